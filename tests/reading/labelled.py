"""Labelled messages and the school they are from."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from bot.cli.cast import school_from
from bot.cli.reading import as_json, read_one
from bot.reading.score import Score, score
from bot.school import School

HERE = Path(__file__).parent


@cache
def cast() -> School:
    """Return the school of the messages."""
    return school_from(json.loads((HERE / "school.json").read_text(encoding="utf-8")))


def messages(name: str) -> list[dict[str, Any]]:
    """Return the messages of a file of this folder."""
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@cache
def scored(name: str) -> Score:
    """Read a file of labelled messages and count."""
    return score((one, [as_json(part) for part in read_one(one, cast())]) for one in messages(name))
