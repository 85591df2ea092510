"""Messages about earlier messages, questions, and noise that belongs to no school."""

_DIGIT = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*"
_VALUE = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|half|quarter|ten|five|twenty|twelve|one|two|three|four|six|seven|\
eight|nine|eleven|left|right|@pupil|am|pm|monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|weds|\
thu|thurs|fri|today|yesterday|break|lunch|upper|lower|he|she|red|blue|past|to"
_ENTRY = "entry|log|message|msg|note|record|post|text|one|bit|incident|report|update|logs|entries|\
messages|inc|concern|form"
_EARLIER = "last|earlier|previous|first|above|prev|other|original|1st|2nd|second|second|latest|wrong|same|\
final|prior"

ASKS: dict[str, str] = {
    "amend.withdraw 9 takes back an earlier message": f"""
delete|scrap|ignore|disregard|remove|cancel|bin|withdraw|undo|erase|discard|unsend|void|retract that|\
last|it|this|above|me|please|previous|prev|mine|my|both|these|those
delete|scrap|ignore|disregard|remove|cancel|withdraw|undo|erase|discard|retract .. that|last|above|\
{_ENTRY}|previous|back|2nd|second|duplicate|earlier|entry
forget that|last|it|i|what .. last|said|sent|log|entry|message|one|please|wrong|sent|that / forget that
take .. back|down .. that|last|log|message|it|one / take that back|down|off
take .. one|log|entry|message|post down|off / undo
wrong kid|child|pupil|chat|person|thread|group|boy|girl|phone|convo .. delete|ignore|scrap|sorry|remove|\
oops|that|sent|please / wrong chat|group|thread|convo|window|whatsapp
sent|posted|went|typed .. wrong|error|mistake|accident|accidentally
not meant|for .. here|you|this|send|that|chat|here
oops|whoops|oopsie|argh|gah|ignore .. ignore|delete|wrong / duplicate
sent|logged|posted|entered|recorded twice|x2|double .. delete|ignore|one|scrap|remove|sorry
double tapped|entry|logged|posted / twice .. delete|ignore|remove / that .. did not happen
never happened
meant for .. someone|group|husband|other|wife|sister|mum|another|hubby|partner|@staff|family|staffroom|\
daughter / please|can delete|ignore|remove|scrap|disregard / pocket|bum|butt dial|typed|text|message
not .. for here|this / false alarm .. ignore|delete|scrap|sorry|that
already logged .. ignore|delete|scrap|by / delete|ignore .. one|last|@pupil / scrap|scratch|bin that
as you were
""",
    "amend.change 10 says what it should have been": """
should say|read not|instead / should say|read / should have been|said|read|put
meant to say|put|type|write
""",
    "amend.change 8 changes an earlier message": f"""
wrong day|time|date|name|score .. not / i|we meant|mean @pupil|{_DIGIT}|the|left|right|half|quarter
i|we meant to put|say|write|type|add
got .. name|time|score|date|day|side|dose|names|times|child|pupil .. wrong|muddled|mixed
got .. wrong child|pupil|kid|name|day|time|score / it|that .. left|right .. not left|right
i logged|sent|put|wrote|recorded ... was|is actually|really|meant|should|wrong
spelt|spelled .. wrong|wrongly / mixed|muddled .. boys|girls|names|twins|up was|meant|it|them
mixed|muddled up? the|them|their boys|girls|two|names
sorry|soz|oops|whoops|actually|correction|meant|mean .. {_VALUE} .. not .. {_VALUE}
that|it|time|was|were|is|should|one|entry|log|score|actually|be|put|say|meant .. {_VALUE} not {_VALUE}
that|it|was|were|is|should|actually .. {_VALUE} .. not .. {_VALUE} .. past|to
not {_VALUE} .. should|was|it is|sorry|meant|actually / was|were .. not {_VALUE} .. it was
{_VALUE} .. should be|say|have|read .. {_VALUE} / should .. have said|read|been|put
that|last|it|this|one|{_ENTRY}|earlier|message|previous|time|above|score|name|date|side .. should .. say|\
be|read|have|been / should say|read
change|correct|amend|edit|update|alter|fix|adjust|swap .. to|that|my|{_ENTRY}|time|earlier|from|score|\
name|date .. to|from|on|not|in|should|please|for|was|of|@pupil|{_DIGIT}
change|correct|amend|edit|alter|fix {_DIGIT}|my|that|the .. to|log|entry|time|name|score|last / correction
typo / autocorrect|autocorrected|spellcheck / phone|keyboard|predictive keeps|changed|put|text
sorry|soz|oops|whoops meant|mean
i|we|me .. meant|mean .. not|to say|to put|say|put|write|wrote|{_DIGIT}|@pupil|the|left|right
meant .. not / meant to|for say|put|write|type|be|add|read|have
i .. put|wrote|said|typed|logged|recorded|entered .. wrong|wrongly|mistake|instead|incorrectly
i .. put|wrote|said|typed|logged .. should|but|meant .. be|it|was|actually|have|been
i .. miscounted|misread|misheard|mixed|muddled
got .. wrong way|name|time|date|mixed|muddled|child|kid|pupil|day|side|arm|leg|score|dose|initial*
got .. them|names|two|boys|girls|days|times mixed|muddled|wrong|round
my bad|mistake|error .. was|it|not|should|is|that|the|were / my mistake|bad|error
{_EARLIER} {_ENTRY} .. was|is|were|for|about|should|meant|needs|wrong|not|actually|to|from|also|had|\
happened
that|last|it|this {_EARLIER}? one|entry|message|log|note|msg .. was|is|were .. not|actually|@pupil|wrong
re|regarding|ref|about .. {_EARLIER}|{_ENTRY}|{_DIGIT} {_ENTRY}
re|regarding|ref my|the|that|earlier|last .. {_ENTRY}
{_DIGIT} {_ENTRY} .. was|is|should|were|for|actually|meant|needs|not
{_ENTRY}|one .. i|that sent|logged|wrote|put|did|posted .. was|is|should|were|meant|wrong|at|about|for|\
by|had
{_ENTRY} from|at|about {_DIGIT}|earlier|lunch|break|morning|yesterday .. was|is|should|were|actually
not .. but .. actually / actually .. was|were .. not|more|{_VALUE}|at / it was actually|more|really
more like {_DIGIT}|half|ten|twenty|quarter|an|five
wrong time|date|name|score|child|pupil|initial*|day|side|arm|leg|dose|spelling .. on|in|it|should|sorry|\
was|that|is|put|i|for|earlier|last
i|put|had|wrote|with the? wrong time|date|name|score|child|pupil|day|side
my|last|earlier .. {_ENTRY} .. was|should|is|wrong|not|forgot|needs
meant to|forgot .. add|say|put|mention .. earlier|to|that|in|last
add .. to .. last|earlier|previous|my|that|{_ENTRY} / was not|wasnt .. it was|were|is
not {_VALUE} it was|is / i .. by mistake / put @pupil|{_DIGIT} .. by|mistake|meant|should|but
that|this|the bump|fall|incident|graze|bite|meltdown|log|seizure|feed|dose|nap|change|score|time|\
duration|length .. was|were|is|should .. {_DIGIT}|half|quarter|ten .. not
duration|length .. was|were|is|should|more|about
bump|fall|incident|meltdown|seizure .. was|were .. @pupil .. not / make that|it {_VALUE} / read that as
for @pupil read @pupil / @pupil not @pupil
""",
    "polite 1 asks somebody to do it": """
can|could|would|will|cld|cd|please you|u|someone|somebody|anyone|we|@staff|i|please|lin / please|pls
""",
    "question 3 a word that asks": """
who|what|when|where|which|how|why
is|are|does|do|did|has|have|can|could|should|shall|will|would|was|am|any|anyone|anybody|know
""",
}

NOISE: dict[str, str] = {
    "noise 3 speaks of home and shopping": """
tesco|asda|aldi|lidl|sainsburys|morrisons|waitrose|amazon|argos|primark|ikea|netflix|eastenders|corrie|\
strictly|celebs|pub|prosecco
wine|gin|beer|pint|takeaway|curry|kebab|dominos|deliveroo|babe|hun|darling|sweetheart|hubby|hair|nails|\
spa|gym|zumba|pilates|yoga
butter|eggs|bin|bags|bleach|shampoo|dishwasher|laundry|washing|ironing|hoover|bins|mot|petrol|diesel|\
tyres|boiler|plumber
mortgage|rent|landlord|parcel|delivery|courier|vet|vets|cat|wifi|broadband|invoice|lottery|bingo|bet|\
fixture|offside|arsenal|spurs / love you|ya|u / tea tonight / tea at mine|yours|ours / for tea
what .. for tea / home .. soon / happy birthday / good night / nite nite / pick .. milk|bread
see you|u|ya later|tonight|there|soon|friday|saturday / fancy .. drink|pint|coffee|cinema|takeaway
on my way home / put .. oven|bins / feed .. cat|dog|fish / walk|walked|let .. dog .. out|home|tonight
chicken|mince|bread|milk|butter|eggs|onions|nappies|wipes|coffee
hello|hiya|hi|hey|morning|evening|afternoon all|everyone|team|ladies|folks|guys|hun
testing|test testing|test|123 / merry|happy christmas|xmas|easter|birthday|anniversary|diwali|eid
""",
}
