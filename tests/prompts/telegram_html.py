"""Telegram's HTML as far as our messages go: which tags, which entities, all closed again."""

import re

LONGEST = 4096
_ALLOWED = "b|strong|i|em|s|strike|del|u|ins|tg-spoiler|code|pre|blockquote"
_TAG = re.compile(rf"<(/?)({_ALLOWED})>")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


def read(text: str) -> tuple[list[str], list[str]]:
    """The tags of a message, and everything Telegram would not accept. Ours have no attributes, links included."""
    tags, still_open, complaints = [], [], []
    for slash, tag in _TAG.findall(text):
        if not slash:
            tags.append(tag)
            still_open.append(tag)
        elif not still_open or still_open.pop() != tag:
            complaints.append(f"</{tag}> closes nothing")
    complaints += [f"<{tag}> is never closed" for tag in still_open]
    complaints += re.findall(r"[<>&]", _ENTITY.sub("", _TAG.sub("", text)))
    return tags, complaints
