"""A child out of sight, or one who left without leave."""

MISSING: dict[str, str] = {
    "incident.missing 6 out of sight, or left without leave": """
was|were|is|are just? gone / <them>|he|she had|has gone / turned .. round|around|back .. gone
got|went|climbed|squeezed|crawled|ducked under|over|through the? fence|gate|railings|hedge|barrier
left the? site|premises|building|grounds|trip
left the? hall|classroom|class|room|assembly|lesson .. followed|found|back|hid|went
went|goes|gone|got|going|straight out .. fire|side|back|front door|exit|gate
wheeled|took himself|herself off|out / without|with o telling|asking|permission
half|halfway way? down|up|across .. drive|road|lane|path|street|field / police called|rung|involved|informed
did one out|off|from / found .. at|by .. desk|shop|till|entrance
not .. come|came|back|returned in|from|back .. break|lunch|toilet|loo|field|errand|office|playground
can not .. find|see|locate <them> / cant find|see|locate <them> / lost sight
lost <them> .. at|in|on|museum|trip|for|mins
gone out|over|through .. gate|side|fence|door|window|fire|exit|building|class|hall|main|front|back|can|not|\
no / gone .. can not|no idea / gone missing|awol|walkabout / <them>|he|she|been|still|is|who|was missing
missing .. from|since .. class|line|register|group|lesson|lunch|hall / missing child|pupil|kid
nowhere to|in
not in .. hall|class|room|toilets|loos|toilet|sight|building|cloakroom|playground|line|loo .. look*|\
search*|can|not|gone|anyone|anywhere|checked / one down|missing|short .. head|count|it|@pupil
head count .. one|two / not in <his>? line|sight .. anyone|any|? / where is|on|has .. anyone|seen
anyone|anybody .. seen|got|clocked .. <them> / anyone got eyes|sight / any sight|sign of <them>
eyes on <them> / not .. come back|returned / not seen <them> / office|nobody|no one .. seen <them>
no sign of <them> / not .. turned up|arrived|got to|reached .. class|office|room|me
left|leaving|leaves class|classroom|room|hall|site|building|school|playground|assembly|lesson|group|line|\
circle .. without|and|hid|ran|found|through|no|not|out|on|to|got|off|at|again / left site|premises
left <his>? class|classroom|room|hall|building|lesson without|and / abscond* / awol / did|done a runner
legged it|out|off .. car|road|gate|out|park|across|field
ran|run|running|legged|legging|dashed|shot|sprinted|scarpered|escaped|slipped|wandered|snuck|sneaked|\
nipped|bolted|pegged|scooted|hared|pelted|belted|charged|leapt|tore|crept|disappeared|vanished .. out|off|\
away|over|through|into|onto|past|towards .. gate|school|class|classroom|building|hall|road|fence|fire|\
field|car|playground|street|site|door|wall|room|forest|lane|gates|circle
walked|walks|got|climbed|let out|off|over|through .. maths|english|phonics|pe|music|science|gate|class|\
classroom|door|fence|lesson|hall|building|window
ran|run|running|heading|headed|legging|legged|bolted|making|going|goes|legs .. to|for|towards|onto|into|\
down .. road|gate|gates|car|main|street|fence|carpark|lane|exit|office
over|under|through .. fence|gate|wall .. and|gone|heading|into|to|on|now
ran|legged|bolted|shot|dashed|run out .. fire exit|door ... back|found|bins|behind|gone
ran|run|gone|went|got|left|walked|is|was|were|been|headed|heading|legged off site|premises
out .. fire|front|side|back|main|open door|gate|exit / out .. gate|gates|window
outside .. gate|gates|on .. own|alone / disappeared|vanished|escaped|scarpered|absconded
escape .. from|out|through|over / wandered|slipped|snuck|sneaked|crept|nipped off|away|out|past|from
wandering .. corridor|corridors|school|site|road|alone
hid|hiding|hidden .. found|mins|until|could|not|searched|looking / search*|looking|looked .. for <them>
searching / found <them> .. in|at|by|behind|hiding|outside|under|near|after|mins|safe|down|on
found .. in|behind|hiding|at|by .. cloakroom|toilets|toilet|library|park|shed|bushes|store|cupboard|\
corridor|field|loos|ks1|ks2|den / never|not .. off|left site|school / stayed on site
not with .. group|class|line|us / head count / headcount / one|1|2|two short / unaccounted
gone .. mins .. found|back|looking / 2|3|4|5|ten|5|10 mins .. gone / gone down .. road|lane|street
following|chasing|chased <them> / security found / tannoy|radio|walkie .. looking|search|missing
not back from|in .. toilet|loo|office|break|lunch|register / sent <them> .. ago .. not
where .. has .. gone / is not in .. dropped|register|class|arrived|anywhere / no one knows|idea .. where
""",
    "incident.missing 8 slipped out": """
gone after|following|chasing|chased|ran after|out|behind <them>|him / gone after him|her|them
slipped|slipping|snuck|crept under|through|out|past .. fence|gate|railings|hedge|hall|class|door|classroom|\
circle|line / was|were|is half|halfway .. drive|road|lane|down
""",
    "incident.missing 4 ran off": """
bolted / ran|runs|running off|away / runs out / legged it|out|off / legging it
hid|hiding in .. toilet|toilets|cloakroom|cupboard|bushes|shed / slipped out|off|away
wandered|wandering off|out|away / climbed <his>? fence|gate|wall|railings / is|are|now in .. car park|road
left .. without asking|permission|telling / scarpered / made a break|dash|bolt
""",
}
