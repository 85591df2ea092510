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
