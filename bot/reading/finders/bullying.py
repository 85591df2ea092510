"""Harm between children: what it was about, whether it was before, what it did."""

from bot.reading.finding import Finder, each, first

FINDERS: dict[str, Finder] = {
    "characteristic": each(
        r"\b(?:the r word|retard\w*|spaz|spastic|mong|special needs|freaks?|thick(?:o|ie)?|not normal|robot|autis\w+|deaf|"
        r"(?:copying|mimicking|imitating|fake|mocking|doing|taking the mick out of)(?: [\w']+){0,3} (?:stammer|stutter|walk|voice|accent|signing|signs|speech)|stammer|stutter|"
        r"(?:brown|black|white) (?:girls?|boys?|kids?|people|skin|person|face|child\w*)|skin colou?r|the [np] word|accent|foreign\w*|go (?:back )?(?:home )?to (?:your|where)<20>|"
        r"hijab|turban|muslims?|jew(?:s|ish)?|christians?|terrorist|racis[tm]\w*|paki|gypsy|gypo|pikey|traveller|"
        r"like a girl|sissy|for girls|gay|lesbian|homo|queer|trans|fat|ugly|ginger|four[ -]eyes|(?:breath |you )?(?:stinks?|smells?)|no (?:real )?(?:mum|dad)|foster(?:ed)?|free (?:school )?(?:meals|dinners)|scruffy|tramp)\b"
    ),
    "repeat": first(
        r"\b(?:(?:\d+(?:st|nd|rd|th)|second|third|fourth|another) (?:time|day|incident)\b(?<!1st time)<20>|every (?:day|time|break|lunch|wk|week)|all (?:week|wk|term)|keeps?(?: on)? \w+ing|kept (?:on )?\w+ing|"
        r"same (?:\w+ )?(?:lads?|boys?|girls?|kids|ones?)\b<15>|(?:as )?last (?:wk|week)(?: too)?|ongoing|\d+ days? running|over (?:n|and) over|x ?\d+ this (?:wk|week)|(?:been )?(?:going on|happening) (?:for|all|since)<2-20>|again)\b"
    ),
    "online": first(
        r"\b(?:online|on ?line|whats ?app|snapchat|snap|insta(?:gram)?|tik ?tok|roblox|fortnite|discord|group chat|chat group|xbox|minecraft|screenshots?)\b"
    ),
    "impact": each(
        r"\b(?:cried|crying|in tears|tearful|sobbing|sobbed|upset|gutted|shaken|in bits|devastated|scared|went (?:bright )?red|would ?n['’]?o?t (?:eat|go out|come in|play|join in)|won['’]?t (?:go out|eat|come in)|asked to move<15>|went (?:and|n) hid)\b"
    ),
}
