"""The real window on a real X server, filled with the real atlas."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap import app
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.ui.desk import Desk
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.shell import Shell


class Window:
    """The window with what a user can do to it."""

    def __init__(self, shell: Shell, desk: Desk, atlas: Atlas, qtbot: QtBot) -> None:
        self.shell, self.desk, self.atlas, self.qtbot = shell, desk, atlas, qtbot
        self.work = desk.workspace
        self.view = desk.workspace.viewport
        self.session = desk.session

    @property
    def shown(self):  # type: ignore[no-untyped-def]
        return self.session.presentation

    @property
    def renders(self) -> int:
        assert self.view.stage is not None
        return self.view.stage.canvas.renders

    def settle(self) -> None:
        """Wait until nothing moves and nothing is drawn any more."""
        quiet, last = 0, -1
        while quiet < 3:
            QTest.qWait(110)
            busy = self.view.motion.is_flying or self.renders != last
            quiet, last = (0 if busy else quiet + 1), self.renders

    def pixel(self, landmark: str, side: Side) -> QPoint:
        place = self.atlas.landmark_position(landmark, side, self.shown.body)
        x, y, z = (float(each) for each in place)
        return self.view.place_of((x, y, z)).toPoint()

    def click(
        self, landmark: str, side: Side, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, modifier, self.pixel(landmark, side))
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)
        self.settle()


@pytest.fixture
def open_window(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    opened: list[Window] = []

    def make() -> Window:
        shell = app.open_shell()
        store = PreferenceStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        store.change(theme="light")
        desk = app.fill(shell, atlas, store)
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow, timeout=5000)
        opened.append(Window(shell, desk, atlas, qtbot))
        opened[-1].settle()
        return opened[-1]

    yield make
    while opened:
        window = opened.pop()
        window.shell.close()
        window.shell.deleteLater()
    QTest.qWait(10)


@pytest.fixture
def window(open_window: Callable[[], Window]) -> Window:
    return open_window()


MALE = Body.MALE
