"""The encrypted database of one vault: opening, checking, its schema and the way from an older one."""

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bodymap.records.errors import (
    DamagedError,
    FolderError,
    FullError,
    InUseError,
    LibrariesMissingError,
    RecordsError,
)
from bodymap.records.full_disk import is_full

APPLICATION_ID = 0x424D5652
"""BMVR: what the file says it is."""

STEPS: Mapping[int, str] = {
    1: """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE clients (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, document TEXT NOT NULL, changed TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE visits (
            id TEXT PRIMARY KEY,
            client TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
            started TEXT NOT NULL, document TEXT NOT NULL, changed TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX visits_of_client ON visits (client, started);
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY, at TEXT NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL,
            mac TEXT NOT NULL
        );
    """,
}
"""From the schema before to this one. A step that has been released is never changed."""

SCHEMA = max(STEPS)

Connection = Any
"""sqlcipher3 has no types."""


def connect(path: Path, key: bytes) -> Connection:
    """Open a database as it is; a missing one is made, readable by its owner alone.

    Nothing is written outside the encrypted file and its log. `prepare_writing` comes before any change.

    Raises
    ------
    LibrariesMissingError
        Without the package sqlcipher3.
    DamagedError
        When the key does not open it: it was unwrapped rightly, so the file is damaged.
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise LibrariesMissingError from error
    with told():
        if not path.exists():
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        with told():
            _unlock(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Connection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for setting in (
        "cipher_memory_security = ON",
        "locking_mode = EXCLUSIVE",
        "busy_timeout = 0",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "mmap_size = 0",
    ):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def prepare_writing(connection: Connection) -> None:
    """Let every commit reach the disk before it returns, and overwrite what is deleted."""
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "wal_autocheckpoint = 200",
        "journal_size_limit = 1000000",
    ):
        with told():
            connection.execute(f"PRAGMA {setting}").fetchall()


def schema_of(connection: Connection) -> int:
    """Return the number of the schema, 0 for an empty file.

    Raises
    ------
    DamagedError
        When the file is whole but is no vault.
    """
    number, application = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("user_version", "application_id")
    )
    if application != APPLICATION_ID and (number or application or _has_tables(connection)):
        raise DamagedError
    return number


def migrate(connection: Connection, steps: Mapping[int, str] = STEPS) -> None:
    """Bring an older schema, or an empty file, to the newest: all steps or none."""
    found = schema_of(connection)
    prepare_writing(connection)
    with transaction(connection):
        for number in range(found + 1, max(steps) + 1):
            for statement in steps[number].split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(steps)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def check(connection: Connection) -> None:
    """Read every page.

    Raises
    ------
    DamagedError
        When a page was changed from outside, or the structure is broken.
    """
    with told():
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = connection.execute("PRAGMA quick_check(1)").fetchall()
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken or orphans or sound != [("ok",)]:
        raise DamagedError


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All of it or nothing, on the disk when this ends."""
    with told():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turn what SQLite raises into what people are told."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.Error as error:
        raise _told(error) from error
    except OSError as error:
        raise (FullError if is_full(error) else RecordsError) from error


def _told(error: Exception) -> RecordsError:
    if is_full(error):
        return FullError()
    words = str(error)
    if "is locked" in words:
        return InUseError()
    if "readonly" in words or "unable to open" in words:
        return FolderError()
    if "malformed" in words or "not a database" in words or "no such table" in words:
        return DamagedError()
    return RecordsError(words)


def _has_tables(connection: Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
