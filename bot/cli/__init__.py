"""The command line: one file for each group of commands, registered here."""

import typer

from bot.cli import demo, digest, documents, export, people, reading, running, workbook

app = typer.Typer(
    name="alongside", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)

for part in (people, workbook, documents, digest, export, running, reading, demo):
    part.register(app)

__all__ = ["app"]
