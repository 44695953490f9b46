"""Who looked at or changed what, in a chain: a line that was changed or taken out breaks it."""

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

from bodymap.records.database import Connection

_TAIL = "audit_tail"


class Act(StrEnum):
    """What was done; the subject of a line is a random id, never a name."""

    UNLOCK = "unlock"
    FAILED_UNLOCK = "failed_unlock"
    LOCK = "lock"
    VIEW = "view"
    EDIT = "edit"
    EXPORT = "export"
    ERASE = "erase"
    BACKUP = "backup"
    RESTORE = "restore"
    KEYS = "keys"


@dataclass(frozen=True)
class AuditLine:
    """One line; `at` is ISO 8601 in UTC."""

    number: int
    at: str
    act: str
    subject: str


_FOLDED = (Act.VIEW, Act.EDIT)
"""Looking at and saving the same thing again and again is one line."""


class Audit:
    """The log of one vault; lines are added inside the transaction of what they tell of."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._key = hmac.digest(key, b"bodymap audit", hashlib.sha256)
        self._last: tuple[Act, str] | None = None

    def is_repeated(self, act: Act, subject: str) -> bool:
        """Tell whether this session's last line says the same."""
        return act in _FOLDED and self._last == (act, subject)

    def add(self, at: str, act: Act, subject: str = "") -> None:
        """Add a line and anchor the end of the log anew."""
        if self.is_repeated(act, subject):
            return
        row = self._connection.execute(
            "SELECT number, mac FROM audit ORDER BY number DESC LIMIT 1"
        ).fetchone()
        number, before = (row[0] + 1, row[1]) if row else (1, "")
        mac = self._mac(before, str(number), at, act, subject)
        self._connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?)", (number, at, act, subject, mac))
        anchor = f"{number} {self._mac('tail', str(number), mac)}"
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_TAIL, anchor))
        self._last = (act, subject)

    def forget_last(self) -> None:
        """What was added last was rolled back: do not fold into it."""
        self._last = None

    def lines(self) -> tuple[AuditLine, ...]:
        """Return all lines, oldest first."""
        rows = self._connection.execute("SELECT number, at, act, subject FROM audit ORDER BY number")
        return tuple(AuditLine(*row) for row in rows)

    def first_broken(self) -> int | None:
        """Return the number of the first line that is not as it was written; None when the log is whole."""
        before, expected = "", 1
        rows = self._connection.execute("SELECT number, at, act, subject, mac FROM audit ORDER BY number")
        for number, at, act, subject, mac in rows.fetchall():
            made = self._mac(before, str(number), at, act, subject)
            if number != expected or not hmac.compare_digest(made, mac):
                return expected
            before, expected = mac, number + 1
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (_TAIL,)).fetchone()
        anchor = f"{expected - 1} {self._mac('tail', str(expected - 1), before)}" if expected > 1 else None
        return None if (row[0] if row else None) == anchor else expected

    def _mac(self, *parts: str) -> str:
        # Lengths first, so that no two lines share the bytes they are made of.
        message = "".join(f"{len(part)}:{part}" for part in parts)
        return hmac.digest(self._key, message.encode(), hashlib.sha256).hex()
