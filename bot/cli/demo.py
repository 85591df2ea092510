"""`demo`: the playground, a whole school on one page or in the terminal."""

import asyncio
from typing import Annotated

import typer

from bot.cli.door import fail


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(demo)


def demo(
    script: Annotated[bool, typer.Option("--script", help="Play a school day in the terminal.")] = False,
    port: Annotated[
        int, typer.Option(help="Where the page is served, on this machine only.", min=0, max=65535)
    ] = 8080,
) -> None:
    """Show a school's phones on one page, with a clock that can be moved; no token, no account, nothing is kept."""
    try:
        from playground.day import play  # noqa: PLC0415 - the playground needs the development packages
        from playground.show import serve  # noqa: PLC0415
    except ModuleNotFoundError as missing:
        fail(f"The playground needs the development packages ({missing.name} is missing). Run: make setup")
    raise typer.Exit(asyncio.run(play() if script else serve(port)))
