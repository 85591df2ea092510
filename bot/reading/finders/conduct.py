"""Behaviour and what it took: what came before, what the child did, what was tried, how it ended."""

from bot.reading.finding import Finder, each, first

_STRATEGY = (
    r"weighted blanket|now[/ ]?(?:and[/ ])?next|first[/ ]then|calm corner|quiet (?:room|corner|space)|choices?|distraction|timer|"
    r"countdown|movement break|sensory break|ear defenders|time out|deep breath\w*|breathing|social story|fidget\w*|chew\w*|visuals?|"
    r"talked? (?:low|calmly|it through)|gave (?:him|her) space|left (?:him|her) (?:be|to it|space)|swap(?:ped)? adults?|wobble cushion|"
    r"tick ?list|task board|reward"
)
_MOOD = (
    r"happy|sad|calm(?! (?:corner|room|space|chat))|settled|tired|anxious|worried|angry|cross|upset|tearful|crying|cried|wobbly|excited|proud|chuffed|quiet(?! (?:room|corner|space|table))|"
    r"frustrated|overwhelmed|chatty|giggly|fine|ok(?:ay)?(?! so\b)|unsettled|grumpy|shaken|scared"
)
_SOMEBODY = (
    r"(?:me|him|her|us|them|a|an|at|another|other|someone|staff|the|his|my|our|on|out|back|(?-i:[A-Z])\w*)"
)
_DONE = (
    rf"(?:hits?|hitting) (?!(?:his|her) (?:target|head)){_SOMEBODY}|kick(?:ed|ing|s)|(?<!a )(?<!wee )(?<!little )bit {_SOMEBODY}|biting|punch(?:ed|ing)|"
    r"slapp?(?:ed|ing)|smack(?:ed|ing)|scratch(?:ed|ing)|pinch(?:ed|ing)|spat|spitting|threw|throw(?:s|ing)|chuck(?:ed|ing)|lobbed|tipp(?:ed|ing)|"
    r"flipp(?:ed|ing)|swip(?:ed|ing)|ripp(?:ed|ing)|tore|swore|swearing|effed|scream(?:ed|ing)(?! with laughter)|shout(?:ed|ing)|growl(?:ed|ing)|"
    r"(?<!ipad )(?<!time )(?<!timer )(?<!battery )(?:ran|running|bolted|legged it|stormed|shot) (?:off|out|round|around|away|at|into|from|for|under|to)|refus(?:ed|ing)|(?:would ?n['’]?o?t|wont|won['’]t)(?! let (?:him|her|them))|"
    r"(?:lashed|hit) out|headbutt(?:ed|ing)|pull(?:ed|ing) (?:\w+ ){0,2}hair|grabb(?:ed|ing)(?! (?:him|her|them)\b)|shov(?:ed|ing)|push(?:ed|ing)|bang(?:ed|ing)|kicked off|"
    r"(?:had a )?(?:proper )?melt ?down|climb(?:ed|ing)(?! frame)|hid|lying down|smash(?:ed|ing)|snapp(?:ed|ing)|fight(?:ing)?|squaring up|rude"
)
_ADULT = r"(?<!\bi )(?<!\bI )(?<!we )(?<!\bme )(?<!just )(?<!i just )"
_CLOCK = r"(?=\d|half|quarter|ten|twenty|five|break|lunch|a (?:few|bit|while)|the|\d)"

FINDERS: dict[str, Finder] = {
    "mood": first(rf"\b(?:{_MOOD})\b"),
    "strategies": each(rf"\b(?:{_STRATEGY})\b"),
    "worked": first(
        r"\b(?:worked(?! (?:out|on|hard|w|with|through|thru))|helped(?! (?:tidy|clean|pick|carry|him|her|me|the|a|other))|did ?n[o'’]?t (?:work|help)|"
        r"calm(?:ed)?(?: down)?(?! (?:corner|room|space|area|chat|card|voice|down))|settled|ok (?:by|after)|let go when calm)\b"
    ),
    "antecedent": first(r"\b(?:when|because|cos|coz|cuz|after|as|line up for|was asked to|before)\b<s3-60>"),
    "behaviour": each(rf"\b{_ADULT}(?:{_DONE})\b<40>"),
    "consequence": each(
        r"\b(?:sat out|(?:said|wrote|drew|made) (?:an? )?sorry|apologi[sz]ed|(?:missed|lost|loses|missing) (?:\d+ mins? )?(?:of )?(?:his |her )?(?:break|golden time|play\w*|lunch)|"
        r"time out|sent (?:to|home|out)|spoken to|told off|told (?:them|him|her|em) (?:it was ?n['’]?t|that was ?n['’]?t|not ok|off)|tidied|cleaned (?:it )?up|kept in|detention|reflection|"
        r"(?:yellow|red|amber) card|(?:got|given|had) a warning)\b<30>"
    ),
    "intensity": first(
        r"\b(?:intensity|level|lvl) ?:? ?[1-5]\b(?!/|\d| of)|\b[1-5]/5 intensity\b|\b(?:red|yellow|amber|blue|green) zone\b|\b(?:low|high)[ -]level\b|"
        r"\b(?:severe|mild|minor|major|full[ -]on|full[ -]blown|(?:big|proper|massive|huge|small|little) (?:melt ?down|outburst|wobble|tantrum))\b"
    ),
    "recovery": first(
        rf"\b(?:(?:ok|calm(?:ed)?|settled|fine|green)(?: down)?(?: again)? (?:by|after|in|within) {_CLOCK}<1-25>|"
        r"took \d+ ?mins? to (?:calm|settle|come)<20>|back (?:to|in|on|out)(?: to)? (?:class|task|track|green|play)\b<20>|"
        r"came round<20>|over (?:by|in) \d<15>|\d+ mins? to settle<20>)"
    ),
    "frequency": first(
        r"\bx ?\d+\b|\b\d+ times\b|\b(?:twice|once|three times)\b(?! (?:he|she|calm|it|i|id|hed)\b)"
    ),
    "plan": first(
        r"\b(?:(?:as|per|followed|following)(?: \w+){0,3} plan\b|(?:plan|bsp|ihp) (?:was )?followed|as plan\b)"
    ),
    "technique": each(
        r"\b(?:(?:\d|one|two)[ -]person (?:\w+ )?|seated )(?:hold|escort)\b|"
        r"\b(?:scip|team[ -]?teach|tt|mapa)\b(?: (?:seated|\d person|single elbow|double elbow|figure of (?:4|four)|hold|escort|style)\b)*|"
        r"\b(?:single elbow|double elbow|figure of (?:4|four)|bear hug)\b"
    ),
    "ended": first(
        r"\b(?:let (?:him |her |them )?(?:go|up|out)(?! of (?:my|the|his|her))|released?|put (?:him|her|them)? ?down|stopped holding|ended (?:when|as|at)|over in|"
        r"(?:un)?til+(?! ?\d| (?:half|quarter|ten|twenty|five|about)))\b<40>"
    ),
}
