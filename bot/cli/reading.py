"""`read`: messages in, readings out, a line each. Touches nothing; the format is told in docs/reading.md."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.cast import school_from
from bot.cli.door import fail, read_settings, with_storage
from bot.reading import Part, Sent, read
from bot.reading.score import score
from bot.school import School
from bot.settings import Storing
from storage import Storage

SchoolFile = Annotated[
    Path | None, typer.Option("--school", help="The cast as JSON; else the database's school.")
]
Why = Annotated[bool, typer.Option("--why", help="Say for each part which words decided what.")]
Scored = Annotated[bool, typer.Option("--score", help="Compare with the labels in the lines; print figures.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("read")(read_messages)


def read_messages(school: SchoolFile = None, why: Why = False, scored: Scored = False) -> None:
    """Read messages, one JSON object a line on standard input, and print a reading a line."""
    cast = _from_file(school) if school else with_storage(read_settings(Storing), _from_database)
    readings = _readings(sys.stdin, cast, why=why)
    if not scored:
        for message, parts in readings:
            typer.echo(json.dumps({"id": message["id"], "parts": parts}, ensure_ascii=False))
        return
    total = score((_labelled(message), parts) for message, parts in readings)
    for line in (*total.disagreements, *total.figures()):
        typer.echo(line)


def _readings(
    lines: Iterable[str], cast: School, *, why: bool
) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            message = _message(line, number)
            yield message, [as_json(part, why=why) for part in _read(message, cast, number)]


def _message(line: str, number: int) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except ValueError as trouble:
        fail(f"Line {number} is not JSON: {trouble}.")
    missing = [
        key for key in ("id", "sent", "by", "msg") if not isinstance(message, dict) or key not in message
    ]
    if missing:
        fail(f"Line {number} has no {', '.join(missing)}.")
    if not isinstance(message["msg"], str):
        fail(f"Line {number}: msg is not text.")
    return dict(message)


def _labelled(message: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(message.get("expect"), dict) or "parts" not in message["expect"]:
        fail(f"{message['id']} has no labels to compare with: expect with parts.")
    return message


def _read(message: Mapping[str, Any], cast: School, number: int) -> tuple[Part, ...]:
    try:
        return read_one(message, cast)
    except StopIteration:
        fail(f"Line {number}: the school has nobody with the code {message['by']!r}.")
    except ValueError:
        fail(f"Line {number}: {message['sent']!r} is no local time such as 2026-11-23T09:58.")


def read_one(message: Mapping[str, Any], cast: School) -> tuple[Part, ...]:
    """Read a message of the format.

    Raises:
        StopIteration: nobody at the school has the code.
        ValueError: `sent` is no local time.

    """
    person = next(one for one in cast.people if one.code == message["by"])
    sent = datetime.fromisoformat(str(message["sent"])).replace(tzinfo=ZoneInfo(cast.zone))
    return read(Sent(message["msg"], person.id, sent, sent.date()), cast).parts


def as_json(part: Part, *, why: bool = False) -> dict[str, Any]:
    """Return a part as the format of messages has it; absent facts are left out."""
    shown: dict[str, Any] = {
        "kind": part.kind,
        "type": part.type,
        "pupil": _pupil(part),
        "at": None,
        "precision": None,
    }
    if part.when is not None and part.when.precision != "none":
        shown["precision"] = part.when.precision
        by_day = part.when.precision in {"period", "date"}
        shown["at"] = f"{part.when.at:%Y-%m-%d}" if by_day else f"{part.when.at:%Y-%m-%dT%H:%M}"
    minutes = part.when.minutes if part.when else None
    optional = {
        "minutes": int(minutes) if minutes and minutes == int(minutes) else minutes,
        "urgency": part.urgency,
        "force": part.force if part.kind in {"log", "incident"} else None,
        "quote": part.quote,
        "others": part.others,
        "why": list(part.why) if why else None,
    }
    return shown | {key: value for key, value in optional.items() if value}


def _pupil(part: Part) -> str | None:
    who = part.who
    if who.nobody:
        return None
    if who.pupil is not None:
        return who.pupil.code
    return "other" if who.other else "ask"


async def _from_database(storage: Storage) -> School:
    async with storage.transaction() as store:
        keys = await store.schools.all()
        if not keys:
            fail("The database has no school yet: run init, or give --school FILE.json.")
        return await store.schools.get(keys[0])


def _from_file(file: Path) -> School:
    """Read a cast file: school, pupils, staff. A mistake in it ends the command with one line."""
    try:
        return school_from(json.loads(file.read_text(encoding="utf-8")))
    except OSError as trouble:
        fail(f"{file}: {trouble.strerror}.")
    except (ValueError, KeyError, TypeError) as trouble:
        fail(f"{file} is no cast of a school: {trouble!r}.")
