"""Side by side in the window: two pictures, the facts, and nothing of it touches the picture behind."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from bodymap.anatomy.side import Side
from bodymap.session.state import PointFocus
from bodymap.ui.compare_sheet import CompareSheet
from bodymap.ui.labels import PlainLabel
from tests.ui.conftest import Window

FIRST, SECOND = PointFocus("trapezius-1", Side.LEFT), PointFocus("temporalis-2", Side.LEFT)


def sheet_of(window: Window) -> CompareSheet | None:
    sheets = [each for each in window.shell.findChildren(CompareSheet) if each.isVisible()]
    return sheets[0] if sheets else None


def compare(window: Window) -> CompareSheet:
    window.click("temple", Side.LEFT)
    window.session.look_at(FIRST)
    window.key(Qt.Key.Key_C)
    assert window.work.status.comparing.isVisible()
    assert "upper shoulder muscle" in window.work.status.comparing.accessibleName()
    assert window.work.status.comparing.text().startswith("C: compare with left front edge")
    window.session.look_at(SECOND)
    window.settle()
    window.key(Qt.Key.Key_C)
    sheet = sheet_of(window)
    assert sheet is not None
    return sheet


def test_c_on_a_second_source_opens_both_with_pictures_and_facts(window: Window) -> None:
    sheet = compare(window)
    assert not window.work.status.comparing.isVisible()
    pictures = [each for each in sheet.findChildren(QLabel) if not each.pixmap().isNull()]
    assert len(pictures) == 2
    images = [each.pixmap().toImage() for each in pictures]
    assert images[0] != images[1]
    for image in images:
        inks = {image.pixelColor(x, y).rgb() for x in range(0, image.width(), 7) for y in range(0, 300, 7)}
        assert len(inks) > 100, "a body is drawn"
    words = {label.text() for label in sheet.findChildren(PlainLabel)}
    shown = window.shown.comparison
    assert shown is not None
    for fact in shown.facts:
        assert {fact.first, fact.second} <= words
        assert f"{'≠' if fact.differs else '='} {fact.label}" in words


def test_the_picture_behind_stays_as_it_was(window: Window) -> None:
    window.click("temple", Side.LEFT)
    window.session.look_at(FIRST)
    window.settle()
    assert window.view.stage is not None
    before, camera = window.view.stage.render(smooth=True), window.view.camera
    window.session.compare(FIRST, SECOND)
    window.settle()
    assert window.view.camera == camera
    assert window.view.stage.shown == window.shown
    assert np.array_equal(window.view.stage.render(smooth=True), before)


def test_closing_and_undo_agree(window: Window) -> None:
    sheet = compare(window)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    window.settle()
    assert window.session.state.compared == ()
    assert sheet_of(window) is None
    window.session.undo()
    window.settle()
    assert sheet_of(window) is not None
    window.session.undo()
    window.settle()
    assert sheet_of(window) is None
    assert window.work.status.comparing.isVisible()
    QTest.mouseClick(window.work.status.comparing, Qt.MouseButton.LeftButton)
    assert window.session.state.compared == ()
    assert not window.work.status.comparing.isVisible()


def test_one_of_the_two_is_looked_at_from_the_sheet(window: Window) -> None:
    sheet = compare(window)
    look = sheet.findChildren(QPushButton)
    first = next(
        each
        for each in look
        if each.accessibleName().lower().startswith("look at left front edge of the upper")
    )
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    window.settle()
    assert window.session.state.focus == FIRST
    assert sheet_of(window) is sheet


def test_large_text_fits_and_the_window_stays_as_it_was(window: Window) -> None:
    window.desk.store.change(text_scale=2.0)
    window.desk.dress()
    size = window.shell.size()
    window.session.look_at(FIRST)
    window.session.hide(*window.desk.parts.meant())
    window.session.compare_shown()
    window.settle()
    assert window.work.status.comparing.isVisible()
    assert window.work.status.restore.isVisible()
    assert window.shell.size() == size
    window.session.compare(FIRST, SECOND)
    window.settle()
    sheet = sheet_of(window)
    assert sheet is not None
    page = sheet.findChildren(QLabel)[0].parentWidget()
    wide = page.parentWidget().width()
    outside = [label.text() for label in page.findChildren(QLabel) if label.geometry().right() > wide]
    assert outside == []
    lowest = max(label.geometry().bottom() for label in page.findChildren(QLabel))
    assert page.height() - lowest < 60, "the page ends with its words"
