"""A backup in the place of a vault."""

import contextlib
from pathlib import Path

from bodymap.anatomy.whole_file import replace_file
from bodymap.records import database
from bodymap.records.audit import Act
from bodymap.records.backups import Content, read_content, remove_log, unpacked, write_backup
from bodymap.records.clock import Clock
from bodymap.records.errors import DamagedError, NewerError, RecordsError, UnknownError
from bodymap.records.in_use import InUse
from bodymap.records.keys import WrapKind
from bodymap.records.open_vault import BACKUPS, DATABASE
from bodymap.records.profile_file import FILE_NAME, ProfileFile, read_profile, write_profile
from bodymap.records.unlocking import IN_USE, find_key, need_libraries, open_part, open_vault
from bodymap.records.vault import Vault


def restore(folder: Path, passphrase: str, backup: Path, clock: Clock) -> Vault:
    """Put a backup in the place of the vault in a folder; see `Profiles.restore`."""
    need_libraries()
    content = read_content(backup)
    file = open_part(folder)
    if content.profile.id != file.id:
        raise UnknownError
    key = find_key(folder, file, passphrase, (WrapKind.PASSPHRASE,), clock)
    in_use = InUse(folder / IN_USE)
    try:
        _try_out(folder, content.database, key)
        _set_aside(folder, file, key, clock)
        with database.told():
            # First the log: it must never meet another database.
            remove_log(folder / DATABASE)
            replace_file(folder / DATABASE, content.database, mode=0o600)
        _mend_open_part(folder, file)
    finally:
        in_use.release()
    vault = open_vault(folder, file, key, clock)
    vault.log(Act.RESTORE)
    return vault


def _try_out(folder: Path, content: bytes, key: bytes) -> None:
    with unpacked(folder, content) as path:
        connection = database.connect(path, key)
        try:
            if database.schema_of(connection) > database.SCHEMA:
                raise NewerError
            database.check(connection)
        finally:
            connection.close()


def _set_aside(folder: Path, file: ProfileFile, key: bytes, clock: Clock) -> None:
    path = folder / DATABASE
    if not path.exists() or not path.stat().st_size:
        return
    with contextlib.suppress(RecordsError):
        # What is only in its log yet, if it opens at all.
        connection = database.connect(path, key)
        with database.told():
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.close()
    with database.told():
        content = Content(file, path.read_bytes())
    write_backup(folder / BACKUPS, content, clock.wall())


def _mend_open_part(folder: Path, file: ProfileFile) -> None:
    try:
        read_profile(folder / FILE_NAME)
    except DamagedError:
        write_profile(folder / FILE_NAME, file)
