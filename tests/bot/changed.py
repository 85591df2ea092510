"""The concern family of modules with one piece of source replaced, compiled in memory; afterwards all is as before."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

TOP = Path(__file__).parents[2]
FAMILY = ("access", "people", "school", "concerns", "watch", "routes", "ladder", "climbing", "invariants")


class _Changed(MetaPathFinder, Loader):
    """Finds one module, with its source as it is given."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.source = name, source

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """Return the spec of the one module that is changed."""
        return spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.source, f"<{self.name}, changed>", "exec"), module.__dict__)  # noqa: S102


@contextmanager
def changed(module: str, old: str, new: str) -> Iterator[None]:
    """Let everything imported inside be made anew, with this text of `bot/<module>.py` replaced."""
    source = (TOP / "bot" / f"{module}.py").read_text()
    assert source.count(old) == 1, f"bot/{module}.py holds {source.count(old)} times: {old}"
    finder = _Changed(f"bot.{module}", source.replace(old, new))
    before = _forgotten()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        _forgotten()
        for name, known in before.items():
            sys.modules[name] = known
            parent, _, child = name.rpartition(".")
            setattr(sys.modules[parent], child, known)


def _forgotten() -> dict[str, ModuleType]:
    """Take the family and the tests of it out of what is imported; return what was."""
    family = {f"bot.{name}" for name in FAMILY}
    mine = [name for name in sys.modules if name in family or name.startswith("tests.bot.")]
    for name in mine:
        parent, _, child = name.rpartition(".")
        vars(sys.modules[parent]).pop(child, None)
    return {name: sys.modules.pop(name) for name in mine}


def run(test: Any) -> None:
    """Call a test as pytest would: with every combination of what it is parametrized with."""
    marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
    for chosen in product(*(mark.args[1] for mark in marks)):
        wanted: dict[str, Any] = {}
        for mark, value in zip(marks, chosen, strict=True):
            names = [mark.args[0]] if isinstance(mark.args[0], str) else mark.args[0]
            wanted |= zip(names, [value] if isinstance(mark.args[0], str) else value, strict=True)
        test(**wanted)
