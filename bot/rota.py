"""Who has which duty on a day: the rota of the week, and whoever stands in."""

from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from uuid import UUID

from bot.cover import Cover, Stage
from bot.duties import Duty


@dataclass(frozen=True, kw_only=True)
class Rota:
    """The duties of a week, a row each, and the days on which somebody else has one or nobody yet."""

    rota: tuple[Duty, ...] = ()
    covers: tuple[Cover, ...] = ()

    @cached_property
    def _duties(self) -> dict[UUID, Duty]:
        return {duty.id: duty for duty in self.rota}

    @cached_property
    def _covers(self) -> dict[tuple[UUID, date], Cover]:
        return {(one.duty, one.day): one for one in self.covers}

    @cached_property
    def _held(self) -> dict[date, dict[UUID, tuple[Duty, ...]]]:
        return {}

    def duty(self, key: UUID) -> Duty | None:
        """Return the duty with this id, if the rota has one."""
        return self._duties.get(key)

    def cover(self, duty: UUID, day: date) -> Cover | None:
        """Return the cover of a duty of a date, if its person cannot."""
        return self._covers.get((duty, day))

    def holder(self, duty: Duty, day: date) -> UUID | None:
        """Return who has a duty of a date: by the rota, or whoever stands in; None when it needs somebody."""
        cover = self.cover(duty.id, day)
        if cover is None:
            return duty.person
        return cover.by if cover.stage is Stage.TAKEN else None

    def duties(self, day: date, until: time = time.max) -> dict[UUID, tuple[Duty, ...]]:
        """Return each person's duties of a date that begin before a time, earliest first, after covers and swaps."""
        if day not in self._held:
            found: dict[UUID, list[Duty]] = {}
            for duty in sorted(self.rota, key=lambda duty: duty.starts_at):
                if duty.on(day) and duty.starts_at < until and (holder := self.holder(duty, day)):
                    found.setdefault(holder, []).append(duty)
            self._held[day] = {person: tuple(mine) for person, mine in found.items()}
        return self._held[day]
