"""The sheets about the school and the people who work there."""

from bot.workbook.cells import code, email, number, phone, roles, text
from bot.workbook.dates import day
from bot.workbook.decisions import setting_name, setting_reader
from bot.workbook.hours import days, school_time, works
from bot.workbook.sheet import Column, Sheet

_FIRST_DAY = "The first day it holds; blank: it has always held."
_LAST_DAY = "The last day it holds; blank: until further notice."

SCHOOL = Sheet(
    "school",
    "What the school decides, a row each. A setting that is left out has its default.",
    (
        Column("key", setting_name, "The name of the setting.", "break", required=True),
        Column("value", phone, "Its value; blank: the default.", "10:40-11:00", by_row=setting_reader),
    ),
    ("key",),
    needs="value",
)
STAFF = Sheet(
    "staff",
    "Everyone who uses the bot. Whoever is left out of a later load ends that day; nobody is ever deleted.",
    (
        Column("code", code, "Short, different for everybody, never changed.", "ta1", required=True),
        Column("name", text(100), "The full name, for documents.", "Ana Kovac", required=True, private=True),
        Column("display", text(60), "The name in messages; blank: the full name.", "Ana", like="name"),
        Column(
            "roles",
            roles,
            "One or more of ta, teacher, senco, dsl, deputy_dsl, head, office, chair; besides them duty_lead and "
            "first_aider. Separated by commas or spaces.",
            "ta first_aider",
            required=True,
            default=(),
        ),
        Column("email", email, "The school e-mail address.", "ana@example.org", private=True),
        Column("starts", day, "The first day at the school; blank: works there already.", "2026-09-01"),
        Column("ends", day, "The last day at the school; blank: stays.", "2027-07-20"),
        Column(
            "works",
            works,
            "The days and hours of those who are not always there; several separated by semicolons.",
            "Mon-Wed 08:30-12:30; Thu 09:00-15:00",
        ),
    ),
    ("code",),
    ends=True,
)
ROTA = Sheet(
    "rota",
    "Break and lunch duties: a row for each person and place.",
    (
        Column("days", days, "The weekdays; blank: Mon-Fri.", "Mon,Wed", default="Mon-Fri"),
        Column("session", text(40), "What the time is called.", "break", required=True),
        Column("starts_at", school_time, "When the duty starts.", "10:40", required=True),
        Column("ends_at", school_time, "When it ends.", "11:00", required=True),
        Column("zone", text(100), "Where.", "zone 2 (tyres)"),
        Column("role", text(100), "What to do there.", "first aid"),
        Column("staff", code, "A code of the sheet staff.", "ta1", required=True, refers="staff"),
        Column("starts", day, _FIRST_DAY, "2026-09-02"),
        Column("ends", day, _LAST_DAY, "2026-12-18"),
    ),
    ("staff", "session", "zone", "days", "starts_at", "starts"),
)
COURSES = Sheet(
    "courses",
    "The training that people of the school need.",
    (
        Column("code", code, "Short, different for each course.", "EPI", required=True),
        Column("name", text(100), "What the course is called.", "Epilepsy awareness", required=True),
        Column("every_months", number(1, 120), "After how many months again; blank: once.", "12"),
    ),
    ("code",),
)
TRAINING = Sheet(
    "training",
    "Who has done which course, and until when it counts.",
    (
        Column("staff", code, "A code of the sheet staff.", "ta1", required=True, refers="staff"),
        Column("course", code, "A code of the sheet courses.", "EPI", required=True, refers="courses"),
        Column("done", day, "The day it was done; blank: not yet.", "2026-01-15"),
        Column("expires", day, "The last day it counts, as the certificate says.", "2027-01-14"),
        Column("certificate", text(200), "The number of the certificate.", "FA-20418", private=True),
    ),
    ("staff", "course", "done"),
)
