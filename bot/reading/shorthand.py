"""What people leave out when they type with one thumb. A school adds its own; see the setting `shorthand`."""

_TABLE = """
w/o = without; n = and; & = and; w = with; wi = with; wiv = with; aftr = after; b4 = before; cos = because; coz = because; cuz = because
bc = because; bcos = because; becos = because; thru = through; tho = though; pls = please; plz = please; ppl = people
thx = thanks; soz = sorry; prob = probably; probs = probably; defo = definitely; def = definitely
tmrw = tomorrow; tmw = tomorrow; tomoz = tomorrow; 2moro = tomorrow; 2day = today; yest = yesterday; yday = yesterday
wk = week; wks = weeks; wkend = weekend; hr = hour; hrs = hours; min = mins; minute = mins; minutes = mins; sec = secs
second = second; seconds = secs; yr = year; yrs = years; yr1 = year 1; yr2 = year 2; yr3 = year 3; yr4 = year 4
yr5 = year 5; yr6 = year 6; y1 = year 1; y2 = year 2; y3 = year 3; y4 = year 4; y5 = year 5; y6 = year 6
shd = should; cd = could; cld = could; wd = would; wld = would; gonna = going to; gunna = going to; wanna = want to
gotta = got to; dunno = do not know; idk = do not know; lil = little; v = very; u = you; ur = your; im = i am; abt = about
indep = independently; vp = verbal prompt; vps = verbal prompts; gps = gesture prompts
pp = partial physical prompt; fp = full physical prompt; hoh = hand over hand; mod = model
pg = playground; pgrd = playground; ct = class teacher; tchr = teacher; hw = homework; bf = boyfriend
ht = headteacher; sw = social worker; fa = first aid; meds = medication; med = medication; nite = night
wasnt = was not; isnt = is not; arent = are not; werent = were not; didnt = did not; doesnt = does not; dont = do not
cant = can not; cannot = can not; couldnt = could not; wont = will not; wouldnt = would not; shouldnt = should not
hasnt = has not; havent = have not; hadnt = had not; aint = is not; hes = he is; shes = she is; theyre = they are
ive = i have; thats = that is; theres = there is; whos = who is; whats = what is; wheres = where is
wot = what; wots = what is; wat = what; shouldve = should have; couldve = could have; wouldve = would have
"""

SHORTHAND: dict[str, str] = {
    short.strip(): long.strip()
    for line in _TABLE.strip().splitlines()
    for short, long in (pair.split("=") for pair in line.split(";"))
}


def table(added: str) -> dict[str, str]:
    """Return the table with a school's own lines, written `short = long; short = long`; its own win."""
    own = dict(SHORTHAND)
    for pair in added.replace("\n", ";").split(";"):
        short, equals, long = pair.partition("=")
        if equals and short.strip() and long.strip():
            own[short.strip().casefold()] = long.strip().casefold()
    return own
