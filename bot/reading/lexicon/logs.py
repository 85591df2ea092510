"""An ordinary day: care, medicine given, moods and kind moments."""

_DIGIT = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*"
_FOOD = "lunch|dinner|sandwich|sandwiches|pasta|potato|snack|fruit|everything|yoghurt|yogurt|yog|toast|\
apple|pizza|chips|fish|fishfingers|roll|banana|crackers|veg|carrots|peas|beans|cheese|soup|rice|curry|\
roast|pudding|puddings|bolognese|bol|lasagne|stew|curry|burger|hotdog|meatballs|cake|jelly|custard|crisps|\
plate|plateful|wrap|sausage|sausages|nuggets|raisins|grapes|orange|melon|breadstick|breadsticks|cereal|\
porridge|half|most|all|half|nothing|bites|mouthfuls|spoonfuls|bit|seconds|lot|packed|jacket|ham|egg|\
biscuit|biscuits|milk|mash|gravy|bread|well"

CARE: dict[str, str] = {
    "log.care 4 washing, toilet, food, sleep": f"""
toileted|toileting / lay|lying|lie .. beanbag|mat|cushion / own pad|nappy / be|been|was changed
bowel|bowels open|opened|type|moved / button|site .. clean|turned|dry / toilet timer
pad|nappy|pullup|pull change*|changed|dry|wet|soiled|clean|fine|heavy|checked|up / pull up|ups
changed .. pad|nappy / pad|nappy|pullup .. wet|dry|soiled|clean|changed|change*
changed|changing|change .. wet|soiled|pants|trousers|clothes|top|socks|leggings|tights|joggers|him|her|\
herself|himself|t-shirt / toileted|toileting|toilet training|trained|trip|visit|prompt|run|time
took|taken .. toilet|loo|bathroom|potty
toilet|loo|potty|bathroom .. dry|wee|poo|asked|timed|independently|himself|herself|success|nothing|tried|\
sat|wiped|hands|done / asked .. toilet|loo|wee|poo / used|on|sat .. toilet|loo|potty
wee|wees|weed|poo|poos|pooed|bowels|pee|peed .. toilet|loo|pot|potty|pants|trousers|tights|floor|big|\
himself|herself|clean|only|through|wiped|washed|done|ok|again|first|after
did|done|doing|does a wee|poo|pee / soiled / wet himself|herself|trousers|pants|through|leggings
big accident in pants
had|another|little|toilet|wee|small accident .. changed|toilet|pants|trousers|clothes|wee|wet|spare|\
leggings / in spare|clean clothes|pants|trousers|joggers|uniform|tights|leggings|pe / full change
fresh clothes|pants|trousers|uniform / catheter*|cath|cathed|cathetered|stoma
peg|gastro|gastrostomy|tube|ng|bolus|pump|button feed|feeds|fed|flush*|water
feed|feeds {_DIGIT}|done|given|tolerated|started|finished|via|by|over / feed .. ml|mls|*ml
washed|washing|wash|wiped|cleaned|scrubbed .. hands|face|hair|himself|herself|bottom|bum
hands|face|hair|bottom .. washed|wiped|cleaned / brush* .. teeth|hair / teeth brush*|cleaned
nails cut|cleaned|trimmed / blew .. nose / nappy rash
barrier|sudocrem|epaderm|cavilon|sun|eczema|e45|moisturising cream / suncream|sunscreen / cream on|applied
cream .. rash|legs|hands|bottom|elbows|skin|eczema / thickened|thickener|pureed / blended diet
personal|intimate care
ate|eaten|eats|eating|eat|had|hoovered|scoffed|wolfed|polished|nibbled|finished|demolished|managed|tried|\
refused .. {_FOOD} / refused|declined|skipped|left .. lunch|dinner|snack|breakfast|milk|drink
no|not poo|poos|wee|wees|pooed|bowels / changed @pupil|him|her / checked .. dry|wet
dry at|all|again|since
drank|drunk|drinking|drink .. {_DIGIT}|two|beakers|all|ml|half|water|milk|cup|well|most|thickened|bottle|\
beaker|squash|juice|lots|litre / {_FOOD} .. ate|eaten|half|gone|untouched|binned|left
fed .. himself|herself|by|via / cleared .. plate / clean plate / packed lunch all|half|eaten
nap|kip|snooze|slept {_DIGIT}|till|until|from|about
slept|nap|napped|napping|dozed|snoozed|snooze|kip|kipped|asleep .. mins|hour|mat|beanbag|carpet|cushion|\
sofa|story|till|until|from|corner|over|lunch|woke|for|buggy
nodded|dropped|conked off|out .. {_DIGIT}|story|mins|lunch|about|sofa|hub|on|in|during|at|carpet|over
fell|fast|sound|still|half asleep / woke .. him|her|up|happy|fine|grumpy
had .. nap|sleep|kip|snooze|lie|doze / period started|pad|pads|pants
came on .. pad|period|toilet|loo|pads|towel / sanitary towel|pad|products
splints|afos|afo|gaiters|orthotics|helmet|glasses .. on|off|clean* / repositioned|hoisted|hoist|sling
changing bed|table / shower|showered|bath .. after|had|changed|given / skin intact|fine|check|clear
body|pressure check|checks / dressed|undressed|changed .. himself|herself|pe|swimming|independently
shoes .. himself|herself|own|right|feet / oral|mouth care / suctioned|suction / nits combed
thickened drink|fluids / spoon .. mouth / stage {_DIGIT} .. drink
""",
    "log.care 2 speaks of care": """
pad|nappy|nappies|pullup|toilet|toilets|loo|potty|wee|weed|poo|pooed|soiled|washed|wiped|wash|flannel|\
towel
ate|eaten|eating|drank|appetite|hungry|thirsty|fed|feed|peg|swallowed|chewed|nibbled|snack|hydrated|sips|\
beaker|mls|spoon|fork
asleep|slept|nap|sleep|snoozing|woke|kip|soap|shower|bath|hygiene|continence|rash|cream|period|splints
hearing aids / spare clothes|pants|joggers / pants|knickers|trousers|tights|joggers / teeth|toothbrush
food|foods|lunchbox|sandwich|yoghurt|custard|pasta|plate|cutlery|knife|mouthful|mouthfuls|drink|squash|\
water|thickener|cup
""",
}

MEDS: dict[str, str] = {
    "log.medication 6 medicine given as planned": f"""
<meds> .. given|gave|taken|took|administered|signed|witness*|done|had|down|swallowed|applied|ok|fine|no|\
pre|self|via|per
<meds> .. *mg|*ml|mls|x1*|x2*|x3*|x4*|units|10*|11*|12*|1*|2*|3*|5*|9*|8*|half|quarter|at|noon|midday|w|\
with|before|by|sheet
gave|given|took|taken|had|self|administered|did|done|swallowed|applied|drew|injected|witnessed|\
supervised .. <meds> / puff|puffs .. inhaler|blue|brown|spacer|of|ventolin / {_DIGIT} puff|puffs
inhaler before|given|pre|taken|after|at|done|as / dose .. given|done|taken|witness*
lunchtime|midday|morning|afternoon|noon|12|lunch dose|medication|tablet|inhaler .. given|done|taken|ok|\
signed|no|all|fine|swallowed
tablet|tablets|capsule .. crushed|given|done|taken|swallowed|yog*|signed|sprinkled
eye|ear|nose|nasal drops|drop|spray / carb|carbs .. count*|units|insulin|ratio
units .. insulin|novorapid|given|lunch|carbs|for
medication|mar|med|meds sheet|chart|record|book|log|file .. signed|done|filled|updated
sheet signed .. <meds>
bloods|blood|bm|bg|sugar|sugars|glucose|finger prick|sugar|sugars|check|reading|test .. {_DIGIT}
blood glucose|sugar|sugars / antibiotic|antibiotics spoon|syrup|medicine|ml|done|given
pen|patch given|on|changed / rescue medication not|none / levels|bloods .. insulin|units|mmol
movicol|laxido|creon|calpol|piriton|keppra|epilim .. {_DIGIT} / hypo treated
""",
}

DAY: dict[str, str] = {
    "log.general 4 a kind thing or a happy moment": """
star of|pupil|writer|learner|reader|player .. week|day / show and|n|an tell / friendship|buddy bench
lovely|great|nice|good to see / made my|his|her|our day / first time ever / of his|her own accord
without being asked|told|prompted / proud of himself|herself
lovely|great|fab|good|super|better|calm|happy|brilliant|ace|nice|cracking|smashing|chilled|tricky|wobbly|\
rough|quiet|long afternoon|morning|day|break|lunch|playtime|start|week|mood|lunchtime|transition|play|\
time|trip / nothing to report|note|add
fine|ok|okay|good|happy|settled|calm|lovely|chilled .. all|this|whole morning|afternoon|day
all good|ok|fine|well|happy / no|any issues|concerns|complaints|dramas|incidents
happy|smiley|chatty as|all|today / in good|great|lovely|fine|high|fab|better spirits|mood|form
right as rain / good as gold / held .. door .. visitors|everyone|me|class
sat with|next|beside|on .. friend|@other|@pupil|lap|girls|boys|others|me|bench
played|playing|plays|play .. nicely|well|lovely|together|with|tig|tag|football|catch|chess|uno|snap|\
outside|dead|house|shop
shared|sharing|offered|lent .. his|her|raisins|toys|toy|snack|ball|turn|nicely|with
made .. card|friend|friends|me laugh
helped|helping|helps .. tidy|set|carry|@other|@pupil|friend|me|younger|little|clear|a|put|give|hand
hugged|cuddled|cuddle
came|come|in|arrived|walked in|into|happy|smiling|straight|through|laughing|singing|grinning .. happy|\
smiling|fine|beaming|ok
got|won|given|earned|received .. certificate|sticker|award|medal|trophy|badge|points|dojo|house|merit|star
lost .. tooth / wobbly tooth / new haircut|shoes|bike|puppy|kitten|baby|glasses|coat / brought in
birthday / told me|us all / led|lead .. line|assembly / hand dryer|dryers
party|panto|nativity|assembly|disco|fayre|sports|trip .. loved|sang|enjoyed|great
picked .. up .. floor|cuddle / crossing|crossed .. road|button / chose to .. sit|play|share|stay|join|help
made up
""",
    "log.general 2 speaks of mood and play": """
quieter|happier|calmer|chattier|livelier|louder|moodier|brighter|perkier
happy|happily|happier|lovely|fab|brill|brilliant|fantastic|amazing|super|proud|chuffed|smiled|smiles|\
smiling|smiley|smile|grin
grinning|beaming|beamed|laughed|laughing|laugh|laughter|giggled|giggles|giggling|giggly|kind|kindly|\
kindness|helpful|helped
shared|sharing|polite|sensible|settled|calm|calmer|excited|cheerful|cheery|enjoyed|loved|loving|loves|\
bless|sweet|friendly
friend|friends|friendship|mate|mates|thoughtful|confident|brave|bravely|relaxed|content|buzzing|gorgeous|\
delighted|thrilled
pleased|funny|hilarious|cute|praised|praise|sticker|certificate|award|trophy|medal|gutted|disappointed|\
effort|chilled|hugs|hug
cuddle|cuddles|sad|wobbly|wobble|teary|tearful|sleepy|tired|chatty|lively|bouncy|fidgety|grumpy|moody|\
shy|nervous|clingy
unsettled|low|upset|homesick|excitable|silly|hyper|anxious|overtired|mardy|snappy|emotional|flat|subdued|\
mellow|bubbly|jolly
joked|joke|jokes|banter|hoot|lol|haha|played|playing|game|games|tig|tag|swing|slide|bubbles|trampoline|\
football|lego|dressing-up / sang|singing|danced|dancing|conga|hugged|waved|high-five|apologised
sorry card|note / tidied|tidying|queued|waited|lined
playground|friend|bench|buddy|birthday|puppy|kitten|pets|hamster|rabbit|snail|guinea|santa|christmas|\
xmas|panto|nativity|disco
party|trip|assembly|choir|karate|brownies|cubs|beavers|guides|scouts|hat|haircut|tooth|garden|chickens|\
farm|museum|zoo / wet play / no|not bother|fuss|upset|tears|trouble|moan|problems|grumbles
scared of|by|dryer|dog|fire|spider|balloon|thunder|dark|wasp|noise / joined in / right as rain / perked up
cheered up / over the moon / eye contact / on top form / first time / own accord
settled .. quickly|well|fine|straight / had .. ball|blast
transition|transitioned|transitions|arrived|coat|peg|gloves|scarf|wellies|hood|puddle|snow|rain|sunshine|\
ear defenders
""",
    "log.general 1 an ordinary moment": """
morning|afternoon|day|week|break|lunch|playtime|assembly|hometime|great|good|well|fine|ok|okay|star|\
better|nice|cool|best|quiet
chose|chooses|picked|choosing|choice|coped|cope|coping|managed|handled|reward|bored|slow|missing|worried|\
cried|crying|sulk|moan
""",
}
