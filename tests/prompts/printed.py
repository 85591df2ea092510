"""Every document and picture there is, with the facts it is made of in tests."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from bot.accident_form import accident_facts
from bot.medication_sheet import medication_facts
from bot.parents_report import parents_facts
from bot.restrictive_record import restrictive_facts
from bot.week_picture import picture_facts
from prompts import documents
from prompts.charts import week_picture
from prompts.documents import Added, Body, Chronology, Drawn, Entry
from tests.bot.cast import GRANT, KAI, LIN, SCHOOL
from tests.bot.held import BUMP, HOLD, MEDICINES, WRITTEN
from tests.prompts import briefs, paper, rotas
from tests.prompts.interventions import TABLE
from tests.prompts.weeks import OVER, kai, report_facts, week_facts

AT = SCHOOL.at(WRITTEN + timedelta(hours=4))
MARKED = Entry(
    "Tue 3 Nov 2026, 13:20",
    "Concern",
    "C-8R5M",
    "Ana Kovac",
    "bruise on left arm above the elbow about 5cm, red mark back of her neck. Mark on her wrist.",
    (Added("Tue 3 Nov 2026, 13:40", "Bo Reed", "It was the right arm.", "2026-11-03T13:40:00+00:00"),),
    Body(
        (
            Drawn(1, "upper arm", "left", "front", False, "about 5cm", "bruise on left arm about 5cm"),
            Drawn(2, "neck", "", "back", True, "", "red mark back of her neck"),
            Drawn(3, "knee", "both", "front", True, "", "both knees grazed"),
        ),
        ("Mark on her wrist",),
    ),
    "2026-11-03T13:20:00+00:00",
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A document: what makes it, of which facts, and as what: "pdf", "png", "docx" or "json"."""

    maker: Callable[[Mapping[str, Any]], bytes]
    facts: Mapping[str, Any]
    kind: str = "pdf"

    def made(self) -> bytes:
        """Return the document."""
        return self.maker(self.facts)


def _card(facts: Mapping[str, Any]) -> bytes:
    return documents.card(facts, paper.LINK)


def _of_entries(
    maker: Callable[[Chronology, Sequence[Entry]], bytes],
) -> Callable[[Mapping[str, Any]], bytes]:
    def made(facts: Mapping[str, Any]) -> bytes:
        head = {name: value for name, value in facts.items() if name != "entries"}
        return maker(Chronology(**head), [_entry(one) for one in facts["entries"]])

    return made


def _entry(facts: Mapping[str, Any]) -> Entry:
    body = facts["body"]
    drawn = Body(tuple(Drawn(**one) for one in body["marks"]), tuple(body["undrawn"])) if body else None
    added = tuple(Added(**one) for one in facts["added"])
    return Entry(**{**facts, "added": added, "body": drawn})


CHRONOLOGY = asdict(paper.ABOUT) | {"entries": [asdict(paper.ENTRY), asdict(MARKED)]}
DAYS = (date(2026, 11, 1), date(2026, 11, 30))
PRINTED: dict[str, Printed] = {
    "accident_form": Printed(documents.accident_form, accident_facts(BUMP, AT, LIN)),
    "card": Printed(_card, paper.SCHOOL),
    "chronology": Printed(_of_entries(documents.chronology), CHRONOLOGY),
    "chronology_in_json": Printed(_of_entries(documents.chronology_in_json), CHRONOLOGY, "json"),
    "chronology_in_word": Printed(_of_entries(documents.chronology_in_word), CHRONOLOGY, "docx"),
    "interventions": Printed(documents.interventions, TABLE),
    "medication_sheet": Printed(documents.medication_sheet, medication_facts(KAI, MEDICINES, DAYS, AT, LIN)),
    "parents_report": Printed(documents.parents_report, parents_facts(HOLD, AT, GRANT)[0]),
    "provision": Printed(documents.provision, report_facts()),
    "report": Printed(documents.report, briefs.FACTS),
    "report_in_word": Printed(documents.report_in_word, briefs.FACTS, "docx"),
    "restrictive": Printed(documents.restrictive, restrictive_facts(HOLD, AT, GRANT)),
    "rota": Printed(documents.rota, rotas.SMALL),
    "rota_picture": Printed(documents.rota_picture, rotas.SMALL, "png"),
    "training_list": Printed(documents.training_list, rotas.TRAINED),
    "week": Printed(documents.week, week_facts()),
    "week_picture": Printed(week_picture, picture_facts([kai()], OVER), "png"),
}
CODES = frozenset(
    {
        *(
            "choice",
            "what",
            "state",
            "given",
            "same_day",
            "minutes",
            "roles",
            "sen",
            "unsure",
            "late",
            "nobody",
        ),
        *("hospital", "noted", "area", "side", "face", "code"),
    }
)
"""Facts that are keys the page has words for, and numbers."""


def everywhere(facts: Any, typed: str) -> Any:
    """The facts with something typed in place of every text."""
    if isinstance(facts, Mapping):
        return {key: deepcopy(one) if key in CODES else everywhere(one, typed) for key, one in facts.items()}
    if isinstance(facts, list | tuple):
        return [everywhere(one, typed) for one in facts]
    return typed if isinstance(facts, str) and facts else facts


def texts(facts: Any) -> int:
    """How many texts there are."""
    if isinstance(facts, Mapping):
        return sum(texts(one) for key, one in facts.items() if key not in CODES)
    return sum(map(texts, facts)) if isinstance(facts, list) else bool(facts)
