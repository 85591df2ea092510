"""Counts the words of the labelled messages; `python -m tests.reading.counting` writes them into the lexicon."""

from collections import Counter
from datetime import date
from pathlib import Path
from textwrap import wrap

from bot.reading.counts import features
from bot.reading.lexicon import VOCABULARY
from bot.reading.names import mark
from bot.reading.text import words_of
from tests.reading.labelled import cast, messages

LISTS = ("examples", "further", "concerns", "decoys")
INTO = Path(__file__).parents[2] / "bot/reading/lexicon/counted.py"
_DAY = date(2026, 11, 23)
_NO_WORD = set(' \n:\\"')
_LEAST = 2
_LINE = 4000


def counted(names: tuple[str, ...] = LISTS) -> tuple[Counter[str], dict[str, Counter[str]]]:
    """Return how many messages there are of each kind, and of each kind how many hold each word or pair."""
    kinds: Counter[str] = Counter()
    found: dict[str, Counter[str]] = {}
    for name in names:
        for one in messages(name):
            parts = one["expect"]["parts"]
            if len(parts) == 1:
                kind = f"{parts[0]['kind']}/{parts[0].get('type') or ''}"
                kinds[kind] += 1
                found.setdefault(kind, Counter()).update(_features(one["msg"]))
    return kinds, found


def words(message: str) -> tuple[str, ...]:
    """Return the words of a message with its names marked."""
    return mark(words_of(message, cast().shorthand), cast().roll(_DAY), (), VOCABULARY).text.words


def _features(message: str) -> set[str]:
    return {word for word in features(words(message)) if not set(word) & _NO_WORD}


def module() -> str:
    """Return the table as a module of the lexicon."""
    kinds, found = counted()
    whole = Counter[str]()
    for one in found.values():
        whole.update(one)
    lines = [
        '"""In how many labelled messages of each kind a word or a pair of neighbours stands; written by tests/reading/counting.py."""',
        "",
        "MESSAGES: dict[str, int] = {",
        *(f'    "{kind}": {kinds[kind]},' for kind in sorted(kinds)),
        "}",
        "COUNTED: dict[str, str] = {",
    ]
    for kind in sorted(kinds):
        pairs = sorted(f"{word}:{times}" for word, times in found[kind].items() if whole[word] >= _LEAST)
        lines += [
            f'    "{kind}": """',
            *wrap(" ".join(pairs), _LINE, break_long_words=False, break_on_hyphens=False),
            '""",',
        ]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    INTO.write_text(module())
