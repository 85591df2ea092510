"""The files of the project as the rules want them: a path from the top, with slashes, and the text."""

from collections.abc import Callable
from pathlib import Path

TOP = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "storage", "prompts", "playground")

Rule = Callable[[str, str], list[str]]

# What is not ours, or made by a tool: installed packages, caches, databases.
NOT_OURS = ("__pycache__", "node_modules")
OURS_THOUGH_HIDDEN = (".ci", ".env.example", ".gitignore", ".github")


def python(*folders: str) -> dict[str, str]:
    """Read every Python file of these folders that people write; migrations are generated and then kept."""
    found = sorted(path for folder in folders for path in (TOP / folder).rglob("*.py"))
    return {name(path): path.read_text() for path in found if "migrations/versions" not in name(path)}


def templates() -> list[str]:
    """Name every file under prompts that is not code, from there."""
    found = sorted(path for path in (TOP / "prompts").rglob("*") if path.is_file() and ours(path))
    return [path.relative_to(TOP / "prompts").as_posix() for path in found if path.suffix != ".py"]


def everything() -> dict[str, str]:
    """Read every file that people write, whatever it is; bytes that are no text come as they can."""
    return {name(path): path.read_text(errors="replace") for path in sorted(walk(TOP))}


def walk(folder: Path) -> list[Path]:
    """Find the files of a folder and of those below it, except what is not ours."""
    found: list[Path] = []
    for path in filter(ours, folder.iterdir()):
        found += walk(path) if path.is_dir() else [path]
    return found


def ours(path: Path) -> bool:
    """Whether people write this file or folder and keep it."""
    hidden = path.name.startswith(".") and path.name not in OURS_THOUGH_HIDDEN
    return (
        not hidden
        and path.name not in NOT_OURS
        and not path.name.endswith((".egg-info", ".pyc", ".db", ".keys"))
    )


def name(path: Path) -> str:
    """Write a path from the top of the project."""
    return path.relative_to(TOP).as_posix()


def complaints(rule: Rule, files: dict[str, str]) -> list[str]:
    """Hold files against a rule."""
    return [complaint for path, text in files.items() for complaint in rule(path, text)]
