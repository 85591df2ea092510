"""Messages that are no records: an answer to a duty, training, a change to an earlier note, a question to the bot."""

import re

from telegram import Message

from bot.people import Role
from bot.reading import Part
from handlers.context import Unit

_ABOUT_THE_DSL = re.compile(
    r"\b(?:dsl|safeguarding|who (?:do|should|shall) i (?:tell|speak|go|report)|who.?s on call)\b",
    re.IGNORECASE,
)


async def question(unit: Unit, part: Part, sent: Message) -> None:
    """Answer from the school's settings whom to tell; of anything else, say who can."""
    school, today = unit.here.school, unit.here.today
    if not _ABOUT_THE_DSL.search(part.body):
        others = [
            one
            for one in (*school.with_role(Role.SENCO), *school.with_role(Role.OFFICE))
            if one.active(today)
        ]
        unit.reply("replies/cannot_answer", who=" or ".join(one.display for one in others) or "The office")
        return
    safe = [
        one.display
        for role in (Role.DSL, Role.DEPUTY_DSL, Role.HEAD)
        for one in school.with_role(role)
        if one.active(today) and one.id != unit.sender.id
    ]
    ordered = list(dict.fromkeys(safe))
    unit.reply(
        "replies/whom_to_tell",
        first=ordered[0] if ordered else "a senior leader",
        then=", then ".join(ordered[1:]),
        services=school.setting("childrens_services"),
        emergency=school.setting("emergency_number"),
    )
    del sent
