"""What is taught and practised at a primary school, beyond the names of lessons: topics, games, skills."""

TOPICS: dict[str, str] = {
    "log.learning 2 speaks of schoolwork": """
viking|egyptian|victorian|roman|tudor|greek|greeks|aztec|aztecs|mayan|suffragette|suffragettes|debate|debated|argued
survey|tallied|counted|count|counts|laps|choir|verse|solo|trike|cones|balance|beam|hurdles|dribbling|netball|tennis
rounders|cricket|hockey|relay|catching|underarm|overarm|forehand|woggle|noodle|stroke|breaststroke|backstroke|arrays
array|bingo|dominoes|dice|sudoku|tangram|tangrams|cuisenaire|multilink|base-ten|hundred-square|bar-model|remainder
stacking|posting|pegboard|inset|inset-puzzle|switch|eyegaze|bucket|tacpac|rebound|hydro|pony|grooming|recipe|weighed
chopped|grated|kneaded|baked|planted|watered|weeded|bulbs|woodwork|sanded|sawed|papier|mache|printing|lino|dye|loom
puppet|script|blurb|leaflet|poster|newspaper|postcard|interview|interviewed|speech|annotated|highlighted|underlined
skimmed|scanned|summarised|summary|sequel|prequel|setting|plot|villain|glossary|contents|index|headings|caption|captions
cvc|ccvc|cvcc|trigraph|trigraphs|digraph|digraphs|graphemes|phonemes|suffix|suffixes|prefix|prefixes|plurals|tenses|tense
homophones|synonyms|antonyms|rhymes|onset|rime|cursive|joined-up|joins|ascenders|descenders|grip|doubles|bonds|takeaways
coordinates|translation|rotation|reflection|quadrilaterals|triangles|hexagon|hexagons|prism|cuboid|vertices|edges|faces
litres|grams|kilograms|millimetres|centimetres|metres|thermometer|scales|timetable|calendar|months|seasons|weekdays
mountains|deserts|continents|oceans|capital-cities|globe|atlas|grid-references|fieldwork|pond|dipping|minibeasts|habitat
digestion|teeth-model|skeletons|muscles|food-chain|pollination|germination|solids|liquids|gases|dissolving|filtering
shadow|shadows|orbit|eclipse|friction|gravity|pulleys|levers|electricity|buzzer|parable|psalm|diwali|eid|hanukkah|nativity-lines
parachute-maths|handstand|cartwheel|forward-roll|traverse|belay|orienteering|archery|fencing|judo|yoga|zumba
keyboard-skills|spreadsheet|database|loops|sprites|sprite|microbit|stop-motion|green-screen|podcast|qr
memorial|evacuees|rationing|timelines|sources|artefacts|artefact|fossils|dinosaurs|rainforest|sarcophagus|pyramids
guess-who|pairs|memory-game|i-spy|simon-says|barrier-game|barrier|blanks|wh-questions|who-what|inferences|idioms
""",
    "log.care 3 speaks of care": """
dribble|dribbled|bib|suction|thickened|beaker|straw|spoonfuls|mouthfuls|weetabix|porridge|custard|gravy|pud|pudding|seconds
toenails|fingernails|deodorant|flannel|shower|showered|towel|dried|talc|nightie|pyjama|vest|laces|velcro|zip|zips|buttons
catheter|stoma|trachy|splints|afos|orthotics|hoist|hoisted|repositioned|stander|sleepy|dozed|dozing|kip|snooze|nodded
wee|wees|weed|poo|pooed|pooped|toilet|loo|potty|pad|pads|nappy|nappies|pullup|pullups|wipes|wiped|soiled|leaked|overflowed
""",
    "log.contact 4 what a parent or a professional said": """
dad|mum|nan|grandad|carer|parent ... said|says|reckons|asked|asks|wants|mentioned|popped|rang|emailed|texted|messaged|reminded|confirmed
email|text|voicemail|message|note|letter|call|dojo|msg from .. <family>|home|parents|<pro>|clinic|hospital|surgery|respite|taxi
<pro>|autism|behaviour|sensory|hearing|vision|portage|eps|senior|community lady|lead|team|service|specialist|assistant .. \
in|came|visited|watched|observed|saw|wants|says|said|rang|emailed|suggests|suggested|advises|advised|left|brought|dropped
visit|visited|observed|observation|assessment by|from .. <pro>|specialist|service|team|outreach|consultant
""",
    "amend.change 8 changes an earlier message": """
meant @pupil|@staff .. in|on that|last|the .. one|note|log|message / meant @pupil .. sorry
put|wrote|typed .. should|shoulda|meant|meaning / got .. outta|out .. i .. put|wrote|said / not <number>|*.* .. <number>|*.*
it was .. not .. fat|typo|sorry|oops / wrong|other way .. round / miscounted|mistyped|misread|autocorrect*|predictive
that was .. @pupil .. not @pupil / was @pupil not / not @pupil .. was|its|it / duration|time|score|name .. shd|should|wrong / duration .. was|more
oops .. wrong .. was @pupil / wrong child|kid .. was|is|its @pupil
""",
    "amend.withdraw 9 takes back an earlier message": """
scrub|bin|binned|strike|void|erase|retract that|what|last|my|it|this / bin .. what i .. sent|put|wrote / dup|duplicate|double sent|message|log|entry
already on cpoms|system / sent .. wrong place|chat|person|group
""",
    "log.review 6 bits for a review": """
<pupil> .. review|rev / review - / review : / annual|termly|week|year rev|review / rev|review .. likes|settles|loves|struggles|hates|next
""",
    "duty.cant 8 cannot do a duty": """
no can do / no way i can / got my own kids / can not make it / not going to make .. duty|gate|break|lunch|playground
""",
    "duty.late 8 late for a duty": """
with|be you in 5|10|2|ten|five|a|one|two / be with you .. mins|5|10|bit|sec
""",
    "duty.swap 9 wants to swap a duty": """
anyone|someone|anybody want|fancy|wants .. my .. duty|break|lunch|gate|slot|playground|mon*|tue*|wed*|thu*|fri*
""",
    "training.booked 9 training booked": """
booked you|us|them|everyone|all|both|him|her .. on|onto / put you|us|everyone|all .. on|onto|down .. course|training|session|workshop|regulation
booked on|onto .. course|training|workshop|session
""",
    "training.done 8 training done": """
mod|module|unit|part|level <number>|1|2|3|4|5 finished|done|complete|completed|passed|finish / finished|done|completed .. mod|module|unit .. 1|2|3|4|5
""",
    "amend.withdraw 10 takes back an earlier message": """
take|remove|get out|off|down my|that|the|last|what msg|message|log|entry|note|i / scrap|bin|ignore|delete what i .. put|sent|wrote|said
""",
    "amend.change 9 changes an earlier message": """
not <number>|*0|*5 mins .. it was / it was .. mins not|instead|rather / not .. mins sorry / sorry it was
""",
    "incident.accident 5 an injury at school": """
came|come off .. bars|swing|slide|bike|scooter|frame|wall|climbing|beam|trampoline|horse|bench / looks|look wrong|broken shape|angle|bent
wrong shape / stapled|trapped|shut|jammed|caught|burnt|cut|pricked|stabbed .. my|his|her own? thumb|finger|hand|toe / puncture*
fat lip / clash* .. heads|knees / went over|down .. hard|ankle|wet|on|wrist / head to head / collided
""",
    "incident.medical 6 illness or an allergy": """
tonic|clonic / came over dizzy|faint|funny|queer|hot / dizzy / stung .. allerg*|swollen|swelling|piriton|wheez* / no allergy
on side .. buccal|sleeping|recover* / colour back / sweaty and|shaky / shaky .. juice|biscuit|glucose|sugar
""",
    "incident.missing 7 out of sight, or left without leave": """
ran|went|got|slipped|bolted|legged out|over|off|onto|past .. hall|class|room|road|gate|fence|shed .. found|came|back|followed|stayed
onto the road|street|pavement / stayed in .. building|site|grounds / found by .. @staff
""",
    "incident.bullying 6 unkindness between children": """
<kids> .. calling|called|calls .. @pupil|him|her .. every|names|thick*|all|again|week / <kids> .. drew|drawing|made|making .. @pupil|him|her .. ears|face|pig|fat|ugly|big|massive
go back to|where your|own|ireland|poland|africa|india|pakistan|china|romania|came|you / back to your own country / talks|talk|looks|walks|smells funny|weird|wrong
lad|boy|girl|girls|boys|kid|lads .. tipped|tipping|took|threw|hid|stole|snatched|grabbed|spat .. @pupil|his|her|him .. lunch|hat|bag|coat|shoes|glasses|food
eat it off / stuck it on .. tray|back|peg|desk / wont let .. join|play|sit / thicko / loser .. <kids>
""",
    "incident.damage 6 something broken or unsafe": """
posted|stuffed|flushed|put|dropped .. down|in .. loo|toilet|sink|drain / its blocked|broken|smashed|cracked|ruined|knackered
off the wall / bashed|ripped|pulled|yanked .. off .. wall|hinges|door / in bits .. wall|off|screen|floor / cracked|smashed <number>|2|3 .. chromebooks|ipads|screens|laptops|windows
hanging off / handrail|bannister|banister|railing .. loose|hanging|off|wobbl* / accident waiting
""",
    "question 6 asks the bot something": """
is @staff .. first aider|in|here|on|back|duty|around|about / or is it .. else / who .. first aider today
""",
    "pupil.green 3 a worry about sleep, health or home": """
falls|falling|fell asleep .. most|every|always|again|days / noisy .. home|night / most days now
a|two|three|several .. hospital|ae visits|visit / a e visits|visit / visits .. mum|dad|not .. mention*|told|said
mum|dad|parents not .. mentioned|told us|said
""",
    "pupil.amber 3 a child speaks of dying, or of washing and touching": """
hurts|hurt when|if you|i|we die|dead / when you die / wants|want to be|go .. with .. grandad|nan|nanny|heaven|angels|him|her .. die|heaven|dead
be|go be with grandad|nan|nanny|mummy|daddy|angels / <tells> .. heaven .. now|tonight|soon
not want|like .. daddy|dad|uncle|him|grandad|boyfriend|brother|stepdad .. wash|bath|dress|tickle|touch|cuddle|hug|change|kiss|pick
marrying|marry|married .. off|her|cousin .. to|cousin|summer|man / theyre|they are marrying
""",
    "adult.amber 4 an adult at school humiliates a child": """
<staff> .. made|makes|making|forced @pupil|<them> ... off .. floor|plate|bin / <staff> .. made|makes @pupil|<them> .. pick|eat|lick|drink|clean|apologise ... floor|front|everyone|laugh*
<staff> .. calling|called|calls @pupil|him|her it|thing|names|that / <staff> ... had a laugh / <staff> ... and laughing
""",
    "adult.green 4 an adult alone with a child": """
<staff> ... on his|her own .. in|with .. office|room|blind|blinds|door|car|cupboard / <staff> ... blind|blinds .. down|shut|closed
not know .. if .. allowed / is that allowed / should .. be allowed
""",
    "quiet 0 a plan, not an emergency": """
plan ... ring|call|phone 999 / ring|call 999 at|after|if|when .. <number>|5|10|mins / ring|phone|call 999 at|after|if|when
mum|dad|nan poorly so .. nan|dad|gran|mum|grandad|sister / safeguarding level|refresher|training|course|module|quiz|certificate
zones of regulation
""",
    "red 5 an emergency now": """
not waking|woken up / will not wake up / grey and|n floppy / floppy .. grey|blue|pale / collapsed .. not|wake|wont / need buccal|epipen|inhaler|ambulance
still fitting|seizing / fitting still / send someone / need people|someone|staff|everyone out|here|now / get jo|@staff now / going after him|her|@pupil
gone down|up|towards|along .. lane|road|street|high|hill|path / towards shops|road|town|station / has anyone got|seen @pupil|him|her
""",
    "incident.missing 7 nobody has the child": """
not in .. not in / has anyone got|seen @pupil|him|her / lost @pupil|<them> / out front|back|side gate|door / climbed .. out|over .. window|fence|gate|wall
""",
    "back 5 the child is back": """
found 1*|2*|9*|8*|in|at|by|under|behind|him|her|hiding|safe|after|near / came|come|went|is|was back / came back|in|out|down / brought|took|walked|led back / back in|inside|with|now|on / turned up / returned / within mins
never|not left|off site|school|grounds|building / stayed in|on site|building / safe / caught|stopped him|her|@pupil
""",
    "pupil.amber 3 an older friend, or somebody who will get the child": """
new phone|trainers|airpods .. off|from .. called|someone|lad|man|boyfriend|she|he / says is|he is|hes 17|18|19|20|21|22|boyfriend / is <number>|17|18|19|20|21 .. her|his boyfriend|girlfriend
<family> friend will get|hurt|come|be / not going home because|cos|tonight / up with .. baby .. night|feeding|bottle / feeding it|baby .. night
""",
    "adult.green 5 a picture of a pupil on a colleague's own page": """
<staff> .. put|posted|shared|uploaded .. pic|photo|picture|video ... facebook|insta*|tiktok|snapchat|own|whatsapp / <staff> .. pic|photo .. on her|his own
""",
    "adult.amber 5 a child forced or handled": """
<staff> .. force fed|feed|feeding / force fed|feeding / pushed|pushing|shoved her|his head .. back|down|in / so fed up .. yanked|grabbed|pulled
""",
    "incident.missing 6 nowhere to be found": """
nowhere at|in|to|on / site|building|school .. being searched / being searched / everyone .. searching
""",
    "incident.accident 5 trodden on, knocked": """
trod|trodden|stood|stamped on by / toe|toes|foot red|swollen|sore
""",
    "force.plain 6 held by an adult": """
held by .. wrists|arms|hands|both / held .. by both|the wrists|arms / held by .. me|us|staff
""",
    "training.booked 8 put down for a course": """
on .. course|training .. booked by / course .. booked by|for / down for .. course|training|level|stage
""",
    "log.contact 4 a note, a call": """
note in bag|book from|says|said / got .. hearing|eye|hospital|dentist|blood test|appointment|appt ... late|out|away|mon*|tue*|wed*|thu*|fri*
new targets coming / use .. words max|only
""",
    "log.medication 7 medicine given as planned": """
half|quarter tablet .. plan|per|as / had his|her .. dose .. with|as|sheet|plan / recorded on .. sheet
""",
    "log.care 5 teeth, sleep, changing bed": """
done his|her teeth / changing bed / let him|her sleep / dropped off on|in
""",
    "log.learning 4 sorting and debating": """
coin|coins sorting / sorting .. coins|shapes|colours|sounds / held his|her own in .. debate|discussion|lesson|talk / precision teach*
""",
}
