"""The words of time.

What each terminal of the grammar in `clock` looks like, and the words it may begin with.
"""

import re

NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
AMOUNTS = {
    "a": 1, "an": 1, "couple": 2, "couple of": 2, "a couple": 2, "a couple of": 2, "few": 3, "a few": 3,
    "fifteen": 15, "twenty": 20, "twenty five": 25, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty five": 45, "ninety": 90, "quarter": 15, "half": 30, "half an": 0.5, "half a": 0.5,
    "quarter of an": 0.25,
}  # fmt: skip

_ANY = "|".join(NUMBERS)
_HOUR = rf"(?:1[0-2]|0?[1-9]|{_ANY})"
_PM = r"(?:\s?[ap]\.?m\b)"
_MINUTES = r"(?:a )?(?:quarter|half|twenty[ -]five|twenty|five|ten|[1-5]?[0-9])(?: ?mins?| ?minutes)?"
_MINUTES_TO = (
    r"(?:a )?(?:quarter|twenty[ -]five|twenty|five|ten|[1-5]?[05]|1[1-4]|[23][0-9])"
    r"(?: ?mins?| ?minutes)?"
)
_ROUGHLY = r"about|around|approx|roughly|just after|just before|just gone|just|gone|nearly|almost|bout|abt"
# A small word leads to a time only when one follows at once.
_LEADS_ON = (
    rf"(?=\s*(?:(?:at|by|{_ROUGHLY}) )?(?:[0-9]|half [0-9pa-z]|a? ?quarter|twenty|noon\b|midday|"
    rf"(?:{_ANY})\b))"
)
_NOT_IN_A_NUMBER = r"(?<![0-9/.:£$€,#])"
_MEASURES = r"mcg|µg|mg|mls?|cm|km|kg|kgs|mm|g|m|p|l|ft|mins?|minutes?|secs?|seconds?"
_COUNTED = (
    rf"\s?(?:{_MEASURES}|ish mins?|hrs?|hours?|days?|wks?|weeks?|months?|yrs?|years?|x|times|lots|out|"
    rf"of|people|"
    r"staff|words?|puffs?|adults?|children|kids|boys|girls|lads|points?|questions?|correct|errors?|person|"
    r"pages?|steps?|toast|marks?|more|others|other|older|big|bigger|little|different|new|separate|"
    r"whole|small|"
    r"tens|ones|am i|all|sounds|stars?|nights?|sides?|st|nd|rd|th|a|lb|pence|pounds?|years?)\b|\s?[/%+=×]"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)?\b"
# "sat", "sun" and "wed" are words too ("we'd"): days only where something makes them one.
_WEEKDAY = (
    r"(?:(?:mon|tues?|wednes|thur?s?|fri|satur|sun)day|mon|tues?|weds|thur?s?|fri|(?:(?<=on )|"
    r"(?<=last )|(?<=next )|"
    r"(?<=this )|(?<=since )|(?<=from ))(?:sat|sun|wed)|(?:sat|sun|wed)(?= (?:[0-9]+(?!\s?(?:min|sec|hour|hr|min)s?\b|[0-9])|[ap]m\b|morn|aft|"
    r"eve|nigh|lunch|break)))"
)
_LONG = r"mins?|minutes?|hours?|hrs?|hr|secs?|seconds?"
_AMOUNT = (
    rf"[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?|{_ANY}|fifteen|twenty five|twenty|thirty|forty five|forty|"
    rf"ninety|half an|half a|half|"
    r"quarter of an|(?:a )?few|(?:a )?couple(?: of)?|an?"
)
_HOURS_AND_MINUTES = r"[0-9] ?(?:hours?|hrs?|h) ?(?:and |n )?[0-9]{1,2} ?(?:minutes|mins?|m)\b"
_NTH = r"(?:st|nd|rd|th)"

# In the order in which they are tried. What stands before and behind a place in the text decides what it may
# be.
TERMINALS: tuple[tuple[str, str], ...] = (
    (
        "DATE",
        r"[0-3]?[0-9]/[01]?[0-9]/(?:20)?[0-9]{2}\b|[0-3]?[0-9]\.(?:0?[1-9]|1[0-2])\.(?:202[0-9]|"
        r"2[4-9])\b(?![.:])|"
        rf"{_NOT_IN_A_NUMBER}(?:1[3-9]|2[0-9]|3[01])/(?:0?[1-9]|1[0-2])\b(?![/0-9])|"
        rf"[0-3]?[0-9]{_NTH}?(?: of)? {_MONTH}|{_MONTH} (?:the )?[0-3]?[0-9](?:{_NTH}\b|$)|"
        rf"(?<=the )[0-3]?[0-9]{_NTH}(?=\s*(?:$|[.,;!?)-]|at\b|[ap]m\b|[0-9]|n\b|and\b|for\b|w\b|"
        rf"with\b|in\b))",
    ),
    ("AGO", rf"(?:{_AMOUNT})(?:ish)? ?(?:{_LONG}|moments?)(?: or so)? ago|(?:half|quarter of an) hour ago"),
    ("DAYS", rf"(?:{_AMOUNT}) days ago"),
    (
        "CLOCK",
        rf"{_NOT_IN_A_NUMBER}[0-2]?[0-9][.:][0-5][0-9](?:[.:][0-5][0-9])?{_PM}?"
        rf"(?![0-9/%]|[.:][0-9]|\s?(?:{_MEASURES.replace('|g|m|p|l', '')}|m|l|st)\b|[gp]\b)",
    ),
    ("OCLOCK", rf"{_NOT_IN_A_NUMBER}{_HOUR}(?:{_PM}| ?o['’]? ?clocks?\b)(?! reading| ones?)|12 noon"),
    ("HALF", rf"half(?: past)? {_HOUR}\b(?![.:/][0-9]|{_COUNTED})"),
    (
        "PAST",
        rf"(?:{_MINUTES} ?(?:past|after)|{_MINUTES_TO} ?(?:to|before)) {_HOUR}\b(?!{_COUNTED}|"
        rf"[.:/][0-9]|\s?(?:sounds|of|him|her))",
    ),
    (
        "OPEN",
        rf"(?:half|(?:a )?quarter|twenty[ -]five|twenty|five|ten|[1-5]?[05]) ?(?:mins? |minutes )?past\b"
        rf"(?!\s*(?:[0-9]|{_HOUR}\b|him|her|me|us|them|the|a|it|his|my))|"
        r"(?:quarter|twenty[ -]five|twenty|ten|five) to\b(?=\s*(?:[-,.;]|not\b|rather\b|instead\b|$))",
    ),
    (
        "DIGITS",
        rf"{_NOT_IN_A_NUMBER}(?:0[0-9]|1[0-9]|2[0-3]|[1-9])[0-5][0-9](?:hrs?\b|{_PM})?(?!\w)"
        rf"(?![/%.:][0-9]|\s?(?:{_MEASURES}|steps|points|words|spellings|people|calories|metres|"
        rf"miles)\b|\s?[%+=×])",
    ),
    ("LENGTH", rf"{_HOURS_AND_MINUTES}|(?:{_AMOUNT})(?:-?ish)?[ -]?(?:{_LONG})\b(?: and a half)?"),
    ("NOON", r"(?:noon|midday)(?! (?:staff|super\w+|assist\w+|meals?|lady|ladies|team))"),
    ("NOW", r"just now|right now|just this minute|as we speak|just|now"),
    (
        "SLOT",
        r"(?:morning|afternoon|am|pm|1st|2nd|first|second|lunch|dinner) (?:break|play)\b|(?:break|"
        r"snack|lunch|dinner) ?time|"
        r"play ?time|home ?time|drop ?off|pick ?up|register|registration|reg|p ?[1-6](?![0-9]| ?[+/=])|"
        r"(?:period|lesson) (?:[1-6]|one|two|three|four|five|six)\b|breakfast club|after school club|asc|"
        r"wrap ?around|break|lunch|(?<=at )dinner|(?<=during )dinner|(?<=after )dinner|(?<=before )dinner|"
        r"dinner(?= queue| line| play)|before school|after school|wet play|(?:end|"
        r"start) of (?:the )?(?:school )?day|"
        r"first thing|last thing|last lesson|first lesson",
    ),
    (
        "PART",
        r"(?:this|in the|all|lovely|whole|good|great|bad|rough|super|fab|tricky|wobbly|late|early|mid|"
        r"of the|hard|"
        r"yesterday|tough|brilliant|ace|calm|better|the|brill|nice|difficult|long|mixed|whole of the) ?-?"
        r"(?:morning|after ?noon|evening|pm|am|aft|arvo|eve)\b|last (?:night|nite)|tonight|tonite|pm|"
        r"morning|after ?noon",
    ),
    ("AM", r"am|aft|a\.m\b"),
    (
        "DAY",
        rf"today|yesterdays?|yest|yday|tomorrow|tomoro|tmrw|tmr|tmw|tomoz|2moro|2day|all day|(?:last |"
        rf"next |this |on )?"
        rf"{_WEEKDAY}\b(?!s)(?: (?:the )?[0-3]?[0-9](?:{_NTH})?\b(?![/.:]| ?(?:mins?|to|past|"
        rf"[ap]m))(?: {_MONTH})?)?",
    ),
    ("FROM", rf"(?:from|frm){_LEADS_ON}"),
    ("BETWEEN", rf"(?:between|btwn|btw){_LEADS_ON}"),
    ("TO", rf"\s*[-–—]+>?{_LEADS_ON}|(?:to|thru|through){_LEADS_ON}"),
    ("TIL", rf"(?:til|till|until|untill|by|before){_LEADS_ON}"),
    ("AND", rf"(?:and|n|&){_LEADS_ON}"),
    ("SINCE", rf"since{_LEADS_ON}"),
    (
        "END",
        r"(?:stopped|ended|finished|found|ok|okay|back|calm|settled|over|fine|woke|up|awake|returned|"
        r"done|sorted|"
        rf"let go|out|better)(?: (?:again|now|out|in|him|her|safe|up|with us|down)){{0,2}}(?: (?:at|by|"
        rf"about))?\s{_LEADS_ON}",
    ),
    ("ABOUT", rf"(?:at )?(?:{_ROUGHLY}|circa|approximately|coming up to){_LEADS_ON}"),
    ("AT", rf"(?:at|@|bang on|dead on|on the dot of){_LEADS_ON}"),
    (
        "HOUR",
        rf"(?<![0-9/.:£$€,x+#-])(?:1[0-2]|[1-9]|{_ANY})(?:(?=-?ish\b(?! ?(?:{_LONG})))|"
        rf"(?![0-9.:/]*[0-9/]|\w)(?!{_COUNTED}))",
    ),
)
COUNTED_THINGS = re.compile(
    r"\s+(?!(?:mrs|miss|was|is|has|his|its|this|hes|shes|us|as|always|towards|ms|theres|plus|"
    r"minus)\b)[a-z]{3,}s\b"
)
"""What follows a bare number that counts: "by 2 teachers"."""
_WHOLE = frozenset("NOW SLOT PART DAY NOON".split())
SCAN = re.compile(
    "|".join(rf"(?P<{name}>(?:{rule}){chr(92) + 'b' if name in _WHOLE else ''})" for name, rule in TERMINALS)
)
WORD = re.compile(r"\b[a-z0-9]+|[-–—@&]")
ISH = re.compile(r"-?ish\b| ish\b")

STARTS = frozenset(
    "noon midday just now right as morning afternoon after am pm first second lunch dinner break snack "
    "play playtime home hometime drop dropoff pick pickup register registration reg p p1 p2 p3 p4 p5 p6 "
    "period lesson breakfast asc wrap wraparound breaktime lunchtime dinnertime snacktime before wet end "
    "start last this in all lovely whole good great bad rough super fab tricky wobbly late early mid of "
    "hard yesterday tough brilliant ace calm better the brill nice difficult long mixed tonight tonite "
    "aft today yesterdays yesterday yest yday tomorrow tomoro tmrw tmr tmw tomoz on next from frm between btwn btw to thru "
    "through til till until untill by and n since stopped ended finished found ok okay back settled over "
    "fine woke up awake returned done sorted let out at about around approx roughly circa gone nearly abt "
    "bout approximately almost coming bang dead half quarter a an few couple fifteen twenty thirty forty "
    "ninety mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat "
    "saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august "
    "sep sept september oct october nov november dec december - – — @ &".split()
) | frozenset(NUMBERS)
"""Words that a terminal may begin with, beside numbers: nowhere else is anything looked for."""
