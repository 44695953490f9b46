"""The open part of a profile: who it is, and the wrapped key; without a secret it opens nothing."""

import contextlib
import json
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path

from bodymap.anatomy.whole_file import replace_file
from bodymap.records.codec import decode, encode
from bodymap.records.errors import DamagedError, FolderError, FullError, NewerError
from bodymap.records.framed import read_limited
from bodymap.records.full_disk import is_full
from bodymap.records.keys import Wrap, WrapKind

SCHEMA = 1
FILE_NAME = "profile.json"
_MOST_BYTES = 100_000


@dataclass(frozen=True)
class ProfileFile:
    """What profile.json holds; `name` is shown on the lock screen."""

    schema: int
    id: str
    name: str
    language: str
    created: str
    wraps: tuple[Wrap, ...]

    def of(self, kind: WrapKind) -> Wrap | None:
        """Return the wrap of a kind, if there is one."""
        return next((wrap for wrap in self.wraps if wrap.kind is kind), None)

    def with_wrap(self, wrap: Wrap) -> "ProfileFile":
        """Return the profile with a wrap in place of the one of its kind."""
        others = tuple(each for each in self.wraps if each.kind is not wrap.kind)
        return replace(self, wraps=(*others, wrap))


def read_profile(path: Path) -> ProfileFile:
    """Return the profile in a file.

    Raises
    ------
    DamagedError, NewerError
        When it is none, or one of a newer program.
    """
    return parse_profile(read_limited(path, _MOST_BYTES))


def parse_profile(content: bytes) -> ProfileFile:
    """Return the profile in the bytes of a file; raises as `read_profile`."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DamagedError from error
    schema = document.get("schema") if isinstance(document, dict) else None
    if type(schema) is not int or schema < 1:
        raise DamagedError
    if schema > SCHEMA:
        raise NewerError
    profile = decode(ProfileFile, content.decode())
    if not re.fullmatch("[0-9a-f]{16}", profile.id):
        # It is the name of a folder.
        raise DamagedError
    return profile


def write_profile(path: Path, profile: ProfileFile) -> None:
    """Replace the file.

    Raises
    ------
    FullError, FolderError
        When it cannot be written; it is then as it was.
    """
    try:
        replace_file(path, encode(profile).encode(), mode=0o600)
    except OSError as error:
        raise (FullError if is_full(error) else FolderError) from error


def make_private_folder(folder: Path) -> None:
    """Make a folder only its owner may enter, and those above it that are missing.

    Raises
    ------
    FolderError
        When it cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.suppress(PermissionError):
            os.chmod(folder, 0o700)  # noqa: PTH101  # the folder may be of another owner: then it stays as it is
    except OSError as error:
        raise FolderError from error
