"""Injuries, illness, and medicine that was not given as planned."""

INJURY: dict[str, str] = {
    "incident.accident 5 hurt by accident, or first aid": """
stuck|something|clip|glass|thorn|pin .. under|in .. nail|foot|finger|ear|nose|heel|hand
fell|fallen|falls|falling|tripped|slipped|slips|tumbled|toppled|stumbled|slid .. off|over|on|down|from|\
into|onto|backwards|up .. knee|knees|head|hand|hands|arm|elbow|playground|step|steps|stairs|wet|ice|hall|\
bike|scooter|frame|log|bench|wall|chair|trim|swing|slide|kerb|laces|floor|field|rope|grass|mat|bars|ankle|\
path|bag|landed|hurt|cut|grazed|wrist|face|football|tarmac|gravel|root|his|her|own|bank|ladder
fell|fallen|tripped|slipped|falling|tumbled|toppled off|over|on|in|down|from|at|outside|backwards|onto
fell / took a tumble|fall|spill / tripped|slipped / went over .. on|his|her|ankle
came|come off .. scooter|bike|swing|trike|slide|bars|frame|climbing|trim|wall|bench|log
bump*|bang*|knock*|bash*|whack*|smack*|clonk*|donk*|caught|crack*|hit|hits|walloped|clipped|thwack*|bonk* \
.. <his>|own|@pupil|to .. head|heads|forehead|face|nose|knee|elbow|chin|lip|hed|eye|mouth|tooth|teeth|hip|\
ear|funny|toe|temple|cheek|brow|eyebrow|shin|bone|jaw .. on|against|into|off|of|with|by|when|in|at|playing|\
from
bump*|bang*|knock*|bash*|clonk*|donk* .. head|heads|forehead|face|nose|knee|elbow|chin|lip|hed|eye|mouth|\
tooth|teeth|hip|ear|funny|toe / bump*|bang*|knock*|whack*|hit .. noggin|bonce|nut|skull|crown / nipped in|by
elbowed|kneed|kicked|caught in|on the|his|her .. nose|face|eye|head|tummy|lip|chin|shin|groin|mouth
head|hed|forehead bump|bumps|injury|bang|knock|clash|bumped
bump|bang|knock to|on <his>? head|hed|forehead|nose|eye|chin|lip|face
bumped|banged|knocked into|against|heads|on / clash*|bang*|bumped|cracked|knocked heads / heads together
clash of heads / graze*|grazing|skinned|scraped|scuffed / scrape|scrapes / grazed
trapped|shut|caught|jammed|squash*|nipp*|pinched|crushed|slammed .. finger|fingers|hand|thumb|toe|\
fingertip|knuckle|knuckles|foot .. in|door|drawer|gate|under|between|with|by|lid|chair|hinge|on
finger|fingers|thumb|hand|foot|toe|arm .. trapped|caught|stuck|jammed|squashed|shut
cut|sliced|nicked|gash*|split <his>? .. finger|thumb|knee|hand|lip|chin|elbow|palm|forehead|himself|\
herself|eyebrow|ear|foot|head|shin|leg|arm|toe|fingertip / cut|gash|nick on|above|to|over|under
paper cut|cuts / papercut* / splinter* / stung / sting|stings / bee|wasp|nettle|nettles sting|stung|stings
nettles / insect bite
plaster|plasters|bandage*|steri*|steristrip*|sling|antiseptic|gauze|savlon|tweezers|icepack|icepacks|\
dressing .. applied|on|given|and|over|by|put|it|or| / plaster|plasters / ice pack|packs|on|applied|given
ice , / icepack* / cold|wet compress|pack|flannel|towel|paper / cold water|tap
first aid|aider|aided|aiders
twist*|sprain*|rolled|jarred|fractured|strained|pulled|broke|broken|dislocat*|hurt|injured|bruised|bent|\
wrenched .. ankle|wrist|knee|finger|foot|arm|thumb|leg|neck|toe|shoulder|collarbone|muscle|elbow|hip|back
winded / egg on|like|size / lump|egg .. head|forehead|on / bump note|slip|letter|sticker|form|call|text
head injury|injuries|letter|text|note|slip / accident form|book|slip|report|sheet|record
got|was|been hit|struck|whacked|smacked|clipped|caught|knocked|clobbered .. by|with|in|on .. ball|football|\
door|swing|stick|racket|bat|stone|beanbag|hockey|rounders|basketball|hoop|frisbee|face|head|eye|nose|tummy|\
chair|branch|tennis|netball / took .. ball|football .. face|head|tummy|nose
ball|football|basketball|netball|frisbee|rounders|tennis .. face|head|tummy|nose|eye|chest|stomach|ear|hit|\
hits / hit by .. ball|football
ran|walked|crashed|bumped|smacked|skidded|cycled|bounced|piled .. into .. post|wall|door|fence|each|bench|\
tree|pole|frame|table|another|goal|shelf|@other / collided|collision|crashed into
knocked <them>? over|down|flying .. by|and|accident*|running|playing / knocked out|his|her .. tooth
tooth|tooths|teeth .. chipped|knocked|bleeding|broke|broken|bang*|whack*|bump*
chipped|knocked <his>? tooth|teeth
burn|burns|burned|burnt|scald* .. hand|finger|fingers|fingertip|arm|tongue|thumb|lip|wrist|mouth|leg|\
himself|herself|palm
whack*|bang*|bump*|bash*|caught|knock*|crack* it|them on|against|off .. frame|wall|desk|table|floor|door|\
post|bars|step|chair|sink / burnt|burned|scalded on|by / blister* / friction|carpet burn
sore|swollen|swelling|puffy|tender|bruised .. wrist|ankle|finger|knee|foot|thumb|arm|shoulder|toe|elbow|\
shin|hand
hurt|hurts|hurting <his> .. back|knee|ankle|wrist|arm|leg|foot|hand|finger|head|toe|elbow|shoulder|neck|hip
knee|ankle|wrist|arm|leg|foot|hand|back hurts|hurting|sore|swollen|throbbing / poked .. eye
something|sand|grit|bark|glitter|soap|glue|dust .. in .. eye|eyes / limping|hobbling
medical|med room .. ice|lump / lip split|cut|bleeding|swollen|bust / bust|fat|split|bitten|cut lip
bit|bitten <his> lip|tongue|cheek|own / stubbed / jammed / carpet burn / landed on|badly|awkward*|funny|flat
bled|bleed|bleeding|blood .. bit|little|from|stopped|lots|everywhere|nose|knee|lip|finger|mouth|tooth|gum|\
cleaned|wiped|hand|chin / both|palms|knees|hands .. palms|skinned|grazed|cut
wound|graze|cut|knee|knees|palms cleaned|washed|wiped|bathed|dressed
cleaned|wiped|washed|bathed|cleaned .. knee|graze|cut|wound|blood|elbow|palms
no lump|swelling|bruise|bruising|blood|injury / red mark|bump|lump on|from / little nick
swallowed .. bead|coin|battery|stone|lego|button / bead|stone|pea|something up|in|stuck .. nose|ear
choked on .. grape|apple|food .. ok|fine|coughed / jh|@staff checked|looked|had|looking .. over|it|at
""",
    "incident.accident 2 speaks of an injury": """
blood|bleeding|bled / plaster|plasters / graze|grazed|grazes / bump|bumped / bruise|bruised / lump|egg
swollen|swelling / cut / ice / tripped|slipped / fell / sore / landed / knocked / limping / scrape|scraped
whacked / banged / trapped / jh / wrist|ankle|elbow|knee|chin|shin / tweezers / splinter / cried / form
pinched / accident|accidentally|mistake / slip|note / compress / paper towel / cold water / eye wash
strapped / headbutted / poked / scooter|bike|balance|beam / tooth|tooths|teeth / lip / nose / wobbly
""",
    "incident.medical 2 speaks of illness": """
dizzy|faint|fainted / sick|poorly|unwell|queasy / hot|temp|temperature|fever / rash|hives|itchy|blotchy
headache|tummyache / pale|grey|clammy|floppy / wheezy|wheeze|puffs|inhaler|breath|spacer
seizure|absence|fit|jerking|vacant|floppy|unresponsive / collecting|collected / sent home / medical / lying
vomited|vomit|threw up / swollen|swelling|tingly|piriton|antihistamine|reaction|allergic / asthma
sugar|bm|hypo|glucose|juice / blue|lips / fainted / coughing|cough / breathing / shunt|stoma|button
leaking / infected / secs / recovery / slept / sats / 48 hrs|hours / diarrhoea / stomach|belly / aching
""",
    "incident.medical 5 illness or a medical episode": """
eyelids|eyes|eyelid .. flickering|fluttering|flutter|rolling|glazed / zoned|zoning|spaced out
jerky|jerks|jerking / tight|tightness chest*|chested / chest .. tight|hurts|pain|pains|hurting
forehead|head boiling|burning|hot / boiling|burning|roasting .. hot|up|touch
snotty|streaming|shivery|shivering and
puffs|inhaler .. better|settled|eased|helped|ok|fine .. after|in|now|mins / timing|timed it|her|him
having one of <his> / bad turn|funny turn
looks|looking|look|feels|feel peaky|rough|awful|dreadful|terrible|grim / off colour|food .. and
coming down with / under the weather / going down with
clutching|holding <his> tummy|stomach|head|chest|ear
complaining|complained|moaning of|about .. tummy|head|ear|throat|stomach|sick|pain / in pain
ear|tooth|throat|tummy|head|stomach .. aching|hurting|sore|hurts|killing / keep*|kept|being|been .. sick
dry heaving|retching / eye .. gunky|gunk|infected|pus|red|weepy|sticky
seizure*|sezure|siezure|seisure|siezures|fits / convuls* / fitting now|again|still|for|on|since|3|2|4|5
had|having|has|another|a fit / fits today|since / been fitting|having
absence|absences seizure*|x3|x2|episode*|blinking|staring|three|two|again / absences
vacant|zoned .. blink*|episode*|secs|absence
tonic|clonic|jerk* .. arm|arms|leg|legs|body|both|stiff|side|face|limbs / eyes rolled|rolling|flicker*|up
twitch* .. arm|arms|face|eye|eyes|body|leg / had an|another? absence / absence .. secs|mins|about
an absence / status epilepticus / epilep* .. episode|fit|attack|seizure / aura / post ictal|ictally
recovery position / asthma attack|bad|flare*|playing|really / wheez*
inhaler .. not|help*|twice|again|struggling|work* / struggling .. breath*|breathe / not breathing
can not breathe / cant breathe / breathless / short of breath / out of breath .. inhaler|asthma|lips
breathing .. funny|fast|hard|bad|difficult|not|noisy|heavy|shallow|rattly
been|was|being|is|got|just|has|had sick
sick .. twice|everywhere|on|all|in|over|three|floor|table|carpet|again|x2|x3|toilet|cloakroom|bowl|bucket|\
sent|home|assembly|art|bus|once|after / throwing up
felt|feels|feeling|says|saying|looks|looking|look|feel sick|poorly|ill|dizzy|faint|unwell|hot|rough|queasy|\
shaky|lightheaded|peaky|grotty|nauseous|shivery|achy / vomit* / vommed|vomming|vom|heaving|retching
threw up / puke*|puking|chundered / chucked|brought up / diarrh* / runny poo|tummy|bum
upset|dodgy|bad tummy|stomach|belly / temperature|temp .. high|3*|of|is|was|up|taken|hot|4* / fever|feverish
38|39|40|37|38.*|39.*|37.* degrees|temp|c / hot|burning|temp|reading|sleepy .. 37.*|38.*|39.*|40.*|38|39|40
burning up
hot|pale|clammy|grey|floppy|flushed|peaky|lethargic|listless and|hot|sleepy|clammy|quiet|shaky|wobbly|sweaty
clammy / looked|looks|gone|went|very|really|so pale|grey|floppy|limp|stiff|blank|vacant|white|green
allerg* .. reaction|swelling|swollen|hives|lips|ate|had / allergic / anaphyla* / epipen|jext|auvi
hives|urticaria|welts|blotch*
swell*|swollen|puffy .. lip|lips|face|tongue|eye|eyes|throat .. up|ate|after|nuts|reaction|piriton|itch*|\
allerg* / lip|lips|tongue|throat|face .. swelling|tingl*|itch*
rash .. all|over|come|came|up|spreading|chest|tummy|glass|appeared|neck|itchy|arms|body / hypo|hypos
hyper|hypers .. sugar*|bm|insulin|ketones / ketones
blood|sugar|sugars|glucose|bm|bms|cgm|libre|dexcom .. low|high|dropped|3.*|2.*|4.*|1*|was|reading|check|is|\
falling|alarm* / hypo .. treat* / glucotab*|dextrose / glucose .. tab*|juice|gel
sugars .. down|up|low|high / faint*|collaps*|passed out|unconscious|unresponsive / blacked|keeled out|over
tummy|stomach|belly|head|ear|tooth ache|pain|pains|cramps|hurting|hurts|bug
tummyache|stomachache|bellyache|earache|toothache|migraine / headache / sore throat|tummy / ear|tooth ache
unwell|poorly|peaky / under .. weather / not well|right / not feeling|looking .. well|right|great|good
sent|going|gone home .. ill|sick|poorly|temp|unwell|temperature
ambulance called|rung|coming|here|needed|now|on|took|taken|arrived|crew|please
rang|called|call|ring|phoned|in .. ambulance / 999|111 called|rung|now|said|advised
rang|rung|called|ring|call|phoned .. 999|111 / paramedic* / a and e / hospital .. with|now|by|took|taken
lips|face|fingers .. blue|grey|white|purple / choking|choked on|now|help / choking .. apple|grape|food
buccal|midazolam .. given|at|needed|after|mins|used / buccal / vns|rescue .. magnet|swiped|medication|swipe
peg|gtube|button|tube|trachy|trache|shunt|stoma|cannula|catheter|line ... came|come|out|blocked|leak*|fell|\
pulled|dislodged|infected|bleeding / dehydrat* / heat stroke|exhaustion / nits|headlice|lice
chicken pox|pocks / chickenpox|impetigo|conjunctivitis|norovirus|tonsillitis|croup|ringworm|scabies
slapped cheek / scarlet fever / hand foot / sickness bug / came|come|out .. in spots|hives|rash
panic attack* / hyperventilat* / palpitations / heart|pulse rate|racing|fast
oxygen|sats .. low|drop*|8*|9*|fine|ok / pump .. alarm*|beep*|fail*|occlu*
coughing|cough .. fit|blood|lots|stop|constant*|breath|hard / could|can not .. breath|breathe / cough* up
piriton given / given piriton|antihistamine .. for|after|rash|hives
lying|laid|lie in .. medical|med room|office|bay
""",
    "incident.medical 4 a nosebleed": """
nosebleed* / nose bleed*|bleeding|bled / bleeding|blood .. nose|nostril|nostrils / nostrils / bloody nose
""",
    "incident.medication 8 medicine refused, missed or wrong": """
gave|given|had .. should have|of|be|been / <meds> .. late|hour|hours .. because|times|not|instead
late .. <meds> / tablet|inhaler|dose .. hours|hour|mins late / signed .. <meds> .. never|not
<meds> .. never had|got|given|came|arrived / not in the? tin|cabinet|box|cupboard|bag|office|pot
coughed|brought|sicked .. up .. after / clamped .. mouth|lips / <meds> not|isnt in|here
cream|drops|spray .. wrong / wrong child|leg|eye|ear|pupil .. <meds>|cream|drops
<meds> .. wrong child|pupil|leg|eye|ear / out of date .. <meds> / <meds> .. expire*|expiry|use by
meds|medication|medicine cupboard|cabinet|fridge .. key|locked|broken|missing|open
no <meds> came|sent|in|arrived|left / refused|refusing .. second|again|twice .. office|jh|mum|rang|told
refus* <his>? .. <meds> / spat|spit|spits|vomited|threw|brought .. <meds>
vomited|sick .. after .. dose|<meds> / half .. dose|<meds>
only had|took|got .. half|part|some .. dose|<meds> / <meds> .. bottle|box|packet empty|finished
bottle|box|packet|inhaler empty / did not have|get|take|bring <his>? .. <meds>|dose / <meds> .. refus*
<meds> .. spat|missed|late|forgotten|forgot|wrong|expired|dropped|spilt|unsigned|missing|double|doubled|\
mixed / <meds> .. out of date / <meds> .. ran|run out / <meds> .. none left / <meds> empty|finished
<meds> found|left .. in|on / had|given|took|got @pupil|@other|someone|wrong .. <meds>
<meds> .. by accident
missed|forgot|forgotten|skipped|late|wrong|double|extra|expired|lost|dropped|missing <his>|@pupil? .. \
<meds>|dose|inhaler / <meds> .. not given|had|taken|in|sent|come|here|signed|been|arrived|swallowed
no|without|out of? .. <meds> .. today|left|in|sent|cabinet|came|cupboard|school|bag|so|this|again|mum|at
not .. had|got|have|been given|taken|sent|brought|given|take <his>? .. <meds>
never|not gave|give|given|had|got|took .. <his>|@pupil|them .. <meds>|dose|12|1|11|10|2|half|lunchtime|\
midday|noon|11.30|12.30|10.30|12.00 / never gave|give|had <them>|@pupil his|her|the|12|11.30
wrong|double|extra .. dose|amount|tablet|inhaler|bottle|medication|dosage|strength|spacer|box
dose .. missed|late|wrong|refused|not|twice|spat|double|out|early
gave|given|had .. not|instead .. ml|mls|mg|of|5*|7.5*|10*|2.5*|half|one|two / ml|mls|mg|puffs not|instead
5ml|10ml|2.5ml|7.5ml|5mg|10mg|15ml|20mg|15mg|2.5mg|50mg|1ml|4ml|8ml|6ml|3ml|7ml not|instead|rather
gave|given .. wrong|someone|@other|another .. <meds>|dose / <meds> error|mistake|mix|mixup
medication .. error|mistake / by mistake|accident .. <meds> / <meds> .. by mistake|error
<meds> .. in|on .. floor|carpet|bin|pot|sink|plant|pocket
hid|hidden|hiding|chucked|threw|found .. tablet|tablets|medication|capsule .. in|under|behind|out|away|\
floor|bin|pocket / not swallow* .. tablet|medication|it / would|will not take|have|swallow|open .. <meds>
would|will not take his|her|the|it .. medication|tablet|inhaler|dose
none left .. cabinet|cupboard|box|office / out of date|expired .. <meds>|epipen|inhaler|pen
epipen|inhaler .. out of|expired|empty|missing / sick .. after|straight .. <meds>|dose
forgot|forgotten|forgets .. send|give|sign|bring|sent|do|get .. <meds>|dose / forgot|forgotten .. <meds>
inhalers|medication|bottles .. mixed|swapped|wrong / not redosed|redose|given
had <his>? .. puffs|tablets|doses .. instead|too|of his|hers|someone|thinking|himself|herself|@other
puffs of his|hers|someone|@other / too much|many .. <meds> / overdose|overdosed
helped himself|herself .. <meds> / got .. <meds> .. out .. himself|bag|herself
<meds> .. mins|hour|hours late / <meds> given|gave|had late|twice|again|early
twice .. <meds> .. instead|by|today|given / <meds> .. due .. not|missed|forgot / realised .. <meds>
not .. given|signed|taken .. <meds>|dose / count .. wrong|out|short .. tablet*|medication
tablet|tablets|medication short|over|unaccounted|left over
""",
}
