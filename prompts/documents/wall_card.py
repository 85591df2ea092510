"""The card for the staffroom wall and for wallets: whom to tell about a child when the bot is silent."""

from collections.abc import Mapping
from typing import Any

import segno

from prompts.documents.printing import pdf


def card(facts: Mapping[str, Any], link: str = "") -> bytes:
    """Return an A4 page as PDF: large for the wall, below it four cards of 85 by 54 mm to cut out.

    `facts` are those of `bot/wall_card.py`: texts `school` and `printed`; lists of names `leads`, `deputies`, `heads`,
    `chairs`; texts `emergency`, `services_day`, `services_night`, `nspcc`, `lado`. Whatever is empty becomes a line to
    write on. `link` is the address of the bot, drawn as a QR code; without one there is none.
    """
    drawn = segno.make(link, error="m").svg_inline(border=2) if link else ""
    return pdf("documents/card", {**facts, "link": link}, qr=drawn)
