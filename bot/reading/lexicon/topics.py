"""What is taught and practised at a primary school, beyond the names of lessons: topics, games, skills."""

TOPICS: dict[str, str] = {
    "log.learning 2 speaks of schoolwork": """
viking|egyptian|victorian|roman|tudor|greek|greeks|aztec|aztecs|mayan|suffragette|suffragettes|debate|debated|argued
survey|tallied|counted|count|counts|laps|choir|verse|solo|trike|cones|balance|beam|hurdles|dribbling|netball|tennis
rounders|cricket|hockey|relay|catching|underarm|overarm|forehand|woggle|noodle|stroke|breaststroke|backstroke|arrays
array|bingo|dominoes|dice|sudoku|tangram|tangrams|cuisenaire|multilink|base-ten|hundred-square|bar-model|remainder
stacking|posting|pegboard|inset|inset-puzzle|switch|eyegaze|bucket|tacpac|rebound|hydro|pony|grooming|recipe|weighed
chopped|grated|kneaded|baked|planted|watered|weeded|bulbs|woodwork|sanded|sawed|papier|mache|printing|lino|dye|loom
puppet|script|blurb|leaflet|poster|newspaper|postcard|interview|interviewed|speech|annotated|highlighted|underlined
skimmed|scanned|summarised|summary|sequel|prequel|setting|plot|villain|glossary|contents|index|headings|caption|captions
cvc|ccvc|cvcc|trigraph|trigraphs|digraph|digraphs|graphemes|phonemes|suffix|suffixes|prefix|prefixes|plurals|tenses|tense
homophones|synonyms|antonyms|rhymes|onset|rime|cursive|joined-up|joins|ascenders|descenders|grip|doubles|bonds|takeaways
coordinates|translation|rotation|reflection|quadrilaterals|triangles|hexagon|hexagons|prism|cuboid|vertices|edges|faces
litres|grams|kilograms|millimetres|centimetres|metres|thermometer|scales|timetable|calendar|months|seasons|weekdays
mountains|deserts|continents|oceans|capital-cities|globe|atlas|grid-references|fieldwork|pond|dipping|minibeasts|habitat
digestion|teeth-model|skeletons|muscles|food-chain|pollination|germination|solids|liquids|gases|dissolving|filtering
shadow|shadows|orbit|eclipse|friction|gravity|pulleys|levers|electricity|buzzer|parable|psalm|diwali|eid|hanukkah|nativity-lines
parachute-maths|handstand|cartwheel|forward-roll|traverse|belay|orienteering|archery|fencing|judo|yoga|zumba
keyboard-skills|spreadsheet|database|loops|sprites|sprite|microbit|stop-motion|green-screen|podcast|qr
memorial|evacuees|rationing|timelines|sources|artefacts|artefact|fossils|dinosaurs|rainforest|sarcophagus|pyramids
guess-who|pairs|memory-game|i-spy|simon-says|barrier-game|barrier|blanks|wh-questions|who-what|inferences|idioms
""",
    "log.care 3 speaks of care": """
dribble|dribbled|bib|suction|thickened|beaker|straw|spoonfuls|mouthfuls|weetabix|porridge|custard|gravy|pud|pudding|seconds
toenails|fingernails|deodorant|flannel|shower|showered|towel|dried|talc|nightie|pyjama|vest|laces|velcro|zip|zips|buttons
catheter|stoma|trachy|splints|afos|orthotics|hoist|hoisted|repositioned|stander|sleepy|dozed|dozing|kip|snooze|nodded
wee|wees|weed|poo|pooed|pooped|toilet|loo|potty|pad|pads|nappy|nappies|pullup|pullups|wipes|wiped|soiled|leaked|overflowed
""",
    "log.contact 4 what a parent or a professional said": """
dad|mum|nan|grandad|carer|parent ... said|says|reckons|asked|asks|wants|mentioned|popped|rang|emailed|texted|messaged|reminded|confirmed
email|text|voicemail|message|note|letter|call|dojo|msg from .. <family>|home|parents|<pro>|clinic|hospital|surgery|respite|taxi
<pro>|autism|behaviour|sensory|hearing|vision|portage|eps|senior|community lady|lead|team|service|specialist|assistant .. \
in|came|visited|watched|observed|saw|wants|says|said|rang|emailed|suggests|suggested|advises|advised|left|brought|dropped
visit|visited|observed|observation|assessment by|from .. <pro>|specialist|service|team|outreach|consultant
""",
    "amend.change 8 changes an earlier message": """
put|wrote|typed|said .. should|shoulda|meant|meaning / got .. outta|out .. i .. put|wrote|said / not <number>|*.* .. <number>|*.*
it was .. not .. fat|typo|sorry|oops / wrong|other way .. round / miscounted|mistyped|misread|autocorrect*|predictive
that was .. @pupil .. not @pupil / was @pupil not / not @pupil .. was|its|it / duration|time|score|name .. was|shd|should|more|wrong
oops .. wrong .. was @pupil / wrong child|kid .. was|is|its @pupil
""",
    "amend.withdraw 9 takes back an earlier message": """
scrub|bin|binned|strike|void|erase|retract that|what|last|my|it|this / bin .. what i .. sent|put|wrote / dup|duplicate|double sent|message|log|entry
already on cpoms|system / sent .. wrong place|chat|person|group
""",
}
