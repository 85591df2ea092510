"""Concerns in words nobody has listed yet: what else children, families and colleagues say and do."""

UNSAID: dict[str, str] = {
    "pupil.green 3 body, weight, food and sleep": """
off|away|absent ... mondays|fridays .. out|of|this|term|weeks / different reason|excuse|story every|each time
always|constantly|still smells|smelling|stinks|reeks .. of .. wee|urine|smoke|damp|poo|weed|feet
knows ... words|names|prices for|of .. weed|drugs|coke|spice / how much .. weed|coke|spice costs
odd|strange|weird|worrying things|stuff|comments about .. dad|dads|mum|mums|home|uncle|friend|boyfriend|stepdad|body
since half term|xmas|christmas|easter|summer|weekend ... screams|wets|soils|hides|clings|cries|flinches
lost|losing .. weight / weight loss / so|getting|really|very|too thin|skinny|bony|gaunt / ribs showing|visible
always|still asks|wants for|more seconds / laxatives / makes|make himself|herself|themselves sick
skips|skipping|hides|throws|throwing .. lunch|lunches|food ... fat|thin|weight|every|away / to get|be thin|skinny
too fat / toast|crisps|cereal|noodles|biscuits for tea|dinner|breakfast / all there is|was / nothing else to eat
hair .. matted|unbrushed|greasy|lice|not washed|washed .. weeks|days|again / not had his|her hair washed|brushed
teeth not brushed / same pad|nappy / sleeps|sleeping|slept on .. floor|sofa|chair|settee / dark circles|rings under
looks|looked ill|grey|exhausted .. again|every|always|most / not .. clean|changed|washed .. for|since|in weeks|days
dog poo|poos|mess .. everywhere|house|home / not allowed .. friends round|over|home
""",
    "pupil.green 3 about going home, living elsewhere, being taken": """
wishes|wish|wants|want|asked .. live|stay|come home with|at me|us|you|miss|school|sue|@staff / could live with
get|be|being taken away|off / keeps asking ... taken|home|mum|dad|police|who
cries|cried|upset|sobs|tearful .. every .. friday|monday|weekend|time|week .. before|when|after
before going to her|his dads|mums|nans|uncles / not .. see|go|stay .. dads|dad .. anymore|weekend
does not like .. dads|stepdad|uncle|boyfriend / going|go|goes to foster|care|new family
social services|worker .. came|house|again|take|scared / moving .. refuge|hostel|again
""",
    "pupil.amber 3 somebody older, unknown or unseen": """
lift|lifts|picked up|driven|dropped .. from|by|off .. a? man|bloke|stranger|someone|lads
man in .. van|car|bed|house|park|gate / white van / people|loads|someone|somebody he|she .. does not|not know
snapchat|insta*|tiktok|whatsapp|discord|roblox .. people|someone|strangers .. not know|older|adult
drew|draws|drawing|picture ... in|on his|her|my bed / man|men .. in .. bed|bedroom|room / in .. bed with
comes|came in .. my|his|her room .. night / has got|got an? older|grown|secret boyfriend|girlfriend|friend
gave|gives|bought|buying .. him|her|them .. money|vapes|phone|trainers|drink|stuff ... lads|man|someone|friend
""",
    "pupil.amber 3 harm told or shown": """
<family>|<fella> ... take|takes|took|taking pictures|photos|pics|videos ... shower|bath|bed|naked|clothes|undress*
<family>|<fella> ... shower|bath|bed .. takes|took|taking pictures|photos|pics|videos
cigarette|fag|iron|belt|buckle shaped|sized|like burn|mark|bruise|scar
<family>|<fella> .. choke|chokes|choked|strangle|strangled|punch|punched .. mum|dad|mam|her|him|brother|sister
get|be|getting|being cut .. holidays|summer|africa|abroad / nobody|noone|no one was in .. til|till|until|home|so
some|one|loads|lots of mums|dads|nans tablets|pills|medicine|meds / nobody|noone feeds|fed .. him|her|me|us|dog
rats|mice|cockroaches|bedbugs ... bites|showed|room|bed|everywhere / in one room with .. kids|people
missing every|most monday|tuesday|wednesday|thursday|friday|week
swollen|cut|bump|burn|scald|lump ... nothing happened / swollen|burn|scald|marks ... wont|will not|not say|tell how
left .. baby|toddler|kids|sister|brother .. in .. car|house|flat .. mins|hour|hours|alone|own|while
run|runs|running|hold|carry stuff|bits|errands|packages for .. him|them|lads|lad|someone
wants .. him|her|me to run stuff|bits / be an angel|ghost|dead ... so|with|her|his
be with <whose>? brother|sister|nan|grandad|mum|dad .. heaven|sky|stars|died
pulling|pulls|picking|picks .. out|off|at .. eyelashes|eyebrows|hair|skin|nails .. bleed*|bald|all|gone|sore
eyelashes|eyebrows out|gone / holds|held|pushes|pushed .. under .. bath|water / under in the bath
if he|she|i tells|tell .. battered|killed|hit|hurt|trouble|smacked
bruise|bruises|marks .. different stages|ages|colours / all down|over|up his|her back|legs|arms
happier|better without him|her|me
bangs|banging|hits|hitting|rocks .. his|her|@pupil head|himself|herself ... home time|hometime|going home|dads|mums
disclosed|disclosing that|to|his|her|something / a disclosure / made a? disclosure
stepfather|stepdad|stepmum|stepmother ... hit|hits|threw|throw*|thrown|plate|rage / in a gang
in|of gang .. older|boys|he|she / says|said he|she .. in a gang
pay|pays|paid|paying .. older|big boys|lads|kids .. not .. batter|hit|hurt|beat|jump
make|makes|making|built|building a bomb|bombs ... written|instructions|how|video|school
bomb .. written|instructions / phone .. full of fights|fighting|nudes|knives|blood
hope|hopes|wish|wishes .. car|bus|plane|dad|mum|i .. crash*|dies|die|dead ... not|dads|home
sniff* aerosol|aerosols|glue|gas|petrol|deodorant|lynx
searching|searched|googled|googling|looking up .. how to|hang|kill|die|pills|porn|suicide
hang yourself|himself|herself / called .. a little b|bitch|bastard|shit|cow / kicked .. dog|cat ... me|her|him
rough with @pupil|<him> ... gate|dragged|coat|car
""",
    "adult.amber 4 a colleague or helper who harms or humiliates": """
<adult> ... shove|shoved|shoves|shoving|push|pushed|slam|slammed|pin|pinned|drag|dragged|yank|yanked|grab|grabbed|\
smack|smacked|slap|slapped|poke|poked @pupil|<them>
coach|teacher|ta|supply|supervisor ... into .. wall|door|lockers|railings / <adult> .. facing .. wall|corner
<adult>|<staff> ... left @pupil|<them> ... toilet|loo|changing ... own|alone|laughing|wide|open
stand facing .. wall
<adult> .. calls|called|calling @pupil|<them> ... queen|baby|pain|nightmare|liar|thick|stupid|naughty|weirdo|names
rolls|rolling her|his eyes at
<adult> .. told @pupil|<them> .. stop being|waste|thick|stupid|disgusting|baby|grow up
took|takes @pupil|his|her teddy|comforter|blanket|chewy ... punish*|baby|cry*|lesson
<adult> .. wet himself|herself / shouted .. so loud ... wet|cried|shook|hid / on his|her knee|lap
sits|sat .. on .. knee|lap
""",
    "adult.green 4 a colleague whose conduct gives pause": """
<adult> .. on|using|looking at|glued her|his|to .. phone .. while|when|all|whole|instead|during
on her|his phone while|when / closes|closed|shuts|locks .. the blinds|blind|curtains .. when|with|while
was|is|were alone with .. @pupil|<young> ... dark|locked|door|cupboard|blinds
keeps taking .. girls|boys .. cupboard|store|shed|changing
i think .. was|is|were drunk|stoned|high .. morning|work|today|duty|class
<adult>|<staff> .. keeps|always|often taking|takes|has|having ... girls|boys|girl|boy|@pupil .. own|alone|cupboard|\
office|car
<adult> .. fancies|flirting|flirts|dating|seeing|snogging
<staff> .. messaging|texting|whatsapping her|him|them|mum|mums|parent|parents / one of .. mums|dads
hanging|hangs|hung|lurking|loitering round|around|about|near .. changing|toilets|showers|girls|boys
<adult> ... took|takes|drove @pupil|<them> home|back .. car
<staff>|<adult> .. was|is|were|being|looked|seemed .. drunk|pissed|hungover|stoned|high|slurring
<adult> .. smelled|smelt|smells|stinks|stank|reeked of .. drink|alcohol|wine|weed|beer|booze
""",
    "quiet 0 family and feelings of an ordinary day": """
nan|grandad|grandma|grandpa|auntie|uncle|sister|brother is|in .. hospital|poorly|ill|away / bit of a cold|cough
not himself|herself .. cold|tired|cough|poorly|bug / dentist|optician|hospital|appointment .. early|picked
for dentist|optician|party|holiday / up late for bonfire|fireworks|party|film / new baby brother|sister
manners ... cleared .. table / cleared the? whole? table .. without being
slapped|slapping paint|glue|sun
hid from .. wind|rain|wolf|bear|sun|gruffalo .. behind|under|in .. shed|tree|bush|log|tent
had|watched|saw a clip of|from / wrote|story|poem|book .. about .. monster|witch|dragon|giant|ghost|villain
camping ... tent / in a tent .. dad|mum|dads|nan|grandad|with|w / ill tell|told .. if .. not tidy / table topper
running|ran .. hall .. pe
""",
}
