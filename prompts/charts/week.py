"""The week in one picture: minutes given of those planned, and for each of four weeks how much was right and what happened."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from prompts.legible import CLOSES, MAY_BREAK, OPENS, legible

_CHART = Path(__file__).parent / "week.json"
_SCALE = 3
"""Pixels of the picture for one of a phone that is 360 wide."""
_ON_PAPER = 200
"""How long the name of a row may be on paper, where there is more room than on a phone."""
_CODE, _WIDE = 10, 250
"""Beside rows no longer than a code the drawing is wider: the whole fills the phone either way."""
_ROOM = 1.42
"""How much longer an axis is than the longest bar: the words behind it, or above it, must fit."""
_LETTERS = re.compile(
    r"[\u00a1-\u00ac\u00ae-\u017f\u0386-\u03ce\u0400-\u045f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]"
)
"""Beside plain ones, the signs that the fonts of both pictures have, whatever is installed beside them."""
_BRACKETS = {ord(OPENS): "(", ord(CLOSES): ")", ord("\n"): " "}


def week_picture(facts: Mapping[str, Any]) -> bytes:
    """Return the picture as PNG, at most 1,080 pixels wide, on a ground of its own, for dark and for light chats.

    `facts` are two lists of rows as they are to stand: `bars` with the text `row` and the numbers `minutes` and
    `planned` (None: the plan says none); `trend` with `row`, `outcome`, whether that is the number of one, and
    `weeks`, pairs of the week's name ("16 Nov") and how many of a hundred were right (None: no score). `incidents` are
    the same pairs of one pupil with how many there were (None: no school). What has no rows is not drawn.
    """
    import vl_convert  # noqa: PLC0415 - 90 MB that only whoever draws needs

    drawn: bytes = vl_convert.vegalite_to_png(json.dumps(chart(facts)), scale=_SCALE, allowed_base_urls=[])
    return drawn


def week_svg(facts: Mapping[str, Any], font: str) -> str:
    """Return the same picture as SVG in a font of the document it stands in."""
    import vl_convert  # noqa: PLC0415

    whole = chart(facts)
    whole["config"]["font"] = font
    whole["config"]["axis"]["labelLimit"] = _ON_PAPER
    drawn: str = vl_convert.vegalite_to_svg(json.dumps(whole), allowed_base_urls=[])
    return drawn


def chart(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the chart with its numbers in it."""
    whole: dict[str, Any] = json.loads(_CHART.read_text())
    bars = [{"place": place} | _bar(one) for place, one in enumerate(facts["bars"])]
    trend = [{"place": place} | cell for place, one in enumerate(facts["trend"]) for cell in _cells(one)]
    longest = max((one["end"] for one in bars), default=0) or 1
    whole["vconcat"][0]["layer"][0]["encoding"]["x"]["scale"]["domain"] = [0, longest * _ROOM]
    incidents = _columns(facts["incidents"])
    most = max((one["height"] for one in incidents), default=0) or 1
    whole["vconcat"][2]["encoding"]["y"]["scale"]["domain"] = [0, most * _ROOM]
    for part, weeks in zip(whole["vconcat"][1:], (trend, incidents), strict=True):
        part["encoding"]["x"]["sort"] = [
            one["week"] for one in weeks
        ]  # else weeks without a number come last
    if all(len(one["row"]) <= _CODE for one in (*bars, *trend)):
        for part in whole["vconcat"]:
            part["width"] = _WIDE
    for part, rows in zip(whole["vconcat"], (bars, trend), strict=False):
        _named(part["encoding"]["y"]["axis"], rows)
    whole["datasets"] = {"bars": bars, "trend": trend, "incidents": incidents}
    whole["vconcat"] = [part for part in whole["vconcat"] if whole["datasets"][part["data"]["name"]]]
    return whole


def _named(axis: dict[str, Any], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write the names of the rows beside them: two rows may have the same. They are data, a list of texts."""
    names = {one["place"]: one["row"] for one in rows}
    axis["labelExpr"] = f"{json.dumps(list(names.values()))}[datum.value]"


def _columns(weeks: Sequence[tuple[str, int | None]]) -> list[dict[str, Any]]:
    return [
        {
            "week": _shown(week),
            "count": count,
            "height": count or 0,
            "label": "–" if count is None else str(count),
        }
        for week, count in weeks
    ]


def _shown(name: str) -> str:
    """Return a name as both fonts can show it; what they have no letter for is named in brackets."""
    return legible(name, lambda sign: bool(_LETTERS.match(sign))).replace(MAY_BREAK, "").translate(_BRACKETS)


def _bar(one: Mapping[str, Any]) -> dict[str, Any]:
    planned, minutes = one["planned"], one["minutes"]
    label = f"{minutes} min" if planned is None else f"{minutes} of {planned}"
    end = max(planned or 0, minutes)
    return {
        "row": _shown(one["row"]),
        "planned": planned or 0,
        "minutes": minutes,
        "end": end,
        "label": label,
    }


def _cells(one: Mapping[str, Any]) -> list[dict[str, Any]]:
    row = _shown(f"Outcome {one['row']}" if one["outcome"] else one["row"])
    return [
        {"row": row, "week": _shown(week), "share": share, "label": "–" if share is None else str(share)}
        for week, share in one["weeks"]
    ]
