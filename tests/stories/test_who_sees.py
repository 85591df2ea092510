"""Each type of record, from the message to what the teacher, the SENCO, the office and the DSL may and may not see of it."""

from datetime import date

import pytest

from tests.world import World

FRIDAY = date(2026, 11, 27)
WORDS, FACT = "words", "fact"

# A message of each type, the word of it to look for, and how much the class teacher and the SENCO see.
TYPES = {
    "learning": ("log K phonics 9.40 read 8/10 quagga", WORDS, WORDS),
    "care": ("pad change 9.45 wet only, w Sue quagga", FACT, WORDS),
    "medication": ("K ritalin 5mg given 10.00, JH saw quagga", WORDS, WORDS),
    "contact": ("mum at the gate said he had a late night quagga", WORDS, WORDS),
    "review": ("review bits K: going well - joins carpet. hard - lunch quagga", WORDS, WORDS),
    "general": ("K had a lovely morning w his friends quagga", WORDS, WORDS),
    "behaviour": ("inc 10.10 K threw a chair when his tower fell quagga", WORDS, WORDS),
    "accident": ("K grazed his knee 10.20 on the playground, plaster quagga", WORDS, WORDS),
    "medical": ("K was sick twice 10.25, office ringing mum quagga", WORDS, WORDS),
    "restrictive": ("had to hold K's wrists 10.30 about 30 secs quagga", FACT, WORDS),
    "missing": ("K left class 10.35 hid in cloakroom found 10.40 quagga", WORDS, WORDS),
    "bullying": ("at break a yr4 called K names and said 'weirdo' quagga", WORDS, WORDS),
    "damage": ("K ripped the display 10.45 in the art room quagga", WORDS, WORDS),
    "medication_missed": ("K refused his 10.50 meds twice, rang office quagga", WORDS, WORDS),
}
# Of these the class teacher's minute tells the fact and no word.
OUT_OF_THE_MINUTE = {"care", "medication", "restrictive", "accident", "medical", "contact"}


@pytest.mark.parametrize(("of", "teacher", "senco"), [(of, row[1], row[2]) for of, row in TYPES.items()])
async def test_each_type_is_seen_by_those_it_is_for(world: World, of: str, teacher: str, senco: str) -> None:
    await world.until("11:00", FRIDAY)
    await world.ana.says(TYPES[of][0])
    assert "Saved" in world.ana.hears()
    async with world.store() as store:
        (record,) = await store.records.by(world.school, world.ids["ana"])
    assert record.type == of.removesuffix("_missed")
    assert record.pupil == world.ids["KB"]
    told = {
        code: words
        for code in ("dale", "osei", "lin", "hughes", "priya", "sue")
        if (words := world.people[code].hears())
    }
    assert set(told) <= {"lin", "sue"}, "a leader, the office or an adult who was named, and nobody else"
    assert "quagga" not in " ".join(told.values()) + world.grant.hears() + world.patel.hears()
    await world.until("14:00")
    world.patel.hears()
    await world.patel.taps("Open")
    assert "quagga" not in world.patel.hears()
    await world.patel.taps("The notes")
    assert ("quagga" in world.patel.hears()) is (senco == WORDS)
    await world.until("15:20")
    world.hughes.hears()
    await world.hughes.taps("Open")
    assert (
        of.removesuffix("_missed") not in OUT_OF_THE_MINUTE or "quagga" not in world.hughes.phone()[-1].text
    )
    world.hughes.hears()
    await world.hughes.taps("All of KB's day")
    read = world.hughes.hears()
    assert ("quagga" in read) is (teacher == WORDS)
    assert (of in read or "force or seclusion" in read) or teacher == WORDS
    for code in ("ana", "grant", "dale", "lin"):
        assert "quagga" not in world.people[code].hears()


async def test_another_ta_is_sent_nothing_of_it(world: World) -> None:
    await world.until("11:00", FRIDAY)
    await world.ana.says(TYPES["care"][0])
    world.ana.hears()
    await world.priya.says("/digest")
    assert "quagga" not in world.priya.hears()
    await world.until("15:20")
    for code in ("hughes", "patel", "ana"):
        world.people[code].hears()
