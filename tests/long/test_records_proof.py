"""The trials of the vault in their long size."""

from pathlib import Path

import pytest

from tests.records import power, runs
from tests.records.conftest import Kept, clock, kept, root
from tests.records.test_backups import run_drill, run_mutants
from tests.records.test_proof import small_disk

__all__ = ["clock", "kept", "root", "small_disk"]

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@pytest.mark.parametrize("what", ["vault", "file"])
def test_five_hundred_kills(tmp_path: Path, what: str) -> None:
    for seed in range(10):
        found = runs.kill(what, tmp_path / f"data{seed}", 50, seed)
        assert found["wrong"] == []


def test_twenty_thousand_power_cuts(tmp_path: Path) -> None:
    for seed in range(10):
        folder = tmp_path / str(seed)
        folder.mkdir()
        assert power.cut(folder, 2000, None, seed) == (0, 0)


def test_five_thousand_damaged_copies(tmp_path: Path) -> None:
    told, opened = runs.damage(tmp_path / "records", 5000)
    assert told > 3500
    assert told + opened == 5000


def test_a_hundred_thousand_changed_backups_and_packs(kept: Kept, tmp_path: Path) -> None:
    run_mutants(kept, tmp_path, 50_000)


@pytest.mark.parametrize("seed", range(20))
def test_restore_drills(tmp_path: Path, seed: int) -> None:
    run_drill(tmp_path, 15, 100 + seed)


def test_a_disk_filled_at_every_point(small_disk: Path) -> None:
    assert runs.fill(small_disk, 300) > 3
