from itertools import combinations

from PySide6.QtCore import QRectF, Qt

from bodymap.scene.camera import Camera
from bodymap.session.state import LayerName
from tests.ui.conftest import Window


def show_muscles(window: Window) -> None:
    window.session.set_layer(LayerName.MUSCLES, True)
    window.session.set_skin_opacity(0.0)
    window.settle()


def test_names_are_off_until_asked_for_and_stay_chosen(window: Window) -> None:
    show_muscles(window)
    at_rest = window.view.at_rest
    assert at_rest.labels == ()
    window.key(Qt.Key.Key_L)
    assert len(at_rest.labels) > 10
    assert window.desk.store.now.has_labels
    window.key(Qt.Key.Key_L)
    assert at_rest.labels == ()


def test_names_do_not_overlap_each_other_or_what_stands_over_the_body(window: Window) -> None:
    show_muscles(window)
    window.key(Qt.Key.Key_L)
    for camera in (window.view.camera, Camera((0.0, 1350.0, 0.0), 25.0, 0.0, 1300.0)):
        window.view.look(camera, moving=False)
        window.settle()
        labels = window.view.at_rest.labels
        assert labels
        for first, second in combinations(labels, 2):
            assert not first.box.intersects(second.box), (first.text, second.text)
        for over in (window.work.cube, window.work.legend):
            if over.isVisible():
                assert not any(label.box.intersects(QRectF(over.geometry())) for label in labels)
        assert all(window.view.rect().contains(label.box.toRect()) for label in labels)
        assert len({label.text for label in labels}) == len(labels), "named once"


def test_a_line_leads_to_the_part_that_is_named(window: Window) -> None:
    show_muscles(window)
    window.key(Qt.Key.Key_L)
    named = {part.id: part.name for part in window.atlas.geometry.muscle_topology().slices}
    named |= {part.id: part.name for part in window.atlas.geometry.bone_topology().slices}
    window.session.set_layer(LayerName.POINTS, False)
    window.settle()
    for label in window.view.at_rest.labels:
        pick = window.view.pick_at(label.place)
        assert pick is not None, label.text
        assert named[pick.id].startswith(label.text.rstrip("…")), label.text  # type: ignore[union-attr]


def test_names_are_gone_while_the_body_turns_and_cost_no_frame(window: Window) -> None:
    show_muscles(window)
    renders = window.renders
    window.desk.looks.toggle_labels()
    assert window.renders == renders
    window.view.look(window.view.camera.orbited(40.0, 0.0))
    assert window.view.at_rest.labels == ()
    window.settle()
    assert window.view.at_rest.labels
