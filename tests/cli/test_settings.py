"""Settings that cannot be meant: each ends a command with one clear sentence that names it."""

import stat
from pathlib import Path

import pytest

from bot.settings import TELEGRAM, Settings
from tests.cli.installation import bare, refused, typed

TOKEN = "123456789:AAExampleExampleExampleExampleExample"  # noqa: S105 - of nobody, as in .env.example
WHERE = "Set it in the environment or in the file .env; see .env.example.\n"
NOT_YET = ("HEALTH_PORT", "WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_PORT")
OPTIONAL = (*NOT_YET, "ALIVE_URL")
DATABASE_ADDRESS = (
    "DATABASE_URL cannot be used: it begins with sqlite+aiosqlite:/// or postgresql+asyncpg://, "
    "and PostgreSQL wants its driver installed (asyncpg).\n"
)


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with nothing in it; a token is set, and a Telegram that nobody would reach."""
    bare(tmp_path, monkeypatch)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")


def test_without_a_token_the_bot_does_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    assert refused("run") == f"BOT_TOKEN: Field required\n{WHERE}"


def test_without_a_token_everything_else_can_be_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    assert [typed(command).exit_code for command in ("init", "verify")] == [0, 0]


@pytest.mark.parametrize("token", ["", "hunter2", "987654321", "987654321:", ":hunter2", "hunter2:987654321"])
def test_a_token_that_is_none_is_refused_and_never_printed(
    monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("BOT_TOKEN", token)
    said = refused("run")
    assert said == f"BOT_TOKEN must look like 123456789:ABC..., as BotFather gives it\n{WHERE}"
    assert [secret for secret in ("hunter2", "987654321") if secret in said] == []


def test_what_is_in_the_file_of_settings_counts_and_is_not_printed_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    Path(".env").write_text("BOT_TOKEN=hunter2\nTIMEZONE=Mars/Olympus\n")
    told = refused("run").splitlines()
    assert [line.split()[0] for line in told] == ["TIMEZONE", "BOT_TOKEN", "Set"]
    assert "hunter2" not in "".join(told)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://api.telegram.example",
        "https://api.telegram.org.example",
        "http://api.telegram.org",
        "http://10.0.0.7:8081",
        "http://127.0.0.1.example",
        "http://127.0.0.1@example.org",
        "127.0.0.1:8081",
    ],
)
def test_children_s_notes_go_to_telegram_or_stay_on_this_machine(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", url)
    assert refused("run") == (
        f"TELEGRAM_API_URL must be {TELEGRAM} or an address of this machine (127.0.0.1)\n{WHERE}"
    )


def test_an_address_that_cannot_be_read_at_all_names_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://[::1")
    assert refused("run").startswith("TELEGRAM_API_URL: ")


@pytest.mark.parametrize(
    "url", [TELEGRAM, f"{TELEGRAM}/", "http://localhost:8081", "http://127.0.0.2", "http://[::1]:8081/"]
)
def test_telegram_and_this_machine_are_addresses(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", url)
    assert Settings().telegram_api_url == url.rstrip("/")


@pytest.mark.parametrize("command", ["run", "init", "verify"])
@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "Europe", "../../etc/passwd", "/etc/passwd"])
def test_a_time_zone_nobody_knows(monkeypatch: pytest.MonkeyPatch, zone: str, command: str) -> None:
    monkeypatch.setenv("TIMEZONE", zone)
    assert refused(command) == (
        f"TIMEZONE {zone!r} is not in the time zone database; try Europe/London\n{WHERE}"
    )


@pytest.mark.parametrize("level", ["", "LOUD", "10"])
def test_a_level_of_logging_there_is_none_of(monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    monkeypatch.setenv("LOG_LEVEL", level)
    assert refused("verify") == f"LOG_LEVEL must be DEBUG, INFO, WARNING, ERROR or CRITICAL\n{WHERE}"


def test_a_level_of_logging_may_be_written_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "warning")
    assert Settings().log_level == "WARNING"


@pytest.mark.parametrize("name", ["HEALTH_PORT", "WEBHOOK_PORT"])
@pytest.mark.parametrize("port", ["0", "-1", "65536", "http"])
def test_a_port_there_is_none_of(monkeypatch: pytest.MonkeyPatch, name: str, port: str) -> None:
    monkeypatch.setenv(name, port)
    first, *rest = refused("run").splitlines(keepends=True)
    assert first.startswith(f"{name}: Input should be ")
    assert rest == [WHERE]


def test_a_blank_setting_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in OPTIONAL:
        monkeypatch.setenv(name, "")
    settings = Settings()
    assert [getattr(settings, name.lower()) for name in OPTIONAL] == [None] * len(OPTIONAL)


@pytest.mark.parametrize("name", NOT_YET)
def test_a_setting_that_does_nothing_yet_is_refused(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "8443")
    assert refused("run") == (
        f"{name} does nothing yet: take it out of the settings. The bot asks Telegram for messages itself.\n"
    )
    assert list(Path().iterdir()) == []


def test_the_bot_does_not_run_with_keys_that_others_can_read() -> None:
    typed("init")
    keys = Path("alongside.keys")
    keys.chmod(keys.stat().st_mode | stat.S_IRGRP)
    assert refused("run") == "alongside.keys can be read by others. Run: chmod 600 alongside.keys\n"


@pytest.mark.parametrize("command", ["run", "init", "verify"])
def test_a_database_in_a_folder_that_is_not_there(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:///nowhere/alongside.db")
    assert refused(command) == "The database of DATABASE_URL cannot be opened: FileNotFoundError.\n"


@pytest.mark.parametrize("command", ["run", "init"])
@pytest.mark.parametrize(
    "url",
    [
        "",
        "alongside.db",
        "sqlite:///alongside.db",
        "nosql://hunter2@h/x",
        "postgresql+asyncpg://hunter2@h:x/",
    ],
)
def test_what_is_no_address_of_a_database(monkeypatch: pytest.MonkeyPatch, url: str, command: str) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert refused(command) == DATABASE_ADDRESS


def test_keys_that_would_be_in_a_folder_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYS_FILE", "nowhere/alongside.keys")
    said = "The key file nowhere/alongside.keys cannot be written: No such file or directory.\n"
    assert [refused(command) for command in ("init", "run")] == [said, said]
