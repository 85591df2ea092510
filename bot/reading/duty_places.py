"""Which session and which zone of the rota are meant: "playtime" is break, "zone 2" or "tyres" is "zone 2 (tyres)"."""

import re
from collections.abc import Iterable

from bot.reading.spelled import whole

# What each session is called at one school or another; longer names are looked for first.
_SESSIONS: dict[str, str] = {
    "morning break": "morning break|am break|1st break|first break|morning play",
    "afternoon break": "afternoon break|pm break|2nd break|afternoon play|pm play|last play",
    "wet play": "wet play|wet break|wet lunch|wet playtime",
    "breakfast club": "breakfast club|brekkie club|breakfast",
    "after school club": "after school club|homework club|asc|club|wrap ?around",
    "drop off": "drop ?off|before school",
    "home time": "home ?time|end of day|pick ?up|collection|dismissal",
    "break": "1st play|first play|playtimes?|play times?|break ?times?|breaks?|playground|pg|yard|play",
    "lunch": "lunch ?times?|lunches|lunch|dinner ?times?|dinners?",
    "gate": "gates?|front gate|back gate",
    "crossing": "crossing patrol|crossing|lollipop|patrol",
    "bus": "bus(?:es)?(?= duty| line| queue|$)|taxis?(?= duty|$)",
    "assembly": "assembly",
    "door": "front door|back door|side door|door",
}
_PATTERNS = tuple((name, whole(words)) for name, words in _SESSIONS.items())
_PLACES = whole(r"zone [0-9a-e]|field|hall|quad|muga|trim trail|adventure trail|climbing frame|sandpit")
_BRACKETS = re.compile(r"[()\[\],/]")


def session(line: str, known: Iterable[str]) -> str:
    """Return the session a line names: as the rota writes it, else by its common name; empty when it names none.

    Where several sessions of the rota fit ("break" of a school with two), the common name is returned.
    """
    rota = tuple(dict.fromkeys(known))
    literal = [
        (match.start(), -len(one), one)
        for one in rota
        if one and (match := whole(re.escape(one.lower())).search(line))
    ]
    if literal:
        return min(literal)[2]
    found = [
        (match.start(), place, name)
        for place, (name, words) in enumerate(_PATTERNS)
        if (match := words.search(line))
    ]
    if not found:
        return ""
    name = min(found, key=lambda one: (one[1] > _GENERAL, one[0]))[2]
    fitting = [one for one in rota if common(one) == name]
    return fitting[0] if len(fitting) == 1 else name


_GENERAL = 6
"""Up to here a name says more than "break" or "lunch" and goes before them."""


def common(name: str) -> str:
    """Return the common name of a session of a rota, the name itself in lower case when it has none."""
    line = name.lower()
    return next((common for common, words in _PATTERNS if words.search(line)), line)


def zone(line: str, known: Iterable[str]) -> str:
    """Return the zone a line names, as the rota writes it, else the words of the line; empty when it names none."""
    for one in dict.fromkeys(known):
        names = [one, *_BRACKETS.split(one)]
        if any(whole(re.escape(name.strip().lower())).search(line) for name in names if name.strip()):
            return one
    found = _PLACES.search(line)
    return found[0] if found else ""
