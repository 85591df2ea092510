"""Worry in so many words, and children who have changed; three points count."""

WORRY: dict[str, str] = {
    "pupil.green 3 a worry in so many words": """
not .. stop thinking about / keeps going round .. head / no idea if|whether / if this|it|that matters
dunno .. if|whether / gives me .. creeps|chills|shivers / not like it
not like .. way .. he|she|dad|mum|talks|looks|speaks / is it normal .. for|that|if / that is not normal
not normal for / made my|blood run cold / really bothers|worries me / not .. put .. finger on it
finger on it / hard to put .. into words / a bad feeling / something about .. not|him|her|makes|worries
worried|worry|worrying|concerned|concerning|uneasy .. about|for|that|by|how .. <pupil>|@pupil|his|this|\
how|what|if|something|it|them|things / worries|worrying|concerning|disturbing me|that|this|how|us
bit|little|really|quite|very|so|v|getting|slightly|am|is worried|concerned|concerning|uneasy|worrying
might|may|could|probably|prob be nothing|something|daft|silly|wrong
probably|prob|maybe|likely|hopefully nothing|nowt|reading|overreacting|overthinking|being|me|just|innocent
not sure|know .. if|whether .. anything|something|right|should|mention|matters|log|say|worth|relevant|\
pass|ok|important|its|report / not think .. anything
not sure worth|about|what .. saying|but|think|make|mention*
something|sumat|summat .. not right|off|up|wrong|happening|happened
not .. quite|right .. about|home|going|is / could be .. phase|nothing|coincidence|me
i may|might|could be .. overthink*|over|wrong|reading|paranoid|nothing|oversensitive
just|thought|think|want*|should|better|ought .. flag*|mention*|record* .. dsl|safeguarding|concern|case|\
just|it|this|you|@staff|anyway / gut feeling|instinct
funny|bad|odd|weird|uneasy|horrible|strange|niggl* feeling / overthinking|overreacting
reading .. into .. it|this|too|things / me being daft|paranoid|silly|dramatic|soft|oversensitive
did|does|do|did not feel|sit|seem right|well|normal
feel|feels|felt .. off|uncomfortable|uneasy|awkward|wrong|weird|odd|sick|creepy
made me feel|uncomfortable|uneasy|go cold / sat|sits .. well|right|badly .. me|with / alarm bells
raise* .. concern* / red flag* / cause for concern / bothered|bothering|niggl*|nagging .. me
stuck with me / keep|keeps* thinking .. about|it / gave|gives .. chills|shivers|creeps
went|going|made .. cold|shiver / do not|dont want .. make .. fuss / not .. make a fuss|trouble
heartbreaking / not know what .. means|think|make / not right .. is it|this|that|somehow
not want|mean .. sound|be .. funny|nosy|dramatic / call me .. paranoid|daft|nosy
safeguarding .. issue|concern|worry / cpoms / not|isnt being funny
concern* .. about|that|for|raised|over|around / just a feeling / a feeling .. something|not
""",
    "pupil.green 3 a child has changed": """
till|until|til they|it bleed*|bled|bleeding|raw|sore / not .. react|feel|notice .. pain|hurt / childline
cried when .. go|going home / teddy|doll|dolls .. be good|more|naughty|bad
be good or|else .. teddy|doll|more / belt|lead|rope .. round|on .. teddy|doll|dolls|dog
not let go ... home|hometime|pick*|dad|uncle
distress*|upset|cried|cries|tore|ripped|refus* .. about .. weekend|home|family|dad|mum|holiday*
weekend|home|family|dad|mum .. and .. tore|ripped|scribbled|cried|hid|ran .. bad|page|up
black|red room|house|bedroom .. bad|room|said|where / coloured .. black
wee*|wet*|soil*|poo* .. himself|herself .. every|again|daily|lately|since|never|all / never used to
suddenly|sudden .. not|scared|scream*|refus*|wont|will
not|refus* .. toilet|changing|loo .. with .. adult|man|anyone|staff
slap*|smack*|hit|hits|hitting|kick*|punch*|strangl*|shak*|drown*|bury*|stab* .. the|a|her|his doll|dolls|\
teddy|teddies|baby|babies
not .. take .. jumper|cardigan|sweatshirt|coat|hoodie|tights off .. hot|boiling|degrees|saw|heat|pe|even|\
sweat* / come|live .. live|stay|sleep .. with me|you|us|@staff / come live|stay
be his|her|my mum|mummy|dad
sits|sitting|stands .. own|alone .. every .. break|lunch|day .. used|now|since
not like her|him .. at all|since|so|this
not|isnt .. himself|herself|themselves|self .. since|lately|all|this|at|week|days|when|dad|mum|for|and|\
very|really|been|weeks|anymore / not himself|herself
gone|went|been|very|really|so|seems|become|becoming|suddenly|unusually|v|all|dead quiet|withdrawn|clingy|\
jumpy|tearful|secretive|rigid|mute|sullen .. since|lately|week|when|dad|mum|weekend|about|weeks|man|\
whenever|days|uncle|nan|stepdad|blokes|name|holidays|half / withdrawn
stopped|stop talking|eating|playing|smiling|speaking|laughing|sleeping
rocks|rocking|rock .. in|back|corner|himself|herself
used to .. and|now|not|hasnt|loved|love|be|chatterbox
hasnt|not .. said|spoken|smiled|laughed|eaten .. word|weeks|days|all / not .. said a word
not|never .. used to .. be|like|do|mind / such a change / complete|big|total|huge change
change in .. behaviour|mood|him|her|his / changed child|boy|girl|so|since
jumps|jumped|jumpy|startles|startled|ducks|ducked|flinch*|freezes|froze|stiffens|shrinks|rigid .. when|if|\
door|every|noise|voice|man|men|touch|raised|anyone|moves|someone|adult*|round|around|near|hand|whenever|\
loud|at / goes|went|gone .. rigid|stiff|white|mute|pale / dead|bolt rigid
hid|hides .. when|from .. man|men|bloke*|uncle|stepdad|dad|boyfriend
not let|allow .. man|men|anyone|adult|male .. near|touch|him|her|change|help|in
will|would|wont not talk|speak|say|tell|look .. about .. weekend|home|happened|dad|mum|holiday|christmas|\
uncle|bruise / will|would not say why|who|where|what|how / not say why|who|where
went|gone|goes quiet|red|silent .. when|i|asked|mention*|about
started|starting|back|begun|now|again wetting|soiling|bedwetting|sucking|stammering|having nightmares
wetting|soiling|wets|soils .. again|since|bed|himself|herself|after|new|started|lodger|year|clean
soiling|wetting again / regress* / nightmares .. man|dad|again|every|about|since|shout*|wak* / bed wetting
clean .. dry .. again|started|now|until / sucking .. thumb .. again
drew|draws|drawn|drawing|drawings|painted|picture|portrait|story|pictures .. no mouth|man|stick|crying|\
monster|blood|knife|scary|dad|mum|daddy|cage|locked|crossed|scribbled|black|red|hitting|belt|bed|wardrobe|\
fire|grave|dead|bruise*|tears
family .. portrait|drawing|picture .. without|crossed|no|left|not|red|black|cage|cept|big|small|corner
crossed out .. in|family|dad|mum|face|everyone
story|drawing|writing .. ends|about|where|of .. monster|hurts|dad|mum|hides|wardrobe|kill* .. mum*|dad*|\
hurts|name|him|her|boy|girl
doll|dolls|puppet|puppets|baby|teddy|playdough|corner|play|lego .. hit|hits|hitting|smack*|shak*|shout*|\
lock*|shut|bitch|hard|drunk|kiss*|bury*|burying|hurting|squeez*|strangl*|police|naughty|dead|kick*|stamp*|\
drown* .. up|doll|baby|mum*|daddy|again|him|her|shouts|says|hard|bed|them|every|days|bad
role play .. hit|hits|hitting|smack*|shak*|shout*|lock*|shut|bitch|hard|drunk|kiss*|bury*|burying|hurting|\
squeez*|strangl*|police|naughty|dead|kick*|stamp*|drown* .. up|doll|baby|mum*|daddy|again|him|her|shouts|\
says|hard|bed|them|every|days|bad
small world .. hit|hits|hitting|smack*|shak*|shout*|lock*|shut|bitch|hard|drunk|kiss*|bury*|burying|\
hurting|squeez*|strangl*|police|naughty|dead|kick*|stamp*|drown* .. up|doll|baby|mum*|daddy|again|him|her|\
shouts|says|hard|bed|them|every|days|bad
burying|buries|buried|squeezed|strangling|drowning|stabbing|cutting|shakes|shaking|smacking .. the|all .. \
mummy|daddy|doll|dolls|baby|teddy / shut up bitch / most days .. lately|shout*|hits
does not|not|never|dont .. want|like .. go|see|stay|sleep|visit .. dads|dad|mums|nans|uncle|uncles|\
grandads|contact|home|holidays|alone|with|him
not|never .. want*|like* .. see|visit|phone|go|stay|half|weekend|holiday*|christmas .. dad|mum|uncle|nan|\
grandad|come|dads|end|boyfriend|them|school|over
dreading|dreads .. weekend|holiday*|going|christmas|half|home|dads
tummy|stomach|head .. hurts|ache|aches|sore|poorly .. days|every|when|before|swimming|pe|contact|fridays|\
monday*|thursdays|whenever / refus*|not|avoid* .. pe|swimming|change|changed|undress*|get changed
not .. get|getting undressed|changed / not .. change for pe|swimming / keeps|kept .. arms|legs covered / long sleeves
sleeves .. hot|pe|refus*|boiling|not|roll|even|paint|down / hood up .. all|hot|every
nobody|noone loves|likes|cares|wants|plays|listens .. me|him|her
no one loves|likes|cares|wants|plays|listens .. me|him|her
i .. am .. bad|evil|horrible|stupid|ugly|fat|useless|worthless|monster .. and|nobody|i|because|no|girl|\
boy|over / bad|horrid|evil girl|boy|person|child .. nobody|over|and|says|no|wants
says .. is .. bad|evil|useless|worthless|stupid|ugly|horrible|broken / hair .. pull*|pulling .. out
pulling .. hair|eyelashes|eyebrows .. out
scratching|picking .. skin|arms|himself|herself|scabs .. raw|until|again|bleed*|always|lately
chewing|biting .. sleeve*|nails|lips|fingers .. bleed*|raw|through
avoids|avoiding .. men|him|home|uncle|stepdad|adults
follows|clingy .. everywhere|staff|me|all .. since|lately|week
every time ... name|comes|door|mention*|dad|man|stepdad .. up|rigid|shakes|cries|hides
whenever .. name|dad|man|stepdad|uncle .. comes|mention*
since .. lodger|boyfriend|stepdad|uncle|new|dad|man .. came|moved|here|back|left|home
when .. lodger|boyfriend|uncle|stepdad .. came|moved|stays|comes / could|can .. live .. mine|yours
live at|with mine|yours|you|ours / your house .. not|does
house|home .. not|doesnt .. have .. paul|him|dad|a
asked .. why .. do|dads|mums|dad|mum .. hit|shout*|hurt|drink|cry
will you .. take|adopt|keep|be my .. me|him|her|mum / be my mum|dad / all new since
acting .. strange|odd|out of character|different|older|weird .. since|lately|all|again|week
out of character / very|really|far|too knowing|grown for|about / beyond .. year|age|years|his|her
fear of .. men|man|home|water|dark|bath|bed|door|him
scared of .. men|man|him|adults|bathroom|bath|bed|his|her .. again|all|any|since
""",
    "pupil.green 1 adds to other signs": """
all new / since half term|christmas|summer|september / all of a sudden|suddenly / lately / weeks now
most days / every time / gives|gave me / breaks my heart / flat as anything / like it .. normal|nothing
came out with it / out of nowhere / in tears / crying / dont tell|say / begging / shaking / whisper*
""",
}
