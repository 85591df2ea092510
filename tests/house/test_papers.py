"""Unsaid wording, an example that lags, a loose lock and a named registry are caught."""

import pytest

from tests.house import papers

HASH = "--hash=sha256:" + "0a" * 32


def test_wording_nobody_says_and_words_without_wording_are_caught() -> None:
    code = {
        "bot/a.py": 'A, B = "replies/saved", f"kinds/{kind}"',
        "prompts/replies/saved.j2": '{% include "foot.j2" %}',
    }
    there = ["replies/saved.j2", "foot.j2"]
    assert papers.template_complaints(there, code) == []
    assert papers.template_complaints([*there, "toasts/old.j2"], code) == [
        "prompts/toasts/old.j2: named nowhere"
    ]
    assert papers.template_complaints(["foot.j2"], code) == ["bot/a.py: no template replies/saved"]
    assert papers.template_complaints([*there, "kinds/care.j2"], code | {"bot/b.py": "NAME = 'care'"}) == []


def test_an_example_that_is_not_the_settings_is_caught() -> None:
    assert (
        papers.env_complaints("# The token.\nBOT_TOKEN=1:A\n\n# A port.\n# PORT=80\n", ["BOT_TOKEN", "PORT"])
        == []
    )
    assert papers.env_complaints("# The token.\nA=1\nB=2\n# More.\nA=3\n", ["A", "C"]) == [
        ".env.example: C is missing",
        ".env.example: B is no setting",
        ".env.example: A is there twice",
        ".env.example: B is not explained",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "a==1",
        f"a>=1 {HASH}",
        "--index-url x",
        f"a @ https://x/a.whl {HASH}",
        f"a==1 --hash=md5:{'0' * 64}",
        "-r other.txt",
    ],
)
def test_a_requirement_that_is_not_exact_and_hashed_is_caught(line: str) -> None:
    assert len(papers.lock_complaints("requirements/a.txt", line)) == 1
    assert (
        papers.lock_complaints(
            "a", f"a.b==1.0 ; python_version < '3.12' \\\n    {HASH} \\\n    {HASH}\n    # via c\n"
        )
        == []
    )


def test_a_lock_that_lags_behind_the_project_is_caught() -> None:
    project = '[project]\ndependencies = ["A_b>=2"]\noptional-dependencies.dev = ["c[d]<2"]'
    assert papers.unlocked(project, f"a-b==2.1 {HASH}\nc==1 {HASH}", "dev") == []
    assert papers.unlocked(project, f"a-b==1.9 {HASH}", "dev") == [
        "A_b>=2 is not locked: make lock",
        "c[d]<2 is not locked: make lock",
    ]


@pytest.mark.parametrize("host", papers.REGISTRIES)
def test_the_host_of_a_registry_is_caught(host: str) -> None:
    assert papers.registry_complaints("docs/a.md", f"from https://{host.upper()}/simple") == [
        f"docs/a.md: names {host}"
    ]
