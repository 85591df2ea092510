"""The golden words of Kai's two weeks on paper: a change of them is looked at before it is kept."""

OVERVIEW = """\
Confidential: pupils by name Digest Mon 9 Nov to 20 Nov 2026
Digest Mon 9 Nov to 20 Nov 2026
10 school days. Every number is counted from notes; what nobody wrote down is in none. References stand
behind the numbers. Concerns are not in here.
Worth a look
• Kai Bennett: restrictive, 1 time without parents told the same day. I-171030
Reviews held, or with a part due, in the next eight weeks
• Wed 9 Dec: Kai Bennett, EHCP review, 2 parts missing
Certificates of adults with these pupils
• Ana Kovac, Positive handling counts until 9 Dec 2026
• Team Teach of an adult (the head and the office see whose) has lapsed: it counted until 1 Nov 2026
The picture
Phonics one to one
Speech and language
Movement breaks
55 of 200
25 of 120
0 min
Minutes given
blue: in the notes · grey: planned
40 – 60 80
Right out of 100 by week
four weeks, the newest on the right
26 Oct 2 Nov 9 Nov 16 Nov
Outcome 2
Example Primary. Made 20 Nov 2026 by Mrs Patel. Page 1 of 2"""
PUPIL = """\
Confidential: pupils by name Digest Mon 9 Nov to 20 Nov 2026
Kai Bennett (KB), Oak
8 notes, 4 incidents. Mon 9 Nov to 20 Nov 2026, 10 school days.
Minutes of programmes
Programme Minutes Without a
time
Notes
Speech and language 25 of 120 – L-111100
Phonics one to one 55 of 200 1 note L-090940, L-100940, L-160940,
L-120940
Movement breaks 0, none planned –
Outcomes: right out of 100 in the last four weeks
Outcome 1 2 3 4 Trend Least help Notes
1 By July 2027 Kai asks for a break
with his card in 4 of 5 lessons.
– – – – too few
scores
not noted L-111100
2 By July 2027 Kai reads 40 of the
phase 5 words at sight.
Scores: 5/10, 7/10, 8/10
40 – 60 80 +27 no help
1 of 3 notes
L-090940,
L-100940,
L-160940
3 By July 2027 Kai joins a game with
two others for 10 minutes.
– – – – too few
scores
not noted L-201400
Notes of work that fit no outcome: 1. L-120940
Incidents
• accident: 1 I-181210
• behaviour: 2 I-161050, I-171020
• restrictive: 1 I-171030
Behaviour by hour: 10:00 × 2. What came before: asked to do something × 1, not written down × 1.
Restrictive: parents told 0 the same day, 0 later, 1 not written down.
Accidents: home told 1 the same day, 0 later, 0 not written down.
Besides
• Medicine given: 1 L-181220
• Medicine not as planned: 0
• Talks with home and professionals: 1 L-201500
• Mood: happy (Wed 11 Nov) L-111100 to proud (Fri 20 Nov) L-201400
• School days without a note: 2 of 10: Fri 13 Nov, Thu 19 Nov
Example Primary. Made 20 Nov 2026 by Mrs Patel. Page 2 of 2"""
PROVISION = """\
Confidential: pupils by name Provision report Mon 9 Nov to 20 Nov 2026
Provision report Mon 9 Nov to 20 Nov 2026
Planned hours are those of the plan for 10 school days: a fifth of a week’s for each. Delivered hours are those that
notes say. A programme for several outcomes stands under each of them with all its hours, and counts once in a
pupil’s whole.
Kai Bennett (KB), Oak
5.3 hours planned, 1.5 hours delivered on 10 school days. 1 note names a programme without a time of its
own, and counts for no hours.
By outcome, in hours
Outcome Planned Delivered Notes
1 By July 2027 Kai asks for a break with his card in 4 of 5
lessons.
Speech and language
2.0 0.4 L-111100
2 By July 2027 Kai reads 40 of the phase 5 words at sight.
Phonics one to one
3.3 0.9 L-090940, L-100940,
L-160940
3 By July 2027 Kai joins a game with two others for 10
minutes.
No programme is linked to it.
not known 0.2 L-201400
By programme, in hours
Programme Planned Delivered Notes Outcomes
Speech and language 2.0 0.4 1 1
Phonics one to one 3.3 0.9 3, and 1 without a
time
2
Movement breaks not known 0.0 0 none
Example Primary. Made 20 Nov 2026 by Mrs Patel. Page 1 of 1"""
