"""How many messages are read a second, and how long a full one takes: processor time, on one core."""

import json
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cli.cast import school_from
from bot.reading import Sent, read

HERE = Path(__file__).parent.parent / "tests" / "reading"
ROUNDS, FULL = 10, 4096


def main() -> None:
    """Print the two figures."""
    school = school_from(json.loads((HERE / "school.json").read_text(encoding="utf-8")))
    lines = (HERE / "examples.jsonl").read_text(encoding="utf-8").splitlines()
    people = {person.code: person.id for person in school.people}
    sent = []
    for line in lines:
        one = json.loads(line)
        at = datetime.fromisoformat(one["sent"]).replace(tzinfo=ZoneInfo(school.zone))
        sent.append(Sent(one["msg"], people[one["by"]], at, at.date()))
    for message in sent:  # what a running program has met before
        read(message, school)
    began = time.process_time()
    for _ in range(ROUNDS):
        for message in sent:
            read(message, school)
    print(f"{ROUNDS * len(sent) / (time.process_time() - began):.0f} readings a second")
    long = Sent(" ".join(one.text for one in sent)[:FULL], sent[0].person, sent[0].at, sent[0].today)
    began = time.process_time()
    read(long, school)
    print(f"{(time.process_time() - began) * 1000:.1f} ms for {FULL} letters")


if __name__ == "__main__":
    main()
