"""The body of a request to Telegram: urlencoded, or multipart when a file goes with it."""

import asyncio
from io import BytesIO
from urllib.parse import urlencode

from aiohttp import FormData, Payload
from aiohttp.abc import AbstractStreamWriter
from telegram.request import RequestData

PIECE = 64 * 1024


class Form(Payload):
    """Bytes to send, with a limit in seconds for handing all of them over: aiohttp has none for writing.

    A limit that is passed reaches whoever made the request as TimeoutError.
    """

    _value: bytes
    _autoclose = True  # nothing here has to be closed

    def __init__(self, value: bytes, content_type: str, write_timeout: float | None) -> None:
        super().__init__(value, content_type=content_type)
        self._size = len(value)
        self._write_timeout = write_timeout

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Return the bytes as text."""
        return self._value.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Hand the bytes over in pieces, waiting whenever the other side is slow to take them."""
        async with asyncio.timeout(self._write_timeout):
            for start in range(0, len(self._value), PIECE):
                await writer.write(self._value[start : start + PIECE])


async def form(request: RequestData, write_timeout: float | None) -> Form:
    """Make one body of a request's parameters and files, to be handed over within `write_timeout` seconds."""
    if not request.contains_files:
        body = urlencode(request.json_parameters).encode()
        return Form(body, "application/x-www-form-urlencoded", write_timeout)
    fields = FormData(quote_fields=False)  # Telegram shows a file's name as it is written here
    for name, value in request.json_parameters.items():
        fields.add_field(name, value)
    for name, (filename, content, content_type) in request.multipart_data.items():
        file = BytesIO(content) if isinstance(content, bytes) else content  # of large bytes aiohttp complains
        fields.add_field(name, file, filename=filename, content_type=content_type)
    parts = fields()
    return Form(await parts.as_bytes(), parts.content_type, write_timeout)
