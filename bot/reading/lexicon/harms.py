"""Words and signs of self-harm; sexual words, touch and behaviour. Three points make a concern."""

SELF_HARM: dict[str, str] = {
    "pupil.amber 4 words or signs of self-harm": """
prays|pray|praying|prayed|hope|hopes|ready|tries|tried|easier|try|trying .. to die|kill
writing|wrote|written <his> will / hears|hear .. voice|voices .. telling|tell|hurt|kill|die
hurts|like|feels .. to die|be dead|being dead / go to sleep .. not|never .. wake|come
himself|herself .. saying|says|shouting|calling .. stupid|hate|bad|idiot|worthless|useless
wrote goodbye|bye / goodbye .. gave|note|wrote|letter|board|everyone
sick .. every .. lunch*|day|meal .. heard|loo|toilet|after / heart .. stop .. want|wish|i
want .. heart .. stop / take .. all|whole .. of em|them|tablets|pills|pack
count* .. tablets|pills|them .. asked|what / how .. run away / running away .. tonight|home|from|plan*
not eat|eating ... fat|thin|skinny|calories
<pupil> .. says|thinks .. is .. fat|ugly|disgusting|revolting|hideous
is fat .. pinch*|tummy|not eat|diet / better .. if .. not|wasnt|was .. here|in|born|around|existed|alive
hate|hates|hated being alive|here / hate|hates .. living|life / going to end it|everything|things|myself
end it .. point|all|just / what .. point .. end|living|just|anymore|life
<pupil> .. strangl*|choke*|hang*|cut*|stab* .. himself|herself / world .. better .. if|without
want|wants|wanted|wish|wishes|wished|rather .. die|dead|alive|born / wish* .. never .. born|alive
better|best|all .. dead|gone|without me|out me|off dead / <pupil>|i|was|were dead .. nobody|no|then|be
kill|killing|hurt|hurting|cut|cutting|harm|harming|stab|stabbing|strangle|hang|hanging|choke|drown|burn|\
scratch|scratching|starve|starving|bite|pinch|punish myself|himself|herself|themselves|hersen|hissen|\
themself / self harm* / selfharm* / suicid* / end it all|now|tonight / ending it / end .. <his> life
take .. own life / take <his> own life / not .. be here|alive|exist|existing .. anymore|any|reasons|want
reasons .. not .. be|live|alive|here|exist / not want* .. live|alive|exist|wake|be here
no point .. living|life|being|anymore|in me / never wake up / to not wake up / want|wish|hope .. not wake
go to sleep .. forever / stop breathing .. want|said|i / want* .. stop breathing|existing|living
cuts|cut|cutting|lines|scratches|scars|marks|burns .. on|up|down|across|inside .. wrist*|forearm*|thigh|\
thighs|inner|arm|arms .. colour*|hides|hid|pulled|sleeves|covers|saw|neat|row|sharpener|herself|himself|\
pen|on purpose|compass
neat|thin|little|small|row|straight lines|cuts|scratches .. on|up|down|thigh|arm|wrist
cut|cuts|scratches|lines .. wrist*|forearm*|thigh|thighs|inner / seen cuts / cuts .. colours|covers
cut*|scratch*|carv*|dig*|stab*|pick*|rub*|burn* .. <his>|own .. wrist*|arm|arms|thigh|thighs|legs|skin .. \
with .. compass|blade|sharpener|scissors|pin|ruler|glass|razor|paper / sharpener blade
blade .. from|out .. sharpener|razor / razor* .. bag|pocket|case|tray|sock|blade
compass|scissors|blade|knife .. to|at|against|on|into <his> own? wrist*|arm|throat|neck|skin|thigh
hurt|hurts|cut|scratch|bite|pinch* .. makes .. feel better|calm|something
feels|feel better .. hurt*|cut*|bleed*|pain / likes how it feels|hurts
pull*|pulling|pulled .. own hair|lashes|eyebrows .. out / hair out
jump .. off|out|from .. roof|window|bridge|building|balcony|frame|wall|top / jump .. and die
jump in front / in front of .. car|cars|bus|train|lorry|traffic .. want|going|said|would|says
run over .. care|want|wish|hope|let / walk|run into .. road|traffic .. die|want|care
nobody|noone|everyone .. would|will|wud|cares|care|loves|hates|miss|notice .. me|dead|gone|i|if|were|he|\
she / no one .. would|will|wud|cares|care|loves|hates|miss|notice .. me|dead|gone|i|if|were|he|she
no body .. would|will|wud|cares|care|loves|hates|miss|notice .. me|dead|gone|i|if|were|he|she
hates|hate|hated me|myself|him|her|himself|herself|life .. so|and|i|want|much|every|everything|hate|body
tie|tied|tying|wrap*|string|lead|rope|cord|scarf|lace|laces .. round|around .. neck|throat
plastic bag|carrier .. head|face|mouth / bag .. over|on .. head|face
swallow*|took|taken|overdose*|eaten|drank|drunk .. pills|tablets|bleach|battery|batteries|paracetamol|\
magnet|cleaner|calpol .. loads|lots|whole|purpose|all|die|said|because|many|pack
how many|much .. tablets|pills|paracetamol|bleach|medication
tablets|pills|paracetamol .. kill*|die|dead|wake|takes|end
how .. to .. die|kill|hang .. yourself|myself|quick|without|hurt|painless|you
searched|google*|looked|asked .. how .. kill*|die|hang|suicide|cut
drew|drawn|drawing|draws|wrote|written|writes|picture .. himself|herself|me|self|him|her .. hang*|dead|\
dying|noose|coffin|grave|stabbed|cut|bleeding|rope / noose / gallows .. himself|me
heaven .. be with|tonight|want|join|soon|go / be|go with .. heaven|angels
join .. nan|grandad|dad|mum|dog .. heaven|sky|stars
make|makes|making|made .. himself|herself|self sick .. after|lunch|fat|fingers|toilet|eating
fingers down .. throat / not eating .. fat|thin|weight|calories|days|size
too fat|ugly to .. eat|live|lunch|love / hates|hate <his> body|life|face|fat|self / hate|hates me|myself
hate my / everyone .. better without|out|off / better off without|out|dead / disappear forever
vanish forever / not deserve to|anything|live|love|food / goodbye everyone|letter|note|forever|all
giving|gives|gave|given .. away ... not|will|need|dead|anymore|best|them|all .. need|anymore|heaven|gone|\
soon / bang*|hit*|smack*|punch* .. <his>? own? head|face .. on purpose|hate|stupid|bad
i am .. not worth|worthless / will not need .. them|it|my|anymore / nobody will|would .. miss|care
""",
}

SEXUAL: dict[str, str] = {
    "pupil.amber 4 sexual words, touch or behaviour": """
comes|came|walks|looks|peeks in .. when .. shower|bath|changing|toilet|bathroom|undress*
found|caught|saw|behind ... pants|clothes|trousers|knickers off|down
stuck|pushed|shoved|poked|put|puts .. up|into|inside|in .. bottom|bum|fanny|privates|vagina
girls|boys|girl|boy .. to sit .. on <his> lap|knee / hickey|hickeys|hickies|lovebite* / love bite*
touched|grabbed|groped|rubbed me|us|@staff .. between|chest|breast*|boob*|bum|privates|crotch
between <whose> legs / show|showing <him> .. <whose> pants|bits|knickers|tummy|body|chest|boobs|bum
pull* .. <whose> skirt|top|dress .. up|off / words .. sex|sexual / knows .. sex|positions|too much about
doing it .. bed|lounge|saw|sofa / saw .. doing it / wants|want|asks|asked <him> to show
bum|bottom|botty hurts|sore .. not|sit|says|walk*|grandad|uncle|dad / no trousers|pants
hurts|stings|burns when .. wee|wees|weeing|pee|toilet
<family>|<fellow> .. touches|touched|touching <him>
<family>|<fellow> .. tak* .. picture*|photo*|pics|video* ... bath|bed|pants|naked|clothes|changing|shower|\
private|bra / someone|somebody .. touches|touched|touch|kissed|hurts <him>
sleeps in .. bed and .. does|touches|stuff / not wear .. clothes|pants|anything|pyjamas
no clothes|pants|knickers on .. game|<grownup>|and|when / <grownup> .. new|secret|special game
<fellow>|door|neighbour|<grownup> .. gives .. sweet*|money|presents|chocolate .. for|if|to .. cuddle*|\
kiss*|sit*|secret|touch*|come*|photo*|hug* / wears|wear no clothes / <grownup> .. no clothes|pants
it tingles / kiss it / kissing .. with tongue*
touch*|rub*|tickl*|lick*|kiss*|stroke*|poke*|grope*|fiddl*|hurt*|photo*|grab*|squeez*|pulled|pull|puts|\
put|play* .. <private> / <private> .. touch*|rub*|lick*|kiss*|hurt*
touching|touches|touched himself|herself|themselves|him|me|my .. toilet*|carpet|private*|down|game|again|\
bits|pants
tickles|tickle|tickling|tickled|strokes|kisses|rubs .. me|him|her .. not|like|when|in|bed|too|bath|stop|\
there|wrong|bad|weird / <fellow> ... tickles|strokes|kisses|cuddles|rubs <him>
<fellow> ... comes|goes|came|gets|sneaks|creeps .. room|bed|bedroom
<fellow> .. in .. room|bed|bedroom .. night|bed|dark
<grownup>|man|he ... comes|came|gets|got|climbs|goes|in|into|sleeps .. my|his|her .. bed|room .. at|night|\
and|when|every|breathes|mum|naked|with / comes|came|gets|climbs|crept in|into my|her bed|room|bedroom
secret|special|our|rude|naughty|bedtime|tickle|tickling|soap|bath game|games|time|cuddle|cuddles|touch|\
soap / our|little|special secret .. with|<family>|mummy|daddy|not|tell|or|dead|uncle|bad
<family> .. secret / secret .. <family> / has a secret / secret and .. mum*|dead|die|hurt|trouble|bad
not .. allowed|supposed|meant to tell|say
must|can not .. tell .. anyone|anybody|secret|what|mum|dad|about / promise* not .. tell
not tell anyone|anybody|mum|mummy|daddy|miss|school|<family>|stepdad
told .. not .. tell .. anyone|anybody|mum|school|teacher / kiss* .. way|tongue|tongues|mouth|lips|neck
tongue|thing|willy|bits|finger*|hand* in|inside|on|down|up|into <his>|your .. mouth|<private>|leg|legs|\
top|shorts|trousers|skirt / <grownup> .. <his> thing|willy|bits / put .. thing .. on|in|me|my
hand*|pulled .. onto|into|on <whose> <private>|pants / in a way .. not like
not like .. way|when .. touch*|tickle*|kiss*|cuddle*|bed|bath|looks|hugs
way .. touches|tickles|kisses|looks
normal .. for .. grown|grownup|adult|dad|man|uncle .. to|put|touch|kiss / is it normal .. to|for|if|when
rude|naked|nude|dirty|sexy|bare picture|pictures|pics|photos|photo|video|videos|film|films|words|drawing|\
drawings|pic|selfie|moves|dance / porn* / nudes / a nude / nude of|pic|pics / sexual* / sexual moves|words
grinding .. chair*|floor|on|up|against
rubbing|rubs|rub|rubbed <pupil>? up? against|on .. @other|@pupil|him|her|girl*|boy*|furniture|chair|\
carpet|leg|peers|children / hump*|humping / masturbat* / have|having|had|about|like|makes|do|doing sex
sexy / sex .. video|with|noise*|word*|act*|position* / shag* / blow job* / blowjob* / wank* / condom*
erection
penis|willy|willies|vagina|cock|dick .. drew|draw*|show*|massive|big|on|touch*|in|lick|sore|hurt* / rape*
pervert* / paedo* / pedo* / drew|drawn|draws|drawing .. willy|penis|cock|dick|private*|naked|sex|boobs
show*|flash*|flashed|got|gets .. his|her .. willy|bits|privates|fanny|bum|penis / expos* himself
trousers|pants|knickers|tights down|off .. and|made|one|loos|toilet*|with|boy*|girl*
pull*|took|take|takes|taking|yank*|tak* .. down|off|up .. <his>? trousers|pants|knickers|skirt|clothes
pull*|took|takes|yank*|tak* .. trousers|pants|knickers|skirt .. down|off / lift* .. skirt|top .. up
up .. skirt|top / pants off / down .. pants|trousers|knickers / hand .. up .. top|skirt|shorts|leg|jumper
in bed with <family>|man|him|uncle|grandad|cousin|brother
share*|sharing .. bed .. <grownup>|brother|cousin|uncle
sleep|sleeps|slept .. bed .. with .. <grownup>|brother|cousin|him
bath|shower|washes|soap .. with|for .. <grownup>
<grownup> ... washes|bathes|showers .. me|with|her|him .. special|soap|secret|bits
watch* .. him|her|me|them|us|girls|boys .. shower|undress*|change|bath|wash|toilet
wants|want|asked|asks|ask*|made .. picture|pic|pics|photo|photos|one .. bra|pants|underwear|naked|nothing|\
body|bath|top / in <his> bra|pants|underwear|knickers .. next|picture|photo|pic
inappropriat* .. touch*|sexual*|language|kiss*|pictures / age inappropriate
lie*|lay|lays|laid|lying .. on top of / on top of .. me|her|him|other .. and|doll|like|in
put .. one .. on top of .. other / pretend* .. sex|kissing|baby in / white|sticky stuff
under .. covers .. with|hand|touch / down below|there .. hurt*|sore|touch*|bleed*|itch*|done|thing|red
sore|red|bleeding|hurts|blood|itch* .. down below|there / blood .. in|on .. pants|knickers|underwear
sore|bleeding|hurts|red|bruise*|discharge|blood|stinging .. <genital>
<genital> .. sore|red|bleeding|blood|hurts|hurting|bruised|itch*|discharge
boyfriend|girlfriend is|who .. older|adult|man|19|18|20|17 / sells|sell herself|body|himself
play doctors .. pants|off|clothes|naked / lick .. it|mine|his|him|her
made .. one|him|her|other|me .. lick|suck|touch|kiss|watch
scor*|rating|rate|rank* .. girls|boys .. bodies|looks|bums|boobs|fit
list .. girls .. bod*|fit|rate|out of / girls bodies / pregnan* .. she|pupil|@pupil|year|girl|am
bums|boobs|bras .. comment*|grab*|touch*|twang*|ping*
game .. cousin|uncle|brother|dad|lodger|man .. show*|taught|plays|played|likes
what <fellow>|<family>|he|she|big|boys do|does .. to|with|in|bed|me
lodger* .. name|room|bed|in|night|touch*
""",
}
