"""The areas of a body as people name them, for a body map: which words mean which, and on which side of the page they lie."""

import re
from dataclasses import dataclass

FRONT, BACK = "front", "back"
ONE_SIDED, MIDDLE = "sided", "middle"


@dataclass(frozen=True, slots=True)
class Area:
    """An area: its key, whether there is a left and a right one, and where it lies: front, back or "" for all around."""

    key: str
    sided: bool
    face: str = ""


# Words | key | s for a left and a right one | where it lies when nothing else is said. The longest words are tried first.
_TABLE = """
forehead, brow | forehead | - | front
temple, temples | temple | s | front
eyebrow, eyebrows, eyelid, eyelids, eye, eyes, eye socket | eye | s | front
cheek, cheeks, cheekbone | cheek | s | front
nose, bridge of the nose | nose | - | front
lip, lips, mouth | mouth | - | front
chin | chin | - | front
jaw, jawline, jawbone | jaw | s | front
ear, ears, earlobe, earlobes | ear | s |
face | face | - | front
head, scalp | head | - |
neck, throat | neck | - |
collarbone, collar bone | collarbone | s | front
shoulder, shoulders | shoulder | s |
shoulder blade, shoulder blades | shoulder blade | s | back
chest, breastbone | chest | - | front
ribs, rib, ribcage, rib cage | ribs | s | front
tummy, stomach, belly, abdomen, tum, midriff | tummy | - | front
upper back | upper back | - | back
lower back, small of the back | lower back | - | back
back, spine | back | - | back
hip, hips, waist | hip | s |
buttock, buttocks, bum cheek | buttock | s | back
bottom, bum | bottom | - | back
upper arm, upper arms, bicep, biceps | upper arm | s |
forearm, forearms, lower arm, lower arms | forearm | s |
arm, arms | arm | s |
elbow, elbows | elbow | s |
wrist, wrists | wrist | s |
back of hand, hand, hands, palm, palms, knuckle, knuckles | hand | s |
finger, fingers, thumb, thumbs, fingertip, fingertips | fingers | s |
upper leg, upper legs, thigh, thighs | thigh | s |
leg, legs | leg | s |
knee, knees, kneecap | knee | s |
lower leg, lower legs | lower leg | s |
shin, shins | shin | s | front
calf, calves | calf | s | back
ankle, ankles | ankle | s |
foot, feet | foot | s |
toe, toes | toes | s | front
heel, heels, sole, soles | heel | s | back
"""


def _areas() -> dict[str, Area]:
    found = {}
    for line in _TABLE.strip().splitlines():
        words, key, sided, face = (part.strip() for part in line.split("|"))
        for word in words.split(","):
            found[word.strip()] = Area(key, sided == "s", face)
    return found


AREAS = _areas()
KEYS = tuple(dict.fromkeys(area.key for area in AREAS.values()))

# Where on an arm or a leg, when that is said beside it: "left arm above the elbow".
FINER = {
    "arm": (
        (r"above (?:the |his |her |their )?elbow", "upper arm"),
        (r"below (?:the |his |her |their )?elbow", "forearm"),
    ),
    "leg": (
        (r"above (?:the |his |her |their )?knee", "thigh"),
        (r"below (?:the |his |her |their )?knee", "lower leg"),
    ),
}

# Parts that are told in words and never drawn.
PRIVATE = re.compile(
    r"\b(?:privates?|private parts?|genitals?|groin|penis|vagina|willy|minnie|fanny|testicles?|anus|nipples?|breasts?|boobs?|crotch)\b",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b(?:" + "|".join(re.escape(word) for word in sorted(AREAS, key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
