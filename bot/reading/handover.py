"""Whether a log is left for whoever has the pupil next: "handover K: ...", "for whoever has K this pm: ..."."""

import re

from bot.reading.names import Named

_FIRST = r"^(?:(?:log|note|hi|hiya|hey|ps|please|quick|just|a|,|:|-|!|\.) ){0,3}"
_OVER = r"(?:hand ?-? ?over|h / ?o)(?: (?:notes?|log|info|sheet))?"
_TO = r"@staff|this|whoever|who(?: ?ever)?|anyone|cover|supply|ta|the ta|tas|pm|afternoon|tomorrow|next"
_SHORTLY = r"(?:(?![.!?;:,–-]) ?\S+){0,7}? ?"
_MARK = r"(?:[:;,.–-]|\n)"
_FIRM = r"(?:[:;–-]|\n)"
_CHILD = r"@pupil"
_SOMEONE = r"@staff|cover|supply|ta|the ta|tas|pm|tomorrow"
_SAID = r"said|says|read|did|told|asked|goes|thanked|gave"
_OPENS = re.compile(
    # A heading, with or without the pupil: "handover", "hand over to sue re K" and a mark.
    rf"{_FIRST}{_OVER} ?{_MARK}|"
    rf"{_FIRST}{_OVER} (?:(?:for|of|re|about|on|to) )?(?:(?:{_TO})\b{_SHORTLY})?{_CHILD}{_SHORTLY}{_MARK}|"
    # No mark, but the pupil and something of the day; "handover K at the gate" is about the handing over.
    rf"{_FIRST}{_OVER} (?:(?:for|re|about) )?{_CHILD} (?!at\b|to\b|with\b|from\b|went\b|was\b|fine\b|ok\b|by\b|late\b|good\b|in\b)|"
    # An address: "for whoever has K this pm", "note for sue about K tomorrow" and a mark.
    rf"{_FIRST}(?:for|to) (?:whoever|{_SOMEONE}(?! (?:{_SAID})\b))\b{_SHORTLY}{_CHILD}(?! (?:{_SAID})\b){_SHORTLY}{_FIRM}|"
    rf"{_FIRST}(?:(?:for|to) )?whoever (?:has|is|gets|takes|covers)\b{_SHORTLY}{_CHILD}{_SHORTLY}{_MARK}"
)


def opens_a_handover(named: Named) -> bool:
    """Whether a message begins as words for whoever has the pupil next; one that only speaks of a handover does not."""
    return bool(_OPENS.match(" ".join(named.text.words)))
