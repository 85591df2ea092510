"""Who saw, who was told, who advises: facts that any record may have."""

from bot.reading.finding import Finder, each, first

PARENT = r"mum|mam|dad|nan|nana|gran|grandad|parents?|carer|home"
_NAME = r"(?-i:(?:(?:Mrs?|Ms|Miss) )?(?!(?:He|She|They|It|We|I|Mum|Dad|Then|Was|Not|No|Also|Both)\b)[A-Z]\w*)"
_LEADER = r"head(?: ?teacher)?|ht|deputy(?: head)?|slt|sl[tm]|senco|dsl|leader(?:ship)?|key ?stage lead"

FINDERS: dict[str, Finder] = {
    "witness": first(
        rf"(?:witness(?:ed)?(?: by)?|seen by|(?:counter ?)?signed by|checked by) {_NAME}|"
        rf"{_NAME} (?:saw|witnessed|watched|2nd signed|(?:counter ?)?signed|checked|present|witness|(?:2nd|second) sig\w*)\b|"
        rf"{_NAME} (?:was |were )?(?:there|outside|in the room|in room|second adult)\b"
    ),
    "parent_told": first(
        rf"\b(?:told|rang|texted|called|phoned|informed|spoke to|messaged|ringing|rung) (?:{PARENT})\b<12>|"
        rf"\b(?:{PARENT}) (?:told|texted|called|rung|rang|phoned|informed|aware|knows|messaged|emailed|collect\w*|coming|on (?:(?:her|his|their) )?way)<18>|"
        rf"\boffice (?:ringing|rang|calling|to ring|phoning) (?:{PARENT})"
    ),
    "told": each(
        rf"\b(?:told|rang) (?!him|her|me|us|them|{PARENT})(?:mrs? \w+|ms \w+|miss \w+|(?-i:[A-Z])\w+|(?:the )?(?:office|head|dsl|senco))\b|"
        r"\b(?!He\b|She\b|I\b|We\b|They\b|Was\b)(?-i:[A-Z])\w* told\b(?= ?(?:[.,;!\n]|$|at\b|about\b|\d|n\b|and\b))"
    ),
    "leader_told": first(
        rf"\b(?:told|rang|informed|radioed|messaged|reported to|fetched) (?:the |our )?(?:{_LEADER})\b(?! off)|"
        rf"\b(?:{_LEADER}) (?:told|informed|aware|knows|attended|present|came)\b(?! off)"
    ),
    "provider": first(
        r"\b(?:salt|speech therap\w+|ot|occupational therap\w+|ep|stls|physio(?:therapist)?|nurse|camhs)\b"
    ),
}
