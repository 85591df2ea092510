"""Who is with whose pupil, as an office and a SENCO type it, and what only sounds like it. On Monday 23 November 2026."""

Case = tuple[str, str]
"""A message, and the cover in it: who, with whom, which day of November, instead of whom."""

COVERS: tuple[Case, ...] = (
    ("sue is with K today", "sue KB 23"),
    ("sue covers K today", "sue KB 23"),
    ("priya has KB tomorrow am instead of ana", "ta2 KB 24 am for ta1"),
    ("ana off today sue with K", "sue KB 23 for ta1"),
    ("sue covering K tues", "sue KB 24"),
    ("Tom to cover Theo fri pls", "ta3 TJ 27"),
    ("jo will be with amelia this pm", "jo AMR 23 pm"),
    ("ana is off sick, tom is covering K today", "ta3 KB 23 for ta1"),
    ("K is with sue today", "sue KB 23"),
    ("sue for K tmrw, ana on a course", "sue KB 24 for ta1"),
    ("hi all, tom has Theo on weds", "ta3 TJ 25"),
    ("cover: sue with K today", "sue KB 23"),
    ("jo is covering for ana with K today", "jo KB 23 for ta1"),
    ("Siobhan will be with Tom tomorrow", "ta3 SOB 24"),
    ("sue has Kai all day today as ana is out", "sue KB 23 for ta1"),
    ("tom doing K today instead of ana", "ta3 KB 23 for ta1"),
    ("tom covers KB 2 dec", "ta3 KB 02"),
    ("sue taking K today in place of Ana", "sue KB 23 for ta1"),
    ("K covered by jo tomorrow", "jo KB 24"),
)

DECOYS: tuple[str, ...] = (
    "sue was with K at lunch",
    "sue covered K yesterday",
    "is sue with K today",
    "can sue cover K today",
    "who is with K today",
    "sue is with K today and he is loving phonics 8/10",
    "sue is with K and Theo today",
    "sue has K's folder today",
    "tom is with AR today",
    "sue covers K on 20 jan",
    "sue and tom are with K today",
    "sue is not with K today",
    "K had a good day with sue today",
    "sue is with K in the hall now, he is kicking",
)

MORE: tuple[Case, ...] = (
    ("Sue with Kai today pls", "sue KB 23"),
    ("tom is covering KB this afternoon", "ta3 KB 23 pm"),
    ("ana is out tomorrow so jo has K", "jo KB 24 for ta1"),
    ("priya off sick, sue will cover amelia today", "sue AMR 23 for ta2"),
    ("jo will take Theo on thurs", "jo TJ 26"),
    ("ana on training weds - tom with K", "ta3 KB 25 for ta1"),
    ("Amelia is with Jo today instead of Priya", "jo AMR 23 for ta2"),
    ("cover for K tomorrow is sue", "sue KB 24"),
    ("sue to be with Siobhan fri am", "sue SOB 27 am"),
    ("Tom covers Kai for Ana today", "ta3 KB 23 for ta1"),
    ("jo to have KB tmrw morning, thanks", "jo KB 24 am"),
    ("ana poorly. sue has K today", "sue KB 23 for ta1"),
)
MORE_DECOYS: tuple[str, ...] = (
    "sue took K to the hall today",
    "tom had K yesterday",
    "sue with K at break today, he shared the trike",
    "K loves being with sue",
    "does sue have K today",
    "sue has K and Amelia today",
    "K is with his mum today",
    "jo helped K cover his book today",
    "sue covers K in maths, 8/10 today",
    "not sure if sue is with K today",
)

FURTHER: tuple[Case, ...] = (
    ("Morning all, Sue is covering Kai today as Ana is off", "sue KB 23 for ta1"),
    ("Jo is with Theo tomorrow please", "jo TJ 24"),
    ("tom will have K on friday", "ta3 KB 27"),
    ("Priya is out Thursday, Sue to cover Amelia", "sue AMR 26 for ta2"),
    ("K has jo tomorrow instead of ana", "jo KB 24 for ta1"),
    ("ana not in, tom covering KB", "ta3 KB 23 for ta1"),
)
FURTHER_DECOYS: tuple[str, ...] = (
    "Sue is going to be with K today isn't she?",
    "sue has been with K all day today, he was lovely",
    "tom is with K today, please log for him",
    "jo saw K today",
    "sue covers K today and Theo tomorrow",
)
