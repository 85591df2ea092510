"""What tells of a child not looked after. A sign that alone means little weighs one or two; three count."""

NEGLECT: dict[str, str] = {
    "pupil.green 3 a strong sign of neglect": """
nothing at home / period* .. nothing|tissue|tissues / first here|in|to .. last .. go|out|collected|leave
can not .. stay|keep awake|open / seconds .. thirds
bread|food|toast|rolls|crackers|biscuits|sandwich*|fruit .. in <his> sock|socks|pocket|pockets|bag|sleeve|\
knickers|shoe|trousers|waistband / hands|feet|skin|lips .. raw|cracked .. bleed*|raw
summer .. dress|dresses|clothes|shoes|uniform|shorts .. freezing|cold|winter|only|still|snow*
only .. has .. summer|thin|one / like .. not .. drunk|eaten|fed|seen .. days|weekend|food|weeks
not .. been|took|taken|seen .. gp|doctor|doctors|drs|dentist|optician*
nowt|nothing .. done .. knows|told|nan|mum|still / nowt done / knows .. nowt|nothing .. done|happens
no front door|kitchen|bathroom|toilet|windows
electric|gas|leccy|power|heating|lights|water .. switched|cut|turned|gone off
switched|cut|turned .. off .. electric|gas|leccy|power|heating
bailiff*|rent .. man|door|wants|owes|kicked / <number> others .. in .. beds|bed|room / beds|bed .. between
<number>|2|3|4|5|6|8|9|10 .. in .. one|2|1|two bed|beds|room / cries all night .. nobody|and
cries all night .. no one / nobody goes|comes .. night|baby|cries / no one goes|comes .. night|baby|cries
slept in .. clothes|uniform|coat
shorts|tshirt|sandals|pumps|dress|crocs|slippers .. snow*|frost*|minus|freezing|rain*
legs|hands|feet|lips .. purple|blue|raw .. cold|shorts|coat|no|snow*
bowls|helpings|plates .. not|never|food|days|like|starv*
<number>|four|five|six bowls|helpings|plates|rounds / not .. food .. days|week
same .. pull|pullup|pad|nappy .. went|yesterday|home|friday|morning|night
same .. pull up .. went|yesterday|home|friday|morning|night
nails|toenails|fingernails .. long|black|filthy|curled|overgrown|ingrown|dirty
not .. took|taken|take|been .. drs|doctor|doctors|gp|dentist|hospital|optician* .. yet|still|again|mum|\
weeks|she|he / not took|taken .. drs|doctors|doctor|gp|dentist|hospital|opticians
infection|wound|ear|tooth|burn .. stink*|weeping|pus|oozing|smell*|infected .. mum|not|still|weeks|days
not go to bed|sleep .. till|until|til|before
1am|2am|3am|4am|midnight .. mum|dad|every|gets|gaming|phone|up|because|when|playing
left|leaving <pupil> .. gate|outside|school|door|playground .. 7*|early|alone|no|own|dark
sleep*|slept|living|staying .. in .. tent|car|shed|van|garage|caravan .. garden|since|with|mum|dad|again|\
all|because|night* / packet of .. for|and .. tea|breakfast|dinner|nothing
nothing for breakfast|tea|dinner|lunch|supper / not had .. refill*|new <meds>
<meds> .. not .. refilled|ordered|replaced|sent|in|brought .. month|weeks|again|mum|still
empty inhaler|epipen|<meds> .. again|mum|still|weeks
no|without|never|not|lost coat|coats|jumper|socks|shoes|underwear|knickers|pants|breakfast|tea|lunch|\
dinner|supper|wellies|gloves|packed|tights .. again|today|freezing|cold|degrees|minus|rain|pouring|snow|\
frost|third|3rd|2nd|second|week|wk|since|all|every|in|on|for|so|soaked|holes|shoes|coat|at|yesterday|last|\
or|breakfast|dinner|tea
has|had|got|have no|not .. coat|breakfast|tea|dinner|lunch|food|socks|underwear|supper
no|not .. eaten|ate|food|fed|anything .. since|all|weekend|yesterday|last|home|sunday|friday|night
not .. had .. breakfast|tea|dinner|food|anything|lunch .. again|since|yesterday|home|this|says
tea|breakfast|dinner .. was|is|just .. crisps|biscuits|nothing|cereal|toast|sweets|water
crisps|biscuits|chocolate|chip|sweets|nothing .. for|in .. breakfast|tea|dinner|lunchbox|lunch|packed
lunchbox|lunch|packed|dinner .. crisps|nothing|empty|one|1|cold|mouldy|stale|rotten|biscuit*|half .. \
again|in|says|slice|chip|cracker|and|bread|cracker*|off / mouldy .. lunch*|sandwich*|bread|food
all .. there .. was in / all .. there was / holes .. in|shoes|trainers|sole|socks|tights|jumper|trousers
shoes|trainers|boots|shoe|sole|soles|trousers|coat|pumps|jumper ... holes|hole|falling|taped|cardboard|\
split|small|tiny|flapping|soaked|wringing|letting|sizes|odd|sandals
shoes|trainers .. too|so|way small|tight|big|tiny / socks .. wringing|soaked|wet|filthy|stiff
sandals|pumps|flip|slippers|shorts|tshirt|pyjamas|crocs .. rain|november|snow|frost|cold|december|minus|\
degrees|freezing|ice|socks / freezing .. no|without|thin|holes|shorts|tshirt
<smells> of .. wee|urine|poo|smoke|damp|cat|cats|dog|mould|sick|body|bo|sweat
<smells>|smelly|whiff* .. again|really|bad|badly|strong*|awful|terrible|others|kids|children|every|all|\
daily|so|unwashed|since|today|hair|clothes|everyone / stinks|stank|reeks
moving|move|moved|edging away from .. him|her / hold .. nose* .. him|her|smell
same|dirty|filthy|unwashed|stained|grubby .. clothes|uniform|top|shirt|pants|underwear|trousers|socks|\
jumper|cardigan|polo|knickers|tights .. as|all|since|again|week|day|mon*|3rd|third|every|days|for|\
yesterday|fri*|running|been|4|5|three
filthy|grubby|unwashed|matted|greasy .. hair|nails|hands|face|neck|again|clothes|uniform|legs|and|feet
hair .. matted|crawling|greasy|unwashed|nits|lice|not been washed
nits|headlice|lice|scalp .. again|still|weeks|untreated|crawling|bleeding|scratching|sores|thick|moving|\
raw|mum|told|nowt|nothing|third|months|infested|open / crawling .. again|nits|with|scalp|hair
scalp .. raw|bleeding|sore
teeth|tooth .. rotten|black|brown|pain|bad|decay*|green|rotting|abscess|crumbl*
toothache .. weeks|again|days|still|not|since / dentist .. cancelled|missed|again|never|not
cancelled .. again
taking|took|hid|hiding|hides|stuff*|steal*|stole|stash*|hoard*|pocket*|nick*|sneak*|scaveng*|scrounging|\
begging .. food|crackers|biscuits|bread|sandwich*|fruit|snacks|toast|lunch|lunches|crusts|rolls|leftovers|\
lunchbox*|roll|crisps|apple* .. out|pocket*|bag|for|up|sleeve|later|home|bin|again|every|from|his|her|\
other*|in|kids|bins
ate|eating|eats|nicking|food|sandwich*|crusts|apple|taking|rooting|digging|picking|scraps .. from|out|off|\
in|through|of .. bin|bins|floor / bin|bins .. for|food|eat*|crusts|again / stuff* .. pockets
<number>? rolls .. jumper|pocket*|sister|sleeve|bag
always|so|really|still|constantly|proper|v|very|permanently hungry|starving|ravenous|famished
hungry again|every|all|since|monday*|because|there|home|no
starving|ravenous .. again|every|monday*|breakfast|since|says|no|not|because .. mum|home|breakfast|tea|\
food|again|monday*|day|eaten|says|weekend / thin as
so|very|really|getting|too|painfully thin|skinny|underweight / lost .. much|lot|loads|more weight
losing .. weight / lost weight / ribs .. showing|visible|sticking|count|see
clothes|skirt|skirts|trousers .. hanging|falling off|down
same|last|yesterdays|fridays nappy|pad|nights|night .. on|as|from|still|yesterday / last nights nappy|pad
nappy|pad .. still|sodden|soaked|same|since .. on|yesterday|friday|home|last|night|leak*|arrived|rash|from
sent in .. with|wet|soiled|dirty|same|poorly|ill|pyjamas|last|soaking|filthy|no
came|comes|arrived|arriving|turned in|up .. soaking|soaked|soiled|dirty|pyjamas|hungry|filthy|wet|starving
dried|caked|old poo|wee|faeces|blood|sick|mud .. on|in|legs|hair|clothes|bottom|again
poo|wee .. from|since .. home|yesterday|night
glasses .. broken|snapped|lost|still|weeks|months|since|taped|not .. mum|still|since|weeks|not|again|half|\
replac*
no|without|lost|not|broken .. glasses|aids|aid|inhaler|epipen|splints|spacer|medication .. again|weeks|\
week|month|months|since|still|home|mum|third|half|ages|now|days
<meds>|meds .. not given|had|got|taken .. home|weekend|days|again|mum|since|all
not .. been|given|giving|having|had <whose>? <meds> .. home|weekend|days|again|mum
mum|dad .. forgot|forgets|forgetting|keeps .. <meds>|forgetting|meds / forgetting
missed|missing|miss|cancelled|dna .. appointment*|appt|appts|physio|clinic|dentist|optician*|hospital|\
salt|camhs|review .. again|third|3rd|every|not|mum|calls|now|no|2nd|isnt
missed <number>|2|3|4|5|another|every|all|his|her|last .. appt*|appointment*|clinic
not|never .. returning|answer*|return*|picking .. calls|call|phone|any|emails|up|number
not|nobody|noone .. answer* .. any|phone|number|calls|again|door|when|mum
no one .. answer* .. any|phone|number|calls|again|door|when|mum / house in darkness
curtains .. shut|closed|drawn / no answer .. any|on|door|phone|again|house|mum|dad|days
nobody|noone|not|still .. collect*|picked|pick|come|came|here|turned|arrived .. for|him|her|@pupil|again|\
up|mum|answer*
no one .. collect*|picked|pick|come|came|here|turned|arrived .. for|him|her|@pupil|again|up|mum|answer*
late .. pick*|collect*|picking .. again|third|3rd|every|nobody|no|week|2nd
late again .. because|mum|no|bc|third|dressed / night|time running .. nobody|late
night|time running .. no one / picked up|collected .. late .. again|every|third
off|absent|away|absence|out|in|here|missed .. every|other|most|third|each|all .. monday|mondays|friday|\
fridays|tuesday|wednesday|thursday|week|mon|fri|thursdays
off|absent .. again|days|reason|note|weeks|call .. note|reason|no|call*|answer|one|knows|heard|contact|\
again|mum / absent <number>|2|3|4|5|6|7|8|9|10 days|times|weeks
attendance .. 60|70|50|dropp*|poor|awful|worse|down|below|patchy|terrible
no note|reason .. again|never|ever|every
not|never .. been in|seen .. all|since|week|days|no|two|nobody|fortnight|10
stood|standing|waiting|sat|left|outside|been .. gate|gates|road|playground|step|street|bus .. own|alone|\
since|7*|no|hour|himself|herself|pouring|dark
dropped|left|drops|drop .. off|at .. 7*|early|hour|before|alone|gate .. own|pouring|alone|no|every|open|\
anyone|dark / walks|walking|walked .. home|school .. alone|own|dark|himself|herself
no grown up|ups|adult .. with|him|her|there|home|about|around
crossing|crosses .. main|dual|road .. own|alone|himself|dark
exhausted|shattered|knackered|fell|asleep|falling|tired|nodding|sleepy|yawning|drops .. again|every|desk|\
twice|table|because|third|always|3rd|keeps|most|sofa|settee|floor|baby .. says|night|asleep|mum|home|till|\
because|day|up|sofa|again|morning*|settee|all|gaming|slept|cried|days|week|running|no
asleep|slept|sleeping|sleeps|nodding|fell .. on|at|in|sat|off .. desk|table|carpet|up|lesson|maths|\
assembly|phonics|lunch .. again|twice|says|third|every|because|3rd|days|all|no|x2|running|mum|up|sofa
up .. till|until|til|past|to .. 1am|2am|midnight|11|12|3am|4am|1|2|3|late .. every|gaming|xbox|films|\
youtube|phone|again|night|says|mum|telly|horror|he
not|never|no|didnt .. slept|sleep|sleeping .. at all|because|mum|dad|noise|shouting|cold|fight*|baby|all|\
since|says|again|bed|police
rotten|untreated|infected|festering|weeping .. cut|wound|ear|foot|toe|eye|burn|sore|teeth|impetigo|eczema \
.. not|weeks|again|mum|doctor|still|days|no / not .. taken .. doctor*|gp|dentist|hospital|optician*
broken .. arm|wrist|finger .. not|days|week|hospital|mum / leaking down .. legs
soaked thr* .. rash|nappy|again|legs|home
""",
    "pupil.green 2 a sign of neglect": """
no|without|not|never .. coat|breakfast|tea|socks|lunchbox|supper|underwear / holes
starving|ravenous|famished / so hungry / smelly|smells|smelt|whiff* / filthy|grubby / same clothes|uniform
pale|grey|thin|gaunt / broken zip / not been washed / not .. slept / exhausted|shattered
shoes .. small|holes|wet / pyjamas / mum .. forgot / late again / soaked / not eaten / nits|headlice
poorly fed / weed .. trousers / hungry / minus|wringing / looks|look grey|ill|awful|rough|tired
""",
    "pupil.green 1 adds to other signs: again": """
again / 3rd|third|2nd|second|4th|fourth|5th|fifth|another time|monday|week|day|one|night
every monday|day|time|friday|week|morning|night|single / keeps / third|3rd|wks|weeks|days|night running
still / all week|weekend / most mornings|days|nights|weeks / lots lately / lately / never
two|2|3|three|4|four weeks|wks|times|days|months .. now|ago|running|this|told|in / since <time>
mum|dad .. says|nowt|nothing|shrug*|sorted|next / said|says home|mum|nothing / brings nothing
told mum|them
""",
}
