"""Files are written whole or not at all, and what goes wrong is said in one sentence."""

import errno
import os
from pathlib import Path

from bodymap.anatomy.speech import Translate, in_english
from bodymap.anatomy.whole_file import replace_file


class WriteError(Exception):
    """A file could not be written; the message is one sentence for people."""


def write_whole(path: Path, content: bytes, translate: Translate = in_english) -> None:
    """Write a file so that it is either complete or, when something fails, as it was before.

    Parameters
    ----------
    path : replaced when it exists. content : its bytes. translate : of the sentence about what went wrong.

    Raises
    ------
    WriteError
        When the folder is missing or may not be written to, the disk is full, or the path is a folder.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        replace_file(path, content)
    except OSError as error:
        raise WriteError(_sentence(error, path, translate)) from error


def _sentence(error: OSError, path: Path, translate: Translate) -> str:
    number = error.errno
    if number in (errno.ENOENT, errno.ENOTDIR):
        words = translate("writing", "The folder {folder} does not exist: choose another one.")
    elif number in (errno.EACCES, errno.EPERM, errno.EROFS):
        words = translate("writing", "The folder {folder} may not be written to: choose another one.")
    elif number in (errno.ENOSPC, errno.EDQUOT):
        words = translate("writing", "The disk is full: {file} was not written. Make room or choose another.")
    elif number == errno.EISDIR:
        words = translate("writing", "{file} is a folder: choose another name.")
    else:
        words = translate("writing", "{file} could not be written: {reason}.")
    return words.format(folder=path.parent, file=path.name, reason=error.strerror or error)
