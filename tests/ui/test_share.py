"""Menu "Share" in the real window."""

import csv
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from bodymap.anatomy.side import Side
from bodymap.export.credits import credit_lines
from bodymap.ui.actions import Command
from bodymap.ui.exports import Sharing
from bodymap.ui.picture_sheet import PictureSheet
from tests.ui.conftest import Window


class Paths:
    """Answers the question for a path, and keeps what was suggested."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.suggested = folder, ""

    def __call__(self, _parent: object, _title: str, name: str, _kinds: str) -> str:
        self.suggested = name
        return str(self.folder / name)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


@pytest.fixture
def sharing(window: Window, paths: Paths) -> Sharing:
    window.click("temple", Side.LEFT)
    return Sharing(window.desk, window.shell, paths)


def accept_sheet(scale: int) -> None:
    def press() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, PictureSheet)
        sheet.scales.setCurrentIndex(sheet.scales.findData(scale))
        sheet.accept()

    QTimer.singleShot(100, press)


def chunks(png: bytes) -> dict[bytes, bytes]:
    found, at = {}, 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, content = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + content) == struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0]
        found[kind] = content
        at += 12 + length
    return found


@pytest.mark.parametrize("scale", [1, 3])
def test_the_picture_is_the_windows_own_larger(
    window: Window, sharing: Sharing, paths: Paths, scale: int
) -> None:
    before = window.view.image.copy()
    accept_sheet(scale)
    sharing.save_picture()
    assert paths.suggested == "bodymap-left-temple.png"
    saved = QImage(str(paths.folder / paths.suggested))
    assert (saved.width(), saved.height()) == (window.view.width() * scale, window.view.height() * scale)
    small = saved.scaled(before.size(), mode=Qt.TransformationMode.SmoothTransformation)
    middle = (slice(80, -160), slice(280, -280))
    assert np.abs(rgb(small)[middle] - rgb(before)[middle]).mean() < 12
    window.settle()
    assert np.abs(rgb(window.view.image) - rgb(before)).max() <= 8, "the window's own picture has changed"
    assert "bodymap-left-temple.png" in sharing.notice.text()


def rgb(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(int)


def test_nothing_of_a_client_is_in_a_picture_or_its_name(
    window: Window, sharing: Sharing, paths: Paths
) -> None:
    window.session.set_with_client(True)
    for condition in window.atlas.safety.conditions:
        window.session.screen.set_condition(condition.id, True)
    window.settle()
    accept_sheet(1)
    sharing.save_picture()
    assert paths.suggested == "bodymap-left-temple.png"
    found = chunks((paths.folder / paths.suggested).read_bytes())
    assert set(found) <= {b"IHDR", b"pHYs", b"sRGB", b"gAMA", b"IDAT", b"IEND"}


def test_the_clipboard_gets_picture_words_and_regions(window: Window, sharing: Sharing) -> None:
    clipboard = QGuiApplication.clipboard()
    sharing.copy_words()
    assert "left temple" in clipboard.text()
    assert "Trapezius" in clipboard.text()
    sharing.copy_choir()
    assert set(clipboard.text().split(",")) <= {"102", "104"}
    sharing.copy_picture()
    assert clipboard.image().width() == 2 * window.view.width()
    assert sharing.notice.isVisible()


def test_without_a_place_there_are_no_regions_to_copy(window: Window, paths: Paths) -> None:
    sharing = Sharing(window.desk, window.shell, paths)
    QGuiApplication.clipboard().setText("before")
    sharing.copy_choir()
    assert QGuiApplication.clipboard().text() == "before"
    assert "Click where it hurts first" in sharing.notice.text()


def test_the_table_and_the_scene_are_written(window: Window, sharing: Sharing, paths: Paths) -> None:
    sharing.save_table()
    with (paths.folder / "bodymap-left-temple.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["point"] for row in rows if row["list"] == "may come from"] == [
        match.point for match in window.shown.matches
    ]
    sharing.save_flat()
    drawing = (paths.folder / "bodymap-left-temple.svg").read_text("utf-8")
    assert credit_lines()[0] in drawing
    assert "left temple" in drawing
    sharing.save_scene()
    assert (paths.folder / "bodymap-left-temple.glb").read_bytes()[:4] == b"glTF"


def test_a_folder_that_is_gone_is_said_in_one_sentence(
    window: Window, sharing: Sharing, paths: Paths
) -> None:
    paths.folder = paths.folder / "gone"
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(100, read)
    sharing.save_table()
    assert len(said) == 1
    assert "does not exist" in said[0]


def test_the_menu_shares_and_so_does_the_right_button(window: Window) -> None:
    titles = [action.text() for action in window.shell.actions()]
    for wanted in (
        "Save the picture...",
        "Copy the words",
        "Save the table of sources...",
        "Save the 3D scene...",
    ):
        assert wanted in titles
    QTest.mouseClick(window.view, Qt.MouseButton.RightButton, pos=window.pixel("temple", Side.LEFT))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "Save the picture..." in [action.text() for action in menu.actions()]  # type: ignore[attr-defined]
    menu.close()


def test_every_share_command_runs_on_a_bare_body(window: Window, paths: Paths) -> None:
    sharing = Sharing(window.desk, window.shell, paths)
    for command in sharing.commands():
        assert isinstance(command, Command)
        if "picture..." not in command.title:
            command.run()
    assert sorted(path.name for path in paths.folder.glob("bodymap*")) == [
        "bodymap-male.csv",
        "bodymap-male.glb",
        "bodymap-male.svg",
    ]
