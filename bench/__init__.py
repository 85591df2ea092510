"""How fast the bot is, beside the shortest bots one can write with python-telegram-bot and aiogram.

`make bench` prints it all in one run. How to read the figures:

- All bots talk to the same pretend Telegram (`python -m playground`), a process of its own on this machine. The first line
  says how many messages a second it takes by itself: a bot that comes near to that is slowed down by it, not by itself.
- "messages/s": 1,000 messages of 40 people wait at once; from the last of them to the last answer.
- "ratio": that, with python-telegram-bot's echo as 1.
- "CPU ms": processor time of the bot's process for each of these messages; it hardly changes with what else the machine does.
- "p50" and "p95": milliseconds from a message to its answer at a steady 20 messages a second.
- An echo repeats a text and forgets it. Alongside answers with a receipt when the message is encrypted on the disk, read,
  stored with its audit entry, and the receipt too, in commits that survive a power cut.
- The echoes do not pace themselves, so Alongside's limits (Telegram's: one message a second to a chat, 25 in all) are lifted.
- Each figure is the median of three rounds; in a round the bots take turns, so that a busy machine is busy for all of them.
"""
