"""A school year of the clock: 40 TAs, 60 pupils, 390 duties a week, 120 reviews, 300 certificates, lived through.

`python -m bench.year` lets a whole year pass over the real heartbeat, the real database and the real wording; only
Telegram is not there. People answer as people do: most tap Seen, some cannot, reports get written late or not at all. It
prints what was said, how often, and whether anything was said that should not have been; `--out FILE.csv` writes who heard
what and when, a line each.
"""
