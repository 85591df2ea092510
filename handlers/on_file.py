"""What is on file about a record, put together for its documents."""

from bot.on_file import OnFile
from bot.records import Record
from storage import Store


async def on_file(store: Store, record: Record) -> OnFile:
    """Return a record with its questions, its changes, and who noted that parents were told."""
    key = record.school, record.id
    return OnFile(
        record,
        tuple(await store.questions.of(*key)),
        tuple(await store.records.amendments(*key)),
        tuple((await store.home_told.of(record.school, [record.id]))[record.id]),
    )
