"""Facts for what is printed, what the pages say with them, and how to read a PDF."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw
from pypdfium2.raw import FPDFCatalog_GetLanguage

from prompts.documents import Chronology, Entry

SCHOOL: dict[str, Any] = {
    "school": "Example Primary School",
    "printed": "23 November 2026",
    "leads": ["Mrs Dale"],
    "deputies": ["Mr Osei", "Miss Lowe"],
    "heads": ["Ms Grant"],
    "chairs": ["Dr Amin"],
    "emergency": "999",
    "services_day": "01632 960120",
    "services_night": "01632 960199",
    "nspcc": "0808 800 5000",
    "lado": "01632 960140",
}
UNSAID = {key: [] if isinstance(value, list) else "" for key, value in SCHOOL.items()}
LINK = "https://t.me/ExamplePrimaryBot"
WALL = """\
Example Primary School
If you are worried about a child:
go to a person.
Do not wait for the bot.
In danger now: ring 999.
Tell, in person
Safeguarding lead (DSL) Mrs Dale
Deputies Mr Osei, Miss Lowe
Headteacher Ms Grant Opens the bot
Nobody to be found? Anyone may ring
Children’s services, day 01632 960120
Children’s services, out of hours 01632 960199
NSPCC helpline 0808 800 5000
Worried about an adult who works here
About an adult: the headteacher Ms Grant
About the head: chair of governors Dr Amin
LADO (local authority) 01632 960140
No reference within a minute means it was not received. Tell a person, and write down
what you saw and heard.
Cut out along the lines, one for each wallet.
"""
WALLET = """\
Example Primary School
If you are worried about a child: go to a person. Do
not wait for the bot.
In danger now: ring 999.
Safeguarding lead (DSL) Mrs Dale
Deputies Mr Osei, Miss Lowe
Headteacher Ms Grant
Children’s services, day 01632 960120
Children’s services, out of hours 01632 960199
NSPCC helpline 0808 800 5000
About an adult: the headteacher Ms Grant
About the head: chair of governors Dr Amin
LADO (local authority) 01632 960140
No reference within a minute means it was not received.
"""
FOOT = "Printed 23 November 2026. Print it again when people or numbers change. Page 1 of 1"
ABOUT = Chronology(
    "Example Primary School",
    "Kacper Bielak",
    "KB",
    "Mrs Dale",
    "Mon 23 Nov 2026, 10:42",
    "Move to Hill School",
)
SAID = 'K said "my leg hurts" -- and   would not sit.\nHe held his left arm; he\'d cried.'
ENTRY = Entry("Tue 3 Nov 2026, 10:10", "Concern", "C-7Q4K", "Ana Kovac", SAID)


def pages(pdf: bytes) -> list[str]:
    """The text of each page, its lines ended in one way and without the places where a long word may break."""
    found = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]
    return [
        re.sub(r" *\n", "\n", text.replace("\r\n", "\n").replace("\u200b", "").replace("\ufffe", ""))
        for text in found
    ]


def tight(text: str) -> str:
    """A text without white space: paper has its own."""
    return "".join(text.split())


def language(pdf: bytes) -> str:
    room = ctypes.create_string_buffer(64)
    size = FPDFCatalog_GetLanguage(
        pypdfium2.PdfDocument(pdf), ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort)), 64
    )
    return room.raw[: size - 2].decode("utf-16-le")


def alternatives(pdf: bytes) -> Iterator[str]:
    """The words that stand for each picture of a document."""
    for page in pypdfium2.PdfDocument(pdf):
        tree = raw.FPDF_StructTree_GetForPage(page)
        heads = [
            raw.FPDF_StructTree_GetChildAtIndex(tree, n)
            for n in range(raw.FPDF_StructTree_CountChildren(tree))
        ]
        while heads:
            one = heads.pop(0)
            size = raw.FPDF_StructElement_GetAltText(one, None, 0)
            if size > 2:
                room = ctypes.create_string_buffer(size)
                raw.FPDF_StructElement_GetAltText(one, room, size)
                yield room.raw[: size - 2].decode("utf-16-le")
            below = range(raw.FPDF_StructElement_CountChildren(one))
            heads = [
                child for n in below if (child := raw.FPDF_StructElement_GetChildAtIndex(one, n))
            ] + heads
        raw.FPDF_StructTree_Close(tree)
