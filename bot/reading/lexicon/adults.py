"""What an adult at the school may have done (KCSIE Part four): hurt, humiliated, come too close."""

ADULTS: dict[str, str] = {
    "adult.amber 4 an adult at school may have hurt a child": """
<adult> ... smack*|slap|slaps|slapped|yank*|pinch|pinched|kick|kicked ... <body>|little one|child
<adult> ... smack*|slap|slaps|slapped|slapping|yank*|drag|drags|dragged|dragging|shake|shakes|shook|\
shaking|shoved|shoving|shoves|manhandl*|flick|flicks|flicked|poke|poked|pokes|poking|prod|prods|prodded|\
jab|jabbed|hauled|haul|slung|kick|kicked|kicks|punch*|pinch|pinched|pinches|pinching|spat|throttl*|\
strangl*|batter*|whack*|thump*|clout*|swung|flung|hurl* .. <pupil>|<young>|<body>|hood|collar
<adult> ... hit|hits|hitting|beat|hurt|bit|burnt|tripped|trod|stamped|scratched|squeezed|squeezing|\
gripped|gripping|grabbed|grabs|grab|grabbing|pulled|pulls|pulling|pushed|pushes|pushing|twisted|twisting|\
clipped|jerked|tugged|lifted|carried .. <pupil>|<young>|<body>|hood .. hard|harder|rough|roughly|wrist|\
wrists|ear|ears|hair|hood|collar|neck|scruff|head|face|legs|jumper|cried|crying|screaming|marks|mark|\
bruise|floor|temper|angry|force
<adult> .. hit|hits|slapped|smacked|kicked|bit|punched|pushed|shoved <pupil>|@pupil|him|her|them|kids
<adult> .. <his>? hand .. over|round|on .. mouth|throat|neck|face
<adult> .. rough|roughly|handed|aggressive|violent .. with|w|to|<pupil>|child|kids|them|in
<adult> .. too|so|bit|really|very|proper rough
<adult> ... by|on the|his|her ear|ears|hair|scruff|hood|wrist|wrists|collar|throat|neck
<adult> ... <him> .. by .. ear|ears|hair|scruff|hood|wrist|wrists|throat
<adult> ... pinching|pinched|held|holding .. nose|mouth .. shut|closed|down|feed|meds|medication
<adult> .. forc*|ram*|shov*|shovel* .. food|spoon|mouth|feed|down|<meds>
<adult> .. scream*|bawl*|bellow*|yell*|shout*|roar* .. in|into|inches|right|cm .. face|ear|faces|<his>
<adult> .. scream*|bawl*|bellow*|shout*|yell* ... cried|crying|shak*|flinch*|wet|cower*|sobb*|tears|\
terrified / <adult> .. in <his> face
<adult> ... threw|throws|chucked|throwing|threw .. <him>|at|book|pen|chair|shoe .. at|him|her|@pupil|head|\
child|them
<adult> ... strap*|tape*|tied|tie|ties|belt|buckle*|restrain* .. tight|laughs|mouth|chair|too|laughing|\
move|lesson|punish* / strap .. up|on .. tight / tight .. move|marks|breathe .. laughs|strap
<adult> ... threaten*|threatened .. <pupil>|child|him|kids|with|to|them
miss|sir|teacher|@staff|lady|supply ... <hurts> me
<adult> .. racist|racial|homophobic|slur|gypsy|gypo|foreign|paki
<adult> .. snatch*|ripped|tore .. <his>|off|from .. hard|comforter|crying|hand|roughly|teddy|defenders
not like .. way .. <adult> .. hold*|hand*|grab*|treat*|touch*|talk*
""",
    "adult.amber 4 an adult at school may have humiliated or deprived a child": """
<adult> ... told|tells|says|said .. <pupil>|<young> .. mum|dad|nobody|parents .. not|never|hate*
<adult> ... facing .. wall|corner
<adult> ... ripped|tore|binned .. <whose> work|book|picture|drawing|painting
<adult> ... put .. chilli|salt|vinegar|soap|peg .. in|on .. mouth|dinner|food|nose|drink
bother|bothering .. record*|logging|reporting|writing .. up|it|that|down
not bother .. record*|log*|report*|writ* / <adult> ... for a laugh
<adult> ... told|called|calls .. <pupil>|<young> ... drama|attention|faking|lying|pretending|putting
<adult> ... held|dunked|pushed|shoved .. head|face .. under|water|down
<adult> .. told .. class .. <pupil>|@pupil .. stinks|smells|thick|stupid|lies|liar
<adult> ... spray* .. <pupil>|<young>|at|him|her
<adult> ... to|told|tell .. <pupil>|<young> ... prison|amount|nothing|hopeless|wonder
<adult> ... to|told|tell .. <pupil>|<young> ... like your
<adult> ... <claims> .. to .. <pupil>|<young> ... prison|hate|never|stupid|thick
<adult> ... <claims> .. to .. <pupil>|<young> ... end up
<adult> ... <claims> .. to .. <pupil>|<young> ... like your
<adult> ... call|calls|called|calling <pupil>|<young>|@pupil|@other|a|the .. <bad>|the|retard*|spastic|\
dog|pig|animal|slow|special|freak|cabbage|vegetable|names|monkey|gypsy|fatty|scum|slag
<adult> ... told|tell|telling|tells .. <pupil>|<young> ... <bad>|ashamed|embarrassment|disappointment|\
hate*|waste|nobody|never|amount|useless|wish|mother
<adult> ... told|tell|telling|tells .. <pupil>|<young> ... sick of
<adult> ... told|tell|telling|tells .. <pupil>|<young> ... shut up
<adult> .. said|says|saying ... <bad>|retard*|hate*|ashamed .. to|about|front|that|is|face|him|her|@pupil
<adult> ... laugh*|mock*|mimic*|humiliat*|mickey|mick|impression*|ridicul*|taunt*|sneer*|belittl* .. at|\
him|her|@pupil|child|stammer|of|way|speech|walk|about|class|out|them|everyone|he|whole
<adult> ... whole class|everyone|others .. laugh*|clap*|boo / laughs about it
<adult> ... made|makes|make|making <pupil>|<young>|@pupil|@other|a .. stand|sit|face|kneel|bark|crawl|eat|\
write|apolog*|sing|clean|say|wear|walk|lick|hold|read|strip|stay|do|finish ... chair|floor|bin|corner|\
wall|dog|front|baby|knees|toilet|hours|lunch|crying|cried|everyone|class|cold|outside|vomit|again|sick|\
pants / <adult> .. face|facing .. wall|corner / face the wall
like a dog|animal|baby|pig .. <adult>|floor|because
<adult> ... on the floor .. like|outside|dog|eat|dinner|food
<adult> .. gave|fed|feeding .. <his>? dinner|lunch|food ... floor|dog|bin|outside
thought .. hilarious|funny .. <adult> / teach .. lesson .. <adult>
<adult> ... teach him|her|them .. lesson / teach him|her a lesson
<adult> ... left|leaves|leave|leaving .. <pupil>|<young>|@pupil|child .. in|on|sat|with|wet .. wet|soiled|\
dirty|pad|nappy|own .. pad|purpose|nappy|till|from|until|hour*|all|mins|poo|wee
left|leaves .. wet|soiled|dirty pad|nappy .. on purpose|lesson
<adult> ... refus*|would not|not|wont|deni*|never .. let|allow*|give|change|changed|changing|lets .. \
<pupil>|<young> .. toilet|eat|drink|water|food|lunch|loo|pad|snack|inhaler|walker|talker|pee|wee
<adult> ... refus* .. change|toilet|water|food|lunch|drink|inhaler .. <pupil>|<young>|him|her
<adult> .. lock|locks|locked|shut|shuts .. <pupil>|<young> .. in|outside|out .. cupboard|room|office|\
store|classroom|dark|toilet|shed|corridor|alone|rain|cold
locked|shut .. <pupil>|@pupil|@other .. in .. <adult>|her|his|their .. office|cupboard|classroom|store|\
room
<adult> ... shut|locked|left|put|puts|shuts|locks|leaves .. <pupil>|<young>|@other .. in .. cupboard|\
store|dark|corridor|shed / <adult> ... girl|boy|child|<pupil> ... cupboard|locks|locked
light off .. think|until|crying|dark
<adult> ... took|takes|taken|hid|hides .. walker|talker|aac|wheelchair|hearing|glasses|comforter .. away|\
punish*|naughty|lesson
said|told|tells|telling|asked .. not .. to|write|record|report|log|tell .. up|bruise|anyone|it|mark*|\
incident|parents .. <adult>
<adult> .. said|told|says|asked ... not .. write|record|report|log|tell .. up|it|anyone|down|this|mum|\
parents|bruise|dsl / not to write up|down|it / <adult> ... cover* .. up
<adult> ... swore|swear*|effing|cursed|f word .. at|him .. <pupil>|<young>|@pupil
""",
    "adult.amber 4 an adult at school too close to a child": """
<adult> ... in|into .. girls|boys changing|toilets|loos|showers
<adult> ... changing .. phone|camera|mobile
<adult> ... hand|hands|arm|arms .. on|up|down|round|around .. <whose>? hip|hips|bum|bottom|thigh|thighs|\
waist|chest|throat|neck|leg
<adult> ... girlfriend|boyfriend|wife|marry|sexy .. and|he|she|him|her|gives|when|says
<adult> ... film*|photo*|pictures|picture|pics|recording|videoing|snapchat*|videoed|selfie*|posting|\
posted|tiktok* .. <pupil>|child|kids|children|girls|boys|meltdown|phone|personal|facebook|whatsapp|insta* \
.. girls|boys|handstands|swimming|own|meltdown|phone|facebook|doing|crying|him|her|changing|personal|kids|\
laughing|tiktok|on|child
<adult> ... film*|photo*|videoed|posted|pictures .. him|her|@pupil .. on|meltdown|crying|phone|whatsapp|\
facebook|own|personal|van|changing
taking pictures|photos|pics .. of .. girls|boys|child|kids .. changing|handstands|gym|swim*|pe|toilet|\
wash|undress*
<adult> ... watch*|star*|peer*|peek*|stood|standing|looking|hanging|lurking|loiter* .. in|at|by|outside|\
near|girls|boys|them|<pupil> .. toilet|toilets|changing|showers|wash*|undress*|change|loos|pool|girls|\
boys|pants
<adult> ... touch*|strok*|tickl*|kiss*|massag*|fondl* .. <pupil>|<young>|<body>|girls|boys|girl|boy|me|\
hair|bottom
<adult> ... <pupil>|<young>|girl|boy|@other .. on|sat|sits|sit|sitting .. <his>? lap|knee|knees
on his|her|their lap|knee .. <adult>|jumped|blinds|door
<adult> ... cupboard|room|office|classroom|van|car .. lock*|blinds|shut|closed|alone .. door|with|girl|\
boy|child|him|her / <adult> ... locks|locked|shuts .. the door .. girl|boy|child|same|behind|with
blinds down|closed|shut .. <adult>|knee|door|lap|alone
<adult> ... alone .. with|w .. <pupil>|girl|boy|child|kid .. door|locked|dark|cupboard|toilet|lap|blinds|\
again|shut
<adult> .. sexual*|porn*|flirt*|sexy|fit .. girl*|joke*|comment*|him|her|boy*|mum*|kid*|remark*|about|\
pupil*|phone|year / man|teacher|coach|sir|guy|tutor|lady|supply .. tickles|strokes|kisses|touches .. <him>
music|football|sports|swimming|drum|guitar|piano|dance|judo|tennis|cricket|pe|bus|taxi man|guy|lady|bloke \
.. tickl*|touch*|strok*|kiss*|hurt*|hit*|grab*|shout*|pulls|scares|secret|hugs
<adult> ... meet*|met|asked|invit* .. <pupil>|<young>|girl|boy .. outside school|house|park|weekend|flat|\
after school / <adult> ... in|into <his> bed|bedroom|house .. <pupil>|girl|boy|him|her|with
""",
}
