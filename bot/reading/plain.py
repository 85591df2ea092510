"""Ordinary words that look like a slip of somebody's name, and words that are names as well."""

NO_SLIPS = frozenset(
    "either other margin archive shown series zeros source sources serious flex mega tend violate nightly "
    "chained flip lie summed coffee charter mace quarter decline july ether broadly bet grease bake lean "
    "fin maze jams cater hamper rise simmer hunger scoot lace lacy olive olives easter cars romans roman "
    "taller wallow bill genie oral brain hairy nail able angle corner barley medley line nile mail toddy "
    "marble diary daily dairy garden pardon marking martian person lesson sister master monster cotton "
    "button kitten harbour gravel travel hazard travels denial margins theme themes teams tame time times "
    "item items moon mine mean mail mile miles meal male ball bell belly bully boil tile tail till tool "
    "tall rain rein ruin run ran rang raid read reads rude jelly jolly honey money harm harsh cherry "
    "curry sherry ferry fairy carry marry merry hurry sorry story glory early really silly salty sandy "
    "sunny windy candy handy daddy mummy nanny granny danny wonder winter sinner dinner finish polish "
    "parish danish anna ends and end any ant aunt ana alex aid air arm art ear eat even event oven open "
    "owner alien align along alone alive allow alarm album almond amble amend amber lemon melon salmon "
    "common cannon canyon season reason mason sofa safe sore sour sure sane sand send seen scene sign "
    "sing sean shed shade shady share shear sheer shine shiny rally rely relay ready rose roses rosy nose "
    "noisy noise poise posh push pushy poppy puppy popped happy hippy grape grapes grass gross grows "
    "graze crate crave craze lily lolly holly hollow hello yellow fellow mellow willing thumb thumbs "
    "tomato potato tummy yummy mummy dummy rummy bunny funny penny pony pine pane pen ten tin".split()
)

WORDS_TOO = frozenset(
    "will mark grace may hope rose faith joy art jay drew pat sue bill jack summer autumn june april dawn "
    "eve ivy lily daisy poppy violet heather holly amber ruby pearl crystal ray gene rob nick frank "
    "earnest sandy rusty skip gale robin finch wren reed brook max harry ace angel teddy hunter archer "
    "carter mason parker cooper tyler miles noble reign rain river skye sky storm star stella jude eden "
    "ford grey king prince duke earl dean chase chance blue bay bear fox wolf buddy sonny sunny honey kit "
    "rex rory ash olive florence paris dale dot bob tim tom jo ana lin an to so do be in on it is as at "
    "he me my we us or if of by go no am up ed la ra al mo li lo ty bo".split()
) - {
    "sue",
    "jo",
    "lin",
    "tim",
    "tom",
    "bob",
    "ana",
    "rory",
    "ty",
    "bo",
    "mo",
    "al",
    "ed",
    "dale",
    "harry",
    "stella",
}
"""Names that are words too: taken as names only with a capital letter, or as the sender's own pupil's."""
