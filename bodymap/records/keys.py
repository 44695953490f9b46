"""The key of a vault, wrapped by what a person knows: Argon2id makes a key of it, AES-GCM wraps with that."""

import secrets
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from bodymap.records.errors import LibrariesMissingError

KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16

FEWEST_SIGNS = 12
FEWEST_WORDS = 5
_FEWEST_DIFFERENT = 6

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that a printed code is read without doubt."""
_CODE_SIGNS = 24
_CHECK_MODULUS = 31


@dataclass(frozen=True)
class Cost:
    """What one try costs: Argon2id's memory (KiB), passes and lanes.

    256 MiB and 3 passes took a third of a second where it was measured; RFC 9106 asks for 64 MiB at least.
    """

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 2

    @property
    def is_sensible(self) -> bool:
        """Whether a file may ask for it: a forged one must not occupy the computer for hours."""
        return (
            1 <= self.lanes <= 16
            and 8 * self.lanes <= self.memory_kib <= 2_097_152
            and 1 <= self.passes <= 20
        )


class WrapKind(StrEnum):
    """Whose secret opens a wrap."""

    PASSPHRASE = "passphrase"  # noqa: S105  # a name, not one
    RECOVERY = "recovery"
    CLINIC = "clinic"
    PACK = "pack"


@dataclass(frozen=True)
class Wrap:
    """A key under a secret; `salt`, `nonce`, `box` are hexadecimal."""

    kind: WrapKind
    salt: str
    nonce: str
    box: str
    cost: Cost = field(default_factory=Cost)


@dataclass(frozen=True)
class RecoveryCode:
    """A code to be printed once: 24 signs, 115 random bits and a check sign."""

    text: str

    @property
    def printed(self) -> str:
        """The code in groups of four."""
        return "-".join(self.text[start : start + 4] for start in range(0, _CODE_SIGNS, 4))


def new_key() -> bytes:
    """Return a random key of 32 bytes."""
    return secrets.token_bytes(KEY_BYTES)


def wrap_key(kind: WrapKind, secret: str, key: bytes, owner: str, cost: Cost) -> Wrap:
    """Wrap a key for whoever knows a secret; `owner` is bound to it: another profile's wrap never opens.

    Raises
    ------
    LibrariesMissingError
        Without the package cryptography.
    """
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    made = _derive(secret, salt, cost)
    return Wrap(kind, salt.hex(), nonce.hex(), seal(made, nonce, key, _bound(kind, owner, cost)).hex(), cost)


def unwrap_key(wrap: Wrap, secret: str, owner: str) -> bytes | None:
    """Return the key, None when the secret is another or the wrap was changed."""
    try:
        salt, nonce, box = (bytes.fromhex(each) for each in (wrap.salt, wrap.nonce, wrap.box))
    except ValueError:
        return None
    if not wrap.cost.is_sensible or len(salt) != _SALT_BYTES or len(nonce) != _NONCE_BYTES:
        return None
    return unseal(_derive(secret, salt, wrap.cost), nonce, box, _bound(wrap.kind, owner, wrap.cost))


def seal(key: bytes, nonce: bytes, content: bytes, bound: bytes) -> bytes:
    """Encrypt with AES-256-GCM; `bound` is authenticated with it."""
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError as error:
        raise LibrariesMissingError from error
    return AESGCM(key).encrypt(nonce, content, bound)


def unseal(key: bytes, nonce: bytes, box: bytes, bound: bytes) -> bytes | None:
    """Decrypt what `seal` made; None when anything of it was changed or the key is another."""
    try:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    except ImportError as error:
        raise LibrariesMissingError from error
    try:
        return AESGCM(key).decrypt(nonce, box, bound)
    except InvalidTag:
        return None


def is_strong(passphrase: str) -> bool:
    """Tell whether a passphrase is long enough: 12 signs, or five words, and not of a few signs repeated."""
    text = passphrase.strip()
    is_long = len(text) >= FEWEST_SIGNS or len(text.split()) >= FEWEST_WORDS
    return is_long and len(set(text.casefold()) - {" "}) >= _FEWEST_DIFFERENT


def new_recovery_code() -> RecoveryCode:
    """Return a random recovery code."""
    signs = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_SIGNS - 1))
    return RecoveryCode(signs + _check_sign(signs))


def read_recovery_code(typed: str) -> RecoveryCode | None:
    """Return the code somebody typed, None when it is incomplete or mistyped; O, I and L are forgiven."""
    text = typed.upper().translate(str.maketrans("OIL", "011", " -\t\n"))
    if len(text) != _CODE_SIGNS or set(text) - set(_ALPHABET) or _check_sign(text[:-1]) != text[-1]:
        return None
    return RecoveryCode(text)


def _check_sign(signs: str) -> str:
    total = sum((index + 1) * _ALPHABET.index(sign) for index, sign in enumerate(signs))
    return _ALPHABET[total % _CHECK_MODULUS]


def _derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError as error:
        raise LibrariesMissingError from error
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    # The same passphrase whichever way a keyboard composes its letters.
    return bytes(kdf.derive(unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")))


def _bound(kind: WrapKind, owner: str, cost: Cost) -> bytes:
    return f"bodymap/{kind}/{owner}/{cost.memory_kib}/{cost.passes}/{cost.lanes}".encode()
