"""The duty rota for the staffroom wall: a week on a page, or a page for each weekday where there is much of it."""

from collections.abc import Mapping
from typing import Any

from prompts.documents.printing import pdf, png

WIDE = 1600
"""Pixels from the left to the right of the picture."""


def rota(facts: Mapping[str, Any]) -> bytes:
    """Return a week's duties as PDF, A4 landscape.

    `facts` are texts `school`, `week` ("Week of 23 November 2026") and `printed` ("20 November 2026"), and three lists:

    - `days`, the columns: `name` ("Monday"), `date` ("23 November"), `closed`, why there is no school ("INSET day") or "".
    - `rows`, the times: `session` ("Break"), `time` ("10:40–11:00"), `cells`, a list for each of the days in the same
      order, of zones: `zone`, `nobody_free`, whether no adult is there for it alone, and `people`, a list of `name`,
      `role` ("first aid" or "") and `pupil_first`, whether they have their own pupil with them.
    - `people`, how the duties are shared out, in the order in which they are printed: `name`, `count`, `minutes`.
    """
    return pdf("documents/rota", facts, long="")


def rota_picture(facts: Mapping[str, Any]) -> bytes:
    """Return the page of `rota` as PNG, 1600 pixels wide; a rota of several pages is one long picture."""
    return png("documents/rota", facts, WIDE)
