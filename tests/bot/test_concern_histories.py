"""Thousands of histories of a concern: whatever people do and whenever, the ten invariants and the policy hold."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bot.concern_events import EVENTS, Event, live
from tests.bot.concern_history import begun

_NAMES = tuple(EVENTS)


def read(drawn: bytes) -> list[Event]:
    """Read events out of bytes, three each: what happens, and a number that says how. One draw instead of eighty."""
    threes = zip(drawn[::3], drawn[1::3], drawn[2::3], strict=True)
    return [(_NAMES[what % len(_NAMES)], high * 256 + low) for what, high, low in threes]


@settings(max_examples=3_000, deadline=None)
@given(st.integers(0, 5), st.integers(0, 400), st.binary(min_size=120, max_size=120))
def test_every_invariant_holds_in_every_history(start: int, how: int, drawn: bytes) -> None:
    history, events = begun(start, how), read(drawn)
    assert live(history, events) == [], (history.concern, history.now, events)
