"""What is logged: events and names of errors, never what people wrote, never the token."""

import logging
import re
from typing import Any

import structlog

_TOKEN = re.compile(r"\d{6,}:[\w-]{20,}")
# Libraries that log addresses, parameters or what is stored; whatever is worth knowing they also raise.
_TALKATIVE = (
    "httpx",
    "httpcore",
    "telegram",
    "aiosqlite",
    "sqlalchemy",
    "apscheduler",
    "aiohttp",
    "asyncio",
    "alembic",
)


def quieten(level: str) -> None:
    """Set up logging: one JSON line an event, tokens struck out, talkative libraries at WARNING whatever the level."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _strike_out_tokens,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(),
    )


def _strike_out_tokens(
    _logger: Any, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    return {
        key: _TOKEN.sub("[token]", value) if isinstance(value, str) else value for key, value in event.items()
    }
