"""Words that sound alarming and are not: idioms, school words, harmless things; games, and other places."""

QUIET: dict[str, str] = {
    "quiet 0 an idiom": """
hit|hits|hitting <his> target|targets|outcome|outcomes|goal|goals|nail|jackpot|mark|notes|note|ball
hit it off / big hit / a hit / hit the roof / hit a six / hit <his> head on the nail / drop dead gorgeous
hit by .. bug / hit a wall / hit the ground / dying to|for|of / died|die|dies|dead laughing|of laughter
die of embarrassment / was|is|be going to die when|if|of / going to die when|if|laughing|of
could have died / to die for / dying with laughter / nearly died / do or die / killing|killed it|time|me
kill for / to kill for / dressed to kill / killer whale|whales|heels / killing it on / kill time
smash*|nail*|crush* it|this
smash* <his> .. test|phonics|spellings|maths|target|targets|score|record|pb|reading|tables|quiz|paper
smashed all|every|through / smashing / smash hit|burger / absolutely smash*
smashed phonics|maths|reading|spellings|swimming
sick drawing|moves|beat|trick|goal|skills|dance|picture|model|rap|trainers|bike|shot
well|so|proper sick miss|mate|bro / sick of / sick as / shot in the dark
long|big|best|good|great|screen|moon|mug shot / had|have|gave|give .. a|it shot / shot put / like a shot
kick* off <his> topic|lesson|unit|project|match|game|term|assembly|day|week|book|shoes|morning / kick about
kick* <his> ball|football / best|free|penalty|karate|dolphin|frog|big kick|kicks
kick* <his> legs in|hard|well|nicely / kickboard / kicking water|leaves / for kicks / kicked|kick* .. goal
kick* <his> habit / kick in|start / alive and kicking / punch* the air / punch line|bag / hole punch*
fruit punch / pleased as punch / proud as punch
beat|beats|beating <his> own|pb|best|personal|time|score|record
beat|beats|beating @pupil|@other|@staff|me|us|him|her at|in|by|on
beat the clock|record|score|time|class|teacher|level / to|the|on|drum|steady beat / heart beat*
beat @pupil|@other|@staff / off beat
hit|hits|hitting <his> drum|drums|note|notes|tambourine|piano|key|keys|bullseye|skittles|pinata|triangle|\
xylophone|snooze|brakes
throw*|threw|chuck* <his> ball|beanbag|beanbags|javelin|hoop|hoops|dice|frisbee|balls|rubbish
threw himself|herself into / thrown away / throwing and / threw <his> heart|rubbish
throw* .. in|into the? bin / throwing skills / threw up a? great / in stitches / cracked up
cracked|crack* it|the|on / cracking / break into / broke into a / broke <his> record|pb|ice|silence
break* .. down into|the / broke it|them down / break* a leg / break the ice / broken down into
fell|fall|falls|falling asleep|out|silent|behind|about|for|into|in|back love|with|asleep|laughing|step|\
line|routine? / fell about / fall|falls topic|colours|leaves / night fall / fell in love / falling asleep
fall asleep / fell asleep / burst out|into|with laughing|laughter|song|pride / burst of
tears of joy|laughter / happy tears / cried|cry|crying|tears .. laughing / cry* with|from laughter|laughing
scream* with|in|from laughter|delight|joy|excitement / screaming .. laughing / ice cream / scream .. if you
play*|played dead|doctors|superheroes|zombies|cops|robbers|pirates / wink murder / sleeping lions
dead lions / murder mystery
dead good|proud|pleased|funny|chuffed|sweet|happy|keen|excited|cute|impressed|fish|fly|bird|spider|worm|\
leaf|leaves|hedgehog|quiet|pirate / dead to the world
dead tired|chuffed|brave|nice|kind|helpful|easy|hard|calm|line|end|heat|ringer|sea|body|squirrel|mouse|bee
shark attack / heart attack when|from / word attack
attack* <his> task|work|maths|problem|word|words|sum|sums / on fire with|today|in|this
fire drill|alarm|engine|fighter|fighters|station|warden|door|bell|practice|man|truck / fired up / great fire
bonfire* / firework* / fire in his|her belly / camp fire / blew|blown|blow|blowing me|us away / mind blown
blow* .. candles|bubbles / photo bomb* / bath bomb / bombing|bombed around|round|down / bombed through
da bomb / cherry bomb / the bomb|bombs in / ww1 / ww2 / wwii / blitz / viking* / roman* / tudor*
ran out of <number>|time|paper|glue|ink|space|steam|puff|breath|ideas|milk|snack|pens / victorian* / evacuee* / remembrance / poppy / poppies / anne frank / guy fawkes
gun|guns|bomb|bombs|sword|swords|war|soldier|soldiers|spear|dagger in|from .. lesson|topic|story|book|\
history|play|picture|poem|film / nerf gun* / water gun|pistol / glue gun / hot glue / goldilocks
red riding hood / gruffalo / story .. wolf / the wolf / big bad wolf
cut|cuts|cutting out|shapes|shape|paper|line|circle|skills|card|along|up|and|with|food|toast|sausages|\
fruit|on|round|around|in|straight
cut|cuts|cutting <his> sausage|sausages|pizza|dinner|lunch|snowflake|picture|template|fringe|hair|sandwich|\
food|own|apple|banana|fish|toast / hair cut / haircut / a cut above / clear cut / cut to|down
knife and fork / knife for|with|w / plastic|butter|cutlery knife / scissors control|grip|skills|hold|safely
scissor skills / body parts|part|song / parts of / head shoulders knees / pants .. rule / nspcc
private reading|time|space / quiet and private / potty mouth / naked eye / sore loser
strip* wallpaper|paint / touch* wood|base|typing|screen|type|rugby / finger painting
secret santa|agent|agents|garden|code|mission|reader|spy|word|weapon|seven|message / top secret
secret ingredient / keep* .. surprise / secret recipe|den|passage / the secret garden|agent
grab*|grabbed|grabbing <his> attention|coat|bag|book|ball|snack|lunch|seat|water|drink|pencil|bookbag|chance
grab bag
hold|holding|holds|held <his> attention|breath|note|rhythm|line|fort|tray|pencil|pen|scissors|book|cup|\
spoon|fork|knife|ruler|own|pose
hold|holding|holds|held <his> shape|balance|bat|racket|paintbrush|brush|glue|ball|microphone|mic|sign|\
torch|poster|banner|candle|flag
hold|holding|holds|held <his> rabbit|hamster|guinea|tortoise|chick|lamb|snake|egg|baby|conversation|tune|\
plank|lead|reins|bucket|towel / hold|holds|held|holding it|everything together / held his|her own
held it steady / hold|holding|held eye|place / on hold
held in <his>? hall|classroom|place|memory|high|mind / hold that|a .. thought|conversation
get|got hold of the|idea / wasted no / drunk .. water|milk|juice|squash|all|drink|whole|half
high five|fives|score|frequency|praise|jump
missing a|an|the|some|one .. number|numbers|word|words|letter|letters|sound|sounds|digit|piece|pieces|\
tooth|symbol|part|shoe|sign
missing number|numbers|word|words|letter|letters|sound|sounds|digit|vowel|piece|pieces|tooth|symbol|part|\
shoe|addend|operation
missing|missed|misses|miss <his> grandad|nan|nanny|mum|mummy|dad|sister|brother|dog|cat|friend|friends|\
teacher|home|turn|assembly|bus|break / missing @other|@staff|@pupil
missing <his> glove|shoe|sock|jumper|coat|book|bookbag|water|hat|lunchbox|kit|bag|cardigan|tie|glasses
lost <his>? tooth|jumper|coat|book|glove|focus|interest|concentration|place|count|game|race|teddy|hat|shoe|\
shoes|turn|balance|voice / gone well|great|up|down|really|from|over|bed|quiet
running club|race|track|total|late|order|commentary|record|joke|around|water
ran <his>? race|fastest|lap|laps|mile|errand|relay|whole|well|over|really|the
left hand*|side|right|over|alone|foot|knee|arm|leg|of / hungry caterpillar / starving|hungry after|from|for
smell* nice|lovely|gorgeous|amazing|great|flowers|spices|herbs|of / stole the show
took <his> bow|turn|turns|lead|breath|time|coat|shoes|medication|photo / robbed
no concerns|concern|worries|worry|issues|safeguarding / not concerned|worried|a
nothing to|of worry|concern / nothing untoward / known|old|op|surgery|birth mark|marks|scar|scars
scar from / birthmark* / strawberry mark / mongolian spot|blue / chicken pox scars
nappy|eczema|excema|heat|usual rash|cream|patches|patch|bad|flared / rash .. same as|known / as .. plan
as per / per plan / mum|dad|parent|parents|home knows|aware
question|exclamation|check|punctuation|speech|full|high|top|pass|book|tick|half mark|marks
mark|marks|marked|marking out|his|her|the|work|books|register|off / extra|on|your|making mark|marks
mark making / made his|her|a mark / bumped up|into / bump up|along / goose|speed|fist bump|bumps
trip to|letter|form|money|tomorrow|was|today / school|class|day trip
slip home|bag|reading|permission|consent|signed|in / permission|reply|return slip / slip of
bite size|sized / little|tiny bit
fit in|into|for|well|all|everything|nicely|together|perfectly|as|right|it|through|better
fits in|well|right / fitting in|well|right / keep|good|get|nice|snug|bit|fighting fit / fit like / fit a|the
fit .. puzzle|jigsaw|piece|pieces / getting fit / fit bit|fitbit / catch* .. up
catch* <his> ball|bus|eye|breath / chok*|choke on|with|from? laughing|laughter
nearly|almost choked .. laughing / choked up / choked laughing
passed out books|fruit|the|milk|pencils|paper|snack / electric shock topic / shock* pink / drowned rat
drown* tablet / wet play|playtime|break|lunch|weather|paint|room|sand / soaked in|to / bug hunt / bear hunt
teddy bear hug* / sword fight* / play|pillow|food|water|snowball fight* / pinch of|punch|grip|the|pegs
pinch and / spitting image / spat|spit out the word / spitting with / tear off|along|paper
tearing paper|strips|card / torn paper / ripp* paper|strips|tissue / ripped jeans
cross country|road|legged|stitch
scratch project|programming|coding|game|lesson|track|block|blocks|animation / from scratch / on scratch
using scratch / snap cubes|game|cards / snapping fingers / snapped .. fingers|together / crash mat|course
crashed out / crashed .. ipad|laptop|computer / volcano / shooting star|stars / shoot* hoops|goals|baskets
shot up / shot <his> hand / strike a pose|balance|gold / wicked witch|today|job / prison topic|ship
locked in|into? concentration|focus|on / in lockdown / locked on / unlock* / combination lock / lock* gaze
blocked nose|goal|sink|toilet|drain
lego|building|wooden|brain|mental|time|sensory|starting|soft block|blocks / block|blocks graph|of|tower
block* <his> shot|goal|save
walking|climbing|standing|picture|photo|ten|tens|five|number|window|bed|time frame|frames
frame|walker|wheelchair training|practice|race / strapping / strapped for
picked|picks|pick|picking up <his>? pace|pen|pencil|book|spelling|language|signs|new|quick*|phonics|litter|\
pieces
picked|picks|pick|picking his|her|a|the|own nose|team|book|card|flowers|spot|blackberries|partner|game|song
pick* up .. cards|objects|cubes
mum|dad|nan|grandad|gran|nanny|auntie|carer|sister|brother|taxi pick*|picks|picked|picking|collect* up?
pick up time / picked up by|early|at / pick* up .. with <his>? tweezers|pincer|chopsticks
pick* up .. coins|pegs|beads|raisins|cubes|counters
carry|carried|carrying <his> one|ten|tray|register|box|bag|chair|tens|own|books|plate|plates|tune|candle|\
flag|cake|cross|lunch|bags|number / carry|carried|carrying on|through|forward
carried out <his> plan|programme|task|experiment|instructions|all|jobs|job|survey|routine
lift* <his> spirits|flap|mood|head|arm|arms|leg|legs|spoon|cup|lid|own|game|hand / lift the flap
gave .. lift / lift off
led <his>? line|assembly|warm|prayer|lesson|group|team|singing|way|game|discussion|session|dance|class|\
worship|parade|register / leading <his>? line|role|group|class
lead <his>? role|part|line|group|singer|actor|vocals / pencil|dog lead / child|adult|pupil led
@pupil|he|she|child led|guided|leads me|us|the|class|everyone|others|his
guided|guide reading|writing|practice|group|dog|dogs|maths|me|us|meditation
steer* clear|conversation|trike|bike|wheelchair|group|wheel|committee
steer* <his> trike|bike|wheelchair|boat|kart|trolley|remote
restraint with|training|course|refresher|policy
great|good|remarkable|real|such|amazing|incredible restraint / self restraint / showed .. restraint
no holds barred / hold on|hands|tight|still / hang on
hands on task|learning|activity|maths|science|learner|lesson|fun|session|approach
the|top|bottom|first|last|next|hard|little|tiny|tricky|any|every|each|best|this|that|which|quite a? bit
a bit / bit of|more|less / anti bullying
shouting|shouted|calling|yelling out? <his>? answer|answers|chorus|lyrics|words|support
shouting|shouted out <his>? answer|answers|all / hot and happy|sweaty|bothered
helped|helping|comforted|looked|checked .. fell|hurt|upset|crying / chucking|chucked it down
book|reading|home|role corner|area|nook / stab* .. sausage|sausages|pea|peas|potato|chip|chips|food|pasta
chok*|choking .. laughter|laughing / not stop .. grinning|laughing|smiling|giggling|talking|singing|dancing
bolt upright / legged it .. toilet|loo|wee / wee|toilet|loo .. legged it
moustache|hat|beard|wing|wings|crown|wig|halo|sticker|button|shoe|sock|costume|ears|mask fell .. off
fell|falls off <his>? lap|head
""",
    "elsewhere 1 it did not happen at school": """
weekend / at home / last night / yesterday evening / holiday|holidays / half term / at the park
at his|her dads|nans|mums|grans / overnight / all night / in the night
at club|rugby|football|karate|gymnastics|scouts|respite / on the way in|to / this morning before
over the weekend / on saturday|sunday
""",
    "play 3 a game, a story or a performance": """
role play / pretend* / project / told me|us about / on telly|tv|youtube / watched .. video|film|clip
goalie|keeper|football match / puppet|puppets / goldilocks / hide and seek / stuck in the mud
tig|tag .. game|playing|played|played / tug of war / cops and robbers
zombies|superheroes|pirates|dinosaurs|monsters
nativity|panto|pantomime|rehearsal|dress rehearsal|scene|drama|play|role / giggly
brownies|guides|beavers|cubs badge / duck duck goose / parachute|party games / musical statues|chairs|bumps
monkey bars / retold|retell / hot seating / freeze frame / reenact* / acted out / acting / the character
victorian*|viking*|roman*|evacuee*|tudor* / topic / newspaper report
""",
}
