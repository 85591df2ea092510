"""What a pupil does that nobody wants: hurting, throwing, refusing, running off."""

BEHAVIOUR: dict[str, str] = {
    "incident.behaviour 7 hurting somebody": """
got|had|took a? kick|punch|slap|bite|pinch|whack|thump|clout|smack|belt off|from <them>|@other|one|year
pulled .. chair .. out|from|under|away
bit|bites|biting|bitten|kick|kicked|kicking|kicks|booted|stamped|punch*|slap*|smack*|headbutt*|nutted|spit|\
spits|spitting|scratch*|pinch*|nipped|nips|clawed|throttl*|strangl*|thump*|jabb*|whack*|wallop*|elbow*|\
clobber*|clout*|batter*|decked|lamped|thwack*|poked|prodded|cuffed|hit|hits|hitting|attacked|attacking|\
hurt|hurting|barged|shoved|shoving|push|pushed|pushing|pushes|shove|rammed|tripped|flicked|whipped|kneed|\
stabb* a|the|my|his|her|their|another|this|some|two|2|three|3|one|other? little|older|younger|small|other|\
new? <victim> / spat|spit|spits|spitting at|on|in .. <victim>|face|floor|jug|water|food|milk|hair|lunch
spat <his> milk|water|food|lunch|drink|juice .. at|on
bit|bites|biting|bitten|scratch*|pinch*|kick*|punch*|slap*|hit|hitting|nipped .. my|sues|jos|@staff|@other \
.. arm|hand|leg|finger|shoulder|wrist|hands|face|neck|shin|shins|back|tummy|cheek|head|hair|nose|lip
bit|bites|biting|bitten <his> arm|hand|leg|finger|shoulder|wrist
kick*|booted|stamped .. shins|shin|ankle|ankles|tummy|stomach
punch*|slap*|headbutt*|spit|spitting|scratch*|pinch*|kicking|biting|hitting and|or|then .. <victim>|punch*|\
kick*|scratch*|bit|biting|spit*|slap*
lash*|swung|swinging|hit|hitting|kick|kicked|kicking|kicks out|off .. at|when|after|me|@staff|everyone|\
anyone|because|in / lash*|lashing out|at / swung|swinging for|at|a
caught me|sue|jo|@staff .. on|in .. lip|face|arm|nose|head|eye|chin|shin
pull*|yank*|grab*|tug* .. hair|lanyard|throat|neck|ponytail|plait|plaits / went for|at <victim>|the|a
going for @other|@pupil|@staff|me|another / had .. by the hair|throat|neck / by the hair|throat
attacked|attacking|aggressive to|towards / sank .. teeth / teeth marks / dug .. nails
pushed|pushing|pushes|shoved|shoving .. over|off|down / raised .. fist|fists|hand / squar* up / fisticuffs
punch up / scrapping / fight|fighting|fought|scrap|brawl with|between|over|broke|in|at|on
wrestl* .. floor|ground|him|@other / unprovoked
launched|lobbed|threw|throwing|chucked|chucking|flung|hurled|pelted|leathered|flicked|flicking .. at|\
towards <victim>|the|a|my / pull*|pulled .. trousers|skirt|pants|tights .. down / mooned|exposed
licked|licking me|@staff
""",
    "incident.behaviour 5 throwing, refusing, swearing, running off": """
ripped|ripping|tore|tearing .. up / everything off|onto|on .. table|floor|desk|shelf|worktop
knocked|knocking .. things|stuff|chairs|blocks|bricks over|down|off
chucking|chucked|flinging|flung|hurling|hurled|slinging|slung|pelting|pelted
told|tells|telling me|@staff|sir|miss|her|him|us to jog|do|get|go|piss|naff|bog|shut|leave|f|eff
poured|tipped|threw|spilt|squirted|emptied|smeared|sprayed .. over|on|onto <victim>|work|picture|painting|\
floor|table|head|carpet|everyone / locked|shut|barricaded himself|herself .. in
emptied .. onto|on|over .. floor / hysterical|hysterics / off on one / blue murder / playing|acting up
headbutt*|kick*|punch*|hit|hitting|bang*|slapp*|whack* the|a|his|her .. door|doors|wall|walls|table|floor|\
desk|window|furniture|cupboard
across the room|hall|classroom|floor|carpet|corridor .. no|nobody|not|missed|hit|near
bad attitude|mood|temper / attitude / kicking up
would|will not do a|anything|any|his|her|it|what|as|maths|pe|english|phonics|the / arms folded|crossed
handful / not having any / back chat / sliding tackle|tackles / dirty tackle / fouled
bossy|bossing .. others|everyone|kids / distracting|disrupting|disrupted / whole class distracted
not listening|following|complying|sharing|cooperating
ignored|ignoring instructions|adults|staff|me|everything|requests / wind*|winding .. up / told lies|a lie
lied about / broke|breaking the? rule|rules / cheated|cheating / out of bounds
off <his> .. seat .. reminders / bit|bites|biting himself|herself|his|own
hit|hits|hitting|slapping|punching|scratching himself|herself|own|head
kick* off|over|the|his|her|door|chair|table|wall|bin|cupboard|furniture|doors|walls
kicking and|off|the|doors|walls|chairs|tables|furniture
ran|runs|running|came|coming|charged|flew at .. @staff|me|@other|him|her|the|another|display
threw|throw|throwing|throws|chucked|chucking|lobbed|lobbing|launched|launching|flung|flinging|hurled|\
hurling|slung|pelted|pinged|hoyed|tossed .. chair|chairs|table|book|books|shoe|shoes|welly|wellies|pencil|\
pencils|lunch|dinner|tray|ipad|things|stuff|toys|toy|everything|floor|across|food|cup|scissors|bag|bags|\
bricks|plate|bowl|himself|herself|equipment|water|stones|sand|mud|block|blocks|lego|pots|work|counters|\
board|whiteboard|fork|sandwich|glue|rubber|ruler|coat|bottle|cards|cones|stool|stools|bin|drink
threw|throw|throwing|throws|chucked|lobbed|launched|flung|hurled it|them .. at|across|on|over|and|down
throwing furniture|objects|resources|everything|stuff|things / tantrum* / melt down|downs / meltdown*
strop|stropped|strops|stroppy
tipped|flipped|upturned|turned|overturned|swept|swiped|knocked|threw|cleared|trashed|upended|emptied .. \
table|tables|chair|chairs|desk|everything|tray|room|shelf|box|drawer|drawers|boxes|paint|tub / kick* off
paddy / lost <his>? plot|temper|rag / lost it at|with|when|because|again|over|completely|and|big|totally
hit .. roof / flew off / saw red / dysregulat* / escalat*
screaming|yelling|bawling|shrieking|shouting|screeching|howling|hollering|growling|hissing|snarling
shouted|shouts|yelled|screamed .. at|in .. me|childs|@staff|@other|face|him|her|@pupil|everyone|class|us
refus* .. to come|work|sit|line|do|leave|join|put|wear|go|move|get|write|enter|stand|share|stop|change|\
listen|tidy|read|hold|let|walk|speak|follow|take|pick|give|start|complete|try|say|have|use
refus* .. all|everything|anything|work|lesson|class|instructions|every|transition|point
refusal|refusing|refused and / refusing / flat|point blank refus* / school|work refusal
not budg*|moving|shifting / demand avoid* / everything is no
will|would|did not come|go .. in|out|down|off|inside|to|back|away
will|would not stop .. hitting|kicking|shouting|throwing|running|screaming|poking|talking|doing
will|would not .. leave|budge|share|join|line|move|listen|follow|cooperate|tidy|sit|comply|give|engage|put|\
transition / would not get dressed|changed|up|down|off|in|out|on
under|underneath|behind <his>? table|tables|desk|desks|chair|chairs|coats|sofa / hid|hiding under|underneath
climb* .. on|onto|up|over .. table|tables|fence|furniture|shelves|window|cupboard|roof|sink|shelf|radiator|\
gate|units|chairs / on top of .. table|cupboard|tables|shed|shelf / swear* / swore / effing|effed|jeff*
f word|bomb / c word / foul|bad|abusive language
fuck|fucking|fucker|shit|bitch|bastard|twat|wanker|prick|dickhead|bollocks|bugger / eff off / f off
told .. to do one / told|tells|telling .. to shut|get|do|eff|f|fuck / told @staff|me|her|him .. shut|hate
shut up / called|calling me|@staff|us|sue|ta
called|calling .. the|our|my dinner|lunch|ta|teacher|lady|cook|cleaner|supply
threaten* .. to|me|@staff|@other|with|hit|kill|smash|him
hissed|hissing|growled|snarled|barked|roared .. at|me|@staff / aggressiv* / violen* / destructive
raging|fuming|livid .. about|over|at
argued|arguing|argument|row|squabbl*|bicker* .. with|over|about|between
answering|talking|answered|backchat* back / backchat|cheeky / tipped .. sand|water|paint|lego|out
storm*|stomp*|flounced off|out|away / ran|running amok|riot
ripped|ripping|tore|tearing|scribbl*|scrunch*|screw* .. work|worksheet|page|paper|own|sheet|painting|drawing
snap*|snapped .. pencil|pencils|ruler|pen|crayon|crayons / head bang*|banging / headbang*
bang* <his> head .. on|against|wall|floor / bang*|slamm*|kick* .. doors|door|walls|table|tables|desk|window
self injur*|injurious / sent out|home .. for|because|to
sent to me|@staff|head|office|deputy .. for|because / time out / thinking|reflection room|time|sheet|spot
red|yellow card|zone / threw a? wobbly|strop|paddy|fit|tantrum|hissy
went mental|ballistic|mad|nuts|bananas / gave .. the finger|v / massive|big|huge wobble|strop|upset
climbed|climbing .. to|get down|apparatus|refus* / head on desk / detention|exclu*|suspended / suspension
loss of / lost .. golden|minutes|mins|play|playtime|break / kept in at|for / in from break because
silly|rude|defiant|disruptive|unsafe behaviour|today|to|and|in|on|at|all
challenging|difficult|tricky|poor behaviour|day|morning
snatch*|nick*|stole|stealing|steal|pinched|swiped|took .. off|from @other|another|a|someone|others|her|him|\
table / barged|charged|lunged|dived|bolted at|into|past|across|off|out|to|from|over
floor .. kicking|screaming / dropped to .. floor|ground
flopped|lay|lying|laid|threw|dropped .. on|to|down .. floor|ground|path|carpet|field|grass|corridor
flooded|smear* / incident at|with|in / stamp*|stomp* .. feet|foot|on|around
spoil*|wreck*|ruin*|destroy*|knock* .. game|tower|model|lesson|work|den / pushed in|past
pulled .. trousers|skirt|pants|tights .. down / mooned|exposed / licked|licking .. me|@staff|window|face
throw* .. paddy / ran|running .. round|around|out .. class|hall|room|corridor|pants|table|tables|playground
out of control / through the roof / red zone
unhappy|cross|angry|furious .. when|about|because|over|at|that|with|after / told to stop|off
spoken to .. about|for|because / had words / no apology|remorse / apologised to / sorry letter|card
restorative .. with|chat|conversation / conversation|chat .. with .. after|hurt*|behaviour|choices|hands|hitting|swearing / refocus|reflect
""",
    "incident.behaviour 4 speaks of hurting": """
thumped / headbutted / slapped / punched / scratched / nipped / shoved / bitten / kicked off / spat
pinched / strangled / walloped / clouted
""",
    "incident.behaviour 2 speaks of temper": """
threw|throwing / kicked|kicking|kicks / hit|hitting / pushed|pushing / bit / flicking / nicking|nicked
mental / flying / tipped / smashed|trashed / swearing|swore / screamed|screaming / shouted|shouting
slammed / refused|refusing|refuses / stormed / ripped|ripping|tore / snatched / refusal
rude|silly|defiant|disruptive / wobbly|wobble / meltdown / angry|furious|cross|fuming|livid|raging
purpose|deliberately / zone / growling / hiding|hid / sorry / told|tell .. away|off|lost
consequence|consequences / moved seat|place|away / reminders|warnings|warning|reminder / called|calling
still did|doing / head on desk|table / chair / paint / finger / poster|posters / calmed|calm
breaths|breathing / laughed / annoying|winding / interrupting|calling / climbing|climbed / spoilt|spoiled
unkind|mean|nasty / hurt / temper / fists|fist / behind .. bin|coats
""",
    "incident.behaviour 3 upset, calming down": """
screamed|screams|scream|bawled|shrieked|howled|wailed|sobbed / shouted|shouts|yelled|yells
cried|crying|sobbing|tears|tearful because|when|after|cos|not|at|for
calm* .. after|down|corner|room|within|again|now|mins|by / calmed / calm by|again|after|in
regulat*|coregulat* / settled .. after|by|within|again / ok by|again / weighted blanket / now next|then
first then / no holds used / co regulat* / overwhelm* / wound up / sensory overload / hands over ears
screeching / agitated / frustrat* / distress* / blue|yellow|amber zone
angry|furious|raging|fuming|livid|cross|mardy|in a mood / unsettled / pacing
not .. joined|join|engage|having it / refused|refusing|refuses / left him|her to it|be|alone
gave|give <them> space|time / talked <them> down / visuals / dropped .. demands / back on task / deescalat*
zones fan|chart|of / calm|quiet room|corner|space|area|den|tent / safe space|place / hid|hides|hiding
growl* / hiss* / stamping
""",
}
