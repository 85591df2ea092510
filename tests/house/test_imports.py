"""The walls between the rooms hold, and their doors open."""

import pytest

from tests.house.imports import import_complaints

FORBIDDEN = [
    ("bot/people.py", "import telegram"),
    ("bot/people.py", "from sqlalchemy import select"),
    ("bot/people.py", "import jinja2.environment"),
    ("bot/people.py", "def f():\n    import asyncio"),
    ("bot/people.py", "from urllib.request import urlopen"),
    ("bot/people.py", "from pathlib import Path"),
    ("bot/people.py", "import pydantic"),
    ("bot/people.py", "from storage import tables"),
    ("bot/people.py", "from bot import settings"),
    ("bot/reading/__init__.py", "from .. import app"),
    ("bot/app.py", "from telegram.ext import Application"),
    ("bot/cli/show.py", "import openpyxl"),
    ("bot/cli/show.py", "from tests import world"),
    ("prompts/__init__.py", "from bot.people import Role"),
    ("prompts/__init__.py", "import structlog"),
    ("storage/outbox.py", "from handlers import work"),
    ("storage/outbox.py", "from bot.settings import Settings"),
    ("storage/outbox.py", "from prompts import speak"),
    ("storage/outbox.py", "import aiohttp"),
    ("handlers/work.py", "from sqlalchemy.exc import IntegrityError"),
    ("handlers/work.py", "import cryptography.fernet"),
    ("handlers/work.py", "from jinja2 import Template"),
    ("handlers/work.py", "from playground.clock import Clock"),
    ("handlers/work.py", "from telegram.ext import ConversationHandler"),
    ("handlers/work.py", "from telegram.ext import JobQueue"),
    ("handlers/work.py", "from telegram.ext import Updater"),
    ("handlers/work.py", "from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore"),
    ("playground/server.py", "from bot.people import Role"),
    ("playground/server.py", "from handlers import routes"),
    ("playground/server.py", "import telegram"),
]

ALLOWED = [
    (
        "bot/people.py",
        "import re, zoneinfo, rapidfuzz\nfrom datetime import time\nfrom urllib.parse import quote",
    ),
    ("bot/reading/__init__.py", "from . import words\nfrom bot.people import Role"),
    ("bot/app.py", "import asyncio, structlog\nfrom handlers import routes\nfrom storage import Storage"),
    ("bot/cli/demo.py", "from playground.server import Playground\nfrom prompts import speak"),
    (
        "prompts/__init__.py",
        "import jinja2, typst, vl_convert, docxtpl, segno, pathlib\nfrom prompts import pages",
    ),
    (
        "storage/outbox.py",
        "import asyncio, sqlalchemy\nfrom bot.letters import Letter\nfrom storage import tables",
    ),
    (
        "handlers/work.py",
        "import telegram, apscheduler.schedulers.asyncio, aiohttp, openpyxl, structlog, time",
    ),
    (
        "handlers/work.py",
        "from telegram.ext import Application\nfrom bot import reading, settings\nimport storage, prompts",
    ),
    (
        "playground/server.py",
        "import starlette, aiogram.types\nfrom bot.app import build\nfrom playground import clock",
    ),
]


@pytest.mark.parametrize(("path", "source"), FORBIDDEN)
def test_an_import_across_a_wall_is_caught(path: str, source: str) -> None:
    assert len(import_complaints(path, source)) == 1


@pytest.mark.parametrize(("path", "source"), ALLOWED)
def test_an_import_through_a_door_is_not(path: str, source: str) -> None:
    assert import_complaints(path, source) == []
