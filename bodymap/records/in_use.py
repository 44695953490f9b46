"""One program per vault: a lock on a file beside it, which the system lifts when a program dies."""

import os
import sys
from pathlib import Path

from bodymap.records.errors import FolderError, InUseError


class InUse:
    """The hold on a vault's folder."""

    def __init__(self, path: Path) -> None:
        """Take it.

        Raises
        ------
        InUseError
            When another program, or this one, has it already.
        FolderError
            When the file cannot be made.
        """
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise FolderError from error
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise InUseError from error

    def release(self) -> None:
        """Give it up; twice is harmless."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
