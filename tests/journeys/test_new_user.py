"""Somebody who never saw it: temple ache, source, the muscle alone, the stretch, and a picture."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from bodymap import app
from bodymap.anatomy.side import Side
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Role
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.picture_sheet import PictureSheet
from tests.ui.conftest import Window

_PICTURES = os.environ.get("BODYMAP_JOURNEY_PICTURES", "")


def look(window: Window, name: str) -> None:
    """Keep a picture of the window for whoever wants to look at the journey."""
    if _PICTURES:
        window.shell.grab().save(str(Path(_PICTURES) / f"journey_{name}.png"))


def choose(window: Window, title: str) -> None:
    """Choose an entry of the menu that is open, with a click on it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = (action for action in menu.actions() if action.text() == title)
    look(window, f"menu_{title[:4].strip().lower()}")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    window.settle()


def right_click_source(window: Window) -> None:
    (marker,) = (each for each in window.shown.markers if each.role is Role.FOCUSED_POINT)
    QTest.mouseClick(
        window.view, Qt.MouseButton.RightButton, pos=window.view.place_of(marker.position).toPoint()
    )
    QTest.qWait(50)


def test_temple_ache_to_source_muscle_stretch_and_picture(window: Window, tmp_path: Path) -> None:
    app.show_around(window.shell)
    (furnishing,) = window.shell.findChildren(Furnishing)
    window.qtbot.waitUntil(lambda: furnishing.welcome.is_running, timeout=5000)
    window.settle()
    look(window, "1_welcome")

    # The ring says where to click; the body comes nearer and the list answers.
    far = window.view.camera.distance
    window.click("temple", Side.LEFT)
    assert window.view.camera.distance < far / 2
    assert window.shown.matches[0].is_best
    look(window, "2_list")
    QTest.keyClick(furnishing.welcome.callout.next, Qt.Key.Key_Space)
    window.settle()
    look(window, "3_card")
    QTest.keyClick(furnishing.welcome.callout.next, Qt.Key.Key_Space)
    window.settle()
    assert not furnishing.welcome.is_running

    # All muscles on, then only the source's, from the menu of the right button.
    window.key(Qt.Key.Key_2)
    crowd = len(window.shown.muscles)
    assert crowd > 100
    right_click_source(window)
    choose(window, "Show only this")
    assert 1 <= len(window.shown.muscles) < 4
    look(window, "4_alone")
    assert window.work.status.restore.isVisible(), "the way back is in sight"

    # The stretch stands on the card; its heading unfolds to the steps.
    card = window.work.panel.card
    assert window.shown.detail is not None
    assert window.shown.detail.card is not None
    name = window.shown.detail.card.stretch
    card.unfold(SectionName.LENGTHEN)
    window.settle()
    section = window.shown.detail.section(SectionName.LENGTHEN)
    assert section is not None
    assert any(exercise.name in name for exercise in section.exercises)
    assert card.foldings[SectionName.LENGTHEN].body.isVisible()
    look(window, "5_stretch")

    # And a picture to take home.
    furnishing.sharing._ask = lambda _parent, _title, suggested, _kinds: str(tmp_path / suggested)
    QTimer.singleShot(400, accept_picture)
    right_click_source(window)
    choose(window, "Save the picture...")
    look(window, "6_saved")
    (saved,) = tmp_path.glob("bodymap-left-temple.png")
    assert QImage(str(saved)).width() == 2 * window.view.width()
    assert "bodymap-left-temple.png" in furnishing.sharing.notice.text()

    # The way back: everything again, and nothing picked.
    QTest.mouseClick(window.work.status.restore, Qt.MouseButton.LeftButton)
    window.settle()
    assert len(window.shown.muscles) == crowd
    window.shell.activateWindow()  # no window manager gives it the focus back after a menu
    window.qtbot.waitUntil(window.shell.isActiveWindow, timeout=5000)
    window.view.setFocus()
    window.key(Qt.Key.Key_Escape)
    assert window.work.panel.quick_start.isVisible()


def accept_picture() -> None:
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, PictureSheet)
    sheet.accept()
