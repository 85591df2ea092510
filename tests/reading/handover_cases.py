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

MORE: tuple[str, ...] = (
    "handover for this afternoon K: he's had his meds, keep to the timer",
    "for sue tmrw with K: swimming kit is on the peg",
    "note for whoever covers K tomorrow, start with the numicon",
    "to tom re K: sensory circuit before maths pls",
    "handover KB - phonics finished, science after lunch",
    "for cover ta with Kai this pm - let him sit by the door",
    "whoever is with K on fri: library book needs to go back",
    "hand over note K had a good am, new reading book in tray",
    "quick handover K: hungry today, snack early",
)
MORE_DECOYS: tuple[str, ...] = (
    "handover good this morning, K waved at mum",
    "did a handover to sue at 1, K fine",
    "for maths K counted to 20, for reading 2 pages",
    "K handed over his toy without a fuss",
    "for whoever asks, K read 3 pages today",
    "handover at 8.45 dad said poor sleep",
    "note for mum in K's book: new shoes please",
    "to sue K said thank you today, lovely",
    "K: for the first time he put his coat on alone",
    "after handover K settled to phonics 8/10",
)

FURTHER: tuple[str, ...] = (
    "Handover for Sue about Kai: he's done maths, still needs to do his reading",
    "hand over K - sunglasses on outside, new chair in class",
    "for whoever is with Kai after break: timer is on my desk",
    "handover K today: spelling test done, guided reading next",
    "note for cover about K: he likes to sit by the window",
    "to the ta who has K tomorrow - pe kit in bag",
)
FURTHER_DECOYS: tuple[str, ...] = (
    "handover took ages today, K happy on arrival",
    "K did show and tell, handed over to Sue at 12",
    "gran at handover, K had a good weekend",
    "for K the best bit was drumming - big smiles",
    "to K everything is a rocket: we built three today",
)
