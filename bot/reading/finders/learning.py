"""A lesson or a programme: what was done, with whom, how well, with what help, and what comes next."""

from bot.reading.finding import Finder, any_of, each, either, first
from bot.reading.lexicon.classes import CLASSES

_ACTIVITY = (
    r"guided reading|precision teach\w*|number bonds|times tables|colourful semantics|lego therapy|attention autism|"
    r"sensory circuits?|"
    + any_of(" ".join(set(CLASSES["subject"].split()) - {"guided", "precision", "teach"}))
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six)"
_NO_LEVEL = r"(?! ?(?:writ|task|work|read|time|learn|activit|travel|liv|school|play)\w*)"
_LEVEL = (
    rf"indep(?:endent(?:ly)?)?\b{_NO_LEVEL}|hoh\b|hand[ -](?:over|on)[ -]hand\b|vps?\b|(?<!the )(?<!at )(?<!to )(?<!from )gps?\b"
    r"(?! (?:app|surg|lett|visit))|mod\b(?! \d)|pps?\b(?! (?:group|kid|child|pupil|money|lead|grant))|fps?\b|"
    r"(?:(?:in)?direct )?verbal(?:ly)? (?:prompt(?:s|ed)?|cues?|reminders?)\b|gest(?:ure|ural) prompts?\b|"
    r"(?:(?:full|part(?:ial)?) )?physical prompts?\b|(?:full|partial) physical\b"
)
_WITH = r"(?:w |with |after |just |only )"
_SHORT = r"(?:vps?|gps?|pps?|fps?|hoh|mod|[ivgm])"
_PROMPTS = (
    rf"\b\d+ ?[ivgm]p?(?:[ ,/+]+\d+ ?{_SHORT})+\b|"
    rf"\b\d+(?:/\d+| (?:out )?of \d+) ?indep(?:endent(?:ly)?)?\b{_NO_LEVEL}(?! ?x)|"
    rf"(?<![\d/.:])(?:\bx ?|\b){_NUMBER} ?(?:w |with )?(?:an? )?(?:{_LEVEL})|"
    rf"(?<![\d/.:])(?<!at )\b\d+ (?:on (?:his|her|their) own|by (?:him|her)self|alone|solo)\b|"
    rf"(?<![\d/.:])\b\d+ ?(?:dv|iv|models?|gestures?|verbals?)\b|"
    rf"\b{_WITH}(?:an? )?(?:gestures?|model(?:ling)?|verbals?)\b(?! (?:reason|rail|train|car|plane|of)\w*)|"
    rf"\b(?:{_LEVEL})(?:(?: ?[x×:=] ?)\d+\b)?|\b(?:vp|gp|pp|fp|hoh)\d+\b|\b(?:[vgm]p?|[di]v) ?x ?\d+\b"
)
# Help whose kind is not said: it is told in its words, and counts as no level.
_SOME_PROMPT = (
    rf"(?<![\d/.:])\b{_NUMBER} (?:(?:w|with|after|needed|needing) )?(?:an? )?prompt(?:s|ed|ing)?\b|"
    rf"\b(?:w|with|after|just|only|needed|needing|needs|need)"
    rf" (?:an? (?:few |bit of |lot of |little )?|some |lots of |lot of |much |more |less |fewer |minimal |constant |adult |{_NUMBER} )?"
    r"prompt(?:s|ing)?\b|"
    r"\b(?:when|once|was|if|being) prompted\b|\bprompted (?:once|twice|throughout|x ?\d+|\d times?)\b"
)
_UNAIDED = r"\b(?:unprompted|(?:no|without|w/o)(?: any)? prompt(?:s|ing)?\b)"
_ON = r"(?:w|with|using|used|on|has|needs?|needed) (?:a |an |the |his |her |some )?"

FINDERS: dict[str, Finder] = {
    "activity": first(rf"\b(?:{_ACTIVITY})\b(?! ?(?:time|door))"),
    "outcome": first(r"\b(?:target|outcome|goal) ?#?(\d+)\b"),
    "attainment": first(
        r"\b(?:target|outcome|goal)\b[^.!?\n]{0,30}?= ?([+−-]?[0-2])(?![\d/])|(?:much )?(?:better|less|more) than (?:we )?(?:expected|hoped)"
    ),
    "score": each(r"(?<![\d/])\d+(?:\.5)?/\d+(?![\d/])|\b\d+ (?:right )?(?:out )?of \d+\b|\b\d+ correct\b"),
    "trials": each(
        r"\b\d+ (?:trials|goes|attempts|tries)\b(?! on the)|\b(?:first|second|third|1st|2nd|3rd) (?:go|try|attempt)\b|\bdid it x ?\d+\b"
    ),
    "prompts": either(each(rf"{_PROMPTS}|{_SOME_PROMPT}"), first(_UNAIDED)),
    "grouping": first(
        r"(?<!cover for )(?<!cover )(?<!all )\b(?:1[:-]1(?!\d)|121\b|one[ -]to[ -]one|1[ -]to[ -]1)(?! (?:ratio|for|ta\b|this|cover|staff))|"
        r"\b(?:in|as) (?:a )?pairs?\b|\bpaired\b(?! with socks)|\b(?:w|with) (?:a |his |her )?partner\b|\bsmall groups?\b|"
        r"\b(?:maths|phonics|reading|writing|spelling|literacy|place value|makaton|speech|social skills) group\b|"
        r"\b(?:in|as) (?:a |the |his |her )?group\b|\bgroup of (?:\d+|three|four|five|six)\b|\b(?:w|with|in|as) (?:the )?(?:rest of )?(?:the )?whole class\b|"
        r"\bwhole class (?:input|teaching|carpet|lesson|session)\b|\bwithdraw(?:al|n)\b(?! symptoms)|"
        r"\b(?:w|with) (?:\d|one|two|three|four|a) (?:others?|friends?|peers?|kids|children|lads?|boys?|girls?|mates?)\b(?: from (?:(?:her|his|the) )?\w+)?"
    ),
    "barrier": first(
        r"\b(?:lost (?:focus|interest|concentration|the plot)|(?:easily |got )?distracted|struggl(?:ed|ing|es)|(?:got |only )?stuck on|"
        r"too (?:loud|noisy|tired|hot|busy)|(?:found|finds) (?:it|that|this) (?:hard|tricky|difficult|too much)|had (?:had )?enough|"
        r"off task|(?:was ?n['’]?t|not) having it|could ?n['’]?t (?:focus|concentrate|settle)|barrier)\b<40>"
    ),
    "adaptation": each(
        r"\b(?:coloured (?:overlay|paper)|enlarged|big(?:ger)? print|(?:size|font) \d\d|scribed?|extra time|rest breaks?|(?:writing slope|slope board)|"
        r"pencil grip|spring scissors|sentence starters|writing frame|dictation software|clicker|radio mic|magnifier|simplified|chunked)\b|"
        rf"(?<!photo )(?<!photos )\b{_ON}(?:reader|word (?:mat|bank)|laptop|ipad|counters|objects|cubes|numicon|dienes|number line|symbols|sound buttons|whiteboard)\b"
    ),
    "resource_made": first(
        r"\b(?:i|ive|i['’]ve|we|weve|we['’]ve|have) (?:have )?(?:also )?(?:made|printed|laminated|prepared|put together)\b<3-40>|"
        r"\b(?:made|printed|laminated) (?:him|her|them) (?:a|an|some|new)\b<2-40>|\bresources? made\b<40>"
    ),
    "praise": each(
        r"\bpraised?\b<30>|\b(?:got|gave (?:him|her)|earned|given|chose|a) (?:a |his |her )?(?<!bump )sticker\b|\bstar of the (?:wk|week|day)\b|"
        r"\b(?:house|team|dojo) ?points?\b|\bmerit\b|\bgot (?:a |the )?(?:certificate|award)\b|\btold (?:him|her) well done\b|\bwell done (?:from|sticker|card)\b|"
        r"\b(?:earned|got|chose) (?:his |her |a |the )?reward\b"
    ),
    "next_step": first(
        r"(?<![/\w])next (?:steps?|target)\b ?(?:is|:|-|=|–)?(<s3-70>)|(?:^|[.;,\n] ?)next ?[:=-](<s3-70>)|"
        r"\b((?:we ?(?:will|['’]?ll)|i ?(?:will|['’]ll)|will|ill|needs? to|try) [^.,!?\n]{2,45}? (?:again )?(?:tomorrow|tmrw|tmw|tomoz|next (?:time|wk|week|lesson)))\b|"
        r"\b(needs? to (?:work on|practi[sc]e|go back|go over)<2-50>)"
    ),
    "child_view": first(
        r"\b((?:his|her|their) words ?[-:=]? ?<s3-70>|(?<!mum )(?<!dad )(?<!parents )(?:(?:he|she|k|they) )?(?:says?|told me|wants?|likes?|loves?|dislikes?|hates?) ?[-:=]? ?<s3-70>)"
    ),
}
