"""Messages that are not records: answers to a duty, and training."""

_DIGIT = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*"
_SOON = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|ten|five|couple|few|two|three|fifteen|twenty|15|half"
_DUTY = "duty|duties|break|breaktime|lunch|lunchtime|gate|gates|playground|yard|slot|zone|hall|bus|club|\
clubs|cover|breakfast|dinner|dinners|crossing|patrol|door|supervision|playtime|play|rota|detention|swim|\
pickup|handover|field|shift"
_WHO = "someone|somebody|anyone|anybody|any1|sum1|some1|someone1|somone|sm1"
_WHEN = "today|tomorrow|tonight|mon*|tue*|wed*|thu*|fri*|week|am|pm|next|later|now|this|at|on|for|in|til|\
till|instead"
_SESSION = "break|breaktime|lunch|lunchtime|gate|playground|yard|zone|dinner|dinners|crossing|patrol|playtime|play|duty|field"
_COURSE = "course|courses|training|refresher|module|modules|webinar|webinars|workshop|elearning|inset|cpd|\
conference|taster|twilight|induction|qualification|nvq|diploma|apprenticeship"
_NAMED = (
    "pfa|efaw|faw|proact|scipr|safegaurding|safegarding|prevent|kcsie|safeguarding|scip|elsa|thrive|paediatric|paed|signalong|teacch|elklan|midas|\
epipen|evac|bsl|emotion|senco|nasenco|paeds|gdpr|cyber"
)
_TOPIC = "makaton|autism|epilepsy|asthma|diabetes|allergy|anaphylaxis|adhd|pecs|buccal|peg|moving|manual|\
food|fire|first|hoist|attachment|trauma|dyslexia|phonics|team|sign|swim|data|minibus|lone|display|health|\
insulin|feeding|sensory|lego|talk|mental"
_THING = "course|training|refresher|module|webinar|workshop|level|lvl|stage|awareness|update|online|aid|\
warden|marshal|handling|hygiene|safety|teach|session|certificate|cert|quiz|learning|taster|along|\
protection|part"

FORMS: dict[str, str] = {
    "duty.late 8 late for a duty": f"""
half an? hour late|behind / on my way .. {_SOON} mins / sorry late .. on|way|there|coming|mins|be|duty|break|lunch|gate / just parking|parked|leaving
behind with|at .. {_DUTY}|lunches|changes|lesson|the / be there for|by .. {_SOON}|quarter
running|run|be|bit|little|few|so|am|going|will|being {_SOON}|late|behind|delayed|bit|tad|touch late|\
behind|delayed|mins / running .. late|behind|delayed|over / late .. to|for|onto .. {_DUTY}|school|work|meeting
running late|behind / will|to|ill|might|may|shall be .. {_SOON} .. late|mins|behind|delayed
{_SOON} mins late|behind|away / {_SOON} mins till|til i|am / {_SOON} late|behind
there|with|down|be in|within {_SOON} mins|sec|secs|tick / be there|in|down|with .. {_SOON} mins|sec|secs
there in|by .. {_SOON}|sec|tick|bit|jiffy / held|holding up
stuck|caught .. in|on|behind|at|with .. traffic|jam|roadworks|parent|parents|mum|dad|phone|meeting|bus|\
train|tram|m25|m1|snow|ice|lights|accident|train|level / bus|train|tram|taxi late|delayed|cancelled
traffic .. {_SOON}|late|mental|bad|awful|manic|terrible|nightmare|stuck|crawling|solid
on .. way .. late|but|sorry
my|the car|bus|train .. start|broke|broken|flat|late|cancelled|delayed|tyre|missed / flat tyre
missed .. bus|train|tram / overslept|my alarm .. not|late|off|overslept / bear|bare with me
not .. there|be there|in|on .. until|till|til|for .. {_DIGIT}|{_SOON} / start|begin|hold .. without me
eta {_DIGIT} / going to be {_SOON} / am|be .. bit late / slightly|bit|little delayed|late|behind
might|may be .. late|{_SOON} / couple mins / late in|for|to .. today|tomorrow|this|duty|gate / wait for me
meeting .. overrun|overrunning|over|dragging|running
""",
    "duty.cant 8 cannot do a duty": f"""
find cover|someone|somebody .. for my|me|{_DIGIT} / cover for my / no i can not
i can not sorry|today|tomorrow / can not sorry / funeral .. no|not|can|cover|miss
can not find {_WHO} for|to .. {_SESSION}|do|cover|take / am off today|tomorrow|sick|ill|poorly / no duties|duty from|for me|today|tomorrow / no duties
can not .. do|cover|make|get|be|come|manage|take|stand .. {_DUTY}|tonight|today|tomorrow|out|there|it|\
{_WHEN}|mine|my|one
can not do|make|cover|manage|get .. it|that|this|one|mine|my|sorry|am|pm|today|tomorrow|tonight|{_DUTY}
can not|unable .. {_DUTY} .. dentist|doctors|appointment|sorry|today|tomorrow|tonight|at|on|this|got|as|\
stuck|because / can not .. in|work|school today|tomorrow / can not be there|make|come|leave|get
not make|manage {_DIGIT}|it|{_DUTY}|that
not able|going to .. make|do|cover|come|get|be|take|stand .. {_DUTY}|it|in|there|today|tomorrow|this
not be able|around .. {_DUTY}|today|tomorrow|in / no way .. {_DUTY}
unable .. do|cover|make|attend|be|come
need|needs|needed .. cover|covering|{_WHO} .. {_DUTY}|for|do|my|on|at|today|tomorrow|take|please
need .. {_WHO} .. do|take|cover|have|stand
can|could|would|will|please|need {_WHO} .. do|cover|take|have|stand|step|jump|get|pick|go|be|nip|swap .. \
{_DUTY}|my|me|mine|for|this|the|on|out|over|it
{_WHO} .. cover|covering|do|take|have .. {_DUTY}|me|my|mine / {_WHO} else .. {_DUTY}|do|cover|take|have|go
cover|covering|covered for me|my|us|mine / cover .. me|needed|required|please .. {_DUTY}|{_WHEN}|please
cover needed|required|wanted|please / can|could .. be covered|find|get|arrange .. cover|{_WHO}
count me out / not .. doing|covering|free|available|around|here .. {_DUTY}|today|tomorrow|tonight
not in today|tomorrow|tmrw|monday|this|tuesday|wednesday|thursday|friday|till|until|work|school|now
not .. be|coming|making|getting in|it|today|tomorrow|work / not coming|making .. today|tomorrow|in|it
off|poorly|ill|sick|throwing|vomiting|bug|norovirus|noro|migraine|covid|flu|fever .. not .. in|coming|\
today|be|make|able / off sick|ill|work|poorly / calling|phoning|ringing in sick / will be off
signed off till|until|sick|work|for|again
got .. noro|norovirus|bug|flu|covid|migraine|sickness|conjunctivitis .. not|so|off|will|sorry|today|can|\
cover / not .. well .. in|today|duty|cover|can|someone|home
son|daughter|kid|child|kids|baby|little .. sick|ill|poorly|hospital .. not .. in|coming|be|work|able|\
make|do
got .. dentist|doctors|appointment|hospital|meeting|physio|tribunal|funeral|interview|scan|mot .. not|\
can|duty|miss|cover|{_DUTY} / swap .. out / pull|pulling|back|backing|drop|dropping out .. {_DUTY}|of
miss|missing|skip|out .. {_DUTY} .. today|tomorrow|sorry|dentist|meeting|as
have to|got to leave|go|pick|get .. early|sick|my|home
my|our son|sons|daughter|daughters|kid|kids|little|boy|boys|girl|girls|child|childs|husband|wife|baby|\
toddler .. sick|poorly|pox|ill|hospital|temperature|bug|sickness|vomiting .. off|not|home|cover|today|\
tomorrow|need / got|have a? migraine|bug|temperature|sickness|virus .. home|off|not|leaving
no chance|way .. do|make|cover|get .. {_DUTY}|it|there / {_DUTY} .. not possible|doable|happening
find|arrange|sort|get .. cover .. for|my|{_DIGIT}|today / any chance .. {_WHO} .. cover|covering|do|take
leave me off|out / am stuck|tied .. cover|{_WHO}|not / double booked / clashes .. {_DUTY}|with
""",
    "duty.swap 9 wants to swap a duty": f"""
will|shall|is|can cover|do|take|have|covering|doing|taking my|mine {_DUTY}|{_DIGIT}|mon*|tue*|wed*|thu*|\
fri*|one
swap|swaps|swapping|swapped|switch|trade .. {_DUTY}|duties|with|me|mine|days|@staff|{_WHO}|{_WHEN}
can|could|would|will|please|think .. @staff .. do|have|take|cover|swap|stand|switch .. my|{_DUTY}|me|for|\
{_WHEN}
can|could|would|will .. you .. do|have|take|cover|swap|stand .. my|mine .. {_DUTY}|mon*|tue*|wed*|thu*|\
fri*|instead|and / can|could .. @staff .. swap
i .. will do|take|have|cover .. her|his|hers|yours|your|urs|@staff|theirs|their|instead|friday|monday|\
mon|fri|thurs|tues|weds
i|ill|will|and|if do|take|have|cover .. her|his|hers|your|yours|urs|their|theirs|@staff .. {_DUTY}|mon*|\
tue*|wed*|thu*|fri*|instead|return|one|slot / swap|swapped .. with / in exchange|return / return .. favour
{_WHO} .. swap|switch
@staff .. will|shall|shell|hell|can|is do|take|has|have|taking|doing|covering .. my|mine|me .. {_DUTY}|\
{_WHEN}|if / @staff .. take|do|cover|doing|covering|taking|have|having|got .. my|mine|me .. {_DUTY}
if i .. do|take|cover|have .. her|his|your|hers|yours
if you|u .. do|take|cover|have .. mine|my .. {_DUTY} / fancy .. swap|swapping / @staff .. said|says yes|ok|fine|okay .. {_SESSION}|my|mine / @staff says|said|is|reckons .. happy|ok|fine|okay to do|take|cover|have .. my|mine / me and|n|& @staff .. swap*
do mine|my .. and .. do yours|your|hers|his / you .. my .. i .. your|yours / mine .. yours
my .. for .. your|yours|hers|his
""",
    "duty.offer 7 offers to do a duty": f"""
can|could|will|ill|happy to? do|cover|take the|a|your {_SESSION} / can|could|will|ill|happy to? do|cover|take {_SESSION} / can|could|ill|happy to? do|cover|take @staff {_SESSION}
free|available|around at|for|to? {_SESSION}|cover .. need|needs|needed|cover|help|helps|anyone|someone
""",
    "training.booked 8 training booked": f"""
booked|down for|on|onto .. {_TOPIC}|{_NAMED} .. {_DIGIT}|mon*|tue*|wed*|thu*|fri*|next|tomorrow
booked|book|signed|sign|enrolled|registered|place|down|put|nominated|invited|scheduled|pencilled|\
rebooked|spot .. on|up|for|onto|in|to .. {_COURSE}|{_NAMED}
booked|signed|enrolled|registered|place|down|put|nominated|pencilled|rebooked .. on|up|for|onto|in .. \
{_TOPIC} .. {_THING} / {_COURSE} .. booked|confirmed|scheduled|rebooked|moved
{_NAMED} .. booked|confirmed|scheduled|rebooked / {_TOPIC} .. booked|confirmed|scheduled|rebooked
i|im|we am|been|got|have booked|down|enrolled|registered .. on|for|onto|in
booked on|onto|in for|me|us|myself / booked me|us|myself .. on|onto|in|for
got|have {_TOPIC}|{_NAMED}|{_COURSE} .. {_THING} .. on|tomorrow|next|mon*|tue*|wed*|thu*|fri*|dec*|jan*
put .. down|forward .. {_COURSE}|{_NAMED}|{_TOPIC} / got .. place .. on / signed up .. for|to|on
book .. me|us .. on|onto|in
going|doing|attending|starting .. {_COURSE} .. tomorrow|next|mon*|tue*|wed*|thu*|fri*|sat*|dec*|jan*|\
feb*|on|in|at
doing|attending|starting .. {_NAMED} .. tomorrow|next|mon*|tue*|wed*|thu*|fri*|sat*|dec*|jan*|feb*
{_NAMED}|{_TOPIC} .. {_THING} .. starts|starting|tomorrow|next|confirmed|scheduled
""",
    "training.booked 6 training ahead": f"""
{_COURSE} .. is|on|at|starts|due|next|coming|tomorrow .. {_DIGIT}|mon*|tue*|wed*|thu*|fri*|sat*|dec*|\
jan*|feb*|next|tomorrow / next|tomorrow|monday|tuesday|wednesday|thursday|friday .. {_COURSE}
{_COURSE} tomorrow|next
got|have .. {_COURSE} .. tomorrow|next|mon*|tue*|wed*|thu*|fri*|sat*|dec*|jan*|feb*|on|at
""",
    "training.done 7 training done": f"""
manual|moving handling .. did|done|attended|had
did|done|completed|complete|completes|finished|passed|attended|renewed|sat|took|redone|updated|ticked|\
gained|submitted|been .. {_COURSE}|{_NAMED}
did|done|completed|finished|passed|attended|renewed|got|sat|took|redone|been|updated .. {_TOPIC} .. \
{_THING}
{_COURSE} .. done|completed|complete|passed|finished|attached|expires|expired|valid|ticked|sat|100|\
uploaded|renewed|certificate|cert|sorted|dusted|over|ticked
{_NAMED} .. done|completed|complete|passed|finished|renewed|dusted|ticked|valid|expires
{_TOPIC} .. {_THING} .. done|completed|complete|passed|finished|renewed|dusted|ticked|valid|expires
cert|certificate .. lasts|valid|expires|till|until|pigeon|attached|emailed|folder|year|years|uploaded|\
office|printed / kcsie .. read|quiz|signed / read .. kcsie / read .. keeping children
policy|conduct .. quiz|signed / read|signed .. policy|conduct .. quiz|signed|done|today|yesterday
passed .. course|assessment|food / up to date .. training / been on .. {_COURSE}
had .. {_COURSE} .. today|yesterday|this|last|with
last|final module|unit .. done|sent|in|submitted|finished
completed|finished|did|done .. online .. {_COURSE}|prevent|safeguarding
elearning .. done|finished|completed
""",
    "quiet 1 a subject of training": """
fgm|exploitation|abuse|harm|marriage|suicide|neglect|radicalisation|bullying|restraint .. webinar|\
training|module|awareness|refresher|elearning
self|sexual|child|forced|domestic|county|peer .. webinar|module|refresher|elearning|awareness|inset
exploitation|fgm|abuse|harm|marriage|suicide|neglect|trauma course
child|sexual .. exploitation|abuse course|training|webinar|module
""",
}
