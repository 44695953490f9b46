"""Trials of the vault in any size: short in every run of the tests, long by `make test-long`."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from bodymap.records.errors import FullError, RecordsError
from tests.records.samples import CLIENT, PASSPHRASE, new_profiles, new_vault, visit

ROOT = Path(__file__).resolve().parents[2]


def kill(what: str, folder: Path, kills: int, seed: int = 1) -> dict[str, Any]:
    """Kill children while they write to a `vault` or replace a `file`; nothing acknowledged may be lost."""
    command = [sys.executable, "-m", "tests.records.killing", what, str(folder), str(kills), str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def damage(root: Path, copies: int) -> tuple[int, int]:
    """Change the files of a vault: opened as it was, or a sentence. Returns how often either came."""
    profiles, profile, vault = new_vault(root)
    for number in range(20):
        vault.save_visit(visit(number))
    expected = vault.visits(CLIENT.id)
    vault.close()
    folder = root / profile.id
    whole = {name: (folder / name).read_bytes() for name in ("vault.db", "profile.json")}
    random_, told, opened = random.Random(4), 0, 0
    for _ in range(copies):
        name = "profile.json" if random_.random() < 0.2 else "vault.db"
        (folder / name).write_bytes(_damaged(whole[name], random_))
        try:
            vault = profiles.unlock(profile, PASSPHRASE)
        except RecordsError:
            told += 1
        else:
            assert vault.visits(CLIENT.id) == expected
            opened += 1
            vault.close()
        for each, content in whole.items():
            (folder / each).write_bytes(content)
        (folder / "tries.json").unlink(missing_ok=True)
    return told, opened


def _damaged(content: bytes, random_: random.Random) -> bytes:
    at = random_.randrange(len(content))
    match random_.randrange(4):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + bytes([content[at] ^ (1 << random_.randrange(8))]) + content[at + 1 :]
        case 2:
            return content[:at] + random_.randbytes(min(600, len(content) - at)) + content[at + 600 :]
    return content[:at] + bytes(4096) + content[at:]


def fill(folder: Path, steps: int) -> int:
    """Fill the disk a vault lies on, a little less each time: each save is whole or told.

    `folder` lies on a disk of its own of a few MB. Returns how often it was told.
    """
    profiles, profile, vault = new_vault(folder / "records")
    kept: dict[str, str] = {}
    told = 0
    for step in range(steps):
        (folder / "filler").write_bytes(b"")
        free = step * 3001
        fill_up(folder, free)
        try:
            saved = visit(step % 40, notes=str(step) * 7000)
            vault.save_visit(saved)
            kept[saved.id] = saved.notes
        except FullError:
            told += 1
        assert {each.id: each.notes for each in vault.visits(CLIENT.id)} == kept
    vault.close()
    vault = profiles.unlock(profile, PASSPHRASE)
    assert len(vault.visits(CLIENT.id)) == len(kept), "a full disk keeps nobody from reading"
    (folder / "filler").unlink()
    vault.save_visit(visit(1000))
    vault.close()
    vault = new_profiles(folder / "records").unlock(profile, PASSPHRASE)
    assert len(vault.visits(CLIENT.id)) == len(kept) + 1
    assert vault.first_broken_audit_line() is None
    vault.close()
    return told


def fill_up(folder: Path, free: int) -> None:
    """Leave so many bytes of a disk."""
    with (folder / "filler").open("ab", buffering=0) as file:
        try:
            while True:
                file.write(bytes(65_536))
        except OSError:
            size = file.seek(0, 2)
        file.truncate(max(0, size - free))
