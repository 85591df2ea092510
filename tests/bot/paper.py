"""The access table as it was agreed on paper, in the words of the paper, and what those words allow.

Written down here a second time, on purpose: `bot/access.py` is compared with it, not read from it.
"""

COLUMNS = ("ta", "teacher", "senco", "dsl", "deputy_dsl", "head", "office", "chair", "trust_lead")

PAPER = """
note_write           A | C | All | All | All | All | – | – | –
note_read            O, A 30 days | C | All SEN pupils | All | All | All | – | – | –
incident_write       A | C | All | All | All | All | first-aid log only | – | –
incident_read        O | C | All | All | All | All | first-aid log only | N | –
restrictive_write    own part | own part | All SEN | All ★ | All ★ | All ★ | – | – | –
restrictive_read     O | O | All SEN | All ★ | All ★ | All ★ | – | N | –
accident_form        – | – | – | – | – | All ★ | All ★ | – | –
medication_sheet     – | – | SEN ★ | – | – | All ★ | All ★ | – | –
alert_read           A | C | All | All | All | All | All (keeps it) | – | –
plan_read            A | C | All | All | All | All | dates | N | –
plan_contribute      A | C | All | – | – | – | – | – | –
concern_send         yes | yes | yes | yes | yes | yes | yes | yes | yes
concern_own          O | O | O | – | – | – | O | O | O
concern_read         S | S | S | All ★ | All ★ | All ★ | – | – | –
concern_acknowledge  – | – | – | yes | yes | yes | – | only about the head | danger, nobody here
concern_act          – | – | – | ★ | ★ | ★ | – | – | –
concern_close_red    – | – | – | ★ 2p | ★ 2p | ★ 2p | – | – | –
adult_send           yes | yes | yes | yes | yes | yes | yes | yes | yes
adult_acknowledge    – | – | – | – | – | yes | – | – | –
head_acknowledge     – | – | – | – | – | – | – | yes | –
chair_acknowledge    – | – | – | – | – | – | – | – | yes
adult_read           – | – | – | S from head | – | ★ | – | – | –
head_read            – | – | – | – | – | – | – | ★ | –
chair_read           – | – | – | – | – | – | – | – | ★
pupils_read          A | C | All | All | All | All | All, edits | – | –
pupils_edit          – | – | – | – | – | – | All, edits | – | –
duty_read            O | O | O | O | O | All | All | – | –
training_read        O | O | O | safeguarding part | O | All | All | N | –
training_write       O | O | O | O | O | All | All | – | –
pupil_cover          – | – | All | – | – | All | All | – | –
digest_pupils        own A, no concerns | own C | SEN | – | – | – | – | – | –
digest_concerns      – | – | – | refs and ages | refs and ages | – | – | – | –
digest_numbers       – | – | – | refs and ages | refs and ages | counts | – | termly N | N
search               A | C | SEN | All ★ | All ★ | All ★ | pupil list | – | –
export               – | – | SEN ★ | – | – | ★ 2p | non-CP | – | –
export_cp            – | – | – | ★ 2p | prepares | ★ 2p | – | – | –
erase                – | – | – | asks | – | ★ 2p | – | – | –
audit_read           – | – | – | of concerns ★ | – | all but own ★ | technical, no content | about the head ★ | –
link_propose         – | – | – | – | – | – | proposes | – | –
link_approve         – | – | – | – | – | approves (2p) | – | approves head | –
ladder_change        – | – | – | proposes ladder | – | approves | – | – | –
calendar_change      – | – | – | – | – | approves | calendar, closures | – | –
"""

# What a cell says, the way bot/access.py writes it. A right that is finer than a cell can say, or that needs
# something which is not there yet, is no right: "technical, no content" must not become "everything".
WORDS = {
    "–": "-",
    **dict.fromkeys(("All", "yes", "All (keeps it)", "All, edits", "calendar, closures", "proposes"), "all"),
    **dict.fromkeys(("approves", "refs and ages", "counts"), "all"),
    **dict.fromkeys(("All ★", "★", "all but own ★", "of concerns ★"), "all*"),
    "★ 2p": "all*2",
    "approves (2p)": "all2",
    **dict.fromkeys(("A", "own A, no concerns"), "A"),
    **dict.fromkeys(("C", "own C"), "C"),
    **dict.fromkeys(("SEN", "All SEN", "All SEN pupils"), "SEN"),
    "SEN ★": "SEN*",
    "O": "O",
    "O, A 30 days": "O,A30",
    **dict.fromkeys(("S", "S from head"), "S"),
    "safeguarding part": "SG",
    **dict.fromkeys(("N", "termly N"), "N"),
    **dict.fromkeys(("first-aid log only", "dates", "pupil list", "non-CP", "technical, no content"), "-"),
    **dict.fromkeys(("only about the head", "prepares", "asks", "proposes ladder"), "-"),
    "about the head ★": "-",
    "danger, nobody here": "all",
}

# Where the program differs from the paper, or the paper does not speak: what it allows, and why.
OURS = {
    ("restrictive_write", "ta"): ("O,A", "the own part: what one wrote, or what happened to one's pupil"),
    ("restrictive_write", "teacher"): ("O,C", "the own part: what one wrote, or what happened in the class"),
    ("restrictive_write", "senco"): ("all", "whoever used force must be able to write it down"),
    ("concern_own", "dsl"): ("O", "whoever reports is a reporter"),
    ("concern_own", "deputy_dsl"): ("O", "whoever reports is a reporter"),
    ("concern_own", "head"): ("O", "whoever reports is a reporter"),
    ("audit_read", "office"): (
        "all*",
        "the audit holds references and times, no content, and asks for the code",
    ),
    ("link_propose", "head"): ("all", "another person still has to approve it"),
    ("link_approve", "chair"): ("all2", "the office proposes, so there are two"),
    **{("hear", role): ("O", "one's own letters") for role in COLUMNS},
    **{("duty_answer", role): ("O", "nobody answers for somebody else") for role in COLUMNS[:-2]},
    **{("duty_answer", role): ("-", "has no duties") for role in COLUMNS[-2:]},
    **{("review_change", role): ("-", "the SENCO plans reviews") for role in COLUMNS},
    **{
        ("review_change", role): ("all", "plans reviews; the head when there is no SENCO")
        for role in ("senco", "head")
    },
    **{("review_answer", role): ("O", "nobody does somebody else's part") for role in COLUMNS[:-2]},
    **{("review_answer", role): ("-", "has no part in reviews") for role in COLUMNS[-2:]},
    **{("appraisal_read", role): ("O", "one's own appraisal") for role in COLUMNS[:-2]},
    **{("appraisal_read", role): ("-", "is not staff of the school") for role in COLUMNS[-2:]},
    ("appraisal_read", "head"): ("all", "the head appraises"),
    **{("appraisal_change", role): ("-", "appraisals are the head's") for role in COLUMNS},
    ("appraisal_change", "head"): ("all", "appraisals are the head's"),
}


def paper() -> dict[tuple[str, str], str]:
    """The paper's table, in its own words, by action and role."""
    rows = [line.split(maxsplit=1) for line in PAPER.strip().splitlines()]
    return {
        (action, role): cell.strip()
        for action, cells in rows
        for role, cell in zip(COLUMNS, cells.split("|"), strict=True)
    }


def agreed() -> dict[tuple[str, str], str]:
    """What the program has to allow: the paper, and where we differ from it."""
    ours = {cell: allowed for cell, (allowed, _) in OURS.items()}
    return {cell: WORDS[words] for cell, words in paper().items() if cell not in ours} | ours
