"""The twelve sheets of the school workbook, in the order in which they build on each other."""

from bot.workbook.pupil_sheets import (
    ASSIGNMENTS,
    CALENDAR,
    CLASSES,
    OUTCOMES,
    PROGRAMMES,
    PUPILS,
    REVIEWS,
)
from bot.workbook.sheet import Sheet
from bot.workbook.staff_sheets import COURSES, ROTA, SCHOOL, STAFF, TRAINING

SHEETS: dict[str, Sheet] = {
    sheet.name: sheet
    for sheet in (
        SCHOOL,
        STAFF,
        CLASSES,
        PUPILS,
        ASSIGNMENTS,
        OUTCOMES,
        PROGRAMMES,
        CALENDAR,
        ROTA,
        COURSES,
        TRAINING,
        REVIEWS,
    )
}
READ_ME = "read me"
"""The sheet that explains the others; it is not read."""
NOTHING = "(none)"
"""Alone in the first cell of a sheet it says that the sheet shall hold nothing; a sheet without rows says nothing."""
FIRST = ("school", "staff")
"""The sheets a first load cannot do without."""
