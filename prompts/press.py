"""The press: a process of its own that makes documents, one after another, while the program goes on.

It reads a line of JSON for each, `{"maker": "prompts.documents.rota:rota", "facts": {...}}`, and answers with eight bytes
that say how long the document is, and the document. At the first failure it answers with eight zeros and a line of JSON,
`{"error": ..., "where": [...]}`, and ends: an error is told by its kind and its lines, never by its words, which may hold
a name.
"""

import importlib
import json
import os
import signal
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

LENGTH = 8
"""How many bytes say how long a document is, the highest first."""


def main() -> None:
    """Make documents until nothing more is asked for."""
    # What stops the program may reach this process too, but it is the program that ends it.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    sys.excepthook = lambda kind, _trouble, trace: _give_up(answers, kind, trace)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        module, _, name = asked["maker"].partition(":")
        document = getattr(importlib.import_module(module), name)(asked["facts"])
        answers.write(len(document).to_bytes(LENGTH, "big") + document)
        answers.flush()


def _give_up(answers: BinaryIO, kind: type[BaseException], trace: TracebackType | None) -> None:
    where = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-4:]]
    told = json.dumps({"error": kind.__name__, "where": where}).encode()
    answers.write(bytes(LENGTH) + told + b"\n")
    answers.flush()


if __name__ == "__main__":
    main()
