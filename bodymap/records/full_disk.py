"""A full disk: told from other trouble, warned of before, and survived by a little room set aside."""

import contextlib
import errno
import os
import shutil
from pathlib import Path

LOW_BYTES = 200_000_000
"""Free room below which a warning shows."""
BALLAST_BYTES = 2_000_000
"""More than the write-ahead log may grow to, so that what is being written and an erasure still end well."""


def is_full(error: BaseException) -> bool:
    """Tell whether something failed for want of room, of the system's words or of SQLite's."""
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    return "disk is full" in str(error)


def is_room_low(folder: Path) -> bool:
    """Tell whether less than `LOW_BYTES` are free there."""
    return shutil.disk_usage(folder).free < LOW_BYTES


class Ballast:
    """A file of random bytes beside the vault, given up when the disk is full and laid again later."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def lay(self) -> None:
        """Set the room aside, when there is plenty."""
        with contextlib.suppress(OSError):
            is_laid = self._path.exists() and self._path.stat().st_size == BALLAST_BYTES
            if is_laid or is_room_low(self._path.parent):
                return
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(os.urandom(BALLAST_BYTES))

    def release(self) -> bool:
        """Give the room back; tell whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
