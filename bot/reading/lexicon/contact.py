"""What a parent or a professional said, and what is noted for a review."""

_PRO = "<pro>|pro|psych|camhs|vi|qtvi|hi|eyfs|specialist|worker|officer|lady|team|therapist|nurse|respite|\
interpreter"
_FAMILY = "mum|mums|mummy|mam|mom|mother|dad|dads|daddy|father|stepdad|stepmum|parent|parents|nan|nans|\
nanny|nana|gran|granny|grandma|grandad|grandparents|carer|carers|foster|aunty|auntie|aunt|uncle|guardian|\
family|grandpa"
_SAID = "says|said|say|saying|told|tells|asked|asks|asking|rang|ring|rung|ringing|called|calling|phoned|\
emailed|texted|messaged|wrote|mentioned|mentioning|reports|reported|requested|confirmed|confirms|informed|\
wants|wanted|advises|advised|suggests|suggested|recommends|recommended|thinks|reckons|reckoned|explained|\
replied|dojoed|thanked|apologised|hoping|asap"
_DIGIT = "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*"

CONTACT: dict[str, str] = {
    "log.contact 4 what a parent or a professional said": f"""
rang|phoned|called|emailed|texted home / home rang|told|says|said|called|phoned
gesture prompt appointment / camhs|salt|ot|physio|hospital|clinic appt|appointment|app|visit
visitor|nurse|salt|ot|ep|physio|therapist coming|in|due|here / book|diary|planner from|says .. {_PRO}|home
gesture prompt surgery|says|said|letter / gp surgery|says|said|letter|appointment|rang
{_FAMILY} .. {_SAID}
mum|dad|nan|nana|grandad|gran|carer|parents|parent|mam|auntie|uncle .. at|on|in <his>? door|gate|drop|\
dropoff|pickup|pick|handover|hometime|phone|yard|playground|dojo|school|book|email|today
{_FAMILY} .. popped|came|dropped|caught|collared|grabbed|stopped|collected|collecting|picked|pleased|\
happy|worried|bothered|thrilled|concerned|keen|upset|cross / {_FAMILY} .. let .. know
childminder|minder|nursery|respite|grandma|brownies .. says|said|rang|told|reports|asked
home|school|link|contact|comms book says|said|says / {_FAMILY} .. would like
call|phonecall|email|emails|text|voicemail|letter|message|note with|from|to .. {_FAMILY}
mum|dad|nan|parents|carer .. note|letter|message|email|text|voicemail|update
word|chat|chats|spoke|spoken|speak|chatted|talk|talked|meeting|met|rang|rung|phoned|called|emailed|\
texted|messaged|dojo|hold|caught|catch|touch|update|feedback .. {_FAMILY}
spoke|spoken|chatted|talked|rang|rung|phoned|emailed|meeting|met|call|called|advice|note|letter|report|\
message|handover|email|news|voicemail|feedback|update|word|hold .. to|with|from|for|of|by .. {_PRO}|\
parents|school|transport|escort|home|dietician / {_PRO} .. {_SAID}
{_PRO} .. looked|did|tried|adjusted|measured|made|changed|changing|set|spoke|came|visit|visits|visited|\
visiting|popped|saw|observed|observing|watched|showed|assessed|back|in|left|given|gave|discharged|fitted|\
checked|here|today|assessing|reviewed|weighed|brought|dropped|on|appointment|report|tomorrow
salt|ot|ep|physio|nurse|camhs says|said|advice|recommended|suggest*|report|letter|plan|update|visit
letter from|home|for|gone|sent / letter .. bag|home
advice|advised|advises|recommend|recommends|recommendation|recommended
home school|link|contact|communication|liaison book|diary|says|said / homeschool book
dojo|tapestry|seesaw|parentmail|arbor|classdojo|marvellous|email|letter|note|text|voicemail|msg|message \
.. from|home|mum|dad|says|said|parents
social|support|family|key|outreach|camhs|early-help worker .. rang|phoned|called|visit*|came|coming|\
emailed|meeting|said|asked|saw|in|here|on|says|wants / early help / family support worker
follow up appointment / appointment .. at|on|next|hospital|with|is|this|8|dentist|weds|monday
hospital|clinic|dentist|orthodontist|opticians .. appointment|letter|said|says|mum|dad|weds|next
up since .. am|1*|2*|3*|4*|5*
bad|good|rough|terrible|poor|great|late|broken night|sleep .. mum|dad|nan|said|says|home
not sleep*|slept .. mum|dad|says|said
{_FAMILY} .. died|passed|hospital|poorly|away|holiday|working|baby|op|operation|abroad
{_FAMILY} .. new|back|getting|moved|expecting .. job|baby|house|puppy|army|sea|married
collected|picked|dropped .. by .. {_FAMILY} / taxi|escort|transport|bus|driver .. {_SAID}
report to follow / tac|taf|cin|mdt|pep|ehcp meeting|today|minutes / parents evening
hearing|vision|visual|behaviour|attachment|autism|advisory|outreach|specialist|learning support|\
impairment|aid teacher|lady|team|worker|service|advisor|man|nurse|fitter / visit|visits from
discharged from / referral to|from|accepted|sent|made|in
""",
    "log.review 6 bits for a review": """
review|ehcp|iep|mtg|meeting|report|passport|profile|plan|isp|ilp|transition bits|notes|bit|contribution|\
contributions|comments|points|info|feedback|input|thoughts|stuff|paragraph|views|evidence|prep|paperwork|\
write
bit|bits|notes|contribution|comments|stuff|thoughts|points|input|feedback|paragraph|info|evidence|views \
for|towards|4|to .. review|ehcp|annual|meeting|mtg|iep|report|plan|transition|passport|profile
annual review / end of term|year report
for|4|re .. review|ehcp|iep|mtg|profile|passport|report|ar mtg|meeting .. going|since|sept|strength|\
strengths|likes|now|still|progress|does|can|tricky
for|4|re <his>? @pupil? review|ehcp|iep|mtg|annual|passport|profile
targets|outcomes|target for review|ehcp|iep|annual / ar mtg|meeting / one|1 page profile / pupil passport
all about me
review .. going|strengths|strength|hard|likes|helps|difficult*|progress|well|views|working|tricky
mid year|term review / support|provision|care|learning plan|map notes|bits|review|update|input / my plan
pupil progress meeting|notes|review / going well .. / working well .. not|hard|tricky|next
what is working / what works|helps / not working / what people admire / even better if / next steps
pupil|child|childs|his|her voice|views|words / important to|for @pupil|him|her / strengths|strength ..
likes .. dislikes / still|finds tricky|hard|difficult / tricky|hard|difficult|struggles|helps -|=|:
progress since|from|this
since sept*|september|easter|july|summer|last .. now|can|has|uses|from|was|still|gone|able
in sept*|september|july|easter .. now / was .. in sept*|september|july / sept*|september .. now|to
""",
    "log.tale 1 the child tells it": f"""
missing|misses|miss <his>? {_FAMILY}
he|she|@pupil|@other said|says|saying|told|tells|telling|reckons|thinks
he|she|@pupil keeps|kept|was|is|been saying|telling|on|talking
chatting|chatted|chatty|talking|talked about .. his|her
""",
}
