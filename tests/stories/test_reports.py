"""A brief report as people live through it: drafted, gone over, interrupted, signed, taken back, read on paper."""

from datetime import date

DAY = date(2026, 12, 16)
