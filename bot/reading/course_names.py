"""Which courses some words name, misspelt or not, and what a course is called that nobody has a name for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.courses import CourseKind
from bot.reading.lexicon import VOCABULARY
from bot.reading.shorthand import SHORTHAND
from bot.reading.spelled import Spelled
from bot.reading.text import words_of

_SHORTEST_SLIP, _LONG = 5, 8
_LEVEL = re.compile(r"\b(?:lvl|level|lev|stage|l) ?([0-9])\b")
_THING = (
    r"course|courses|training|refresher|module|modules|mod|webinar|workshop|e ?- ?learning|elearning|inset|conference|taster|twilight|"
    r"induction|qualification|session|day|update|awareness|level [0-9a-z]+|level|lvl [0-9a-z]+|lvl|stage [0-9]+|first aid|part [0-9]+|intro|"
    r"cpd|quiz|stage"
)
_ENDS = frozenset(
    """a an the my our some this that these i we me us you all both just finally did done do completed complete finished passed attended
    attend had have has got been am is was were booked book booking signed enrolled registered down up put place on onto for in of at to
    from with by w today yesterday tomorrow last next this on monday tuesday wednesday weds thursday thurs friday fri mon tues wed sat sun
    saturday sunday took cert certificate certs online and or then also ps btw it its be will going doing attending starting starts scheduled
    confirmed spot renewed updated sat gained it's sorted ticked read yest now oh too""".split()
)
_LEAD = re.compile(
    r"\b(?:(?:booked|put|signed|enrolled|got|down|place)\b(?:(?![.!?;]).){0,30}? (?:on|onto|for)|did|done|doing|completed|complete|finished|passed|attended|on|onto)"
    r"(?: (?:on|onto|for|the|a|an|my|our|some|online|us|in))* "
)


@dataclass(frozen=True, slots=True)
class Named:
    """A course named, and between which words of the line."""

    course: CourseKind
    first: int
    last: int


def courses_in(line: str, own: Sequence[CourseKind], others: Sequence[CourseKind]) -> tuple[CourseKind, ...]:
    """Return the courses a line names, in order. The school's `own` win over `others`; longer names over shorter ones."""
    words = _plain(line)
    found: list[Named] = []
    for kinds in (own, others):
        met = [one for kind in kinds for name in _names(kind) for one in _where(kind, name, words)]
        for one in sorted(met, key=lambda one: (one.first - one.last, one.first)):
            if not any(one.first <= other.last and other.first <= one.last for other in found):
                found.append(one)
    in_order = sorted(found, key=lambda one: one.first)
    return tuple({one.course.code: one.course for one in in_order}.values())


def _plain(line: str) -> tuple[str, ...]:
    """Return the words of a line with levels in one spelling: "lvl 2" and "l2" are "level 2"."""
    joined = _LEVEL.sub(r"level \1", line.replace("tt1", "tt level 1").replace("tt2", "tt level 2"))
    return tuple(word for word in joined.split() if word not in {"-", "/", "+", "and", "the"})


@lru_cache(maxsize=512)
def _names(kind: CourseKind) -> tuple[tuple[str, ...], ...]:
    """Return what a course answers to, as rows of words spelt as a line spells them."""
    called = (kind.code, kind.name, *kind.words)
    return tuple(dict.fromkeys(_plain(" ".join(words_of(one, SHORTHAND).words)) for one in called))


def _where(kind: CourseKind, name: tuple[str, ...], words: tuple[str, ...]) -> list[Named]:
    """Return every place at which the words are the name, a slip of the thumb in a longer word let pass."""
    last = len(name) - 1
    return [
        Named(kind, at, at + last)
        for at in range(len(words) - last)
        if all(_is(words[at + step], word) for step, word in enumerate(name))
    ]


def _is(word: str, meant: str) -> bool:
    if word in {meant, f"{meant}s"}:
        return True
    if len(meant) < _SHORTEST_SLIP or (word in VOCABULARY and len(meant) < _LONG) or word[:1] != meant[:1]:
        return False
    return OSA.distance(word, meant) <= (2 if len(meant) >= _LONG else 1)


def unnamed(said: Spelled) -> str:
    """Return what a course is called that nobody has a name for, as typed: "autism awareness e-learning"."""
    for thing in re.finditer(rf"\b(?:{_THING})\b", said.line):
        start = _back(said.line, thing.start())
        if start < thing.start() or thing[0] == "awareness":
            return said.typed(start, _on(said.line, thing.end()))
    lead = _LEAD.search(said.line)
    if lead is None:
        return ""
    end = lead.end()
    while (word := re.compile(r"([^\W\d_][\w']*|&)( |$)").match(said.line, end)) and word[1] not in _ENDS:
        end = word.end()
    return said.typed(lead.end(), end) if end > lead.end() else ""


def _back(line: str, start: int) -> int:
    """Return where the name of a course begins, going back from "course" over its words."""
    while start and line[start - 1] == " ":
        word = line[: start - 1].rsplit(" ", 1)[-1]
        if word in _ENDS - {"and"} or not (word[:1].isalpha() or word in {"-", "&"}):
            break
        start -= len(word) + 1
    return start


def _on(line: str, end: int) -> int:
    """Return where the name of a course ends, over "course", "level 1" that follow."""
    more = re.compile(rf" (?:{_THING})\b").match(line, end)
    return _on(line, more.end()) if more else end
