"""While something takes its time the pointer and the status line say so, and neither stays."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bodymap import app
from bodymap.ui.flat.pane import FlatPane
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.labels import PlainLabel
from bodymap.ui.languages import ENGLISH, speak
from bodymap.ui.waiting import waiting
from tests.ui.conftest import Window

Seen = list[tuple[Qt.CursorShape | None, str]]


def cursor() -> Qt.CursorShape | None:
    over = QApplication.overrideCursor()
    return None if over is None else over.shape()


def spied_on(work: Callable[..., object], line: PlainLabel, seen: Seen) -> Callable[..., object]:
    """Return the work, which notes what somebody sees who waits for it."""

    def spied(*arguments: object, **options: object) -> object:
        seen.append((cursor(), line.text()))
        return work(*arguments, **options)

    return spied


def test_the_first_flat_figure_is_waited_for_and_no_other(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: Seen = []
    line = window.work.status.hover
    monkeypatch.setattr(FlatPane, "present", spied_on(FlatPane.present, line, seen))
    (furnishing,) = window.shell.findChildren(Furnishing)
    for _ in range(3):
        furnishing.flat.toggle()
        QTest.qWait(50)
        assert cursor() is None
        assert "Drawing" not in line.text()
    first, second = seen
    assert first == (Qt.CursorShape.WaitCursor, "Drawing the flat figure…")
    assert second[0] is None, "it is there already"
    assert "Drawing" not in second[1]


@pytest.fixture
def english_afterwards() -> Iterator[None]:
    yield
    speak(app.application(), ENGLISH)


@pytest.mark.usefixtures("english_afterwards")
def test_another_language_is_waited_for(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: Seen = []
    monkeypatch.setattr(
        window.session, "speak", spied_on(window.session.speak, window.work.status.hover, seen)
    )
    (old,) = window.shell.findChildren(Furnishing)
    new = app.change_language(window.shell, old, "de")
    QTest.qWait(300)
    assert seen == [(Qt.CursorShape.WaitCursor, "Changing the language…")]
    assert cursor() is None
    assert new.workspace.status.hover.text() == ""


def test_work_that_fails_leaves_no_wait_cursor(window: Window) -> None:
    line = window.work.status.hover
    with pytest.raises(OSError, match="gone"), waiting(line, "Reading…"):
        raise OSError("gone")
    QTest.qWait(1)
    assert cursor() is None
    assert line.text() == ""


def test_what_was_said_since_stays(window: Window) -> None:
    line = window.work.status.hover
    with waiting(line, "Reading…"):
        line.setText("left temple")
    QTest.qWait(1)
    assert line.text() == "left temple"
