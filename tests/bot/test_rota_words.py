"""A rota told in words: days that are alike once, what nobody covers, and no more than a caption holds."""

from bot.rota_words import rota_words
from prompts import plain, speak
from tests.prompts.rotas import DAYS, EMPTY, SMALL, large

WEEK = "Monday, Tuesday, Wednesday, Thursday, Friday"
LINES = """\
· 08:30–08:45 Front gate: Mr Hughes
· 10:40–11:00 Zone 1 (field): Sue Allen
· 10:40–11:00 Zone 2 (tyres): Ana Kovac with their pupil, nobody free
"""


def caption(facts: dict[str, object]) -> str:
    return plain(speak("replies/rota_picture", {"facts": facts | rota_words(facts)}).text)


def test_days_that_are_alike_are_told_once() -> None:
    assert caption(SMALL).endswith(f"not for outside school.\n{WEEK}\n{LINES}".rstrip())


def test_a_day_without_school_says_why() -> None:
    days = [*DAYS[:4], DAYS[4] | {"closed": "INSET day"}]
    told = caption(SMALL | {"days": days})
    assert told.endswith(f"{WEEK.replace(', Friday', '')}\n{LINES}Friday: INSET day, no duties")


def test_a_week_without_duties_says_so() -> None:
    assert caption(EMPTY).endswith("There are no duties in this week.")


def test_however_much_there_is_it_fits_under_a_picture_and_says_how_much_is_left_out() -> None:
    told = caption(large())
    assert len(told) <= 1024
    assert told.count("·") + int(told.split()[-6]) == 78
    assert told.endswith(" more are in the PDF.")
