"""What tired people write about their duties, and what is meant. Sent at five past eight on Monday 23 November 2026."""

Case = tuple[str, str]
"""A message by Priya, and the wish in it; see `tests/reading/wishes_told.py` for how a wish is written down."""

CANT: tuple[Case, ...] = (
    ("cant do break today", "cant 23; break"),
    ("cant do break today at physio til 11", "cant 23; break; until 11:00"),
    ("not able to do lunch today, got hospital", "cant 23; lunch"),
    ("cant do 10.40 duty", "cant 23; at 10:40"),
    ("need someone to take my 12.45, still feeding", "cant 23; at 12:45"),
    ("cant do gate tmrw", "cant 24; gate"),
    ("cant do playtime fri", "cant 27; break"),
    ("i cant do dinner duty on thurs sorry", "cant 26; lunch"),
    ("cant cover zone 2 at break today", "cant 23; break; zone 2 (tyres)"),
    ("can someone do tyres for me at break", "cant 23; break; zone 2 (tyres)"),
    ("wont be in today, off sick", "cant 23; whole day"),
    ("off sick tmrw so no playground from me", "cant 24; break; whole day"),
    ("cant do any duties today sorry", "cant 23; whole day"),
    ("no duties from me today back is bad", "cant 23; whole day"),
    ("been up all nite with a bug not coming in", "cant 23; whole day"),
    ("cant do lunch 27/11 got a scan at 2", "cant 27; lunch"),
    ("unable to do the field at lunch tomorrow", "cant 24; lunch; field"),
    ("cant make gate at 3.15 dentist", "cant 23; gate; at 15:15"),
    ("cant do my quarter past 3 gate today", "cant 23; gate; at 15:15"),
    ("cover needed for my lunch weds pls, course all day", "cant 25; lunch"),
    ("cant do bus duty tonite", "cant 23; bus"),
    ("no can do for 10.40 playground stuck w EP", "cant 23; break; at 10:40"),
    ("cant do brake duty 2moro", "cant 24; break"),
    ("wont be in til 11, dr appt", "cant 23; until 11:00"),
    ("cant do luch today soz", "cant 23; lunch"),
    ("cant do 1st play tues", "cant 24; break"),
    ("not in tues or at all this wk but mainly cant do gate tues", "cant 24; gate; whole day"),
    ("need cover for hall today", "cant 23; hall"),
    ("im not well so cant do lunch", "cant 23; lunch"),
    ("cant do crossing patrol this aft", "cant 23; crossing"),
    ("kids poorly so wont make it in today", "cant 23; whole day"),
    ("cant stay for homework club tonight", "cant 23; after school club"),
    ("cant do lunch today n told mrs patel already", "cant 23; lunch"),
    ("cant do break tmrw, sue is off too so dont ask her", "cant 24; break"),
)

SWAP: tuple[Case, ...] = (
    ("cant do break today at physio til 11. can Sue swap", "swap 23; break; asks sue; until 11:00"),
    ("can sue do my lunch today", "swap 23; lunch; asks sue"),
    ("cd JH have my break duty tmrw n ill do her lunch on mon", "swap 24; break; asks jo; gives 30 lunch"),
    ("could tom do my lunch", "swap 23; lunch; asks ta3"),
    ("sue said shell do my gate", "swap 23; gate; asks sue; agreed"),
    (
        "Sue says she'll take my gate thurs am if i do her hall fri lunch",
        "swap 26; gate; asks sue; agreed; gives 27 lunch",
    ),
    ("me and sue swapped lunch fri", "swap 27; lunch; asks sue; agreed"),
    ("me n jo swopping break tmrw, agreed w her", "swap 24; break; asks jo; agreed"),
    ("can me n jo switch gate tmrw", "swap 24; gate; asks jo"),
    ("can i swap my fri lunch for sues mon break pls", "swap 27; lunch; asks sue; gives 30 break"),
    ("would sue take my thurs lunch if i do hers fri", "swap 26; lunch; asks sue; gives 27 lunch"),
    ("can tom take my break today n ill do his tmrw", "swap 23; break; asks ta3; gives 24 break"),
    ("cant do lunch tmrw got a scan at 12. can jo swap w me", "swap 24; lunch; asks jo"),
    (
        "any chance Sue cd take my lunch duty today n i do hers another time",
        "swap 23; lunch; asks sue; gives lunch",
    ),
    ("anyone want my weds lunch? ill take ur break one", "swap 25; lunch; gives break"),
    ("could anyone have my lunch tmrw, ill do your thurs break instead", "swap 24; lunch; gives 26 break"),
    (
        "Lins doing my 10.40 duty n im doing her gate, weve swapped",
        "swap 23; at 10:40; asks office; agreed; gives gate",
    ),
    ("swap me n Jo for fri break pls", "swap 27; break; asks jo"),
    ("cant do zone 2 at break, sue is happy to", "swap 23; break; zone 2 (tyres); asks sue; agreed"),
    ("cant do gate, asked sue and she said yes", "swap 23; gate; asks sue; agreed"),
    ("cant do gate, asked sue but she cant", "cant 23; gate"),
    ("can sue or jo take my lunch tues", "swap 24; lunch; asks sue, jo"),
    ("can jo swap break w me today", "swap 23; break; asks jo"),
    ("cant do the field at lunch sue will do it", "swap 23; lunch; field; asks sue; agreed"),
    ("ive swopped gate w tom for weds", "swap 25; gate; asks ta3; agreed"),
    (
        "can i trade lunch duty tmrw w sue, ill have her break tues",
        "swap 24; lunch; asks sue; gives 24 break",
    ),
    ("mrs patel wants me at 12 can sue have my lunch", "swap 23; lunch; asks sue"),
    ("can sue cover me at the gate", "swap 23; gate; asks sue"),
    ("please can somone swap dinner duty w me thurs", "swap 26; lunch"),
)

LATE: tuple[Case, ...] = (
    ("5 mins late", "late 23; 5 late"),
    ("running 10 late", "late 23; 10 late"),
    ("gonna be 10 late for break sorry stuck w parent", "late 23; break; 10 late"),
    ("running late 5 min still changing K", "late 23; 5 late"),
    ("bus stuck gonna be about 15 late for gate", "late 23; gate; 15 late"),
    ("5 mins behind for lunch hall sorry", "late 23; lunch; hall; 5 late"),
    ("late onto field, 5 mins, chatty parent", "late 23; field; 5 late"),
    ("be there in 5", "late 23; 5 late"),
    ("running late sorry", "late 23"),
)

ACK: tuple[Case, ...] = (
    ("ok", "ack 23"),
    ("on my way", "ack 23"),
    ("got it thanks x", "ack 23"),
    ("yep will do", "ack 23"),
)

OFFER: tuple[Case, ...] = (
    ("i can do zone 2 today", "offer 23; zone 2 (tyres)"),
    ("ill cover lunch", "offer 23; lunch"),
    ("happy to do break tmrw if needed", "offer 24; break"),
    ("i can cover gate if anyone needs", "offer 23; gate"),
    ("can do break today if that helps", "offer 23; break"),
    ("free at lunch today if u need cover", "offer 23; lunch"),
)

NO_WISH: tuple[str, ...] = (
    "K lined up at break no fuss",
    "i can see K is tired today",
    "K and sue swapped seats at lunch, he was fine",
    "K had a good lunch, ate it all",
    "ill log the rest at lunch",
    "i can do the maths group with K today",
    "sue was at the gate when K came in crying",
)
