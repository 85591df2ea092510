"""The pages of the records for the law, word for word."""

RESTRICTIVE_1 = """\
Confidential: for the school’s leaders I-7Q4K
Record of force, restraint or seclusion
School Our school
Pupil Kai Bennett
Class Oak
Special educational needs Education, health and care plan
Written by Ana · Monday 23 November 2026, 11:18
When and where
Date Monday 23 November 2026
Time 11:10
Start and end 11.10 to about 11.12
How long 2 minutes
Where gate
by the road gate
Who was there
Adult Ana, teaching assistant
What they did (write in)
Training in holding, that day (write in)
Adult Tom, teaching assistant
What they did (write in)
Training in holding, that day (write in)
Other adults (write in)
Who saw it (write in)
What led to it
Just before when line up was called, kicked Tom
What the child did running for the road gate when line up was called, kicked Tom
Tried first choices, distraction
Did it help did not work
Support plan followed (write in)
What was done, and why
What was used 2 person scip hold
How firmly, where held (write in)
Why it was necessary Someone could be hurt.
What else could have happened (write in)
How it ended let go when calm
Injuries and care
Injuries: child, adults, others no marks
None seen.
Who checked (write in)
Printed Monday 23 November 2026, 15:18 by Ms Grant. Page 1 of 2
"""
RESTRICTIVE_2 = """\
Confidential: for the school’s leaders I-7Q4K
Breathing and colour checked (write in)
First aid (write in)
First aider (write in)
If kept apart: watched by (write in)
Parents
Noted The office will tell them.
Ana · Monday 23 November 2026, 11:23
Noted Told.
Ms Grant · Monday 23 November 2026, 11:58
Every other parent told By, when, how: (write in)
First noted as told Monday 23 November 2026, 11:58. 48 minutes after it began. The same
day.
Report given to them (write in)
Leaders
Leader told, as written told mrs dale
Ms Grant Told by the bot Monday 23 November 2026, 11:18. Closed Monday 23
November 2026, 12:18.
Each adult’s own account
Tom · Monday 23 November 2026, 11:38
I took his left side. He was calm after two minutes.
Afterwards
The child’s words then (write in)
The child’s view later (write in)
Talked with the child By, when: (write in)
Talked with the adults By, when: (write in)
Support plan looked at again On: (write in)
Complaint or allegation (write in)
The words as first written
inc K 1110 K running for the road gate when line up was called, kicked Tom. choices n distraction, did not
work. Me n Tom used 2 person scip hold approx 2 mins by the gate, let go when calm. no marks. told mrs
dale
Words added · Monday 23 November 2026, 11:48 · Ana
Tom was on the left
Time or kind changed · Monday 23 November 2026, 11:49 · Ana
Before: behaviour, Monday 23 November 2026, 11:05
After: restrictive, Monday 23 November 2026, 11:10
Read by a leader Name, signature, date: (write in)
Printed Monday 23 November 2026, 15:18 by Ms Grant. Page 2 of 2
"""
PARENTS = """\
Our school
Report to parents
About: Kai Bennett
On Monday 23 November 2026, adults in school held Kai, or stopped Kai from moving or
leaving. This page says what happened.
Date Monday 23 November 2026
Time 11:10
How long 2 minutes
11.10 to about 11.12
Where gate
by the road gate
Just before (write in)
What we tried first choices, distraction
What we did, how firmly 2 person scip hold
Why it was necessary Someone could have been hurt.
Injuries no marks
None seen.
First aid (write in)
Care and support after (write in)
Whom to speak to
Ms Grant at Our school. Please ring or come in.
Telephone: (write in)
Given to, by, on: (write in)
I-7Q4K. Printed Monday 23 November 2026, 15:18. Page 1 of 1
"""
ACCIDENT = """\
Confidential Accident form I-7Q4K
Accident form
School Our school
Who was hurt Kai Bennett
Class Oak
Date Monday 23 November 2026
Time 10:50
Where trim trail
Equipment trim trail
Written by Ana · Monday 23 November 2026, 11:18
What happened, as written
K fell off the trim trail 10.50, banged his head, red lump left forehead size of a 50p, ice pack 10 mins, seen by
first aider Lin, bump note done, taken to a&e by mum, Tom saw it
The injury
Injury lump
Part of the body head, left forehead
Side left
Mark: size, colour red lump, size of a 50p
Bump to the head banged his head
Lost consciousness (write in)
Was sick (write in)
What was done
First aid ice pack, first aider
First aider seen by first aider Lin
After 15 minutes Fine. 11:33 · Ana
After 30 minutes Not right: help was called. 11:48 · Ana
After 60 minutes (write in)
How the child was after (write in)
Went to taken to a&e
Slip or band given bump note done
Who saw it Tom saw
Who knows
Parent told told mum at the gate 10.58
Ana · Monday 23 November 2026, 11:24
Told in school (write in)
For the office
The words speak of a hospital or an ambulance. The office decides whether it is reportable.
Made safe (write in)
Reportable (RIDDOR) Yes or no, decided by, on: (write in)
Signature (write in)
The words as first written
inc K K fell off the trim trail 10.50, banged his head, red lump left forehead size of a 50p, ice pack 10 mins,
seen by first aider Lin, bump note done, taken to a&e by mum, Tom saw it
Printed Monday 23 November 2026, 15:18 by Lin. Page 1 of 1
"""
MEDICATION = """\
Confidential Medication sheet
Medication of Kai Bennett
Our school, class Oak. From Sunday 1 November 2026 to Monday 30 November 2026.
What was written down, in the words of whoever gave it. A dose that nobody wrote about is not here.
Date Time Medicine Dose How Due Given, or why not Written by Seen by Reference
Mon 23 Nov 2026 12:30 methylphenidate 5mg by mouth 12.15 Given Ana Priya saw L-3F6A
Tue 24 Nov 2026 noted
12:20
ritalin 5mg – – Not as planned. refused 5mg
ritalin
Ana – I-4G7B
Rescue medicine is spoken of in I-5H8C (25 Nov 2026): see those records.
Checked by, on: (write in)
Printed Monday 23 November 2026, 15:18 by Lin. Page 1 of 1
"""
