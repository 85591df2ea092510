"""More of what children say and show that is a concern, and of adults at school whose conduct is one."""

DISCLOSED: dict[str, str] = {
    "pupil.amber 4 deserves harm, or would hurt themselves": """
deserve*|deserved to be|get .. hit|hurt|smacked|beaten|punished|slapped / deserve* .. hit|hurt|beating|smack|smacking
jump*|throw himself|herself off|from .. roof|bridge|building|balcony|window / jumping off .. roof|bridge|building
hes|shes|im next ... hurt*|hit*|kill*|stepdad|dad|dog|cat / hurt*|hit*|kick* .. dog|cat .. and .. next
baby .. gets|got|is|was|being shaken|shook|hit|dropped|smacked / shakes|shook|shaken .. baby
""",
    "pupil.amber 4 sexual words or behaviour": """
puts|put|stuck <his> finger|fingers|thing .. there|inside|bum|bottom / showed .. bottom|bum .. said|says|grandad|uncle|dad|finger
hot spoon|iron|pan|water|spoon|hob .. did|mark|burn*|daddy|mummy|dad|mum|naughty / hand goes bang|smack|whack / wont|will not get in .. car .. uncle|dad|mum|stepdad
man .. nobody|noone|no one|nobody .. knows|know .. staying|sleeping|living|house|room|her|his / man|men .. sleeping|sleeps|staying in @pupil|<whose> .. room|bed|house
carry|carries|carrying|deliver|delivers|delivering|drop|drops|dropping .. parcels|parcel|packages|package|bags|stuff .. for|bike|trainers|money|phone|him|them
heaven .. stops|stop|so|be with|end|better / want|wants .. heaven|to stop|it to stop
touching|touched|rubbing|rubs|touches himself|herself ... daddy|dad|uncle|table|carpet|lesson|again|asked|like|does
touching|rubbing himself|herself under|in|at|during / do|did|does it like daddy|dad|uncle|mummy|grandad
asking|asked|asks|wants|wanted|sent for|her|him pics|photos|nudes|pictures .. of|off|from|to|man|him|her|online
msgs|messages|texts .. from|off .. man|someone|bloke|stranger|lad|called / someone|man|lad called .. asking|asked|msgs|messages
she|he calls her|his boyfriend|girlfriend .. man|older|taxi|car / man she|he .. calls .. boyfriend
""",
    "pupil.amber 4 extreme words": """
non|all believers|believer .. die|killed|hell|should|burn / should .. die|be killed .. video|saw|muslims|jews|gays|unbelievers
""",
    "pupil.amber 4 words of ending, secrets, a marriage, a weapon": """
note|letter|writing|wrote|drawing|paper .. saying|says|said .. want*|going to disappear|die|end|gone|kill*
want*|going|wish* to? disappear|vanish .. note|said|says|bag|forever / note .. saying .. disappear|die|end|kill*|goodbye
being|getting|gets taken out of? .. school .. get|be|getting married|marry / to get|be married .. school|holidays|abroad|summer|soon|cousin
make|makes|making|build|building|built .. bomb|bombs|explosive*|gun|guns .. online|learn*|learnt|video|said|telling|told|how / how to make a bomb
cant|can not|could not|not cope .. something stupid|much|longer|more|anymore / do something stupid|silly .. mum|dad|she|he|herself|himself
belly|tummy|stomach hurts|sore .. baby|pregnant / pregnant .. she|says|said|thinks|test / because of the baby .. belly|tummy|hurts|inside
big|bad|special|huge|scary secret|secrets .. tell|told|tells|teacher|keep|not|cannot|mum|if / what happens if .. tell*|told|secret|someone|child|kid
happens .. tell*|tells|told .. secret|teacher|police|someone
""",
    "pupil.amber 4 says what somebody does to them": """
said|says|saying|told|tells|disclosed ... lock|locks|locked|shuts|shut|keeps|kept <him> .. in|out .. shed|garage|cellar|loft|attic|cage|room|bedroom|\
bathroom|cupboard|wardrobe|dark|car|boot|night|hours
said|says|saying|told|tells|disclosed ... ties|tied|chains|chained <him> .. to|up|in .. chair|bed|cot|radiator|night|hours|shed|garage
said|says|saying|told|tells|disclosed ... took|takes <him> .. into|in|to .. room|bedroom|bathroom|shed|garage|van|car|woods ... held|holds|pinned|pins|locked|locks|touch*|undress*|lay|alone
said|says|saying|told|tells|disclosed ... uncle|cousin|lodger|neighbour|man|boyfriend|brother|stepbrother|friend ... held|holds|pinned|pins|sat on|sits on <him>
""",
    "pupil.green 4 a parent in trouble": """
says|said|told|tells .. mum|mummy|dad|daddy cries|cry|cried|crying|sleeps|sleeping|shakes / cries all night|day|time .. mum|mummy|because|him|her
sleeps|sleep|sleeping|slept|live|living in .. car|van|garage|shed|tent|bath .. now|at night|family|says|all|with
not allowed|allowed to .. dinner|tea|food|breakfast|eat|drink|toilet|bed .. if|when|naughty|home|bad
""",
    "pupil.green 4 wants to be elsewhere": """
asked|asks|asking|wants|wanted|wishes if|to|he|she .. live|stay|sleep|move .. with|w|at .. me|mine|us|my house|school|sue|@staff
can|could he|she|i live|stay|sleep with|at .. me|you|yours|mine|school
lost|losing loads|lots|load|lot .. weight / hiding|hides|hid|binning|bins|binned .. sandwich*|lunch|food|dinner .. bin|bag|again|every
""",
    "pupil.red 6 violence at the gate now": """
<fella>|<family>|bf .. here|now .. trying|drag*|grab*|pull*|shout* / trying to drag|take|grab|pull|get @pupil|<them> .. car|out|off|away
dad|mum|man|someone|stranger .. climbing|climbed|breaking|broke|getting|trying|forcing .. fence|gate|wall|door|window ... need|someone|now|help|quick|get to|not allowed
not allowed near .. need|someone|now|here|gate|help
off his|her face .. swinging|shouting|gate|here|now|at / swinging|punching|going at mum|dad|@staff|her|him .. now|gate|here|between / gate .. swinging|punching|knife .. at|now
dad|mum|man .. drunk|off .. gate|reception|playground .. now|trying|wont|will not
""",
    "pupil.red 6 about to hurt themselves now": """
with|has|got|holding a|the|his|her|some blade|knife|scissors|glass|rope|cord|razor|pills|tablets|belt|lighter .. saying|says|going|wont|will|threatening|cut|to
blade|knife|scissors|razor|rope|pills ... will|wont|would not come out|down|let|give|put / locked .. toilet|loo|toilets|loos|cubicle ... saying|says|cut|hurt|kill|blade
on .. roof|wall|ledge|bridge|fence ... saying|says|threatening jump|die|going|end / taken|swallowed .. pills|tablets|battery|bleach|magnets now|just|all|loads
going to jump|cut|stab .. now|wont|will|come
""",
    "red 6 cannot breathe": """
throat closing|swelling|tight / need|get epi|epipen .. quick|now|pen / epi pen quick|now|here / lips|tongue swelling|blue
""",
    "adult.amber 6 a colleague forces, shuts in, swears": """
<adult>|<staff> shut|shuts|locked|locks|put|puts <them>|@pupil .. in .. cupboard|store|toilet|shed|dark|room
<adult>|<staff> .. forced|forces|made|makes <them>|@pupil .. eat*|gag*|sick|finish .. till|until|gag*|sick|cry*|cried
<adult>|<staff> .. till|until he|she .. gagged|sick|cried|vomited
he|she|@pupil|they said|says|saying|told|tells ... <adult>|<staff> .. held|holds|holding|pinned|pins|dragged|grabbed|pushed <them>|@pupil .. down|neck|throat|wall|floor|hard|hurt*
<adult>|<staff> swore|swears|sworn|cursed at|to|about @pupil|<them>|kids|the
<adult>|<staff> .. in .. changing|toilet|shower* .. undress*|naked|changing|dressed / <adult>|<staff> .. watching .. undress*|change|changing
<adult>|<staff> .. keeps|always|often asking|asks|getting|wants .. girls|boys|girl|boy|@pupil .. help|come|go .. shed|store|cupboard|office|room
""",
    "adult.green 5 a careless or unkind colleague": """
i was .. short|sharp|snappy|harsh|rough with @pupil|<them> / not proud of|, .. written|down|telling|logged / slagging|slags @pupil|<them> .. off|staffroom
told @pupil|<them> .. is|hes|shes the? reason .. staff|teachers|leave|left / <adult>|<staff>|supply .. keeps|always .. slagging|calling|moaning
gave @pupil|<them> .. my|own|his|her own|mobile|phone number|mobile / my own|mobile number .. @pupil|<them>|pupil|child / probably should not|shouldnt have .. telling|number|hug*|lift|message*
one of .. staff|tas|teachers|supervisors|ladies .. called|calls|said|shouted|told <them>|@pupil|a|the
<adult>|<staff> .. called|calls <them>|@pupil .. sod|git|brat|pest|pain|devil|monster|animal|thick|stupid|names|nightmare
<adult>|<staff> .. left <them>|@pupil|the|class|kids .. no|without|alone|unsupervised .. supervision|mins|adult|staff|own
no supervision .. <adult>|ta|agency|cover|teacher / <adult>|<staff> .. wishes .. was in|at another|different|elsewhere|gone
<adult>|<staff> .. told <them>|@pupil .. wishes|wished|hates|hated|not like|want / driver|escort|ta|teacher|coach .. on something|drunk|stoned|high
could not stand|walk straight .. <adult>|driver|escort / on something .. could not stand
""",
    "adult.green 5 drink at work": """
smelt|smelled|smell|stank|reeked .. alcohol|drink|booze|wine|beer .. on .. colleague|staff|ta|teacher|@staff|her|his breath
alcohol|drink|booze .. on .. colleague|@staff|staff|teacher|ta
""",
}
