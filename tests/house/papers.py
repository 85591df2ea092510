"""Rules for what is not Python: wording, the example settings, the locked versions, and what no file may name."""

import ast
import re
import tomllib
from collections.abc import Iterable, Mapping

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FOLDERS = frozenset({"replies", "questions", "pushes", "digests", "documents", "charts", "kinds"})
TEMPLATE = re.compile(r"([a-z_]+)(/[a-z0-9_]+)+(\.[a-z0-9.]+)?")
SETTING = re.compile(r"(?:# ?)?([A-Z][A-Z0-9_]*)=")
LOCKED = re.compile(r"([A-Za-z0-9._-]+)==(\S+)( ; .+?)?((?: --hash=sha256:[0-9a-f]{64})+)")

# Where packages come from is everybody's own affair (a mirror, a folder). Put together so as not to be named here.
REGISTRIES = (
    "py" + "pi.org",
    "pypi." + "python.org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
)


def template_complaints(templates: Iterable[str], sources: Mapping[str, str]) -> list[str]:
    """Complain of wording nobody says (`replies/saved.j2`) and of wording somebody wants to say that is not there.

    A template is named by its path, with or without its endings, or by its last part where the folder is put in front
    in code. `sources` are Python files and templates, which may include each other.
    """
    there = list(templates)
    said = {word: path for path, text in sources.items() for word in literals(path, text)}
    named = set(said) | {bare(word) for word in said if "/" in word}
    unsaid = (one for one in there if not {one, bare(one), last(one)} & named)
    known, folders = {*there, *map(bare, there)}, FOLDERS | {one.partition("/")[0] for one in there}
    wanted = [word for word in said if (match := TEMPLATE.fullmatch(word)) and match[1] in folders]
    missing = [word for word in wanted if not {word, bare(word)} & known]
    return [
        *(f"prompts/{one}: named nowhere" for one in unsaid),
        *(f"{said[one]}: no template {one}" for one in missing),
    ]


def literals(path: str, text: str) -> set[str]:
    """Give every quoted piece of a Python file or a template."""
    if not path.endswith(".py"):
        return set(re.findall(r"""["']([^"'\n]+)["']""", text))
    constants = (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


def bare(name: str) -> str:
    """Cut the endings off a template's name."""
    return name.partition(".")[0]


def last(name: str) -> str:
    """Keep the last part of a template's name, without its endings."""
    return bare(name.rpartition("/")[2])


def env_complaints(text: str, names: Iterable[str]) -> list[str]:
    """Complain of settings missing from the example, given twice, not explained in the line above, or unknown."""
    expected, lines = set(names), text.splitlines()
    matches = [SETTING.match(line) for line in lines]
    given = [match[1] for match in matches if match]
    explained = [above.startswith("#") and not SETTING.match(above) for above in ("", *lines)]
    unexplained = [match[1] for match, said in zip(matches, explained, strict=False) if match and not said]
    return [
        *(f".env.example: {name} is missing" for name in sorted(expected - set(given))),
        *(f".env.example: {name} is no setting" for name in sorted(set(given) - expected)),
        *(f".env.example: {name} is there twice" for name in sorted(set(given)) if given.count(name) > 1),
        *(f".env.example: {name} is not explained" for name in unexplained),
    ]


def locked(text: str) -> dict[str, str]:
    """Read the exact versions out of a file of locked requirements."""
    return {
        canonicalize_name(found[1]): found[2] for line in logical(text) if (found := LOCKED.fullmatch(line))
    }


def logical(text: str) -> list[str]:
    """Join the lines that continue, and leave the comments out."""
    joined = re.sub(r"\s*\\\n\s*", " ", text)
    return [
        line.strip() for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")
    ]


def lock_complaints(path: str, text: str) -> list[str]:
    """Complain of every requirement that is not one exact version with its hashes, and of any option or address."""
    return [
        f"{path}: {line[:60]}: want name==version and hashes"
        for line in logical(text)
        if not LOCKED.fullmatch(line)
    ]


def unlocked(pyproject: str, lock: str, *extras: str) -> list[str]:
    """Complain of what the project asks for and the lock does not hold, or holds in a version it does not want."""
    project, versions = tomllib.loads(pyproject)["project"], locked(lock)
    asked = project["dependencies"] + [
        line for extra in extras for line in project["optional-dependencies"][extra]
    ]
    wanted = [Requirement(line) for line in asked]
    held = [one for one in wanted if fits(one, versions.get(canonicalize_name(one.name)))]
    return [f"{one} is not locked: make lock" for one in wanted if one not in held]


def fits(wanted: Requirement, version: str | None) -> bool:
    """Whether a locked version, if there is one, is one that is wanted."""
    return version is not None and wanted.specifier.contains(version, prereleases=True)


def registry_complaints(path: str, text: str) -> list[str]:
    """Complain of a file that names the host of a package registry."""
    return [f"{path}: names {host}" for host in REGISTRIES if host in text.lower()]
