"""What somebody could get wrong about a concern: a piece of the program, what it becomes, and what notices it.

What notices it is a rule that a random history breaks (its name) or a test that fails (its file and name).
"""

from typing import NamedTuple


class Bug(NamedTuple):
    """One deliberate mistake."""

    module: str
    old: str
    new: str
    found_by: str


LEASE = "the lease is over"
THERE = "rang somebody who is not there"
HOME = "rang somebody at home while others are at work"

BUGS: dict[str, Bug] = {
    # What people do to it.
    "the reporter may have it": Bug(
        "concerns",
        "self.kept_from | {self.reporter}",
        "self.kept_from",
        "I2",
    ),
    "whoever is kept out still counts as the head": Bug(
        "concerns",
        "self.subjects | self.excluded",
        "self.subjects",
        "test_routes.test_it_goes_one_step_higher_than_its_subject",
    ),
    "whoever is kept out may ask for it": Bug(
        "concerns",
        "subjects=concern.subjects | concern.excluded,",
        "subjects=concern.subjects,",
        "test_concerns.test_a_concern_is_a_thing_of_its_reporter_and_its_pupil_and_not_of_its_subjects",
    ),
    "the round is not counted": Bug(
        "concerns",
        "round=concern.round + 1,\n        next_at=now",
        "round=concern.round,\n        next_at=now",
        "I4",
    ),
    "no danger makes it a worry": Bug(
        "concerns",
        "return _moved(concern, danger=answer)",
        'return _moved(concern, danger=answer, level=Level.GREEN if answer == "no" else concern.level)',
        "the level was lowered",
    ),
    "danger does not wake what is closed": Bug(
        "concerns",
        "concern.stage in CLIMBING | {Stage.TAKEN}",
        "concern.stage in CLIMBING | OWNED | {Stage.CLOSED}",
        "test_concerns.test_a_yes_about_what_is_red_already_wakes_only_what_rests",
    ),
    "danger waits for the next rung": Bug(
        "concerns",
        "else open_again(red, now)",
        "else replace(red, version=red.version + 1)",
        "test_concerns.test_danger_rings_everyone_at_once_whoever_has_it",
    ),
    "its subject keeps it": Bug(
        "concerns", "    return open_again(concern, now)\n", "    return _moved(concern)\n", "I2"
    ),
    "its subject keeps it once closed": Bug(
        "concerns", "_moved(concern, owner=None, round=", "_moved(concern, round=", "I2"
    ),
    "who takes it over keeps what was recorded": Bug(
        "concerns",
        "        recorded_at=None,\n        next_at=lease",
        "        next_at=lease",
        "test_concerns.test_a_colleague_who_takes_it_over_has_a_lease_of_their_own",
    ),
    # Whose eyes it goes to.
    "the acting head is rung about the head": Bug(
        "routes",
        "if not _among(school, Role.HEAD, concern.barred):",
        "if not all(one.id in concern.barred for one in school.with_role(Role.HEAD)):",
        "I3",
    ),
    "the head is rung about the chair": Bug(
        "routes", "if _among(school, Role.CHAIR, concern.subjects):", "if concern.round < 0:", "I3"
    ),
    "about head and chair it is nobody's": Bug(
        "routes",
        "return Route.TRUST if _among(school, Role.CHAIR, concern.barred) else Route.CHAIR",
        "return Route.CHAIR",
        "nobody is rung although somebody is there",
    ),
    "until it is answered the DSL hears of it": Bug(
        "routes",
        'if concern.type != "adult" and not concern.asks:',
        'if concern.type != "adult" or concern.asks:',
        "I3",
    ),
    "the trust's lead may have any concern": Bug(
        "routes",
        "(_BEYOND if concern.level is Level.RED else frozenset())",
        "_BEYOND",
        "test_routes.test_it_goes_one_step_higher_than_its_subject",
    ),
    "who is away is rung": Bug("routes", " and not person.away(now)", "", THERE),
    "who is at home is rung": Bug(
        "routes", "[person for person in there if at_work(person, now, school.zone)] or there", "there", HOME
    ),
    "who blocked the bot is rung": Bug("routes", "person.reachable(today) and not", "not", THERE),
    "the reporter reads it": Bug(
        "routes",
        "    if person.id in concern.barred:\n        return Answer.NO\n    return may(person, READS",
        "    return may(person, READS",
        "test_routes.test_words_are_shown_for_the_code_only",
    ),
    # Hours and moments.
    "what is held wakes before the watch begins": Bug(
        "watch",
        '_next_school(school, now, school.clock("watch_starts"))',
        "_next_school(school, now, time(7, 30))",
        "I7",
    ),
    "the lease is one of clock minutes": Bug(
        "watch",
        'return after(school, now, timedelta(minutes=school.minutes("lease")))',
        'return now + timedelta(minutes=school.minutes("lease"))',
        "the lease ended early",
    ),
    "the lease of danger waits for the watch": Bug(
        "watch", "    if red:\n", "    if red and school.on_watch(now):\n", LEASE
    ),
    "there is a home time at weekends": Bug(
        "watch",
        "return school.is_open(local(now, school.zone).date()) and sweep(",
        "return sweep(",
        "test_drafts.test_there_is_no_home_time_on_a_saturday",
    ),
    "a worry is remembered before the watch begins": Bug(
        "watch",
        'max(REMINDED_AT, school.clock("watch_starts"))',
        "REMINDED_AT",
        "test_worries.test_a_worry_rings_in_the_morning_of_a_school_whose_watch_begins_late",
    ),
    # Who somebody is, and what they may.
    "who left may have it": Bug(
        "people",
        "if not actor.active(at.today) or actor.school != thing.school or",
        "if actor.school != thing.school or",
        "test_routes.test_whoever_is_only_out_of_reach_may_still_have_it",
    ),
    "another school's DSL is rung": Bug(
        "people",
        "actor.school != thing.school or actor.id in",
        "actor.id in",
        "test_routes.test_it_goes_one_step_higher_than_its_subject",
    ),
    "somebody away is back a minute late": Bug(
        "people",
        "now < self.away_until",
        "now <= self.away_until",
        "test_routes.test_somebody_back_is_rung_again",
    ),
}
