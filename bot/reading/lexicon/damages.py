"""Things broken, hazards, near misses."""

DAMAGE: dict[str, str] = {
    "incident.damage 8 broken by force": """
punched|kicked|put|banged|knocked .. hole
kicked|booted|put .. cupboard|door|panel|bin|fence|window|gate in
snapped|broke|bent|ripped|pulled .. arm|leg|lens|handle|lid|wheel|door|strap off|from .. glasses|specs|\
table|chair|trike|cupboard|toy|desk|hinges / hole .. in .. wall|door|cupboard|panel / foot|fist|head through
""",
    "incident.damage 2 speaks of what is broken or unsafe": """
crack|cracked|cracks / broken|broke|bust|smashed / hanging|hangs / loose / sharp / leak|leaking|leaked
flooded|flood|overflowing / ripped|rip|torn|tear
window|socket|plug|fence|gate|shelf|ceiling|ladder|drill|ramp|bollard|railings|hoist|sling|tile|tiles|\
panel|pipe|boiler|heater|wire|cable|bench|slab|path / unattended / left out|on|open|unlocked / wide open
trip / hazard|dangerous|danger|unsafe|safety / ice|icy|slippy / wet / stuck|jammed|faulty / sign
nobody|no one hurt|about|near|under|there|around|using / out of use|order / caretaker / swept|sweep / glass
rusty|splintered / nearly|almost|lucky / fumes / scissors|knife|bleach|chemicals|kettle / low
curled|lifting / fell|fallen|down / hit / mess / needs / mend|fix|fixed|mended|repair / reported / drain
""",
    "incident.damage 6 something broken, unsafe or a near miss": """
oil|diesel|petrol|chemical|paint spill|spilt|spilled|spillage|leak
tap|taps|toilet|alarm|heater|radiator|light|lights .. will|would not .. turn|switch|go|stop|flush|off
water .. under|through|down|over .. door|ceiling|wall|floor|corridor
rail|rack|hook|handle|door|shelf|panel|tap|seat|hinge|bracket came|come|coming|broke|broken away|off
booted|kicked|threw|hit|chucked|lobbed .. through .. window|pane|greenhouse|glass|door|roof
coloured|drew|scribbled|wrote|painted|smeared .. sofa|wall|walls|carpet|table|tables|door|desk|cushion|\
chair|chairs|display .. with? / felt tip|sharpie|permanent|crayon .. on .. sofa|wall|carpet|table|clothes
radiator|pipe|water|tap|plate|oven|urn .. scalding|boiling|red hot|very hot / scalding .. hot|cover
cover .. off|missing|loose / keep <kids> away|off|out
chain|chains|rope|strap .. through|thru|frayed|worn|snapped|going|gone
slippery|slippy|slimy .. algae|moss|leaves|steps|ramp|path|decking|floor
algae|moss .. steps|ramp|path|decking|playground / within|in reach .. of?
sprays|chemicals|cleaning .. reach|out|open|unlocked
cupboard|store|shed|office|gate .. unlocked|left open|wide
somebodys|someones|someone|somebody .. get|be hurt|injured|seriously / going to hurt someone|somebody
accident waiting / bound to / pulled .. rail|rack|peg|pegs|fittings
whole rail|thing|lot|shelf came|come|fell|collapsed / crack in .. window|glass|pane|screen|wall|step
rip|hole|tear in .. sling|mat|net|carpet|fence|tent|parachute / bollard|banksman
car|van|lorry|delivery|bus|minibus .. nearly|almost / missed them|us|me|him|her by
poor lighting|light .. out|broken|flickering / bulb .. gone|blown / deep puddle
tree|branch|branches .. dangling|hanging|down|fallen|snapped
ripped|ripping|tore|torn|broke|broken|breaking|smashed|snapped|cracked|shattered|wrecked|trashed|destroyed|\
bent|ruined|damaged|dented|scratched|chipped|vandalis* .. display|displays|window|windows|glass|ipad|ipads|\
laptop|laptops|chromebook|screen|books|book|door|lock|handle|mirror|fence|sink|tap|clock|keyboard|\
projector|board|whiteboard|radiator|pane|wall|panel|locker|lamp|light|lights|bin|shelf|headphones|charger|\
blind|blinds|curtain|curtains|toy|toys|model|plant|pot|mug|vase|telephone|hinge|printer|speaker|tablet|\
piano|guitar|recorder|instrument|frame|picture|cupboard|drawer|trophy|camera|trike|glasses|specs|\
visualiser|poster|posters|numicon|artwork|chair|table|leg|toilet|seat|talker|device|puzzle|game|tent|\
blazer|coat
display|window|glass|ipad|laptop|chromebook|screen|door|mirror|fence|tap|keyboard|projector|whiteboard|\
blind|table|chair|glasses|talker .. broken|broke|smashed|cracked|snapped|shattered|ruined|gone|hanging|\
damaged|bits|bust|knackered|wrecked|ripped|torn|dead
poured|spilt|spilled|tipped|emptied|squirted|posted|put|stuck|dropped|threw|chucked|lobbed|launched|shoved|\
rammed|jammed|drowned .. ipad|laptop|laptops|chromebook|keyboard|computer|screen|window|projector|piano|\
printer|carpet|telephone
ipad|laptop|screen|window|talker|device ... screen|glass gone|cracked|smashed|bust|in bits
screen|lid gone|cracked|smashed|bust|will|wont|shattered|in / lid will not
arm|leg|handle|lens|strap|wheel|lid|door off|broke|snapped .. glasses|chair|table|cupboard|trolley|bin|specs
snapped|broke|bent|twisted|pulled .. arm|leg|lens|handle|lid|wheel off|from|on .. glasses|specs|table|\
chair|mug|trike
put|stuck|kicked|punched|headbutted .. foot|fist|hole|hand|chair|elbow|head .. through|in .. door|wall|\
window|glass|pane|board|cupboard|ceiling
kick*|punch* .. cupboard|door|wall|panel|bin|fence|shed|radiator|window .. in|hole|dent|off|broke*|down|\
hinge|hinges / kicked|punched .. hole / big|massive|huge hole
hole .. in|through .. wall|door|fence|cupboard|net|roof|ceiling / flood*|overflow*
blocked|bunged|stuffed .. sink|toilet|toilets|tap|drain|loo / tap|sink|radiator .. off|pulled
tap left|on running
yank*|pulled|ripped|tore|knocked|dragged|swung .. off|down|out .. wall|tap|display|sink|radiator|blind|\
blinds|cord|hinge|hinges|shelf|handle|hook|curtain|board|drawer|hook|peg|seat|ceiling
yank*|pull* .. blind|cord|tap|display|shelf|curtain|curtains|radiator|plug|cable|projector|coat
whole lot|thing came|come|fell|crashed down
came|come|fallen|fell|falling|coming|blown|dropped .. off|down|out|away .. wall|hinge|hinges|ceiling|roof|\
display|board|fence|shelf|panel|tile|window|hooks|screws
ceiling|tile|tiles|display|board|shelf|panel|fence|branch|projector|cover|clock|slate|gutter|guttering|\
sign|tree|railing|gate came|come|fell|fallen|hanging|down|coming|collapsed|blown|leaning|loose|off
cupboard|shelf|bookcase|tv|board|goal .. fell|toppled|tipped|wobbl* .. over|nearly|missed|wall|floor
loose|broken|cracked|sharp|rusty|wobbly|dodgy|exposed|missing|rotten|faulty|snapped|bare|raised|lifting|\
uneven|jagged|unstable|damaged|protruding|splintered|frayed|leaky|slippy|slippery|unsafe .. slab|paving|\
flag|fence|gate|bolt|bolts|hinge|wire|wires|cable|nail|nails|screw|screws|rail|railing|step|tile|tiles|\
plank|panel|latch|socket|plug|bench|chair|leg|wheel|glass|handle|lock|floorboard|drain|cover|branch|swing|\
rope|light|ladder|shelf|door|ceiling|brick|goal|goalpost|catch|window|heater|radiator|carpet|edge|edging|\
manhole|trolley|tarmac|surface|bracket|metal|banister|bar|bars|frame|pole|seat|decking|mat|slide|lid|floor|\
path
nails|nail|screw|screws|wire|wires|bolt|glass|metal|bracket|spike sticking|poking|exposed|out|showing|\
hanging / sticking|poking out|up .. of|from|at|by|fence|wall|floor|bench
slab|paving|fence|gate|bolt|hinge|wire|wires|cable|step|tile|panel|latch|socket|bench|floorboard|drain|\
light|door|manhole|handle|railing|lock|bracket .. loose|broken|cracked|sharp|rusty|wobbly|dodgy|exposed|\
rotten|faulty|snapped|stuck|jammed|bust|sparking|smoking|lifted|lifting|missing|flapping|knackered|sticking
trip|fire|slip|safety|choking hazard / hazard* / near miss*
nearly|almost|narrowly .. hit|fell|slipped|tripped|landed|went over|over|caught|run|squashed|missed|\
clobbered .. someone|me|kids|it|down|child|car|on|van|@pupil|@other|him|her / missed <them> by
missed .. by .. inch|inches|whisker|cm / could have been nasty|worse|awful|serious
thank|thankfully .. no|nobody .. under|near|there / nobody|no .. under|near|underneath|beneath .. it
leak*|drip*|pouring .. ceiling|roof|pipe|radiator|sink|under|boiler|gas|through|tap / leak in|by|from
water coming|pouring|dripping|everywhere / puddle .. floor|corridor|hall|toilets|cloakroom
floor .. soaking|soaked|wet|slippy / broken|smashed glass|bottle|bottles
glass|bottle .. smashed|broken|playground|field|sand|floor|everywhere|grass|sweep|swept / more glass
dog poo|mess|muck / poo|mess .. on .. field|playground|sandpit|trim
needle|needles|syringe|syringes .. field|playground|found|fence|by|in|bushes / black ice
ice|icy .. playground|path|steps|car|slope|gate / needs gritting / graffiti*
drew|drawn|drawing|wrote|writing|scribbl*|painted|felt|pen|sharpie .. on|over|all .. wall|walls|door|table|\
tables|desk|display|carpet|toilet|sofa / fire|gas .. smell|leak / smell|smelt of .. gas|burning|smoke
gas smell / sparking|sparks|spark / smoking .. socket|plug|toaster|oven|wire|kettle / smoke .. from|coming
burning smell / fire door|exit .. propped|open|stuck|broken|not|blocked|wedged|jammed|locked
gate|gates .. open|unlocked|not|broken|stuck|hanging|propped|swinging|wide .. again|this|when|left|latch|\
closing|shut|catch|road / gate|gates|door|shed|cupboard left|found|was|were open|unlocked
left|found .. gate|gates|shed|cupboard|store|cabinet .. open|unlocked
latch|catch|lock|hinge|bolt|alarm .. not|broken|gone|bust|stuck|loose|faulty|work*
left out|open|on|unattended|lying|around .. side|floor|bleach|scissors|kettle|cleaning|chemical*|knife|\
guillotine|glue|oven|hob|tap|iron|drill|tools
bleach|chemical*|cleaning spray|antibac|white spirit|guillotine|stanley knife|drill|paracetamol|razor|\
lighter|matches|battery|batteries .. left|out|side|found|open|unattended|floor|reach|lid
fire alarm .. set|smashed|pressed|glass|pulled / set off .. alarm|extinguisher / set .. alarm|alarms off
extinguisher / wasps|wasp|hornets nest / fallen tree|branch|fence|wall
panel|fence|tree|branch|wire|cable .. down|blown|wind|storm
car|van|lorry|bike .. reversed|reversing|drove|driving|speeding|mounted|sped .. playground|gate|nearly|\
near|kids|children|pavement|crossing / hot water .. scald*|too|boiling / water .. boiling|scalding
unplugged|cordoned|taped|coned .. off|it|them / taped off / sign on it / out of order
caretaker .. told|knows|fix*|mend*|coming|aware|look*
put .. cone|cones|chair|tape .. front|across|over|round|on
lift|hoist|bed .. stuck|broken|fail*|jam*|sparking|faulty / toilet|toilets|loo .. flooded|blocked|overflow*
rope|swing|trampoline|slide|climbing .. frayed|snapped|broken|split|unsafe|loose / sparking
""",
    "incident.damage 4 wants seeing to": """
wet|slippy|slippery|icy floor|floors|path|steps|tiles
caretaker .. told|knows|fix*|mend*|coming|aware|look* / taped|cordoned|coned off
needs|wants|want|need .. mending|fixing|sorting|mopping|mopped|replacing|repair*|fixed|caretaker|sweeping|\
gritting|taping|cordon*
""",
}
