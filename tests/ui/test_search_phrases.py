"""A complaint typed into the search box opens all of its places; what must be asked first says so."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.side import Side
from bodymap.session.state import Structure
from tests.ui.conftest import Window


def _type(window: Window, text: str) -> None:
    window.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = window.work.top_bar.search
    search.selectAll()
    QTest.keyClicks(search, text)
    search.refresh()


def _shown_regions(window: Window) -> set[tuple[str, Side]]:
    return {(place.own.id, place.own.side) for place in window.shown.places if place.own is not None}


def test_a_complaint_opens_all_its_places_at_once(window: Window) -> None:
    _type(window, "tennis elbo left")
    search = window.work.top_bar.search
    assert search.rows.item(0).text().startswith("tennis elbow, left")
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    assert _shown_regions(window) == {("elbow_outer", Side.LEFT), ("forearm_thumb_side", Side.LEFT)}
    assert window.shown.matches
    assert not search.rows.isVisible()


def test_a_phrase_with_a_red_flag_says_ask_first_and_asks(window: Window) -> None:
    _type(window, "swollen calf")
    search = window.work.top_bar.search
    assert "ask first" in search.rows.item(0).text()
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    assert {place for place, _ in _shown_regions(window)} >= {"calf_middle"}
    assert window.session.state.raised == ("R31", "R15")
    assert window.shown.check_first is not None
    assert window.shown.check_first.is_open


def test_a_hidden_muscle_that_is_searched_comes_back(window: Window) -> None:
    _type(window, "right QL")
    search = window.work.top_bar.search
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    muscle = window.atlas.muscles["quadratus_lumborum"]
    part = Structure(muscle.parts[0].id, Side.RIGHT)
    window.session.clear_focus()
    window.session.hide(part)
    assert part in window.session.state.hidden
    _type(window, "right QL")
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    assert part not in window.session.state.hidden
    assert part in {shown.structure for shown in window.shown.muscles}
