"""Words that are out of place in a child's day, beside somebody at home, or in what a child tells.

The other tables know what is usually said; these are for what nobody thought of: an odd punishment, a thing that should
not be in a house, a secret. One of them beside a person is enough to be looked at by somebody who knows how.
"""

ALARMS: dict[str, str] = {
    "pupil.amber 3 something out of place at home": """
<family>|<fella> ... <harsh> / <harsh> ... <family>|<fella> / <family>|<fella> ... <illicit> / <illicit> ... <family>
<family>|<fella> ... <armed> / <armed> .. <family>|<fella> / <family>|<fella> ... <intimate> / <intimate> .. <fella>|bed|dad|daddy|uncle|brother|cousin|grandad / <family> ... fgm|fiance|suicide|suicidal|overdose|stabbed|trafficked
<family> ... he|she .. was a? mistake|accident|unwanted / on there|their|his|her own till|until|all|at .. mum|night|dad|morning|home
<family> .. made|makes|make|forced|forces <him> / <family>|<fella> .. get|gets|got .. out on <him>
<family>|<fella> .. lets|let|gives|gave .. <him> .. drink|smoke|vape|puff|sip|watch / secret .. with|from <family>|<fella>
""",
    "pupil.amber 3 something out of place in what a child tells or shows": """
<tells> ... <harsh> / <tells> ... <illicit> / <tells> ... <intimate> / <tells> ... <dire> / <tells> ... <armed>
 <pupil> .. <hidden> .. <armed> / <hidden> .. <armed>|<illicit>
<armed> .. bag|pocket|sock|coat|drawer|locker|lunchbox|bookbag / do it|hit me|smack me .. on .. not|bum|face|back
please|plz|pls .. not .. tell|ring|phone|call .. home|dad|mum|anyone|them / not .. ring|phone|tell home
or|else ill|i .. get|be .. another|it|hit|killed|one|hurt / curled up|into / covered <his> face|ears|head|privates
make|makes|made me .. kneel*|stand|eat|drink|sleep|watch|touch|do / bolt|lock|padlock .. outside / naughty hole|cupboard|room|shed
<tells> ... finger .. in / finger in .. like|at home / become|becoming|be .. a? proper? woman / done like .. cousins|sister|sisters|girls|others
rub|rubs|rubbing himself|herself .. against|on|in|up / show|showing .. bits|privates|willy|bum / licked|licks|kissed .. neck|mouth|lips|tongue
slap|hand|finger|belt print|prints|mark|marks / looks like .. print|slap|bite|burn|belt / old .. bruise|bruises / bruise|bruises .. like thumbs|fingers
cuts|scabs|scars|scratches ... arm|arms|wrist|wrists|thigh|thighs / fresh|healed|lots|rows|row|lines of? cuts|scabs|scars
doll|dolls|puppet|puppets|teddy|crocodile|figure|figures|barbie .. hit|hits|hitting|smack*|kick*|shut|dead|bed|kill* .. baby|over|up|mummy|daddy|again|top|dead
not to|gonna tell / said .. not to tell / do not tell / packed .. bag|tins|blanket .. run*|off|leave|escape|away
smokes|smoke|smoking over|on|in .. him|her|bed|face / ill|i .. kill .. little|you|him|her|them / social lady|worker|people .. come back|bad
dad|daddy|he|stepdad|boyfriend|mum .. hits|hit|hurts|hurt mum|mummy|him|her|me .. again|agen|every|if|when|too
be|is|are|am|was the footstool|dog|slave|servant|ashtray / like .. dog|animal .. floor|bowl|lead|cage
paid|pays|gives|gave|gets|got £* .. for|to / £* .. for|to .. taking|carry*|deliver*|keep*|bringing|holding|showing|dropping
""",
    "pupil.amber 3 a stranger, or somebody who may not": """
bloke|man|someone|somebody|teenager|stranger|older .. came|come|waiting|turned|hanging .. for|to .. \
<pupil>|collect|pick|him|her / picked up by .. teenager|lad|bloke|man|stranger|someone|somebody|nobody|different / not .. on .. list .. collect*|pick*|go|went|took / no|knew|know|without password
getting|got|gets|get|climbed into .. car|van|audi|bmw|taxi .. with|older|man|men|not|males|someone|lads
older males|men|lads|boys|teenagers|kids .. car|park|gate|lane|waiting|picked|shop|meet*|money
""",
    "pupil.green 3 not in school, not collected, not cared for": """
attendance .. percent|down|low|%|terrible|poor|dropped / nobody|noone answers|answered .. door|phone
not in any|every|most|all monday|mondays|friday|fridays / last one .. collected|out|left|here|picked .. again|every|most
last|yesterdays|fridays|saturdays|thursdays nights? nappy|pull|pad|pullup|clothes|pants / candles .. bed|because|electric|in
hands|feet like ice / blue with cold / bed in .. coats|coat|clothes|shoes / eat|eats|ate off .. floor
begging|begs|asks|wants .. stay|come .. every|all|club|clubs|late|here|longer / smells|stinks|reeks|reeking of .. <body>?
blood on .. shirt|collar|clothes|jumper|top / same .. blood|stain* / silent since / gone from .. to .. silent|quiet
not .. anyone|anybody .. behind|near|touch <him> / packed .. bag .. runs?|leave|escape|go|tins
<tells> .. moving in .. online|met|man / met online / hide*|hid* .. mum*|dad* wine|beer|bottles|drink|vodka|fags|tablets
mum|dad|nan|parent ... not tell .. dad|mum|father|which|where|him / court order|injunction|non molestation
""",
    "pupil.red 5 danger at the school now": """
<family>|<fella>|who .. got hold .. <him> / pulling|dragging <him> .. to|into .. van|car / with a|his hammer|bat|knife|axe|crowbar
<fella>|<family> .. here|desk|gate|playground|reception .. shouting|now|want*|demand*|refus*|threat* / hes|is still here
swallowed .. load|bleach|battery|batteries|magnet*|pills /
knife|scissors|blade|glass .. own|his|her neck|wrist|wrists|throat|arm / heathrow|gatwick|airport .. wedding|dad|coming|now / drunk|wasted|slurring|pissed ... car|engine|wheel|driv*|van
kicking off .. gate|reception|playground|office|door .. hammer|knife|drunk|shouting|need
<family>|<fella> .. coming|on .. way .. get|take|collect <him>|@pupil .. flight|airport|wedding|out|heathrow|abroad|now
""",
    "adult.amber 4 something an adult at school should not do": """
<adult> ... sexy|stinks|rubbing|rubs|lying|humiliat*|disgusting|pathetic|thick|stupid .. <him>|<them>|legs|soap|top|front|boys|girls|everyone
<adult> .. told <them>|@pupil ... front of .. class|assembly|everyone|everybody / <adult> .. told me .. bin|delete|forget|ignore|keep .. note|it|bruise|quiet
i squeezed|grabbed|yanked|pulled|gripped|pinched <them>|ks|his|her ... hard|tight|mean|mark|marks|red / <adult> ... he|she .. wet himself|herself
plays|playing fight .. lads|boys|girls|kids / <adult> ... lying on|on top / i gave @pupil|<them> .. lift / lift home in my car / in my .. car .. @pupil|<them>
<adult> .. his|her special .. boy|girl|one|friend
<staff> ... hand .. over .. mouth|face / i ... hand .. over .. mouth / <staff> .. on <his> own with|w <pupil>
<staff> ... <pupil> .. with|w .. door|blind|curtain|lights .. shut|down|locked|off|closed|drawn
<staff> ... blind|curtain|curtains .. down|shut|drawn|closed / <staff> .. screaming|bellowing|roaring .. at .. reception|year|little / <staff> .. screaming|bellowing|roaring .. at .. kid|child|boy|girl|@pupil|them
<staff> .. inches from / <staff> ... dirty|filthy|stinking|little|thick .. polack|paki|gypsy|pikey|chinky|foreigner|savage|animal
<staff> .. mobile|phone|camera .. out|up .. changing|during|toilets|swimming|pe / <staff> .. took|takes|taking|binned|ate|eats|confiscat* .. \
lunch|food|snack|drink|yoghurt|pudding / lunch|food|snack .. punishment / <staff> .. told|tells|threaten* ... getting? left|leave|dump*|smack*|hit
<staff> .. let|lets|letting|made|makes .. <pupil> .. stand|sit|kneel|beg|wait|wet .. hours|corner|outside|front|everyone|bin|cold
<staff> .. laugh*|smirk*|giggl* .. when|at|while|cried|him|her|cry*
""",
    "adult.green 4 something an adult at school should think about": """
<staff> .. another|more|secret|special|expensive present|presents|gift|gifts|treat|sweets / <staff> .. present|presents|gift .. trainers|phone|watch|third|again|another
<staff> .. following|follows|followed|added|adding|liking|likes .. insta*|snap*|facebook|tiktok|year|pics|pictures|photos|kids|pupils
<staff> ... tutor*|babysit*|sleepover .. <pupil>|own|house|home|saturdays|weekend* / <staff> .. own|his|her house|flat|home .. <pupil>|kids|saturdays|weekend
<staff> ... special|favourite|own|secret boy|girl|friend|handshake|name|nickname|helper|place
<staff> ... keep .. quiet|secret|between / i .. put|posted|shared|uploaded .. pic|photo|picture|video ... facebook|insta*|own|group|online
rumour|rumours|gossip|heard .. <staff>|guy .. kids|last school|before|left|why / <staff> .. last|old|previous school .. left|because|kids|sacked
""",
}
