"""A second clock, a test that sleeps and a module that acts when it is imported are caught."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import habits, tree


@pytest.mark.parametrize(
    "source",
    [
        "import datetime\ndatetime.datetime.now(UTC)",
        "from datetime import datetime as dt\ndt.utcnow()",
        "import datetime as d\nd.date.today()",
        "from time import monotonic\nf(clock=monotonic)",
        "import time as t\nt.time()",
        "from sqlalchemy import func\nfunc.now()",
    ],
)
def test_a_second_clock_is_caught(source: str) -> None:
    assert len(habits.clock_complaints("bot/a.py", source)) == 1
    assert habits.clock_complaints("bot/app.py", source) == []


def test_the_clock_that_is_given_may_be_read() -> None:
    assert (
        habits.clock_complaints(
            "bot/a.py", "from datetime import time\ntime(9, 5)\nclock.now()\nself.time.time()"
        )
        == []
    )


@pytest.mark.parametrize(
    "source", ["import asyncio\nasyncio.sleep(0)", "from time import sleep as rest\nrest(1)"]
)
def test_a_test_that_sleeps_is_caught(source: str) -> None:
    assert len(habits.sleep_complaints("tests/a.py", source)) == 1


@pytest.mark.parametrize(
    "source", ["print(1)", "open('t.txt', 'w')", "import socket; socket.socket()", "open('pyproject.toml')"]
)
def test_a_module_that_does_something_when_imported_is_caught(source: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "doing.py").write_text(source)
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, str(tree.TOP / "tests/house/quiet_import.py"), "doing"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout or done.returncode
