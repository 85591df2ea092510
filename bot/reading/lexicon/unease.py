"""What staff say of themselves, and low-level concerns about adults at the school (KCSIE Part four)."""

UNEASE: dict[str, str] = {
    "adult.amber 4 the person writing may have hurt a child": """
i .. was|been|have|got|went|may|might|were .. too|so|bit|really|quite? rough|harsh|heavy|physical|\
forceful .. with|getting|him|her|@pupil|when / too rough|heavy handed .. with|getting|when
i ... hit|slapped|smacked|pinched|shook|shoved|kicked|bit <pupil>|<young>|<pupil> .. <body>|away|hard|\
back|leg|arm|hand|instinct|sick|guilty|accident|temper
i ... grabbed|pulled|yanked|dragged|squeezed|gripped|pushed|slapped|smacked|hit|shook|shoved|caught .. \
<pupil>|<young>|<body> ... too hard|harder|mean|meant|should|feel|awful|terrible|guilty|sorry|marks|mark|\
red|bruise|instinct|fault|sick|temper|lost|finger|cried
my fault .. hurt|bruise|mark|finger|arm|caught|scratch*
caught|trapped|hurt .. <his> finger|arm|hand|hair .. my fault|sorry|i
i ... left .. mark|marks|bruise|red .. arm|wrist|hand|him|her
i ... hurt|bruised|scratched <pupil>|<young>
i .. lost .. temper|rag|patience|cool|it|rag ... grabbed|pulled|pushed|hit|hurt|yanked|slapped|squeezed|\
shook|shoved|dragged|threw|smacked
feel|felt|feeling .. awful|terrible|sick|dreadful|guilty|bad|ashamed ... grabbed|pulled|hard|rough|hurt|\
slapped|smacked|hit|shook|yanked / i slapped|smacked|manhandled|pinched
i .. yanked|shook|slapped|smacked|manhandled|dragged <pupil>|<young>
i locked|shut .. <pupil>|<young> .. in|out|room|cupboard / i .. called .. <pupil>|<young> .. <bad>
yanked .. out .. hand|of
""",
    "adult.green 4 the person writing is uneasy about what they did": """
i .. told .. <pupil>|<young> .. to .. shut|hell|fuck / i .. restrained ... hurt|sorry|bruise|mark|alone
i .. shouted|snapped|yelled|bawled|swore|screamed|roared|raised at|voice|my|him|her|@pupil|them|front
i .. lost .. temper|rag|patience|cool|it / lost my temper|rag|patience|cool|it|rag .. with|at|and
lost it with|at <pupil>|@pupil|him|her / should not have .. said|done|shouted|i|raised|left|been
i .. more than i should
i ... feel|felt|feeling .. awful|terrible|dreadful|guilty|bad|ashamed|horrible|sick .. about|for|what|how|\
now|because|it|that / feel awful|terrible|guilty|ashamed .. i|about|for|now / i said something
i ... gave|given .. <pupil>|<young> .. my .. number|phone|insta*|snapchat
gave|took|drove .. <pupil>|<young>|@pupil ... lift|home .. home|car|own|my
i ... drove .. <pupil>|<young> .. home|car
@pupil|kid|pupil .. added|messag*|follow*|found me .. on|insta*|facebook|snap* / report|reporting myself
self report*|referr*
left|forgot|leaving <pupil>|<young>|@pupil .. in|on|at|alone|behind .. own|alone|unsupervised|minibus|\
toilet|car|playground|changing|bus|pool .. forgot|mins|my|fault|own|him|her|sorry|unsupervised
forgot .. him|her|@pupil .. mins|there|toilet|bus|changing|own|in / i .. was .. on .. phone .. when|and
didnt|not record it|report it
""",
    "adult.green 4 a low-level worry about an adult at school": """
<adult> ... swig*|flask|flasks / <adult> ... smelt funny|strange|odd
<adult> ... can not stand .. <pupil>|<young>|him / <adult> .. life hell
<adult> ... snog*|affair|drunk|kissing .. parent|mum|dad|car|park|corridor
<adult> .. gave|offered|gives .. <pupil>|<young>|kids .. cig|fag|vape|beer|drink|alcohol|smoke|energy
<adult> ... telling|told .. kids|children|class ... gun|sex|drugs|drunk|drinking|prison
hides|flinch*|terrified|cowers|petrified .. when|of|from|near|if .. <adult> / scared of .. <adult>
<adult> .. keeps|always|insists .. offering|taking|asking|wanting .. <pupil>|<young>|girl*|to .. toilet|\
change|alone|her|him / <adult> ... air freshener|spray*|deodorant .. him|her|@pupil|at
told .. class .. stinks|smells / <adult> ... <pupil> ... snapchat|instagram|insta|whatsapp|tiktok
<adult> ... asked|asks|asking .. <pupil>|<young> .. out|snapchat|number|address|insta|selfie
<adult> ... <smells> .. <drink> / <smells> .. <drink> .. <adult>
<adult> .. hungover|drunk|tipsy|stoned|slurring|high|asleep .. on|of|class|duty|work|again|in|this|at|\
morning|him|her|today
<adult> ... text|texts|texting|texted|messages|messaging|messaged|message|whatsapps|dm|dms|dming|\
snapchats|emails|facebook|follow*|added|request*|friends|snapchatting .. <pupil>|<young>|mum|mums|pupil|\
pupils|parent|kids|girls|boys|families|on|wink*
<adult> ... number|snapchat|instagram|insta|facebook|tiktok|whatsapp .. <pupil>|<young>|mum|mums|pupil|\
kids|parents|on|has|from|to|of
has|have|got|added <pupil>|<young> .. on .. snapchat|insta*|facebook|tiktok|whatsapp|phone|xbox|snap
<adult> ... <pupil>|<young> on snapchat|insta*|facebook|tiktok|whatsapp|xbox
<adult> ... gives|giving|gave|buys|buying|bought|given|slip*|bringing|brings|sneak* .. gift|gifts|present|\
presents|sweets|money|treats|chocolate|phone|toys|necklace|bracelet|trainers|lifts|lift|vape* .. only|\
just|secret|always|every|tell|one|mum|<pupil>|<young>|him|her|girl|boy|says|and
<adult> ... slip*|buys|buying|bought|gives|giving .. <pupil>|<young>|girl|boy|one|same .. gift*|present*|\
sweets|money|treats|chocolate|toys|stuff|things|lunch|phone|necklace
dont|not tell .. mum|anyone|parents|mummy .. <adult>
<adult> ... says|said .. not|dont tell .. mum|anyone|anybody|@staff
<adult> .. favourite|favourites|favouritism|favouring|overly|overfamiliar|familiar|cuddly|touchy|obsessed
<adult> ... princess|babe|sexy|gorgeous|darling|sweetheart|beautiful|handsome|wife|angel .. and|her|bit|\
him|all|to|girl|too|she|every / plaits .. hair
<adult> ... lift|lifts .. home|car|own|school .. <pupil>|<young>|kids|on|alone|own|every|again
<adult> .. gave|gives|drove|drives|took .. <pupil>|<young> .. home|lift|car|house
<adult> ... own|his|her car .. <pupil>|<young>|alone|with / <adult> .. babysit*
<adult> .. on .. <his> phone .. duty|out|whole|all|lesson|instead|playground|not|watching|scroll*|class|\
during|again|pool|lunch
<adult> .. shout*|yell*|snap*|bark*|harsh|sarcastic|short|nasty|mean|unkind|impatient|stroppy|screech* .. \
at|with|to .. <pupil>|<young>|kids|child|class|everyone|again|all|little
<adult> .. really|always|so|proper|too|v|very|bit|dead harsh|sharp|nasty|mean|unkind|cross|horrible|\
sarcastic|short|rough|stroppy|impatient .. with|to|at|on|about
<adult> .. raised .. voice .. at|him|her|again
<adult> ... comment*|remark*|joke|jokes|joking|talks|talking|moan*|gossip*|slag*|chatting|bitch* .. about|\
on .. body|weight|hair|looks|legs|mum|mums|family|families|figure|skin|fat|bra|cute|pupil*|kids|girls|him|\
her|@pupil|dad|legs|home|loudly|staffroom|openly|parents
<adult> ... creepy|weird|odd|strange|uncomfortable|uneasy|dodgy|inappropriate|unprofessional|secretive|\
overfamiliar|iffy / <adult> ... feels off / <adult> ... bit off / <adult> ... not right
<adult> ... funny feeling
<adult> ... showing|showed|shows .. kids|pupils|year|boys|girls|them|class|children .. videos|video|phone|\
fight*|clips|photos|pics / fight videos .. phone|<adult>
swearing|swears|swore|effing .. like|front|near|around|trooper .. <adult>|kids|children|trooper|class
<adult> ... swearing|swears|swore|effing|cursing .. in|like|again|near|around|about|front|all|on
<adult> ... hug|hugs|hugging|cuddle|cuddles .. <pupil>|<young>|girl|girls|boy|child .. always|too|long|\
lingering|every|wriggl*|like|uncomfortable|keeps|alone|odd|not
<adult> ... ignor*|unattended|unsupervised|supervis*|nobody watching .. <pupil>|<young>|child|kids|class|\
pool|toilet|crying|him / its|it|this is? about .. <adult> / about|re .. member of staff
concern* .. about .. <adult> / worried .. about .. <adult>
<adult> ... left|leaves|leaving .. <meds>|class|kids|children|<young>|knives|scissors|door .. out|lying|\
unlocked|unattended|alone|own|again
<adult> ... smok*|vaping|vape|vapes .. front|kids|children|gate|playground|toilet|loo|shed|school|site|\
changes|behind|disabled|in / <adult> ... fed up|hate* .. kids|job|children|him|her|@pupil
<adult> ... not like .. <pupil>|way / <adult> ... lied|lying|covering|made up .. about|it|log|record*|for
parent*|mum|dad|kids|children .. say|says|said|complain*|told|emailed .. <adult> .. shout*|rough|scar*|\
mean|horrible|hit|hurt*|picks on / <adult> .. picks|picking on .. <pupil>|<young>|him|kids
""",
}
