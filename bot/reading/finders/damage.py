"""Something broken or unsafe: what it is, how it may hurt, whether it is safe now."""

from bot.reading.finding import Finder, each, first

_ITEM = (
    r"displays?|books?|chairs?|table|windows?|door(?: glass)?|glass(?! by)|ipads?|laptops?|chromebook|screen|computer|mouse|keyboard|tray|shelf|shelves|tap|sink|fence(?: panel)?|"
    r"(?:paving )?slab|radiator(?: cover)?|cupboard|lamp|light|blinds?|pump|jug|mirror|soap (?:thing|dispenser)|frame|wheelchair|glasses|phone|talker|slide|swing|bikes?|"
    r"plug|socket|tiles?|ceiling|gate|lock|handle|bin|pot|vase|model|poster|toilet seat|bannister|whiteboard|camera|rug|bench"
)
_NEAR = r"(?<!by )(?<!by the )(?<!near )(?<!near the )(?<!behind )(?<!behind the )(?<!under the )(?<!at the )(?<!beside the )(?<!at )(?<!next to the )(?<!put a )(?<!put )(?<!put the )(?<!under )"

FINDERS: dict[str, Finder] = {
    "item": each(rf"{_NEAR}\b(?:{_ITEM})\b(?! (?:rang|call|time))"),
    "hazard": each(
        r"\b(?:broken glass|glass\b(?! of)|sharp (?:edges?|screws?|bits?|corner)|sharp|(?:nails?|screws?) (?:sticking )?out|wet floor|slippery|spill(?:ed|t|age)?|leak(?:s|ing|ed)?|bleach|chemicals?|"
        r"(?:exposed|bare) wires?|trip hazard|nearly (?:went|fell|tipped|tripped|hit)<25>|just missed<20>|(?:kids|children|someone|anyone) (?:could|cd|might) <3-25>|"
        r"loose\b|hanging off|flooded|burning smell|smoke)\b"
    ),
    "safe_now": first(
        r"\b(?:taped off|cordoned|moved it|out of reach|swept up|cleared up|nobody (?:cut|hurt)|no ?one (?:near|hurt)|(?<!till )(?<!til )(?<!until )(?<!get )(?<!be )(?<!being )fixed|locked away)\b"
    ),
}
