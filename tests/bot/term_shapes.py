"""The shapes in which term dates are published: events, and the rows or the doubts that come of them."""

from tests.bot.calendars import Told

TWO_TERMS = ["term 2026-09-02 2026-10-23", "term 2026-11-02 2026-12-18"]

# The same autumn, told in the ways in which it is published.
AUTUMN: dict[str, list[Told]] = {
    "terms as ranges": [
        ("Autumn Term 1", "20260902", "20261024"),
        ("Autumn Term 2", "20261102", "20261219"),
    ],
    "terms by number": [("TERM 1", "20260902", "20261024"), ("Term 2", "20261102", "20261219")],
    "half terms by number": [
        ("Half-Term 1", "20260902", "20261024"),
        ("Half term 2", "20261102", "20261219"),
    ],
    "a term and its halves": [
        ("Autumn term", "20260902", "20261219"),
        ("Autumn 1", "20260902", "20261024"),
        ("Autumn 2", "20261102", "20261219"),
    ],
    "a holiday in a term": [
        ("Autumn Term", "20260902", "20261219"),
        ("October half-term holiday", "20261026", "20261031"),
        ("Christmas holiday", "20261221", "20270102"),
    ],
    "a half term with its weekends": [
        ("Autumn term", "20260902", "20261219"),
        ("Half term", "20261024", "20261102"),
    ],
    "first and last days": [
        ("Autumn term begins", "20260902"),
        ("School closes for half term", "20261023"),
        ("School re-opens after half term", "20261102"),
        ("Term ends", "20261218"),
    ],
    "days of numbered terms": [
        ("Autumn 1 begins", "20260902"),
        ("Autumn 1 ends", "20261023"),
        ("Start of Term 2", "20261102"),
        ("End of Term 2", "20261218"),
    ],
    "days in other words": [
        ("First day of term", "20260902"),
        ("Break up for half term", "20261023"),
        ("Pupils return", "20261102"),
        ("Last day of term", "20261218"),
    ],
    "days and a holiday": [
        ("Start of Autumn Term", "20260902"),
        ("Half Term", "20261026", "20261031"),
        ("End of the autumn term", "20261218"),
    ],
    "days beside ranges": [
        ("Term 1", "20260902", "20261024"),
        ("Term 1 starts", "20260902"),
        ("Term 1 ends", "20261023"),
        ("Term 2", "20261102", "20261219"),
    ],
    "days within a range": [
        ("Autumn term", "20260902", "20261219"),
        ("School closes for October half term", "20261023"),
        ("School reopens", "20261102"),
    ],
    "twice": [("Autumn Term 1", "20260902", "20261024")] * 2 + [("Autumn Term 2", "20261102", "20261219")],
    "accents and spaces": [
        ("  AUTUMN   TÉRM 1 ", "20260902", "20261024"),
        ("Autumn\u00a0term 2", "20261102", "20261219"),
    ],
    "moments in UTC": [
        ("Autumn term", "20260901T230000Z", "20261219T000000Z"),
        ("Half\u2011term break", "20261025T000000Z", "20261101T000000Z"),
    ],
}

DAYS = [
    (("INSET day", "20260901"), "inset 2026-09-01"),
    (("Inset - school closed to pupils", "20260901", "20260902"), "inset 2026-09-01"),
    (("Staff Training Day", "20260901"), "inset 2026-09-01"),
    (("Teacher training day", "20260901", "20260903"), "inset 2026-09-01 2026-09-02"),
    (("PD Day", "20260901"), "inset 2026-09-01"),
    (("School closed to pupils", "20260901"), "inset 2026-09-01"),
    (("INSET", "20260901T080000Z", "20260901T150000Z"), "inset 2026-09-01"),
    (("Inset day", "20260831T230000Z", "20260901T230000Z"), "inset 2026-09-01"),
    (("School closes at 1.15pm", "20261218"), "half_day 2026-12-18 13:15"),
    (("School closes at 1:15 p.m.", "20261218"), "half_day 2026-12-18 13:15"),
    (("Early finish 13:30", "20261218"), "half_day 2026-12-18 13:30"),
    (("2pm finish for everyone", "20261218"), "half_day 2026-12-18 14:00"),
    (("Half day: closes at noon", "20261218"), "half_day 2026-12-18 12:00"),
    (("Early close", "20261218T131500Z"), "half_day 2026-12-18 13:15"),
    (("Early close", "20270720T121500Z", "20270720T143000Z"), "half_day 2027-07-20 13:15"),
    (("Early closure", "20261218T084500", "20261218T131500"), "half_day 2026-12-18 13:15"),
    (("Polling day closure", "20270506"), "closure 2027-05-06"),
    (("School closed", "20270506"), "closure 2027-05-06"),
    (("School closed - snow", "20270120", "20270122"), "closure 2027-01-20 2027-01-21"),
    (("Diwali holiday", "20261109"), "closure 2026-11-09"),
]

NOTHING_OF_OURS = [
    "PTA summer fair",
    "Year 6 SATs",
    "End of term disco",
    "Christmas holiday club",
    "Summer term clubs begin",
    "Nursery children start",
    "INSET day CANCELLED",
    "Twilight INSET",
    "Term dates 2027/28 published",
    "Road closure",
    "Gate closes at 9.00",
    "School opens at 9am",
    "Training: fire safety for staff",
    "First day of Ramadan",
    "Year 5 trip returns to school",
    "",
]

UNCLEAR: list[tuple[list[Told], str]] = [
    ([("Half term begins", "20261026")], "the first or last day of a holiday may be a school day or not"),
    ([("Half term", "20261026")], "one day of a holiday"),
    ([("Term", "20260902")], "a term is neither that short nor that long"),
    ([("Term 1", "20260902", "20270721")], "a term is neither that short nor that long"),
    ([("Half term", "20260902", "20261024")], "a holiday is not that long"),
    ([("Early close", "20261218")], "it does not say when pupils go home"),
    ([("Early close", "20261218T084500")], "it does not say when pupils go home"),
    ([("INSET", "20261110T153000")], "only a part of the day"),
    ([("Term ends", "20261218")], "a last day without the first day of its term"),
    ([("Term begins", "20260902")], "a first day without the last day of its term"),
    ([("Half term", "20261026", "20261031")], "there is no term around the holiday"),
    ([("Autumn term", "20261219", "20260902")], "it ends before it starts"),
    ([("Autumn term begins", "20260902"), ("Spring term ends", "20270325")], "a term is not that long"),
    ([("Christmas holiday", "20261221")], "one day of a holiday"),
    ([("School closed for Christmas", "20261218")], "one day of a holiday"),
    ([("Term 1", "20260902", "20261024"), ("Term 2", "20261020", "20261219")], "it overlaps another term"),
    ([("INSET", "20260901"), ("INSET days", "20260901", "20260903")], "two events of that day contradict"),
    ([("Closes 1.15pm", "20261218"), ("Closes 2pm", "20261218")], "two events of that day contradict"),
]
