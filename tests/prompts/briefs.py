"""Facts for a brief report on paper, and how to read a file of Word."""

from io import BytesIO
from typing import Any

import docx

LINE: dict[str, Any] = {"text": "now and next board helped", "refs": "L-0007", "more": 0, "typed": False}
COUNTED = LINE | {"text": "31 notes of learning on 31 days.", "refs": "L-0001, L-0002", "more": 29}
TYPED = LINE | {"text": "a timer he can see", "refs": "", "typed": True}
REACHED = LINE | {"text": "Outcome 2: 3/10 on Thu 3 Sep, 9/10 on Thu 19 Nov; 18 scores.", "refs": "L-0001"}
ENTRY = {"moment": "Thu 3 Sep 2026, 09:40", "kind": "learning", "reference": "L-0001", "author": "Ana Kovac"}
FACTS: dict[str, Any] = {
    "school": "Example Primary",
    "pupil": "Kai Bennett",
    "code": "KB",
    "kind": "EHCP annual review",
    "meeting": "9 Dec 2026",
    "first": "2 Sep 2026",
    "last": "23 Nov 2026",
    "notes": 46,
    "by": "Ana Kovac",
    "signed": "23 Nov 2026, 10:41",
    "sections": [
        {"title": "What is working", "lines": [LINE | {"text": "got a certificate for his reading"}]},
        {
            "title": "What is not working",
            "lines": [LINE | {"text": "4 behaviour incidents.", "refs": "I-0008"}],
        },
        {"title": "What helps", "lines": [LINE, TYPED]},
        {
            "title": "Support needed now",
            "lines": [LINE | {"text": "Least help in 1 note: a gesture prompt in 1."}],
        },
        {"title": "Sessions and scores", "lines": [COUNTED, REACHED]},
        {"title": "The child's view, in their words", "lines": [LINE | {"text": "“this one is easy”"}]},
        {"title": "Next small step", "lines": []},
    ],
    "outcomes": [{"number": "2", "text": "By July 2027 Kai reads 40 of the phase 5 words at sight."}],
    "behind": [{"text": COUNTED["text"], "refs": "L-0001, L-0002, L-0003"}],
    "entries": [ENTRY | {"words": "phonics 3/10"}, ENTRY | {"reference": "I-0016", "words": ""}],
}


def in_word(content: bytes) -> str:
    """The words of a file of Word, in order, tables too."""
    body = docx.Document(BytesIO(content)).element.body
    paragraphs = body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    return "\n".join(text_of(one) for one in paragraphs)


def text_of(paragraph: Any) -> str:
    marks = {"br": "\n", "tab": "\t"}
    parts = (
        marks.get(one.tag.rpartition("}")[2]) or one.text or "" for one in paragraph.iter() if not len(one)
    )
    return "".join(parts)
