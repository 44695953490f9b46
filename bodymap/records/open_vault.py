"""What every open vault has: its connection and key, the log, the PIN, backups, and an end."""

import contextlib
import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bodymap.records.audit import Act, Audit, AuditLine
from bodymap.records.backups import (
    EVERY_S,
    Backup,
    Content,
    list_backups,
    read_content,
    write_backup,
    write_content,
)
from bodymap.records.clock import Clock, stamp
from bodymap.records.database import Connection, told, transaction
from bodymap.records.errors import ClosedError, DamagedError, FullError, NewerError, RecordsError
from bodymap.records.full_disk import Ballast, is_room_low
from bodymap.records.in_use import InUse
from bodymap.records.keys import Cost, WrapKind, wrap_key
from bodymap.records.profile_file import FILE_NAME, ProfileFile, write_profile

DATABASE = "vault.db"
BACKUPS = "backups"
_PIN = "pin"
_PIN_ROUNDS = 100_000


@dataclass(frozen=True)
class Opened:
    """What a vault is made of once its key is known."""

    folder: Path
    profile: ProfileFile
    key: bytes
    connection: Connection
    in_use: InUse
    is_read_only: bool


class OpenVault:
    """A vault between unlocking and `close`.

    Attributes
    ----------
    is_read_only : a newer program wrote it: it can be read, not changed.
    """

    def __init__(self, opened: Opened, clock: Clock) -> None:
        self.is_read_only = opened.is_read_only
        self._folder, self._profile, self._clock = opened.folder, opened.profile, clock
        self._key = bytearray(opened.key)
        self._connection: Connection | None = opened.connection
        self._in_use = opened.in_use
        self._audit = Audit(opened.connection, opened.key)
        self._unlogged: list[tuple[str, Act, str]] = []
        self._ballast = Ballast(opened.folder / "ballast")
        if not self.is_read_only:
            self._ballast.lay()
        self._is_changed = not self.is_read_only and self._is_newer_than_backups()

    @property
    def profile(self) -> ProfileFile:
        """The open part of the profile."""
        return self._profile

    @property
    def is_open(self) -> bool:
        """False after `close`."""
        return self._connection is not None

    @property
    def is_room_low(self) -> bool:
        """Whether the disk is nearly full: a warning is due."""
        return is_room_low(self._folder)

    def close(self) -> None:
        """Back up if that is due, then drop the connection and the key; never fails, twice is harmless."""
        if self._connection is None:
            return
        connection = self._connection
        with contextlib.suppress(RecordsError):
            self.back_up_if_due()
        with contextlib.suppress(RecordsError):
            self.log(Act.LOCK)
        self._connection = None
        with contextlib.suppress(RecordsError), told():
            connection.close()
        self._key[:] = bytes(len(self._key))
        self._in_use.release()

    # The log

    def log(self, act: Act, subject: str = "") -> None:
        """Note an act that changes nothing. A full disk keeps nobody from looking: it is noted later then."""
        self._live()
        if self.is_read_only or self._audit.is_repeated(act, subject):
            return
        self._unlogged.append((stamp(self._clock), act, subject))
        with contextlib.suppress(FullError), self._transaction():
            pass

    def audit_lines(self) -> tuple[AuditLine, ...]:
        """Return the log, oldest first."""
        self._live()
        with told():
            return self._audit.lines()

    def first_broken_audit_line(self) -> int | None:
        """Return where the log was tampered with, None when it is whole."""
        self._live()
        with told():
            return self._audit.first_broken()

    # The PIN

    @property
    def has_pin(self) -> bool:
        """Whether there is a PIN that lifts the cover during a visit."""
        return self._meta(_PIN) is not None

    def set_pin(self, pin: str) -> None:
        """Keep another PIN; an empty one takes it away."""
        salt = secrets.token_bytes(16)
        kept = f"{salt.hex()} {_pin_digest(pin, salt)}" if pin else None
        self.change(Act.KEYS, _PIN, lambda _: self._set_meta(_PIN, kept))

    def check_pin(self, pin: str) -> bool:
        """Tell whether this is the PIN."""
        kept = self._meta(_PIN)
        if kept is None:
            return False
        salt, digest = kept.split()
        return hmac.compare_digest(_pin_digest(pin, bytes.fromhex(salt)), digest)

    # Keys and backups

    def rewrap(self, kind: WrapKind, secret: str, cost: Cost) -> None:
        """Let another secret of a kind open this vault and its backups, and the one before no longer."""
        self._must_write()
        wrap = wrap_key(kind, secret, bytes(self._key), self._profile.id, cost)
        changed = self._profile.with_wrap(wrap)
        self.change(Act.KEYS, kind, lambda _: write_profile(self._folder / FILE_NAME, changed))
        self._profile = changed
        for backup in self.backups():
            with contextlib.suppress(DamagedError, NewerError):
                write_content(backup.path, Content(changed, read_content(backup.path).database))

    def backups(self) -> tuple[Backup, ...]:
        """Return the copies of this vault, newest first."""
        return list_backups(self._folder / BACKUPS)

    def back_up(self) -> Backup:
        """Make a copy now."""
        made = write_backup(self._folder / BACKUPS, self._content(), self._clock.wall())
        self._is_changed = False
        self.log(Act.BACKUP)
        return made

    def back_up_to(self, path: Path) -> None:
        """Make a copy at a place of one's choice, say another disk; erasing a client does not reach it."""
        write_content(path, self._content())
        self.log(Act.BACKUP, "elsewhere")

    def back_up_if_due(self) -> Backup | None:
        """Make a copy when something changed and the last one is half an hour old or more."""
        if not self._is_changed:
            return None
        newest = next(iter(self.backups()), None)
        age_s = None if newest is None else self._clock.wall() - newest.at.timestamp()
        # A copy from the future: the clock was set back.
        return self.back_up() if age_s is None or age_s >= EVERY_S or age_s < 0 else None

    # For what derives from this

    def change(self, act: Act, subject: str, do: Callable[[Connection], None]) -> None:
        """One act: all of it with its line in the log, on the disk when this ends, or nothing.

        On a full disk the room set aside is given up, and the act tried once more.
        """
        self._must_write()
        try:
            self._change(act, subject, do)
        except FullError:
            if not self._ballast.release():
                raise
            self._change(act, subject, do)
        self._is_changed = True

    def _change(self, act: Act, subject: str, do: Callable[[Connection], None]) -> None:
        before = len(self._unlogged)
        self._unlogged.append((stamp(self._clock), act, subject))
        try:
            with self._transaction():
                do(self._live())
        except BaseException:
            del self._unlogged[before:]
            raise

    def _live(self) -> Connection:
        if self._connection is None:
            raise ClosedError
        return self._connection

    def _must_write(self) -> None:
        self._live()
        if self.is_read_only:
            raise NewerError

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with transaction(self._live()):
                yield
                for line in self._unlogged:
                    self._audit.add(*line)
        except BaseException:
            self._audit.forget_last()
            raise
        self._unlogged.clear()

    def _content(self) -> Content:
        self._must_write()
        with told():
            self._live().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return Content(self._profile, (self._folder / DATABASE).read_bytes())

    def _meta(self, key: str) -> str | None:
        with told():
            row = self._live().execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def _set_meta(self, key: str, value: str | None) -> None:
        if value is None:
            self._live().execute("DELETE FROM meta WHERE key = ?", (key,))
        else:
            self._live().execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def _is_newer_than_backups(self) -> bool:
        newest = next(iter(self.backups()), None)
        with told():
            row = self._live().execute(
                "SELECT max(changed) FROM (SELECT changed FROM clients UNION ALL SELECT changed FROM visits)"
            )
            changed = row.fetchone()[0]
        if changed is None or newest is None:
            return changed is not None
        return bool(changed >= newest.at.isoformat(timespec="seconds"))


def _pin_digest(pin: str, salt: bytes) -> str:
    return hashlib.pbkdf2_hmac("sha256", pin.encode("utf-8", "surrogatepass"), salt, _PIN_ROUNDS).hex()
