"""The words of a note as a class teacher's minute may show them: one pupil's, and nothing that is somebody else's.

Other children become "another child"; what is said of home, marks, care, holds and safeguarding is left out. The whole
note is behind its button, there too without other children's names; and as it was typed where it is kept.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from textwrap import shorten

from bot.people import Moment
from bot.pupils import Pupil, fold
from bot.reading.another import NO_INITIALS
from bot.reading.lexicon import VOCABULARY
from bot.reading.names import Named, mark
from bot.reading.text import words_of

ANOTHER = "another child"
UNKNOWN = "…"
"""In place of a word that may be a name and that nobody here knows: better a gap than a child of another family."""
LONGEST = 140
"""How many characters of one note a line of the minute holds."""

_ENDS = re.compile(r"[;!?\n\r\u2028\u2029]+|[.,](?!\d)|\s[-–]\s")
_STARTS = re.compile(r"^(?:at )?\d{1,2}[.:]\d\d(?: ?[ap]m)?\b|^(?:and|n|but|then|so|also)\b", re.IGNORECASE)
# A clause with one of these is somebody else's to tell: home and family, safeguarding, marks, care, holds.
_LEFT_OUT = re.compile(
    r"\b(?:mums?|mam|mummy|dads?|daddy|nan|nana|nanny|gran\w*|parents?|carers?|famil\w+|brothers?|sisters?|siblings?|cousins?|uncle|"
    r"aunt\w*|step ?(?:mum|dad|brother|sister)|foster\w*|home(?! (?:corner|time|learning))|house|social (?:worker|services|care)|sw|"
    r"camhs|police|court|dsl|ddsl|safeguard\w*|concern\w*|worr(?:y|ied) about|cp|cpoms|lado|disclos\w+|"
    r"marks?|bruis\w+|scratch(?:es)?|swollen|swelling|bleeding|bled|blood\w*|lump|cuts?(?! out| and)|burns?|graze[sd]?|blister\w*|"
    r"wet(?! play)|soiled|pads?|nappy|nappies|toilet\w*|pants|knickers|wee(?:d|ing)?|poo\w*|period|undress\w*|catheter|"
    r"held|hold(?:s|ing)?|restrain\w*|restrict\w*|seclu\w+|carried|wrists?|scip|team[ -]?teach)\b",
    re.IGNORECASE,
)
_DOES = frozenset(
    {"hit", "hits", "bit", "bites", "was", "is", "and", "n", "said", "says", "took", "threw", "ran", "got"}
    | {"had", "did", "came", "told", "spat", "kept", "put", "gave", "made"}
)


def clauses(words: str, about: Pupil, at: Moment) -> list[str]:
    """Return what a note says of its pupil, clause by clause, in the order it was typed; the pupil by code, if at all."""
    pieces = [
        _begun(piece).removeprefix(f"{about.code} ") for piece in _ENDS.split(renamed(words, about, at))
    ]
    return [piece for piece in pieces if piece.strip(" …") and not _LEFT_OUT.search(piece)]


def one_line(pieces: Sequence[str], longest: int = LONGEST) -> str:
    """Return clauses as one line of at most so many characters, cut at a word; "" of none."""
    return shorten(", ".join(pieces), longest, placeholder=" …")


def _begun(piece: str) -> str:
    """Return a clause without the time, the small word or the mark it begins with."""
    found = " ".join(piece.split()).strip(" :–-")
    while (shorter := _STARTS.sub("", found).strip(" ,:–-")) != found:
        found = shorter
    return found


def renamed(words: str, about: Pupil, at: Moment) -> str:
    """Return words with their pupil by code and other children by no name; all else as it was typed."""
    return _said(words, about, at, _by_no_name)


def coded(words: str, about: Pupil, at: Moment) -> str:
    """Return words with every pupil by code of whom they leave no doubt; all else as it was typed."""
    return _said(words, about, at, _by_code)


_Other = Callable[[tuple[Pupil, ...], str], str]
"""What stands for a child that is not the note's own: those who answer to the name, and what it is: a name, or perhaps one."""


def _by_no_name(_: tuple[Pupil, ...], instead: str) -> str:
    return instead


def _by_code(pupils: tuple[Pupil, ...], _: str) -> str:
    return pupils[0].code if len(pupils) == 1 else ""


def _said(words: str, about: Pupil, at: Moment, other: _Other) -> str:
    text = words_of(words, at.school.shorthand)
    named = mark(text, at.school.roll(at.today), (about,), VOCABULARY)
    found, last = "", 0
    for (start, end), instead in sorted(_instead(named, about, at, other)):
        if start < last or not instead:
            continue
        between = words[last:start]
        again = found.endswith(ANOTHER) and instead == ANOTHER and not between.strip()
        found += "" if again else between + instead + _ending(words[start:end])
        last = end
    return found + words[last:]


def _ending(typed: str) -> str:
    """Return the ending of "Kai's", which belongs to whoever stands there instead."""
    return typed[-2:] if typed[-2:].casefold() in {"'s", "’s"} else ""


def _instead(named: Named, about: Pupil, at: Moment, other: _Other) -> Iterator[tuple[tuple[int, int], str]]:
    """Say what stands instead of each name, by where it was typed; "" leaves it."""
    mentions = {mention.at: mention.pupils for mention in named.pupils}
    for index, word in enumerate(named.text.words):
        span = named.text.spans[index]
        meant = mentions.get(index) or _by_surname(named, index, at)
        if about in meant:
            yield span, about.code
        elif meant or _initial(named, index, word):
            yield span, other(meant, ANOTHER)
        elif _may_be_a_name(named, index):
            yield span, other((), UNKNOWN)


def _by_surname(named: Named, index: int, at: Moment) -> tuple[Pupil, ...]:
    """Return who has a surname that stands by itself."""
    word = named.text.words[index]
    if word.startswith("@") or not _capital(named, index):
        return ()
    called = {word, word.removesuffix("s")}
    return tuple(one for one in at.school.pupils if fold(one.last_name).replace("'", "") in called)


def _initial(named: Named, index: int, word: str) -> bool:
    """Whether a letter stands for another child: "K pushed L", "L pushed in"; not that of "A&E"."""
    typed, following = named.text.typed(index, index), named.text.words[index + 1 : index + 2]
    if word == "@other":
        return not (typed == "E" and named.text.typed(index - 2, index) == "A&E")
    alone = len(typed) == 1 and typed.isupper() and word not in NO_INITIALS
    return alone and not index and bool(following) and following[0][:1].isalpha()


def _capital(named: Named, index: int) -> bool:
    return named.text.typed(index, index)[:1].isupper()


def _may_be_a_name(named: Named, index: int) -> bool:
    """Whether a word with a capital that nobody here knows may be a child of elsewhere: "Alfie hit", "sat by Mia"."""
    words, typed = named.text.words, named.text.typed(index, index)
    if len(typed) < 3 or not _capital(named, index) or not typed.isalpha():  # noqa: PLR2004
        return False
    if words[index] in VOCABULARY or words[index].startswith("@"):
        return False
    if index and words[index - 1] not in ".!?\n;":
        return True
    following = words[index + 1] if index + 1 < len(words) else ""
    return following in _DOES or following.endswith("ed")
