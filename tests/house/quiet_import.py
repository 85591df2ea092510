"""Imports the modules it is given and fails when one of them does anything: run in a process of its own."""

import importlib
import os
import sys

ROOT = os.getcwd()  # noqa: PTH109 - compared with the plain strings of audit events
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
DEEDS = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.putenv", "_thread.start_new_thread")

INSTALLED = ("site-packages", ".egg-info", ".dist-info", "__editable__")


def deed(event: str, details: tuple[object, ...]) -> str | None:
    """Say what an event of Python's audit shows being done, beyond reading code."""
    if event == "open":
        path, _, flags = details
        return f"opens {path}" if opens_a_file_of_ours(str(path)) or writes(flags) else None
    return f"{event} {details}" if event.startswith(DEEDS) else None


def opens_a_file_of_ours(path: str) -> bool:
    """Whether a path is a file of the project: neither code, nor what an installer wrote."""
    inside = path.startswith(f"{ROOT}{os.sep}") or not os.path.isabs(path)  # noqa: PTH117
    return inside and not path.endswith((".py", ".pyc")) and not any(part in path for part in INSTALLED)


def writes(flags: object) -> bool:
    """Whether a file is opened for more than reading."""
    return isinstance(flags, int) and bool(flags & WRITING)


def main(names: list[str]) -> None:
    """Import these modules one after the other and leave with a list of what was done meanwhile, if anything."""
    done: list[str] = []
    current = ""

    def listen(event: str, details: tuple[object, ...]) -> None:
        if found := deed(event, details):
            done.append(f"import {current}: {found}")

    sys.addaudithook(listen)
    for current in names:
        importlib.import_module(current)
    if done:
        sys.exit("\n".join(done))


if __name__ == "__main__":
    main(sys.argv[1:])
