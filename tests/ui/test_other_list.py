"""The line "other than muscle" beside the list of sources."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side, Wording
from bodymap.ui.labels import PlainLabel
from tests.ui.conftest import Window


def pick(window: Window, region: str, side: Side) -> None:
    window.session.select_place(NamedPlace(Layer.OWN, region, side))
    window.settle()


def words(window: Window) -> list[str]:
    found = window.work.panel.other.findChildren(PlainLabel)
    return [label.text() for label in found if label.isVisibleTo(window.work.panel.other)]


def test_it_is_one_closed_line_that_names_the_gravest_and_unfolds_to_all(window: Window) -> None:
    other = window.work.panel.other
    assert not other.isVisible()
    pick(window, "breast", Side.LEFT)
    shown = window.shown.other
    assert other.isVisible()
    assert not other.is_open
    assert other.header.text().startswith(f"Other than muscle ({len(shown)}): heart")
    assert words(window) == []
    QTest.mouseClick(other.header, Qt.MouseButton.LeftButton)
    window.settle()
    said = words(window)
    assert [each.name for each in shown if each.name not in said] == []
    assert [each.hint for each in shown if each.hint not in said] == []
    assert "inner organ  ·  do not miss" in said
    assert "joint  ·  client's LEFT" in said


def test_it_speaks_the_wording_chosen_and_stays_open_from_place_to_place(window: Window) -> None:
    pick(window, "temple", Side.RIGHT)
    window.work.panel.other.header.click()
    window.settle()
    assert "Artery at the temple" in words(window)
    window.session.set_wording(Wording.CLINICAL)
    window.settle()
    assert "Superficial temporal artery (giant cell arteritis)" in words(window)
    assert "Artery at the temple" not in words(window)
    pick(window, "calf_middle", Side.RIGHT)
    assert window.work.panel.other.is_open
    assert "Deep veins of the leg (thrombosis)" in words(window)


def test_a_client_is_not_shown_the_list(window: Window) -> None:
    pick(window, "breast", Side.LEFT)
    assert window.work.panel.other.isVisible()
    window.desk.toggle_presenting()
    window.settle()
    assert not window.work.panel.other.isVisible()
    window.desk.toggle_presenting()
    window.settle()
    assert window.work.panel.other.isVisible()


def test_it_is_worked_with_the_keyboard_and_told_to_a_screen_reader(window: Window) -> None:
    pick(window, "low_back_lower", Side.LEFT)
    other = window.work.panel.other
    assert other.header.focusPolicy() & Qt.FocusPolicy.TabFocus
    other.header.setFocus()
    QTest.keyClick(other.header, Qt.Key.Key_Space)
    window.settle()
    assert other.is_open
    assert other.header.accessibleName().startswith("Other than muscle (")
    assert other.header.accessibleName().endswith(", open")
    assert other.list.accessibleName() == "Other than muscle"
    assert other.list.focusPolicy() & Qt.FocusPolicy.TabFocus
    bar = other.list.verticalScrollBar()
    other.list.setFocus()
    QTest.keyClick(other.list, Qt.Key.Key_PageDown)
    assert bar.value() > bar.minimum()


def test_open_it_pushes_neither_the_sources_nor_the_card_out_of_the_window(window: Window) -> None:
    panel = window.work.panel
    for region, side in (
        ("breast", Side.LEFT),
        ("temple", Side.LEFT),
        ("low_back_lower", Side.RIGHT),
        ("calf_middle", Side.LEFT),
        ("heel_sole", Side.RIGHT),
    ):
        pick(window, region, side)
        if not panel.other.is_open:
            panel.other.header.click()
            window.settle()
        whole = QRect(panel.mapToGlobal(QPoint(0, 0)), panel.size())
        for part, least in (
            (panel.sources, 60),
            (panel.other.list, 100),
            (panel.check_first, 30),
            (panel.card, 60),
        ):
            seen = QRect(part.mapToGlobal(QPoint(0, 0)), part.size()).intersected(whole)
            assert seen.height() >= min(least, part.height()) > 0, (region, part)
            assert seen.width() <= panel.width()
        first = panel.sources.visualRect(panel.sources.model().index(0, 0))
        assert panel.sources.viewport().rect().contains(first), region
