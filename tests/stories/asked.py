"""Each question the bot can ask: what a TA says and taps until it is asked, who is asked, and how it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.questions import SKIP, Question, given
from playground.cast import Somebody
from playground.people import Bubble
from tests.school import supports
from tests.stories.cards import ref
from tests.world import World

_BUMP = "K fell off trim trail 10.50 bumped his head"
_HELD = "had to hold K's wrists 10.30"
_HELD_THERE = "1050 me n Sue held K's arms in the hall 2 mins so he could not run into the road"


@dataclass(frozen=True, slots=True)
class Asked:
    """How a question is reached from Ana's message, and answered: by the button of a choice, or by words."""

    said: str
    choice: str = ""
    words: str = ""
    taps: tuple[str, ...] = ()
    minutes: int = 0
    who: str = "ana"

    @property
    def kept(self) -> str:
        """What the record holds of the answer."""
        return self.choice or self.words


ASKED: dict[str, Asked] = {
    "when": Asked("inc K threw a chair", "now"),
    "before": Asked("inc 10.50 K threw a chair", words="his tower fell"),
    "aid": Asked("inc 10.50 K fell on the playground and grazed his knee", "none"),
    "aider": Asked(_BUMP, "yes"),
    "parents": Asked("K was sick twice 10.25", "told"),
    "office": Asked("K refused his 10.50 meds twice", "told"),
    "safe": Asked("K ripped the display 10.45 in the art room", "yes"),
    "found": Asked("K GONE out side gate 10.50 cant see him", "found", taps=("Safe now",)),
    "force": Asked("guided K back to class by the hand 10.50 no problem", "yes"),
    "said": Asked("at break a yr4 called K names", words="he called him a weirdo"),
    "dose": Asked("K ritalin given 10.00", words="5mg"),
    "rescue": Asked("K had a seizure in the hall 10.40, lasted 3 mins", "no"),
    "length": Asked(_HELD, words="10.30 to 10.33"),
    "place": Asked(_HELD, words="by the coat pegs", taps=("Skip",)),
    "tried": Asked(_HELD, words="choices n distraction", taps=("Skip", "Skip")),
    "why": Asked(_HELD, "harm", taps=("Skip",) * 3),
    "ended": Asked(_HELD, words="he sat down by himself and breathed", taps=("Skip",) * 4),
    "injured": Asked(_HELD, "none", taps=("Skip",) * 5),
    "check15": Asked(_BUMP, "fine", taps=("Skip", "Skip"), minutes=15),
    "check30": Asked(_BUMP, "fine", taps=("Skip", "Skip"), minutes=30),
    "check60": Asked(_BUMP, "fine", taps=("Skip", "Skip"), minutes=60),
    "account": Asked(_HELD_THERE, words="I took his left side, he was calm after", who="sue"),
    "close": Asked(_HELD, "closed", who="grant"),
}


@dataclass(frozen=True, slots=True)
class Open:
    """A question that waits for somebody in a world."""

    world: World
    key: str
    ref: str

    @property
    def how(self) -> Asked:
        """How it is answered."""
        return ASKED[self.key]

    @property
    def who(self) -> Somebody:
        """Whom it waits for."""
        return self.world.people[self.how.who]

    def bubble(self) -> Bubble | None:
        """Return the newest message that asks it."""
        mine = f"fact:{self.ref}:{self.key}:"
        for bubble in reversed(self.who.phone()):
            if any(button["data"].startswith(mine) for row in bubble.buttons for button in row):
                return bubble
        return None

    def swept(self) -> bool:
        """Whether the sweep of the day names it: once, in the one message it sends."""
        mine = f"ask:{self.ref}:{self.key}"
        named = [
            bubble
            for bubble in self.who.phone()
            for row in bubble.buttons
            for button in row
            if button["data"] == mine
        ]
        assert len(named) <= 1, "once"
        return bool(named)

    async def press(self, choice: str, code: str = "") -> str:
        """Tap a button of it, under it; somebody else can only forge that."""
        under = None if code else self.bubble()
        assert code or under, f"{self.key} has no buttons"
        return await self.world.forges(
            code or self.how.who, f"fact:{self.ref}:{self.key}:{choice}", under=under
        )

    async def questions(self) -> Mapping[str, Question]:
        """Return what was asked about the record of whom it waits for, by key."""
        async with self.world.store() as store:
            record = await store.records.referred(self.world.school, self.ref)
            assert record is not None
            found = await store.questions.of(self.world.school, record.id, self.world.ids[self.how.who])
        return {one.key: one for one in found}

    async def waits(self) -> None:
        """Make sure that nothing has answered or closed it."""
        one = (await self.questions())[self.key]
        assert (one.outcome, one.answer, one.closed_at) == (None, None, None)

    async def is_answered(self) -> None:
        """Answer it by its button; where it has none, by words after "ok" has brought it back."""
        if self.how.choice:
            await self.press(self.how.choice)
        else:
            await self.who.says("ok")
            self.who.hears()
            await self.who.says(self.how.words)
        assert self.ref in self.who.hears()
        one = (await self.questions())[self.key]
        assert (one.outcome, one.answer) == ("answered", self.how.kept)

    async def is_skipped(self) -> None:
        """Skip it; the record shows that it is not given."""
        await self.press(SKIP)
        assert "not given" in self.who.hears()
        assert given(await self.questions())[self.key] == "not given"

    async def notes(self) -> list[str]:
        """Return what whom it waits for has written down."""
        async with self.world.store() as store:
            mine = await store.records.by(self.world.school, self.world.ids[self.how.who])
        return [one.text for one in mine]


async def asked(world: World, key: str) -> Open:
    """Live until a question is asked; everybody has heard what they hear until then."""
    how = ASKED[key]
    if how.who == "sue":
        async with world.store() as store:
            supports(store, world.school, world.ids["sue"], world.ids["KB"])
            await store.schools.changed(world.school, world.clock.now())
    await world.until("11:00")
    await world.ana.says(how.said)
    waiting = Open(world, key, ref(world.ana.hears()))
    for label in how.taps:
        await world.ana.taps(label)
    if how.minutes:
        await world.passes(minutes=how.minutes)
    everybody_listens(world)
    assert waiting.bubble(), f"{key} is asked"
    await waiting.waits()
    return waiting


def everybody_listens(world: World) -> dict[str, str]:
    """Return what each person heard since the last time, of those who heard something."""
    heard = {code: somebody.hears() for code, somebody in world.people.items()}
    return {code: words for code, words in heard.items() if words}
