"""Text at rest: AES-256-GCM, bound to its table, column, row and school, under a key file only its owner may read.

A sealed text that is moved to another row, column or school does not open: its place is the additional data.
"""

import base64
import hashlib
import hmac
import os
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12
_KEY_ID = 4
APART = frozenset({"adult_concern", "adult_entry"})
"""Tables whose texts are sealed with a key of their own: what is about an adult here."""
_APART = b"adult|"
_READABLE_BY_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class KeyProblem(Exception):
    """The keys are missing, wrong or readable by others. Its text says what to do and holds no key."""


class Unsealed(KeyProblem):
    """A stored text does not open: another key, or it was moved or changed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands; a text opens only there."""

    table: str
    column: str
    row: str
    school: UUID

    def data(self) -> bytes:
        """Return the additional data of the encryption."""
        return f"{self.table}|{self.column}|{self.row}|{self.school.hex}".encode()


def make_keys(path: Path) -> None:
    """Write a new key file, readable by its owner alone.

    Raises:
        FileExistsError: there is one already; it is never overwritten.
        KeyProblem: it cannot be written there.

    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise
    except OSError as problem:
        raise KeyProblem(f"The key file {path} cannot be written: {problem.strerror}.") from None
    with os.fdopen(handle, "w") as file:
        file.write(f"{secrets.token_hex(_KEY_ID)} {base64.b64encode(secrets.token_bytes(32)).decode()}\n")


def read_keys(path: Path) -> "Seals":
    """Read the key file: a line a key, its id and 32 bytes in base64; the first one seals, all of them open.

    Raises:
        KeyProblem: it is missing, readable by others, or not a key file.

    """
    try:
        mode = path.stat().st_mode
        lines = path.read_text(encoding="ascii").splitlines()
    except OSError:
        raise KeyProblem(
            f"There is no key file {path}. Put back the one of this database, or run `init`."
        ) from None
    except UnicodeDecodeError:
        raise KeyProblem(f"{path} is not a key file.") from None
    if mode & _READABLE_BY_OTHERS:
        raise KeyProblem(f"{path} can be read by others. Run: chmod 600 {path}")
    try:
        keys = {
            bytes.fromhex(name): base64.b64decode(key, validate=True) for name, key in map(str.split, lines)
        }
    except ValueError:
        keys = {}
    if not keys or any(len(name) != _KEY_ID or len(key) != 32 for name, key in keys.items()):  # noqa: PLR2004
        raise KeyProblem(f"{path} is not a key file: it wants a line with a key's id and the key.")
    return Seals(keys)


@dataclass
class Seals:
    """Seals and opens texts, and makes the keyed sums of the audit chain; each school has keys of its own."""

    keys: dict[bytes, bytes] = field(repr=False)
    _ciphers: dict[tuple[bytes, bytes], AESGCM] = field(default_factory=dict, repr=False)
    _chains: dict[UUID, bytes] = field(default_factory=dict, repr=False)

    def seal(self, text: str, place: Place) -> bytes:
        """Return the sealed text: key id, nonce, cipher text. A lone surrogate is kept as it came."""
        name = next(iter(self.keys))
        nonce = os.urandom(_NONCE)
        words = text.encode("utf-8", "surrogatepass")
        return name + nonce + self._cipher(name, place).encrypt(nonce, words, place.data())

    def open(self, blob: bytes, place: Place) -> str:
        """Return the text.

        Raises:
            Unsealed: the key is unknown, or the text was not sealed for this place.

        """
        name, nonce, rest = blob[:_KEY_ID], blob[_KEY_ID : _KEY_ID + _NONCE], blob[_KEY_ID + _NONCE :]
        if name not in self.keys:
            raise Unsealed(
                "The database was written with another key. Put back the key file that belongs to it."
            )
        try:
            return (
                self._cipher(name, place).decrypt(nonce, rest, place.data()).decode("utf-8", "surrogatepass")
            )
        except (InvalidTag, ValueError):  # ValueError: it was cut off within its nonce
            raise Unsealed(
                f"A stored text does not open ({place.table}.{place.column}): another key, or it was changed."
            ) from None

    def chain(self, school: UUID, *parts: str) -> str:
        """Return the keyed sum (HMAC-SHA256, hex) of an audit entry and what went before it."""
        if school not in self._chains:
            first = list(self.keys.values())[-1]
            self._chains[school] = _derive(first, b"audit|" + school.bytes)
        return hmac.new(self._chains[school], "\n".join(parts).encode(), hashlib.sha256).hexdigest()

    def _cipher(self, name: bytes, place: Place) -> AESGCM:
        purpose = (_APART if place.table in APART else b"text|") + place.school.bytes
        if (name, purpose) not in self._ciphers:
            self._ciphers[name, purpose] = AESGCM(_derive(self.keys[name], purpose))
        return self._ciphers[name, purpose]


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=purpose).derive(key)
