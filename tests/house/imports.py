"""Who may import what: bot decides, storage remembers, prompts speaks, handlers act, and the first three never meet."""

import ast
import sys
from collections.abc import Iterator

OWN = ("bot", "handlers", "storage", "prompts", "playground", "tests", "bench")
DOORS = ("bot.__main__", "bot.app", "bot.cli", "bot.settings")

# What each room may import of ours. The doors may import everything; to import a door, a room must be told so here.
NEIGHBOURS = {
    "bot": ("bot",),
    "prompts": ("prompts",),
    "storage": ("storage", "bot"),
    "handlers": ("handlers", "bot", "storage", "prompts", *DOORS),
    "playground": ("playground", "bot.app", "bot.cli", "bot.settings"),
}

# A library that belongs to one room; nobody else imports it, the doors included.
BELONGS_TO = {
    **dict.fromkeys(("telegram", "apscheduler", "aiohttp", "openpyxl"), "handlers"),
    **dict.fromkeys(("sqlalchemy", "alembic", "cryptography"), "storage"),
    "jinja2": "prompts",
}

# The rooms that name every library they use; the others take what belongs to nobody else.
LIBRARIES = {
    "bot": {"lark", "rapidfuzz", "holidays", "icalendar", "recurring_ical_events", "pyotp"},
    "prompts": {"jinja2", "markupsafe", "typst", "vl_convert", "docxtpl", "docx", "segno"},
    "storage": {"sqlalchemy", "alembic", "cryptography", "aiosqlite", "asyncpg", "uuid_utils"},
}

# What would let the room that decides wait, read a clock, open a file or a socket.
IMPURE = (
    *(
        "asyncio",
        "concurrent",
        "threading",
        "multiprocessing",
        "subprocess",
        "signal",
        "sched",
        "select",
        "selectors",
    ),
    *("socket", "ssl", "http", "urllib.request", "smtplib", "ftplib"),
    *("os", "io", "pathlib", "shutil", "tempfile", "glob", "sqlite3", "dbm", "shelve", "time"),
)

# Memory of the libraries' own that would compete with the database, and a poller that loses messages.
REFUSED = (
    *(
        "telegram.ext.JobQueue",
        "telegram.ext.Job",
        "telegram.ext.Updater",
        "telegram.ext.ConversationHandler",
    ),
    *("telegram.ext.PicklePersistence", "telegram.ext.DictPersistence", "telegram.ext.BasePersistence"),
    "apscheduler.jobstores",
)


def import_complaints(path: str, source: str) -> list[str]:
    """Complain of every import in a file of a room (`handlers/work.py`) that the room may not make."""
    objections = ((line, objection(path, name)) for line, name in imported(path, source))
    return list(dict.fromkeys(f"{path}:{line}: {why}" for line, why in objections if why))


def imported(path: str, source: str) -> Iterator[tuple[int, str]]:
    """Name what a file imports, wherever in the file, each with its line: `bot.people.Role`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = path.split("/")[: -node.level] if node.level else []
            start = ".".join((*package, *filter(None, [node.module])))
            yield from ((node.lineno, f"{start}.{name.name}") for name in node.names)


def objection(path: str, name: str) -> str | None:
    """Say why this file may not import this name; None when it may."""
    top, room = name.partition(".")[0], path.partition("/")[0]
    if within(name, REFUSED):
        return f"{name} is refused in this house"
    if top in OWN:
        return None if may_meet(path, name) else f"{room} does not import {name}"
    if BELONGS_TO.get(top, room) != room:
        return f"{top} belongs to {BELONGS_TO[top]}"
    return None if is_door(path) else library_objection(room, top, name)


def library_objection(room: str, top: str, name: str) -> str | None:
    """Say why a room may not use a library, or a module of Python's own, that belongs to nobody."""
    if top in sys.stdlib_module_names:
        return (
            f"{room} decides and does nothing: no {name}" if room == "bot" and within(name, IMPURE) else None
        )
    return f"{room} does not use {top}" if top not in LIBRARIES.get(room, {top}) else None


def may_meet(path: str, name: str) -> bool:
    """Whether a file may import a name of ours."""
    if is_door(path):
        return not within(name, ("tests", "bench"))
    allowed = NEIGHBOURS[path.partition("/")[0]]
    return within(name, allowed) and (not within(name, DOORS) or within(name, set(allowed) - {"bot"}))


def is_door(path: str) -> bool:
    """Whether a file is one of those that may put the rooms together."""
    return within(path.removesuffix(".py").replace("/", "."), DOORS)


def within(name: str, places: tuple[str, ...] | set[str]) -> bool:
    """Whether a dotted name is one of these or inside one."""
    return any(name == place or name.startswith(f"{place}.") for place in places)
