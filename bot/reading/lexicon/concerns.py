"""Hurt, afraid, marked: what a child tells or shows, in the words staff and children use.

Three points make a concern (KCSIE Part one, Annex B). Red, amber and green say how soon somebody must look.
"""

HURT: dict[str, str] = {
    "pupil.amber 3 hurt by somebody at home": """
<grownup> ... <young>|@pupil .. by .. ear|hair|arm|scruff|neck|hood|wrist
<grownup> .. pulled|pulls|yank*|drag*|shov*|shoves|manhandl* <pupil>|<young>
hurts|hits <him> .. there|home
not|never talk|speak|say|tell .. to|with|the .. teacher*|school|staff|social .. about|home|or|anything
<fellow>|<family> @other? .. does|did|do .. bad|naughty|rude|horrible|weird|nasty .. things|thing|stuff
does stuff|things .. to|me|him|her|bed|night / <grownup> .. <does> .. <him>|it|everyone|things|stuff
<grownup> friend|mate|mates|boyfriend|girlfriend|partner|bloke .. <hurts>|<does>
<family> mate|mates|friend|friends .. <hurts>|<does>|<beats>
gives|gave|give .. <him> .. crack|clip|clout|whack|thump|belt|kick|punch .. head|round|ear|if|when|legs|\
for / <grownup> ... fly swat|swatter
can not|not .. eat .. if|unless|until|till|when .. over|weigh*|good|bad|<grownup>|naughty|lose|win|\
finished|clean* / weighs <him> / earn <whose> dinner|tea|food|bed|supper|breakfast / has|have to earn
<grownup> .. broke|breaks|snapped|dislocated <whose> <family> <body> / <grownup> .. broke <whose> <body>
says|said|told|whispered ... <grownup> .. broke .. mum*|my|his|her / <grownup> ... <beats>
<grownup> ... <hurts> <him>|each / <grownup> ... <hurts> .. with|till|until|hard|every / <grownup> <hurts>
<family> <hurts> <him>|us / <grownup> ... <hurts> <whose> <family>|<pupil>|<body>|baby|dog|cat|puppy
<family> ... <hurts> .. with|till|until|hard
<hurts>|marks|bruise* by|off|from <whose>? <grownup>|brother|sister
<grownup> ... belt|slipper|cane|stick|strap|fists|backhand*
get|gets|got|getting|give|gives|gave|given|have|had <his> belt|stick|slipper|spoon|cane|strap|hiding|\
smack|slap|beating|clip|wallop|leathering|pasting|clout|hoover|tap
<body> .. got|gets <his> belt|stick|slipper|spoon|cane|strap|hand
with|from|by|off <his> belt|stick|slipper|cane|hoover|hanger|hairbrush|flex|cable|hosepipe|poker
wooden spoon .. <body>|again|me|<family>
belt|stick|slipper|cane|strap|spoon .. when|if|again .. <bad>|wrong|naughty
get|gets|got|getting battered|leathered|belted|smacked|beat|beaten|whacked|walloped|thumped|lamped|decked \
.. if|by|off|at|when|for|home|with
hot|boiling|freezing|cold tap|water|bath|shower .. for|when|because|till|until|punish*
made .. me|him|her .. cold|hot bath|shower / for being lippy|naughty|cheeky|bad .. <body>
<grownup> ... lock*|shut|shuts|chuck*|put|puts|leaves .. <him> .. in|out|outside .. cupboard|dark|shed|\
garage|cellar|loft|attic|wardrobe|cage|cold|rain|garden|night|boot|coal|outhouse
gets|get|got|getting|be|been|being locked|shut|put|chucked|kept .. in|out|outside .. cupboard|dark|shed|\
garage|cellar|loft|attic|wardrobe|cage|cold|rain|garden|night|room|bedroom|kennel|bathroom
<family> ... locks|locked .. <him>|door
lock|locks|locked|padlock* .. fridge|cupboards|bedroom .. so|door|night|home|mum|dad|till|all
sleep|sleeps|slept .. dog|bed|basket|cage|kennel / <family> ... pull*|yank* .. hair|arm|ear|leg
<grownup> ... <his> hands|hand|fist .. round|around .. neck|throat|me / squeez* .. neck|necks|throat
held .. under .. water|bath / <grownup> .. stood|stamped|sat on <whose>? <body>|me|him|her
<grownup> ... cigarette|iron|kettle|lighter|boiling .. <body>|on|me|him|her / stubbed .. out
wash* .. mouth .. soap / hot sauce|chilli .. tongue|mouth
<grownup> ... tie|ties|tied|taped <him>|my|his|her
threat*|said|says|going .. kill|batter|stab|shoot|hurt|break <him>|<family>|my|your|every
will|theyll|hell|shell|shes|hes kill|batter|stab|shoot|hurt|hit me|him|her|us if|when
not let .. <him> .. eat|sleep|drink|food .. <grownup>|home|till|until|because|when|bad
<grownup> .. not let .. <him> .. eat|sleep|drink|toilet
no tea|dinner|food|supper .. if|when|because|cos .. <bad>|naughty|wrong|cry|wet
<grownup> ... made|makes <him> .. stand|kneel|sleep|stay|hold|sit .. hours|floor|rice|outside|shed|garage|\
night|wall|corner|dark
get|gets|got|be|being hit|smacked|hurt|beaten|slapped|kicked .. home|night|bed|house|dads|mums
hit|hurt|smacked|beaten|slapped|thumped .. most|every night|nights|day|weekend
hear .. being|getting hit|hurt|smacked|beaten / not hit|hurt|smack|batter me / please .. not hit|hurt|tell
<grownup>|baby .. shook|shaken|dropped on purpose / one|baby|him|her that|who got shook|shaken|dropped
mum|dad|stepdad|stepmum ... pulls|rips .. hair
hurts|hits|smacks|slaps|punches|kicks me .. home|bed|night|if|every|because|naughty|dad|mum|when
hurts me / hurt me when|if / <grownup> ... burns|burnt|burned .. me|him|her|my|with|on
throws|threw me|him|us|baby .. stairs|wall|room|bed|across|down / throws|threw her stairs|wall|across|down
<grownup> ... head in|into|against|on|off|through .. wall|floor|door|table|radiator
do not|dont show .. anyone|anybody|teacher|miss|school|staff|ta|you
<grownup> .. said|told|says .. not show|tell|say
naughty|bad|cry|cries|wet|wets|wrong .. <grownup> ... invisible|not .. talk|speak|feed|look|love
<grownup> ... wish* .. never|not .. had|have|born|him|her|me|got
""",
    "pupil.amber 3 afraid of home or of somebody there": """
cried|crying|sobbed|froze|screamed|hid .. when .. saw|sees|heard .. who|pick*|collect*|car|van|him|her|\
<grownup> / not want .. home time|hometime|weekend|friday .. come / where|when it happens|happened
scared|terrified|petrified of .. bath|bed|bedroom|shower|shed|cupboard|bathtime|nightime .. says|where|\
because|it|home|toys
<afraid> of|about|with|at|near|by|around .. <grownup>|home|weekend|tonight|brother|uncles
<afraid> to|about .. home|bed|weekend|dads|mums
<afraid> .. what|when|if ... <grownup>|uncles|family|they|home / <afraid> .. going home
going home .. <afraid> / scared|frightened .. <grownup>
<grownup> ... scares|frightens|scared|frightened|terrifies|terrified <him>|us
<grownup> .. go|goes|went|going mad|mental|ballistic|spare|nuts|bonkers .. <afraid>|hysterical|get|shak*|\
terrified
<grownup> .. will|would go|be mad|mental|angry|furious|ballistic|cross|kick .. <afraid>|and|get|hit|\
terrified
<afraid>|crying|cried|hysterical|sobb* ... <grownup> .. go|goes|be|will .. mad|mental|angry|kill*|\
ballistic|cross
begg*|pleaded|pleading|crying|cried|cry|cries|sobb*|refus*|hid|hiding|panick*|hysterical .. not .. go|\
going|ring|send|phone|tell|come .. home|<grownup>|dads|mums|nans
begg*|pleaded|pleading|crying|sobbing|please .. not .. ring|phone|call|tell|send .. home|<grownup>|mum|\
dad|dads
not want* to|go|going|be|get .. home .. <afraid>|crying|cried|because|sobb*|clung|begg*|again|ever|\
tonight|cry|shak*|please / not .. going home ever|again|tonight|ever
not want* .. go .. with .. <fellow>|dad|mum / please .. not .. send|make|let .. me|him|her|home
not make me go / not let .. take me
can|could .. i|he|she .. stay|live|sleep .. school|here|you|yours|mine|miss|staff
live|sleep|stay .. at|with .. mine|yours|@staff|miss|school forever / asked .. stay .. with|at me|school
wish* .. live|mum|my|was .. school|here|you|yours / will|would not go .. with|to .. <family>|him|her
clung|clings|clinging|grabbed .. me|@staff|fence|leg|ta|railings|coat .. when|did|because|home|not|saw|\
and .. <family>|home|him|her
wet|wets|wetting|weed <pupil>? .. when|as|because|saw|at .. <grownup>|man|home
saw ... <grownup> .. sobb*|wet|hid|froze|shak*|cried|rigid
hides|hid|hiding|cowers|froze|rigid|freezes .. when|if|from|as .. <grownup>|<fellow>|pick*|collect*|door|\
name / cower* / flinch* .. when|if|as|every|at|away|from / <grownup> .. <afraid> .. stiff|death
<afraid> stiff / hell|shell|ill|will get|be in .. stick|belt|slipper|trouble .. <grownup>|home|tonight
will|ill|hell|shell|to get it .. home|off|from|tonight|and|genuinely|when / begg* me|not .. not|to
<grownup> .. be .. angry|mad|cross .. if|with|at
if i tell ... will|they|take|you|hurt|kill|mum|dad|police / will they take .. my|me|away|mum|brothers
if .. tell* .. they take
""",
    "pupil.amber 3 a mark nobody can explain": """
stripe*|line|lines|stripes .. across|down|up .. back|legs|bum|thighs|bottom|shoulders
makeup|foundation .. over|under|cover* .. bruise|mark|eye / bruise .. under|makeup / covered in .. <marks>
<body> .. has|have|had|got|covered|full .. <mark>|lines|bites / bald bit|spot|area
red|tiny|thin|strange lines|line .. on|round|across|neck|arm*|wrist*
lines .. on .. neck|arm|arms|wrist|wrists|throat / gets pulled .. hair|ear / <claims> .. gets pulled
<claims> .. did it .. but|huge|massive
has|got|have|noticed|seen|saw|found|shows|showing|hiding|new|some|few|little|thin|tiny|more cuts .. <body>
look|looks|looked|looking like .. burn|burns|bite|bites|finger*|belt|cigarette|fag|hand|teeth|slap*
fag|fags|ciggy|cig burn|burns / like someone .. held|grabbed|hit|squeezed|slapped|gripped|pinched
blue|purple|yellow|black|brown <mark> / <mark> .. both .. sides|arms|legs|wrists|ears / then i saw why
all up|down .. <whose> arm|arms|back|legs .. saw|why|wont|bruis*|mark*
finger|fingers|thumb|hand|bite|belt|grab|grip|strap|rope|ligature|teeth|nail|cable|loop|slap|buckle \
<mark>|shaped|print|prints / fingerprint* / handprint* / finger* .. <mark>
<mark> .. like|shape|size|shaped .. <his>? finger*|hand|belt|teeth|iron|cigarette|necklace|ring|5p|penny|\
coin|10p|strap|rope / cigarette|round|circular <sore>? burn|burns|scald
small|little|tiny|perfect round|circular .. burn|burns|mark|marks|sore|sores
burn|burns|scald|scalds .. on|to|up|down|across|all .. <body> / hand|hands|<body> .. pink .. shiny
<mark> .. inner|inside|behind|under|back|down|round|around|up|across|both|all .. ear|ears|neck|throat|\
thigh|thighs|spine|ribs|back|buttock|buttocks|bum|bottom|botty|upper|wrists|forearms|arms|groin|stomach|\
chest|tummy
purple|black|blue|yellow .. behind|inside|under|down|up|round .. ear|ears|neck|back|thigh|ribs|arm|spine|\
eye / black eye / welt* / bald patch*
hair .. missing|pulled|patches|ripped|clump*|chunk* .. out|patches|head|in
yellow*|old|older|fading|green|different|faded <mark>|colours|coloured
bruis* .. look|looks|looking|older|old|different|fading|few|days|stages
<mark> .. never seen|noticed|there
<mark> .. not .. there .. at|before|yesterday|last|this|fri*|when|earlier
more|several|loads|lots|new|fresh|two|three|four|five|2|3|4|5|6|row|line|lines|rows|another|second|few .. \
<marks> .. on|up|down|across|over|round|his|her|of / row|lines|line|number of <marks>
row .. nail|cut .. marks|on / <mark> ... not|would|will .. say|explain|tell|let|show|look|talk|how|where
<mark> ... <claims> .. changed|changes|different|match|add
stories|story|account .. not|changed|changes|keeps .. match|add|same|changing|changed
<mark> ... <claims> .. fell|falling|tripped|walked|cupboard|door|stairs|football|bed|dog|cat|bike|nothing|\
not|slide|banged|bumped|kettle|accident|forgot|wall|brother|sister|<family>
<claims> .. fell|cupboard|door|stairs|dog ... then|but|mum|dad .. <claims>|was|it
came|come|comes|arrived|turned in|up|back|school|with .. <mark>
<mark> .. when|while|seen|saw|noticed|spotted|getting|chang* .. chang*|pe|swimming|undress*|top|sleeve|\
scarf|toilet / getting changed|undressed .. <mark>
changing|changed|swimming|pe|swim .. <mark> .. on|his|her|up|down|right
<mark> ... mum|dad|nan|he|she .. says|said|told .. different|football|fell|nothing|not|cupboard
2nd|second|another|third|3rd injury|bruise|mark|black .. this|in|fortnight|week|month
wince* .. when|as|and|pulled|touched|if / wince* and / sore from .. <his> hoover|belt|stick|hand|slipper
not sit .. down|comfortable|comfy|properly .. says|today|because|bottom|hurts|when
limping .. not|will|told|dad|mum|says / not let .. see|look|touch .. foot|arm|leg|back|tummy|hand|under
split|fat|cut|swollen|burst lip ... not|dad|mum|nan|match|home|weekend|when|brother|injury|says|said
<body> .. black|purple .. blue|bruised / carpet burn* .. back|spine|cheek|face / pinch marks
mum .. pulls it out / pulls .. hair .. out
""",
    "pupil.amber 3 a plain mark": """
bruise|bruises|bruising|bruised
<mark> on|to|at|along|near <whose>? <private>|back|face|cheek|arm|arms|leg|legs|neck|body|ear|jaw|shin|\
tummy|chest|shoulder|wrist|hand|forehead|eye|skin|side / <body> .. bruise|bruised|bruises|bruising
<mark> .. all over|up|down
""",
    "pupil.amber 0 says it was an accident": """
<claims> ... fell|tripped|slipped|stairs|football|door|cupboard|bed|dog|slide|bumped|banged|bump|walked|ran|wall|\
trampoline|bike
""",
}
