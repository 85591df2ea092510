"""Unkindness between children, and prejudice."""

UNKIND: dict[str, str] = {
    "incident.bullying 6 unkindness between children, or prejudice": """
making|made|makes|getting|got|forcing <them> to? say|eat|do|lick|repeat|hand .. rude|words|swear|laughing|\
laugh|laughed|then|and / getting .. grief|stick|abuse|hassle|bother
grief|abuse|stick|hassle .. about|over|for <his> .. weight|hair|skin|size|clothes|shoes|mum|dad|walk|\
speech|glasses|teeth|accent / wrote|written|graffiti .. is gay|fat|a|smells|stinks|ugly / kick me sign
say|says|saying|reckon hes|shes|he|she is? .. weird|freak|strange|ugly|thick|stupid
spacker|spackers|spacka|spazzy|mongy|retards|retarded / blocked .. out of .. game|games|group|chat
no spackers|girls|babies|disabled|retards allowed? / thunder thighs / flat face / four eyes
shut|left|kept out of .. game|games|everything / mocking|mocked|mimicking|mimicked
tiktok|insta|snapchat .. account|mocking|about|of / every day now|this / knows|know it upsets|winds
every|each time he|she .. talks|walks|speaks|passes|goes / targeted|targeting / bully* / bullied
picked|picking|picks on <them>|because|again|by|at|every / being picked on / name calling
call*|calling|called <them>|each|other|them|people .. names|name
called|calling|calls|call <them>|a|him <his>? .. <bad>|four|specky|gay|robot|black|r|p|brown|gypsy|gypo|\
gyppo|pikey|paki|chink|chinese|spaz|spastic|mental|slow|cripple|lesbian|alien|special|disabled|dirty|\
smelly|psycho|monkey|tranny|fag|faggot|poof|terrorist|tramp|skank|pig|cow|whale|midget|dwarf|lanky|ginger|\
hairy|poor|scruff|chav|dummy|div|divvy|loser|cry|crybaby|mute|deaf|blind|ghost|zombie|gimp|foreign
called|calling|calls|names by .. <kids>|lad|older / dirty gypo|gypsy|pikey / n|p|r word
paki|nigger|retard|spaz|faggot|gypo|gyppo|pikey|mong|poof
racist|racism|racial|racially|homophobic|sexist|ableist|antisemitic|islamophobic|transphobic|disablist|\
misogynist* / hate incident|speech|crime / prejudice* / slur|slurs
mock*|mimic*|mimick*|imitat*|impersonat*|copying|ridicul* .. <his>? .. <pupil>|way|walk|speech|stim|stims|\
stimming|stammer|voice|hearing|aids|flapping|noises|signing|accent|tic|tics|limp|talk|talks|laugh|\
wheelchair|@other
doing|copying|fake|putting|does|did .. walk|voice|impression|impressions|accent|stammer|noises|flapping .. \
behind|at|of|every|when|to|on .. <them>|her|he|she|turn*|talk*
taking|took|take the mick|mickey|pee|micky|rip / taunt* / teas* <them>
teased|teasing .. by|about|because|for
laugh*|giggl*|snigger*|smirk*|point* at <them>|his|her .. hearing|walk|accent|shoes|hair|stammer|lunch|\
hijab|reading|wheelchair|again|every|when|way|talk*|clothes / laughing|laughed|giggling at <them>
making|made|make fun|jokes of|about / fun of
not|never|nobody|no|noone let|allow* .. <them> .. play|join|sit|in
would|will not let .. <them> .. play|join|sit|in|have / not .. allowed .. play|girls|boys|brown|black
arent allowed
leaving|leave|left <them> out .. game|again|purpose|on|deliberately|of|group|always|every|party|everything
left out by|of / excluding|excluded .. from|by|deliberately|games|game|group|her|him / gang* up / ganging
ganged / ostraci* / shunned|shunning / ignored|ignoring <them> .. purpose|by|all|girls|boys|day|week
blanked|blanking <them>
not sit|play|partner|hold|work .. with|next|near <them> .. because|smell*|weird|says|said|again|brown|black
nobody|no .. sit|play|partner .. with <them> / whole class .. except
not .. invited|party .. everyone|whole|except
took|taking|take|hid|hiding|stole|nicking|threw|chucked|snatched|nicked <his>|@pupil .. hat|bag|lunch|shoe|\
shoes|coat|glasses|hearing|book|teddy|snack|ball|scarf|gloves .. laughing|again|running|away|toilet|\
toilets|round|around|every|day|mates|mud|bin|purpose|over / chant*|sing* at|about <them>
chanting|chanted .. smelly|name|names|at|stinks|freak|robot / spread*|spreading .. rumour*|lies|stories
rumour* .. about / threaten* .. after school|outside / lunch|dinner|snack money .. taken|give|took|hand
saying|said|told|telling|says|shout*|sing*|chant*|whisper* .. smell*|stinks|stink|freak|freaks|ugly|weirdo|\
disgusting|fat
told|telling|saying|said|says .. <them> .. not .. normal|real|welcome|proper|belong|wanted|like
he|she|you .. not normal / not .. normal because
because of .. face|skin|colour|religion|accent|hijab|hair|disability|downs|autism|stammer|wheelchair|size|\
weight|mum|dad|hearing|hand|leg / not be .. <his> .. because
cant|can not be .. angel|princess|because .. face|skin|brown|black
brown|black|muslim|white|asian|chinese|polish|foreign girls|boys|kids|people|children|skin|hand|hands
go back .. to|where .. country|own|africa|pakistan|poland|india|china|romania|bangladesh|came|come|from
your own country / skin colour|color
because|cos .. skin|accent|black|brown|muslim|disabled|autistic|jewish|gay|traveller|polish|foreign
hijab|turban|headscarf .. tea|towel|laugh*|pull*|rip*|stupid|off|look*
your|his|her|the hijab|turban|skin|accent .. looks|like|stupid|funny|weird|dirty|poo
look* like .. poo|monkey|tea towel|terrorist|pig
group|class chat .. about|nasty|mean|of|made|picture|photo|sticker|meme / chat group
made .. sticker|meme|group|account|video|page|tiktok .. of|about <them> / cyber*bull*
meme|memes .. of|about
nasty|mean|horrible|unkind|cruel|hurtful .. messages|notes|note|things|comments|words|to <them>|name|names|\
text|texts|drawing|picture / messages|texts|note|notes .. saying|calling|telling .. hate|ugly|fat|die|nobody
uninvit* / that is so gay|so gay / thats gay / you are gay
being .. mean|nasty|horrible|unkind to <them>|each / nasty|mean|horrible|unkind|spiteful|snide to <them>
unkind* / 3rd|4th|5th|third|fourth|fifth|second|2nd time|day .. running|week|row .. <kids>|them|he
every day now|again / day running / noses .. at <them> / holding .. noses
pulling|pulled|making|made faces at <them> / making|made noises at <them> / freaks|freak / intimidat*
cornered|surrounded <them> .. toilets|toilet|shed|field|by
dared|dares|dare|made|making|makes <them> .. eat|lick|kiss|drink|mud|floor|worm
mud|grass|sand|food|worm|soil in|on|over|down .. mouth|face|head|hair|back .. by?
wind*|winding <them> up .. purpose|again|keep* / pull*|rip*|grab* .. hijab|turban|headscarf
""",
    "incident.bullying 8 done to our pupil by children": """
<kids> keep*|always|both|all|just|then|was|were|have|has|who? keep*|been? push*|pushed|kick*|hit*|hits|\
punch*|shov*|trip*|spit*|spat|steal*|stole|taking|hid|hiding|threw|throw*|chas*|corner*|surround*|follow*|\
pulled|pulling|held|poked|poking|block*|snatch*|grab*|slapp*|smack*|scratch*|bit|barg*|jab*|pinch*|target*|\
bother*|nick*|locked|soak*|squirt*|flick* .. <them>|his|her
year 1|2|3|4|5|6 child|boy|girl|lad|kid|lads|boys|girls? keep*|has|have|who|been? kicked|hit|punched|\
pushed|shoved|spat|tripped|bit|slapped|kicking|hitting|pushing|spitting|took|taking|hid|threw|chased|\
cornered .. <them>|his|her
boy|girl|lad|lads|boys|girls|kids|child|children in .. keep*|has|have|is|are|was|who? kicked|hit|punched|\
pushed|shoved|spat|tripped|bit|slapped|kicking|hitting|pushing|took|taking|hid|hiding|threw|chased|telling|\
told|saying|said .. <them>
was|were|got|been|being? hit|kicked|pushed|punched|shoved|slapped|spat|tripped|held|pinned|chased|cornered|\
surrounded|jumped|targeted|scratched|bitten|picked|followed|locked .. by .. <kids>|older|gang|2|two|3|\
three|some|group|same / held down / gang of|group of .. year|boys|girls|lads|kids|older
same year|boy|girl|lad|lads|boys|girls|child|kids|two|2|three|3 .. again|every|3rd|4th|5th|third|fourth|\
day|week|still
pushed|kicked|hit|punched|shoved|tripped|slapped|spat|bitten|chased|held|poked .. by .. <kids>
<kids> in .. keep*|always tripp*|push*|kick*|hit*|poke|poking|tripping|taking|calling|following|pinching|\
grabbing / called .. by .. <kids> / on their own|left out .. again|every
took|taking|nicked|threw|chucked|hid <his>|@pupil .. bag|hat|shoe|shoes|lunch|coat|glasses|hearing .. \
threw|chucked|laughing|bin|toilet|hid|away|round
""",
    "incident.bullying 3 speaks of unkindness": """
slag|slagging / whispering|whispered|pointing|pointed / smells|stinks|smelly / fatty|fat|ugly|weirdo|baby
mocking|mimicking|copying / laughing .. at / monkey noises|noise / n word / own country
exclude|excluding|excluded / left out / nasty|mean|horrible|cruel / third|3rd|2nd|second|4th time|day
girls|boys|lads|kids|mates|gang|group / names / whatsapp|snapchat|tiktok|chat|roblox|group
nobody|noone|no one .. likes|wants|sits|play* / gutted / joining in / saying|telling|told / keep|keeps
been going on / at it / picking on / funny / purpose / uninvited / accent / stim|stimming|speech
""",
}
