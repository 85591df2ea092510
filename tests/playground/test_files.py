"""Files the bot sends: what Telegram takes, what it refuses and in which words."""

import struct
import zlib
from io import BytesIO

import pytest
from aiohttp import FormData

from playground.files import MOST_DOCUMENT, MOST_PHOTO
from playground.server import Playground
from tests.playground.client import ANA, Answer, Bot

EVERY_BYTE = bytes(range(256)) + b"\r\n\r\n--\r\r\n\n"


def picture(width: int, height: int, more: int = 0) -> bytes:
    """A PNG that says it is so wide and so high, with so many bytes of nothing in it."""

    def piece(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = piece(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + piece(b"tEXt", bytes(more)) + piece(b"IEND", b"")


async def sends(bot: Bot, method: str, name: str, content: bytes) -> Answer:
    form = FormData(quote_fields=False)
    form.add_field("chat_id", str(ANA))
    form.add_field(method.removeprefix("send").lower(), BytesIO(content), filename=name)
    async with bot.session.post(f"{bot.play.url}/bot{bot.token}/{method}", data=form) as answer:
        return Answer(answer.status, await answer.json())


@pytest.mark.parametrize("name", ["week.pdf", "Été – notes (2).pdf", "school.ics"])
async def test_a_document_comes_as_it_was_sent(play: Playground, bot: Bot, name: str) -> None:
    sent = (await sends(bot, "sendDocument", name, EVERY_BYTE)).result
    assert sent["document"]["file_name"] == name
    (bubble,) = play.chat(ANA)
    assert bubble.document is not None
    assert (bubble.document.name, bubble.document.content) == (name, EVERY_BYTE)
    async with bot.session.get(play.url + bubble.document.url) as answer:
        assert await answer.read() == EVERY_BYTE


async def test_a_photo_is_a_picture_with_two_sides(play: Playground, bot: Bot) -> None:
    sent = (await sends(bot, "sendPhoto", "rota.png", picture(1600, 1131))).result
    assert [(one["width"], one["height"]) for one in sent["photo"]] == [(1600, 1131)]
    assert "document" not in sent
    (bubble,) = play.chat(ANA)
    assert bubble.document is not None
    assert bubble.document.sides == (1600, 1131)


@pytest.mark.parametrize("name", ["", "a/b.pdf", "a\\b.pdf", "tab\there.pdf", "turn\u202e.pdf", "x" * 256])
async def test_a_name_that_telegram_would_change_is_refused(play: Playground, bot: Bot, name: str) -> None:
    answer = await sends(bot, "sendDocument", name, b"1")
    assert answer.status == 400
    assert play.chat(ANA) == []


@pytest.mark.parametrize("method", ["sendDocument", "sendPhoto"])
async def test_an_empty_file_is_refused(bot: Bot, method: str) -> None:
    refused = (400, "Bad Request: file must be non-empty")
    assert (await sends(bot, method, "a.png", b"")).refusal == refused


async def test_a_file_has_to_be_sent_itself(bot: Bot) -> None:
    refused = (400, "Bad Request: wrong file identifier/HTTP URL specified")
    assert (await bot("sendDocument", chat_id=ANA, document="https://example.org/a.pdf")).refusal == refused


async def test_a_document_may_have_fifty_megabytes(bot: Bot) -> None:
    assert (await sends(bot, "sendDocument", "a.pdf", bytes(MOST_DOCUMENT))).result
    too_large = await sends(bot, "sendDocument", "a.pdf", bytes(MOST_DOCUMENT + 1))
    assert too_large.refusal == (413, "Request Entity Too Large")


async def test_a_photo_may_have_ten_megabytes(bot: Bot) -> None:
    around = len(picture(10, 10))
    assert (await sends(bot, "sendPhoto", "a.png", picture(10, 10, MOST_PHOTO - around))).result
    too_large = await sends(bot, "sendPhoto", "a.png", picture(10, 10, MOST_PHOTO - around + 1))
    assert too_large.refusal == (
        400,
        "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
    )


@pytest.mark.parametrize(
    ("width", "height", "taken"),
    [(5000, 5000, True), (5000, 5001, False), (2000, 100, True), (2001, 100, False), (100, 2001, False)],
)
async def test_a_photo_has_a_fair_shape(bot: Bot, width: int, height: int, *, taken: bool) -> None:
    answer = await sends(bot, "sendPhoto", "a.png", picture(width, height))
    assert (answer.status == 200) is taken
    assert taken or answer.refusal == (400, "Bad Request: PHOTO_INVALID_DIMENSIONS")


@pytest.mark.parametrize("content", [b"%PDF-1.7", picture(10, 10)[:-1], picture(0, 10)])
async def test_what_is_no_picture_is_no_photo(bot: Bot, content: bytes) -> None:
    refused = (400, "Bad Request: IMAGE_PROCESS_FAILED")
    assert (await sends(bot, "sendPhoto", "a.png", content)).refusal == refused
