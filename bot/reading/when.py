"""When something happened: which of the times in a text is the one meant."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.reading import beside
from bot.reading.days import event_day
from bot.reading.heard import Heard
from bot.reading.lasting import how_long
from bot.reading.mentions import Mention
from bot.reading.spans import Seen, ago, day_of, moment

_SOON = timedelta(minutes=1)
_CLOCK = frozenset({"point", "range"})
_DAYS = frozenset({"day", "date"})


@dataclass(frozen=True, slots=True)
class When:
    """When it happened: `at` in local time, how exactly that is known, the words it came from, and how many minutes.

    `precision` is exact, approx, period, date or sent; of a period or date only the day of `at` means anything.
    `ahead` are words of a time that is still to come and so was not believed.
    """

    at: datetime
    precision: str
    words: str = ""
    minutes: float | None = None
    ahead: str = ""


def when(heard: Heard, seen: Seen, *, happening: bool = False) -> When:
    """Return when what a text tells of happened. `happening` says it is going on: "now" is then a time."""
    if not heard.mentions:
        return When(seen.sent, "sent")
    day = event_day(heard, seen)
    chosen, ahead = _clock(heard, seen, day)
    if chosen is not None:
        at = moment(chosen.points[0], day or seen.sent.date(), seen)
        precision = "approx" if chosen.points[0].approx else "exact"
        return When(at or seen.sent, precision, chosen.words, how_long(heard, seen, chosen, at))
    minutes = how_long(heard, seen, None, None)
    found = _loose(heard, seen, happening=happening, minutes=minutes) or _slot(heard, seen, day)
    if found is None and day is not None:
        found = When(datetime.combine(day, seen.sent.time()), "date", "that day")
    found = found or When(seen.sent, "sent")
    return When(found.at, found.precision, found.words, minutes, ahead)


def _clock(heard: Heard, seen: Seen, day: date | None) -> tuple[Mention | None, str]:
    """Return the clock time meant, and words of one that is still to come and so is not believed."""
    ahead = ""
    end: Mention | None = None
    for mention in _clock_times(heard, seen, day):
        at = moment(mention.points[0], day or seen.sent.date(), seen)
        if at is not None and at > seen.sent + _SOON and not seen.ahead:
            ahead = ahead or mention.words
        elif at is not None and "END" not in mention.leads:
            return mention, ""
        elif at is not None:
            end = end or mention
    return end, "" if end else ahead


def _clock_times(heard: Heard, seen: Seen, day: date | None) -> list[Mention]:
    """Return the clock times that can be when this happened."""
    reported = heard.reported()
    return [
        mention
        for mention in heard.mentions
        if mention.kind in _CLOCK
        and not _not_this(heard, mention)
        and not _of_another_day(heard, mention, seen, day)
        and (mention.start <= reported or _stands_last(heard, mention))
    ]


def _stands_last(heard: Heard, mention: Mention) -> bool:
    """Whether a clock time closes a text by itself: "mum rang, says nits. 9.10"."""
    opened = heard.text[: mention.start].rstrip()[-1:] in {"", ".", ",", "\n", "-"}
    return opened and not heard.text[mention.end :].strip(" .!")


def _not_this(heard: Heard, mention: Mention) -> bool:
    """Whether what stands before a clock time, or what it is made of, says that it is something else."""
    words, leads = heard.before(mention), mention.leads
    if "BY" in leads or heard.last(mention) in beside.NOT_THIS or _is_number(words, mention):
        return True
    if beside.WAS_NOT & set(words[-3:]):
        return True
    if "SINCE" in leads and {"up", "awake", "been"} & set(words[-2:]) and not mention.points[0].approx:
        return heard.last(mention) != "been"
    near = {word for word in words if word not in beside.AT} if len(words) < 5 else set(words[-5:])  # noqa: PLR2004
    spare = sum(one.kind in {"point", "range", "slot"} for one in heard.mentions)
    return spare > 1 and bool(near & beside.TOLD) and bool(near & beside.PARENTS)


def _is_number(words: tuple[str, ...], mention: Mention) -> bool:
    """Whether a bare number is only a number: "1 to 1", "found 3", "counted from 1 to 10", "in 1914"."""
    first, leads = mention.points[0], set(mention.leads)
    if not first.bare:
        return False
    if len(mention.points) > 1 and leads == {"TO"} and mention.points[1].bare and first.minute == 0:
        return not re.search(r"\b(?:til|till|until)\b", mention.words)
    if leads == {"END"} and first.minute == 0 and not re.search(r"\b(?:at|by|about)\b", mention.words):
        return True
    if words[-1:] == ("in",) and mention.words.isdigit():
        return True
    if leads & {"AT", "ABOUT", "SINCE"}:
        return False
    counting = beside.SURELY_COUNTING if " to " in mention.words else beside.COUNTING
    near = 1 if first.minute and not first.approx and " " not in mention.words else 3
    return mention.words in beside.ROUND or bool(counting & set(words[-near:]))


def _of_another_day(heard: Heard, mention: Mention, seen: Seen, day: date | None) -> bool:
    """Whether a time stands beside a day that is not the day of this: "back thurs at 10", "weds am"."""
    beside = {day_of(other, seen) for other in heard.neighbours(mention) if other.kind in _DAYS} - {None}
    return bool(beside) and (day or seen.sent.date()) not in beside


def _loose(heard: Heard, seen: Seen, *, happening: bool, minutes: float | None) -> When | None:
    """Return "10 mins ago" or "just now"."""
    reported = heard.reported()
    for mention in heard.mentions:
        if mention.kind == "ago" and mention.start < reported:
            return When(ago(mention.words, seen), "approx", mention.words)
        if mention.kind == "now" and _is_now(heard, mention, happening=happening):
            going_on = timedelta(minutes=minutes or 0) if happening else timedelta(0)
            return When((seen.sent - going_on).replace(second=0), "approx", mention.words)
    if happening and minutes:  # "not stopping 5 mins": it began so long ago
        return When(seen.sent - timedelta(minutes=minutes), "approx", f"{minutes:g} mins")
    return None


def _is_now(heard: Heard, mention: Mention, *, happening: bool) -> bool:
    behind = heard.behind(mention)
    if mention.words not in {"just", "now"}:
        return True
    if mention.words == "now":
        going_on = not behind.strip(" !.?") and beside.GOING_ON.search(
            heard.text, max(0, mention.start - 48), mention.start
        )
        return happening or bool(going_on)
    return bool(beside.DONE.match(behind)) and heard.last(mention) not in beside.JUST_NOT


def _slot(heard: Heard, seen: Seen, day: date | None) -> When | None:
    """Return the slot or part of a day in which it happened."""
    reported = heard.reported()
    for mention in heard.mentions:
        if mention.kind not in {"slot", "part"} or mention.start > reported + beside.RIGHT_BEHIND:
            continue
        if not (
            _is_part(heard, mention) if mention.kind == "part" else seen.ahead or _is_slot(heard, mention)
        ):
            continue
        if _of_another_day(heard, mention, seen, day) or _still_to_come(mention, seen, day):
            continue
        return When(datetime.combine(day or seen.sent.date(), seen.sent.time()), "period", mention.words)
    return None


def _still_to_come(mention: Mention, seen: Seen, day: date | None) -> bool:
    if seen.ahead or (day is not None and day < seen.sent.date()):
        return False
    earliest = next((hour for words, hour in beside.NOT_BEFORE if words.search(mention.words)), time(0))
    return seen.sent.time() < earliest


def _is_slot(heard: Heard, mention: Mention) -> bool:
    last, behind = heard.last(mention), heard.behind(mention)
    if mention.words in {"pick up", "pickup", "register", "registration"}:
        return last in {"at", "before", "after", "from", "during", "in"}
    if mention.words in {"lunch", "break"}:
        is_food = last in beside.SLOT_IS_FOOD or last.endswith("'s")
        return not is_food and not beside.SLOT_GOES_ON.match(behind)
    if mention.words in {"first thing", "last thing"}:
        return not re.match(
            r" (?:that|to|i|we|he (?:said|did|needs)|she (?:said|did|needs)|anyone)\b", behind
        )
    return last not in {"year", "yr", "stage", "level", "scale", "until", "til", "till", "for", "than"}


def _is_part(heard: Heard, mention: Mention) -> bool:
    last = heard.last(mention)
    if (
        (beside.GREETING.match(heard.text) and mention.end < beside.LONGEST_GREETING)
        or last in beside.NO_MOMENT
        or last.endswith("'s")
    ):
        return False
    if mention.words.startswith("last ") or (
        mention.words.startswith("in the") and last in beside.IN_GENERAL
    ):
        return False
    return not beside.PART_GOES_ON.match(heard.behind(mention))
