"""What is too long, too wide, unnamed or unexplained is caught."""

import pytest

from tests.house import sizes

DOC = '"""What it is for."""\n'


def test_what_is_too_long_or_too_wide_is_caught() -> None:
    assert sizes.size_complaints("bot/a.py", "\n" * 200) == []
    assert sizes.size_complaints("bot/a.py", "\n" * 201) == ["bot/a.py: 201 lines, at most 200"]
    long = "def f():\n" + "    x = 1\n" * 39
    assert sizes.size_complaints("bot/a.py", long) == []
    assert sizes.size_complaints("bot/a.py", long + "    x = 1\n") == [
        "bot/a.py:1: f has 41 lines, at most 40"
    ]
    assert sizes.size_complaints("bot/a.py", "class A:\n    def f(self, a, b, c, /, d, *, e, **f): ...") == []
    assert len(sizes.size_complaints("bot/a.py", "async def f(a, b, c, d, *, e, f): ...")) == 1


@pytest.mark.parametrize(
    "path",
    ["bot/utils.py", "storage/base.py", "bot/info/a.py", "bot/pupil_data.py", "handlers/handle_tap.py"],
)
def test_a_file_whose_name_says_nothing_is_caught(path: str) -> None:
    assert len(sizes.name_complaints(path, "")) == 1


def test_a_function_named_by_being_handled_is_caught() -> None:
    assert len(sizes.name_complaints("handlers/taps.py", "async def _handle_tap(): ...")) == 1
    assert sizes.name_complaints("storage/database.py", "def handled(): ...") == []


def test_what_is_not_explained_is_caught() -> None:
    assert sizes.docstring_complaints("bot/a.py", "x = 1") == ["bot/a.py: what is this file for?"]
    assert sizes.docstring_complaints("bot/a.py", DOC) == []
    assert len(sizes.public_docstring_complaints("bot/a.py", "async def f(): ...")) == 1
    assert sizes.public_docstring_complaints("bot/a.py", f"def _f(): ...\ndef g():\n    {DOC}") == []
