"""The rules of the house, held against the tree as it is. What each rule is, and that it catches: tests/house."""

import os
import re
import subprocess
import sys

import pytest

from bot.settings import Settings
from tests.house import habits, imports, papers, sizes, tree
from tests.house.tree import ROOMS, TOP, complaints

IN_ROOMS = tree.python(*ROOMS)
IN_ALL = tree.python(*ROOMS, "tests", "bench")
LOCKS = {path: text for path, text in tree.everything().items() if path.startswith("requirements/")}


def none_of(found: list[str]) -> None:
    assert not found, "\n" + "\n".join(found)


def test_every_room_imports_only_what_it_may() -> None:
    none_of(complaints(imports.import_complaints, IN_ROOMS))


def test_every_file_and_function_keeps_to_its_budget() -> None:
    none_of(complaints(sizes.size_complaints, IN_ALL))


def test_every_name_says_something() -> None:
    none_of(complaints(sizes.name_complaints, IN_ALL))


def test_every_module_says_what_it_is_for() -> None:
    none_of(complaints(sizes.docstring_complaints, IN_ALL))


def test_every_public_function_of_a_room_has_a_docstring() -> None:
    none_of(complaints(sizes.public_docstring_complaints, IN_ROOMS))


def test_the_clock_is_read_in_one_place() -> None:
    none_of(complaints(habits.clock_complaints, IN_ALL))


def test_no_test_sleeps() -> None:
    none_of(complaints(habits.sleep_complaints, tree.python("tests")))


def test_every_template_is_said_and_everything_said_has_its_template() -> None:
    wording = {
        f"prompts/{one}": (TOP / "prompts" / one).read_text(errors="replace") for one in tree.templates()
    }
    none_of(papers.template_complaints(tree.templates(), IN_ROOMS | wording))


def test_every_file_that_a_page_of_the_top_points_at_is_there() -> None:
    pages = [TOP / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")]
    links = [(page.name, link) for page in pages for link in re.findall(r"\]\(([^)#]+)", page.read_text())]
    assert ("README.md", "docs/playground.png") in links
    none_of([f"{page}: {link}" for page, link in links if "://" not in link and not (TOP / link).exists()])


def test_the_example_settings_are_the_settings() -> None:
    names = [name.upper() for name in Settings.model_fields]
    none_of(papers.env_complaints((TOP / ".env.example").read_text(), names))


@pytest.mark.parametrize("path", LOCKS)
def test_what_is_installed_is_exact_hashed_and_from_no_place_in_particular(path: str) -> None:
    none_of(papers.lock_complaints(path, LOCKS[path]))
    assert papers.locked(LOCKS[path])


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = (TOP / "pyproject.toml").read_text()
    run, dev = LOCKS["requirements/run.txt"], LOCKS["requirements/dev.txt"]
    none_of(papers.unlocked(project, run))
    none_of(papers.unlocked(project, dev, "postgresql", "dev"))
    assert papers.locked(run).items() <= papers.locked(dev).items()


def test_no_file_names_a_package_registry() -> None:
    none_of(complaints(papers.registry_complaints, tree.everything()))


def test_importing_does_nothing() -> None:
    modules = [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in IN_ROOMS]
    names = [name for name in modules if not name.endswith("migrations.env")]  # a script that Alembic runs
    done = subprocess.run(  # noqa: S603 - our own interpreter and our own modules
        [sys.executable, "-B", "-m", "tests.house.quiet_import", *names],
        cwd=TOP,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    none_of([done.stdout + done.stderr] if done.returncode or done.stdout or done.stderr else [])
