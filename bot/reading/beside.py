"""Words beside a time that say whether it is when this happened, and what of the day can be behind."""

import re
from datetime import time

# Right before a clock time that is not when this happened.
NOT_THIS = frozenset(
    "not instead than as due next until til till appointment appt coming collecting starts finishes "
    "arriving expected age aged equiv equivalent ra ratio of score scored temp sats bg hba1c page chapter "
    "number version level stage year £ minus plus".split()
)
AT = frozenset({",", "-", "–", "@", "(", "at", "about", "by", "around"})
PARENTS = frozenset("mum mam dad nan nana gran parents parent home office carer mother father lin".split())
TOLD = frozenset(
    "told texted rang ring called informed phoned messaged emailed ringing aware spoken rung calling "
    "phoning".split()
)
# Near a bare number that is counted, not told by the clock: "counted from 1 to 10", "number 230".
COUNTING = frozenset(
    "count counts counted counting number numbers numberline line rolled scale steps level levels page "
    "pages rated scored score scores ages years pattern sequence order ordered ordering digits digit add "
    "added adding plus minus times multiplied divided target targets grade stage band set round rounded "
    "partition partitioned made make total totals spelt spelled reached read lost cost paid room bus x "
    "highest most got has had win won points up got wrote jumped between bond bonds halved doubled".split()
)
WAS_NOT = frozenset({"wasnt", "wasn't", "werent", "weren't"})
SURELY_COUNTING = frozenset(
    "count counts counted counting number numbers order ordered sequence scale rated".split()
)
ROUND = frozenset("100 200 300 400 500 600 700 800 900 1000 2000".split())
SLOT_IS_FOOD = frozenset(
    "his her my is their packed ate eat eats eating had hot cold finished eaten no movement rest brain "
    "sensory toilet comfort school own big a another quick tricky of transitions transition loo water "
    "half wobbly needs needed regular screen short bad good to for til till until enjoyed enjoys every "
    "each getting make made making wants wanted your ur cooked free favourite some lovely".split()
)
SLOT_GOES_ON = re.compile(
    r"\s?(?:box|boxes|lady|ladies|hall|money|order|bag|out|down|into|through|up|it|staff|supervisor|"
    r"bunch|card|dance|"
    r"even|away|routine|menu|choice|tray)"
)
NO_MOMENT = frozenset("his her every each most by since for til till until".split())
IN_GENERAL = frozenset("up best better worse always usually tired happier harder easier".split())
PART_GOES_ON = re.compile(r"\s?(?:dose|meds|tablet|break|register|snack|person|club|duty list|routine)\b")
GREETING = re.compile(r"\s*(?:good )?(?:morning|afternoon)\b")
LONGEST_GREETING, RIGHT_BEHIND = 16, 12
JUST_NOT = frozenset(
    "mum dad mam nan parents i we not its was and want it to could can or he she they of prob but maybe "
    "so it's him her only you that there with if would who who's thats".split()
)
DONE = re.compile(
    r"\s*(?:[a-z]+ed|[a-z]+en|[a-z]+wn|torn|sworn|told|had|been|bit|hit|fell|threw|ran|came|come|got|"
    r"left|gone|said|done|found|took|made|"
    r"went|read|put|cut|sat|shut|spat|swam|drove|lost|tore|rang|saw|caught|heard|let|set|wet|did|gave|"
    r"held|called|"
    r"sent|kept|brought|broke|hurt|stuck|slept|woke|swore|stood|flung|hid|swung|bust|split|choked)\b"
)
GOING_ON = re.compile(r"\b[a-z]{2,}ing\b[^.!?,\n]{0,24}$")
# From what hour on a slot or part of the day can be behind: at nine nobody speaks of a lunch that has been.
NOT_BEFORE = (
    (re.compile(r"tonight|tonite"), time(20)),
    (re.compile(r"after ?school|home ?time|pick ?up|end of|evening|eve\b|wrap"), time(14, 30)),
    (re.compile(r"last (?:lesson|thing)|p ?6|(?:period|lesson) (?:6|six)"), time(13)),
    (re.compile(r"lunch|dinner|after ?noon|\baft|arvo|\bpm|midday"), time(11, 15)),
    (re.compile(r"break(?!fast)|playtime"), time(9, 15)),
)
