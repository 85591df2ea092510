"""Hostile text through the reader: no exception, nothing lost, nobody found who was not named."""

import pytest

from bot.reading import Sent, read
from tests.bot.cast import ANA, NOW, SCHOOL, TODAY, TOM

ZALGO = "K" + "\u0301\u0335\u0489" * 66 + " fell"
HOSTILE = {
    "right to left override": "log K \u202e8/10 fell\u202c",
    "isolates": "\u2066concern\u2069 K said \u2067'no'\u2069",
    "zalgo": ZALGO,
    "zero width": "lo\u200bg K\u200d phon\ufeffics 9.40",
    "decomposed": "Zoe\u0301 read 8/10",
    "look-alikes": "Ј.Ѕ fell over, К bit me",
    "a family of emoji": "👩‍👧.B 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "control letters": "log K\x00 \x1b[2J\r\nphonics\u2028 8/10",
    "a lone surrogate": "K \ud800 said 'no'",
    "too long": "dad hit him " * 342,
    "one grapheme of five hundred": "e" + "\u0301" * 499,
    "only spaces": " \t\n\u00a0",
    "a command": "/start@other_bot K fell",
    "templates": "{{7*7}} {% raw %} ${7*7} %n K",
    "markup": "<script>K</script> <b>fell &lt; </tg-spoiler>",
    "sql": "K'; DROP TABLE record; -- %' OR 1=1 _ %",
    "formulas": "=HYPERLINK(1) @SUM -2+3 K 8/10",
    "paths": "../../etc/passwd con.txt " + "f" * 300,
    "links": "tel:999 javascript:alert(1) file:///etc/passwd",
    "impossible times": "25:99 31/02 0 -1 99.99 24.60 half 13 quarter to 0 32nd dec",
    "arabic digits": "١٢:٣٠ K fell ٩/١٠",
    "huge numbers": "9223372036854775808 -1 1e400 8/0 0/0 99999/1",
    "nothing but marks": "'''\"\"\"“”‘’…!?;;;---",
    "quotes that never close": "K said 'i want to \"go home “now",
    "words of time": "half past quarter to between 5 and till 20 past to from n - ish 9.40-",
    "the first word alone, many times": "log log log inc concern concern: L - I -",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("by", [ANA, TOM])
def test_hostile_text_is_read_like_any_other(text: str, by: object) -> None:
    said = read(Sent(text[:4096], by.id, NOW, TODAY), SCHOOL)  # type: ignore[attr-defined]
    assert said.parts
    assert sum(len(part.text) for part in said.parts) == len(text[:4096])
    for part in said.parts:
        assert part.quote in text
        assert part.kind in {"log", "incident", "concern", "duty", "training", "amend", "question", "unknown"}


def test_look_alikes_find_nobody() -> None:
    said = read(Sent("Ꭺmеlia fell over", TOM.id, NOW, TODAY), SCHOOL)
    assert said.parts[0].who.pupil is None


def test_a_concern_is_heard_through_invisible_letters() -> None:
    said = read(Sent("his d\u200bad h\u200dit him with a b\u0301elt\ufeff", ANA.id, NOW, TODAY), SCHOOL)
    assert said.parts[0].kind == "concern"


def test_a_concern_at_the_end_of_a_very_long_message_is_heard() -> None:
    text = "K read a page. " * 260 + "he said his dad hits him with a belt"
    said = read(Sent(text, ANA.id, NOW, TODAY), SCHOOL)
    assert any(part.kind == "concern" for part in said.parts)
    assert "".join(sorted(part.text for part in said.parts)) != ""
