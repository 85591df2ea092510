"""What came from outside: who it was, how, what was asked, advised, agreed, and when next."""

from bot.reading.finding import Finder, first

_WHO = (
    r"(?:(?:foster|step|birth|respite) ?)?(?:mum|mam|dad|nan|nana|gran|grandad|grandma|parents?(?!['’]? eve)|carer|auntie|aunt|uncle|brother|sister)|foster carer|home(?= ?(?:school|-school) book)|"
    r"(?:(?:school|diabetes|epilepsy|continence|community|specialist|feeding) )nurse|nurse|salt|speech (?:(?:and|&) language )?(?:therapist|lady)|ot\b|occupational therapist|ep\b|ed psych|educational psychologist|stls|physio\w*|camhs(?: worker)?|social worker|sw\b|"
    r"(?:vi|hi|qtvi|hearing support|hearing aid|behaviour support|vision|deaf) (?:teacher|lady|man|team|support)|qtvi|tod\b|paed\w*|doctor|dr\b|gp\b|dentist|optician|orthoptist|dietici?t?ian|outreach|advisory teacher|police|family support|early help|virtual school|portage"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*"
_DAY = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri)(?:day)?s?"
_DATE = (
    rf"(?:(?:{_DAY} )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b|{_DAY}(?: \d{{1,2}}(?:st|nd|rd|th))?\b(?: (?:am|pm)\b| at \d[\d.:]*)?|"
    rf"next (?:wk|week|term|half term|{_DAY})\b|in \d+ (?:wks?|weeks?|months?|days?)\b|tomorrow|tmrw)"
)
_WENT_ON = r"back|coming(?: in)?|next(?: visit| appt| appointment| session)?|appt|appointment|meeting|mtg|review|visit|offered|moved to|booked|again|report to follow|test|here"

FINDERS: dict[str, Finder] = {
    "with_whom": first(
        rf"\b(?:{_WHO})(?:\b(?: \((?-i:[A-Z])[\w ]{{1,15}}\)| (?-i:[A-Z])[a-z]+(?= (?:came|saw|rang|in|says)\b))?)"
    ),
    "how": first(
        r"\b(?:rang|rung|phoned|phone call|call (?:from|w|with)|on (?:the )?phone|emailed|email from|texted|text (?:from|to)|msg|message from|(?:on )?dojo|note in [\w ]{0,12}(?:bag|book)|(?:home[ -])?school book|letter (?:from|home|gone home)|"
        r"(?:at|on|by) (?:the )?(?:gate|door|drop off|pick ?up|pick up|home ?time)|in person|meeting w(?:ith)?|visited|popped in|came(?= (?:in|to see|at|for|p?\d))|spoke (?:to|w|with)|video call|teams call|zoom|parents.? eve\w*)\b"
    ),
    "asked_for": first(
        r"\b(?:asks?|asked|asking|wants?|would like|['’]d like|request(?:s|ed)?|can (?:we|u|you|i)|could (?:we|you|u)|would (?:you|u)) <s3-60>|(?:^|[.,!?\n-] ?|\bso )(?:so )?([^.,!?\n]{3,40} (?:pls|please))\b"
    ),
    "advice": first(
        r"\b(?:advi[sc]e[sd]?|recommend(?:s|ed|ation)?|suggest(?:s|ed|ion)?)\b ?:? ?<s3-80>|\b(?:(?:says|said) (?:to|drop|use|keep|cut|less|no)|(?<!to )try) <s3-80>"
    ),
    "agreed": first(
        r"\b(?:agreed|(?:(?:he|she|they|mum|dad|gran|nan)(?: is|['’]?s)? )?happy (?:for|w|with|to)|said (?:yes|ok|fine|of course|course)|(?:mum|dad|gran|nan|school|office|they|she|he|we|i) (?:will|['’]?ll) (?:ring|send|email|bring|confirm|call|let|do|collect|pick)|promised)\b<45>|"
        r"\b(?:mum|dad) to (?:ring|send|email|bring|confirm|call)\b<30>|\bwill (?:send|ring|email|bring|confirm)\b<2-40>"
    ),
    "next_date": first(rf"\b((?:{_WENT_ON})(?: (?:is|on|for|this|w\w*|visit|moved to)){{0,2}} {_DATE})"),
}
