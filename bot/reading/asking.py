"""Whether words ask the bot or a colleague something; "when he came in" inside a note does not."""

from collections.abc import Sequence
from itertools import pairwise

_TABLES = {
    "fillers": """
! , - . ... : ? also and another anyway btw but erm hello hey hi hiya just morning oh ok okay one
please plus ps q question quick random silly so sorry um –
""",
    "people": """
@other @pupil @staff anybody anyone everyone he i it she somebody someone that there these they
this those u we you
""",
    "things": """
a all an any anything both dad dads her his k lunch mum mums my nan our the their your
""",
    "verbs": """
am are can could did do does had has have is shall should was were will would
""",
    "doing": """
eaten taken given used yet slept drunk
@pupil @staff allowed already back been bring come coming do drink due eat ever finish get go going
got had happen have in leave make manage me meant need off ok on or pass ring say see sign sleep
someone sort still supposed swimming take tell there us use
""",
}
_WORDS = {name: frozenset(line.split()) for name, line in _TABLES.items()}
_WORDS["both"] = _WORDS["people"] | _WORDS["things"]
_VERBS, _DOING = _WORDS["verbs"], _WORDS["doing"]
_FILLERS = _WORDS["fillers"]

_ASKING = """
who: <verbs> cover covering covers else gets got knows needs rings s signs takes tell tells wants
what: <verbs> about colour counts date day form group happened happens calms helps upsets triggers works if kind number page room size \
sort time
when: <verbs>
where: <verbs> abouts
why: <verbs> not
how: <verbs> about come far late long many much often soon
which: adult arm book box boy card category child class colour column cupboard day door duty form girl \
group kid list of one ones page pupil room set side ta table tables target time two way week zone
do: @pupil anyone i they u we you
does: <both>
is: <people> a an anything dad her his mum my the
are: @staff any both my the there these they u we you
was: <people>
were: any there they we you
am: i
has: <people> any anything both dad dads her his k lunch mum mums my nan our their your
have: anybody anyone i they u we you
can: <people> my the
could: <people>
should: <people> my the
shall: i we
will: <people> the
would: @other @pupil @staff anybody anyone everyone he i she somebody someone there these they those u \
we you
any: body chance clue idea ideas news one update updates way
anyone: able around free got have heard know knows seen
anybody: able around free got have heard know knows seen
remind: me
wondering: how if what when where whether which who
wondered: how if what when where whether which who
checking: how if what when where whether which who
unsure: how what when where which who
tell: me
show: me
send: me
did: @pupil @staff anybody anyone dad he i it mum she they u we you
"""


def _table(text: str) -> dict[str, frozenset[str]]:
    """Read lines `word: what may follow it`, where `<name>` stands for a table above."""
    found: dict[str, frozenset[str]] = {}
    for line in text.strip().splitlines():
        word, _, following = line.partition(": ")
        words = following.split()
        named = [_WORDS[one.strip("<>")] for one in words if one.startswith("<")]
        found[word] = frozenset(one for one in words if not one.startswith("<")).union(*named)
    return found


_FOLLOWS = _table(_ASKING)
_OPEN = frozenset({"did", "show", "tell", "send", "was", "is", "has", "can", "will"})
"""Words that ask only if a verb follows: "is K in today", not "is a star"."""

_NO_QUESTION = frozenset(
    {"what is working", "what is going", "what is helping", "what is hard", "what is not", "how is that"}
    | {"who would have", "what would we", "how can he", "how could i"}
)
_NOT_ASKED = frozenset({"not", "the", "a", "an", "it", "this", "that", "his", "her", "my", "your"})
_TELLS = frozenset({"who", "what", "when", "where", "which", "how", "if", "whether", "why"})
_TO_DO = frozenset({"to", "form", "do", "i", "one", "how", "where", "which", "who"})
_INDIRECT = {
    **{
        tuple(line.split()): _TELLS
        for line in ("let me know", "need to know", "want to know", "like to know")
    },
    **{tuple(f"not sure {word}".split()): _TO_DO for word in ("how", "where", "which", "who")},
    ("do", "not", "know"): _TELLS,
}


def asks(words: Sequence[str], first: int) -> bool:
    """Whether a question begins at a word, seen by its first words: "does K have", "who do i tell"."""
    start = first
    while start < min(first + 5, len(words)) and words[start] in _FILLERS:
        start += 1
    return _opens(tuple(words[start : start + 14]))


def _opens(words: tuple[str, ...]) -> bool:
    opening, rest = words[:3], words[3:]
    if not words[1:] or " ".join(opening) in _NO_QUESTION:
        return False
    if opening in _INDIRECT:
        return bool(rest) and rest[0] in _INDIRECT[opening]
    if words[0] in _VERBS and ("or", "not") in pairwise(words):
        return True
    return _goes_on(words)


def _goes_on(words: tuple[str, ...]) -> bool:
    """Whether the word behind the one that asks makes it a question: "who signs", not "is happy"."""
    first, following = words[:2]
    if first == "who" and following.endswith("s"):
        return True
    if first == "do" and following not in _NOT_ASKED:
        return following in _FOLLOWS["do"] or bool(_DOING & set(words[2:]))
    if following not in _FOLLOWS.get(first, ()):
        return False
    return first not in _OPEN or following in {"i", "there"} or bool(_DOING & set(words[2:]))
