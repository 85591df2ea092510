"""Makers of documents that behave well or badly: for a press, which imports them in its own process."""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Facts = Mapping[str, Any]


def echo(facts: Facts) -> bytes:
    print("a library says something")  # noqa: T201 - so that it is no part of the answer
    return str(facts["words"]).encode()


def large(facts: Facts) -> bytes:
    return bytes(facts["size"])


def nothing(facts: Facts) -> bytes:
    raise ValueError(facts["words"])


def who(facts: Facts) -> bytes:
    return str(os.getpid()).encode()


def settings(facts: Facts) -> bytes:
    return "\n".join(os.environ).encode()


def imported(facts: Facts) -> bytes:
    return "\n".join(sys.modules).encode()


def crashes(facts: Facts) -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def hangs(facts: Facts) -> bytes:
    """Say in a pipe who began, and never end."""
    Path(facts["pipe"]).write_text(str(os.getpid()))
    signal.pause()
    return b""


def waits(facts: Facts) -> bytes:
    """Say in a pipe who began, and end when there is something to read in another."""
    Path(facts["pipe"]).write_text(str(os.getpid()))
    return Path(facts["other"]).read_bytes()
