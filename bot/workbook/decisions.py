"""The values a school decides in the sheet `school`: how each is read, and which must come before which."""

import re
from collections.abc import Iterator, Mapping
from datetime import time
from zoneinfo import ZoneInfo

from bot.decided import SETTINGS
from bot.reading.levels import LEVELS
from bot.workbook.cells import Reader, Value, Wrong, number, phone, text, words
from bot.workbook.hours import clock, from_to, school_time, weekday_and_time

DIVISIONS = ("ENG", "WLS", "SCT", "NIR")

# Each pair in this order: the first is not later, or not more, than the second.
_IN_ORDER = (
    ("day_starts", "day_ends"),
    ("watch_starts", "watch_ends"),
    ("ladder_nudge", "ladder_deputies"),
    ("ladder_deputies", "ladder_head"),
    ("ladder_head", "ladder_all"),
    ("red_again", "red_reporter"),
    ("red_reporter", "red_trust"),
)


def division(cell: object) -> str:
    """Read a part of the United Kingdom."""
    plain = words(cell).upper()
    if plain not in DIVISIONS:
        raise Wrong(f"is not one of {', '.join(DIVISIONS)}")
    return plain


def zone(cell: object) -> str:
    """Read the name of a time zone."""
    plain = words(cell)
    try:
        return ZoneInfo(plain).key
    except (KeyError, ValueError, OSError):
        raise Wrong("is not in the time zone database; write Europe/London") from None


def time_of_day(cell: object) -> str:
    """Read a time of the school day and return it as it is stored."""
    return f"{school_time(cell):%H:%M}"


def any_time(cell: object) -> str:
    """Read any time of day and return it as it is stored."""
    return f"{clock(cell):%H:%M}"


def minutes(cell: object) -> str:
    """Read a number of minutes, at least one and at most a day, and return it as it is stored."""
    return str(number(1, 24 * 60)(cell))


def prompt_levels(cell: object) -> str:
    """Read the levels of prompts, each once in the school's order, and return them with a space between."""
    given = [word for word in re.split(r"[,;<> ]+", words(cell).casefold()) if word]
    strange = sorted(set(given) - set(LEVELS))
    if strange:
        raise Wrong(f"holds {strange[0]}, which is no level; levels are {', '.join(LEVELS)}")
    missing = [level for level in LEVELS if level not in given]
    if missing or len(given) > len(LEVELS):
        lacks = f"lacks {missing[0]}" if missing else "holds a level twice"
        raise Wrong(f"{lacks}; write each once, least help first: {' '.join(LEVELS)}")
    return " ".join(given)


def years(cell: object) -> str:
    """Read year groups, N for nursery and R for reception, and return them with a space between."""
    given = [word for word in re.split(r"[,; ]+", words(cell).upper()) if word]
    strange = [word for word in given if not re.fullmatch(r"[1-6NR]", word)]
    if strange or not given:
        raise Wrong("holds what is no year group; write 6, or 2, R and N with a space between")
    return " ".join(dict.fromkeys(given))


def once_or_off(cell: object) -> str:
    """Read whether the lead's phone is rung, silently, when the school is closed."""
    plain = words(cell).casefold()
    if plain not in {"once", "off"}:
        raise Wrong("is neither once nor off")
    return plain


# Settings whose default does not show what they are.
_NAMED: dict[str, Reader] = {
    "name": text(100),
    "country_division": division,
    "timezone": zone,
    "watch_starts": any_time,
    "watch_ends": any_time,
    "ooh_push": once_or_off,
    "emergency_number": phone,
    "nspcc": phone,
    "lado": phone,
    "prompt_levels": prompt_levels,
    "transfer_years": years,
    "childrens_services": phone,
    "emergency_duty_team": phone,
}
_BY_SHAPE: tuple[Reader, ...] = (minutes, any_time, from_to, weekday_and_time)


def setting_name(cell: object) -> str:
    """Read the name of a setting."""
    plain = words(cell).casefold().replace(" ", "_")
    if plain not in SETTINGS:
        raise Wrong(f"is not a setting. Settings are {', '.join(SETTINGS)}")
    return plain


def setting_reader(row: Mapping[str, Value]) -> Reader | None:
    """Return how the value of a row's setting is read: like its default looks; None when the setting is unknown."""
    name = row.get("key")
    if not isinstance(name, str):
        return None
    if name in _NAMED:
        return _NAMED[name]
    for reader in _BY_SHAPE:
        if _reads(reader, SETTINGS[name].default):
            return time_of_day if reader is any_time else reader
    return text(200)


def _reads(reader: Reader, words_: str) -> bool:
    try:
        reader(words_)
    except Wrong:
        return False
    return True


def out_of_order(settings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Find settings that contradict each other, and say of the second of each pair what would be right.

    `settings` are those given; the others have their defaults. A pair of which neither is given is not looked at.
    """
    values = {name: settings.get(name) or setting.default for name, setting in SETTINGS.items()}
    for first, second in _IN_ORDER:
        if settings.keys() & {first, second} and _figure(values[first]) > _figure(values[second]):
            named = second if second in settings else first
            yield named, f"{second} is {values[second]}, which comes before {first}, {values[first]}"


def _figure(value: str) -> int:
    """Return minutes for both kinds of values, times and minutes."""
    if ":" not in value:
        return int(value)
    at = time.fromisoformat(value)
    return at.hour * 60 + at.minute
