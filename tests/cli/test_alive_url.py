"""ALIVE_URL, the address outside that is pinged: nobody on the way may read it."""

from pathlib import Path

import pytest

from bot.settings import Settings
from tests.cli.installation import bare, refused
from tests.cli.test_settings import TOKEN, WHERE


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with nothing in it; a token is set."""
    bare(tmp_path, monkeypatch)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)


@pytest.mark.parametrize(
    "url",
    [
        "8443",
        "hc.example.org/hunter2",
        "http://hc.example.org/hunter2",
        "http://127.0.0.1.example.org/hunter2",
        "http://127.0.0.1@example.org/hunter2",
        "https:///hunter2",
        "ftp://127.0.0.1/hunter2",
        "file:///hunter2",
    ],
)
def test_an_address_outside_that_others_could_read_on_its_way_is_refused_and_not_printed(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("ALIVE_URL", url)
    said = refused("run")
    assert said == (
        f"ALIVE_URL must begin with https:// or be an address of this machine (127.0.0.1)\n{WHERE}"
    )


@pytest.mark.parametrize(
    "url", ["https://hc.example.org/ping/1", "http://127.0.0.1:8000/x", "http://[::1]/x", "http://localhost"]
)
def test_an_address_outside_is_one_of_https_or_of_this_machine(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("ALIVE_URL", url)
    assert Settings().alive_url == url
