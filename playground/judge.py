"""aiogram's typed methods and types, made from the official schema, judge every request and every object."""

import json
from functools import cache
from typing import Any, get_args

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile, Message, Update
from pydantic import BaseModel, ValidationError

from playground.refusal import NO_METHOD, bad


@cache
def methods() -> dict[str, type[TelegramMethod[Any]]]:
    """Return aiogram's method classes by lower-case name: Telegram does not mind the case."""
    found = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {
        one.__api_method__.lower(): one
        for one in found
        if isinstance(one, type) and issubclass(one, TelegramMethod) and one is not TelegramMethod
    }


def judged(name: str, given: dict[str, Any]) -> TelegramMethod[Any]:
    """Return a request as aiogram's typed method.

    Raises:
        Refusal: there is no such method, a parameter is unknown, missing, or of the wrong type.

    """
    method = methods().get(name.lower())
    if method is None:
        raise NO_METHOD
    unknown = set(given) - set(method.model_fields)
    if unknown:
        raise bad(f"unknown parameters {sorted(unknown)} of {name}")
    try:
        typed = method.model_validate(
            {key: value if _is_words(method, key, value) else _nested(value) for key, value in given.items()}
        )
    except ValidationError as trouble:
        first = trouble.errors(include_input=False)[0]
        raise bad(f"{name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    strange = sorted(_strange(typed))
    if strange:
        raise bad(f"unknown fields {strange} in the parameters of {name}")
    return typed


def _is_words(method: type[TelegramMethod[Any]], key: str, value: Any) -> bool:
    """Whether a parameter is text, which stays text even if it could be read as JSON."""
    kind = method.model_fields[key].annotation
    return isinstance(value, str) and (kind is str or str in get_args(kind))


def _strange(value: Any) -> set[str]:
    """Name what aiogram's types keep though the schema does not know it, at any depth."""
    if isinstance(value, list):
        return set().union(*map(_strange, value))
    if not isinstance(value, BaseModel):
        return set()
    return set(value.model_extra or {}).union(*(_strange(one) for _, one in value))


def _nested(value: Any) -> Any:
    """Read what a form carries as JSON text (objects and lists), and a file, a pair of its name and its bytes."""
    if isinstance(value, tuple):
        name, content = value
        return BufferedInputFile(content, filename=name)
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def checked_update(update: dict[str, Any]) -> dict[str, Any]:
    """Return an update that aiogram accepts, so that nothing is handed out that Telegram would not."""
    Update.model_validate(update)
    return update


def checked_message(message: dict[str, Any]) -> dict[str, Any]:
    """Return a message that aiogram accepts."""
    Message.model_validate(message)
    return message
