"""A visit in the real window: the dock, Space as a foot switch types it, what a client sees."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bodymap.anatomy.side import Side
from bodymap.ui.visit.attending import Attending
from bodymap.ui.visit.touch import TOUCH
from bodymap.ui.visit.visit_dock import VisitDock
from bodymap.visit.record import Feedback, Found, PointKey
from tests.ui.conftest import Window

NECK = PointKey("trapezius-1", Side.LEFT)


@dataclass
class HandClock:
    """Turned by hand."""

    seconds: float = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def wall(self) -> float:
        return 1_800_000_000.0 + self.seconds


@pytest.fixture
def attending(window: Window) -> Attending:
    return window.desk.findChild(Attending)


@pytest.fixture
def clock(attending: Attending) -> HandClock:
    clock = HandClock()
    holding = attending.dock.treat.holding
    holding._clock = attending.clock = clock
    for page in attending.dock.pages:
        page._clock = clock
    return clock


@pytest.fixture
def dock(window: Window, attending: Attending, clock: HandClock) -> VisitDock:
    attending.start()
    window.click("temple", Side.LEFT)
    return attending.dock


def find_familiar_pain(window: Window) -> None:
    window.session.screen.answer_none("")
    window.session.screen.confirm_intake("")
    window.session.note_finding(NECK, found=Found.ACTIVE)
    assert window.session.choose(NECK) == ""


def test_space_holds_from_anywhere_and_a_key_that_repeats_does_not(
    window: Window, dock: VisitDock, clock: HandClock
) -> None:
    find_familiar_pain(window)
    QTest.keyClick(window.view, Qt.Key.Key_F5)
    assert dock.is_treating
    dock.tabs[3].setFocus()
    QTest.keyClick(dock.tabs[3], Qt.Key.Key_Space)
    assert dock.treat.holding.is_running
    assert dock.is_treating
    clock.seconds = 40.0
    dock.treat.holding.tick()
    assert dock.treat.face.digits == "40"
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    (treated,) = window.session.visit_record().treated
    assert [each.held_s for each in treated.passes] == [40.0]
    QTest.keyClick(window.view, Qt.Key.Key_9)
    assert window.session.visit_record().treated[0].passes[0].feedback is Feedback.GOOD
    window.session.undo()
    window.session.undo()
    assert window.session.visit_record().treated == ()
    reading = dock.treat.holding.reading
    assert reading is not None
    assert reading.pass_number == 0


def test_notes_take_their_own_spaces(window: Window, dock: VisitDock) -> None:
    find_familiar_pain(window)
    dock.go_to(5)
    dock.home.notes.setFocus()
    QTest.keyClicks(dock.home.notes, "two words")
    assert window.session.visit_record().notes == "two words"
    assert not dock.treat.holding.is_running


def test_technique_waits_for_the_check_and_says_so(window: Window, dock: VisitDock) -> None:
    assert window.shown.visit is not None
    assert window.shown.visit.waiting
    dock.go_to(3)
    assert dock.treat.said.text() == window.shown.visit.waiting
    assert dock.treat.holding.reading is None


def test_hands_with_oil_find_every_button(window: Window, dock: VisitDock) -> None:
    find_familiar_pain(window)
    for step in range(6):
        dock.go_to(step)
        QTest.qWait(20)
        for button in dock.pages[step].findChildren(QPushButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= TOUCH, button.text()


def test_the_client_sees_timer_and_words_but_no_list(window: Window, dock: VisitDock) -> None:
    find_familiar_pain(window)
    dock.go_to(3)
    window.desk.toggle_presenting()
    QTest.qWait(20)
    assert dock.treat.face.isVisible()
    assert dock.treat.feedback[Feedback.STOP].isVisible()
    assert not dock.client.isVisible()
    assert not dock.treat.points.isVisible()
    assert not dock.treat.pressure.isVisible()


def test_a_visit_without_a_record_leaves_nothing(
    window: Window, dock: VisitDock, attending: Attending
) -> None:
    find_familiar_pain(window)
    dock.home.finish.click()
    assert window.shown.visit is None
    assert not window.session.can_undo
    assert not dock.isVisible()
    assert window.shown.places == ()


def test_one_tap_says_that_the_client_agreed(window: Window, dock: VisitDock) -> None:
    find_familiar_pain(window)
    window.session.note_finding(PointKey("gluteus_medius-1", Side.LEFT), found=Found.LATENT)
    dock.go_to(2)
    (asked,) = [each for each in dock.examine.consents.rows.values() if each.as_widget().isVisible()][:1]
    QTest.mouseClick(asked.as_widget(), Qt.MouseButton.LeftButton)
    assert len(window.session.visit_record().consents) == 1
    QTest.mouseClick(asked.as_widget(), Qt.MouseButton.LeftButton)
    assert window.session.visit_record().consents == ()


def test_drawing_and_pattern_stand_at_home_as_a_picture(window: Window, dock: VisitDock) -> None:
    assert not dock.home.pictures.isVisibleTo(dock.home)
    find_familiar_pain(window)
    assert dock.home.pictures.isVisibleTo(dock.home)
    assert list(dock.home.pictures.rows.rows) == [NECK]
    window.session.unchoose(NECK)
    assert not dock.home.pictures.isVisibleTo(dock.home)


def test_the_next_visit_may_be_on_any_date(window: Window, dock: VisitDock) -> None:
    date = dock.home.date
    assert date.text() == "No date yet"
    date.setDate(QDate(2027, 3, 5))
    assert window.session.visit_record().plan.next_visit == "2027-03-05"
    dock.home.next_visit.buttons[14].click()
    assert window.session.visit_record().plan.next_visit == date.text() != "2027-03-05"
    date.setDate(date.minimumDate())
    assert window.session.visit_record().plan.next_visit == ""
    date.show_date("2027-01-15", "2026-12-01")
    assert date.text() == "2026-12-01"
