"""A child out of sight, and where things happen: where last seen, which way, how found."""

from bot.reading.finding import DENIAL, Finder, first, told

_PLACE = (
    r"playground|hall|corridor|class(?:room)?(?! (?:laptop|ipad|teacher|ta|snail|mascot|book|chart|by))|art room|sensory room|calm (?:room|corner)|quiet room|library|field|toilets?|loos?|cloakroom|"
    r"(?<!told )(?<!rang )(?<!ring )(?<!by )(?<!told the )(?<!rang the )(?<!by the )office(?! (?:ring|rang|call|phon|to|know|told))|car park|gate|reception(?! (?:kid|child|class))|stairs|dinner hall|dining hall|medical room|trim trail|pool|church|minibus|park|hub|nurture room"
)
_LEFT = rf"{_PLACE}|class|room|maths|english|lesson|line|group|assembly|pe|art|building|school|forest school|reading corner|loo|circle"
_COLOUR = r"red|blue|green|black|grey|yellow|pink|purple|white|navy|orange|brown"
_WEAR = r"coat|jumper|hoodie|jacket|t-?shirt|uniform|dress|shorts|joggers|pe kit|hat|wellies|socks|shoes|cardigan|polo"

FINDERS: dict[str, Finder] = {
    "place": first(rf"\b(?:{_PLACE})\b"),
    "found": first(r"\bfound\b<s40>|\bback (?:in|at|with)\b<s30>"),
    "last_seen": first(
        r"\blast seen\b<2-40>|"
        rf"\b(?:left|(?:ran|slipped|walked|legged it|bolted|sneaked|snuck|got) out of|(?:ran|wandered|shot|went|run) (?:off|away) from|gone from|not (?:come )?back from)(?: the| his| her)? (?:\w+ )?(?:{_LEFT})\b<25>|"
        rf"\b(?:went|gone) to (?:the )?(?:toilet|loo|office)s? <20>|\b(?:lost (?:him|her|k|sight)|was w(?:ith)? us) <3-35>"
    ),
    "direction": first(
        r"\b(?:towards? |(?:heading|headed|heads|running|ran|run|off|gone|legging it|legged it) (?:to|for|towards?|down|up|across) )(?!him|her|me|cover|the toilet|his|sleep)<3-35>|"
        r"\b(?:over the (?:fence|wall|gate)|out (?:of )?(?:the )?(?:side |front |back |main |fire )?(?:gate|exit|door)s?)\b"
    ),
    "off_site": told(
        rf"{DENIAL}\b(?:off[ -]?(?:the )?site|left (?:the )?site|left school grounds|out of school|on the road|in the road|over the fence|out (?:of )?(?:the )?(?:\w+ )?gate)\b|"
        r"\b(?:still )?on site\b|\binside the (?:fence|gate|grounds)\b"
    ),
    "clothing": first(
        rf"\b(?:wearing (?!me|thin|out)<3-35>|(?:in|has) (?:a |his |her )?(?:(?:{_COLOUR}) )?(?:{_WEAR})\b|(?:no|without a|without his|without her|w/o) (?:coat|shoes|jumper)\b|(?:{_COLOUR}) (?:{_WEAR})\b)"
    ),
    "police": told(
        rf"{DENIAL}\b(?:(?:rang|called|told|ringing|calling|rung) )?(?:the )?police\b(?: (?:called|rung|told|informed|here))?"
    ),
}
