"""Exactly one program has the window, whoever starts first, and however the one before ended (R11)."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bodymap.ui.one_window import Claim, OneWindow
from tests.stress.children import ROOT

STARTERS = 4


@contextmanager
def starts(folder: Path, count: int) -> Iterator[list["subprocess.Popen[str]"]]:
    command = [sys.executable, "-m", "tests.stress.claiming", str(folder)]
    running = [
        subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(count)
    ]  # fmt: skip
    try:
        for each in running:
            shoot(each)
        yield running
    finally:
        for each in running:
            each.kill()
            each.communicate()


def shoot(start: "subprocess.Popen[str]") -> None:
    assert start.stdin is not None
    start.stdin.write("go\n")
    start.stdin.flush()


def said(start: "subprocess.Popen[str]") -> str:
    assert start.stdout is not None
    return start.stdout.readline().strip()


@pytest.mark.parametrize("rounds", [3, pytest.param(25, marks=[pytest.mark.long, pytest.mark.timeout(900)])])
def test_of_simultaneous_starts_one_is_first_and_hears_the_others(rounds: int, tmp_path: Path) -> None:
    for number in range(rounds):
        with starts(tmp_path / str(number), STARTERS) as running:
            found = [said(each) for each in running]
            assert sorted(found) == ["CALLED"] * (STARTERS - 1) + ["FIRST"]
            first = running[found.index("FIRST")]
            assert [said(first) for _ in range(STARTERS - 1)] == ["called"] * (STARTERS - 1)


def test_one_that_was_killed_blocks_nobody(tmp_path: Path) -> None:
    for _ in range(3):
        with starts(tmp_path, 1) as running:  # killed at the end, with the lock in its hand
            assert said(running[0]) == "FIRST"


def test_one_that_hangs_is_said_so(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.claim() is Claim.FIRST
    assert second.claim(patience_s=0.2) is Claim.DEAF
    first.close()
    assert second.claim(patience_s=0.2) is Claim.FIRST
    second.close()


def test_where_nothing_can_be_written_the_window_opens(tmp_path: Path) -> None:
    no_folder = tmp_path / "file"
    no_folder.write_text("a file where a folder is wanted")
    assert OneWindow(no_folder / "bodymap").claim() is Claim.FIRST
