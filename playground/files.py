"""Files the bot sends, judged as Telegram does: not empty, not too large, a photo that is a picture of a fair shape."""

import struct
import unicodedata
from typing import Any

from aiogram.types import BufferedInputFile

from playground.refusal import Refusal, bad

MOST_DOCUMENT = 50 * 1024 * 1024
MOST_PHOTO = 10 * 1024 * 1024
MOST_SIDES = 10_000
MOST_RATIO = 20
MOST_NAME_BYTES = 255
TOO_LARGE = Refusal(413, "Request Entity Too Large")
_PNG = b"\x89PNG\r\n\x1a\n"


def judged_file(file: Any) -> tuple[str, bytes]:
    """Return name and content of an uploaded file.

    Refuses, beside what Telegram refuses, names it would have to change, and files by address or id: the bot has none.
    """
    if not isinstance(file, BufferedInputFile):
        raise bad("wrong file identifier/HTTP URL specified")
    name = file.filename or ""
    if not name or len(name.encode()) > MOST_NAME_BYTES or any(map(_is_changed, name)):
        raise bad("the playground takes no file name that Telegram would change")
    if not file.data:
        raise bad("file must be non-empty")
    if len(file.data) > MOST_DOCUMENT:
        raise TOO_LARGE
    return name, file.data


def judged_photo(content: bytes) -> tuple[int, int]:
    """Return width and height of a photo in pixels."""
    if len(content) > MOST_PHOTO:
        raise bad(
            f"file of size {len(content)} bytes is too big for a photo; the maximum size is {MOST_PHOTO} bytes"
        )
    width, height = _sides(content)
    if not width or not height:
        raise bad("IMAGE_PROCESS_FAILED")
    if width + height > MOST_SIDES or max(width, height) > MOST_RATIO * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _is_changed(sign: str) -> bool:
    return sign in '<>:"/\\|?*' or unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _sides(content: bytes) -> tuple[int, int]:
    """Return width and height of a PNG, the one kind of picture the bot makes; zeros for anything else."""
    if not content.startswith(_PNG) or content[12:16] != b"IHDR" or not content.endswith(b"IEND\xaeB`\x82"):
        return 0, 0
    width, height = struct.unpack(">II", content[16:24])
    return int(width), int(height)
