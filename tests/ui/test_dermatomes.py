"""Key 7: the skin of the nerve roots."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.side import Side
from bodymap.session.presentation import Role
from bodymap.session.state import LayerName
from tests.ui.conftest import Window


def test_key_7_shows_the_roots_and_says_whose_map_it_is(window: Window) -> None:
    switch = window.work.layers.switches[LayerName.DERMATOMES]
    about = window.work.panel.roots.about
    assert not switch.isChecked()
    assert about.isHidden()
    drawn = window.renders
    window.key(Qt.Key.Key_7)
    assert window.renders == drawn + 2, "one frame, and once more with smooth edges; nothing in idle"
    assert switch.isChecked()
    assert Role.DERMATOME in window.shown.legend
    assert not about.isHidden()
    assert "overlap" in about.text()
    assert "Lee 2008" in about.text()
    assert window.view.stage is not None
    assert {"C5", "T10", "L3"} <= {note.text for note in window.view.stage.notes}
    QTest.mouseMove(window.view, window.pixel("thigh_front_lower", Side.LEFT))
    window.settle()
    assert "skin of L3" in window.work.status.hover.text()
    assert window.renders == drawn + 2, "hovering draws nothing"
    window.key(Qt.Key.Key_7)
    assert about.isHidden()
    assert window.view.stage.notes == ()


def test_a_click_tells_the_roots_of_the_place(window: Window) -> None:
    window.click("patella_bottom", Side.LEFT)
    assert window.work.panel.roots.roots.text() == "Nerve roots that feel here: L4"
    assert not window.work.panel.roots.roots.isHidden()
    window.desk.clear()
    window.settle()
    assert window.work.panel.roots.roots.isHidden()
