"""How a table of messages and their facts is tested: what is found, and what only looks like it."""

from bot.reading.facts import facts

Case = tuple[str, str, str]
"""A message, the name of a fact, its words; no words: it is not to be found."""


def check(text: str, fact: str, words: str) -> None:
    """Fail unless the fact in the message is what it should be."""
    assert facts(text, (fact,)) == ({fact: words} if words else {})
