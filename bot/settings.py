"""What whoever installs the program may set: environment variables or a `.env` file. `.env.example` lists them all."""

import ipaddress
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"


class Storing(BaseSettings):
    """What commands need that only read and write the database.

    Raises:
        pydantic.ValidationError: a value cannot be meant; its text names the setting.

    """

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    database_url: str = "sqlite+aiosqlite:///alongside.db"
    keys_file: Path = Path("alongside.keys")
    timezone: str = "Europe/London"
    log_level: str = "INFO"

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            raise ValueError(
                f"TIMEZONE {name!r} is not in the time zone database; try Europe/London"
            ) from None
        return name

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, level: str) -> str:
        if level.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"}:
            raise ValueError("LOG_LEVEL must be DEBUG, INFO, WARNING, ERROR or CRITICAL")
        return level.upper()


class Settings(Storing):
    """All settings; only `BOT_TOKEN` has no default.

    Raises:
        pydantic.ValidationError: a value is missing or cannot be meant; its text names the setting, never the token.

    """

    bot_token: SecretStr
    telegram_api_url: str = TELEGRAM
    health_port: int | None = Field(default=None, ge=1, le=65535)
    alive_url: str | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_port: int | None = Field(default=None, ge=1, le=65535)

    @field_validator("bot_token")
    @classmethod
    def _token_looks_like_one(cls, token: SecretStr) -> SecretStr:
        number, _, rest = token.get_secret_value().partition(":")
        if not number.isdigit() or not rest:
            raise ValueError("BOT_TOKEN must look like 123456789:ABC..., as BotFather gives it")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _only_telegram_or_this_machine(cls, url: str) -> str:
        """Anything but Telegram must be a loopback address, so that a typing error cannot send children's notes astray."""
        url = url.rstrip("/")
        if url != TELEGRAM and not _is_loopback(urlsplit(url).hostname or ""):
            raise ValueError(f"TELEGRAM_API_URL must be {TELEGRAM} or an address of this machine (127.0.0.1)")
        return url

    @field_validator("alive_url")
    @classmethod
    def _private_or_this_machine(cls, url: str | None) -> str | None:
        """Whoever reads the address on its way could say that all is well when it is not."""
        parts = urlsplit(url or "")
        loopback = parts.scheme == "http" and _is_loopback(parts.hostname or "")
        if url is not None and not loopback and not (parts.scheme == "https" and parts.hostname):
            raise ValueError(
                "ALIVE_URL must begin with https:// or be an address of this machine (127.0.0.1)"
            )
        return url

    @field_validator(
        "health_port", "alive_url", "webhook_url", "webhook_secret", "webhook_port", mode="before"
    )
    @classmethod
    def _blank_is_absent(cls, value: object) -> object:
        return None if value == "" else value


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
