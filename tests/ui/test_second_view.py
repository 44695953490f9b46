from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.side import Side
from tests.ui.conftest import Window


def look_at_psoas_from_behind(window: Window) -> None:
    window.desk.look_from("back")
    window.settle()
    window.click("l3_spinous", Side.MIDLINE)
    window.session.focus_on("iliopsoas-1", Side.LEFT)
    window.settle()


def test_the_source_on_the_other_side_is_shown_beside_the_pain(window: Window) -> None:
    second = window.view.at_rest.second
    assert not second.isVisible()
    look_at_psoas_from_behind(window)
    assert window.view.camera.back[2] < -0.9, "who sees the pain stays"
    assert second.isVisible()
    assert "front" in second.accessibleName()
    assert window.view.rect().contains(second.geometry())
    image = second.grab().toImage()
    reds = sum(
        image.pixelColor(x, y).red() - image.pixelColor(x, y).green() > 60
        for x in range(0, image.width(), 4)
        for y in range(30, image.height(), 4)
    )
    assert reds > 30, "the muscle is seen in it"


def test_enter_in_the_second_view_turns_the_body_so(window: Window) -> None:
    look_at_psoas_from_behind(window)
    second = window.view.at_rest.second
    second.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(second, Qt.Key.Key_Return)
    window.settle()
    assert window.view.camera.back[2] > 0.5
    assert window.view.hasFocus()
    assert second.isVisible(), "now the pain is out of sight"
    assert "back" in second.accessibleName()


def test_it_goes_with_its_answer_and_is_still_while_nothing_happens(window: Window) -> None:
    look_at_psoas_from_behind(window)
    second = window.view.at_rest.second
    picture, renders = second.picture, window.renders
    QTest.qWait(400)
    assert second.picture is picture
    assert window.renders == renders
    window.desk.clear()
    window.settle()
    assert not second.isVisible()


def test_it_does_not_cover_the_cross(window: Window) -> None:
    look_at_psoas_from_behind(window)
    marker = next(m for m in window.shown.markers if m.point == "iliopsoas-1" and m.side is Side.LEFT)
    place: QPointF = window.view.place_of(marker.position)
    assert not window.view.at_rest.second.geometry().contains(place.toPoint())
