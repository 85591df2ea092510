"""What stands on the card for the wall: whom to tell about a child, and whom to ring, when the bot is silent."""

from datetime import date
from typing import Any

from bot.people import Role
from bot.school import School


def facts(school: School, today: date) -> dict[str, Any]:
    """Return the facts of `prompts/documents/card.typ`: who has which part today, by name, and the school's numbers.

    Nobody's code, phone or Telegram account is among them. What the school has not said is "" or an empty list.
    """

    def named(role: Role) -> list[str]:
        return [one.display or one.name for one in school.with_role(role) if one.active(today)]

    return {
        "school": school.name,
        "printed": f"{today.day} {today:%B %Y}",
        "leads": named(Role.DSL),
        "deputies": named(Role.DEPUTY_DSL),
        "heads": named(Role.HEAD),
        "chairs": named(Role.CHAIR),
        "emergency": school.setting("emergency_number"),
        "services_day": school.setting("childrens_services"),
        "services_night": school.setting("emergency_duty_team"),
        "nspcc": school.setting("nspcc"),
        "lado": school.setting("lado"),
    }
