"""Force, restraint, seclusion: Education and Inspections Act 2006 s.93A, regulations of 2025 (April 2026).

Clear words are a restrictive intervention; everyday contact is in `guiding`, what is none in `mild`.
"""

FORCE: dict[str, str] = {
    "force.yes 5 held, carried against their will, shut in, or an aid taken": """
held|holding|hold on to his|her|@pupil jumper|hood|coat|arm|arms|hand|hands|sleeve|bag|wrist|top|collar
arms wrapped|tight|locked|clasped round|around .. <them> / shield <them>|to|hold|used / half|full shield
held in|into <his>? chair|seat|place|position / reins on / wrist reins
gripped|gripping|grip <them>|his|her .. arm|arms|wrist|wrists|hand|hands|shoulder|shoulders|hood|coat
both arms|hands round|around|on <them> / sec|secs|mins|second|minute hold / arms held|pinned
lift*|carr* <them> .. under .. arms|armpits / trying|tried|tries to break|pull|get|wriggle free|away|loose
restrain* / scip
price|scip|tt|safety|basket|straddle|prone|supine|wrap|cradle|standing|seated|floor hold|holds|holding
scip|price|tt|teach single|double|elbow|wrap|turn|gather|shield|holds|figure|technique|techniques|used|\
seated|style|move / used|did|using|into team teach|tt / single|double elbow
2|two|1|one|3|three person|man|staff|adult .. hold|holds|escort / person|man|adult escort|hold|holds|lift
figure of four|4 / safe|safety hold|holds|holding / holding technique* / bear hug
physical intervention|restraint|hold|force / restrictive / positive handling|handled
physically|manually moved|removed|held
physically|manually stop*|intervene*|lift*|escorted|blocked|prevent*|separat*|pull*|restrict*|had|turned|\
took|put / held|pinned|restrained|carried|lifted|stopped|blocked .. by me|us|@staff|staff|both|two|2
used|did|did|in a|the wrap / pinned|pinning .. floor|mat|ground|down|wall|by
had <them> by .. wrist|wrists|arms|collar|scruff / had <them> in a
had|needed|need|have|forced|got to hold|restrain|pin|grab|drag|physically|block|carry|lift .. <them>|his|\
her|on|onto|both / held|hold|holding <them>
held|hold|holding <them> .. back|down|until|till|til|so|from|while|off|tight|still|against|by
held|hold|holding .. @pupil|him|her|them|child|@other back|down|until|till|til|so|still|off|firmly|tight|\
against
i|we|me|@staff|staff|ta held|hold|restrained|pinned|grabbed @other|another|a|the|this|one .. boy|girl|\
child|lad|back|off
held|hold|holding .. wrist|wrists|arms|forearms|ankles|legs|shoulders|waist|hips|elbows|torso|chest|middle|\
armpits
held|hold|holding <them>|his|her|their|both .. arm|arms|hands|legs|back|feet|shoulders|head|jaw|chin|leg|\
body
held on to|onto .. @pupil|him|her|hood|wrist|wrists|harness|rucksack|coat|jumper|arm|arms|till|until|til|\
while / held|holding on till|til|until|while|for|tight|to .. <them>|stop*|go*|calm*
hang*|hung on to <them> / kept|keep hold
held|holding <them> .. under|round|around|by .. arm|arms|armpits|waist|middle|shoulders|hood|coat|jumper|\
wrist|elbow
had|got|get|took|take|taking|keep|kept|grab*|catch|caught hold of .. <them>|his|her|arm|arms|hand|hands|\
wrist|both|hood / had|got|get|took|take hold of? both|@pupil|him|her|them
got|get|had|took <them> in a|the hold|wrap|bear|lock
hold was|used|lasted|ended|started|released|for|approx|about|until|till|released|applied
let|released go? .. when|once calm
let <them>? go as|soon|once|when|after .. calm|stopped|calmed|relaxed|settled|safe
released <them> when|after|once|from|as / released the? hold / restraint was|lasted|used|ended|for
into|in a|the hold / hold* .. secs|mins .. calm|let|released
pinned|pinning|pin <them>|his|her|arms|down|against / pinned .. down|wall|floor|against|mat
sat|laid|knelt|lay on <them> / wrap* .. arms|myself .. <them>|around|round
arms round|around .. behind|tight|stop|so|until|till|waist|chest|middle / arm across .. chest|so|stop
hugged <them> tight|tightly|so|until|till|stop|from / bear hugged / hand over <his> mouth
drag*|hauled|manhandl*|frogmarch*|lugged|yanked|marched|bundled <them>
drag*|hauled|lugged|yanked .. <them> .. out|off|back
drag*|hauled|manhandl*|frogmarch*|bundled <them>? away|out|inside|in|off|back|across|along|down|from|by
i|we|me|@staff|staff|ta|had dragged|drag|hauled|manhandled|pulled|pull <them> .. out|off|away|back|in|from|\
down|by|to / i|we|me|@staff|staff|ta .. grabbed|grab|caught|snatched <them>|his|her|hold
pulled|pull <them> right|straight? back|off|away|apart|out
grabbed|caught|grab <them> .. before|as|round|around|by|back|from|when|just|because|middle|waist|and|under|\
quick|to
grabbed|caught|grab <them>|his|her .. hood|coat|arm|arms|waist|middle|jumper|wrist|wrists|rucksack|harness|\
collar|shoulders
grabbed|caught <his> arm|arms|hood|coat|wrist|wrists|waist|jumper .. before|to|so|as|and|stop|because|from
yank*|pulled|tugged <them> .. by .. hood|arm|coat|wrist|jumper|hand / forced|forcing|force <them>
against .. will|wishes / prised|peeled|pulled|unpeeled|prising|peeling <them> off|away|from|apart|out
prised|peeled .. <his> hands|arms|grip|off .. from
carr* <them> .. out|off|kicking|screaming|struggling|fighting|against|protest*
carried out|off .. hall|class|assembly|kicking
carr* .. <them> .. out|off .. hall|class|classroom|assembly|field|playground|room|dining|corridor|\
screaming|kicking / had|have|needed|need to .. carry|lift|drag|pull|haul|bundle|manhandle <them>
carr* .. arms|one|end and legs|each|end / carr*|lift*|pick* <them> .. would|could not|nt
kicking|screaming|fighting|refus* .. carr*|lift* .. <them> / refus* .. so|and had|we|i|me .. carr*|lift*
would not .. so|and .. carr*|lift* .. <them>
""",
    "force.yes 5 a door, a room or a way out closed": """
so he|she|@pupil|they could|can not leave|wander|escape|move|run|bolt|stand|abscond
so he|she|@pupil could|can not get|go|come out|away|past|up|down|off|back
to stop|prevent <them> leaving|wandering|escaping|moving|bolting|absconding
so he|she|@pupil|him|her couldnt|cdnt|cudnt leave|wander|escape|move|run|get|go|come|bolt
gate|door|hatch|lid shut|closed|locked .. till|until|til|so|while
stuck|put|popped <them> in .. pod|room|cupboard|office|pen|playpen|gate .. shut|closed|locked|till|until
put|got|planted <his>? .. body|back|foot|myself|arm|chair|table .. in|against|across .. doorway|door|gate|\
exit|way
held|kept|holding|keeping|pulled|pushed|hold|shut|closed|pull|wedged|propped .. door|doors|gate .. shut|\
closed|to|so|against / held|kept|holding|keeping|wedged .. shut|closed .. so|until|while|till
foot|feet|chair|table|weight|back|shoulder against|on|across|behind|under|front .. door|doorway|exit|handle
held|holding|hold|shut|closed|kept .. door|gate|doors .. so|not|could|would|until|till|til|while|because|\
cos|as
lean*|sat|stood|stand*|sitting|kneeling|knelt in|against|across|behind|by|at|before|front .. door|doorway|\
exit|gate|handle .. so|not|stop*|leave|leaving|out|could|couldnt|cdnt|cudnt|until|till|while|because|as
stood|standing|stand|sat|planted|put in|across|front|myself .. doorway|exit .. he|she|@pupil|they|out|\
stop*|not|until|get
block*|barred|barring|barricad* .. door|doors|doorway|exit|gate|way|path|route|entrance|gap
blocked <them> .. from|in|getting / block* .. doorway|door|exit|gate|way so|until|while|when|to|because
blocked <them> in|out|from|leaving|getting / in the way .. so|stop .. leave|out
lock* <them> .. in|out|inside|outside|until|while|alone
lock|locked|bolted|shut|closed .. door|gate with|w <them>|@pupil .. in|inside
locked|bolted|latched .. door|gate|room .. so|until|till|while|keep|not
locked|bolted|latched .. on|with <them> .. in|inside
was|were|got|been|left|kept locked in|inside .. room|pod|office|cupboard|class|toilet|hall
stop*|prevent* <them> .. by .. standing|blocking|holding|leaning|closing|shutting
turned|put the? lock|bolt|latch / bolted|locked <his> door|doors|gate .. room|sensory|quiet|calm|pod|hall
with .. lock|bolt|latch|key .. on|across|turned|down / turned|turn the? key
put|slid|drew|slide|turned the bolt|latch|lock
<them>|he|she locked in .. room|office|cupboard|class|toilet
shut|put|kept|keep|left|placed|sat|closed <them> .. in .. room|cupboard|office|corridor|store|pod|tent|\
space|cloakroom|den .. alone|own|shut|closed|locked|leave|out|until|till|til|inside
shut <them> .. in|inside|out / shut in .. room|office|cupboard|alone|own
closed|shut the? door on|behind <them>
not let|allow* <them> .. out|leave|go|come .. of|until|till|til|unless|while|he|she|room|door
would not let <them>? out / not let <them> .. out|leave|past|through
not allowed|able|permitted|free .. out|leave .. until|till|til|unless|room|calm
could|can not get|come out|leave|escape / could|can not get past|away
told <them>? .. not leave|come .. until|room
prevent*|stop*|stopped|stopping <them> .. leaving|getting out|past|away / seclu*
isolat* .. room|alone|locked|booth|not|door
kept <them> .. in .. room|space|pod .. so|until|till|locked|alone|not
on his|her own .. door|locked .. shut|closed|held|locked
""",
    "force.yes 5 strapped in, or an aid taken": """
strap*|belted|buckled|harnessed|tied|clipped|fasten* <them> .. in|into|to|so|stop|on|down|up
strapped|buckled|belted|tied|fastened|clipped|harnessed .. chair|seat|buggy|wheelchair|stander|highchair|\
pushchair|strap|belt|straps|harness|brace .. so|stop|because|would|until|keep|not|while|till
strapped|buckled|belted|harnessed|fastened in|into .. chair|seat|wheelchair|buggy|stander|highchair
lap|seat|posture|chest belt|strap|harness .. so|stop|keep|still|because|until|while|would|tight|tightened|\
done / brakes|brake .. on .. so|not|stop|keep / brakes on .. so|not|stop|because|keep|he|she
tipped|reclined .. chair .. so|not|stop
took|taken|take|taking|remov*|confiscat*|moved|hid|put|kept|keep|keeping|left|parked|placed .. <his>|\
@pupil|their .. <aid> ... off|away|reach|across|from|because|until|till|til|cupboard|corridor|drawer|side|\
other|out|so|shelf|office|desk
took|taken|take|taking|remov*|confiscat* .. <aid> .. off|away|from|because|until|till|til|for|as|so
<aid>|device taken|removed|confiscated|moved|put|kept|hidden|placed|parked .. off|away|from|out|across|so|\
until|because|by|reach|other|cupboard|corridor|up|side
switch*|turned|turn|took off|out|down <his>|@pupil .. <aid>|chair / power|electric chair .. off
switch*|turned|turn|batter* .. off|out .. <aid> / switched|turned|turn .. <aid> .. off|down|so|because
<aid>|chair switched|turned off .. so|because|until|stop|not|he|she|for
tray|table across|on|locked .. so|not|keep|stop
without his|her|their talker|walker|wheelchair|frame .. so|until|because|stop
no talker|walker|wheelchair|aac .. until|till|unless
""",
    "force.plain 5 held or shut in, and to what end": """
1|2|3|one|two|three|single|double person|man|adult|staff hold|holds|escort|lift / did a .. hold .. mins|on|approx|secs
leant|leaning|lean|sat|stood|foot .. on|against|in|across|behind .. door .. so|could|not|go|get|leave|till|until|while
strapped .. in .. chair|seat|buggy|wheelchair .. because|would|not|mins
held|hold|holding|gripped|gripping|strapped|wrapped|pinned|buckled|locked ... so he|she|@pupil did|could|\
would not|nt
held|hold|holding|gripped|gripping|strapped|wrapped|pinned|locked ... so he|she|@pupil wouldnt|couldnt|\
didnt|cdnt|cudnt|wudnt
held|hold|holding|gripped|gripping|wrapped|pinned ... to stop|prevent <them> .. hit*|kick*|bit*|scratch*|\
throw*|run*|go*|punch*|hurt*|bang*|climb*|get*
held|hold|holding|gripped|wrapped|pinned ... till|until|til he|she|@pupil stopped|calmed|let|settled|\
relaxed|dropped|was
""",
}
