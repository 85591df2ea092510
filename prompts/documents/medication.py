"""A pupil's medicines of some days on paper: a line for each dose that was written down."""

from collections.abc import Mapping
from typing import Any

from prompts.documents.printing import pdf


def medication_sheet(facts: Mapping[str, Any]) -> bytes:
    """Return the sheet as PDF, A4 landscape; its headings stand on every page.

    Texts: `school`, `pupil`, `group`, `starts`, `ends`, `printed`, `printed_by`. `doses`, in the order in which they are
    printed, are texts `date`, `time`, `noted` (when it was written, "Monday 23 November 2026, 13:05"), `given` (yes or no), `why`
    it was not, `by`, `reference`, `medicine`, `dose`, `route`, `due`, `witness`, `after`, how the child was; "" is a dash. `episodes` are `date` and
    `reference` of records that speak of a rescue medicine.
    """
    return pdf("documents/medication", facts)
