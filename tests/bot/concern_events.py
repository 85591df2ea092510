"""What can happen to a concern in a history: what people do to it, and how time passes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot import climbing, concerns, watch
from bot.access import Action
from bot.calendar import Span
from bot.concerns import CLIMBING, OWNED, Concern, Level, Stage
from bot.people import Answer, Person, may
from tests.bot.concern_history import ACTORS, History

Event = tuple[str, int]


def live(history: History, events: Sequence[Event]) -> list[str]:
    """Live through events; return what was broken, empty when nothing was."""
    history.beat()
    for name, number in events:
        EVENTS[name](history, number)
        history.beat()
        history.look()
        if history.problems:
            break
    return history.problems


def _actor(number: int) -> Person:
    return ACTORS[number % len(ACTORS)]


def _take(history: History, number: int) -> None:
    if history.concern.stage in CLIMBING:
        actor = _actor(number)
        history.acts(actor, lambda one: concerns.take(one, actor, history.school, history.now))


def _take_together(history: History, number: int) -> None:
    """Two say "I have this" in one moment: the second one finds that somebody has it."""
    _take(history, number)
    _take(history, number + 1)


def _take_over(history: History, number: int) -> None:
    if history.concern.stage in OWNED:
        actor = _actor(number)
        history.acts(actor, lambda one: concerns.take(one, actor, history.school, history.now))


def _owned(does: Callable[[Concern, History], Concern]) -> Callable[[History, int], None]:
    def happens(history: History, number: int) -> None:
        owner = history.school.person(history.concern.owner)
        if owner and history.concern.stage in OWNED:
            history.acts(owner, lambda one: does(one, history))

    return happens


def _close(history: History, number: int) -> None:
    """Whoever has it closes it; danger only with a second person who may."""
    owner, second = history.school.person(history.concern.owner), history.person(_actor(number))
    if owner is None or history.concern.stage not in OWNED:
        return
    if history.concern.level is Level.RED:
        agreed = replace(concerns.thing(history.concern, history.school), second=owner.id)
        here = replace(second, stepped_up_until=history.now + timedelta(hours=1))
        if may(here, Action.CONCERN_CLOSE_RED, agreed, history.school.at(history.now)) is not Answer.YES:
            return
        if second.id in {owner.id, *history.concern.subjects, *history.concern.excluded}:
            history.problems.append("closed without a second person")
    history.acts(owner, concerns.close)


def _words(history: History, number: int) -> None:
    """The reporter adds words: a draft is sent by them, sometimes keeping somebody out; what is closed opens again."""
    concern, now = history.concern, history.now
    if concern.stage is Stage.DRAFT:
        kept_out = concern.excluded | ({_actor(number).id} if number % 3 else set())
        history.changed(concerns.send(replace(concern, excluded=kept_out), now, confirmed=True))
    elif concern.stage is Stage.CLOSED:
        history.changed(concerns.open_again(concern, now))


def _hurried(history: History, number: int) -> None:
    """A doorbell could not be delivered: the next step is due at once."""
    if history.concern.stage in CLIMBING:
        history.changed(replace(history.concern, next_at=history.now, version=history.concern.version + 1))


def _ticks(history: History, number: int) -> None:
    """Two programs, or one that starts again: the same moment is looked at again and again."""
    rung = len(history.rings)
    for _ in range(3):
        history.beat()
    if len(history.rings) > rung:
        history.problems.append("I6")


def _down(history: History, number: int) -> None:
    """The program is down for an hour."""
    history.now += timedelta(minutes=60)


def _decide(history: History, number: int) -> None:
    actor = _actor(number)
    if history.concern.stage in CLIMBING | OWNED:
        review = watch.review(history.school, history.now)
        history.acts(actor, lambda one: concerns.decide(one, actor, review, history.now))


def _reopen(history: History, number: int) -> None:
    if history.concern.stage is Stage.CLOSED:
        history.acts(_actor(number), lambda one: concerns.open_again(one, history.now))


def _subject(history: History, number: int) -> None:
    history.changed(concerns.add_subject(history.concern, _actor(number).id, history.now))


def _not_adult(history: History, number: int) -> None:
    if history.concern.asks:
        history.changed(concerns.not_about_adult(history.concern, history.now))


def _danger(history: History, number: int) -> None:
    answer = ("yes", "no", "unsure")[number % 3]
    if history.concern.danger != "yes":
        history.changed(concerns.answer_danger(history.concern, answer, history.now))


def _lost(history: History, number: int) -> None:
    history.changes(_actor(number), unreachable_at=history.now)


def _leaves(history: History, number: int) -> None:
    history.changes(_actor(number), ends=history.now.date() - timedelta(days=1))


def _returns(history: History, number: int) -> None:
    history.changes(_actor(number), unreachable_at=None, away_until=None, ends=None)


def _away(history: History, number: int) -> None:
    history.changes(_actor(number), away_until=history.now + timedelta(minutes=30 + number % 400))


def _part_time(history: History, number: int) -> None:
    patterns = ("Mon-Wed 08:30-15:30", "Thu-Fri 08:30-15:30", "Mon-Fri 08:30-12:30", "")
    history.changes(_actor(number), works=patterns[number % len(patterns)])


def _snow(history: History, number: int) -> None:
    day: date = history.now.date() + timedelta(days=number % 3)
    calendar = (*history.school.calendar, Span("closure", day, day))
    history.school = replace(history.school, calendar=calendar)
    history.recount()


EVENTS: dict[str, Callable[[History, int], None]] = {
    "a minute": lambda history, number: history.passes(1 + number % 3),
    "minutes": lambda history, number: history.passes(5 + number % 40),
    "hours": lambda history, number: history.passes(60 + number % 600),
    "days": lambda history, number: history.passes(1440 * (1 + number % 4)),
    "take": _take,
    "take over": _take_over,
    "record": _owned(lambda one, history: concerns.record(one, history.school, history.now)),
    "hand back": _owned(lambda one, history: climbing.handed_back(one, history.school, history.now)),
    "close": _close,
    "words": _words,
    "hurried": _hurried,
    "ticks": _ticks,
    "down": _down,
    "take together": _take_together,
    "decide": _decide,
    "reopen": _reopen,
    "subject": _subject,
    "not about an adult": _not_adult,
    "danger": _danger,
    "lost": _lost,
    "leaves": _leaves,
    "returns": _returns,
    "away": _away,
    "part time": _part_time,
    "snow": _snow,
}
