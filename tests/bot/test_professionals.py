"""Which profession a talk was with, by the fact that was read: homes and what is there for a family's safety are none."""

import pytest

from bot.professionals import PROFESSIONS, profession
from tests.bot.noted import added_up, noted

WITH = {
    "SALT came in, advised visuals": "speech",
    "speech therapist rang": "speech",
    "speech and language therapist visited": "speech",
    "OT in to see K, mum came too": "occupational",
    "EP (Dr Shah) saw him, suggests a now and next board": "psychology",
    "ed psych observed": "psychology",
    "educational psychologist visited": "psychology",
    "physio visited": "physio",
    "spoke to CAMHS worker": "camhs",
    "dietician emailed": "diet",
    "QTVI visited, enlarge to 24pt": "vision",
    "hearing support teacher here": "hearing",
    "outreach teacher advised": "teaching",
    "diabetes nurse phoned, new carb ratio": "nurse",
    "school nurse rang mum": "nurse",
    "paediatrician letter, review in 6 months": "doctor",
    "mum said the OT told her to use putty": "",
    "mum rang, physio is off sick": "",
    "nan at the gate": "",
    "social worker rang": "",
    "police called": "",
    "early help rang": "",
    "rang, no answer": "",
}


@pytest.mark.parametrize(("words", "who"), WITH.items())
def test_whom_a_talk_was_with(words: str, who: str) -> None:
    assert profession(noted("2026-11-20 15:00", words, "log contact")) == who


def test_every_profession_is_heard_somewhere() -> None:
    assert {who for who in WITH.values() if who} == set(PROFESSIONS)


def test_talks_of_the_period_are_counted_by_profession_and_other_notes_are_not() -> None:
    found = added_up(
        noted("2026-11-12 15:00", "SALT came in", "log contact"),
        noted("2026-11-17 15:00", "SALT came in, advised visuals", "log contact"),
        noted("2026-11-18 15:00", "SALT rang", "log contact"),
        noted("2026-11-19 15:00", "school nurse rang", "log contact"),
        noted("2026-11-20 15:00", "mum says he sleeps badly", "log contact"),
        noted("2026-11-20 09:40", "SALT programme, happy"),
    )
    assert found.advisers == {"speech": ("L-171500", "L-181500"), "nurse": ("L-191500",)}
    assert len(found.contacts) == 4
