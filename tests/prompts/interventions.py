"""Facts of the leaders' table on paper, and what its page says with them."""

from typing import Any

ROW: dict[str, Any] = {
    "ref": "I-7Q4K",
    "day": "Mon 23 Nov",
    "at": "11:10",
    "minutes": "2",
    "sort": "hold",
    "code": "KB",
    "name": "Kai Bennett",
    "group": "3H",
    "sen": "ehcp",
    "leader": "11:18",
    "told": "14:00",
    "after": 170,
    "state": "same_day",
}
UNTOLD = ROW | {"ref": "I-8R5M", "state": "overdue", "told": "", "after": None, "sort": "", "minutes": ""}
LATER = ROW | {
    "ref": "I-9W2P",
    "day": "Tue 10 Nov",
    "at": "",
    "name": "Amelia Rahman",
    "group": "5P",
    "sen": "support",
    "leader": "",
    "told": "Wed 11 Nov 08:40",
    "after": None,
    "state": "later",
    "sort": "seclusion",
}
NOT_YET = ROW | {
    "ref": "I-3D4F",
    "name": "",
    "group": "",
    "sen": "",
    "state": "open",
    "told": "",
    "after": None,
}
TABLE: dict[str, Any] = {
    "school": "Example Primary",
    "printed": "23 Nov 2026",
    "by": "Ms Grant",
    "since": "Mon 2 Nov",
    "count": 4,
    "before": 3,
    "same_day": 1,
    "overdue": 1,
    "weeks": [
        {"begins": "Mon 2 Nov", "count": 0, "before": 2},
        {"begins": "Mon 9 Nov", "count": 1, "before": 1},
        {"begins": "Mon 16 Nov", "count": 0, "before": 0},
        {"begins": "Mon 23 Nov", "count": 3, "before": None},
    ],
    "rows": [NOT_YET, ROW, UNTOLD, LATER],
}
