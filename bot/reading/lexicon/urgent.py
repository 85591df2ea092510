"""Happening now: what makes an incident an emergency, and what says that it is over."""

URGENT: dict[str, str] = {
    "red 5 an emergency now": """
@pupil|he|she|child fitting ... mins|now|secs|help|still|hall|playground
need|needs|get|bring|fetch|where .. buccal|midazolam|defib|epipen / mins .. counting
big one .. mins|now|still / knocked out cold|unconscious|on|by / out cold
need|needs|get .. first aid|aider .. now|to|asap|quick|please|in / first aider .. to|now|needed|quick|asap
@pupil|he|she|k|child|boy|girl choking / choking on|now|help / floppy .. grey|blue|pale|wake|not|white
will|would|can not wake|rouse|respond|breathe / ambulance .. on|en .. way|route
ambulance been|is called|coming / swallowed .. battery|batteries|magnet|magnets|bleach|tablets|pills|coin
fire in|at .. cupboard|kitchen|classroom|bin|toilets|room|hall|corridor|lab / everyone out
evacuat* .. now|building|school / gas .. kitchen|leak|strong / smell of gas
need|send .. someone|help|adult|staff|hands ... asap|now|quick|urgent*|immediately
fitting|seizing now|still|3|2|4|5|again / is fitting / been fitting
fitting .. mins|secs|now|help|come|buccal / seizure .. now|still|ongoing|going|stopping|started
having .. seizure|fit .. now|still|hall|playground|come|quick|in|on
still .. seizing|fitting|jerking|unconscious|convulsing|shaking / in|having .. seizure now|5|4|3
not breathing / stopped breathing / can not breathe|breath
struggling|fighting .. breathe|breath|breathing .. now|blue|help|inhaler|come|ambulance|quick|and
blue .. lips|face|round / lips|face .. blue|swelling / gone blue|grey / turning|going blue|grey
unconscious|unresponsive|lifeless / not responding|waking|conscious|coming round|moving
collapsed .. now|in|on|hall|playground|help|not|come|floor
choking .. now|help|not|on|come|still|cant|can / is choking
swelling|swollen .. coming|epipen|help|now|come|fast|throat|tongue
anaphyla* .. now|epipen|reaction|help|in|shock
epipen coming|needed|now|going|please|where|asap|quick|bring
bring|get|need|grab|fetch .. epipen|buccal|defib|midazolam|inhaler|oxygen .. now|asap|quick|please|hall|\
room|to|urgent*|come
call|ring|phone|ringing|calling|need|get .. ambulance|999|paramedics .. please|now|quick|needed|asap|\
urgent* / call|ring|phone|need .. ambulance|999 / ambulance .. now|needed|please|coming|urgent|quick
999 .. now|called|ring|please|needed / bleed* .. lots|badly|everywhere|loads|stopping|heavily|gushing|stop
not stop bleeding|fitting|seizing / gushing|pouring .. blood / blood everywhere
blood .. pouring|gushing|pumping
help now|please|asap|urgent* / help .. now|asap|quick|quickly|urgent*|immediately|someone|anyone
need|send .. help|someone|hands|aider|backup|adult|support|nurse|slt|medic|grown .. now|asap|urgent*|\
quick*|immediately|please|here|hall|field|playground|toilet*|corridor|room
needs|need|get .. nurse|aider|medic .. now|quick|asap|urgent*
come|quick|hurry .. quick|quickly|fast|now|asap|help
someone|anyone .. come|get .. here|now|quick|please|asap|hall|help / right now
asap .. please|help|need|hall|field|playground / now .. please .. help|come|asap / sos
emergency .. now|hall|playground|help / come now|quick|fast|asap / urgent .. help|please|need|come|hall
intruder / fire .. classroom|smoke|building|help|kitchen|now
smoke .. classroom|corridor|kitchen|coming|everywhere / gas .. strong|smell* .. kitchen|now|everyone
tube .. come|came|pulled|fell .. out .. now|nurse|need|quick|help|asap
trachy|trach|stoma|peg|tube|button .. out .. now|nurse|need|quick|help
""",
    "red 5 a child gone now": """
no idea|know .. which|where .. way|went|gone|he|she|@pupil / missing .. last seen
last seen .. by|at|in|near|heading|going|mins / gone over|out|through|under .. wall|fence|gate|hedge
wandered off .. can|cant|not|trip|where|no / legged it .. no|where|which|gone|can
lost .. <pupil> .. need|help|can|park|trip|where
can not|cant|couldnt .. find|see|locate <pupil>|<young>|@pupil .. anywhere|now|help|looking|he|she|since|\
gone|please|in|been / can not find|see|locate <pupil>|@pupil|him|her
missing|lost .. now|help|looking|anywhere|still|gone|can|since|come|urgent* / lost sight
nowhere .. found|be|seen|see
gone|run|ran|runs|running|legged|legging|bolted|bolting|went|walked|escaped|heading|headed|going|climbed \
.. out|over|through|across|towards|down|onto|up|into|off|under .. gate|fence|side|road|street|lane|main|\
carpark|site|wall|hedge|railings .. now|following|chasing|after|gone|help|running|can|not|still|behind|\
someone|come|me|police|just|lane|heading
gone|ran|run|legged|bolted .. off|the site|school|premises .. now|help|following|chasing|just|cant|not|\
still|me / off site .. now|still|help|following|looking|gone|cant
just .. ran|run|legged|bolted|gone|climbed|went .. out|over|off|through|down .. gate|site|road|fence|door|\
street|lane|front|wall|hedge|churchyard
down|up|along|towards .. lane|road|street .. following|chasing|running|help|now|gone / me .. following
following|chasing .. him|her|now|on|in|down
running .. towards|down|across|along|into|onto .. road|street|traffic|main|carpark|lane
running .. towards|down|across|along|into|onto .. car park
on .. the|main road|roof .. now|help|come|wont|not|still
not in .. looking|searching|checked|toilet*|loos|class|classroom|line|playground .. anyone|not|looking|\
seen|cant|search*|checked|help
not in .. line|class|classroom|playground|hall|room .. anyone|where|not|looking|searching|help
anyone .. seen|got|know .. <pupil>|<young>|eyes|where|@pupil / got eyes on / eyes on <pupil>|him|her
where is|are|on earth <pupil>|@pupil .. sent|not|gone|cant|went|been|anyone|should|was|looking|he|she
not .. come|came|got|been back .. not|seen|office|still|mins|anyone|looking|either|toilet|ages|searching|\
where|or / sent .. mins ago .. not|hasnt|back / no idea where .. gone|he|she|@pupil|is
no sign of .. him|her|@pupil|them|anywhere
not|never .. turned|arrived|made|reached|got .. up|here|in|it|back .. class|taxi|driver|mum|says|dropped|\
anyone|nobody|search*|where|looking / still .. missing|looking|searching|gone|out
looking|searching|search* .. now|everywhere|still|all|help|him|her|grounds|building / dropped .. not in
swears|says .. dropped .. him|her|@pupil .. off|at|8*|9*|outside|gate
not .. in|seen .. class .. not|or .. in|toilet|loos|club|playground|hall / on .. roof
climb* .. roof|fence|gate|railings .. now|not|down|wont|help|come
""",
    "incident.missing 5 gone now": """
is @pupil with you|u / last seen .. by|at|in|near|heading / where is @pupil|he|she .. was|not|gone
no idea which way / @pupil|he|she gone
can not find|see|locate <pupil>|@pupil|him|her .. anywhere|now|help|looking|in|please|gone|since
got eyes on|eyes on <pupil>|@pupil|him|her / anyone .. seen|got <pupil>|@pupil|eyes
gone|ran|run|legged|bolted .. out|over|through|off .. gate|fence|site|road .. following|chasing|after|now|\
gone|help / not in .. line|class|classroom .. anyone|where|looking|search*|not in
not .. come|came|got back .. not seen|office|looking|search*|either / no sign of .. him|her|@pupil
lost sight / where is|are <pupil>|@pupil .. sent|not|gone|cant|went|should|looking
driver|taxi|mum .. dropped .. not in / sent .. mins ago .. not .. back
""",
    "pupil.red 5 danger now": """
<family>|mum|dad ... drunk|slurring|high|hammered .. trying|taking|take|wants|collect*|insist* .. him|her|\
@pupil|home|car|kids
drove|driven|driving off|away .. with .. <pupil> ... not .. meant|allowed|supposed|list|order|have
someone|man|bloke|figure ... mask|balaclava|hood|weapon .. on|in|by|at .. field|playground|site|gate|\
building|corridor
rope|cord|scarf|lead|belt|tie|lace .. round|around .. neck .. toilet*|cloakroom|now|help|tree|hook|door|\
peg
@pupil|he|she|kid|boy|girl has|got|waving|holding|pulled .. <weaponry> .. in|now|toilets|classroom|\
playground|hand|help|out|at|threatening
strange|random|some|unknown|a|two man|men|bloke|guy|woman|lads .. climb*|coming|over|jumping .. fence|\
gate|wall / <pupil> .. on .. ledge|roof|windowsill|bridge|railings ... open|jump|come|help|quick|upstairs
<family> .. just|now|here|turned ... shout*|threat*|aggressiv*|kick*|kill* .. kill|everyone|gate|door|at|\
for|staff|kids|him|her / kill everyone
someone|man|woman|bloke|stranger|dad|mum|uncle .. just? grabbed|took|taken|snatched|pulled|bundled .. \
<pupil>|<young> ... drove|drive|ran|car|van|off|running
strangl*|chok*|hang* .. himself|herself .. now|come|help|with .. now|help|come|scarf|rope|lace*|belt
<pupil> .. trying to .. kill|hang|strangle|hurt|jump|stab .. himself|herself|off|now
driv*|drove .. off|away|home ... <drink>|drunk|slurring|drink|stinks|reeks|hammered
slurring|drunk|stinks|smells|stank|reeks|staggering|legless|drink|booze ... driv*|drove|wheel|put .. off|\
car|away|home|wheel|now|keys
<weaponry>|bat|crowbar|hammer|axe|bar|gun|machete ... now|hand|waving|threaten*|police|lockdown|site|\
reception|gate|shouting|outside|playground|help|wants
<family>|man|woman|bloke|someone|stranger .. has|with|got|holding|waving .. <weaponry>|bat|crowbar|hammer|\
axe|bar ... now|help|gate|reception|site|shouting|wants|police|having|threatening|outside
on site .. knife|bat|weapon|threat*|now|shouting|wants
<family>|man|woman|bloke|stranger|someone|somebody|lady|guy ... trying|tried|try .. to .. take|grab|get|\
force|snatch|pull|climb|lure .. <pupil>|@pupil|@other|in|year|into|through|girl|boy|kid|child .. now|van|\
car|in|help|right|gate|screaming
<family>|man|woman|bloke|someone|ex ... bang*|kick*|smash*|hammer*|shout*|scream*|yell*|threaten*|ranting|\
climb* .. door|doors|gate|window|fence|reception|carpark|playground|at|to|office .. now|let|wont|leave|\
taking|help|police|at|having|in|wants|kids|refus*|him
wont|not leave .. reception|site|premises .. <family>|help|now|shouting|staff
<family> ... shouting|yelling|screaming .. taking|having|take|get|kill .. him|her|@pupil|them
being dragged|taken|pulled|carried off|away|into|down|out .. by|road|car|van|now|man|woman|scream*
dragged|pulled|bundled .. off|into|down|away .. road|car|van|street .. by|woman|man|screaming|now|with
took|taken|snatched|grabbed|walked|gone|got|driven|drove|left off|out|in|into|away .. with|by|in .. car|\
van|man|woman|dad|mum|stranger|someone .. now|court|allowed|order|know|never|waiting|list|help
got in|into .. car|van .. with|w .. someone|stranger|man|woman|not|bloke
just .. got|taken|took|gone|left .. in|off|out|with .. car|van|man|stranger|someone|woman
molestation|injunction|barred ... now|here|gate|door|outside|let|bang*|site|trying
court order ... now|here|gate|door|outside|let|bang*|site|trying / thats not my mum|dad|nan
not my mum|dad .. scream*|help
<weaponry>|scissors|compass|blade|glass|sharpener|razor .. at|to|against|on .. own|throat|neck|wrist|\
wrists|himself|herself .. help|now|come|cloakroom|toilet*|wont|throat|door|in|room
swallow*|taken|took|eaten|drunk .. tablets|pills|bleach|overdose|batter*|loads .. now|just|need|come|help|\
locked|toilet*|of|on|floor .. need|help|now|come|someone|tablets|just|ambulance|minutes|hall
locked in toilet*|loo|cubicle|room .. tablets|pills|cut*|kill*|hurt*|blade|scissors|die
going to|gonna|hell|shell|ill|will jump .. now|come|roof|die|off|help
top of|on .. frame|roof|wall|fence|railings|ledge|bridge|shed|window ... jump|die|kill|now
jump .. and die / tied|tying|wrapped .. neck .. now|toilet*|found|help|come|in
hanging .. from|by|in .. toilet*|neck|door|hook / abduct*
stranger|man|bloke .. in|inside .. building|school|toilet*|playground|corridor .. now|help|lockdown|\
child*|kids|who / lockdown .. now|real|not a drill|police|man|knife
""",
    "red 3 speaks of a child not seen": """
is @pupil with you|u / not in|at <subject>|class|lunch|line|hall|assembly
was right next|behind|beside|here / where is @pupil|he|she / any sign|idea of|where
where has|did @pupil|he|she go|gone / not seen him|her|@pupil / not here|back / 5|10|15 mins ago
""",
    "over 5 it is over": """
stopped .. after|by|now|itself|mins / ended / over now / found him|her|@pupil|them|hiding|safe|in / got him|her|@pupil|them .. back|safe|inside|now
is found / now found
back .. class|now|in|inside|safe|within|after .. now|class|safe|mins|by|with|ok|inside|fine
returned .. by|after|to|safe* / came back / come back .. in|now|himself|herself|by / came straight back
brought .. back / safe .. now|and|back|inside
ok|fine|okay|alright|calm|settled|recovered|stable .. now|after|again|since|and / all ok|fine|good|over
slept after / breathing fine|ok|normal* / recovered / never .. left|off .. site / lasted
went home|hospital / collected by / after .. slept|sleepy|tired / is|was ok|fine|okay|alright / caught up
caught .. him|her .. up|at|by / stayed / had gone / it had .. gone|stopped
no buccal|epipen|ambulance|999 / ambulance|buccal|epipen not needed|required|used / turned up
came round|down / yesterday|yest / within .. mins / earlier / forgot|forgotten / this morning
last night|week / practice|drill|role|story
""",
}
