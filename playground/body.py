"""The parameters of a request: from the address, a form, a form with files, or JSON."""

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import Receive, Scope

_NAMED = re.compile(r'; ?(name|filename)="((?:[^"\\]|\\.)*)"')
_BACKSLASH = re.compile(r"\\(.)")


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
    """Cut a form with files into its fields, every byte of a file as it came."""
    boundary = kind.partition("boundary=")[2].partition(";")[0].strip('"').encode()
    given: dict[str, Any] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        named = {key: _BACKSLASH.sub(r"\1", value) for key, value in _NAMED.findall(head.decode())}
        file = named.get("filename")
        given[named["name"]] = content.decode() if file is None else (file, content)
    return given
