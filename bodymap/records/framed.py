"""Files with a line that says what they are, an open header and a body."""

from pathlib import Path

from bodymap.records.errors import DamagedError


def frame(magic: bytes, header: bytes, body: bytes) -> bytes:
    """Return the bytes of a file: the line, four bytes of length, the header, the body."""
    return magic + len(header).to_bytes(4, "big") + header + body


def unframe(magic: bytes, content: bytes, most_header: int) -> tuple[bytes, bytes]:
    """Return header and body.

    Raises
    ------
    DamagedError
        When it does not begin with the line, or the header would be longer than it may be.
    """
    start = len(magic) + 4
    length = int.from_bytes(content[len(magic) : start], "big")
    if not content.startswith(magic) or length > most_header:
        raise DamagedError
    return content[start : start + length], content[start + length :]


def read_limited(path: Path, most_bytes: int) -> bytes:
    """Return the bytes of a file that is not larger than it may be.

    Raises
    ------
    DamagedError
        When it is larger, or cannot be read.
    """
    try:
        if path.stat().st_size > most_bytes:
            raise DamagedError
        return path.read_bytes()
    except OSError as error:
        raise DamagedError from error
