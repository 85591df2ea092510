"""Which records go into a digest, in which order, for whose eyes. Concerns are not records and never get here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.calendar import clock_words, local
from bot.kinds import KINDS, type_of
from bot.people import Answer, Moment, Person, Role, may
from bot.pupils import Pupil
from bot.records import Record, thing, time_words


@dataclass(frozen=True, slots=True)
class Line:
    """One note as a digest shows it: when, which kind, in the words of who wrote it.

    `fact` is the type of a note this reader learns of without its words, such as care; else empty.
    """

    at: str
    kind: str
    words: str
    by: str
    fact: str = ""


@dataclass(frozen=True, slots=True)
class PupilPart:
    """What a digest says of one pupil, positives first. Chats show the code."""

    code: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """Counts first, then pupil by pupil."""

    notes: int
    incidents: int
    pupils: tuple[PupilPart, ...]
    unplaced: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say; an empty digest is not sent."""
        return self.notes + self.incidents + self.unplaced == 0


class Sees(StrEnum):
    """How much somebody may see of a record: its words, only that it is there, or nothing."""

    WORDS = "words"
    FACT = "fact"
    NOTHING = "nothing"


_LOOK_AFTER_CARE = frozenset({Role.SENCO, Role.DSL, Role.DEPUTY_DSL, Role.HEAD})


def sees(reader: Person, record: Record, at: Moment) -> Sees:
    """Say how much a reader may see of a record now.

    Intimate care, and force or seclusion, are read in words by who wrote them and who looks after them; a class teacher
    learns that they happened (Education and Inspections Act 2006 s.93A; access table).
    """
    about, kind = thing(record, at.school, at.now), type_of(record.kind, record.type)
    if may(reader, KINDS[record.kind].read, about, at) is not Answer.YES:
        return Sees.NOTHING
    if not kind.fact_only or record.author == reader.id or reader.roles & _LOOK_AFTER_CARE:
        return Sees.WORDS
    return Sees.FACT


def compose(reader: Person, records: Iterable[Record], at: Moment) -> Digest:
    """Put together what `reader` may read of these records now: withdrawn ones and those of no pupil yet are left out."""
    school, today = at.school, local(at.now, at.school.zone).date()
    standing = [record for record in records if record.withdrawn_at is None]
    seen = {record.id: sees(reader, record, at) for record in standing if record.pupil is not None}
    readable = [record for record in standing if seen.get(record.id, Sees.NOTHING) is not Sees.NOTHING]
    unplaced = sum(record.pupil is None for record in standing) if Role.SENCO in reader.roles else 0
    readable.sort(key=lambda record: (KINDS[record.kind].order, record.event_at, record.id))
    by_pupil: dict[str, list[Line]] = {}
    for record in readable:
        pupil, author = school.pupil(record.pupil), school.person(record.author)
        fact = record.type if seen[record.id] is Sees.FACT else ""
        line = Line(
            time_words(record, school.zone, today) or clock_words(record.sent_at, school.zone, today),
            record.kind,
            "" if fact else record.words,
            author.display if author else "",
            fact,
        )
        by_pupil.setdefault(pupil.code if pupil else "", []).append(line)
    return Digest(
        notes=sum(record.kind == "log" for record in readable),
        incidents=sum(record.kind == "incident" for record in readable),
        pupils=tuple(PupilPart(code, tuple(lines)) for code, lines in sorted(by_pupil.items())),
        unplaced=unplaced,
    )


def reworded(digest: Digest, how: Callable[[str, Pupil, Moment], str], at: Moment) -> Digest:
    """Return a digest with the words of each note as a chat shows them, by `bot.cleaned.coded` or `renamed`."""
    about = {one.code: one for one in at.school.pupils}

    def of(part: PupilPart) -> PupilPart:
        pupil = about.get(part.code)
        if pupil is None:
            return part
        return replace(part, lines=tuple(replace(one, words=how(one.words, pupil, at)) for one in part.lines))

    return replace(digest, pupils=tuple(of(part) for part in digest.pupils))


PAGE = 3000
"""How many characters of lines a page of a digest holds, and of one note: well under Telegram's 4,096 with its head."""


def pages(digest: Digest) -> list[tuple[PupilPart, ...]]:
    """Cut a digest into pages; a note too long for one is continued on the next. Nothing is left out."""
    found: list[list[PupilPart]] = [[]]
    room = PAGE
    for part in digest.pupils:
        for line in (piece for whole in part.lines for piece in _pieces(whole)):
            needs = _length(part.code, line)
            if found[-1] and needs > room:
                found.append([])
                room = PAGE
            room -= needs
            _put(found[-1], part.code, line)
    return [tuple(page) for page in found]


def _length(code: str, line: Line) -> int:
    """At most how many characters a line takes with what stands around it: "Incident, ", brackets, the pupil above it."""
    return len(code) + len(line.at) + len(line.words) + len(line.by) + 20


def _pieces(line: Line) -> list[Line]:
    cuts = range(0, max(len(line.words), 1), PAGE)
    return [replace(line, words=line.words[cut : cut + PAGE]) for cut in cuts]


def _put(page: list[PupilPart], code: str, line: Line) -> None:
    if page and page[-1].code == code:
        page[-1] = replace(page[-1], lines=(*page[-1].lines, line))
    else:
        page.append(PupilPart(code, (line,)))
