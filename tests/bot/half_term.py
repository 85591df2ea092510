"""A half term of Ana's notes about Kai, as she typed them; some of it is nothing for a report that others read."""

from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.people import Person
from bot.reading import Sent, read
from bot.records import Record
from bot.school import School
from handlers.recording import facts_of
from tests.bot.cast import ANA, HERE, SCHOOL

FIRST, LAST = date(2026, 9, 2), date(2026, 11, 23)
NOTES = """
2026-09-03 09:40 log K phonics 3/10 cvc words, 7 vp. first day in the new class, settled after 10 mins
2026-09-04 11:10 log K guided reading, coloured overlay helped him. needed vp x3
2026-09-07 09:40 log K phonics 4/10 cvc words, 6 vp. got a sticker from Mr Hughes
2026-09-08 10:05 log maths, number bonds 2/10, hoh. found it hard, lots of numbers on one page
2026-09-09 09:40 log phonics 4/10 5 vp. he said "I can do the first sound"
2026-09-10 13:30 log Kai painted a boat, calm all afternoon
2026-09-11 09:40 log phonics 5/10 indep. now and next board helped
2026-09-14 11:00 inc K threw his chair at 11 when asked to line up, calm corner worked, ok by 11.20
2026-09-15 09:40 log phonics 5/10, lost focus after ten minutes. movement break helped
2026-09-16 12:50 log pad change, wet, cream on as plan
2026-09-17 10:00 log number bonds 4/10 w numicon, 6 gp
2026-09-18 15:00 log mum said he was up late and he likes his new bed
2026-09-21 09:40 log phonics 6/10 vp x4. praised for sounding out
2026-09-22 11:00 log K worked in a pair with Theo on the boat, shared the tyres
2026-09-23 10:10 log writing, sat on the wobble cushion, wrote 2 sentences w a writing frame
2026-09-24 11:05 inc K kicked the door and was screaming, had to hold him in a two person hold for 2 mins, let go when calm
2026-09-25 09:40 log phonics 6/10 indep. next step: blends
2026-09-28 10:00 log number bonds 5/10, 5 gp
2026-09-29 14:00 log K swimming, got in the water without prompting
2026-09-30 09:40 log phonics 6/10 vp x2. he said "this one is easy"
2026-10-01 12:20 log K hid under the table at lunch, too loud in the hall
2026-10-02 09:40 log phonics 7/10 vp x3
2026-10-05 11:00 log K and Jayden fell out over the ball, both said sorry
2026-10-06 10:00 log number bonds 6/10, 4 gp. chose the counters himself
2026-10-07 09:40 log phonics 7/10 indep, chuffed
2026-10-08 13:00 log seemed tired, slept badly at his dads
2026-10-09 10:30 inc K tipped his tray at 10.30 because maths was too hard, quiet corner helped, calm by 10.45
2026-10-12 09:40 log phonics 7/10 indep. got a certificate for his reading
2026-10-13 14:10 log bumped his knee in PE, wet paper towel, no marks
2026-10-14 10:00 log number bonds 7/10 vp x3
2026-10-16 09:40 log phonics 8/10 indep
2026-10-20 11:00 log K said "I like reading to the class"
2026-10-22 09:40 log phonics 8/10 vp x2. ear defenders helped in the noise
2026-11-02 09:40 log phonics 7/10 vp x2, struggled to settle after half term
2026-11-03 10:00 log number bonds 7/10 indep
2026-11-04 09:40 log phonics 8/10 indep
2026-11-06 11:00 log K worked w SALT on r sounds, followed the picture cards with a gesture prompt
2026-11-09 09:40 log phonics 9/10 indep. now and next board helped
2026-11-10 10:00 log number bonds 8/10 indep
2026-11-12 13:40 log review K working: phonics every morning at 9.40 before the class comes in
2026-11-12 13:41 log review K not working: long carpet times
2026-11-12 13:42 log review K helps: a timer he can see, and one instruction at a time
2026-11-16 09:40 log phonics 9/10 indep. got a sticker
2026-11-18 10:00 log number bonds 8/10 indep. next step: bonds to 20
2026-11-19 09:40 log phonics 9/10 indep. next: two syllable words
2026-11-20 14:00 log K said "I like it when you wait for me"
"""


def note(line: str, number: int, author: Person = ANA, school: School = SCHOOL) -> Record:
    """A line of the notes as the program stores it: read, with the facts in its words."""
    day, clock, typed = line.split(" ", 2)
    there = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo("Europe/London"))
    at = there.astimezone(UTC)
    part = read(Sent(typed, author.id, at, at.date()), school).parts[0]
    kind, type_ = ("log", "general") if part.kind == "unknown" else (part.kind, part.type or "general")
    ref = f"{'I' if kind == 'incident' else 'L'}-{number:04}"
    moments = {"event_at": at, "sent_at": at, "stored_at": at, "precision": "exact"}
    whom = {"author": author.id, "pupil": part.who.pupil and part.who.pupil.id}
    words = {"text": part.text, "words": part.body, "facts": facts_of(part, school)}
    how = {"force": part.force, "urgency": part.urgency}
    return Record(UUID(int=7000 + number), HERE, ref, kind, type_, **whom, **moments, **words, **how)


def half_term() -> list[Record]:
    """All of the notes, oldest first."""
    return [note(line, number) for number, line in enumerate(NOTES.strip().splitlines(), 1)]
