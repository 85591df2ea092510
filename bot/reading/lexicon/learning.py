"""Schoolwork: lessons, tasks, programmes, scores and prompt levels."""

_DIGIT = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*"
_DID = "read|reads|reading|wrote|writes|writing|write|spelt|spelled|counted|counts|counting|count|traced|\
copied|drew|blended|segmented|sequenced|recalled|retold|answered|solved|named|labelled|identified|\
recognised|recognises|ordered|multiplied|divided|measured|halved|doubled|typed|formed|decoded|predicted|\
estimated|rounded|matched|sorted|knew|knows"
_WORK = "words|sentence|sentences|numbers|number|letters|letter|sounds|sound|lines|pages|page|book|story|\
colours|shapes|shape|question|questions|facts|objects|coins|steps|digits|pairs|cards|pictures|poem|label|\
labels|items|all|name|alphabet|list|paragraph|capitals|sum|sums|answers"

LEARNING: dict[str, str] = {
    "log.learning 4 a score, a prompt level or a programme": f"""
put .. hand up .. answered / answered .. question|questions / turn|turns taking .. game|activity|group
took turns / turn taking / now .. next|then board|boards|card|cards / own part|lines .. read
gp|pp|fp x*|{_DIGIT}|<number> / needed|needs|with|no|light|one|two|x* gp|pp / gps
{_DIGIT}|all .. spellings|words|sums|questions right|correct
name|named|recognise* {_DIGIT}|<number> .. feelings|emotions|letters|sounds|shapes|colours
{_DIGIT}|<number> out of {_DIGIT}|<number> / {_DIGIT} of the? {_DIGIT}
on .. talker|aac|eyegaze|communicator / knows|knew|read|got|spelt ... words|sounds|letters|numbers
colour mixing / odd|evens and|or even|odds|odd / scored|score {_DIGIT}|<number>|full / full marks
marks|percent|correct|errors .. {_DIGIT} / {_DIGIT} correct|errors|right|wpm
verbal|gesture|gestural|partial|physical|model|visual|full|light|min|minimal|least|no|without prompt|\
prompts|prompting / prompt|prompts x* / prompted <number>|once|twice|x* / {_DIGIT} prompt|prompts
faded|fade|fading .. prompt* / hand over hand / did|done|completed|worked|works .. independently
tick|checked list / first then board / precision teach* / colourful semantics / intensive interaction
attention autism / bucket time / teacch|workstation / work station|basket|tray|trays|box|boxes
now|task board|boards .. task|tasks / task|tasks done|complete|completed|finished / talk boost
nessy|lexia|ttrs|rwi|wellcomm|neli|numbots|clicker|idl|purplemash|widgit / rock stars|rockstars / bug club
toe by toe / read write inc / power of 2|two / plus 1|one / reading eggs / beat dyslexia / little wandle
phase {_DIGIT} / lego therapy|instructions / sensory circuit|circuits / fine|gross motor / hand gym
finger gym / dough disco / funky fingers / cutting|scissor|scissors skills|control|practice
snip* .. line|lines|edge|corner / pencil|pen grip|control / times tables|table
number bonds|line|lines|square|sentence|sentences|facts|formation|blocks / place value / tens and ones
long|short multiplication|division / column addition|subtraction|method
tricky|high|common|sight|red|green|key words|word
digraph|digraphs|trigraph|trigraphs|cvc|cvcc|graphemes|phonemes|phoneme|numicon|cuisenaire|dienes|sats
reading|spelling|maths|phonics|times|mock|ep|salt|baseline test|tests|assessment|check|screening|quiz|\
paper|age|fluency / screener|assessment done|completed|today|finished
standardised|standard|raw score|scores / reading age / standing frame|walker practice|programme|session
physio|ot|salt programme|exercises|session|targets|target|activities|group
speech sounds|targets|programme|group|session|therapy / makaton sign|signs|group|signed
pecs|aac|talker|eyegaze phase|sentence|exchange|book|strip|to
used|with .. talker|aac|makaton|pecs|eyegaze|symbols
signed more|please|help|finished|stop|thanks|toilet|drink|yes|no
exchanged .. symbol|symbols|picture|card / guided reading / shared reading|writing
story writing|map|mountain / target|targets|outcome|goal {_DIGIT}|today|met|achieved|nailed|hit
hit|met|achieved|nailed .. target|targets|goal|outcome / {_DID} .. {_WORK} / {_DID} .. to {_DIGIT}
read .. to me|adult|himself|herself|aloud / carried .. one|ten|tens|over / got .. right|correct
{_DIGIT}|half lines|pages|page|sentences|words|sounds|paragraphs|verses / in {_DIGIT}s|tens|fives|twos
said|knew|got|spelt|sounded|read {_DIGIT} words|sounds|letters|of|out|colours|shapes|facts
understands|understood|grasped|mastered|secure|cracked .. halves|fractions|concept|idea|it|rule|method|\
now|adding|how / dictated|scribed|scribe / turn|turns taking|x* / took .. turns x*
back|forward|forwards chaining / counted|counting|count to|in|on|backwards|back|out|from|objects|up
key ring|stage .. words / missing number* / worked out .. why|how|answer|which|what
""",
    "log.learning 2 speaks of schoolwork": """
spelled|presentation|presented|qs|essay|taught
practised|practising|practise|practice|rehearsed|regrouping|read|reads|copied|board|boards|off-task|\
doodling|powerpoint|slides
maths|math|english|literacy|numeracy|spelling|grammar|reading|writing|wrote|science|history|geography|\
topic|rshe|pshe|arithmetic
fractions|fraction|addition|subtraction|adding|subtracting|takeaway|takeaways|multiplication|division|\
sums|sum|decimals
percentages|angles|symmetry|coordinates|graph|graphs|tally|perimeter|area|weighing|halves|quarters|\
halving|doubling|doubles
capacity|algebra|ratio|estimating|rounding|partitioning|subitising|subitised|greater|column|clocks|coins|\
money
digit|digits|hundreds|tens|number|numbers|counters|cubes|beads|abacus|tables|sequence|sequencing|\
sequenced|pattern|patterns
sentence|sentences|paragraph|paragraphs|noun|nouns|adjective|adjectives|verb|verbs|adverbs|similes|\
simile|metaphor|poem|poetry
connectives|conjunctions|punctuation|capitals|commas|apostrophes|alphabet|letters|sounds|blending|\
blended|segmenting
segmented|decoding|decoded|rhyme|rhyming|syllables|vocab|vocabulary|retell|retold|recount|diary|\
paragraph|spelt|spellings
page|pages|chapter|reader|fluency|fluently|inferred|predicted|recalled|dictionary|worksheet|workbook|\
sheet|task|tasks
timeline|map|maps|compass|romans|vikings|tudors|egyptians|victorians|stone-age|plague|volcano|volcanoes|\
rivers|planets
experiment|magnets|circuit|forces|habitats|materials|skeleton|evaporation|condensation|prediction|\
hypothesis|seeds
coding|coded|scratch|beebot|beebots|debugged|algorithm|typing|typed|ict|computing|ipad|keyboard|laptop|\
chromebook
pe|swimming|swam|gymnastics|dance|dt|clay|weaving|sewing|sketch|sketched|collage|music|recorder|ukulele|\
violin|drumming|french / re / spanish
phonics|jigsaw|puzzle|puzzles|threading|pegs|tweezers|scissors|snips|tracing|traced|letter|formation
programme|intervention|interventions|session|target|targets|outcome|score|scored|level|test|quiz|\
assessment|independently
visuals|prompts|prompt|overlay|symbol|symbols|makaton|pecs|aac|modelled|scaffold|scaffolded|choice
word word|mat|bank|wall / widths|width|lengths|armbands|float / floated|kicked .. width|length
under water / water confidence / on task|carpet .. mins|for
concentrated|focused|focus|focussed|attention|attended|listened|engaged / lost|kept focus
answered|hand up .. question|questions|class|carpet / first attempt|go|try / without|no help
needed help with / worked out|hard|well|through|on
finished|completed|attempted|managed|started .. it|work|task|all|sheet|questions|challenge
sorted|sorting|matched|matching|ordered|labelled|measured|classified|compared .. by|into|all|shapes|\
objects|pictures|order|in / in order|sequence / mixed up|muddled .. and|with
with counters|cubes|objects|pictures|support|reader|scribe|number / got there / carried on|over
learnt|learned|learns|learning|understood|understands|remembered|recognised|recognises
colour|colours|shape|shapes|numeral|numerals|facts|fact|painted|painting|drawing|language|print|labels|\
magnifier|model|piece|phrase|sentences|text|texts|passage|library|author|character|characters|question|\
questions|answers|research|comprehension|inference|handwriting|measured|forest|den|built|sounded|\
sounding|blends|cutting|sticking|glued|grip|craft|origami|mind-map|planned|planning|report|clock|\
time-telling|story|phonics|quiz|test|floated|sank|predict|predictions|carpet|input|spelling|colouring|\
project|fact-file|puppets|retold / colour mixing|painted
named .. colours|animals|body|emotions|feelings|all / board game / card game / took|taking|takes turns
zones .. regulation / emotions|feelings cards|work|chart|bingo|match
cooking|baking|measured|weighed .. flour|out|grams|ingredients
laces|buttons|zip|velcro .. himself|herself|own|practice|first / hand eye|gym
caught|threw|kicked|hit .. ball .. times|x*|out / balance|balanced|balancing beam|bench|on
skipping|hopping / story .. wrote|retold|sequenced|own|map|language|characters
book .. read|whole|finished|green|red|blue|band|pink|orange
said|used|says .. word|sentence|sentences|language
describe|described|describing|explain|explained|explaining
longer|full|clear|word sentence|sentences|utterances
presentation|debate|speech .. class|read|made|gave|did / show .. working
tray|trays|basket|baskets|station|box .. all|done|finished|complete
mastered|cracked|secured|nailed|aced|smashed|flew
""",
}
