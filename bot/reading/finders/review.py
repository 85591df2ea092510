"""Bits for a review, mostly a heading and what stands behind it: what works, what does not, what is in the way, what helps."""

from bot.reading.finding import Finder, first

_SIGN = r"(?: ?[-:=–] ?|\n)"
_REST = r"(<s2-90>)"


def _heading(words: str) -> str:
    return rf"(?:^|(?<=[\s.,;:])|\b)(?:{words})(?: (?!is\b)[\w']+){{0,3}}?{_SIGN}{_REST}"


FINDERS: dict[str, Finder] = {
    "working": first(
        _heading(
            r"going well|(?<!not )working(?: well)?|what works|(?<!not )works(?: well)?|strengths?|better(?: at)?|(?<!not )met|proud of|best bit|good at"
        )
        + r"|\b(?:going well|works well) (?=\w)(<s3-60>)"
    ),
    "not_working": first(
        _heading(
            r"not working(?: so well)?|hard(?: bits)?|(?:still )?tricky|difficult(?:ies|y)?|worse|not yet|needs work|struggles?"
        )
        + r"|\b((?:still )?(?:struggl(?:es|ing)|finds? it hard)(?: w| with| to)? <3-60>)"
    ),
    "barriers": first(
        _heading(r"barriers?|triggers?|gets in (?:the|his|her) way")
        + r"|\b((?:worried|worries|anxious) about <3-50>)"
    ),
    "helps": first(
        _heading(r"(?:whats?|what['’]s)? ?(?:helps?|helped|helping)|(?:still )?needs?")
        + r"|\b((?:still )?needs (?!work)<3-60>)|\b(?:helped|helps) (?:by|when|if) (<3-60>)"
    ),
}
