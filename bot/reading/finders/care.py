"""Intimate care, food and sleep: what it was, who began it, what was put on."""

from bot.reading.finding import Finder, each, first

_WEAR = r"clothes|trousers|joggers|pants|tights|knickers|socks|top|uniform|set|ones|leggings|shorts"

FINDERS: dict[str, Finder] = {
    "care_kind": first(
        r"\b(?:pad(?: change)?|nappy(?: change)?|pull[ -]?up|toilet(?:ed|ing)?|loo|potty|cath(?:eter)?|(?:peg|gastro|bolus) feed|period|came on|sanitary towel|shower(?:ed)?|teeth|"
        r"(?:hands?|face)<12> washed|washed|chang(?:ed|ing)(?! (?:his|her|their) mind)|change(?= of clothes)|full change|(?:un)?dress(?:ed|ing)|feed|fed|ate|lunch|dinner|snack|drink|nap|slept|asleep|nodded off|wee|poo)\b"
    ),
    "output": each(
        r"\b(?:wet(?! (?:play|wipes?|paper|flannel|floor|day|lunch|weather|socks))|soil(?:ed)?(?! bag)|(?<!clean n )(?<!clean and )(?<!clean & )dry(?! (?:clothes|trousers|pants|socks|skin))|"
        r"wee(?! (?:bit|while|one|man|soul))|poo|number (?:1|2|one|two)|loose|runny|bowels open(?:ed)?|bm)\b"
    ),
    "initiated_by": first(
        r"\b(?:asked (?:himself|herself|hisself|hersen|to go|for (?:the |a )?(?:toilet|loo|wee|potty))|asked me (?:to go|for the)|told me (?:straight away|straight off|he needed|she needed)|took (?:him|her)self|"
        r"sign(?:ed|ing) (?:for )?(?:toilet|loo)|self[ -]initiated|prompted|reminded|toilet timer|timed|scheduled)\b"
    ),
    "independence": first(
        r"\b(?:did (?:it|the \w+|his own \w+|her own \w+) (?:all )?(?:himself|herself|hisself|hersen)|(?:changed|wiped|washed|dressed|dried) (?:him|her)?self|washed (?:his |her )?own hands|on (?:his|her) own|by (?:him|her)self|"
        r"all (?:himself|herself)|no (?:help|prompts)|needed (?:help|reminding)<25>|hoh<20>|hand over hand|full help)\b"
    ),
    "cream": first(
        r"\b(?<!ice )(?<!ice-)cream (?:on|applied|used|given|put on|as (?:per )?plan|both)\b|\b(?:applied|put|used|rubbed)(?: \w+){0,2} (?<!ice )cream\b|\b(?:sudocrem|barrier cream|cavilon|metanium)\b"
    ),
    "clothes": first(
        rf"\b(?:clothes (?:in (?:a |his |her |the )?bag|sent home|home|changed|bagged|bag)<12>|(?:in(?:to)?|put on|w|with) (?:clean|fresh|spare|new) (?:{_WEAR})|(?:clean|fresh|spare) (?:{_WEAR}) (?:on|given|from<20>)|"
        rf"new ones from<3-20>|(?:wet|soiled|dirty) (?:things|{_WEAR}) (?:in (?:a |the |his |her )?bag|sent home|home|bagged)|full change|changed (?:his|her) (?:{_WEAR})|change of clothes)\b"
    ),
}
