"""Words near force that are none: teaching by hand, hands held willingly, doors held; what children do."""

MILD: dict[str, str] = {
    "force.no 6 teaching, willing contact, or no force in so many words": """
hand over hand / physical|physically prompt|prompts|prompting|prompted
no|not|without|zero|any|nil|nobody hold|holds|holding|restraint|restrain*|physical|hands|force|scip|tt|\
touch|contact|handling|held / no .. holds|restraint|hold|physical|hands .. used|needed|on
not|never .. hold|holding|held|restrain*|touch*|carry|block|lift / not lay .. finger|hand|hands / hands off
no hands on / no physical / kept .. hands|distance|away|back / no need .. hold|restrain*
not let|want|like me|us|anyone|staff|nobody|@staff hold|touch|help|near|carry|lift
held|hold|holding|holds hands .. with|nicely|happily|crossing|cross|road|friend|partner|all|walk|line|me|\
skipping|mine|partners / held|hold|holding hands
hold*|held <his>? hand .. across|crossing|cross|cross|road|nicely|happily|church|trip|pavement|walk
held|hold|holding|holds|took|grabbed|holds my|mine|@staff|staff|our|mums|dads|friend|friends|partners .. \
hand|hands|finger|arm
asked|wanted|wants|asks|chose|asking|loves|likes|offered to? .. hold|holding|carry|carried|cuddle|hug|held|\
lift
asked|wanted|wants|asks|needed|asking for? <his>? .. cuddle|cuddles|hug|hugs|hold|carry|lift|squeeze|hand|\
squeezes / asked to be / door|doors wide? open|ajar / door was|left|kept|stayed|wedged|propped wide? open
free .. go|leave|come|out / could leave|come
chose|picked|took himself|herself .. room|sensory|calm|quiet|corner|tent|den
took|takes|taken himself|herself .. off|to|out|away|into
guided reading|writing|group|maths|practice|meditation|me|us|@staff|drawing|relaxation|session|tour|\
breathing|story|read / @pupil|he|she led|guided|leads|leading me|us|the|class|everyone|others|his
guided|led by <kids>|the|@pupil / led .. by .. nose
cuddled up .. <kids>|teddy|toy|sister|brother|with|next
hug*|cuddl*|cuddles from|me|teddy|friend|bear|nan|mum|sister|@other|another
hug*|cuddl* .. at|goodbye|before|when|hello|friend|mate|teddy|dog|hamster
extra|lots|big|loads|plenty|morning cuddles|cuddle|hugs|hug
in|with|on|to|into|out|from|off|for his|her|the|new frame|walker|wheelchair|talker|aac|stander|device
standing frame
used|using|uses|with|programmed|charged|asked|charge|charger|bring|brought|wearing|wore .. talker|aac|\
walker|wheelchair|device
new .. talker|walker|wheelchair|frame|splints|symbols|glasses|aids|moulds|helmet|sticks
so .. chat|see|read|hear|quieter|quiet|warm|warmer|visitors|noise|draught|play|work|focus
<aid> .. taken out|off .. swimming|pe|clean*|batter*|charge|nap|normal|usual|rain
hearing aid|aids in|checked|batter*|lady|man|clinic|both|working|broken|lost|moulds|on|box / aids in
aids both
took|taken|take|takes|taking <his>? .. <aid> .. home|swimming|clean|cleaned|wipe|wash|batter*|charge|pe|\
nap|sleep|bath|shower|change
took|taken|take|takes|takes|taking <his>? .. <aid> .. repair*|fixed|mend*|clinic|physio|trip|himself|\
herself|rain
@pupil|he|she .. took|takes|threw|throws|ripped|pulled|put|keeps .. <his> .. glasses|aids|helmet|splints
lost|forgot|forgotten|broke|broken|snapped|left .. glasses|hearing|talker|walker|aids|splints|sticks
<kids> .. blocked|held|shut .. door|doors|gate|way ... out
block*|dodg*|parry .. it|punch|punches|kick|kicks|hit|hits|blow|blows|them|arm|pad
block* .. step* .. back|away
drain|sink|toilet|toilets|loo|loos|tap|gutter|nose|fire|car|van|lorry|bins|boxes|leaves|snow blocked|\
blocking / blocked by .. boxes|van|car|chairs|bins|snow|leaves|delivery|tables
fire door|exit|doors .. block*|wedged|propped|locked
held|hold|grab*|got|caught|carried <them> attention|interest|imagination|eye
log|form|forms|write|record|report|document .. restraint|hold|holds|restrictive|intervention|force
restraint|hold|intervention|force|physical form|forms|log|book|record|training|course|paperwork|policy
block* .. fire|sink|toilet|drain|nose|goal|shot|loo|emergency
held|hold|holding|holds .. book|board|tray|hamster|pencil|ladder|pen|paintbrush|scissors|spoon|microphone|\
flag|banner|rope|ball|sign / held|hold|holding .. door|doors|gate for|open
held .. door|gate .. visitor*|everyone|class|lady|people|nan|smiled|bowed|curtsied
held|hold|holds|holding <them> .. attention|coat|bag|book|tray|interest|place|lunch|drink|paper|chair|gaze|\
plate|cup|hat|spot|seat
got|get|getting|take|took|taken|taking hold of .. <family>|parent|parents|office|school|nurse|salt|ot|\
camhs|gp|transport|taxi / got|get hold of <them> <family> / on hold / holds on .. wall|climbing
climbing wall|holds / hold on hands|tight / hold hands|tight / hang on / held his|her own
holding <his> wee|poo|bladder|nose|noses|ears|tummy|pee|head|own|breath|stomach|arm|leg|wrist|knee|cheek
holding it / held|hold|holding <his>|own ears|tummy|nose|head|breath|wee
lost|got|took .. grip|hold of|on it|himself|herself|temper|emotions
picked .. up .. by .. <family>|taxi|carer|minibus / <family>|taxi|carer picked|picking|picks
picked|pick|picks|picking up <his>? litter|toys|pieces|counters|rubbish|pencil|pencils|pace|book|mess|\
everything|every|bits|cards|phonics|signs|language|new|speed|after
walk*|walked himself|herself|own|independently|nicely|sensibly|calmly|beautifully|alone|unaided
walked|walks|walk out|off|in|away|back|round|to|past|into|over .. on|by his|her|himself|herself|own
walked with|beside|alongside / just walked past / carr* on|through|forward
carr* .. register|tray|box|books|bag|candle|cross|flag|bags|plate|cake|milk|fruit|messages|one|chair|ball
carr* <his> .. own|bag|tray|plate|lunch|chair|coat|book|books|walker
lead|led .. line|assembly|prayer|singing|team|conga|dance
locked|lock|locks|locking himself|herself|themselves|onto / lock|locked on to|task / unlock* / lockdown
locked in concentration|focus / restrain*|held himself|herself|themselves|back .. tears|laughing|laugh
self restraint / showed|great|such|real|remarkable restraint
restraint|positive|team|scip|price|teach|handling|tt handling|restraint|with|training|course|refresher|\
policy|cert|certificate|maths
team teach maths|english|phonics|pe|science|the|art|music|reading|training|refresher|course|level|cert|\
book|on / team teaching / stood in for / in my way / door was|is open / door frame|handle|bell|mat
sat in front|by|at .. door .. mum|wait*|coat|shoes
did|was|were not|never|nobody|no held|restrained|holding
bear hug .. teddy|asked|wanted|gave|me|mate|friend / strapline
bus|car|minibus|coach|taxi .. strapped|belted|buckled
seat|lap belt .. on|fastened .. bus|minibus|coach|trip|car|taxi
""",
    "force.child 6 done by a child": """
<kids> .. held|pinned|hold|restrain*|locked|blocked|grabbed|dragged|carried
<kids> .. took|hid|threw|chucked|pulled .. <aid>
gang|lads|boys|girls|kids|children|bullies|they|mates|group ... held|grabbed|pinned|blocked|snatched
gang|lads|boys|girls|kids|children|bullies|they|mates|group ... took|taken|hid|threw|pulled .. <aid>
held|pinned|locked|blocked|dragged|carried|pushed|grabbed|pulled|taken .. by .. <kids>|older|2|two|3|three|\
some|another
he|she|@pupil|they held|holds|holding|pinned|grabbed|grabs|grabbing|dragged|drags|dragging|pulled|pulls|\
pulling|pushed|carried|hugged|hugs|hugging|cuddled|cuddles|cuddling|guided|guides|steered|steers|led|leads|\
leading|lifted|lifts|blocked|barged|locked|carries|picked|wrapped|climbed|sat|stood|leant|forced|yanked|\
nudged|turned|moved|took|helped|walked|walks|walking|buckled|strapped|unhooked|switched
and|then|just|again grabbed|pulled|yanked|held|dragged|pushed|bit|pinched <him>|@other|another|<his>? hair|\
glasses|lanyard|throat
grab*|pull*|yank*|tug* .. hair|ponytail|lanyard|glasses|throat|plaits|pigtail|pigtails|beard|tie|earring|\
necklace
""",
    "force.touch 1 touches on holding, guiding, carrying, doors or aids": """
held|hold|holding|holds / carried|carry|carrying|carries / led|leads|leading / guided|guide|guides|guiding
lifted|lift|lifting / door|doors|doorway|doorstep / wheelchair|walker|talker|aac|splints|crutches
hearing aid|aids / standing frame / glasses / lock|locked|locks|unlock|unlocked|padlock|locking
block|blocked|blocks|blocking / grabbed|grab|grabbing|grabs / restrain|restrained|restraint
picked|pick|picks|picking up|his|her|own|team|the|a|red / steer|steered|steering|steers
walked|walking with|in|to|past|back|the|nicely|beside|round / hands on|off / team teach / shepherded
escorted / ushered / strapping|strapped|strapline|strap / stood in / frame|frames
hug|hugged|cuddle|cuddled / powerchair|rollator|eyegaze / moved|took .. walker|wheelchair|chair|frame
walked .. himself|herself|own|nicely|lovely|line|sensibly / held <his>? nerve|tears
""",
}
