"""Everyday contact that gets one question: guided, led, lifted, carried gently; what makes it clear force.

`gentle` takes back a clear word (carried asleep); `fought` makes a doubtful one clear.
"""

GUIDING: dict[str, str] = {
    "force.maybe 4 guided, led, lifted or moved: could the child have stopped?": """
guid*|mov*|moved <his>|@pupil hand|hands|arm|arms|head|foot .. away|off|down|from|back / guid* <them>
guid* .. <them> .. back|to|out|away|in|inside|through|by|over|onto|towards|down|off|hand|arm|elbow|shoulder
steer* .. <them>
steer*|guided|nudged|ushered|led|escorted|shepherded|herded|coaxed|directed|marched back|in|out|away|to|\
off|through|by|inside|over|towards|along
walk* <them> .. to|back|out|away|off|by|in|into|over|round|around|inside|from|through|down
walked .. arm|elbow|wrist|hand / walk* .. by .. hand|arm|elbow|wrist|sleeve
walk* to calm|quiet|sensory|corner|safe|tent / led|lead|leading <them>
led|lead .. <them> .. away|back|out|in|inside|off|to|by|hand / pick* <them> .. up / pick* up <them>|@other
scoop* .. <them>|up / pick* .. @pupil|him|her|them|child up / lift* .. <them>|@other|chair|child
hoik*|hoiked|heaved|plonked|plopped .. <them>
lift* .. onto|off|down|up|into|out .. chair|floor|table|lap|wall|trampoline|ground|beanbag|bed|buggy|mat|\
bars|bench|frame / carr* <them>|@other / carr* .. him|her|@pupil|them|child|girl|boy / cuddl* <them>
hug|hugged|hugging <them> / cwtch* / gave <them> .. cuddle|hug|squeeze|cwtch
mov*|move|shift*|turn*|put|brought|got|took|bring|take <them> .. by .. hand|arm|elbow|shoulders|hood|\
sleeve|wrist|coat / moved|move|moving|shifted <them> .. away|to|back|out|off|from|onto|aside
moved .. hands|hand|arms|legs away|off|down|from / usher*|escort*|nudg*|shepherded|herded <them>
ushered|escorted|shepherded|herded / coax* <them> .. by|hand|arm
hand|hands|arm|arms on|around|round|behind|under|across <his>|@pupil|both <them>|back|shoulder|shoulders|\
arm|elbow|waist|arms|middle
hand|hands|arm|arms on|around|round|behind|under|across <them>|his|her|back|shoulder|shoulders
hand|hands on <his> back|shoulder|shoulders|arm|elbow / arm in arm
linked|linking|linkin|link <them>|his|her|arms|arm
took|take|taking|takes|held|had|has|by|holding .. him|her|@pupil|them by the? .. hand|arm|elbow|wrist|\
shoulders|sleeve|hood / took|take|taking|held|hold|holding <his>|@pupil hand|arm|elbow|wrist
by the|his|her hand|arm|elbow|wrist|shoulders|shoulder|hood / turn* <them> .. round|around|away|shoulders
physically .. help*|support*|guid*|assist* / bodily
help*|got <them> up|off|down|onto|into .. floor|ground|table|chair|wall|fence|mat
on|onto|into my|@staff lap|knee|shoulder|hip|arms / sat|sit|pull*|put|popped .. on|onto my lap|knee
sat <them> .. down|on|back / pull* <them> .. gently|towards|along|closer|in / tug* .. <them>|sleeve|hand
held|had <his>? hood|sleeve|coat / support* <them> .. under|arm|elbow|to walk|stand|off|out|back
blocked <them>|his|her / got|get|lower* <them> .. down|onto|into / ipad|tablet taken|removed off|from|away
took|taken|take|removed|confiscated .. ipad|tablet .. off|away|from
put <them> .. back|down|in|on .. chair|seat|mat|floor|beanbag|carpet|buggy|place
popped <them> .. on|in|back|over
""",
    "force.gentle 4 carried or lifted, hurt or asleep: could the child have stopped?": """
carr*|lift*|pick*|scoop* .. <them> .. gently|gentle|asleep|piggyback|piggy|hurt|injured|medical|tired|\
sleepy|poorly|cuddle|nap
carr*|lift*|pick*|scoop* .. <them> .. beanbag|bed|mat|cushion|ankle|knee|leg|foot|wobbly|shoulder|bleeding|\
limp*|dizzy|faint
hurt|ankle|knee|leg|foot|fell|fallen|asleep|nodded|dropped|dozed|sleep*|tired|limping|swollen|cut|injured|\
poorly|sick|seizure ... carr*|lift*|pick* .. <them> / wobbly|dizzy|faint|weak ... carr*|lift*
asked|wanted|wants|arms|asks ... carr*|lift*|pick* .. <them> / carr*|lift*|pick* <them> .. let me|us
carr*|lift* .. <them> ... still asleep / gently|gentle .. carried|lifted|picked|held
held|hold|holding .. his|her|their|@pupil hand .. walk*|wait*|while|queue|to|all|for|she|he|through|during|\
mum|listen*|cry|crying|sad
""",
    "force.fought 3 fought against it": """
fighting|fought|kicking|wriggl*|squirm*|struggl*|resist*|thrash*|pulling|pushing me|us|against|all|free|\
off|throughout|away|back / kicking and|screaming
was|were fighting|kicking|struggling|resisting|thrashing|wriggling|squirming|pulling|dragging
get|break|pull|wriggle|squirm free|loose|out|away .. of|from|grip|me|us|arms / digging|dug <his> heels
went|gone limp|floppy / trying|tried to get|break|pull|run away|free|off|loose / screaming to|no|get|let
shouting|yelling|screamed get|let|put|no
""",
}
