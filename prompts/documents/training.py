"""What somebody was trained in, on paper, for their appraisal."""

from collections.abc import Mapping
from typing import Any

from prompts.documents.printing import pdf


def training_list(facts: Mapping[str, Any]) -> bytes:
    """Return one person's courses as PDF, A4: what counts no more, what lapses soon, all that was done.

    `facts` are texts `name`, `school`, `printed` ("20 November 2026") and `hours`, all hours together ("14.5") or "";
    `done`, a list of courses in the order in which they are printed: texts `course`, `done`, `until`, `hours`,
    `certificate` and `seen_by`, "" where nothing is known (a course without `until` has no end); `lapsing`, the courses
    that lapse within 90 days, and `lapsed`, those that have: lists of `course` and `until`. Dates are words already.
    """
    return pdf("documents/training", facts)
