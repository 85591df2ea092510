"""How people tell of a mark on a body: the words of marks and of sizes, left and right, front and back, and what is no area."""

import re

LEFT, RIGHT, BOTH = "left", "right", "both"
_WHOSE = r"(?:the |his |her |their |a |[\w'’]+['’]s? )"

MARK = re.compile(
    r"\b(?:bruis(?:e[ds]?|ing)|marks?|scratch(?:e[sd])?|graz(?:e[sd]?|ing)|cuts?|burns?|burnt|scald(?:s|ed)?|bites?|bitten|bite ?marks?|"
    r"swelling|swollen|lumps?|bumps?|welts?|weals?|redness|sores?|scabs?|blisters?|blistered|rash(?:es)?|nicks?|gash(?:es)?|black eyes?|"
    r"handprints?|scars?|wounds?|(?:is|was|are|were|looked|looks|all|very|bright|bit|quite) red|red (?:line|patch|raw|sore|round)\w*)\b",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:no|not|never|nor|without|w/o|(?:did|was|is|has|have|were|does|could)(?:n['’]?t| not)) (?:(?:see|have|had|any|an?|the) ){0,3}(?:\w+ )?$",
    re.IGNORECASE,
)
SIDES = {"l": LEFT, "left": LEFT, "r": RIGHT, "right": RIGHT, "both": BOTH}
SIDE_BEFORE = re.compile(
    r"\b(left|right|l|r|both)(?: (?:hand )?sides?)?(?: of)?(?: (?:the|his|her|their|[\w'’]+['’]s))?"
    r"(?: (?:upper|lower|inner|outer|back|front))? $",
    re.IGNORECASE,
)
SIDE_BEHIND = re.compile(
    r"^,? ?\(?(?:on (?:the |his |her )?)?(left|right|l|r|both)(?: (?:hand )?sides?)?\b", re.IGNORECASE
)
BACK_OF = re.compile(
    rf"\b(?:(?:back|rear) of|behind) {_WHOSE}*(?:left |right |l |r |both )?(?:upper |lower )?$", re.IGNORECASE
)
FRONT_OF = re.compile(rf"\bfront of {_WHOSE}*(?:left |right |l |r |both )?(?:upper |lower )?$", re.IGNORECASE)
NOT_THE_CHILD = re.compile(
    r"\b(?:my|our|mum(?:my)?['’]?s|mam['’]?s|dad(?:dy)?['’]?s|nan['’]?s|brother['’]?s|sister['’]?s|baby['’]?s|friend['’]?s|"
    r"teacher['’]?s|staff['’]?s) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
BESIDE = re.compile(
    rf"\b(?:above|below|under|near|next to|beside|close to) {_WHOSE}*(?:left |right |l |r )?$", re.IGNORECASE
)
HELD_BY = re.compile(rf"\b(?:from|off|by|with|at) {_WHOSE}*(?:left |right |l |r )?$", re.IGNORECASE)
GOES_ON = re.compile(
    r"^(?:(?:also|on|the|his|her|their|a|another|one|under|over|round|around|behind|back|front|side|of|both|left|right|"
    r"upper|lower|inner|outer|l|r) +)*$",
    re.IGNORECASE,
)
SIZE = re.compile(
    r"(?:\b(?:about|approx|approximately|roughly|around|nearly) )?"
    r"(?:\b\d+(?:\.\d+)? ?(?:cms?|mms?|inch(?:es)?)\b(?: ?(?:long|wide|across|x \d+ ?(?:cm|mm)))?|"
    r"\b(?:the )?(?:size|shape|length|width) of (?:an? |the |my |his |her )?[\w£]+(?: (?:piece|coin|ball|nail|print|tip))?|"
    r"\b(?:pea|egg|coin|1p|2p|5p|10p|20p|50p|penny|pound|thumb|finger|golf ball|hand)(?:[ -](?:sized?|print|shaped?))\b|"
    r"\b(?:1|2|5|10|20|50)p\b)",
    re.IGNORECASE,
)
# A full stop in 10.40 or 1.5cm ends no sentence.
SENTENCE = re.compile(r"(?:(?<!\d)\.|\.(?!\d)|[;!?\n])+")
PIECE = re.compile(r",\s*(?:and |but |& |n )?|\s+(?:and|but|&|n)\s+", re.IGNORECASE)
NO_AREA = re.compile(
    r"\bhead ?teachers?\b|\b(?:the|our|told|to|mr|mrs|ms) head\b(?= (?:was|is|told|knows|has|said))|\ban eye on\b|\bother hand\b|\b(?:left|right)[ -]hand(?= side)|"
    r"\bface to face\b|\bhand(?= (?:him|her|it|me|over|in)\b)|\bback(?= (?:of|in|to|from|at|home|after|into|with|again)\b)",
    re.IGNORECASE,
)
"""What sounds like a part of a body and is none: an eye kept on somebody, a way back."""
ON_THE_BACK = re.compile(r"\b(?:on|across|down|over|of|up|along) (?:[\w'’]+ )?$", re.IGNORECASE)
BACK_IS = re.compile(r"^ (?:is|was|has|had|looked|looks)\b", re.IGNORECASE)
EACH_OF_TWO = re.compile(
    r"(?:arms|legs|knees|elbows|wrists|hands|cheeks|ears|shoulders|eyes|hips|thighs|shins|calves|ankles|feet|forearms)$",
    re.IGNORECASE,
)
