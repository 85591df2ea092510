"""Life at home: violence, drink, nobody there, a child who looks after others, a family under strain."""

HOME: dict[str, str] = {
    "pupil.amber 3 violence, drink, drugs or absence at home": """
husband|partner .. not let .. her .. go|leave|out
someone|somebody|person|he|she .. home .. <hurts>|touches / <parent> ... using again|drugs|gear / relapsed
<parent> .. not|never .. seen|home|back .. week|days|since / not seen .. <parent> .. week|weeks|days|since
people|men|baddies|someone .. come|comes|came .. house|door .. money|shout*|night|looking
domestic incident|abuse|violence|call|disturbance / police ... domestic|attended|address|present|welfare
encompass / children present / <parent> .. controls|controlling|coercive / not let her .. out|work
not let her leave
i|we|he|she|@pupil hide|hides|hid .. in|under|behind .. wardrobe|bed|cupboard|stairs|bathroom|covers|sofa|\
shed .. when|because|until|and|til / and i|we hide|hid .. wardrobe|bed|cupboard|bathroom|stairs
police .. bang*|knock*|raid*|search*|smash*|kicking|broke
says|said|told|whispered|asked ... <grownup> ... stabbed|arrested|overdose|handcuffs|strangled|choked
<pupil>|them|kids|they|was|were|been|being|be|get|gets left .. alone|own .. all|with|weekend|night|home|\
flat|house|for|while|in|hours|again|when|and / was|were|been home alone / left home alone
<fellow> ... took|collected|picked|collecting .. <pupil> ... not .. list|want|know|allowed|supposed
<fellow> .. never seen .. took|collect*|pick*|with|came / not on .. list .. crying|took|man|collect*|who
<grownup>|ex|he|him .. <hurts> .. mum|mummy|mam|nan|mums|mummys|mama|sister|brother|baby
<hurts> <parent>|baby .. with|again|head|face|in|and|when|last|he|every
<grownup> ... <breaks> .. mum*|phone|telly|tv|door|doors|window*|plates|everything|glass|house|stuff|dog|\
toys|wall
police|ambulance|bailiffs|coppers|feds .. came|come|round|house|took|take|home|last|again|arrested|dad|\
uncle|weekend|door|raid*|kicked|stairs
took|arrested|taken|lifted|nicked .. <parent>|brother .. away|handcuffs|police|last|night|because|prison
<parent>|brother .. arrested|handcuffs|cells|stabbed
<family>|mates .. fight|fighting|fights|fought|screaming|throwing|arguing|argue|row|rows .. all|every|\
night|nights|again|hid|scared|plates|things|knife|knives|stairs|house|kitchen|cover*|blood|most
<family>|mates|he|she ... knife|knives|gun|machete .. <parent>|kitchen|throat|to|at|night|in|out|house
<family> .. blood|bleeding .. face|everywhere|floor|nose|mouth|over|on|mum*|hand|his|her
break|breaks|breaking|smash* .. the|mums|our|my telly|tv|door|phone|window .. <parent>|too|again|when|\
night
hide|hides|hid|hiding .. under|in|wardrobe|cupboard|stairs|bed|bathroom .. when|while|because .. <parent>|\
fight*|shout*|they|he|police|monster|row*|boyfriend
when .. dad|daddy|stepdad|boyfriend|he .. shout*|angry|drunk|drinks|mad|breaks|hits|cross .. and|hide|we|\
i|she|mum*|bed|sleeps / wardrobe .. <parent>|monster|hid*
monster .. hurts|hits|mum*|dads|has|name|shouts|comes|night
mum|mummy|mam ... black eye|bruise*|split lip / mum* .. hit .. me|wall|floor / home alone
left <pupil>|<him>|them|kids|@other? .. alone|own|themselves .. home|house|night|all|weekend|flat|when|\
with|baby|sister|brother|in|while|for|again|three|hours|till
alone|own|himself|herself .. all|at .. night|nights|weekend|home
on|by <his>|their own|himself|herself .. home|house|all|weekend|night|nights|flat|hours
nobody|noone|grown|adult .. home|house|in|there|up .. when|got|till|all|again|last|at|me|night|woke
no one .. home|house|in|there|up .. when|got|till|all|again|last|at|me|night|woke
woke .. nobody|mum .. there|in|gone|home / woke .. no one .. there|in|gone|home
<parent> .. not come|came|been home|back / <parent> .. would|will|could|can|not .. wake|waking up
not wake .. mum|up|her .. <parent>|floor
looking after|looks after .. baby|brother|sister|siblings|little|twins .. all|alone|night|on|own|weekend|\
when|while|mum / wants|want|wanted|going|said|says .. kill herself|himself|mum|die|dead .. <parent>
<parent> ... wants|want|wanted|going|said|says|can .. die|dead
<parent> ... wants|want|wanted|going|said|says|can .. kill herself
<parent> ... wants|want|wanted|going|said|says|can .. kill himself
<parent> ... wants|want|wanted|going|said|says|can .. go on
<parent> ... wants|want|wanted|going|said|says|can .. end it
mum*|dad ... took|taken|swallow* .. tablets|pills|overdose / mum* .. better off without / can not go on
sectioned / <parent> .. overdose*|collapsed .. home|again|last|found|kids / all be better off
stranger*|strange|different|men|people|blokes .. house|sleep*|stay*|party|parties|bedroom|room|bed|flat|\
in and out .. night|bedroom|every|all|mum*|goes|house|come|weekend
locked .. house|bedroom|room .. all|night|day|weekend|when|hours|while|in|alone
asleep|passed .. out .. floor|could|not .. wake|dead
where .. <family>|kids|children .. are|is|has .. no one|nobody|knows
no one|nobody .. who|where .. has|have|got|are .. children|kids
run|ran|running away .. home|from|tonight|bag|packed|because / not going home ever|again
never going home / sets|set .. fire|light .. house|bed|home|curtains|cat
kill*|hurt*|strangl*|drown* .. the|our|my|his|her .. cat|dog|hamster|rabbit|puppy|kitten|pet .. he|dad|\
stepdad|uncle|laugh*|in
<grownup> .. kills|killed|strangled|drowned|kicked|kicks .. the|our|my|his|her cat|dog|hamster|rabbit|\
puppy|kitten
""",
    "pupil.green 3 drink or drugs at home": """
<parent>|she|he .. out of it|spaced out / eyes rolling .. <parent>|pick*|couldn*|gate|car
<parent> ... eyes rolling|glazed / <parent> ... not .. do|work|manage .. buckle|seatbelt|belt|keys
<parent> ... sleep|sleeps|asleep|passes|falls|slept|lies|lying .. on|out .. floor|bathroom|kitchen|\
hallway|stairs / special medicine|sweets|sugar|powder .. mum*|dad|sleep*|and|makes
<parent>|she .. drunk|drinking|drinks|slurring|slurred|booze|vodka|wasted|stoned|pissed|hungover|legless|\
hammered|unsteady|swaying|staggering|tipsy|wine|high .. at|again|pick*|home|all|gate|when|her|his|and|\
every|this|has|door|driv*|car|smell* / <parent> ... <smells> .. <drink>
<smells> .. <drink> .. again|when|at|gate|pick*|collect*|every|this|he|she|home|on|absolutely
<parent>|she|he ... slurring|slurred|swaying|staggering|unsteady|not|could .. stand|words|straight|up
after <his> wine|drink|beers|vodka / <parent> .. sleeps|asleep|slept|passed .. floor|bathroom|sofa|day|out
<parent> .. in bed .. all|day|days|still|when|cant|not / <parent> .. sleeps .. all|lots|day|on|through
smelt|reek*|smell*|stink*|stank .. weed|cannabis|smoke|skunk / weed .. absolutely|reek*|stink*|every|day
reek* of .. it|weed|smoke|drink / smoke .. funny|special cigarettes|fags
funny cigarettes|fags|smell|smoke .. <parent>|home|room|house
""",
    "pupil.green 3 a child who looks after others": """
looks|looking|look after .. <his>? <parent>|baby|brother|brothers|sister|sisters|little|siblings|twins
cook*|mak*|made|does .. own|brothers|sisters|mums|everyones|babys|siblings|all|the .. tea|dinner|\
breakfast|bottle|bottles|food|lunch|packed|cooking|tea .. at|home|every|because|for|mum|herself|himself|\
night|n|and|own|brother*|sister*
does .. cooking|washing|babys|bottles|nappies|shopping|everything .. home|mum|baby|at|for|because
babys .. bottles|nappies|nappy|feeds
feeds|feed|feeding|changes|change|changed|changing .. the|his|her|my baby|brother|sister .. night|all|\
bottle|nappy|nappies|mum|because|himself|herself|at|when|every
takes|took|brings|walks|drops|collects|picks .. baby|brother|sister|siblings|little .. nursery|school|up|\
reception|home .. before|every|because|own|himself|herself|alone|mum|first
get|gets|got|getting|puts|put|help|helps|helping .. <his> <parent>|baby|brother|brothers|sister|sisters|\
siblings .. washed|dressed|up|bed|ready|tablets|school|out|upstairs|toilet .. first|for|and|because|every|\
before|school|all|of|in|nappy|when|she|bed / puts <his> blanket .. on|over .. <parent>|her|him
count*|sorts|gives|gets .. mum*|her|nans|dads pills|tablets|medication
mum* .. pills|tablets .. out|muddled|count|cos|because
mum .. muddled|confused|poorly .. so|and|cries|he|she / cries .. counts|pills
young carer .. worried|tired|think|more
""",
    "pupil.green 3 a family under strain": """
<parent> .. moved|moving back|in .. again|back|meant|allowed|banned|isnt|not
meant to be .. banned|away|prison|inside / banned from .. seeing|house|contact|near
not allowed|supposed near|contact|see .. him|her|kids|@pupil
can|bottle|glass in <his> hand .. mum|dad|car|nan|gate / mum|dad|nan ... can|bottle in <his> hand
leaving him|her .. not know|find|tell / not know .. leaving him|her
lock .. on|outside .. bedroom|door|room .. drew|big|his|her / talks to .. people .. not .. there
bad place .. mum|dad|mentally|talks
mum*|mam*|mummy*|nan ... bruised|swollen|black|split|cut|bruise|bruises .. cheek|eye|eyes|face|lip|lips|\
arm|wrist|neck|jaw / <grownup> ... in front of ... <slur>|like|father|mother|hate*
just like .. <slur>? father|dad|mum|mother .. mum|dad|says|said
<parent> ... in bed .. days|weeks|<number>|all / home conditions|visit
conditions .. poor|filthy|squalid|unsafe / no bedding|carpets|furniture|cooker|curtains
mess .. on .. floor|floors / pretend* to be .. aunt*|uncle|mum|dad|social|police / not got a bed|coat|home
has|have no bed / not .. got .. bed|coat|heating|cooker|food|bedding / blow up mattress
mattress .. floor / not tell .. dad|mum|father .. where|live|address
<family> says|said|calls|thinks .. i am .. <slur> / i am a mistake
<fellow>|<family> .. is .. naughty|bad|nasty|scary|horrible .. man|woman|person|one
bad|naughty|dark|scary|punishment room|place|cupboard / <parent> .. driving round|around|about .. night
in .. car all night / all night .. car / left .. with .. nan|neighbour|me|stranger .. week|days|and
<grownup> .. horrible|nasty|vile|cruel|rough|aggressive|abusive|foul|cold|harsh .. to|with|at|about|\
towards / <grownup> ... called|calls|calling|call .. <pupil>|<young>|kids .. <slur>|little
<grownup> ... told|tells|telling .. <pupil>|<young> .. <slur>|shut|ashamed
<grownup> .. effing|swearing|swore|f'ing .. at
wish|wishes|wished .. had|have .. girls|boys|boy|girl|different|another|someone
boyfriend|man|men|bloke|fella|partner|stepdad ... stares|staring|stared|watches|watching|lurks|follows|\
following|hangs|hanging|sat .. car|road|gate|at|kids|everyone|from|across|about
mum|mam|mummy|nan .. has|had|got|with .. broken|bruised|black|stitches|sling|cast|cut|split|burn|neck .. \
again|fell|says|another|wrist|arm|eye|lip|nose|face
mum*|dad|nan|parent ... can not .. anymore|carry|cope|take|do this
mum*|dad|nan|parent ... can not .. go on this / can not do this anymore|any
different men|man|people|adults .. pick*|collect*|every|dropping|house|each
<number>|2|3|4|5 different men|people|adults|man
what .. foster|refuge|divorce|prison .. is|means|like|are / what .. care home .. is|means|like|are
what .. social worker .. is|means|like|are / foster home|care|family .. what|asked
going into|be|put in care
<parent>|boyfriend .. shak*|tears|sobbing|tearful|swear*|swore|aggressive|rough|yank*|drag*|raging|snapp*|\
frightened|scared|jumpy|jumped|thin|cope|coping|screaming|shouting|shouted|screamed|ranting|threatening \
.. gate|at|car|drop|door|him|her|me|when|pick*|reception|all|said|playground|kids|@pupil|hi|today|again|\
front|over / <parent> .. not coping|managing / can not|not .. cope|coping .. <parent>|with
mum* .. bruised|swollen|bruise|black|cut|sunglasses|split|marks|plaster .. cheek|eye|face|lip|arm|wrist|\
neck|jumped|rain|laugh*|indoors|again / mum .. bruise|bruises|sunglasses .. laugh*|rain|on|today|again|hid
<parent>|boyfriend ... call*|calls|called|told|tells|says .. him|her|@pupil|he|she .. <bad>|freak|nothing|\
useless|hate|waste|thick|embarrass*|problem|burden / waste of food|space|time|air|money
wish* .. never .. had|have / not love|like|want .. him|her|me .. <parent>|says|told|anymore|she
goes|go|going|gone|checks|check .. through .. bag|phone|pockets .. mum*|stepdad|dad|partner|gate|her
has|had to ask .. him|permission|for .. money|bus|fare|anything|partner|dad
not .. allowed|lets|let .. mum|her .. out|phone|money|talk|see|speak|work|friends
<parent>|boyfriend|brother .. moved|kicked|chucked|thrown|walked .. out|in|off .. again|last|them|us|\
because|and|night|after
new .. boyfriend|partner|stepdad|man|bloke|blokes|lodger|fella|uncle .. living|moved|in|house|since|\
sleeps|staying|there|he|never|shouts|strict|bath
men|blokes|man|people .. in and out|living|stay*|sleeping .. there|with|night|house|all|hers|his|theirs|\
them / in prison|jail|rehab|refuge|hostel|shelter / evict* / kicked out of <his> house|home|flat / food bank
spare food|nappies|milk / got .. any .. food|money|nappies .. spare|till
staying .. in .. car|hotel|hostel|refuge|shed|sofa
living .. in|on .. car|hotel|hostel|refuge|van|tent|sofa|sofas|shed
sleep*|slept .. car|sofa|settee|floor|chair|bath|couch|van .. home|night|all|telly|every|because|no|with|\
of|on|says|she|he|again|mum
no bed|beds|electric|electricity|leccy|heating|gas|hot|light|lights|carpet|curtains .. at|home|till|until|\
again|says|house|in|water|mum|so|for|since|all
no|not|any .. food|milk|leccy|electric|money|anything .. house|home|fridge|cupboard|cupboards|left|till|\
until|meter|paid|in .. says|he|she|mum|at|home|till|in|again|paid|there
rats|mice|cockroaches|bugs|bedbugs|maggots .. home|house|bed|all|flat|bites|room|kitchen / bed bugs
shouting|screaming|rowing|arguing|banging .. late|all|most|every|next .. night|nights|house|neighbour*|\
weekend / neighbour* .. rang|reported|heard|hears|called|says|worried|complain*|phoned|told|said|email*
call|email|message|letter from .. neighbour|anonymous|member of public|passer
anonymous call*|letter|note
police|social|they .. take|took|taken .. <parent>|kids|children|away|brothers|me .. what|happens|asked|if|\
when|wont|why / what happens .. to|if|when .. <parent>|kids|children|police|you|us
<parent> .. allowed .. to|lock|hit|leave / allowed .. lock|hit|leave .. fridge|kids|you|children
clammed up / fridge .. lock*|empty|nothing / lock* .. the|our fridge
mum*|dad .. shrugged|laughed|laughs it off
up .. all|past|till .. because|fight*|row*|police|noise|shouting|party
""",
    "pupil.green 3 says something dark of home": """
says|said|told|whispered|asked|saying|tells|reckons|mentioned|chatting ... <grownup>|brother|brothers|\
sister|boyfriends ... <dark>
""",
    "pupil.green 3 tells of home": """
<grownup>|flat|house|home ... he|she|@pupil says|said|reckons / let slip ... <grownup>|home|brother|house
<teller>|and|also|just|then|keeps|has|suddenly|randomly|again|today|casually|out says|said|whispered|\
saying|telling|reckons|mentioned|mumbled|blurted|announced ... <grownup>|brother|brothers|sister|sisters|\
cousin|cousins|boyfriends|home|house|man|men|bloke|lady|someone|lodger
told|telling|tells|asked|asking|asks me|us|@staff|ta|@other|her|his|friends ... <grownup>|brother|\
brothers|sister|sisters|cousin|cousins|boyfriends|home|house / '|"|“|‘ .. <grownup>
""",
    "cheer 1 a happy thing": """
<cheer>
""",
}
