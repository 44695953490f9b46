"""Killed, cut off, full, damaged: nothing that was acknowledged is lost, and all else is told."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bodymap.records import full_disk
from tests.records import power, runs
from tests.records.samples import CLIENT, PASSPHRASE, VISIT, new_vault


@pytest.mark.parametrize("what", ["vault", "file"])
def test_a_kill_while_writing_loses_nothing(tmp_path: Path, what: str) -> None:
    found = runs.kill(what, tmp_path / "data", 30)
    assert found["wrong"] == []
    assert found["acknowledged"] > 10


def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert power.cut(tmp_path, 300, None) == (0, 0)


def test_with_weaker_settings_the_power_cut_would_lose_rows(tmp_path: Path) -> None:
    """The control: the disk of this trial does lose what is not synced."""
    assert power.cut(tmp_path, 100, "NORMAL")[1] > 30


def test_damaged_files_are_told_or_read_as_they_were(tmp_path: Path) -> None:
    told, opened = runs.damage(tmp_path / "records", 150)
    assert told > 100
    assert told + opened == 150


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a small disk needs an administrator")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_told_and_loses_nothing(small_disk: Path) -> None:
    assert runs.fill(small_disk, 60) > 3


def test_the_room_set_aside_saves_the_visit_of_now(small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(full_disk, "LOW_BYTES", 1_000_000)
    profiles, profile, vault = new_vault(small_disk / "records")
    runs.fill_up(small_disk, 0)
    vault.save_visit(VISIT)
    vault.close()
    vault = profiles.unlock(profile, PASSPHRASE)
    assert vault.visits(CLIENT.id) == (VISIT,)
    assert vault.is_room_low
    vault.close()
