"""A look back on paper: what is worth a look, what is ahead, and a page for each pupil; and the provision report."""

from collections.abc import Mapping
from typing import Any

from prompts import plain, speak
from prompts.charts import week_svg
from prompts.documents.printing import pdf

_FONT = "Libertinus Serif"


def week(facts: Mapping[str, Any]) -> bytes:
    """Return a look back as PDF, A4.

    `facts` are those of `handlers/week_papers.py`: texts `school`, `printed`, `by`, `first`, `last`; the number `days`;
    `chart`, what `week_picture` is made of; `worth`, `reviews`, `lapses`; `names` by code, and `pupils`, each as
    `bot.week.pupil_facts` has it with `name` and `group`. The picture has the words of its caption behind it.
    """
    drawn = any(facts["chart"][part] for part in ("bars", "trend", "incidents"))
    words = plain(speak("replies/week_picture", {"facts": facts["chart"]}).text)
    return pdf("documents/week", facts, chart=week_svg(facts["chart"], _FONT) if drawn else "", alt=words)


def provision(facts: Mapping[str, Any]) -> bytes:
    """Return planned and delivered hours by outcome as PDF, A4, each pupil on a page of their own.

    `facts` are texts `school`, `printed`, `by`, `first`, `last`, the number `days`, and `pupils`, each as
    `bot.provision.provision_facts` has it with `name` and `group`.
    """
    return pdf("documents/provision", facts)
