import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from bodymap import app
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.loading.problems import AssetError, Problem
from bodymap.ui.furnishing import version_line
from bodymap.ui.help_sheet import HelpSheet, HelpWays
from bodymap.ui.labels import PlainLabel
from tests.ui.conftest import Window


def test_without_a_display_one_sentence_says_so() -> None:
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ran = subprocess.run(
        [sys.executable, "-m", "bodymap"], env=environment, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("bodymap: There is no display")
    assert len(ran.stderr.splitlines()) == 1


def test_a_bad_asset_is_shown_and_ends_the_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: said.append(words[2]))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def broken(*given: Any, **wishes: Any) -> None:
        raise AssetError([Problem("points.json", "points[3].id", "is missing")])

    monkeypatch.setattr(app, "fill", broken)
    assert app.main([]) == 2
    assert "points[3].id" in said[0]
    assert "points[3].id" in capsys.readouterr().err


def test_an_unexpected_error_is_shown_and_the_window_stays(
    window: Window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    error = RuntimeError("a bug")
    app._on_uncaught(RuntimeError, error, None)
    assert shown == ["Something went wrong: a bug"]
    assert "RuntimeError: a bug" in capsys.readouterr().err
    assert window.shell.isVisible()


def test_help_lists_the_keys_and_what_it_is_not(window: Window, qtbot: QtBot) -> None:
    asked: list[str] = []
    version = version_line(window.atlas)
    ways = HelpWays(lambda: asked.append("evidence"), *4 * (lambda: None,))
    sheet = HelpSheet([("F11", "Show the client")], str, version, ways, window.shell)
    qtbot.addWidget(sheet)
    words = [label.text() for label in sheet.findChildren(PlainLabel)]
    assert "F11" in words
    assert any("does not diagnose" in text for text in words)
    assert any("not yet clinically reviewed" in text or "points reviewed" in text for text in words)
    sheet.evidence.click()
    assert asked == ["evidence"]


def test_the_version_line_tells_how_much_was_reviewed(atlas: Atlas) -> None:
    line = version_line(atlas)
    assert line.startswith("BodyMap ")
    reviewed = sum(point.is_reviewed for point in atlas.points.values())
    assert ("not yet clinically reviewed" in line) is (reviewed == 0)


def test_a_hundred_answers_do_not_grow_the_memory(open_window: Callable[[], Window]) -> None:
    window = open_window()
    window.view.motion.is_reduced = True
    points = list(window.atlas.points)[:25]

    def answers(times: int) -> None:
        for _ in range(times):
            for point in points:
                window.session.focus_on(point, Side.LEFT)
                QTest.qWait(1)

    def resident() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def least(rounds: int) -> int:
        # The allocator gives memory back in lumps; what is really held is the least of some rounds.
        found = []
        for _ in range(rounds):
            answers(1)
            gc.collect()
            found.append(resident())
        return min(found)

    answers(3)  # every muscle is made once
    before = least(3)
    assert least(4) - before < 5_000_000
