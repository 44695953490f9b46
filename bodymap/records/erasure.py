"""Erasing a client so that nothing brings it back: here, in the log of the database, in the backups."""

from pathlib import Path

from bodymap.anatomy.whole_file import sync_folder
from bodymap.records.backups import Content, list_backups, read_content, unpacked, write_content
from bodymap.records.database import Connection, connect, prepare_writing, told
from bodymap.records.errors import DamagedError, FullError, NewerError


def squeeze(connection: Connection) -> None:
    """Build the database anew without what was deleted, and empty its log."""
    with told():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def erase_from_backups(folder: Path, key: bytes, client_id: str) -> int:
    """Take a client out of every backup of a folder.

    Returns
    -------
    int
        How many backups were deleted whole, because what is in them cannot be read any more.

    Raises
    ------
    FullError
        When there is no room to write a backup anew: the others may be done already; call it again.
    """
    deleted = 0
    for backup in list_backups(folder):
        try:
            content = read_content(backup.path)
            cleaned = _without(folder, content.database, key, client_id)
        except FullError:
            raise
        except (DamagedError, NewerError):
            backup.path.unlink(missing_ok=True)
            deleted += 1
        else:
            if cleaned is not None:
                write_content(backup.path, Content(content.profile, cleaned))
    sync_folder(folder)
    return deleted


def _without(folder: Path, database: bytes, key: bytes, client_id: str) -> bytes | None:
    with unpacked(folder, database) as path:
        connection = connect(path, key)
        try:
            prepare_writing(connection)
            with told():
                done = connection.execute("DELETE FROM clients WHERE id = ?", (client_id,)).rowcount
            if not done:
                return None
            squeeze(connection)
        finally:
            connection.close()
        return path.read_bytes()
