"""Every way a server was seen, or can be imagined, to fail a request; and what Telegram refuses, in its words."""

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, TelegramError

from handlers.verdict import TooMany
from tests.handlers.peer import Behaviour, Reader, Writer, answer, answering, request_from


async def hang_up(reader: Reader, writer: Writer) -> None:
    """Accept the connection and close it, nothing read."""


async def hang_up_after_reading(reader: Reader, writer: Writer) -> None:
    await request_from(reader)


async def reset_after_reading(reader: Reader, writer: Writer) -> None:
    await request_from(reader)
    writer.transport.abort()


async def never_answer(reader: Reader, writer: Writer) -> None:
    await reader.read()


async def stop_in_the_middle(reader: Reader, writer: Writer) -> None:
    await request_from(reader)
    writer.write(answer("200 OK", b'{"ok":true,', length=500))
    await reader.read()


CUT_SHORT = answer("200 OK", b'{"ok":true,"resu', length=500)
UNFRAMED = b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"ok":true,"resu'
BAD_CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"
PAGE = b"<html><h1>Something</h1></html>"

MAYBE: dict[str, Behaviour] = {
    "closed before reading": hang_up,
    "closed after reading": hang_up_after_reading,
    "reset after reading": reset_after_reading,
    "half a head": answering(b"HTTP/1.1 200 OK\r\nContent-"),
    "not HTTP": answering(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    "truncated, by its length": answering(CUT_SHORT),
    "truncated JSON without a length": answering(UNFRAMED),
    "a broken chunk": answering(BAD_CHUNK),
    "broken compression": answering(answer("200 OK", b"not gzip", "Content-Encoding: gzip")),
    "not an object": answering(answer("200 OK", b"[]")),
    "an object of somebody else's": answering(answer("200 OK", b'{"login":"required"}')),
    "a description of somebody else's": answering(answer("404 Not Found", b'{"description":"no"}')),
    "a page with 200": answering(answer("200 OK", PAGE)),
    "a page with 502": answering(answer("502 Bad Gateway", PAGE)),
    "a page with 403, of a filter": answering(answer("403 Forbidden", PAGE)),
    "a page with 404": answering(answer("404 Not Found", PAGE)),
    "500 in JSON": answering(answer("500 Oh", b'{"ok":false,"description":"Internal Server Error"}')),
    "429, of a filter": answering(answer("429 Slow Down", PAGE)),
    "429 without a wait": answering(answer("429 Slow", b'{"ok":false,"description":"?","parameters":null}')),
    "a redirect": answering(answer("302 Found", b"", "Location: http://127.0.0.1:1/")),
    "an unheard-of status": answering(answer("799 What", b'{"ok":false,"description":"?"}')),
}


def refusal(status: str, extra: str = "") -> Behaviour:
    body = f'{{"ok":false,"error_code":{status[:3]},"description":"{status[4:]}"{extra}}}'
    return answering(answer(status, body.encode()))


# These never hang up: it is the request that has to lose patience.
SILENT: dict[str, Behaviour] = {
    "no answer in time": never_answer,
    "half an answer in time": stop_in_the_middle,
}

REFUSED: dict[str, tuple[Behaviour, type[TelegramError]]] = {
    "400": (refusal("400 Bad Request: chat not found"), BadRequest),
    "400, moved": (refusal("400 Moved", ',"parameters":{"migrate_to_chat_id":-100}'), ChatMigrated),
    "401": (refusal("401 Unauthorized"), InvalidToken),
    "403": (refusal("403 Forbidden: bot was blocked by the user"), Forbidden),
    "404": (refusal("404 Not Found"), InvalidToken),
    "409": (refusal("409 Conflict: terminated by other getUpdates request"), Conflict),
    "413 in JSON": (refusal("413 Request Entity Too Large"), BadRequest),
    "413 as a page": (answering(answer("413 Request Entity Too Large", PAGE)), BadRequest),
    "429": (refusal("429 Too Many Requests", ',"parameters":{"retry_after":7}'), TooMany),
}
