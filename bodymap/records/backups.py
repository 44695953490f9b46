"""Copies of a vault, as encrypted as it is; many of the last days, fewer of the weeks and months before."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bodymap.anatomy.whole_file import UNFINISHED, replace_file, sync_folder
from bodymap.records.codec import encode
from bodymap.records.database import told
from bodymap.records.errors import DamagedError
from bodymap.records.framed import frame, read_limited, unframe
from bodymap.records.profile_file import ProfileFile, make_private_folder, parse_profile

EVERY_S = 1800.0
KEEP_ALL = timedelta(days=2)
KEEP_DAILY = timedelta(days=14)
KEEP_WEEKLY = timedelta(days=62)
KEEP_MONTHLY = timedelta(days=731)
"""As Anki does: all of two days, then one a day, a week, a month; after two years none."""

SUFFIX = ".bodymap-backup"
_MAGIC = b"BODYMAP BACKUP 1\n"
_DIGEST = 32
_MOST_HEADER = 100_000
_MOST_BYTES = 1_000_000_000
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True)
class Backup:
    """A copy in the folder of backups; `at` when it was made."""

    path: Path
    at: datetime


@dataclass(frozen=True)
class Content:
    """What a backup holds: the open part of the profile and the encrypted database."""

    profile: ProfileFile
    database: bytes


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the copies of a folder, newest first."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        with contextlib.suppress(ValueError):
            at = datetime.strptime(path.name.removesuffix(SUFFIX), _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, at))
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def write_backup(folder: Path, content: Content, wall: float) -> Backup:
    """Write a copy named after its time, and delete those that are too many by now.

    Raises
    ------
    FullError, FolderError, RecordsError
        When it cannot be written; no half copy remains.
    """
    make_private_folder(folder)
    at = datetime.fromtimestamp(wall, UTC)
    while (path := folder / f"{at.strftime(_STAMP)}{SUFFIX}").exists():
        at += timedelta(microseconds=1)
    write_content(path, content)
    for backup in superfluous(list_backups(folder), at):
        backup.path.unlink(missing_ok=True)
    return Backup(path, at)


def write_content(path: Path, content: Content) -> None:
    """Write a copy to a place of one's choice; raises as `write_backup`."""
    header = encode(content.profile).encode()
    digest = hashlib.sha256(content.database).digest()
    with told():
        replace_file(path, frame(_MAGIC, header, digest + content.database), mode=0o600)


def read_content(path: Path) -> Content:
    """Return what a copy holds.

    Raises
    ------
    DamagedError, NewerError
        When it is no backup, is damaged, or a newer program made it.
    """
    return parse_content(read_limited(path, _MOST_BYTES))


def parse_content(content: bytes) -> Content:
    """Return what the bytes of a copy hold; raises as `read_content`."""
    header, body = unframe(_MAGIC, content, _MOST_HEADER)
    digest, database = body[:_DIGEST], body[_DIGEST:]
    if not database or hashlib.sha256(database).digest() != digest:
        raise DamagedError
    return Content(parse_profile(header), database)


def superfluous(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Return the copies that may go; of each day, week or month the last one stays, and the newest of all."""
    kept: set[object] = set()
    found = []
    for index, backup in enumerate(sorted(backups, key=lambda each: each.at, reverse=True)):
        span = _span(backup.at, now - backup.at)
        if index and (span is None or span in kept):
            found.append(backup)
        kept.add(span)
    return tuple(found)


def _span(at: datetime, age: timedelta) -> object | None:
    if age <= KEEP_ALL:
        return at
    if age <= KEEP_DAILY:
        return at.date()
    if age <= KEEP_WEEKLY:
        return at.isocalendar()[:2]
    return (at.year, at.month) if age <= KEEP_MONTHLY else None


@contextlib.contextmanager
def unpacked(folder: Path, database: bytes) -> Iterator[Path]:
    """Give the database of a copy as a file, for the time of a look at it."""
    with told():
        handle, name = tempfile.mkstemp(dir=folder, prefix=UNFINISHED)
        path = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(database)
            yield path
        finally:
            remove_database(path)


def remove_database(path: Path) -> None:
    """Delete a database and what SQLite lays beside it."""
    path.unlink(missing_ok=True)
    remove_log(path)


def remove_log(path: Path) -> None:
    """Delete what SQLite lays beside a database."""
    for end in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    sync_folder(path.parent)
