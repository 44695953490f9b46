"""First steps and tours in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.places import PickedPlace
from bodymap.anatomy.side import Side
from bodymap.anatomy.tours import TourShows
from bodymap.session.detail import SectionName
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.tours import Tours
from bodymap.ui.welcome import Welcome
from tests.ui.conftest import Window

TOURS = ("tech-neck", "low-back-from-the-hip", "forearm-and-wrist", "after-workouts")


def furnishing(window: Window) -> Furnishing:
    (found,) = window.shell.findChildren(Furnishing)
    return found


@pytest.fixture
def tours(window: Window) -> Tours:
    return furnishing(window).tours


@pytest.fixture
def welcome(window: Window) -> Welcome:
    return furnishing(window).welcome


# --- first steps ----------------------------------------------------------------------------------------


def target_of(welcome: Welcome) -> QRect:
    return welcome._steps[welcome._number].target()


def test_three_steps_from_the_body_to_the_card(window: Window, welcome: Welcome) -> None:
    welcome.start()
    window.settle()
    callout = welcome.callout
    for target in (None, window.work.panel.sources, window.work.panel.card):
        assert callout.isVisible()
        spot = target_of(welcome)
        assert not spot.isEmpty()
        assert not callout.geometry().intersects(spot), "the callout covers what it explains"
        if target is not None:
            assert target.rect().size() == spot.size()
        QTest.keyClick(callout.next, Qt.Key.Key_Space)
        window.settle()
    assert not callout.isVisible()
    assert window.shown.title == "left temple"
    assert window.view.hasFocus()


def test_the_body_can_be_clicked_while_it_is_explained(window: Window, welcome: Welcome) -> None:
    welcome.start()
    window.settle()
    window.click("temple", Side.LEFT)
    assert window.shown.title == "left temple"
    assert welcome.callout.accessibleName() == "2 of 3: Where it may come from"


def test_escape_skips_and_clears_nothing(window: Window, welcome: Welcome) -> None:
    welcome.start()
    QTest.keyClick(welcome.callout.next, Qt.Key.Key_Space)
    window.settle()
    QTest.keyClick(window.shell.focusWidget() or window.shell, Qt.Key.Key_Escape)
    window.settle()
    assert not welcome.is_running
    assert not welcome.callout.isVisible()
    assert window.shown.title == "left temple"


def test_it_is_offered_once(open_window: Callable[[], Window]) -> None:
    first = open_window()
    welcome = furnishing(first).welcome
    assert not welcome.is_running
    welcome.offer()
    assert welcome.is_running
    welcome.end()
    assert first.desk.store.now.is_welcomed
    welcome.offer()
    assert not welcome.is_running
    welcome.start()
    assert welcome.is_running, "Help shows it again"


def test_clearing_what_is_explained_ends_the_steps(window: Window, welcome: Welcome) -> None:
    welcome.start()
    window.settle()
    QTest.mouseClick(welcome.callout.next, Qt.MouseButton.LeftButton)
    window.settle()
    window.session.clear()
    window.settle()
    assert not welcome.is_running


# --- tours ----------------------------------------------------------------------------------------------


def test_the_four_complaints_stand_in_the_quick_start(window: Window, tours: Tours) -> None:
    start = window.work.panel.quick_start
    assert tuple(tours.all) == TOURS
    assert [button.accessibleName() for button in start.tours] == [tour.name for tour in tours.all.values()]
    QTest.mouseClick(start.tours[1], Qt.MouseButton.LeftButton)
    window.settle()
    assert tours.is_running
    assert not start.isVisible()


@pytest.mark.parametrize("id_", TOURS)
def test_a_tour_walks_to_its_end_by_keyboard(window: Window, tours: Tours, id_: str) -> None:
    tour, guide, panel = tours.all[id_], window.work.panel.guide, window.work.panel
    tours.start(id_)
    window.settle()
    for number, step in enumerate(tour.steps):
        assert guide.isVisible()
        assert step.title in guide.accessibleName()
        detail = window.shown.detail
        assert detail is not None
        source = tour.source_at(number)
        assert (detail.point, detail.side) == (source.point, source.side)
        if step.shows is TourShows.SOURCES:
            assert panel.sources.isVisible()
        elif step.shows is TourShows.CHECK_FIRST:
            assert panel.check_first.rows[0].tick.isVisible()
        else:
            folding = panel.card.foldings[SectionName(step.shows.value)]
            assert folding.is_open
            top = folding.mapTo(panel.card.viewport(), folding.rect().topLeft()).y()
            assert -2 <= top < panel.card.viewport().height() / 2, "the section is in sight"
        QTest.keyClick(guide.next, Qt.Key.Key_Space)
        window.settle()
    assert not guide.isVisible()
    assert window.session.state.picked == tuple(PickedPlace(place) for place in tour.places)


def test_starting_a_tour_is_one_step_of_undo(window: Window, tours: Tours) -> None:
    tours.start("tech-neck")
    window.settle()
    window.session.undo()
    window.settle()
    assert window.session.state.picked == ()
    assert not window.session.can_undo
    assert not tours.is_running


def test_the_pressure_stands_in_the_step_about_pressing(window: Window, tours: Tours) -> None:
    tours.start("low-back-from-the-hip")
    guide = window.work.panel.guide
    while tours.all["low-back-from-the-hip"].steps[tours._number].shows is not TourShows.TREAT:
        assert "never past" not in guide.accessibleDescription()
        QTest.mouseClick(guide.next, Qt.MouseButton.LeftButton)
    window.settle()
    treatment = window.shown.detail.treatment  # type: ignore[union-attr]
    assert treatment is not None
    low, high = treatment.target
    wanted = f"aim for {low} to {high}, never past {treatment.ceiling}"
    assert wanted in guide.accessibleDescription()


def test_another_place_ends_the_tour(window: Window, tours: Tours) -> None:
    tours.start("tech-neck")
    window.settle()
    window.click("acromion", Side.RIGHT)
    assert not tours.is_running
    assert window.work.panel.sources_folding.isVisible()


def test_escape_ends_the_tour_and_keeps_what_is_shown(window: Window, tours: Tours) -> None:
    tours.start("forearm-and-wrist")
    window.settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    window.settle()
    assert not tours.is_running
    assert window.shown.places
    window.key(Qt.Key.Key_Escape)
    assert not window.shown.places
