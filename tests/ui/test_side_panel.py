"""The panel beside the body: what is seen without scrolling, and that nothing is cut off."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side, Wording
from bodymap.session.presentation import Role
from bodymap.ui.labels import PlainLabel
from bodymap.ui.picture_words import note_places
from tests.ui.conftest import Window

_LABELS = ("Why", "Where", "Take care", "Technique", "Stretch")
_PLACES = {
    "temple": Side.LEFT,
    "l3_spinous": Side.MIDLINE,
    "heel_plantar": Side.LEFT,
    "epicondyle_lateral": Side.LEFT,
    "nipple": Side.LEFT,
}


def pick(window: Window, landmark: str) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, landmark, _PLACES[landmark]))
    window.settle()


def seen_whole(part: QWidget, area: QWidget) -> bool:
    """Tell whether nothing of a widget lies outside another one, of which it is a part."""
    return area.rect().contains(QRect(part.mapTo(area, QPoint()), part.size()))


@pytest.mark.parametrize("wording", list(Wording))
@pytest.mark.parametrize("landmark", list(_PLACES))
def test_the_lines_to_work_from_lie_above_the_fold(window: Window, landmark: str, wording: Wording) -> None:
    window.session.set_wording(wording)
    pick(window, landmark)
    card = window.work.panel.card
    lines = [label.parentWidget() for label in card.findChildren(PlainLabel) if label.text() in _LABELS]
    assert len(lines) == len(_LABELS)
    for line in lines:
        assert seen_whole(line, card.viewport())
        assert seen_whole(line, window.shell)


@pytest.mark.parametrize("landmark", list(_PLACES))
def test_as_many_sources_as_there_are_up_to_three_are_seen_whole(window: Window, landmark: str) -> None:
    pick(window, landmark)
    rows = window.work.panel.sources
    for number in range(min(3, len(rows.matches))):
        row = rows.visualRect(rows.model().index(number, 0))
        assert rows.viewport().rect().contains(row)


def test_the_side_of_a_source_is_written_whole(window: Window) -> None:
    pick(window, "l3_spinous")
    panel = window.work.panel
    assert "RIGHT" in panel.sources.model().index(1, 0).data()
    assert any(label.text() == "Iliopsoas · LEFT" for label in panel.card.findChildren(PlainLabel))


def test_a_muscle_after_a_presentation_has_the_height_of_its_words(window: Window) -> None:
    pick(window, "temple")
    window.key(Qt.Key.Key_F11)
    assert not window.work.panel.roots.isVisible(), "nerve roots are not for clients"
    window.key(Qt.Key.Key_F11)
    assert window.work.panel.roots.isVisible()
    window.session.focus_muscle("infraspinatus", Side.RIGHT)
    card = window.work.panel.card  # the panel is up to date: what is half laid out would be seen so
    labels = [label for label in card.findChildren(PlainLabel) if label.isVisible()]
    assert labels[0].text() == "Infraspinatus"
    assert seen_whole(labels[0], card.viewport())
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert card.verticalScrollBar().maximum() > 0, "what does not fit is scrolled to"


def test_the_camera_goes_to_a_muscle_that_is_looked_up(window: Window) -> None:
    window.view.motion.is_reduced = True
    pick(window, "temple")
    window.session.focus_muscle("infraspinatus", Side.RIGHT)
    window.settle()
    stage = window.view.stage
    assert stage is not None
    parts = [each.structure for each in window.shown.muscles if each.role is Role.SOURCE_MUSCLE]
    pixels = stage.camera.project(stage.places_of_parts(parts), stage.canvas.size)
    assert (pixels > 0).all()
    assert (pixels < np.array(stage.canvas.size)).all()
    assert np.ptp(pixels, axis=0).max() > 0.2 * stage.canvas.size[1], "large enough to be seen"
    assert stage.camera.back[2] < -0.5, "the shoulder blade is seen from the back"


def test_large_text_is_broken_and_scrolled_not_cut(window: Window) -> None:
    window.desk.store.change(text_scale=2.0)
    window.desk.dress()
    pick(window, "temple")
    panel = window.work.panel
    for folding in (panel.sources_folding, panel.here_folding, panel.other):
        lines = folding.header.text().split("\n")
        widest = max(folding.header.fontMetrics().horizontalAdvance(line) for line in lines)
        assert widest <= folding.header.width(), lines
    third = panel.sources.visualRect(panel.sources.model().index(2, 0))
    assert panel.sources.viewport().rect().contains(third)
    for label in panel.findChildren(PlainLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            words = label.text().split()
            assert max(map(label.fontMetrics().horizontalAdvance, words)) <= label.width(), label.text()
    assert (window.shell.width(), window.shell.height()) == (1280, 800)


def test_the_second_view_lies_upon_no_name_of_a_place(window: Window) -> None:
    window.view.motion.is_reduced = True
    window.desk.open_words("elbow")
    window.settle()
    second = window.view.at_rest.second
    assert second.isVisible()
    starts = note_places(window.view, window.shown)[::3]
    assert len(starts) > 2
    assert not any(second.geometry().contains(place.toPoint()) for place in starts)
