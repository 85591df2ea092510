"""The golden words and pictures of every document: a change of them is looked at before it is kept.

`python -m tests.prompts.golden` writes them anew; what `git diff` then shows is what changed.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from tests.prompts.briefs import in_word
from tests.prompts.paper import pages
from tests.prompts.pictures import Seen, on_page, seen, written
from tests.prompts.printed import PRINTED, Printed

HERE = Path(__file__).parent / "golden"
LOOKED_AT = ("chronology", "rota_picture", "week", "week_picture")
"""Documents whose first page is kept as a picture too: it is one, or has one on it."""


_PAGES: dict[str, Callable[[bytes], Sequence[str]]] = {
    "docx": lambda made: [in_word(made)],
    "json": lambda made: [made.decode()],
}


def words(one: Printed) -> str:
    """Return what a document says, page by page."""
    made = one.made()
    told = _PAGES.get(one.kind, pages)(made)
    return "\n\f\n".join(page.rstrip() for page in told) + "\n"


def look(one: Printed) -> Seen:
    """Return the first page of a document as it is seen."""
    made = one.made()
    return seen(on_page(made) if one.kind == "png" else made)


def keep() -> None:
    """Write the words and pictures of every document."""
    HERE.mkdir(exist_ok=True)
    for name, one in PRINTED.items():
        if one.kind != "png":
            (HERE / f"{name}.txt").write_text(words(one))
        if name in LOOKED_AT:
            (HERE / f"{name}.png").write_bytes(written(look(one)))


if __name__ == "__main__":
    keep()
