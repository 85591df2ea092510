"""The cast of the stories: who works at the school, which pupils it has, and how they get into the database."""

from datetime import date, datetime
from uuid import UUID

from storage import Store, new_id
from storage.tables import assignment, calendar, person, pupil, school_class

TERMS = (
    (date(2026, 9, 2), date(2026, 10, 23)),
    (date(2026, 11, 2), date(2026, 12, 18)),
    (date(2027, 1, 4), date(2027, 2, 12)),
    (date(2027, 2, 22), date(2027, 3, 25)),
    (date(2027, 4, 12), date(2027, 7, 21)),
)

# code: name as shown, roles, number in Telegram
STAFF = {
    "ana": ("Ana Kovac", "ta", 1001),
    "priya": ("Priya Shah", "ta", 1002),
    "hughes": ("Mr Hughes", "teacher", 1003),
    "patel": ("Mrs Patel", "senco", 1004),
    "dale": ("Mrs Dale", "dsl", 1005),
    "osei": ("Mr Osei", "deputy_dsl", 1006),
    "grant": ("Ms Grant", "head", 1007),
    "lin": ("Lin", "office duty_lead", 1008),
    "sue": ("Sue Allen", "ta", 1009),
}
# code: first name, last name, aliases, who supports
PUPILS = {
    "KB": ("Kai", "Bennett", "K\nKai\nKB", "ana"),
    "AMR": ("Amelia", "Rahman", "Amelia\nMils\nAR", "priya"),
    "AAR": ("Aaron", "Reid", "Aaron\nAz\nAR", "priya"),
    "ZM": ("Zoë", "O'Mara", "Zoë\nZ", ""),
}


async def people_the_school(store: Store, now: datetime, further: int = 0) -> tuple[UUID, dict[str, UUID]]:
    """Put the cast into the database as the workbook would, everyone linked; `further` is added to their numbers."""
    key, ids = new_id(), {code: new_id() for code in (*STAFF, *PUPILS, "3H", "5P")}
    await store.schools.add(key, now)
    await store.schools.decide_setting(key, "name", "Example Primary")
    for code, (name, roles, number) in STAFF.items():
        who = {
            "code": code,
            "name": name,
            "display": name,
            "roles": roles,
            "works": "",
            "telegram_id": number + further,
        }
        store.tx.add(person, school=key, id=ids[code], **who)
    await store.tx.flush()
    for code, teacher in (("3H", ids["hughes"]), ("5P", None)):
        store.tx.add(
            school_class, school=key, id=ids[code], code=code, name=code, year=code[0], teacher=teacher
        )
    await store.tx.flush()
    for code, (first, last, aliases, supporter) in PUPILS.items():
        names = {"first_name": first, "last_name": last, "aliases": aliases, "sen_status": "ehcp"}
        group = ids["3H" if code == "KB" else "5P"]
        store.tx.add(pupil, school=key, id=ids[code], code=code, school_class=group, **names)
        await store.tx.flush()
        if supporter:
            supports(store, key, ids[supporter], ids[code])
    for starts, ends in TERMS:
        store.tx.add(calendar, school=key, id=new_id(), kind="term", starts=starts, ends=ends)
    return key, ids


def supports(store: Store, school: UUID, who: UUID, whom: UUID) -> None:
    """Let somebody support a pupil from now on."""
    store.tx.add(assignment, school=school, id=new_id(), person=who, pupil=whom)
