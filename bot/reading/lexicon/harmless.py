"""What sounds like a concern and is not: games, stories, jokes, plans, training."""

HARMLESS: dict[str, str] = {
    "quiet 0 a joke, a game or a story": """
not let anyone help|carry|hold|do|touch|else / poking|poked|hit|waving .. with a stick / told me at home time / at home time / home time
takes|took his|her biscuit|snack|crisps|hat|pencil / grown up at|in|with .. playtime|play|break|lunch|next / lost the plot .. guided|lesson|maths|reading|bit
fell down dead / joined|joins in fits / dropped off on|in .. carpet|beanbag|sofa|cushions / top|bottom|back|front row / meant to put in earlier
evacuee* .. letter|diary|story|scared|mum / in .. the war / loud and|n clear|proud / cops .. robbers ... arrested / got arrested .. times
after <his> drink / ok after / froze .. top|wall|ladder|stage|bars / scared stiff of .. dame|panto|dryer|dog|alarm|balloon*|drill|thunder
already on cpoms / on cpoms / fat lip .. ice|ball|note|football / went for .. ball ... lip|head|nose / by .. the bins
help how|what|where|who / need more|some|new .. gloves|paint|paper|pads|wipes|glue
fire .. extinguisher|blanket|exit / fitting room|in .. well|nicely|better / knife and|skills
baby doll .. bed|sang|bottle|cuddle* / doll|dolls .. bed|bath|tea .. sang|kissed|cuddl*|lovely
police|officer ... talk|visit|assembly|safety|hat|dressed|role / road safety
gun|guns|sword|bomb .. poster|ww2|topic|soldier|tank|display
worried|anxious|nervous about <his> maths|test|tests|sats|spellings|trip|performance|assembly|play|\
nativity|swimming|race|supply|exam|quiz|reading|lines|transition|change|loud|noise|fire
<mark> .. from|off <his>? football|ball|fall|falling|tripping|bump|goal|branch|bramble|glasses|cap|hat|\
headband|splint*|splints|wall|shelf|table|door|chair|climbing|lego
log|record|report|put|write <his>? bruise|bump|injury|graze|concern|fall / where .. put|log .. concern
licked|licks <his> spoon|bowl|plate|lid|yoghurt|lolly|ice / sleepover|pillow fight*
murdered|destroyed|killed|battered .. brother|sister|dad|mate|me .. at .. fifa|uno|chess|mario|game|snap|\
cards|pool|monopoly|<number> / at fifa|uno|chess|mario|snap|cards|pool|monopoly
shout*|scream*|yell* at .. tv|telly|football|match|ref|goal
killing|kills|killed|hurt himself|herself|myself laughing / dying here|laughing|of / im dying
heart attack / all fell|fall down dead / ring o .. roses / losing .. will to live|laugh* / lost .. voice
got battered|hammered|thrashed <number>? / team|city|united|villa .. battered|hammered|thrashed
knife .. fork / sword fight* / bow .. arrow / arrow fights
police car|officer .. with|visit*|siren|sat|pc|came / pc @other|dave|@staff / play* cops / cops .. robbers
dead soldiers|head|shot|lift / macbeth* / shakespeare / matilda / cinderella / stabbed <his> pea|peas
egyptian*|mummies / mosque visit / gunpowder .. plot / hung drawn / quiz|game .. killed / memorial
victorian|tudor .. punish* / beheaded died / divorced beheaded / secret santa / keep .. secret to save
murder mystery / henna / sisters wedding / wedding .. photo*|dress|cake|bridesmaid|flowers|weekend
bridesmaid* / flower girl / puberty lesson|talk|unit / private parts properly|lesson|named / pantosaurus
privates are private / nspcc / rshe / sex ed* / body parts
training|refresher|elearning|learning|webinar|course|module|booked|awareness|workshop|cert|certificate|\
inset|cpd ... fgm|prevent|safeguarding|extremism|radicalis*|harm|abuse|suicide|drugs|marriage|\
exploitation|sexual|violence|bullying|gangs|knife|behaviour|trauma|weapons
fgm|prevent|safeguarding|extremism|radicalis*|harm|abuse|suicide|drugs|lines|coercive|sexual|exploitation|\
marriage|violence|knife|gangs|weapons ... training|refresher|elearning|learning|webinar|course|quiz|\
module|awareness|workshop|cert|certificate|inset|cpd|policy / self defence / boxing
scar .. from|op|heart|surgery / heart op / op scar / burn .. toast / burnt toast|the toast / london burn*
great fire / flaky / per plan / as per / eczema / care plan / cold sore* / nappy rash / heat rash
sunburn* / cat|dog|hamster|rabbit|fish|guinea|nan|nanny|grandad|pet .. died|dead|passed
died .. weekend|last|yesterday / hand dryer
scared of .. dryer|bell|alarm|thunder|fireworks|balloon*|spider*|wasp*|bee*|dog|dogs|clown*|dark|toilet|\
flush|hoover|noise|noises|height*|lion*|needles|santa|swing / scared of .. water slide
drowsy .. medication / in hospital having|with .. baby|twins|op / having .. baby / new baby
baby sister|brother .. born|arrived|came / sleepover / midnight .. popcorn|feast
back from .. army|tour|deployment|navy / nits at theirs / nits .. treated|letter|class|round
house treated / treated last / dentist .. today|at|appointment|tomorrow|checkup|check / on hold
hold .. of .. mum|dad|amelias|nan|parent|home / got hold of / held .. note|ladder|hamster|nose
carried on / holds .. wall / hold the fort / dads team / dad|mum|nan .. at .. football|match|rugby
no hands on / hide and seek / hide n seek / puppet* / pick* .. up .. every|counter|litter|pencil*
show .. restraint / real restraint / held hands / hold hands / stabbed .. potato|pea|carrot|fish|finger
pants fall down / pants rule / pants song / choking on laugh* / blew .. door down / huff* / big bad / wolf
head shot / head shots / shot .. hoops|goal|basket|penalty / shot put / scream* .. head off .. joy|laugh*
squealing .. joy / screamed the place down / bitten .. chewy|apple|biscuit|sandwich|lip|tongue|through
chewy / ice broken / smashed beer|glass|bottle|window / drown* .. sorrows / blood red
lost .. secs|sec|second|tooth|jumper|coat|shoe|sock|glove / lost .. lol / nobody held|hurt
not hurt|upset / nobody .. under|near .. it|him / locked myself|ourselves|me .. out / unlock*
lock up|code|key / code|key .. lock|locked|cupboard|drawer / sharp knives / knives drawer
locked .. escape|room puzzle|fridge in pe / escape room / ice cream / candle* / gas mask
bomb shelter|shelters / war .. poem|story|letter|topic|lesson / evacuee* / suffragette* / hunger strike*
rationing / concentration
drama|story|book|film|song|rhyme|panto|nativity .. king|queen|giant|wolf|witch|villain|kidnap*|poison
kidnapped|poisoned king|queen|princess / poison .. apple|lot / dinosaurs|dinosaur|animals|volcano*
volcano / rugby .. tackle / wrestl* .. teddy / zombie* / superhero* / batman|spiderman / star wars
minecraft .. build|model|story|lego|book|world / roblox .. talk|chat|about|story
""",
    "quiet 0 a parent tells of the child's own doing": """
mum|dad|nan|carer|parent|stepdad|stepmum .. says|said|told|rang|reports|reported|texted|emailed|messaged|\
phoned .. he|@pupil <hurts>
he|she|@pupil <hurts> .. mum|dad|nan|sister|brother|mummy|daddy|siblings|baby|cousin
he|@pupil has|had|was|is|been|keeps <hurts> .. mum|dad|sister|brother|nan|siblings / no help / with help
without help
needed|needs|wanted|wants|with|some|bit|minimal|little|lots|less|more|any|for|to|asked|asking|asks|of|his|\
her|my|your|a|the|no|can|could|will|did|please|max|their|physical|adult|peer help .. with|w|from|getting|\
doing|on|to|at|for|zip|button|coat|shoes|laces
for|asked|ask|asks|asking|signed|signs|say|says|said|sign|symbol|more|used|uses|press*|to|adult|physical|\
peer|verbal|any|much|some|little|out|homework help
help and|or|card|button|sign|symbol|cards|yourself|himself|herself|her|him|me|us|them|others|friends|tidy|\
out|with|w|at|from|is|was|needed / needs help .. with|getting|zip|to|at|from
need help .. with|setting|getting|finding|log* / helped / help desk|sheet|book|club|sign
can|could|would|will|please|did you|i|he|she|we|they|she|@pupil|anyone help .. me|him|her|with|someone|\
edit|find|log / your help / thanks .. help / help .. please .. with|log / get|go|went for help
no first aid / urgent .. not|nothing|email|form|return|reply|letter / not urgent
asap .. reply|form|send|return|thanks|back|plan|letter / reply|return|send|need|needs|form .. asap
now and|n next|then / now next / next card / fire .. drill|door|alarm|practice
""",
}
