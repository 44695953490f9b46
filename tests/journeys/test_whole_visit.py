"""A whole visit in the real window: by keyboard alone, by mouse alone, with the same record."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from bodymap.anatomy.side import Side
from bodymap.ui.visit.visit_dock import VisitDock
from bodymap.visit.record import Feedback, Found, PointKey, Visit
from tests.ui.conftest import Window
from tests.ui.test_visit_dock import NECK, HandClock, attending, clock, dock, find_familiar_pain

__all__ = ["attending", "clock", "dock"]
Press = Callable[[QWidget], None]


def by_mouse(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    QTest.qWait(5)
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def by_keyboard(widget: QWidget) -> None:
    """Go on with Tab until the widget has the keyboard, then press it."""
    window = widget.window()
    for _ in range(300):
        if window.focusWidget() is widget:
            break
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    assert window.focusWidget() is widget
    QTest.keyClick(widget, Qt.Key.Key_Space)


def whole_visit(window: Window, dock: VisitDock, clock: HandClock, press: Press, is_mouse: bool) -> Visit:
    def step(number: int, key: Qt.Key) -> None:
        if is_mouse:
            by_mouse(dock.tabs[number])
        else:
            QTest.keyClick(window.shell.focusWidget() or window.view, key)
        QTest.qWait(5)
        assert dock.step == number

    press(dock.hurts.areas.rows[0].as_widget().intensity.buttons[6])  # type: ignore[attr-defined]
    step(1, Qt.Key.Key_F3)
    press(dock.check.questions.none)
    window.session.screen.confirm_intake("")
    step(2, Qt.Key.Key_F4)
    press(dock.examine.rows.rows[NECK].found.buttons[Found.ACTIVE])  # type: ignore[attr-defined]
    step(3, Qt.Key.Key_F5)
    press(dock.treat.points.rows[NECK].choose)  # type: ignore[attr-defined]
    window.settle()
    started = clock.seconds
    press_hold = (lambda: by_mouse(dock.treat.go)) if is_mouse else (lambda: window.key(Qt.Key.Key_Space))
    press_hold()
    clock.seconds = started + 45.0
    press_hold()
    if is_mouse:
        by_mouse(dock.treat.feedback[Feedback.GOOD])
    else:
        QTest.keyClick(window.view, Qt.Key.Key_9)
    step(4, Qt.Key.Key_F7)
    press(dock.again.areas.rows[0].as_widget().after.buttons[3])  # type: ignore[attr-defined]
    step(5, Qt.Key.Key_F8)
    press(next(iter(dock.home.exercises.rows.values())).as_widget())
    press(dock.home.compose)
    return window.session.visit_record()


@pytest.mark.parametrize("is_mouse", [True, False])
def test_a_whole_visit(window: Window, dock: VisitDock, clock: HandClock, is_mouse: bool) -> None:
    visit = whole_visit(window, dock, clock, by_mouse if is_mouse else by_keyboard, is_mouse)
    assert [(area.intensity, area.after) for area in visit.areas] == [(6, 3)]
    assert [(each.key, each.found) for each in visit.findings] == [(NECK, Found.ACTIVE)]
    assert visit.chosen == (PointKey("trapezius-1", Side.LEFT),)
    ((held,),) = [each.passes for each in visit.treated]
    assert (held.held_s, held.feedback) == (45.0, Feedback.GOOD)
    assert len(visit.exercises) == 1
    assert visit.plan.items


def test_a_red_flag_blocks_the_treatment_and_says_why(window: Window, dock: VisitDock) -> None:
    find_familiar_pain(window)
    dock.go_to(3)
    assert dock.treat.holding.reading is not None
    question = dock.check.questions.rows[0]
    dock.go_to(1)
    dock.check.questions.attend()
    QTest.keyClick(question.tick, Qt.Key.Key_Space)
    for tick in question.sign_ticks.values():
        if tick.isVisible() and not tick.isChecked():
            QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.qWait(5)
    assert window.shown.referral is not None
    assert dock.referral.isVisible()
    dock.go_to(3)
    assert dock.treat.holding.reading is None
    assert dock.treat.technique.text()
