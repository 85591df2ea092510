"""The parameters of a request: from the address, a form, a form with files, or JSON."""

import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import Receive, Scope


async def parameters(scope: Scope, receive: Receive) -> dict[str, Any]:
    """Return the parameters of a request; a file is a pair of its name and its bytes."""
    given: dict[str, Any] = dict(parse_qsl(scope["query_string"].decode(), keep_blank_values=True))
    body = await _body(receive)
    kind = dict(scope["headers"]).get(b"content-type", b"").decode("latin-1")
    if not body:
        return given
    if kind.startswith("application/json"):
        given |= json.loads(body)
        return given
    if kind.startswith("multipart/form-data"):
        return given | _parts(kind, body)
    return given | dict(parse_qsl(body.decode(), keep_blank_values=True))


async def _body(receive: Receive) -> bytes:
    whole: bytes = b""
    while True:
        piece = await receive()
        whole += piece.get("body", b"")
        if not piece.get("more_body"):
            return whole


def _parts(kind: str, body: bytes) -> dict[str, Any]:
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    given: dict[str, Any] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_content()
        file = part.get_filename()
        given[str(name)] = (file, content) if file else content
    return given
