"""The week in one picture: minutes given of those planned, and how much was right in each of four weeks."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_CHART = Path(__file__).parent / "week.json"
_SCALE = 3
"""Pixels of the picture for one of a phone that is 360 wide."""
_ON_PAPER = 200
"""How long the name of a row may be on paper, where there is more room than on a phone."""
_CODE, _WIDE = 10, 250
"""Beside rows no longer than a code the drawing is wider: the whole fills the phone either way."""
_ROOM = 1.42
"""How much longer the axis is than the longest bar: the words behind it must fit."""


def week_picture(facts: Mapping[str, Any]) -> bytes:
    """Return the picture as PNG, at most 1,080 pixels wide, on a ground of its own, for dark and for light chats.

    `facts` are two lists of rows as they are to stand: `bars` with the text `row` and the numbers `minutes` and
    `planned` (None: the plan says none); `trend` with `row`, `outcome`, whether that is the number of one, and
    `weeks`, pairs of the week's name ("16 Nov") and how many of a hundred were right (None: no score). What has no
    rows is not drawn.
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
    bars, trend = (
        [_bar(one) for one in facts["bars"]],
        [cell for one in facts["trend"] for cell in _cells(one)],
    )
    longest = max((one["end"] for one in bars), default=0) or 1
    whole["vconcat"][0]["layer"][0]["encoding"]["x"]["scale"]["domain"] = [0, longest * _ROOM]
    weeks = [week for week, _ in facts["trend"][0]["weeks"]] if facts["trend"] else []
    whole["vconcat"][1]["encoding"]["x"]["sort"] = weeks  # else weeks without a score come last
    if all(len(one["row"]) <= _CODE for one in (*bars, *trend)):
        for part in whole["vconcat"]:
            part["width"] = _WIDE
    whole["datasets"] = {"bars": bars, "trend": trend}
    whole["vconcat"] = [part for part in whole["vconcat"] if whole["datasets"][part["data"]["name"]]]
    return whole


def _bar(one: Mapping[str, Any]) -> dict[str, Any]:
    planned, minutes = one["planned"], one["minutes"]
    label = f"{minutes} min" if planned is None else f"{minutes} of {planned}"
    end = max(planned or 0, minutes)
    return {"row": one["row"], "planned": planned or 0, "minutes": minutes, "end": end, "label": label}


def _cells(one: Mapping[str, Any]) -> list[dict[str, Any]]:
    row = f"Outcome {one['row']}" if one["outcome"] else one["row"]
    return [
        {"row": row, "week": week, "share": share, "label": "–" if share is None else str(share)}
        for week, share in one["weeks"]
    ]
