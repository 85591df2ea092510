"""What hurts and what was done about it: an accident, an illness, a seizure."""

from bot.reading.finding import DENIAL, Finder, any_of, each, either, first, told
from bot.reading.lexicon.classes import CLASSES

_BODY = any_of(
    " ".join(sorted(set(CLASSES["body"].split()) - {"skin", "body", "side", "back", "hands", "groin"}))
)
_AID = (
    r"ice ?pack|ice|plasters?|washed|cleaned|cold (?:water|compress|flannel|cloth|pack|tap)|wet (?:towel|paper towel)|bandage|sling|"
    r"steri ?strips?|vaseline|antiseptic|wiped|rinsed|first aid(?:er)?|piriton|epipen|inhaler"
)
_STRUCK = r"bump|bang|hit|knock|whack|bash|crack|smack|clash|clunk|lump|graze|egg|thump|conk|cut"
_HEAD = r"(?<!the )(?:hea?ds?|forehead|temple|skull)\b(?! ?(?:first|teacher|told|lice|down))"
_BETWEEN = r"(?: (?!told|rang|saw|by|and|n|called|sent|asked|then)[\w']+){0,4}?"
_COLOUR = r"pink|red|purple|blue|black|yellow|dark|brown"

FINDERS: dict[str, Finder] = {
    "body_area": each(
        rf"\b(?:(?:l|r|left|right|upper|lower|inner|back of(?: \w+)?) )*(?:{_BODY})(?: (?:l|r|left|right) side)?\b"
    ),
    "side": told(rf"\b(l|r|left|right)(?= (?:side|{_BODY})\b)"),
    "first_aid": either(
        each(rf"\b(?:{_AID})\b"),
        told(r"\bno (?:first aid|plaster|treatment|ice)\b(?: (?:needed|wanted|given|required))?"),
    ),
    "first_aider": first(
        r"\b(?:(?:seen|checked|looked at|treated) by (?:the |a )?first aider\b(?: \w+)?|first aider(?: \w+)? (?:saw|checked|looked|treated|came|has seen)\b)"
    ),
    "injuries": told(
        r"\b(?:no (?:marks?|injur\w+|lump|bruis\w+|one hurt|redness)|not hurt|skin not broken|nobody (?:cut|hurt)|both ok|red mark\w*|"
        r"bruis\w+|scratch\w*|graze\w*|lump|bleeding|bled\b<20>)"
    ),
    "mark": each(
        rf"\b(?:\d+(?:\.\d)? ?(?:cm|mm|inch(?:es)?)\b|(?:pea|egg|coin|1p|2p|5p|10p|50p|penny|pound|golf ball)[ -]sized?\b|(?:size|shape) of (?:an? )?[\w£]+(?: piece| coin| ball)?|"
        rf"(?:small|tiny|little|big|large|long|round|faint|{_COLOUR})(?: (?:small|tiny|little|big|{_COLOUR}))? (?:marks?|bruis\w+|lump|bump|scratch\w*|graze|cut|nick|blister|egg|patch|swelling|eye)\b|"
        rf"(?:bit|bright|very|v|slightly|quite) (?:pink|red|purple|swollen)\b)"
    ),
    "head_injury": first(
        rf"\b(?:{_STRUCK})\w*{_BETWEEN} {_HEAD}|\bhea?d (?:bump|injury|knock|bang)\w*|\bheadbutted the\b|\bon (?:his|her|the) (?:head|forehead)\b(?! ?teacher)"
    ),
    "unconscious": told(
        rf"{DENIAL}\b(?:(?<!tooth )(?<!teeth )knocked out(?! (?:a|his|her|the) )|(?:lost|lose|loss of|losing) consciousness|unconscious|"
        r"passed out(?! the)|blacked out|fainted|unresponsive)\b|\b(?:conscious|awake|alert) (?:throughout|the whole time|all the time)\b|\bstayed (?:conscious|awake|alert)\b"
    ),
    "vomited": told(
        rf"{DENIAL}\b(?:vomit\w*|threw up|throwing up|puk(?:ed|ing)|(?:been|being|was|is|then) sick\b(?! (?:leave|note))|(?<!felt )(?<!feels )(?<!feeling )(?<!off )"
        r"sick (?:x ?\d|twice|once|again|everywhere|on (?:the|his|her)|in (?:the|his|her|art|class)))|\bno(?:t been)? sick(?:ness)?\b"
    ),
    "went_to": first(
        r"\b(?:back (?:to|in|into|out to|out) (?:class|play(?:ground|time)?|lessons?|lunch|pe|the (?:class|game|hall)|learning)|back (?:out )?playing|carried on (?:playing|w|with)|"
        r"(?:sent|gone|went|going|taken|collected|picked up)(?: (?:straight|off|by \w+|him|her))? (?:home\b(?! time)|(?:to )?(?:the )?(?:hospital|a ?(?:&|and|n) ?e|gp|doctors?|dentist|walk[ -]in|minor injuries)\b)|"
        r"(?:mum|dad|nan|gran|parent|home) (?:is |are )?(?:collecting|taking|coming|picking|on way|on her way|on his way)\b<25>)"
    ),
    "slip": first(
        r"\b(?:(?:bump|accident|head|parent) (?:note|slip|letter|band|sticker)s?|wrist ?band)\b(?: (?:done|given|on|home|sent home|in (?:his |her |the )?bag))?"
    ),
    "equipment": first(
        r"\b(?:off|from|on|over|into|in|against|down)(?: the| a| an| his| her| own)? ((?:\w+ )?(?:trim trail|climbing frame|monkey bars|slide|swings?|bench|chairs?|stool|table|desk|door|"
        r"(?:coat )?pegs?|shelf|steps?|kerb|bike|scooter|trike|hoist|standing frame|glue gun|post|fence|urn|radiator|nettles|laces?))\b"
    ),
    "after": first(r"\b(?:slept|sleepy|confused|drowsy)(?: after)?\b|\bok (?:now|after <1-20>)"),
    "trigger": first(
        r"\b(?:(?:triggered|set off|brought on|caused|stung) by <3-40>|"
        r"(?:after|during) (?:the |a |his |her )?(?:pe|p\.e|running|run|xc|swimming|lunch|dinner|snack|break|playtime|assembly|football|sports|exercise|fall\w*|bump\w*|flashing|nuts|eating|tag|bleep test|warm up|running club)\b<15>|"
        r"(?:ate|eaten|touched) (?:a |an |some )?(?:pea)?(?:nuts?|egg|sesame|fish|dairy|kiwi|cashews?|shellfish)\b)"
    ),
    "signs": each(
        r"\b(?:stiff\w*|jerk\w*(?: (?:both|all|l|r|left|right))?(?: (?:arms?|legs?|limbs))?|(?:(?:both|l|r|left|right) )?(?:(?:arms?|legs?|hands?|face|eyes?) )?twitch\w*|"
        r"shak(?:ing|y)|vacant|blink\w*|staring|eyes (?:up|rolled|rolling)(?: back)?|lips (?:a bit |bit |slightly |going |went |turning )?(?:blue|grey|swelling|swollen)|blue lips|"
        r"pale|clammy|flushed|sweaty|wheez\w*|floppy|drool\w*|hives|rash|swelling|swollen|not breathing(?: right| properly)?|unresponsive|tonic[ -]clonic|focal|absences?|"
        r"wet (?:him|her)self|shiver\w*|temp(?:erature)? (?:of )?\d\d(?:\.\d)?|sats \w+|grey)\b"
    ),
    "position": first(
        r"\brecovery position\b|\b(?:rolled|put|turned|laid|lying|placed)(?: \w+){0,2} on (?:his |her )?(?:(?:l|r|left|right) )?side\b|"
        r"(?:^|[.,;] ?)(on (?:his |her )?(?:(?:l|r|left|right) )?side)\b|\b(?:sat|sitting|kept) (?:up(?:right)?|forward)\b|\b(?:laid|lay|lying) (?:down|flat)\b|"
        r"\bleane?d? (?:him |her )?forward\b|(?:^|[.,;] ?|\b(?:lying|laid|sat|resting) )(on (?:the |a )?(?:mat|floor|bed|beanbag|couch|carpet))\b|"
        r"\b(?:head supported|cushion under (?:his |her )?head|feet up|legs raised)\b"
    ),
    "ambulance": told(
        rf"{DENIAL}\b(?:(?:need(?:s|ed)?|called|rang|rung|ringing|calling|phoned|waiting for|for) ){{0,3}}(?:an )?(?<!toy )(?:ambulance|999|paramedics?)\b(?! station)<25>"
    ),
    "rescue_medicine": told(r"\b(?:no )?(?:buccal|midazolam|epipen|inhaler|glucogel|piriton)\b<20>"),
}
