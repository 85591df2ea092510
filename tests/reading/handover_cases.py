"""Words left for whoever has a pupil next, and words that only speak of handing over. Ana's, on Monday at one."""

HANDOVERS: tuple[str, ...] = (
    "handover K: had a wobbly morning, reading moved to 2pm",
    "hand over for KB - tired, skip the run, snack at 2",
    "for whoever has K this pm: he needs his ear defenders in the hall",
    "note for sue about K tomorrow: spelling list is in his tray",
    "handover: K happy, finished maths, phonics still to do",
    "Handover for K - new now/next board, use it at every change",
    "handover notes K: bit teary after lunch, keep it low key",
    "handover K wobbly this am, go gentle with the writing",
    "to whoever is with K after lunch: his trainers are wet, on radiator",
    "whoever has K this aft - he hasnt had his snack",
    "h/o for K: 3 spellings left to practise",
    "log handover K: did well with number line, try it again pm",
    "hand-over to sue re K: his talker is charging in the office",
    "for the ta who has K tmrw: start with lego he loves it",
)

DECOYS: tuple[str, ...] = (
    "at handover mum said he slept badly",
    "handover at the gate fine",
    "handover with mum went ok K happy",
    "handover was late so K missed the register",
    "K did handover of the class bear really nicely",
    "hand over hand for the glue spreader then K did the last 3 alone",
    "mum late to handover K waited nicely with me",
    "note K read 2 pages",
    "K asked for whoever has the ball",
    "good handover from nan, K came in smiling",
    "handover from mum: slept well ate breakfast",
)

NOT_THESE: tuple[tuple[str, str], ...] = (
    ("handover K: he said his dad hits him with a belt", "concern"),
    ("for whoever has K this pm: he bit me at 10.45 and threw a chair", "incident"),
    ("handover for K - found bruises on both arms when changing", "concern"),
)
