"""Every word of the page stands out from its ground, in daylight and in the dark."""

import re
from itertools import product
from pathlib import Path

import playground
from tests.colours import AA_TEXT, Colour, colour, contrast

PAGE = Path(playground.__file__).parent / "page"
DEFINED = re.compile(r"(--[a-z-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));")
RULE = re.compile(r"\{([^{}]*)\}")
WORDS = re.compile(r"(?<![-\w])color: (var\(--[a-z-]+\)|#\w+)")
GROUND = re.compile(r"background: (var\(--[a-z-]+\)|#\w+)")
HUES = re.findall(r"--hue: (#\w+)", (PAGE / "colours.css").read_text())
WALLS = ("--wall", "--wall-two")
# Words whose rule names no ground, by the grounds that they stand on.
ON = {
    ("--page", "--page-glow", "--bar"): ("--ink", "--ink-soft"),
    ("--panel", "--panel-over"): ("--ink", "--ink-soft", "--accent"),
    ("--theirs",): ("--ink", "--meta", "--accent", "--ink-soft"),
    ("--mine",): ("--ink", "--meta-mine"),
    ("--key", "--key-over"): ("--key-ink",),
    ("--primary", "--success", "--danger", "--day", "--accent-ground"): ("#fff",),
    ("--screen-bar", "--notice"): ("--ink", "--ink-soft"),
    WALLS: ("--ink-soft",),
    ("--warning-ground",): ("--warning",),
    ("#050707",): ("#8b989a",),
}


def shades() -> dict[str, tuple[str, str]]:
    """Return each colour by name, in daylight and in the dark."""
    found = DEFINED.findall((PAGE / "colours.css").read_text())
    return {name: (light or both, dark or both) for name, light, dark, both in found}


def as_seen(name: str, dark: bool, under: Colour) -> Colour:
    name = name.removeprefix("var(").removesuffix(")")
    return colour(name if name.startswith("#") else shades()[name][dark], under)


def too_faint(words: str, ground: str) -> list[str]:
    """Return the modes in which some words do not stand out from their ground, which may let a wall through."""
    faint = []
    for dark, wall in product((False, True), WALLS):
        behind = as_seen(ground, dark, as_seen(wall, dark, (255, 255, 255)))
        found = contrast(as_seen(words, dark, behind), behind)
        if found < AA_TEXT:
            faint.append(f"{words} on {ground}, {'dark' if dark else 'light'}: {found:.2f}")
    return faint


def named_together() -> set[tuple[str, str]]:
    """Return the words and grounds that one rule of the page names."""
    rules = "".join(one.read_text() for one in PAGE.glob("*.css"))
    both = (
        (words[1], ground[1])
        for rule in RULE.findall(rules)
        if (words := WORDS.search(rule)) and (ground := GROUND.search(rule))
    )
    return {pair for pair in both if "var(--hue)" not in pair}


def test_words_and_ground_of_one_rule() -> None:
    pairs = named_together()
    assert len(pairs) >= 10
    assert [one for pair in pairs for one in too_faint(*pair)] == []


def test_words_on_the_grounds_that_other_rules_give_them() -> None:
    pairs = [(words, ground) for grounds, inks in ON.items() for words in inks for ground in grounds]
    assert [one for pair in pairs for one in too_faint(*pair)] == []


def test_the_letters_of_every_person() -> None:
    assert len(HUES) == 8
    assert [one for hue in HUES for one in too_faint("#fff", hue)] == []


def test_no_words_have_a_colour_that_is_not_looked_at_here() -> None:
    rules = "".join(one.read_text() for one in PAGE.glob("*.css"))
    looked_at = {words for inks in ON.values() for words in inks}
    looked_at |= {words.removeprefix("var(").removesuffix(")") for words, _ in named_together()}
    used = {one.removeprefix("var(").removesuffix(")") for one in WORDS.findall(rules)}
    assert used <= looked_at
