"""Facts for the duty rota and the training list: a small school, a large one, and what people may type."""

from typing import Any

Facts = dict[str, Any]

DAYS = [
    {"name": name, "date": f"{number} November", "closed": ""}
    for number, name in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), 23)
]
HOSTILE = {
    "very long": ("x" * 300, "x" * 300),
    "wide": ("W" * 29, "W" * 29),
    "the other direction": ("שלום", "שלום"),
    "an override": ("a\u202eb", "a⟦right-to-left override⟧b"),
    "an emoji": ("👩🏽‍🏫", "⟦woman, emoji modifier fitzpatrick type-4, school⟧"),
    "jinja": ("{{7*7}}", "{{7*7}}"),
    "typst": (
        '#let x = 1 #read("/etc/passwd") $x^2$ *b* @ref',
        '#let x = 1 #read("/etc/passwd") $x^2$ *b* @ref',
    ),
    "a tag": ("<b>Bo</b>", "<b>Bo</b>"),
    "accents": ("o" + "\u0301" * 30, "⟦combining acute accent × 27⟧"),
    "controls": ("nul\x00 \x1b[2J", "nul⟦U+0000⟧ ⟦U+001B⟧[2J"),
    "many lines": ("one\r\ntwo\u2028three", "one two three"),
}
"""What somebody may type, and what of it stands on paper."""


def who(name: str, role: str = "", *, pupil_first: bool = False) -> Facts:
    return {"name": name, "role": role, "pupil_first": pupil_first}


def zone(name: str, *people: Facts) -> Facts:
    alone = all(one["pupil_first"] for one in people)
    return {"zone": name, "nobody_free": alone, "people": list(people)}


def row(session: str, time: str, *zones: Facts) -> Facts:
    return {"session": session, "time": time, "cells": [list(zones) for _ in DAYS]}


SMALL: Facts = {
    "school": "Example Primary School",
    "week": "Week of 23 November 2026",
    "printed": "20 November 2026",
    "days": DAYS,
    "rows": [
        row("Gate", "08:30–08:45", zone("Front gate", who("Mr Hughes"))),
        row(
            "Break",
            "10:40–11:00",
            zone("Zone 1 (field)", who("Sue Allen", "first aid")),
            zone("Zone 2 (tyres)", who("Ana Kovac", pupil_first=True)),
        ),
    ],
    "people": [
        {"name": "Mr Hughes", "count": 5, "minutes": 75},
        {"name": "Sue Allen", "count": 5, "minutes": 100},
        {"name": "Ana Kovac", "count": 4, "minutes": 80},
    ],
}
EMPTY = SMALL | {"rows": [], "people": []}
SESSIONS = ("Gate", "First break", "Second break", "First sitting", "Second sitting", "Home time")


def large() -> Facts:
    """A week of 390 duties, each with a name of its own in its own zone, shared among 40 people."""
    rows = [
        row(session, f"{8 + number:02}:30–{9 + number:02}:00", *(_zone(number, place) for place in range(13)))
        for number, session in enumerate(SESSIONS)
    ]
    people = [{"name": f"Colleague {number:02}", "count": 9, "minutes": 270} for number in range(40)]
    return SMALL | {"rows": rows, "people": people}


def _zone(session: int, place: int) -> Facts:
    return zone(f"Zone {place} (quiet garden)", who(f"Person{session}{place:02}", pupil_first=place == 12))


def course(name: str, done: str, until: str = "", **more: str) -> Facts:
    return {
        "course": name,
        "done": done,
        "until": until,
        "hours": "",
        "certificate": "",
        "seen_by": "",
    } | more


TRAINED: Facts = {
    "name": "Ana Kovac",
    "school": "Example Primary School",
    "printed": "20 November 2026",
    "hours": "18",
    "done": [
        course(
            "Paediatric first aid",
            "14 March 2024",
            "13 March 2027",
            hours="12",
            certificate="PFA-204",
            seen_by="Lin",
        ),
        course("Team Teach level 1", "10 January 2025", "9 January 2027", hours="6"),
        course("Buccal midazolam", "4 November 2025", "3 November 2026"),
        course("Food hygiene", "2 May 2020"),
    ],
    "lapsing": [{"course": "Team Teach level 1", "until": "9 January 2027"}],
    "lapsed": [{"course": "Buccal midazolam", "until": "3 November 2026"}],
}
