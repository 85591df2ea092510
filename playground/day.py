"""A school day in the terminal: who said and heard what. It fails if anything expected was not heard, or more was."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta

import pyotp

from playground.clock import Clock
from playground.stage import LONDON, MONDAY, Stage, in_a_new_folder


class Script:
    """Plays the day, prints it, and remembers what went wrong."""

    def __init__(self, stage: Stage) -> None:
        """Play on a stage."""
        self._stage = stage
        self._folk = stage.people
        self.wrong: list[str] = []
        self._secrets: dict[str, str] = {}

    async def at(self, clock: str, day: date | None = None) -> None:
        """Let time pass until a time of day."""
        today = self._stage.clock.now().astimezone(LONDON).date()
        await self._stage.traveller.to(datetime.combine(day or today, time.fromisoformat(clock), LONDON))

    async def says(self, who: str, words: str) -> int:
        """Somebody types."""
        self._print(who, "says", words)
        return await self._folk[who].says(words)

    async def edits(self, who: str, message_id: int, words: str) -> None:
        """Somebody changes a message."""
        self._print(who, "edits", words)
        await self._folk[who].edits(message_id, words)

    async def taps(self, who: str, label: str) -> None:
        """Somebody taps a button."""
        self._print(who, "taps", f"[{label}]")
        await self._folk[who].taps(label)

    async def has_codes(self, who: str) -> None:
        """Somebody has scanned what `alongside code` printed."""
        self._secrets[who] = pyotp.random_base32()
        now = self._stage.clock.now()
        async with self._stage.program.storage.transaction() as store:
            (person,) = await store.people.coded(who)
            await store.codes.give(person, self._secrets[who], now)
            await store.schools.changed(person.school, now)

    async def types_code(self, who: str) -> None:
        """Somebody types the six digits their authenticator app shows."""
        await self.says(who, pyotp.TOTP(self._secrets[who]).at(self._stage.clock.now()))

    def hears(self, who: str, *expected: str) -> None:
        """Somebody must have heard this, in one or more messages."""
        news = self._folk[who].news()
        for bubble in news:
            for line in bubble.text.splitlines():
                self._print(who, "hears", line, bubble.edited_at or bubble.at)
        heard = "\n".join(bubble.text for bubble in news)
        for words in expected:
            if words not in heard:
                self._wrong(f"{self._folk[who].name} did not hear {words!r}")

    def nobody_hears_more(self) -> None:
        """Nobody may have heard anything else."""
        for somebody in self._folk.values():
            extra = somebody.hears()
            if extra:
                self._wrong(f"{somebody.name} heard what nobody expected: {extra!r}")
        for violation in self._stage.telegram.violations:
            self._wrong(f"Telegram would not have accepted: {violation}")

    def _print(self, who: str, does: str, words: str, at: datetime | None = None) -> None:
        there = (at or self._stage.clock.now()).astimezone(LONDON)
        print(f"{there:%a %H:%M}  {self._folk[who].name:<10} {does:<6} {words}")  # noqa: T201

    def _wrong(self, words: str) -> None:
        self.wrong.append(words)
        print(f"  !! {words}")  # noqa: T201


async def _morning(day: Script) -> None:
    await day.at("07:45")
    day.hears("ta1", "Your duties today", "10:40 break", "Your brief report is overdue")
    day.hears("ta2", "Your brief report is due by Wed 25 Nov")
    day.hears("teacher1", "Your advice is overdue")
    day.hears("senco", "Sending the papers out is due by Wed 25 Nov")
    day.hears("head", "Preparing an appraisal is due by Fri 27 Nov")
    day.hears("deputy", "Designated safeguarding lead lapses")
    await day.at("09:58")
    note = await day.says("ta1", "log K phonics 9.40 read 8/10 cvc words, 2 with a prompt. happy start")
    day.hears("ta1", "Saved L-", "KB · 09:40 · log")
    await day.edits("ta1", note, "log K phonics 9.40 read 9/10 cvc words, 2 with a prompt. happy start")
    day.hears("ta1", "Your first words are kept")
    await day.says("ta2", "log AR counted to 15 with objects")
    day.hears("ta2", "Which pupil")
    await day.taps("ta2", "AMR · Larch")
    day.hears("ta2", "AMR")
    await day.at("10:30")
    day.hears("ta1", "10:40 break", "Please tap Seen")
    await day.taps("ta1", "Seen")
    day.hears("ta1", "Seen, 10:30")


async def _concern(day: Script) -> None:
    await day.at("11:02")
    await day.says("ta1", 'concern K said "i dont want to go home tonight"')
    day.hears("ta1", "Is anyone in danger now?")
    day.hears("dsl", "needs you now")
    await day.taps("ta1", "No")
    day.hears("ta1", "Have you told Mrs Dale face to face?")
    await day.taps("ta1", "Not yet")
    day.hears("ta1", "Please don't ask the child anything more")
    await day.at("11:12")
    day.hears("deputy", "needs you now")
    await day.at("11:15")
    await day.taps("deputy", "I have this")
    day.hears("deputy", "is yours, 11:15")
    day.hears("dsl", "Mr Osei has it, 11:15")
    day.hears("ta1", "Mr Osei has C-")
    await day.has_codes("deputy")
    await day.at("11:40")
    await day.taps("deputy", "Open")
    day.hears("deputy", "six-digit code")
    await day.types_code("deputy")
    day.hears("deputy", "i dont want to go home tonight")
    await day.taps("deputy", "Decide")
    await day.taps("deputy", "Monitor")
    day.hears("deputy", "why?")
    await day.says("deputy", "spoke to Ana and to his mum, his cat has died, I see him each morning")
    day.hears("deputy", "Monitor. Written into its file.")


async def _afternoon(day: Script) -> None:
    await day.at("13:50")
    await day.says("ta1", "inc 1.40 K threw a chair, calm by 1.50. no one hurt")
    day.hears("ta1", "Saved I-", "KB · 13:40 · incident", "what happened just before?")
    await day.says("ta1", "his tower fell down")
    day.hears("ta1", "Just before: noted.")
    await day.at("15:20")
    day.hears("teacher1", "Today: 2 notes, about 1 pupil")
    await day.taps("teacher1", "Open")
    day.hears("teacher1", "(phonics): 9/10", "13:40 threw a chair", "for home: phonics, 9 out of 10")


async def _week(day: Script) -> None:
    for offset in range(1, 5):
        date_of = (MONDAY + timedelta(days=offset)).date()
        for clock in ("07:45", "12:30"):
            await day.at(clock, date_of)
            for who in ("ta1", "ta2", "teacher1", "senco", "head"):
                day.hears(who)
    await day.at("14:00", (MONDAY + timedelta(days=4)).date())
    day.hears("senco", "This week: 3 notes, about 2 pupils")
    await day.taps("senco", "Open")
    day.hears("senco", "KB", "AMR")


Scene = Callable[[Script], Awaitable[None]]
SCENES: tuple[Scene, ...] = (_morning, _concern, _afternoon, _week)


async def play() -> int:
    """Play the day on a stage of its own; return the exit status."""
    async with in_a_new_folder(Clock(MONDAY)) as stage:
        return await perform(stage, *SCENES)


async def perform(stage: Stage, *scenes: Scene) -> int:
    """Play scenes; return 0 only if everything expected was heard and nothing else was."""
    day = Script(stage)
    for scene in scenes:
        await scene(day)
        day.nobody_hears_more()
    verdict = (
        "All was heard that should be, and nothing else."
        if not day.wrong
        else f"{len(day.wrong)} went wrong."
    )
    print(verdict)  # noqa: T201
    return 1 if day.wrong else 0
