"""How a school day is told in passing: near-words of alarms, children's unkindness, and what decides between two types."""

_MANY = "girls|boys|lads|kids|children|lot|others|everyone|group|mates|year|y2|y3|y4|y5|y6"

EVERYDAY: dict[str, str] = {
    "quiet 0 figures of speech": """
<grownup> grabbed|caught|collared|nabbed|stopped me|us .. at|by|in|on|gate|door|drop / bin that|this|it , / meant for my mrs|husband|wife|mum
told @staff and|& mum|dad|home|parents|rang|office / told @staff .. rang mum|dad|home / paint|mud|yoghurt|milk|water|soup|juice|wee .. all down|over <his>
bite|bites of <whose>? pasta|sandwich|toast|apple|lunch|dinner|food|fruit|pizza|banana / could murder a|some / no meds|medication|buccal needed|given
rude words|word|signs|noises at|to|in|about / covered|covers|covering <his> ears|eyes / in fits of / fits of giggles|laughter
pick me pick|me / shot his|her hand|arm up / spat|spit out .. keppra|tablet|meds|medicine|dose|ritalin|syrup
nearly|almost fell|fallen off my|the|his|her chair|seat|stool / fell off <his> chair laughing|when|with
jump*|leapt out of? <his> skin / over the moon / full of beans / on cloud nine / creased up
beat|beats|beating me|us|@staff at|in / bombing|bombed|zoomed|zooming around|about|round / on fire at|in|with
pants|knickers|trousers down|in the? loo|toilet|sink|drain|machine|wash / stage fright / chomping .. bit
nearly|almost died|fainted when|of|with / made me jump / gave me .. fright|heart attack / head over heels
no change to|in|with|of|for <his>? dose|doses|meds|medication|plan|routine|targets|hours|glasses|diet
<i>|pretend|foam|cardboard|toy|nerf|lightsaber|castle|wooden|play sword|swords|fight|battle .. fight*|battle|castle|role
toy|lego|pretend|water|cardboard gun|guns|sword|swords|bomb|knife / friend poorly|off|away / poorly friend|bear|teddy|doll
held .. up .. numbers|answer|board|whiteboard|picture|work / music|art|sensory|quiet room / fire practice|drill
pe kit|bag|shorts|top|shoes|cupboard|shed|store / reading corner|buddy|book / science week|fair / maths room|shed
book corner|fair|day|week / practice .. fire|drill|walk / story time|cd|corner / drink and .. story
""",
    "quiet 0 harmless bruises and questions": """
bruised banana|apple|pear|fruit|ego / asked if .. live on|near|by
""",
    "incident.bullying 9 children against one": f"""
told by .. <number>|2|3|4|5|class|boys|girls|kids .. go back|away|home|to / go back to .. special|own|your|africa|country|school
{_MANY} .. shut*|lock*|trap*|corner*|surround* @pupil|<them> .. in|up|so|and|behind / do you even|ever|actually speak|talk|understand .. english
did|doing|pulling|made the eyes|slanty|monkey .. thing|face|noise|at|to / chuck*|throw*|flick* grass|mud|food|stones|sand|water .. at|on <him>|@pupil
{_MANY} .. been|keep|kept|were|are|was|is|all|always calling|saying|chanting|laughing|mocking|copying|hiding|taking|teasing|mimicking|singing
{_MANY} .. hold|holding|held|pinch|pinching .. nose|noses
{_MANY} .. took|take|taken|nicked|hid|hiding|threw|chucked|grabbed|pinched|stole|knocked .. <his>|@pupil|@other .. cap|hat|bag|coat|shoe|shoes|book|lunch|snack|glasses|frame|walker|chair|toy|teddy|ball|scarf|glove|gloves|pencil
same <number>|2|3|4|5|two|boy|girl|lad|kid|child|boys|girls|lads|kids .. again|every|took|tripped|called|pushed|laughing|saying
copy*|copying|mimick*|mock*|imitat* .. how|the|his|her|way .. talks|walks|speaks|talk|speech|stammer|stutter|voice|accent|walk
told .. by .. {_MANY} .. can|could not play|join|sit|come / can not play|join|sit .. because .. skin|colour|brown|black|disabled|wheelchair|smell*|poor|girl|boy|special
called|calling|calls <him> .. r word|special|spaz|retard|cripple|dumbo|thicko|gay|paki|fatty|piggy|stinky|smelly
nasty|horrible|mean|cruel msgs|messages|comments|texts|names|notes|words .. about|to|in|from
group chat .. about|nasty|mean|horrible|left|kicked|laughing
""",
    "incident.medical 9 an allergy now": """
throat|lips|tongue|face closing|swelling|swollen|tight / epi|epipen pen|quick|now|given|used|needed / cannot|can not|struggling breathe|breathing|swallow
""",
    "quiet 0 doors that stay open": """
door|doors left|wedged|propped|kept|held open|ajar|on|wide / feet|foot on .. step|stool|floor|pedals|block|footrest
""",
    "incident.medical 8 out cold": """
collapsed|fainted|unconscious .. corridor|hall|floor|assembly|pe|secs|mins|wont|will|not / will|would|wont not wake|come up|round
""",
    "incident.medical 6 a seizure without a name": """
glazed over / zoned|blanked|spaced out .. secs|mins|twitch*|staring|flutter* / eyelids|eyes flutter*|flicker*|rolling|rolled
finger|fingers|arm|leg|face|mouth|lip|hand|hands|eye twitch*|jerk* / twitching .. secs|mins|for|then|after / went rigid|stiff|floppy
""",
    "incident.missing 5 out of sight for a while": """
could not find|see|locate <them>|@pupil / no idea|clue where he|she|@pupil is|was|went / gave us the slip
hid|hiding|hidden in .. cupboard|cloakroom|toilets|shed|hall|library|store .. mins|found|looking
""",
    "incident.behaviour 6 would not": """
pull*|grab*|yank*|tug* @other|@pupil|<whose> .. hood|hair|hat|coat|collar|sleeve|bag|scarf|jumper|chair|tie / @other hood|hat|coat|bag .. pull*|grab*|snatch*
snatch*|snatching|grab*|swip* .. hats|hat|bags|pegs|coats|pencils|toys|food|books
would|will not come|go in|inside|down|off|out .. from|after|before break|lunch|play|playtime|dinner|assembly|pe .. sat|lay|stood|by|mins|min|hid|ran|wall
thrown|lobbed|hurled .. at .. board|whiteboard|wall|window|me|@staff|@other|door|radiator / thrown both|his|her|a|the .. shoes|shoe|book|chair|tray|pencil*
""",
    "incident.accident 6 fell from equipment": """
fell|fallen|dropped|slipped|came off|from|onto .. bars|frame|climbing|trim|swing|slide|wall|bench|scooter|bike|trike|beam|tree|back|step|steps|stage
""",
    "log.contact 5 who rang, what they said": """
message|note in|on @pupil|@other|<his>|the .. book|diary|dojo|bag|home / childminder|nanny|neighbour|aunty|auntie|gran collecting|collects|picking .. all|today|from|this|next|week|wk
hv|sw|health|social visitor|worker .. called|rang|phoned|emailed|visited|in|says|about / mum|dad|nan|mam : / mum|dad|nan|mam .. has|hes|shes|he|she .. after school|swimming|club|dentist|appointment .. may|might|hungry|tired
""",
    "incident.bullying 6 noises at a child": """
making|made|make|doing .. monkey|animal|pig|dog noises|noise|sounds .. at|to|when
""",
    "incident.missing 6 out of the gate": """
not in sight|line|toilets|class .. checked|looking|searched|anywhere / run off from|again|across|towards|out / has|hes run|legged off
out|through the? fire|side|back|front exit|door|gate .. running|gone|away|across|car|road|field|and / across .. car park|road .. running|run|ran
ran|run|bolted|legged|shot|slipped|got out .. gate|gates|door|hall|side|front|fire .. caught|found|mins|back|got|stopped|road|ict|library
""",
    "incident.behaviour 6 took what is not theirs": """
took|taken|nicked|grabbed|ate @other|anothers|somebodys|someones .. biscuit|snack|crisps|lunch|sweets|pencil|toy|drink .. laughed|ran|off|would|and
told .. cover|supply|teacher|ta|@staff|me to f|eff|piss|get|shut|do|go .. off|lost|one|up|away / tore|ripped|pulled down .. display|displays|poster|posters|work|bunting
""",
    "amend.withdraw 9 take it back": """
bin|delete|remove|scrap|cancel|lose|ditch the|that|my|this last|log|one|msg|message|note|inc .. test|mistake|wrong|error|not|was
""",
    "incident.accident 6 a nosebleed": """
nosebleed|nosebleeds .. pinched|ice|pe|playground|break|tissue|mins|stopped|bumped|ball|fell
""",
    "force.yes 6 a taught hold": """
lifted|carried|pulled|dragged out|off|away .. by me|us|staff|@staff / lifted|carried by me|us|@staff / left <them>|@pupil .. door locked|shut / with door locked
blocked|blocking|stopped|barred @pupil|<them> .. body|arms|arm|stairs|door|doorway|exit|leaving|getting|going
had|needed to use|do|using a? hold|holds|restraint|physical / used|using a hold|restraint|guide .. on|with|to / single|two|2|double|one person hold|holds|escort|guide|.
single|two|2|one person , .. secs|mins
team teach|scip|price|maybo|proact .. hold|holds|escort|restraint|guide|technique .. mins|min|secs|1*|2*|3*|to|because|for
team teach|scip|price|maybo hold|holds|escort|restraint|technique <number>|1*|2*|3*|4*|5*|used|when|until|till|for
""",
    "log.care 6 wet through and changed": """
soaked|drenched|muddy|paint|wet through .. change*|changed|spare|dry|kit|clothes|pants|socks|trousers
changed|change .. soaked|drenched|wet|muddy|dry|spare .. pants|kit|clothes|socks|trousers|on|him|her
""",
    "log.medication 7 a dose and how it went": """
*mg|*mcg|mg|mcg .. swallowed|given|taken|took|signed|witness*|watching|watched|ok|fine|no|jh|with|w|by|at|just / *ml|*mls|ml|mls .. swallowed|signed|witness*|watching|watched
given|gave|taken|took|had .. *mg|*ml|*mcg / meds|medication|medicine .. given|recorded|signed|done
""",
    "log.review 6 bits for a review": """
ehcp|annual|support|ilp|plan|interim review|reviews pt|part|bits|notes|points|section|contribution|input|meeting
brief report / review report|bits|notes|points|contribution / for <his> ehcp|review|annual|report|meeting .. target|outcome|works|working|hard|view|uses|can
""",
    "log.learning 4 words for work": """
ten frames|frame / jobs|tasks|things .. on .. list|board|strip / crossed|ticked .. off .. himself|herself|list / egg|tower|bridge drop|challenge|race .. group|grp|won|only
<number>|1|2|3|4|5 of <his> .. jobs|tasks|things / led .. group|grp|pair|team in
memory|matching|listening|turn taking|board game|games .. row|round|ep|salt|got|won|turns / worked for .. mins|min|minutes|timer|own
worked .. on|all his|her|own .. timer|mins|task|table / physio|ot|salt stretches|exercises|cards|prog*|group|game / got <number>|*|2|3|4|5|6|7|8 in a row
bee|blue bot|bots / fonics|foniks|phonix / ay|ee|igh|oa|oo|ar|or|ur|ow|oi|sh|ch|th sound|sounds
sounds|words|graphemes|spellings .. 1*|2*|3*|4*|5*|6*|7*|8*|9* / made .. sentence|sentences|words / got it straight away / knew .. of the
tricky bit was|with / letter|number formation / times table|tables rock*
""",
    "log.general 4 a happy or ordinary moment": """
put his|her|their hand|name up|down for .. monitor|helper|council|choir|captain / monitor|captain .. big step|proud|asked / costume day|party / lovely .. all round
gave|gives|offered <his> .. snack|biscuit|seat|turn|crisps|coat|glove|gloves .. to|who|when / gobsmacked / chosen|picked for the hall|display|wall|assembly
carried <his>|@pupil .. bag|bags|coat|tray .. for / king of the castle / superb|great|brilliant|star helper|help / helper on|in|at|with / fire bell .. ears|covered|fine|coped
bounced back / conkers
scored .. goal|goals|try|tries|winner|at break|at lunch|at play / knee slide / <number>|2|3|two|three goals / all cheering|clapping
said|says thank you|please|good morning|hello|hi|sorry to|for|without / shopkeeper|role play|home corner|dressing up / new timetable|seating|routine
cried|upset a|bit .. tower|lego|game|model .. rebuilt|again|fine|ok|carried / obstacle course / made a face / pretend* to be .. dead|asleep|lion|dog|king|baby
waved|waving .. bye|goodbye|hi|hello|mum|dad / no tears|fuss .. drop|gate|today|bye|goodbye / no wobbles|wobble|meltdowns|upset|tears today|at|all|this
chatted|chatting|natter*|nattering .. to|with|about|dinner|ladies|visitor|ages / best|quietest .. has|hes|shes been
read|had a story and|then .. came round|perked|cheered / came|come round / perked|cheered up / yawn*|yawning
asked|goes|went|said|says to|up .. another|other|new|@other .. kid|child|boy|girl .. play|partner|friend|join / be my partner|friend
carrying each others / each others bags|coats|hands / in .. relay|quiz|disco|raffle
bombing|zooming|whizzing .. trike|trikes|bike|bikes|scooter / nothing to report|worry / bit flat|quiet|off all|this|today
""",
    "training.booked 8 a course to come": """
booked : / booked @staff .. on|onto / booked .. on .. autism|makaton|aid|handling|safeguarding|course|training|webinar|day / down|in for .. lvl|level|course|training
handling|safeguarding|aid|epilepsy|autism|makaton|positive|prevent update|refresher|course|training|session .. booked|is|on|for .. mon*|tue*|wed*|thu*|fri*|1*|2*|3*|next
im|i on|doing|down .. webinar|course|training|workshop|refresher|module .. mon*|tue*|wed*|thu*|fri*|next|jan|feb|mar|dec|nov|1*|2*|3*
on .. course|webinar|workshop|refresher mon*|tue*|wed*|thu*|fri*|next|1*|2*|3*|4*|5*|6*|7*|8*|9*
""",
    "training.done 8 a level finished": """
safeguarding|prevent|cp|kcsie|gdpr|fgm lvl|level|part|training|module|refresher|update|course|quiz|cert* .. done|finished|complete*|passed|read|renewed|sat
level|lvl 1*|2*|3*|one|two .. done|finished|complete*|passed
""",
    "noise 4 a shopping list": """
pints|pint|litres .. semi|skimmed|milk|of / tinfoil|foil|washing up|powder|bread|eggs .. and|n
""",
    "amend.change 8 what was meant": """
meant <number>|1*|2*|3*|4*|5*|6*|7*|8*|9*|@pupil|left|right .. put|wrote|typed|said / entry|log|note|one is|was|should|shouldve|for @pupil|@other|be|have
sorry|oops|soz the|that|my .. entry|one|log|note is|was|should|shouldve / my .. entry , |- / my .. entry .. started|was|took|should
should|shd|shud of|have|ov said|been|put|say|read|typed / put .. and|n did not think / put @pupil|it .. but|and .. was|is|meant @pupil|@other
oops|whoops|sorry|soz .. was|is|one|meant @pupil|@staff .. not|put|instead
scrub|strike|ignore that it|he|she|its was|were|is
""",
    "duty.swap 8 a swap agreed": """
swop*|swap* .. lunch|break|gate|playground|duty|duties|bus|hall .. mon*|tue*|wed*|thu*|fri*|with|w|agreed|me|tmrw|tomorrow
me and @staff .. swop*|swap*
""",
}
