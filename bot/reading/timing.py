"""What the times of a part mean for its kind.

Of a review only the day, of an answer or a booking what is to come, of a change not the time that was wrong.
"""

import re
from dataclasses import replace

from bot.reading.heard import Heard
from bot.reading.judge import Verdict
from bot.reading.lasting import late_by
from bot.reading.mentions import Mention
from bot.reading.spans import Seen
from bot.reading.when import When, when

_TIMELESS = frozenset({"question", "unknown"})
_NEVER_TIMED = frozenset({"ack", "withdraw"})
_RECORDS = frozenset({"log", "incident", "concern"})

# "the 11.40 one should say", "my 10.30 entry", "10.15 should be": the time by which the record is found.
_OF_THE_RECORD = re.compile(
    r"\W*(?:one|1|entry|log|note|message|msg|record|incident|was meant|should|shd|shud|is wrong|"
    r"was wrong|wants to be|"
    r"seizure|bump|meds|pad|fall|[a-z]+ (?:one|entry|log|note|message|msg|record))\b"
)
_WRONG = frozenset("not isnt wasnt from sent wrote logged put said saying of re".split())


def time_of(heard: Heard, seen: Seen, verdict: Verdict) -> When | None:
    """Return when a part happened, None where time means nothing.

    Precision "none" when only a length is known.
    """
    if verdict.kind in _TIMELESS or verdict.type in _NEVER_TIMED:
        return None
    if verdict.kind in _RECORDS:
        return _of_a_record(heard, seen, verdict)
    ahead = verdict.kind != "amend" and verdict.type != "done"
    found = when(
        _corrected(heard) if verdict.kind == "amend" else replace(heard, firm=ahead), Seen(seen.sent, ahead)
    )
    if verdict.type == "late":
        found = replace(found, minutes=late_by(heard))
    if found.precision == "sent":
        return None if found.minutes is None else replace(found, precision="none")
    return found


def _of_a_record(heard: Heard, seen: Seen, verdict: Verdict) -> When:
    """Return when what is recorded happened.

    What is told of an adult at school happened here, whoever tells it.
    """
    if verdict.type == "review":
        days = tuple(one for one in heard.mentions if one.kind in {"day", "date"})
        return when(Heard(heard.text, days), seen)
    told = replace(heard, firm=True) if (verdict.kind, verdict.type) == ("concern", "adult") else heard
    return when(told, seen, happening=verdict.urgency == "red")


def _corrected(heard: Heard) -> Heard:
    """Leave out the time that was wrong: "not 12.15", "the 11.40 one should say".

    Of "9.40 to 9.50" the first.
    """
    kept = tuple(_changed_to(heard, one) for one in heard.mentions if not _is_wrong(heard, one))
    return Heard(heard.text, kept, firm=True)


def _is_wrong(heard: Heard, mention: Mention) -> bool:
    last = heard.last(mention)
    if last in _WRONG or set(heard.before(mention)[-3:]) & {"sent", "logged"}:
        return True
    return mention.kind != "length" and bool(_OF_THE_RECORD.match(heard.behind(mention)))


def _changed_to(heard: Heard, mention: Mention) -> Mention:
    changing = {"change", "from", "move", "alter", "amend", "swap", "correct"} & set(
        heard.before(mention)[-4:]
    )
    if mention.kind == "range" and "TO" in mention.leads and (changing or "FROM" in mention.leads):
        return replace(mention, kind="point", points=mention.points[1:2], leads=())
    return mention
