"""A disk that loses power: what was not synced is kept, lost or torn by chance, sector by sector.

The statements are the ones the vault runs; the file system is APSW's, as SQLCipher's cannot be replaced.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from bodymap.records.database import migrate, prepare_writing

SECTOR = 512
_NAME = "losing-power"


@dataclass
class Disk:
    """Everything that was done to the files, in order: (file, what, offset, bytes)."""

    done: list[tuple[str, str, int, bytes]] = field(default_factory=list)

    def after_cut(self, moment: int, random_: random.Random) -> dict[str, bytes]:
        """Return the files as a power cut after so many operations leaves them."""
        synced = {file: index for index, (file, what, *_) in enumerate(self.done[:moment]) if what == "sync"}
        files: dict[str, bytearray] = {}
        for index, (file, what, offset, content) in enumerate(self.done[:moment]):
            is_kept = index <= synced.get(file, -1)
            if what == "delete":
                files.pop(file, None)
                continue
            data = files.setdefault(file, bytearray())
            if what == "truncate" and (is_kept or random_.random() < 0.5):
                del data[offset:]
            elif what == "write":
                for start in range(0, len(content), SECTOR):
                    if is_kept or random_.random() < 0.5:
                        _put(data, offset + start, content[start : start + SECTOR])
        return {file: bytes(data) for file, data in files.items()}


def _put(data: bytearray, offset: int, content: bytes) -> None:
    data.extend(bytes(max(0, offset - len(data))))
    data[offset : offset + len(content)] = content


def write_on(disk: Disk, path: Path, rows: int, synchronous: str | None) -> list[tuple[int, int]]:
    """Commit rows; returns (operations so far, number of the row) for each that was acknowledged.

    `synchronous` replaces what the vault sets, for the control.
    """

    class File(apsw.VFSFile):  # type: ignore[misc,unused-ignore]
        def __init__(self, name: Any, flags: Any) -> None:
            super().__init__("", name, flags)
            self._file = Path(name.filename() if isinstance(name, apsw.URIFilename) else name).name

        def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
            super().xWrite(data, offset)
            disk.done.append((self._file, "write", offset, bytes(data)))

        def xTruncate(self, size: int) -> None:  # noqa: N802
            super().xTruncate(size)
            disk.done.append((self._file, "truncate", size, b""))

        def xSync(self, flags: int) -> None:  # noqa: N802
            super().xSync(flags)
            disk.done.append((self._file, "sync", 0, b""))

    class System(apsw.VFS):  # type: ignore[misc,unused-ignore]
        def __init__(self) -> None:
            super().__init__(_NAME, "")

        def xOpen(self, name: Any, flags: Any) -> File:  # noqa: N802
            return File(name, flags)

        def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
            super().xDelete(filename, syncdir)
            disk.done.append((Path(filename).name, "delete", 0, b""))

    system = System()
    connection = apsw.Connection(str(path), vfs=_NAME)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        migrate(connection)
        prepare_writing(connection)
        if synchronous:
            connection.execute(f"PRAGMA synchronous = {synchronous}")
        acknowledged = []
        connection.execute("INSERT INTO clients VALUES ('c', 'name', '{}', '')")
        for number in range(rows):
            row = (f"v{number}", "c", str(number), "x" * (number * 37 % 3000), "")
            connection.execute("INSERT INTO visits VALUES (?, ?, ?, ?, ?)", row)
            acknowledged.append((len(disk.done), number))
    finally:
        connection.close()
        system.unregister()
    return acknowledged


def cut(folder: Path, cuts: int, synchronous: str | None, seed: int = 3) -> tuple[int, int]:
    """Cut the power at random moments; returns how often the file was corrupt, how often rows were lost."""
    random_, disk = random.Random(seed), Disk()
    acknowledged = write_on(disk, folder / "written.db", 150, synchronous)
    first = acknowledged[0][0]
    corrupt = lost = 0
    for _ in range(cuts):
        moment = random_.randrange(first, acknowledged[-1][0])
        for file, content in disk.after_cut(moment, random_).items():
            (folder / file.replace("written", "cut")).write_bytes(content)
        promised = max(number for at, number in acknowledged if at <= moment)
        is_sound, found = _read(folder / "cut.db")
        corrupt += not is_sound
        lost += is_sound and found < promised
        for path in folder.glob("cut.db*"):
            path.unlink()
    return corrupt, lost


def _read(path: Path) -> tuple[bool, int]:
    connection = apsw.Connection(str(path))
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = connection.execute(
            "SELECT coalesce(max(CAST(started AS INTEGER)), -1) FROM visits"
        ).fetchall()
        return sound, int(found[0][0])
    except apsw.Error:
        return False, -1
    finally:
        connection.close()
