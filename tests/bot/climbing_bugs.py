"""What somebody could get wrong about the ladder and the next step, as in `concern_bugs.py`."""

from tests.bot.concern_bugs import Bug

GONE = "who has it is gone"
LEASE = "the lease is over"
SWEEP = "everyone before home time"
TOLD = "the reporter is told to go in person"

BUGS: dict[str, Bug] = {
    # Whom it rings when.
    "missed rungs are replayed": Bug(
        "ladder",
        "while step < last and due + rungs[step].wait <= now:",
        "while step < 0:",
        "test_ladder.test_rungs_missed_while_the_program_was_down_are_not_replayed",
    ),
    "an empty rung waits": Bug(
        "ladder",
        "while step < last and not whom(concern, rungs[step].roles, school, now):",
        "while step < 0:",
        "nobody is rung although somebody is there",
    ),
    "home time is forgotten": Bug(
        "ladder", "if _sweeps(concern, school) and watch.swept(school, now):", "if not rungs:", SWEEP
    ),
    "home time is not waited for": Bug("ladder", "wanted.append(watch.sweep(school, now))", "pass", SWEEP),
    "home time hurries what is about an adult": Bug(
        "ladder",
        "concern.level is Level.AMBER and route(concern, school) is Route.TEAM",
        "concern.level is Level.AMBER",
        "test_home_time.test_home_time_changes_nothing_for",
    ),
    "the end of the watch is not waited for": Bug(
        "ladder",
        "wanted.append(watch.ends(school, now))",
        "pass",
        "test_concern_hours.test_when_the_watch_ends_it_waits_and_the_reporter_hears_whom_to_ring",
    ),
    "it may be silent for more than a day": Bug(
        "ladder", "[now + rung.wait, now + DAY]", "[now + rung.wait]", "I1"
    ),
    "danger sleeps on when the watch begins": Bug(
        "ladder",
        "wanted.append(watch.begins(school, now))",
        "pass",
        "test_concern_hours.test_red_before_school_is_quick_as_soon_as_the_watch_begins",
    ),
    "the trust's lead is not rung": Bug(
        "ladder",
        "roles | {Role.TRUST_LEAD}",
        "roles",
        "test_empty_rungs.test_in_danger_with_only_the_trusts_lead_left_they_are_rung_at_once_and_the_reporter_told",
    ),
    # Its next step.
    "nobody has it, and the reporter does not hear": Bug(
        "climbing",
        "tell=None if concern.stage is Stage.NOBODY else Tell.NOBODY",
        "tell=None",
        "nobody has it and the reporter is not told",
    ),
    "with nobody it is tried in five hours": Bug(
        "climbing", "_NOBODY_REPEAT = timedelta(minutes=5)", "_NOBODY_REPEAT = timedelta(hours=5)", "I7"
    ),
    "a rung passed over tells nobody": Bug(
        "climbing", "rungs[begun.step : place + 1]", "rungs[place : place + 1]", TOLD
    ),
    "a rung is rung twice": Bug("climbing", "step=place + 1, next_at", "step=place, next_at", "I4"),
    "held over the holidays": Bug(
        "climbing",
        "next_at=min(watch.begins(school, now), now + DAY),",
        "next_at=watch.begins(school, now),",
        "I1",
    ),
    "held without a word to the reporter": Bug(
        "climbing", "told = Tell.CLOSED if new else None", "told = None", "held and the reporter is not told"
    ),
    "held in the same round": Bug("climbing", "round=concern.round + new,", "round=concern.round,", "I4"),
    "a worry waits for another day, and another": Bug(
        "climbing",
        "watch.begins(school, now) if concern.step == 1 else watch.reminder(school, now)",
        "now + DAY",
        "a worry rings each morning",
    ),
    "a lease never ends": Bug(
        "climbing", "if owner is not None and concern.recorded_at:", "if owner is not None:", LEASE
    ),
    "whoever cannot be reached keeps it": Bug(
        "climbing", "next((one for one in able if one.reachable(today)), None)", "next(able, None)", GONE
    ),
    "an owner who is gone is not noticed": Bug(
        "climbing", "concern.stage in OWNED and _owner(concern, school, now) is None", "False", GONE
    ),
    "a draft waits for an hour and a half": Bug(
        "climbing", "_NUDGES = (3, 10, 20)", "_NUDGES = (3, 10, 90)", "a draft is sent after twenty minutes"
    ),
    "a draft is sent as if it were confirmed": Bug(
        "climbing",
        "send(concern, now, confirmed=False)",
        "send(concern, now, confirmed=True)",
        "test_drafts.test_it_is_nudged_after_three_and_ten_minutes_and_sent_after_twenty",
    ),
    "a change by somebody is no new version": Bug(
        "climbing",
        "replace(climbed.concern, version=before.version + 1)",
        "replace(climbed.concern, version=before.version)",
        "I9",
    ),
    "handed back it begins with the DSL": Bug(
        "climbing",
        "open_again(concern, now, max(telling, default=len(rungs) - 1))",
        "open_again(concern, now)",
        "test_leases.test_handed_back_it_rings_everyone_and_the_reporter_is_told",
    ),
}

EQUIVALENT: dict[str, tuple[Bug, str]] = {
    "about an adult a subject may be a candidate": (
        Bug("routes", "and person.id not in concern.barred", "and person.id != concern.reporter", ""),
        "subjects and whoever is kept out are refused by `may()` as well: it is guarded twice",
    ),
    "with nobody it forgets its step": (
        Bug("climbing", "stage=Stage.NOBODY, next_at", "stage=Stage.NOBODY, step=0, next_at", ""),
        "both ways out of it, open and held, begin a new round with a step of their own",
    ),
}
"""Mistakes that change nothing anybody could hear of, and why."""
