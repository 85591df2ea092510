"""A pretend Telegram with two people, and somebody on either side of it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import ClientSession

from playground.clock import Clock
from playground.server import Playground
from tests.playground.client import ANA, BEN, Bot, People


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    async with Playground(Clock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))) as playground:
        for number, name in ((ANA, "Ana"), (BEN, "Ben")):
            playground.person(number, name).started = True
        yield playground


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest.fixture
def bot(play: Playground, session: ClientSession) -> Bot:
    return Bot(play, session, play.token)


@pytest.fixture
def people(play: Playground, session: ClientSession) -> People:
    return People(play, session)
