"""Reads a message: its parts, and for each one kind, type, pupil, time and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.people import Person
from bot.pupils import Pupil
from bot.reading import clock
from bot.reading.about import about
from bot.reading.handover import opens_a_handover
from bot.reading.heard import Heard
from bot.reading.judge import Verdict
from bot.reading.kept_out import kept_out, maybe_about
from bot.reading.lexicon import VOCABULARY
from bot.reading.mentions import Mention
from bot.reading.names import Named, mark
from bot.reading.parts import Piece, pieces
from bot.reading.quotes import quote
from bot.reading.shares import shares
from bot.reading.signs import signs
from bot.reading.spans import Seen
from bot.reading.text import words_of
from bot.reading.timing import time_of
from bot.reading.when import When
from bot.reading.who import Who, colleagues, mentioned, speaks_of_the_head
from bot.reading.words import first_word, without_prefix

if TYPE_CHECKING:
    from bot.school import School

RECORDS = frozenset({"log", "incident", "concern"})


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it came: its text byte for byte, who sent it, when (UTC)."""

    text: str
    person: UUID
    at: datetime
    today: date


@dataclass(frozen=True, slots=True)
class Part:
    """One record, or one other thing, in a message.

    `text` is its share of the message byte for byte: the shares of all parts together are the message. `body` is the same
    without a first word and the marks around it. `when` is None where time means nothing. `urgency` is red, amber or
    green for a concern, red for an emergency. `force` is yes, maybe, no, or None when nothing touches on it. `staff` are
    the colleagues named in it; `about_head` and `about_self` say that an adult concern is about the head, or the writer. Of a concern, `kept_out` are colleagues who must not hear of it, and
    `maybe_about` those named otherwise than as told or there. `handover`: a log left for whoever has the pupil next.
    """

    kind: str
    type: str | None
    who: Who
    when: When | None
    body: str
    text: str = ""
    urgency: str | None = None
    force: str | None = None
    quote: str = ""
    others: bool = False
    staff: tuple[Person, ...] = ()
    about_head: bool = False
    about_self: bool = False
    kept_out: tuple[Person, ...] = ()
    maybe_about: tuple[Person, ...] = ()
    handover: bool = False
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says: its parts in the order they were typed; never none."""

    parts: tuple[Part, ...]
    hinted: bool = False


def read(sent: Sent, school: School, hint: str | None = None) -> Reading:
    """Read one message. `hint` is the kind chosen by a button before typing; a first word beats it."""
    word = first_word(sent.text)
    own = school.assigned_pupils(sent.person, sent.today)
    named = mark(words_of(sent.text, school.shorthand), school.roll(sent.today), own, VOCABULARY)
    found = signs(named.text.words)
    lower = _lower(sent.text)
    heard = Heard(lower, clock.mentions(lower))
    seen = Seen(sent.at.astimezone(ZoneInfo(school.zone)).replace(tzinfo=None))
    parts: list[Part] = []
    left = opens_a_handover(named)
    hinted = word or hint or ("log" if left else None)
    found_pieces = pieces(named, found, hinted, _prefix_words(sent.text, word, named))
    for piece, text in zip(found_pieces, shares(named.text, found_pieces), strict=True):
        part = _part(piece, named, (heard, seen), own, parts)
        body = body_of(text) if piece is found_pieces[0] and word else text.strip(" ,;-–\n")
        parts.append(replace(part, text=text, body=body, handover=left and not parts and part.kind == "log"))
    return Reading(tuple(parts), bool(word or hint))


def _part(
    piece: Piece,
    named: Named,
    times: tuple[Heard, Seen],
    own: Sequence[Pupil],
    before: Sequence[Part],
) -> Part:
    verdict = piece.verdict
    whom = about(verdict, named, piece.stretches, own)
    at = _when(piece, times, named, before)
    return Part(
        verdict.kind,
        verdict.type,
        whom,
        at,
        "",
        "",
        verdict.urgency,
        verdict.force,
        quote(named.text, piece.stretches) if verdict.kind in RECORDS else "",
        others=named.others,
        staff=colleagues(named, piece.stretches),
        about_head=speaks_of_the_head(named, piece.stretches),
        about_self=verdict.type == "adult" and any("writing" in hit.sign.why for hit in verdict.because),
        kept_out=kept_out(named) if verdict.kind == "concern" else (),
        maybe_about=maybe_about(named) if verdict.kind == "concern" else (),
        why=_why(verdict, named, whom, at),
    )


def _when(piece: Piece, times: tuple[Heard, Seen], named: Named, before: Sequence[Part]) -> When | None:
    heard, seen = times
    mine = Heard(heard.text, tuple(mention for mention in heard.mentions if _inside(mention, piece, named)))
    found = time_of(mine, seen, piece.verdict)
    if found is not None and found.precision == "sent" and piece.verdict.kind in RECORDS:
        return _same_episode(found, piece, before)
    return found


def _inside(mention: Mention, piece: Piece, named: Named) -> bool:
    spans = named.text.spans
    if any(first <= mention.start < last for first, last in named.text.quotes):
        return False
    return any(spans[one.first][0] - 2 <= mention.start < spans[one.last][1] for one in piece.stretches)


def _same_episode(found: When, piece: Piece, before: Sequence[Part]) -> When:
    """Take the time given for the episode, when this part goes on telling it."""
    earlier = before[-1].when if before else None
    if earlier is None or piece.stretches[0].fresh or earlier.precision not in {"exact", "approx", "period"}:
        return found
    return replace(earlier, minutes=found.minutes)


def _prefix_words(text: str, word: str | None, named: Named) -> int:
    """Return how many words the first word and the marks behind it take."""
    if word is None:
        return 0
    begins = len(text) - len(without_prefix(text)) if without_prefix(text) else len(text)
    return sum(1 for start, _ in named.text.spans if start < begins)


def _why(verdict: Verdict, named: Named, whom: Who, at: When | None) -> tuple[str, ...]:
    seen = dict.fromkeys(
        f"{hit.sign.label}: {named.text.typed(hit.first, hit.last)!r} ({hit.sign.why})"
        for hit in verdict.because
    )
    person = (
        whom.pupil.code if whom.pupil else "described" if whom.other else "nobody" if whom.nobody else "open"
    )
    time = f"time {at.precision}: {at.words!r}" if at else "time: none"
    return (*seen, f"pupil {person}: " + ("named" if whom.named else "not named"), time)


def _lower(text: str) -> str:
    """Return a text in lower case, letter for letter, with plain apostrophes."""
    plain = text.replace("’", "'")
    lower = plain.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in plain)


def body_of(text: str) -> str:
    """Return a message without its first word, if it has one."""
    return without_prefix(text) if first_word(text) else text.strip()


def named_in(text: str, school: School, own: Sequence[Pupil], today: date) -> Pupil | None:
    """Return the one pupil a text names, None when it names none or leaves it open."""
    named = mark(words_of(text, school.shorthand), school.roll(today), own, VOCABULARY)
    everything = pieces(named, signs(named.text.words), None, 0)
    return mentioned(named, [one for piece in everything for one in piece.stretches]).pupil
