"""The facts in the words of one record: what was done, how well, with what help; what hurt, who saw, who was told.

Each fact is the words as typed, so that nothing is lost in translation; what is denied ("no marks") is the fact "none".
"""

import re
from collections.abc import Callable, Mapping

from bot.reading.lexicon.classes import CLASSES

_FLAGS = re.IGNORECASE


def _any(words: str) -> str:
    """Return a pattern for any of some words, longest first, so that "sandpit" is not "sand"."""
    return "|".join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True))


_BODY = _any(
    " ".join(sorted(set(CLASSES["body"].split()) - {"skin", "body", "side", "back", "hands", "groin"}))
)
_MEDICINE = _any(
    " ".join(
        sorted(
            set(CLASSES["meds"].split())
            - set(
                "medication medicine tablet tablets inhaler inhalers dose drops capsule capsules syrup spacer puffs".split()
            )
        )
    )
)
_PARENT = r"mum|mam|dad|nan|nana|gran|grandad|parents?|carer|home"
_ACTIVITY = (
    _any(CLASSES["subject"])
    + r"|number bonds|times tables|colourful semantics|lego therapy|attention autism|sensory circuits?"
)
_PLACE = (
    r"playground|hall|corridor|class(?:room)?|art room|sensory room|calm (?:room|corner)|quiet room|library|field|toilets?|loos?|cloakroom|"
    r"office|car park|gate|reception|stairs|dinner hall|dining hall|medical room|trim trail|pool|church|minibus|park|hub|nurture room"
)
_PROMPTS = r"indep(?:endent(?:ly)?)?|hoh|hand over hand|vp|gp|mod|pp|fp|verbal prompts?|gesture prompts?|physical prompts?"
_STRATEGY = (
    r"weighted blanket|now[/ ]?(?:and[/ ])?next|first[/ ]then|calm corner|quiet (?:room|corner|space)|choices?|distraction|timer|"
    r"countdown|movement break|sensory break|ear defenders|time out|deep breath\w*|breathing|social story|fidget\w*|chew\w*|visuals?|"
    r"talked? (?:low|calmly|it through)|gave (?:him|her) space|swap(?:ped)? adults?|wobble cushion|tick ?list|task board|reward"
)
_AID = (
    r"ice ?pack|ice|plasters?|washed|cleaned|cold (?:water|compress|flannel)|wet (?:towel|paper towel)|bandage|sling|steri ?strips?|"
    r"vaseline|antiseptic|wiped|rinsed|first aid(?:er)?|piriton|epipen|inhaler"
)
_MOOD = (
    r"happy|sad|calm|settled|tired|anxious|worried|angry|cross|upset|tearful|crying|cried|wobbly|excited|proud|chuffed|quiet|"
    r"frustrated|overwhelmed|chatty|giggly|fine|ok(?:ay)?|unsettled|grumpy|shaken|scared"
)


def _first(pattern: str, group: int | str = 0) -> Callable[[str], str]:
    compiled = re.compile(pattern, _FLAGS)

    def find(text: str) -> str:
        match = compiled.search(text)
        return (match[group] or "").strip(" ,.-") if match else ""

    return find


def _each(pattern: str) -> Callable[[str], str]:
    compiled = re.compile(pattern, _FLAGS)

    def find(text: str) -> str:
        return ", ".join(dict.fromkeys(match[0].strip(" ,.-") for match in compiled.finditer(text)))

    return find


_A_MEDICINE = _first(rf"\b(?:{_MEDICINE})\b")
_SOME_MEDICINE = _first(r"\b(?:meds?|medication|medicine|tablets?|dose|inhaler|cream)\b")

FINDERS: Mapping[str, Callable[[str], str]] = {
    "activity": _first(rf"\b(?:{_ACTIVITY})\b(?! ?(?:time|door))"),
    "outcome": _first(r"\b(?:target|outcome|goal) ?#?(\d+)\b", 1),
    "score": _each(r"(?<![\d/])\d+(?:\.5)?/\d+(?![\d/])|\b\d+ out of \d+\b"),
    "prompts": _each(
        rf"(?:(?<![\d/])\b\d+ ?(?:w |with )?(?:{_PROMPTS})\b)|(?:\b(?:{_PROMPTS})\b(?: ?x ?\d+)?)|\b[vgm]p? x ?\d+\b"
    ),
    "mood": _first(rf"\b(?:{_MOOD})\b"),
    "strategies": _each(rf"\b(?:{_STRATEGY})\b"),
    "worked": _first(
        r"\b(?:worked|helped|did ?n[o']?t (?:work|help)|calm(?:ed)?(?: down)?|settled|ok (?:by|after)|let go when calm)\b"
    ),
    "antecedent": _first(
        r"\b(?:when|because|cos|coz|cuz|after|as|line up for|was asked to|before)\b[^.!?\n]{3,60}"
    ),
    "body_area": _each(
        rf"\b(?:(?:l|r|left|right|upper|lower|inner|back of(?: \w+)?) )*(?:{_BODY})(?: (?:l|r|left|right) side)?\b"
    ),
    "side": _first(rf"\b(l|r|left|right)(?= (?:side|{_BODY})\b)|(?<=bump )(r|l) side\b"),
    "first_aid": _each(rf"\b(?:{_AID})\b"),
    "medicine": lambda text: _A_MEDICINE(text) or _SOME_MEDICINE(text),
    "dose": _each(r"\b\d+(?:\.\d+)? ?(?:mg|mcg|mls?|puffs?|units?|tablets?|drops?)\b"),
    "witness": _first(
        r"(?:witness(?:ed)?(?: by)?|seen by|signed by|checked by) (?-i:(?:(?:Mrs?|Ms|Miss) )?[A-Z]\w*)|"
        r"(?-i:(?:(?:Mrs?|Ms|Miss) )?[A-Z]\w*) (?:saw|witnessed|watched|signed)\b"
    ),
    "parent_told": _first(
        rf"\b(?:told|rang|texted|called|phoned|informed|spoke to|messaged|ringing|rung) (?:{_PARENT})\b[^.,\n]{{0,12}}|"
        rf"\b(?:{_PARENT}) (?:told|texted|called|rung|rang|phoned|informed|aware|knows|messaged|emailed|collect\w*)[^.,\n]{{0,18}}|"
        rf"\boffice (?:ringing|rang|calling|to ring|phoning) (?:{_PARENT})"
    ),
    "told": _each(
        rf"\b(?:told|rang) (?!him|her|me|us|them|{_PARENT})(?:mrs? \w+|ms \w+|miss \w+|(?-i:[A-Z])\w+|(?:the )?(?:office|head|dsl|senco))\b|"
        r"\b(?!He\b|She\b|I\b|We\b|They\b|Was\b)(?-i:[A-Z])\w* told\b"
    ),
    "provider": _first(
        r"\b(?:salt|speech therap\w+|ot|occupational therap\w+|ep|stls|physio(?:therapist)?|nurse|camhs)\b"
    ),
    "place": _first(rf"\b(?:{_PLACE})\b"),
    "found": _first(r"\bfound\b[^.!?\n]{0,40}|\bback (?:in|at|with)\b[^.!?\n]{0,30}"),
    "safe_now": _first(
        r"\b(?:taped off|cordoned|moved it|out of reach|swept up|cleared up|nobody (?:cut|hurt)|no ?one (?:near|hurt)|fixed|locked away)\b"
    ),
    "frequency": _first(r"\bx ?\d+\b|\b\d+ times\b|\b(?:twice|once|three times)\b"),
    "injuries": _first(
        r"\b(?:no (?:marks?|injur\w+|lump|bruis\w+|one hurt|redness)|not hurt|skin not broken|nobody (?:cut|hurt)|both ok|red mark\w*|"
        r"bruis\w+|scratch\w*|graze\w*|lump|bleeding|bled\b[^.\n,]{0,20})"
    ),
    "after": _first(r"\b(?:slept|sleepy|confused|drowsy)(?: after)?\b|\bok (?:now|after [^.,\n]{1,20})"),
    "rescue_medicine": _first(
        r"\b(?:no )?(?:buccal|midazolam|epipen|inhaler|glucogel|piriton)\b[^.\n,]{0,20}"
    ),
}

_NONE = re.compile(r"^(?:no|not|nobody|without|skin not|both ok)\b", _FLAGS)


def facts(body: str, wanted: tuple[str, ...]) -> dict[str, str]:
    """Return the wanted facts that stand in the words of a record; "none" is said in front of what is denied."""
    found = {name: FINDERS[name](body) for name in wanted if name in FINDERS}
    return {
        name: f"none ({words})" if name in {"injuries", "rescue_medicine"} and _NONE.match(words) else words
        for name, words in found.items()
        if words
    }
