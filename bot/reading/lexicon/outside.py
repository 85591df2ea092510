"""Harm from outside the home: FGM, marriage, extremism, exploitation, strangers online, weapons."""

CUSTOM: dict[str, str] = {
    "pupil.amber 4 FGM or a forced marriage": """
to be <his> wife|bride / going back home .. wife|marr*|wed / special operation|procedure
nobody must|can|should know / no one must|can|should know
<abroad> ... lady|woman|behave|wife|clean|engaged|betrothed / learn to be .. lady|woman|wife
operation .. holidays .. nobody|know|special|girls
fgm .. she|her|says|sister|worried|signs|aunt*|told|going / cut like
get|getting|be|been|being|going to be|got cut .. like|down|there|abroad|sister|holiday|summer|girl|woman
circumcis* .. her|she|girl*|sister|done / the cutting .. do|her|woman|house / do the cutting / cutter
cutting lady|woman
special|big|proper ceremony|party|celebration|woman .. woman|girl|abroad|womanhood|become|after|summer|\
holiday*
become|becoming|make|made|be|makes|turn .. a? proper|real|full? woman .. after|there|soon|over|when|\
abroad|holiday|she|in|her / proper|real woman after|now|soon|when / <abroad> ... <cutting>
<cutting> ... <abroad> / <abroad> ... clean|cleaned|pure|purified / made clean|pure
back|returned|returning|home from .. <abroad> ... sit|walk*|toilet|quiet|pain*|different|wee|changed|sore|\
bleed* / weeks .. <abroad> ... sit|walk*|toilet|quiet|pain*|sore
thing|it|something done|did .. down there / done down there
her|my turn .. at|in|next|summer|easter|christmas|soon|when|too / sister .. had it|the .. done / sunna
purif* .. her|girl|she / paid .. woman|lady|aunt* .. cut*|house|come
marry|marrying|married|marries|engaged|wedding|husband|promised|betrothed|fiance .. cousin|man|older|\
uncle|abroad|pakistan|bangladesh|india|lahore|village|16|sixteen|stranger|not want .. <abroad>|when|older|\
she|her|not|to|video|him|holiday*|only|year
sister|she|i|her|@pupil .. got|has|have|getting|get a|her|my husband|married
getting|get|be|being|got married .. in|to|summer|holiday*|abroad|soon|when|her|off|year|sister|does
forced .. marr* / have to|must|will|going to marry / marry .. not want
only .. in year ... husband|married / husband .. only|year|school|15|14|16
honour .. <family>|shame*|killing|family
sham*|dishonour* .. the|family|on|us .. <family>|family|uncles|name|sent|boy / shamed .. family
sent away .. no|name|one|sister|bad|boy|because / no one|nobody says|say .. her name
uncles .. do|kill|find|angry|come|coming|will
taken|sent .. abroad|pakistan|bangladesh|somalia|village .. not|marry|back|one|married|husband
one way ticket .. <abroad>|she|her|wedding|no
""",
    "pupil.amber 4 violent extremism": """
far right / white .. supremac* / edl / join .. army .. god|allah|them|fight
bomb|bombs|explosives .. made|making|make|build|being / getting rid of foreigners|<people>
rid of <people> / meetings about .. <people>|country|white|rid
<people> .. control|controls|run|runs|own|rule|caused|behind .. everything|world|banks|media|all|it|\
country / should be .. blown|shot|killed|hanged|gassed|bombed|executed|exterminated
blow*|blown .. up .. government|parliament|school|police|mosque|church
government .. blown|bomb*|overthrow*|killed
nazi|nazis|hitler .. flag|sign|phone|background|badge|tattoo|symbol*|salute*|cool|good|right|stuff
video*|clip*|film* ... behead*|executed|executions / behead* ... video*|clip*|phone
wants|want .. to .. die|kill .. for .. god|allah|country
all|every|should|deserve*|need|want*|hate|hates|kill*|gas|shoot .. <people> .. die|dead|kill*|shot|gassed|\
bomb*|blown|burn*|hell|gone|sent|country|scum|vermin|out
<people> .. should|must|deserve|need|all|are .. die|dead|be|kill*|sent|blown|shot|gassed|hell|scum|vermin|\
go|burn / kill|killing|shoot|gas|bomb|behead* .. all|the|every <people>|unbelievers|kuffar|infidels
kill*|fight* .. <people>|unbelievers|kuffar|infidels / fight for god|allah / jihad*
isis .. join|video*|flag|fight*|cousin|good|right|want*|is|are / white power|pride / race war / swastika*
nazi salute*|salutes / sieg heil / heil hitler / doing .. nazi
hitler was|had|did .. right|good|hero|best|job / kuffar / infidel* .. kill|die|hell|should
martyr* .. be|become|want|paradise|heaven / caliphate / <number>? 88 .. swastika*|whatever|heil
blow|bomb|shoot .. up .. school|church|mosque|place|people|everyone|synagogue
extremis* .. video*|views|group|worried|dad|brother / radicalis* .. worried|brother|being|think
terrorist* .. good|hero|right|cool|want|brother|be / behead* .. video*|clip*|watch*
videos .. beheading*|bombs|killing|executions / watching .. beheading*|executions
make|making .. bomb|pipe|explosive .. home|internet|youtube|online|with|school
leaflets|flyers|stickers|leaflet .. invader*|country|white|islam|muslim*|immigrant*|race|our
taking .. our country back / our country back / great replacement / invaders
send .. them|<people> .. back|home / <people> .. go back to .. own|your|their|country / incel* / gone to fight
group .. ready .. for .. war / unbeliever*
""",
}

OUTSIDE: dict[str, str] = {
    "pupil.amber 4 weapons, exploitation or strangers online": """
his|her|my boss .. got|gave|says|wants|bought|gives / <family> .. missing .. since|from home|days|fri*
went|left|gone|walked home|off|out .. with|w .. lady|man|woman|lad|bloke|someone .. said|says|never|not|\
blank|who|claims
<fellow> ... filming|photographing|watching|following .. playground|kids|school|children|him|her|@pupil|\
girls / following .. him|her|@pupil .. home|from school|road
saying|says|or send .. one|pic*|nude*|photo* / send one or / or .. tell everyone|your mum|school
dating app|apps|site / onlyfans / omegle / @pupil|he|she|kid|boy|girl has|got|had <whose>? <weaponry>
gummies|edibles|sweets|brownies .. strong|high|weed|funny|trippy
owes|owe .. money|quid|lads|someone|them|dealer
someone|man|car|lads .. waiting .. for .. every|black|bmw|car|again|gate
grown|adult|man|someone|bloke|person up? .. on|from .. game|app|chat|headset / between .. just us|them|you
keep it .. between / olders|elders .. now|belongs|with|says|for|the / belongs to / wad .. cash|money|notes
selling|sells|sold .. vapes|fags|cigarettes|weed|pills|drugs
<fellow>|lads .. pick*|collect* .. up .. after|from school
gets|get|paid|given|got|earns|makes|gives .. quid|£*|pounds|money|tenner|20|50 .. for|to .. taking|\
dropping|running|holding|deliver*|posting|carrying|looking|keeping|hiding|take|hold|drop|watch*
16|17|18|19|20|21|22|25|30|40 year|years old ... <online>|talking|chatting|messag*|meet*|boyfriend|address
talking|chatting|messaging|talks|chats|messages .. to|with .. <fellow>|someone|stranger*|people|boyfriend|\
adult|16|17|18|19|20|21 ... on <online> / wants|asked|asking|asks|gave .. <whose> address|snapchat
asked|asks|asking|told|tells|wants .. <him> .. to .. take .. off|clothes|top|pants
in <whose> gang .. and|with|job|says|older|now|sat*
gang .. initiation|job|join|hold|postcode|stab*|rival
<grownup>|brother|sister|boyfriend ... plants|growing .. loft|lamps|attic|tent|lights|garage
<weaponry> .. in|under|up|down .. <his> bag|pocket|sock|bed|coat|sleeve|tray|waistband|drawer|lunchbox|\
bookbag|jumper|trousers|belt
bring|bringing|brings|brought|carry|carries|carrying|got|has|have|showed|show <whose> <weaponry> .. in|to|\
school|for|monday|tomorrow|because|bag|pocket|so|from|home|protect*
<weaponry> .. bag|pocket|sock|school|protection|monday|tomorrow .. tomorrow|school|for|him|her|@other|on
going to|gonna|will|wants to .. shoot|stab|shank|slice|kill|behead .. everyone|them|him|her|@other|@pupil|\
<family>|teacher|people|someone|me|us|@staff / stab* .. someone|people|him|her|mum|dad|my|brother
<fellow>|someone|somebody|friend|boyfriend|people .. on|from|off|via|through .. <online>
<online> .. <fellow>|someone|somebody|stranger|boyfriend|girlfriend|friend .. meet|gave|wants|sends|sent|\
pics|pictures|photo*|older|ask*|address|secret|calling|says|sexy|nice|knows|never
met|meet|meeting|meets .. online|internet|park|secret|snapchat|roblox|discord|fortnite|him|someone|friend \
.. man|never|older|met|sat*|park|online|boyfriend|alone|him
wants|want|asked|asks|going to meet .. him|her|me|at|park|up|sat*|in|after / man .. calling .. her|him|me
ask*|sent|send|sending|sends|want*|begg* .. pictures|pics|photos|nudes|pic|photo|selfies|address .. of|\
him|herself|her|man|online|body|underwear|no|bare|tummy|top|school|she|he|to|or|scared
got|has|have .. pic|picture|photo|video|nude .. of .. and|says|will|pay|send|mum|threat* / pay up
blackmail* / sextort* / passing round|around .. nude|pic*|photo*|video / shar* .. nude*|bare|naked
goes to .. his|her|my mum / nude .. girl|boy|of|year
older|big|bigger|grown|random|some boy|boys|lad|lads|men|man|bloke|blokes|teenagers|kids|guys .. make|\
makes|making|give|gives|gave|bought|buy|buys|pay|pays|paid|money|phone|trainers|drop|deliver|package*|\
parcel*|vape*|bag|errand*|post|hold|batter|meet* .. him|her|me|stuff|out|things|bag|package*|errand*|\
money|at|after|for|it|them
errand*|jobs|drops|deliver* .. for .. older|big|bigger|lads|boys|men|man|them|cousin|brother
county lines .. worried|think|signs|mum|brother
deliver*|drop*|carry*|hold|holds|post|posts|hide|hides|keep|keeps|mind .. package*|packages|parcel*|drugs|\
packets|stuff|bags .. for|not|them|thing|through|older|brother|someone|if|him / not drugs
hold .. packages
<fellow>|lads .. hand|handed|hands|gave|gives|giving|passed|slipped .. him|her|@pupil|me .. vape*|\
cigarettes|drugs|weed|envelope|cash / two|2|3|second|new|burner phones|mobiles
drugs .. home|house|dad|mum|uncle|brother|sells|selling|not|says|bag|kitchen|found|he|on|table
weed .. smell*|reek*|stink*|dad|mum|brother|smok*|bag|home|found|his|him|her / cocaine / white powder
heroin / ketamine
cannabis|spliff*|skunk .. smell*|reek*|stink*|dad|mum|home|bag|smok*|garden|loft|found|plant*
needle|needles|syringe* .. home|found|mum|dad|sofa|park|bed|bathroom|under|floor|house
vape|vapes|vaping|cigarettes|fags|smoking .. he|she|@pupil|his|her|him|pocket|bag|toilet*|gave|found|year|\
tray|has|lads / baggie* / drug deal* / dealing drugs|weed|in / deals drugs / sells drugs|weed|vapes
beer|vodka|wine|alcohol|cider|whisky .. gave|gives|let|lets|tasted|bottle|sip|sips .. him|her|me|<family>|\
drink|weekend
gave|gives|let|lets|made|given .. him|her|me .. beer|vodka|wine|alcohol|cider|lager|weed|vape|joint
walks|walking|walked|wander*|out .. streets|street|town|park|estate|about|all .. night|late|midnight|dark|\
1am|2am|alone|home|10pm|11pm / walking about all|at night / buy* .. vape*|drugs|weed
""",
    "pupil.green 3 gifts, money or friends nobody can explain": """
new|expensive|brand|designer|flash|fancy|2|two .. phone|phones|trainers|airmax|airpods|iphone|tracksuit|\
trackies|chain|jacket .. not|will|where|who|say*|friend|explain|told|gave|money|lads|cagey|older|bloke|and
cash|£*|quid|wad|roll|money|notes .. in|pocket|bag|counting|count|on|table|sock .. him|her|not|where|from|\
quid|lot|twenties|pocket|bag|easy|his|her|says / counting|count .. money|cash|quid|notes / quid easy|cash
wad of / fifty|hundred|200|100|50 quid|pounds|notes .. pocket|bag|not|easy|says|table
train|trains|tickets|ticket .. on|in|to .. own|ur|pocket|his|her|alone|london|coast|bag .. how|asked|\
pocket|own|tickets|says|had|three|3 / how .. get .. train|bus|taxi .. to|own
lads|blokes|men|man|boys .. bikes|waiting|moped|car|cars .. waiting|gate|for|him|her|at|picks|picked
<fellow>|lad|lads .. hand|hands|handed|gave|give|passed|gives .. bag|package|money|envelope|phone
man|bloke|lad .. in .. car|van|moped .. hand*|gave|waiting|picks|picked|watching|talking|again|gate|\
outside
mums|mum|her|his new fella|boyfriend|partner|bloke|man .. photo*|photos|picture*|film*|always|staring|\
watch*
photos|pictures|photo*|filming of|taking .. kids|children|him|her|@pupil|mates|girls|boys .. through|from|\
over|railings|fence|gate|car|man|bloke / taking photos|pictures|pics .. of|railings|fence|kids
hanging|hangs|lurking|loitering .. gate|fence|outside|around|round|school .. man|bloke|kids|watching|\
again|older|lads
cagey|secretive|hides|hiding|locked .. about|phone|it|bag|screen|tablet .. phone|it|where|who|money|new|\
when
till|til|until .. 1am|2am|3am|4am|1|2|3|midnight .. gta|games|xbox|ps5|fortnite|call|tiktok|squid|phone|\
every|online
gta|call of duty|grand theft .. till|act*|night|2am|every|shoot*|says|he|she|dreams|scared|nightmares
gta|call of 18 games theft .. till|act*|night|2am|every|shoot*|says|he|she|dreams|scared|nightmares
squid game of duty|grand theft .. till|act*|night|2am|every|shoot*|says|he|she|dreams|scared|nightmares
squid game of 18 games theft .. till|act*|night|2am|every|shoot*|says|he|she|dreams|scared|nightmares
acting|acts|playing out .. shooting|killing|stabbing|squid|people|fight .. all|keeps|every|people|day|\
time|dead|again / joined|in .. gang .. says|older|wants|he|estate
""",
}
