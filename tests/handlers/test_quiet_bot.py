"""The bot object shows its token nowhere: not printed, not logged, not in an error."""

import logging
import traceback

import pytest
from telegram.error import InvalidToken
from telegram.ext import Application

from handlers.quiet_bot import QuietBot, quiet_bot
from handlers.transport import Transport
from tests.handlers.peer import TOKEN, Peer, answer, answering

REFUSED = answer("401 Unauthorized", b'{"ok":false,"error_code":401,"description":"Unauthorized"}')
ME = (
    b'{"ok":true,"result":{"id":123456789,"is_bot":true,"first_name":"Alongside","username":"alongside_bot"}}'
)


def bot_at(peer: Peer) -> QuietBot:
    return quiet_bot(TOKEN, peer.url.partition("/bot")[0], requests=Transport(), updates=Transport(2))


async def test_a_refused_token_is_not_repeated_in_the_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with Peer(answering(REFUSED)) as peer:
        bot = bot_at(peer)
        with pytest.raises(InvalidToken) as caught:
            await bot.initialize()
        await bot.shutdown()
    assert TOKEN not in "".join(traceback.format_exception(caught.value)) + repr(caught.value) + caplog.text


async def test_a_bot_that_works_is_silent_about_its_token_and_what_it_asks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with Peer(answering(answer("200 OK", ME))) as peer, bot_at(peer) as bot:
        assert bot.username == "alongside_bot"
        application = Application.builder().bot(bot).updater(None).job_queue(None).build()
        shown = f"{bot!r} {bot} {application!r} {bot.request!r}"
    assert TOKEN not in shown + caplog.text
    assert "getMe" not in caplog.text
