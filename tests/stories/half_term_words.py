"""What staff write in a half term: for each sort of secret many ways to type it, each with a word nobody else would write."""

from dataclasses import dataclass, field
from itertools import count

ORDINARY, CONCERN, ADULT, HOME, CARE, HOLD, MARK, MEDICINE = (
    "ordinary",
    "concern",
    "adult",
    "home",
    "care",
    "hold",
    "mark",
    "medicine",
)

# Who writes what; {} is the word. The first is what somebody sees who is not in a hurry.
SAID: dict[str, tuple[tuple[str, str], ...]] = {
    ORDINARY: (("ana", "log K painted a {} boat, proud of it. next step: blends"),),
    CONCERN: (
        ("ana", "concern K said his dad {} hit him"),
        ("priya", "Mils has a {} bruise on her left arm, 5cm, wouldn't say how"),
        ("ana", "log K good writing today. also he said hes scared to go home because of {}"),
        ("ana", "concern K had no breakfast again, he says {} took the food"),
        ("ana", "changed K's pad 11.20, noticed {} marks on his back like fingers"),
        ("priya", "concern Mils said {} comes into her room at night and it is a secret"),
    ),
    ADULT: (
        ("priya", "concern Sue Allen shouted {} right in Mils face and called her thick"),
        ("ana", "concern Mr Hughes grabbed K by the arm and called him {}"),
        ("priya", "concern about Mrs Patel, she has {} photos of children on her own phone"),
    ),
    HOME: (
        ("ana", "contact K mum at the gate, says dad has moved out {}"),
        ("ana", "log K tired, mum says up till 2 with {} last night"),
        ("ana", "log K phonics 6/10 indep, nan told me about the {} court date"),
        ("ana", "rang K's mum 3pm, they lost the {} house and are at grandma's"),
        ("ana", "log K happy, drew his family, brother is at {} now"),
        ("ana", "log K maths counted to 20, dad's new {} job starts so gran collects him"),
    ),
    CARE: (
        ("ana", "log K pad change 11.20 wet, {} cream on as plan"),
        ("ana", "log K toilet, soiled, {} and clean clothes"),
    ),
    HOLD: (
        ("ana", "had to hold K's wrists 10.50 about 30 secs {}"),
        ("ana", "inc 10.50 blocked the door so K {} could not leave 1 min"),
    ),
    MARK: (
        ("ana", "K fell on the playground 10.50 and has a {} graze on his left knee, cleaned it, told mum"),
        ("ana", "K bumped elbow on the door 10.50, {} red mark, no first aid needed, mum told"),
    ),
    MEDICINE: (
        ("ana", "K ritalin 5mg {} given 12.10 witnessed by Sue"),
        ("ana", "gave K his inhaler 2 puffs {} at 12.10"),
    ),
}


EVERY_WEEK = (
    ("ana", "log K phonics 9.20-9.40 target 2 read 8/10 w 2 vp"),
    ("priya", "log Mils OT programme 9.10 10 mins, happy"),
    ("ana", "inc 9.50 K threw a chair when his tower fell, calm by 10"),
)


@dataclass
class Words:
    """The words that were written, by sort, and by whom."""

    of: dict[str, dict[str, str]] = field(default_factory=dict)
    _number: "count[int]" = field(default_factory=count)

    def another(self, sort: str, author: str) -> str:
        """Return a word for one message."""
        word = f"zq{sort}{next(self._number)}x"
        self.of.setdefault(sort, {})[word] = author
        return word

    def said(self, sort: str, week: int) -> tuple[str, str]:
        """Return who writes what of a sort in a week."""
        author, words = SAID[sort][week % len(SAID[sort])]
        return author, words.format(self.another(sort, author))
