"""What each school decides for itself: hours, ladders, numbers to ring; its words until then, and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time


@dataclass(frozen=True, slots=True)
class Setting:
    """Something a school decides: its value until then, and what it means."""

    default: str
    explained: str


SETTINGS: dict[str, Setting] = {
    "name": Setting("Our school", "The school's name, as people call it."),
    "country_division": Setting("ENG", "Whose bank holidays count: ENG, WLS, SCT or NIR."),
    "timezone": Setting("Europe/London", "The zone of the school's clocks."),
    "day_starts": Setting("08:30", "When pupils' day starts."),
    "day_ends": Setting("15:15", "When pupils go home."),
    "break": Setting("10:40-11:00", "Morning break, from-to."),
    "lunch": Setting("12:00-13:00", "Lunch, from-to."),
    "duty_list_at": Setting("07:45", "When each person gets the day's duties."),
    "duty_notice": Setting("10", "How many minutes before a duty its reminder comes."),
    "duty_unanswered": Setting(
        "lead", "Who hears, two minutes into a duty, that nobody answered: lead, or off."
    ),
    "teacher_digest_at": Setting("15:20", "When class teachers get the day's notes."),
    "senco_digest_at": Setting("Fri 14:00", "When the SENCO gets the week's notes."),
    "concern_list_at": Setting("Fri 14:30", "When the safeguarding lead gets the week's list of concerns."),
    "watch_starts": Setting("07:45", "From when on school days safeguarders can be rung again and again."),
    "watch_ends": Setting("16:30", "Until when on school days safeguarders can be rung again and again."),
    "ladder_nudge": Setting("5", "Minutes until a concern nobody has rings the safeguarding lead again."),
    "ladder_deputies": Setting("10", "Minutes until it goes to the deputies."),
    "ladder_head": Setting("20", "Minutes until it goes to the headteacher."),
    "ladder_all": Setting("30", "Minutes until everyone is rung and the reporter is told to go in person."),
    "ladder_repeat": Setting("15", "Minutes between further rings."),
    "ladder_green": Setting("60", "Minutes until a worry nobody has goes to the deputies."),
    "red_again": Setting("3", "Minutes until danger now rings everyone a second time."),
    "red_reporter": Setting(
        "5", "Minutes until everyone is rung again and the reporter gets the numbers to ring."
    ),
    "red_trust": Setting("10", "Minutes until the trust's safeguarding lead is rung too."),
    "red_repeat": Setting("5", "Minutes between further rings of danger now."),
    "lease": Setting(
        "60", "School minutes to record something in, after which a concern somebody took opens again."
    ),
    "lease_red": Setting("15", "Minutes of the same when there is danger now."),
    "concern_sweep": Setting(
        "45", "Minutes before home time when a concern nobody has goes to everyone at once."
    ),
    "ooh_push": Setting("once", "A silent ring for the lead when the school is closed: once, or off."),
    "emergency_number": Setting("999", "What to ring when a child is in danger now."),
    "shorthand": Setting("", "Short forms staff use beside the usual ones: ck = chick, grp = group."),
    "nspcc": Setting("0808 800 5000", "The NSPCC's helpline for adults worried about a child."),
    "lado": Setting("", "The local authority's designated officer, for concerns about adults."),
    "prompt_levels": Setting(
        "indep vp gp m pp fp hoh", "The levels of help in learning notes, least help first."
    ),
    "transfer_years": Setting(
        "6",
        "The years whose pupils go to another school next, so that a plan must be final by 15 February: 6, R N or 2.",
    ),
    "childrens_services": Setting("", "Children's social care, daytime."),
    "emergency_duty_team": Setting("", "Children's social care, out of hours."),
}


@dataclass(frozen=True, kw_only=True)
class Decided:
    """What a school has decided, by the name of the setting."""

    settings: Mapping[str, str] = field(default_factory=dict)

    def setting(self, key: str) -> str:
        """Return the school's value of a setting, or the default."""
        return self.settings.get(key) or SETTINGS[key].default

    def minutes(self, key: str) -> int:
        """Return a setting that is a number of minutes."""
        return int(self.setting(key))

    def clock(self, key: str) -> time:
        """Return a setting that is a time of day."""
        return time.fromisoformat(self.setting(key))

    @property
    def name(self) -> str:
        """The school's name."""
        return self.setting("name")

    @property
    def zone(self) -> str:
        """The school's time zone."""
        return self.setting("timezone")

    @property
    def prompt_levels(self) -> tuple[str, ...]:
        """The levels of prompts, least help first."""
        return tuple(self.setting("prompt_levels").split())
