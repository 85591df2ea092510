"""The first five weeks of the year that `python -m bench.year` lives through: its rules hold, and would be seen to break."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.year.__main__ import SINCE, lived
from bench.year.checks import findings
from bench.year.school import FIRST

WEEKS = timedelta(weeks=5)


async def test_five_weeks_of_forty_tas_break_no_rule(folder: Path) -> None:
    storage, key, life = await lived(folder, SINCE + WEEKS)
    days = (FIRST, FIRST + WEEKS - timedelta(days=1))
    found = await findings(storage, key, life, days)
    assert not {rule: lines[:5] for rule, lines in found.items() if lines}
    assert len(life.heard) > 4_000
    assert {"pushes/morning", "pushes/duty_notice", "pushes/cover_offer", "pushes/digest_ready"} <= {
        one.template for one in life.heard
    }
    # The same rules, with one message more than there should be of each kind.
    digest = next(one for one in life.heard if one.template == "pushes/digest_ready")
    at_night = replace(digest, at=datetime(2026, 9, 12, 2, tzinfo=UTC))
    life.heard += [digest, at_night]
    broken = {rule for rule, lines in (await findings(storage, key, life, days)).items() if lines}
    assert broken == {
        "people with more than one push on a day, duties apart",
        "messages on days without school",
        "messages heard twice",
    }
    await storage.close()
