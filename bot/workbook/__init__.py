"""The school workbook: twelve sheets from which a school is set up and kept up to date."""

from bot.workbook.cells import Value
from bot.workbook.held import Held, Stored
from bot.workbook.plan import Change, Plan, What
from bot.workbook.pupil_sheets import refers
from bot.workbook.reading import plan
from bot.workbook.rows import Cells, Line, Problem
from bot.workbook.sheet import Column, Sheet, fold
from bot.workbook.sheets import FIRST, NOTHING, READ_ME, SHEETS
from bot.workbook.telling import lines

__all__ = [
    "FIRST",
    "NOTHING",
    "READ_ME",
    "SHEETS",
    "Cells",
    "Change",
    "Column",
    "Held",
    "Line",
    "Plan",
    "Problem",
    "Sheet",
    "Stored",
    "Value",
    "What",
    "fold",
    "lines",
    "plan",
    "refers",
]
