"""Whatever is typed is kept byte for byte: the shares of the parts, put together, are the message."""

from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.reading import Reading, Sent, read
from tests.bot.cast import ANA, NOW, PRIYA, SCHOOL, TODAY, TOM
from tests.reading.labelled import cast, messages

ODD = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)
WORDS = st.sampled_from(
    [
        "log ",
        "inc: ",
        "concern – ",
        "K",
        " 9.40",
        "1.15-1.30",
        " 8/10",
        "AR ",
        "\x00",
        "�",
        "\u202e",
        ". also ",
        " then he ",
        "! ps ",
        "pad change, ",
        "dad hit him ",
        "cant do break ",
        "? ",
        "'i want to",
        "’ ",
        "\n",
        "K bit me ",
        "half ",
        "quarter to ",
        "from ",
        "till ",
        "between ",
        "n ",
        "5",
        " to 1",
        "fri pm ",
        "ish ",
        "٩",
        "last ",
    ]
)
TYPED = st.one_of(ODD, st.lists(st.one_of(ODD, WORDS), max_size=12).map("".join))


def reading(text: str, by: object = ANA) -> Reading:
    return read(Sent(text, getattr(by, "id"), NOW, TODAY), SCHOOL)  # noqa: B009


@given(text=TYPED, by=st.sampled_from((ANA, PRIYA, TOM)))
@example(text="\x00", by=ANA)
@example(text="log \ud800\udfff lone", by=ANA)
@example(text="\u202econcern\u202c \u2066K\u2069", by=ANA)
@example(text="inc " + "9.40 K " * 585, by=PRIYA)
@example(text="9" * 4096, by=ANA)
@example(text="K's" * 1365, by=ANA)
@example(text=" " * 4096, by=ANA)
@example(text="a" * 4096, by=PRIYA)
@example(text="٩.٤٠ ９.４０ 9.4०", by=ANA)
@example(text="half past quarter to between 5 and till 20 past", by=ANA)
@settings(max_examples=400, deadline=None, derandomize=True, database=None)
def test_no_text_makes_it_fall_over_and_not_a_byte_is_lost(text: str, by: object) -> None:
    said = reading(text, by)
    if len({part.text for part in said.parts}) == len(said.parts):
        assert sorted("".join(part.text for part in said.parts)) == sorted(text)
    for part in said.parts:
        assert part.text in text or len(said.parts) > 1
        assert part.body in part.text
        assert part.quote in text
        assert (part.who.pupil is None) or part.who.choices == ()


def test_of_two_parts_each_has_its_own_words_and_both_together_all() -> None:
    first, second = reading("log: good writing today. also he said hes scared to go home tonight").parts
    assert first.text + second.text == "log: good writing today. also he said hes scared to go home tonight"
    assert "scared" not in first.text + first.body


def test_every_example_is_kept_whole_and_its_quotes_are_its_own() -> None:
    for name in ("examples", "further"):
        for one in messages(name):
            at = datetime.fromisoformat(one["sent"]).replace(tzinfo=UTC)
            person = next(person for person in cast().people if person.code == one["by"])
            said = read(Sent(one["msg"], person.id, at, at.date()), cast())
            assert "".join(part.text for part in said.parts) == one["msg"] or len(said.parts) > 1
            assert sum(len(part.text) for part in said.parts) == len(one["msg"])
            assert all(part.quote in one["msg"] for part in said.parts)
