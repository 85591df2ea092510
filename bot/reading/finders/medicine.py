"""Medicine: which, how much, how, and why not."""

from bot.reading.finding import Finder, any_of, each, either, first, told
from bot.reading.lexicon.classes import CLASSES

_KINDS = "medication medicine tablet tablets inhaler inhalers dose drops capsule capsules syrup spacer puffs".split()
_MEDICINE = any_of(" ".join(sorted(set(CLASSES["meds"].split()) - set(_KINDS))))
_DOSE = r"(?:dose|meds?|tablets?|medication|medicine|inhaler|puffs)"
_TIME = r"\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm|noon)|(?:\d{1,2}|one|two|twelve) ?o['’]? ?clock|noon|midday|lunch ?time|morning|afternoon|breakfast"

FINDERS: dict[str, Finder] = {
    "medicine": either(
        told(rf"\b(?:{_MEDICINE})\b"), told(r"\b(?:meds?|medication|medicine|tablets?|dose|inhaler|cream)\b")
    ),
    "dose": each(
        r"(?<![\d.])\b(?!\d{1,2}[.:]\d\d (?:tab|drop|puff))\d+(?:\.\d+)? ?(?:mg|mcg|mls?|puffs?|units?|tablets?|drops?)\b"
    ),
    "route": first(
        r"\b(?:by mouth|orally|(?:via|through|thru|down|by|w|with)(?: the| a| her| his)? (?:peg|gastro\w*|ng tube|tube|spacer|nebuli[sz]er|pump)|inhaled|injected|injection|"
        r"(?:both|left|right|l|r) (?:eyes?|ears?)|in (?:his |her |the |each )?(?:eyes?|ears?|cheek)|topical(?:ly)?|nasally|rectally|crushed in [\w ]{2,12}|"
        r"(?:w|with|in)(?: a| some| his| her)? (?:(?:spoon|sip|cup) of \w+|water|squash|juice|yog\w*|jam|milk|toast))\b"
    ),
    "due": first(rf"\bdue (?:at |by )?((?:{_TIME})|\d{{1,2}})\b|\b((?:{_TIME})) {_DOSE}\b"),
    "not_given": first(
        r"\b(?:refus(?:ed|ing|es)|spat|would ?n['’]?o?t (?:take|swallow|have|open)|won['’]?t (?:take|swallow|have)|none left|no (?:meds|tablets|medicine) (?:left|in|sent)|"
        r"(?:completely |mum |dad |i |we |home )?forgot|ran out|out of date|expired|never (?:had|swallowed|got)|asleep|(?:was |were |been )?on (?:a |the )?trip|could ?n['’]?t find|cdn['’]?t find|missed)\b<35>"
    ),
}
