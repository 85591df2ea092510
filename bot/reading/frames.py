"""What a sentence tells whatever its order: a child says something of home, and it is nothing a child should have to say.

Cues are lines of words in order; this asks only whether three kinds of words stand in one sentence.
"""

from collections.abc import Iterator, Sequence

from bot.reading.cues import Hit, Sign
from bot.reading.lexicon.classes import CLASSES
from bot.reading.text import STOPS

_TELLS = frozenset(
    "say says said saying tell tells told telling ask asks asked asking whispered whispers reckons claims claimed "
    "mentioned blurted disclosed announced".split()
)
_HOME = frozenset(CLASSES["grownup"].split()) | frozenset(
    "brother brothers sister sisters bro sis cousin cousins stepbrother stepsister family home house bed bedroom bath car "
    "flat room boyfriend baby".split()
)
_HARD = frozenset(
    "cry cries cried crying hurt hurts hurting hit hits smack smacks kick kicks punch punches shout shouts shouting scream screams "
    "fight fights fighting fought argue argues arguing locked lock locks hide hides hid hiding cold hungry starving alone scared "
    "frightened afraid worried police prison jail arrested drunk drinking drinks drugs weed smoke smokes needle knife blood bleeding "
    "dead die dies died dying kill killed kills suicide cope stupid secret naked married undressed touched touches touch tickles "
    "kiss kisses kissed naughty punished punish punishes grounded belt slapped threw throws thrown pushed pushes choked strangled "
    "burnt burned bruise bruises marks hates hate disappear gone leave leaves leaving left sleeps floor dark cupboard wardrobe shed "
    "angry cross furious mean nasty horrible bad sad upset shakes shaking evicted homeless moved away".split()
)
_EASES = frozenset(CLASSES["cheer"].split()) | frozenset(
    "grandad nan film movie game telly match bonfire fireworks zoo park school teacher shop shops story stories tea party funny lollipop thank please dinner post bin fire snow match football".split()
)
_RARE = frozenset(
    "cousin cousins uncle uncles stepdad stepdads stepbrother stepmum boyfriend boyfriends lodger neighbour bloke man men fella "
    "stranger heaven willy privates".split()
)
"""Whom and what a child tells of when something is the matter more often than not."""
_CHILD = frozenset("@pupil he she they @other girl boy".split())
_NO_CHILD = _HOME | frozenset("i we @staff teacher ta office".split())
SIGN = Sign("pupil.green", 3, "tells of something hard at home")


def frames(words: Sequence[str]) -> Iterator[Hit]:
    """Yield a sign for each sentence in which a child tells something hard of home and nothing in it is cheerful."""
    first = 0
    for place in range(len(words) + 1):
        if place == len(words) or words[place] in STOPS:
            sentence = words[first:place]
            said = set(sentence)
            told = (said & _HARD and said & _HOME) or said & _RARE
            teller = _teller(sentence) if told and not said & _EASES else None
            if teller is not None and not (_HARD | _RARE).isdisjoint(sentence[teller:]):
                yield Hit(SIGN, first + teller, place - 1)
            first = place + 1


def _teller(words: Sequence[str]) -> int | None:
    """Return where the child tells; not "mum said", nor "told mum"."""
    for place, word in enumerate(words):
        if word in _TELLS:
            before, behind = words[max(place - 2, 0) : place], words[place + 1 : place + 2]
            if _NO_CHILD.isdisjoint(before) and _NO_CHILD.isdisjoint(behind):
                return max(place - 1, 0) if words[max(place - 1, 0)] in _CHILD else place
    return None
