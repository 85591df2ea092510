"""The person's side over HTTP, for the page and for programs in other processes."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime
from functools import partial
from json import JSONDecodeError
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

if TYPE_CHECKING:
    from playground.server import Playground

Walk = Callable[[datetime], Awaitable[None]]
Act = Callable[["Playground", dict[str, Any]], Any]
PAGE = Path(__file__).parent / "page"
LONG_POLL = 25.0


def _bubble(bubble: Any) -> dict[str, Any]:
    shown = asdict(bubble)
    del shown["raw"], shown["hidden"]
    if bubble.document:
        del shown["document"]["content"]
    shown["at"] = bubble.at.isoformat()
    shown["edited_at"] = bubble.edited_at.isoformat() if bubble.edited_at else None
    return shown


def _person(phone: Any) -> dict[str, Any]:
    fields = ("id", "first_name", "last_name", "username", "title", "on", "blocked", "started")
    return {name: getattr(phone, name) for name in fields}


def _call(call: Any) -> dict[str, Any]:
    return {
        **asdict(call),
        "at": call.at.isoformat(),
        "params": {key: _shown(value) for key, value in call.params.items()},
    }


def _shown(value: Any) -> str:
    """Write a parameter down; a file by its name."""
    return str(value[0] if isinstance(value, tuple) else value)


def _burst(play: "Playground", given: dict[str, Any]) -> None:
    """Let people send so many messages at once, in turn."""
    people = given["people"]
    for number in range(int(given["count"])):
        play.say(people[number % len(people)], given["text"])


def _faults(play: "Playground", given: dict[str, Any]) -> None:
    play.fault(given.pop("method", "*"), str(given.pop("fault")), int(given.pop("times", 1)), **given)


POSTS: dict[str, Act] = {
    "people": lambda play, given: _person(play.person(int(given.pop("id")), **given)),
    "say": lambda play, given: asdict(play.say(given.pop("person"), given.pop("text"), **given)),
    "burst": _burst,
    "crowd": lambda play, given: [asdict(play.say(**one)) for one in given["says"]],
    "edit": lambda play, given: asdict(play.edit(given["person"], given["message_id"], given["text"])),
    "tap": lambda play, given: asdict(play.tap(given.pop("person"), given.pop("label", None), **given)),
    "start": lambda play, given: asdict(play.start(given["person"], given.get("payload", ""))),
    "attach": lambda play, given: asdict(play.attach(given.pop("person"), given.pop("what"), **given)),
    "block": lambda play, given: asdict(play.block(given["person"])),
    "unblock": lambda play, given: asdict(play.unblock(given["person"])),
    "deactivate": lambda play, given: play.deactivate(given["person"]),
    "phone": lambda play, given: play.phone(given["person"], on=bool(given["on"])),
    "group": lambda play, given: asdict(play.add_to_group(given["person"], given["chat_id"])),
    "raw": lambda play, given: asdict(play.raw(given["update"])),
    "faults": _faults,
    "limits": lambda play, given: play.limits(on=bool(given["on"])),
}

GETS: dict[str, Act] = {
    "people": lambda play, _given: [_person(phone) for phone in play.people()],
    "jumps": lambda play, _given: list(play.jumps),
    "clock": lambda play, _given: {"now": play.clock.now().isoformat(), "code": play.authenticator()},
    "violations": lambda play, _given: play.violations,
    "chat": lambda play, given: [
        _bubble(one) for one in play.chat(int(given["person"])) if one.message_id > int(given.get("since", 0))
    ],
    "calls_made": lambda play, given: {"count": play.made(given["method"])},
    "calls": lambda play, given: [
        _call(call) for call in play.calls(given.get("method"), int(given.get("since", 0)))
    ],
}


def routes(play: "Playground") -> list[BaseRoute]:
    """Return the routes of the person's side and of the page."""
    return [
        Route("/sim/clock", partial(_travel, play), methods=["POST"]),
        Route("/sim/changes", partial(_changes, play)),
        Route("/sim/files/{path:path}", partial(_file, play)),
        Route("/sim/faults", partial(_clear, play), methods=["DELETE"]),
        Route("/sim/{what}", partial(_post, play), methods=["POST"]),
        Route("/sim/{what}", partial(_get, play)),
        Route("/", _page),
        Route("/{name}", _page),
    ]


def _known(acts: dict[str, Act], request: Request) -> Act:
    what = request.path_params["what"]
    if what not in acts:
        raise ValueError(f"there is no {what} here; there are {', '.join(acts)}")
    return acts[what]


async def _post(play: "Playground", request: Request) -> Response:
    try:
        given = await request.json() if await request.body() else {}
        return JSONResponse(_known(POSTS, request)(play, given))
    except KeyError as missing:
        return JSONResponse({"error": f"{missing} is missing"}, status_code=400)
    except (ValueError, TypeError, JSONDecodeError) as trouble:
        return JSONResponse({"error": str(trouble)}, status_code=400)


async def _get(play: "Playground", request: Request) -> Response:
    try:
        return JSONResponse(_known(GETS, request)(play, dict(request.query_params)))
    except KeyError as missing:
        return JSONResponse({"error": f"{missing} is missing"}, status_code=400)
    except ValueError as trouble:
        return JSONResponse({"error": str(trouble)}, status_code=400)


async def _travel(play: "Playground", request: Request) -> Response:
    """Let time pass: to a moment, for some seconds, or to what a button of the page says."""
    try:
        given, now = await request.json(), play.clock.now()
        if "jump" in given:
            to = play.jumps[given["jump"]](now)
        elif "seconds" in given:
            to = datetime.fromtimestamp(now.timestamp() + float(given["seconds"]), now.tzinfo)
        else:
            to = datetime.fromisoformat(given["to"])
    except (ValueError, KeyError, TypeError, JSONDecodeError) as trouble:
        return JSONResponse({"error": f"the clock does not understand {trouble}"}, status_code=400)
    await play.travel(to)
    return JSONResponse({"now": play.clock.now().isoformat()})


async def _changes(play: "Playground", request: Request) -> Response:
    """Answer as soon as a phone shows something the asker has not seen."""
    since = int(request.query_params.get("since", 0))
    try:
        async with asyncio.timeout(LONG_POLL):
            while play.telegram.changes <= since and not play.telegram.queue.closed:
                play.telegram.news.clear()
                await play.telegram.news.wait()
    except TimeoutError:
        pass
    return JSONResponse({"changes": play.telegram.changes})


async def _file(play: "Playground", request: Request) -> Response:
    found = play.telegram.files.get(request.path_params["path"])
    if found is None:
        return Response(status_code=404)
    return Response(found[1], media_type=guess_type(found[0])[0] or "application/octet-stream")


async def _clear(play: "Playground", _request: Request) -> Response:
    play.api.faults.clear()
    return JSONResponse(None)


async def _page(request: Request) -> Response:
    """Serve the page: one of the files that lie in its folder, nothing else."""
    name = request.path_params.get("name", "index.html")
    found = {file.name: file for file in PAGE.iterdir()}.get(name)
    return FileResponse(found) if found else Response(status_code=404)
