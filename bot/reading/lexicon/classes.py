"""Classes of words that cues refer to by name. `@pupil`, `@staff` and `@other` stand where a name was found."""

CLASSES: dict[str, str] = {
    "child": "@pupil @other he she they him her his hers them himself herself child boy girl lad lads boys girls "
    "kid kids pupil pupils children",
    "him": "@pupil him her them me us himself herself child boy girl",
    "pupil": "@pupil he she him her his himself herself child kid",
    "other": "@other another other others someone somebody friend friends peer peers classmate classmates partner "
    "boy girl lad lads boys girls kid kids child children year reception toddler pupil pupils",
    "kids": "boys girls lads lad boy girl kids kid children pupils pupil year @other reception peers classmates",
    "i": "i me my ive im we",
    "family": "mum mums mummy mummys mam mams mama mom moms ma dad dads daddy daddys da papa baba stepdad stepdads stepfather stepmother "
    "stepmum stepmums step parent parents nan nans nanny nana nanas gran grans granny grandma grandmas grandad "
    "grandads grandpa grandparents uncle uncles auntie aunties aunty aunt brother brothers bro sister sisters sis "
    "cousin cousins boyfriend boyfriends girlfriend family stepbrother stepsister carer carers foster sibling "
    "siblings mumma nonna",
    "home": "home house flat bed bedroom weekend night tonight nights",
    "staff": "@staff teacher teachers supply ta tas caretaker cleaner supervisor midday dinner lunchtime cook coach "
    "head headteacher deputy volunteer governor student driver escort staff adult agency cover sub receptionist "
    "mentor tutor peripatetic taxi minibus chauffeur counsellor dsl senco chaperone contractor workman builder",
    "stranger": "man men woman women stranger strangers guy bloke adult adults someone somebody lady neighbour "
    "neighbours teenager teenagers",
    "hurts": "hit hits hitting smack smacks smacked smacking slap slaps slapped slapping punch punches punched "
    "punching kick kicks kicked kicking beat beats beaten beating belt belted belts whack whacked whacks wallop "
    "walloped thump thumps thumped batter battered batters clout clouted strangle strangled throttled choked chokes "
    "burnt burned burns bite bites pinch pinches pinched hurt hurts hurting shove shoved shoves pushed pushes "
    "throws threw thrown chucked dragged drags grabbed grabs shook shakes shaken bashed bashes leathered spank "
    "spanked spanks hurted squeezed squeezes lamped decked",
    "body": "arm arms leg legs neck back face cheek cheeks eye eyes head forehead ear ears wrist wrists hand hands "
    "thigh thighs shin shins knee knees elbow elbows shoulder shoulders chest tummy stomach belly bum bottom hip hips "
    "foot feet ankle ankles finger fingers thumb nose lip lips mouth chin jaw throat side ribs body skin forearm "
    "forearms calf groin collarbone tooth teeth toe toes scalp buttock buttocks",
    "private": "privates private bits willy willies winkie winky bum bottom fanny minnie foof foofoo vagina penis "
    "fairy tuppence noony nunny flower tail pants knickers boobs boobies down-there groin genitals",
    "sore": "sore red swollen bruised cut cuts",
    "subject": "maths math phonics spelling spellings literacy english guided science topic history geography art dt "
    "music pe swimming computing handwriting grammar reading writing numeracy french re rshe pshe ict arithmetic "
    "fractions tables comprehension vocab vocabulary blending segmenting digraph digraphs trigraph trigraphs sounds "
    "graphemes phonemes numicon fluency story worksheet dictation problem word-work bookwork precision teach",
    "meds": "medication ritalin medicine tablet tablets inhaler inhalers dose doses calpol paracetamol piriton insulin "
    "epipen epipens buccal midazolam antibiotics antibiotic melatonin movicol laxido ibuprofen nurofen puffs methylphenidate "
    "medikinet concerta equasym keppra epilim ventolin salbutamol antihistamine cetirizine creon hydrocortisone "
    "spacer diazepam steroid steroids drops amoxicillin penicillin risperidone aripiprazole elvanse capsule capsules "
    "syrup nebuliser glucose glucogel",
    "pro": "salt ot ep physio physiotherapist therapist nurse doctor gp paediatrician consultant camhs psychologist "
    "dietitian dietician stls audiologist optician orthoptist health visitor outreach inclusion hospital clinic "
    "specialist ophthalmology qtvi tod habilitation dentist advisory portage mobility",
    "number": "one two three four five six seven eight nine ten",
    "door": "door doors gate doorway exit room entrance way",
    "bad": "stupid thick idiot lazy useless pathetic rubbish dumb baby naughty disgusting waste liar moron retard "
    "retarded spaz mong weirdo freak horrible nightmare pain smelly fat ugly nasty vile brat animal",
    "victim": "@staff @other @pupil me him her us another someone somebody staff ta teacher boy girl lad kid child "
    "children kids people others everyone anyone everybody peer peers friend friends classmate mate reception infant "
    "toddler year adult adults childs dinner lady sir miss escort driver",
    "them": "@pupil him her them child kid lad",
    "aid": "talker aac walker wheelchair frame glasses specs aid aids sticks crutches pecs communication cochlear "
    "eyegaze powerchair rollator voca splints stander",
    "his": "his her the a an their my our all its this that some every whole",
    "grownup": "mum mums mummy mummys mam mams mama mom mumma ma dad dads daddy daddys da papa baba stepdad stepfather stepmother "
    "stepdads stepmum stepmums step parent parents nan nans nanny nana nanas gran granny grandma "
    "grandmas grandad grandads grandpa grandpas uncle uncles auntie aunties aunty aunt boyfriend "
    "boyfriends fella carer carers foster lodger lodgers mans",
    "man": "man men bloke blokes guy guys fella fellas lodger lodgers stranger strangers woman lady uncle "
    "stepdad boyfriend neighbour adult",
    "adult": "@staff teacher teachers supply ta tas caretaker cleaner supervisor supervisors midday cook "
    "coach headteacher deputy volunteer governor driver escort staff agency receptionist mentor "
    "tutor chaperone contractor workman builder lady ladies instructor peripatetic lollipop sub "
    "cover",
    "beats": "batters battered battering beats beaten beating whacks whacked wallops walloped thumps thumped "
    "belts belted leathers leathered clouts clouted lamps lamped decks decked smacks smacked "
    "smacking slaps slapped slapping spanks spanked spanking strangles strangled strangling "
    "throttles throttled throttling whips whipped whipping",
    "afraid": "scared frightened terrified petrified afraid fearful shaking trembling hysterical flinches "
    "flinched cowering cowered dreading",
    "mark": "bruise bruises bruising bruised burn burns scald scalds scratch scratches scar scars welt welts "
    "mark marks cut cuts graze grazes weal weals swelling lump",
    "marks": "bruises bruising burns scratches scars welts marks cuts weals sores bites",
    "claims": "says say said told tells reckons claims claimed saying",
    "genital": "privates private bits willy willies winkie winky fanny minnie foof foofoo vagina penis tuppence "
    "noony nunny genitals groin",
    "abroad": "somalia sudan gambia egypt kenya nigeria mali sierra leone pakistan bangladesh india lahore "
    "yemen africa ethiopia guinea eritrea iraq kurdistan afghanistan turkey morocco senegal ghana "
    "abroad village",
    "cutting": "cut cutting woman womanhood marry married marrying wedding husband ceremony procedure special "
    "operation",
    "people": "muslims jews blacks whites gays immigrants foreigners christians kuffar infidels refugees "
    "asians poles gypsies muslim jew unbelievers migrants trans lesbians pakis",
    "weapon": "knife knives blade machete gun guns weapon shank penknife taser knuckleduster zombie "
    "knife axe",
    "online": "roblox fortnite online snapchat discord tiktok instagram insta whatsapp internet xbox minecraft "
    "yubo facebook omegle vbucks robux playstation ps5 gaming app chat tablet",
    "breaks": "breaks broke smashed smashes smash smashing kicked kicks punched punches threw throws",
    "smells": "smell smells smelt smelled smelling stank stinks stink stinking reek reeks reeked reeking pong "
    "pongs ponging whiffs",
    "drink": "drink drinks alcohol booze vodka wine beer beers weed cannabis lager cider whisky gin spirits",
    "time": "monday mon friday fri september sept half summer christmas october easter term",
    "young": "him her them us kid kids child children pupil pupils girl girls boy boys lad lass class year "
    "@other",
    "whose": "his her the my your their our @pupil a an @other this its both each",
    "fella": "man men bloke blokes stranger strangers uncle boyfriend stepdad stepfather lodger mate mates neighbour ex fella",
    "harsh": "kneel kneels kneeling belt belts slipper cane caned whip whipped thrash thrashed thrashes retard retarded bolt bolted "
    "padlock padlocked cage cellar footstool starve starves thump thumps wallop clout batter batters battered strangle strangled "
    "throttled choked chokes stamped stamps headbutted scald scalded spanked spanks spank punishes punished grounded lashes whack "
    "whacks whacked hosed gagged tied taped handcuffed caging",
    "illicit": "weed drugs needle needles syringe syringes spliff spliffs vodka booze drunk pissed stoned cocaine heroin crack ketamine "
    "bong police coppers prison jail arrested handcuffs cells raid bailiffs dealer dealers dealing cannabis skunk overdose overdosed "
    "slurring slurred reeking legless hammered",
    "armed": "machete hammer axe gun guns bullet bullets grenade pistol rifle taser crowbar samurai acid blade blades shank knuckleduster",
    "intimate": "privates willy willies fanny kissed licked licks lick humping humps naked nude nudes porn sex sexy rape raped "
    "raping undressed undresses boobs nipples groping gropes groped penis vagina bumhole arsehole",
    "dire": "suicide suicidal overdose bleach noose strangle stabbed bombs jihad isis fgm fiance trafficked kidnapped groomed",
    "tells": "says said saying told tells telling asks asked asking whispered whispers drew draws drawing wrote writes "
    "written reckons disclosed mentioned blurted announced",
    "hidden": "bag bags pocket sock coat rucksack hidden hid hiding bringing bring brought carrying carries got has",
    "does": "chucks hits smacks slaps kicks punches locks drags shakes pinches burns bites whacks throws "
    "hurts squeezes pokes twists pins bangs slams screams starves films strangles threatens fights "
    "smashes ties grabs frightens scares thumps clips boots wallops cracks crack nips drops kills",
    "dark": "hurts hurt hit hits hitting kicked kicks kicking smacked smacks smacking punched punches shouts "
    "shouted shouting scream screams screamed screaming scared frightened angry drunk drinks "
    "drinking police prison jail handcuffs secret hides hid locked locks blood bleeding kill killed "
    "kills fight fights fighting hate hates knife naked alone throws threw smashed nasty horrible "
    "drugs gun swears bruise bruises strangled choked burned burnt tied weed cocaine needles stole "
    "stabbed arrested overdose",
    "slur": "shit bastard bitch freak prick idiot stupid thick useless pathetic waste liar moron retard "
    "disgusting vile brat nothing embarrassment disappointment scum mong spastic weirdo lazy fat "
    "ugly evil mistake problem burden arse",
    "fellow": "man men bloke blokes guy guys fella fellas lodger lodgers stranger strangers woman lady uncle "
    "stepdad boyfriend neighbour adult",
    "weaponry": "knife knives blade machete gun guns weapon shank penknife taser knuckleduster zombie axe",
    "parent": "mum mums mummy mummys mam mams mama mom dad dads daddy daddys da papa stepdad stepdads stepfather stepmother stepmum "
    "stepmums nan nans nanny nana gran grans granny grandma grandmas grandad grandads parent parents "
    "carer carers auntie uncle guardian",
    "teller": "@pupil @other he she they child girl boy lad kid sister brother friend",
    "cheer": "happy lovely excited england telly grandparents new party birthday holiday holidays disney caravan legoland cinema park zoo "
    "swimming beach seaside won cinema bowling nintendo puppy kitten present presents xmas christmas "
    "santa match football fifa proud made baked wedding bridesmaid trip joke jokes funny lol haha "
    "laughing laughed giggling buzzing love loves loved cuddle cuddles best baby army weekend bike "
    "cake pancakes mcdonalds nandos pizza film tractor farm camping helicopter plane fireman nurse "
    "doctor",
}
