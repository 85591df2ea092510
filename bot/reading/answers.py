"""Messages that hold nothing to record: an answer to a reminder, "*Siobhan", words for another chat."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.reading.grouping import CHILD
from bot.reading.judge import ENOUGH, Verdict
from bot.reading.names import Named
from bot.reading.signs import Signs, weights
from bot.reading.words import content_free

_ACK = """
10 4 a absolutely ack acknowledged affirmative aight all already alright am aye be boss bother break
brill bus captain certainly cheers chick coming cool copy course deffo definitely defo do doing dokey
dokie done duck duty en fine for fort gate go going good got gotcha gr8 great hall happy harm has have heading
here hold hun i ill in inside is it just k kk love lovely lunch mate me mine mins miss morning my nice
no noted now np of ok okay okey okeydoke okeydokey oki okie okies omw on one out outside over perfect
playground prob probably problem probs ready received reet remembering reminder right righto roger route
rubber sec secs seen sir sounds super sure ta thank thanks that the there thing this thx to two ty tysm
understood way wilco will with worries x xx xxx xxxx yard yass ye yea yeah yep yes yess yesss yh you yup
"""
_MUST = """
absolutely ack acknowledged affirmative aight alright aye bother cheers coming cool copy course
definitely dokie got gotcha gr8 heading k kk noted np ok okay okey okeydoke oki okie okies omw perfect
probably problem ready received reet righto roger route seen sounds sure ta thanks thx ty tysm
understood way wilco worries ye yea yeah yep yes yh yup
"""
_ACKNOWLEDGES, _MUST_SAY = frozenset(_ACK.split()), frozenset(_MUST.split())
_ALSO_SAY = frozenset(
    {
        ("on", "it"),
        ("will", "do"),
        ("am", "there"),
        ("am", "on"),
        ("am", "here"),
        ("be", "there"),
        ("here", "now"),
        ("there", "now"),
        ("already", "there"),
        ("out", "there"),
        ("out", "now"),
    }
)
_THUMBS = frozenset("👍✅👌🆗☑✔🫡")
_MOST_WORDS = 8
_STARRED = re.compile(r"\s*\*\s*\w[^*]*$|[^*]{0,25}\*\s*$")
_MOST_STARRED = 6
_ALARMING = ("pupil.", "adult.", "incident.", "force.", "red")
_SCHOOL = ("log.", "duty.", "training.", "amend.")
_TELLING = 4
_TELLING_WORDS = """
@staff @other dad daddy stepdad mummy boyfriend smell smells smelt stinking stinks stank reeks reeking drunk came
trike trikes shopkeeper lollipop castle roleplay scooter slide swings trampoline assembly carpet playground classmates disco relay snap uno duplo playdough
playdoh roleplay raffle certificate sticker fonics breath sent bag bruise bruised mark marks blood told hit hurt collected pickup gate lunch classroom
"""
PEOPLE = CHILD | frozenset(_TELLING_WORDS.split())
"""Words no shopping list holds: a message with one of them is a note, never noise."""


def nothing_to_record(named: Named, found: Signs) -> Verdict | None:
    """Return what a whole message is when it is only an answer, a starred correction or noise."""
    if acknowledges(named.text.words, named.text.raw):
        return Verdict("duty", "ack")
    if noise(named, found):
        return Verdict("unknown", None)
    return Verdict("amend", "change") if starred(named, found) else None


def acknowledges(words: Sequence[str], raw: str) -> bool:
    """Whether a whole message is "ok", "seen", "on my way", a thumb, and nothing else."""
    said = [word for word in words if any(letter.isalnum() for letter in word)]
    if not said:
        return any(word[:1] in _THUMBS for word in words)
    if said[0] == "@pupil" and raw[:2] in {"k ", "k,"}:
        said[0] = "k"
    if len(said) > _MOST_WORDS or not set(said) <= _ACKNOWLEDGES or "?" in words:
        return False
    return bool(set(said) & _MUST_SAY) or any(pair in _ALSO_SAY for pair in pairwise(said))


def starred(named: Named, found: Signs) -> bool:
    """Whether a message only sets a word right, as "*Siobhan" does."""
    few = len(named.text.words) <= _MOST_STARRED or named.text.raw.count(" ") <= _MOST_STARRED
    return few and not _alarming(found) and bool(_STARRED.match(named.text.raw))


def noise(named: Named, found: Signs) -> bool:
    """Whether a message is a greeting, a shopping list or for another chat: it speaks of nobody at school."""
    if content_free(named.text.raw):
        return True
    if _alarming(found) or found.denied or PEOPLE & set(named.text.words):
        return False
    total = weights([hit for hit in found.found if hit.sign.label != "log.general"])
    school = max((points for label, points in total.items() if label.startswith(_SCHOOL)), default=0)
    return total.get("noise", 0) >= ENOUGH and school < _TELLING


def _alarming(found: Signs) -> bool:
    """Whether any cue of a concern or an incident stands in a message: then it is never noise."""
    return any(hit.sign.label.startswith(_ALARMING) for hit in found.found)
