"""From a secret to an open vault."""

import contextlib
import importlib.util
from pathlib import Path

from bodymap.anatomy.whole_file import UNFINISHED
from bodymap.records import database
from bodymap.records.audit import Act
from bodymap.records.backups import Content, list_backups, read_content, write_backup
from bodymap.records.clock import Clock
from bodymap.records.errors import DamagedError, LibrariesMissingError, RecordsError, WrongPassphraseError
from bodymap.records.in_use import InUse
from bodymap.records.keys import WrapKind, unwrap_key
from bodymap.records.open_vault import BACKUPS, DATABASE, Opened
from bodymap.records.profile_file import FILE_NAME, ProfileFile, read_profile
from bodymap.records.tries import TriesFile
from bodymap.records.vault import Vault

IN_USE = "in-use"
_TRIES = "tries.json"


def has_libraries() -> bool:
    """Tell whether records can be kept here; atlas and study need nothing of it."""
    return all(importlib.util.find_spec(name) is not None for name in ("sqlcipher3", "cryptography"))


def need_libraries() -> None:
    """Raise `LibrariesMissingError` where records cannot be kept."""
    if not has_libraries():
        raise LibrariesMissingError


def open_part(folder: Path) -> ProfileFile:
    """Return the open part of a profile; that of the newest backup when the file itself is damaged.

    Raises
    ------
    DamagedError, NewerError
        When neither can be read, or a newer program wrote it.
    """
    try:
        return read_profile(folder / FILE_NAME)
    except DamagedError:
        for backup in list_backups(folder / BACKUPS):
            with contextlib.suppress(RecordsError):
                return read_content(backup.path).profile
        raise


def find_key(
    folder: Path, file: ProfileFile, secret: str, kinds: tuple[WrapKind, ...], clock: Clock
) -> bytes:
    """Return the key that a secret opens, counting the tries that fail.

    Raises
    ------
    WrongPassphraseError, WaitError
    """
    tries = TriesFile(folder / _TRIES, clock)
    tries.allow()
    for kind in kinds:
        wrap = file.of(kind)
        key = None if wrap is None else unwrap_key(wrap, secret, file.id)
        if key is not None:
            return key
    tries.fail()
    raise WrongPassphraseError


def open_vault(folder: Path, file: ProfileFile, key: bytes, clock: Clock) -> Vault:
    """Open, check and, if it is older, renew a vault whose key is known.

    Raises
    ------
    InUseError, DamagedError, FolderError, FullError
    """
    in_use = InUse(folder / IN_USE)
    try:
        _sweep(folder)
        connection = _connection(folder, file, key, clock)
    except BaseException:
        in_use.release()
        raise
    is_read_only = database.schema_of(connection) > database.SCHEMA
    vault = Vault(Opened(folder, file, key, connection, in_use, is_read_only), clock)
    for at in TriesFile(folder / _TRIES, clock).succeed():
        vault.log(Act.FAILED_UNLOCK, at)
    vault.log(Act.UNLOCK)
    return vault


def _connection(folder: Path, file: ProfileFile, key: bytes, clock: Clock) -> database.Connection:
    path = folder / DATABASE
    if not path.exists() or not path.stat().st_size:
        raise DamagedError
    connection = database.connect(path, key)
    try:
        found = database.schema_of(connection)
        if found > database.SCHEMA:
            connection.execute("PRAGMA query_only = ON")
            return connection
        database.prepare_writing(connection)
        database.check(connection)
        if found < database.SCHEMA:
            _copy_before(folder, file, connection, clock)
            database.migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _copy_before(folder: Path, file: ProfileFile, connection: database.Connection, clock: Clock) -> None:
    with database.told():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        content = Content(file, (folder / DATABASE).read_bytes())
    write_backup(folder / BACKUPS, content, clock.wall())


def _sweep(folder: Path) -> None:
    """Delete what a crash left half written."""
    for each in (folder, folder / BACKUPS):
        for path in each.glob(f"{UNFINISHED}*"):
            with contextlib.suppress(OSError):
                path.unlink()
