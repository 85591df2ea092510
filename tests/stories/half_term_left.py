"""What a half term left behind: every letter with its facts, every call, the words of every paper, the log, the disk."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import docx
import sqlalchemy as sa

from storage.tables import outbox
from tests.prompts.paper import pages
from tests.stories.half_term_words import Words
from tests.world import World


@dataclass(frozen=True, slots=True)
class Said:
    """Something that left for somebody: the template it was made from ("" if only the call is known), and all its words."""

    reader: str
    template: str
    words: str


@dataclass
class Lived:
    """What six weeks left behind."""

    written: Words = field(default_factory=Words)
    letters: list[Said] = field(default_factory=list)
    """Each letter with its facts: what documents, pictures and charts are made of is among them."""
    shown: list[Said] = field(default_factory=list)
    """Each call to Telegram: texts, captions, buttons, toasts, and the words of every file."""
    files: dict[str, bytes] = field(default_factory=dict)
    log: str = ""
    papers: dict[str, int] = field(default_factory=dict)
    """How many files of each sort were sent."""


async def harvest(world: World, lived: Lived) -> None:
    """Gather everything at the end."""
    codes = {person.id: code for code, person in world.people.items()}
    async with world.store() as store:
        names = {key: code for code, key in world.ids.items()}
        for row in await store.tx.rows(sa.select(outbox), outbox):
            reader = names.get(row["person"]) or codes.get(row["chat_id"], "")
            lived.letters.append(Said(reader, row["template"], row["facts"] or ""))
    for call in world.telegram.calls():
        if call.method != "getUpdates":
            reader = codes.get(int(call.params.get("chat_id", 0)), "anybody")
            lived.shown += [Said(reader, "", words) for words in _words(call.params, lived.papers)]
    lived.files = {file.name: file.read_bytes() for file in world.folder.iterdir() if file.is_file()}


def _words(params: dict[str, Any], papers: dict[str, int]) -> Iterator[str]:
    """Return the words of a call, and those of each file it carries."""
    yield str({name: value for name, value in params.items() if not isinstance(value, tuple)})
    for value in params.values():
        if isinstance(value, tuple):
            file, content = value
            ending = content[:4].decode("latin-1")
            papers[ending] = papers.get(ending, 0) + 1
            yield f"{file} " + _text(content)


def _text(content: bytes) -> str:
    if content.startswith(b"%PDF"):
        return "".join("".join(pages(content)).split())
    if content.startswith(b"PK"):
        word = docx.Document(BytesIO(content))
        cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
        return " ".join([*(one.text for one in word.paragraphs), *cells])
    return ""
