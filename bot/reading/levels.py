"""How much help: the levels of prompts, however they are written, counted and put into the school's order."""

import re
from collections.abc import Mapping, Sequence

LEVELS = ("indep", "vp", "gp", "m", "pp", "fp", "hoh")
"""Least help first. Sources disagree whether a word or a gesture is lighter, so the order is the school's to decide."""

_MOST_TO_LEAST = (
    ("hoh", r"h\.?o\.?h\b\.?|hand[ -](?:over|on)[ -]hand"),
    ("fp", r"fps?\b|full(?:y)? phys(?:ical(?:ly)?)?(?: prompt(?:s|ed|ing)?)?"),
    ("pp", r"pps?\b|part(?:ial(?:ly)?)? phys(?:ical(?:ly)?)?(?: prompt(?:s|ed|ing)?)?"),
    ("m", r"mod(?:el(?:l?ed|l?ing|s)?)?\b(?: prompts?)?|m\b"),
    ("gp", r"gps?\b|gest(?:ure|ural)s?\b(?: prompts?)?|g\b"),
    (
        "vp",
        r"vps?\b|[di]v\b|(?:(?:in)?direct )?verbal(?:ly|s)?\b(?: prompt(?:s|ed|ing)?| cues?| reminders?)?|v\b",
    ),
    (
        "indep",
        r"indep(?:endent(?:ly)?|endence)?\b|unprompted|(?:no|without|w/o)(?: any)? (?:prompt(?:s|ing)?|help)\b"
        r"|(?:on (?:his|her|their) own|by (?:him|her)self|alone|solo)\b|i\b",
    ),
)
_NUMBERS = {
    word: number for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_FIGURE = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_OF_SO_MANY = r"(?:/\d{1,3}| (?:out )?of \d{1,3})?"
_SHORT = r"vps?|gps?|pps?|fps?|hoh|mod|indep|[ivgm]"
_LEVEL = "|".join(f"(?P<{name}>{words})" for name, words in _MOST_TO_LEAST)
_ONE = re.compile(
    rf"(?:(?<!\w)(?:x ?)?(?P<before>{_FIGURE}){_OF_SO_MANY} ?(?:x ?)?(?:were |was )?(?:w |with |by |an? )?)?"
    rf"(?:{_LEVEL})"
    rf"(?: ?[x×:=*] ?(?P<after>\d{{1,3}})\b)?",
    re.IGNORECASE,
)
_STUCK = re.compile(rf"\b({_SHORT})(\d{{1,3}})\b|\b(\d{{1,3}})({_SHORT})\b", re.IGNORECASE)
_BETWEEN = re.compile(
    r"[\s,;.&+/()-]*(?:(?:and|n|then|w|with|plus|after|just|only|an?)\b[\s,;]*)*", re.IGNORECASE
)
_OF_NO_KIND = re.compile(
    rf"\b(?:{_FIGURE} )?(?:(?:w|with|after|needed|needing) )?(?:an? |some )?prompt(?:s|ed|ing)?\b",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(\d{1,3})(?:/| (?:right )?(?:out )?of )(\d{1,3})")


def tally(said: str) -> dict[str, int | None]:
    """Return how often each level is named in the words of a prompt: "3 vp 1 pp" is three and one.

    A level without a number has None; one that was needed no time is left out. When some of the words are no level,
    such as "physical prompt", which may be full or partial, nothing is returned rather than half of it.
    """
    found: dict[str, int | None] = {}
    plain, at = _STUCK.sub(_apart, said), 0
    for match in _ONE.finditer(plain):
        if not _BETWEEN.fullmatch(plain, at, match.start()):
            return {}
        _add(found, match)
        at = match.end()
    if not _BETWEEN.fullmatch(plain, at):
        return {}
    return {name: times for name, times in found.items() if times != 0}


def _apart(match: re.Match[str]) -> str:
    return f"{match[1]} x{match[2]}" if match[1] else f"{match[3]} {match[4]}"


def _add(found: dict[str, int | None], match: re.Match[str]) -> None:
    name = next(level for level in LEVELS if match[level])
    figure = (match["after"] or match["before"] or "").casefold()
    if figure:
        found[name] = (found.get(name) or 0) + (_NUMBERS.get(figure) or int(figure))
    else:
        found.setdefault(name, None)


def completed(counted: Mapping[str, int | None], score: str) -> dict[str, int | None]:
    """Return a tally with the one number that a score leaves no doubt of: 8/10, indep, 2 vp is eight without help.

    Only what adds up is added: the levels with a number and the score must make the whole.
    """
    given = dict(counted)
    one = _SCORE.fullmatch(score)
    if one and len(given) > 1 and given.get("indep", 0) is None:
        others = [times for name, times in given.items() if name != "indep"]
        if None not in others and int(one[1]) + sum(times or 0 for times in others) == int(one[2]):
            given["indep"] = int(one[1])
    return given


def levels(said: str, score: str, order: Sequence[str]) -> dict[str, str]:
    """Return the facts `levels` ("indep 8, vp 2") and `lightest`, least help first; nothing when no level is named.

    Beside a prompt of a kind nobody named only what was done alone is sure to be the least: it is not counted.
    """
    counted = completed(tally(said), score)
    named = [name for name in order if name in counted]
    if not named:
        rest = _OF_NO_KIND.sub("", said)
        return {"lightest": order[0]} if order[:1] == LEVELS[:1] and order[0] in tally(rest) else {}
    words = (f"{name} {counted[name]}" if counted[name] is not None else name for name in named)
    return {"levels": ", ".join(words), "lightest": named[0]}
