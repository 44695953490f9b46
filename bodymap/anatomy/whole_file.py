"""A file replaced whole: whatever happens meanwhile, the old or the new one is there, never half of one."""

import contextlib
import os
import tempfile
from pathlib import Path

UNFINISHED = ".bodymap-"
"""What the name of a file begins with that is not complete yet; one left by a crash may be deleted."""


def replace_file(path: Path, content: bytes, mode: int | None = None) -> None:
    """Put a file in the place of another, or of none.

    Parameters
    ----------
    path : its folder exists. content : its bytes. mode : permissions; None: those of the file replaced, for
        a new one what the user's umask leaves.

    Raises
    ------
    OSError
        When it cannot be written; the file is then as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=UNFINISHED)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(_mode(path) if mode is None else mode)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make what was renamed or deleted in a folder last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
