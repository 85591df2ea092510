"""The courses a school keeps count of: how long each holds, and the words by which people mean it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CourseKind:
    """A course. `every_months` is how long it holds, None for one that is done once.

    `words` are what people call it, besides its code and name. `group` is hold, medicine, first_aid, safeguarding or
    nothing: what of a school's day somebody without it should not be asked to do.
    """

    code: str
    name: str
    every_months: int | None
    words: tuple[str, ...] = ()
    group: str = ""


# Code, name, how many months it holds, group, and what people call it. Paediatric first aid holds three years (EYFS
# statutory framework), Team Teach 24 months at level 1 and 12 at level 2, other training in holding is at least yearly
# (RRN Training Standards), and KCSIE is read again each September. The rest is common practice.
_TABLE = """
PFA | Paediatric first aid | 36 | first_aid | paediatric, paed first aid, paeds first aid, paed fa, paeds
FAW | First aid at work | 36 | first_aid | 3 day first aid
EFAW | Emergency first aid at work | 36 | first_aid | emergency first aid, 1 day first aid
SG | Safeguarding and child protection | 12 | safeguarding | safeguarding, child protection, cp training, cp refresher, safeguarding level 1, safeguarding level 2
KCSIE | Keeping children safe in education | 12 | safeguarding | keeping children safe, kcsie part 1
DSL | Designated safeguarding lead | 24 | safeguarding | dsl training, dsl refresher, dsl course, dsl update, safeguarding level 3, level 3 safeguarding, safeguarding lead
PREVENT | Prevent duty | 24 | safeguarding | prevent, radicalisation, extremism
CPP | Child-protection policy | 12 | safeguarding | child protection policy, safeguarding policy, cp policy
COC | Code of conduct | 12 | safeguarding | staff code of conduct, conduct policy
LLC | Low-level concerns policy | 12 | safeguarding | low level concern, low level concerns, llc policy
TT1 | Team Teach level 1 | 24 | hold | team teach, teamteach, team teach level 1, tt level 1, tt refresher
TT2 | Team Teach level 2 | 12 | hold | team teach level 2, teamteach level 2, level 2 team teach, tt level 2
SCIP | PROACT-SCIPr | 12 | hold | scip, scipr, proact, proact scip
MED | Pupil-specific medicine | 12 | medicine | pupil specific, specific medicine, specific medication
MEDS | Medicines awareness | 12 | medicine | medicine awareness, medication awareness, medicines training, medication training, safer medication, safer medicines, administering medicines, administering medication, administration of medicines, administration of medication, giving medicines, managing medicines
ASTHMA | Asthma awareness | 12 | medicine | asthma, inhaler
EPI | Epilepsy and buccal midazolam | 12 | medicine | epilepsy, buccal, midazolam, seizure, rescue medication
AAI | Allergy and adrenaline auto-injector | 12 | medicine | epipen, epi pen, epipens, adrenaline, auto injector, autoinjector, anaphylaxis, allergy, jext
DIAB | Diabetes and insulin | 12 | medicine | diabetes, diabetic, insulin, blood sugars
GAST | Gastrostomy feeding | 12 | medicine | gastrostomy, peg feed, peg feeding, peg, tube feed, tube feeding, enteral, mickey button
MH | Moving and handling | 12 | - | moving handling, manual handling, people handling, lifting and handling, handling and lifting, safe handling, hoist, hoisting
IC | Intimate care | once | - | intimate care, personal care
FIRE | Fire safety | 12 | - | fire, fire warden, fire marshal, evac chair, evacuation, peep
GDPR | Data protection | 12 | - | gdpr, data protection, information security, cyber security
FOOD | Food hygiene | 36 | - | food hygiene, food safety, level 2 food
"""


def _kind(line: str) -> CourseKind:
    code, name, months, group, words = (cell.strip() for cell in line.split("|"))
    every = None if months == "once" else int(months)
    return CourseKind(code, name, every, tuple(words.split(", ")), "" if group == "-" else group)


DEFAULTS: tuple[CourseKind, ...] = tuple(_kind(line) for line in _TABLE.strip().splitlines())
"""What most schools keep count of; a school changes how long each holds and adds its own."""
