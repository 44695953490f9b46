"""What people expect of a program on the desk: keyboard alone, the panel's order, no silence, both bodies."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.side import Body, Side, Wording
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Role
from tests.ui.conftest import Window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_from_words_to_the_muscle_alone_without_a_mouse(window: Window) -> None:
    window.key(Qt.Key.Key_F, CTRL)
    search = window.work.top_bar.search
    assert search.hasFocus()
    QTest.keyClicks(search, "left temple")
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    assert [place.title for place in window.shown.places] == ["left temple"]
    assert window.view.hasFocus(), "the next key goes to the body"

    sources = window.work.panel.sources
    sources.setFocus()
    second = window.shown.matches[1]
    sources.setCurrentIndex(sources.model().index(0, 0))
    QTest.keyClick(sources, Qt.Key.Key_Down)
    QTest.keyClick(sources, Qt.Key.Key_Return)
    window.settle()
    detail = window.shown.detail
    assert detail is not None
    assert (detail.point, detail.side, detail.is_chosen) == (second.point, second.side, True)

    window.view.setFocus()
    window.key(Qt.Key.Key_2)
    crowd = len(window.shown.muscles)
    window.key(Qt.Key.Key_I)
    assert 1 <= len(window.shown.muscles) < 4
    window.key(Qt.Key.Key_H, ALT)
    assert len(window.shown.muscles) == crowd
    window.key(Qt.Key.Key_2)
    assert window.shown.layers.skin_opacity == 1.0, "the skin is back as it was"


def test_the_peel_slider_goes_from_skin_to_bone_by_keys(window: Window) -> None:
    window.key(Qt.Key.Key_2)
    window.key(Qt.Key.Key_3)
    peel, before = window.work.layers.peel, -1
    counts = []
    while peel.value() != before:
        counts.append(len([each for each in window.shown.muscles if each.role is Role.MUSCLE]))
        before = peel.value()
        QTest.keyClick(peel, Qt.Key.Key_Right)
        window.settle()
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 100
    assert counts[-1] == 0, "at its end only bones are left"
    assert window.shown.bones
    while peel.value() > peel.minimum():
        QTest.keyClick(peel, Qt.Key.Key_Left)
    window.settle()
    assert len([each for each in window.shown.muscles if each.role is Role.MUSCLE]) == counts[0]


def test_home_and_end_move_the_slider_that_has_the_keyboard_and_not_the_body(window: Window) -> None:
    window.click("temple", Side.LEFT)
    opacity, camera = window.work.layers.opacity, window.view.camera
    opacity.setFocus()
    QTest.keyClick(opacity, Qt.Key.Key_Home)
    window.settle()
    assert opacity.value() == opacity.minimum()
    QTest.keyClick(opacity, Qt.Key.Key_End)
    window.settle()
    assert opacity.value() == opacity.maximum()
    assert window.view.camera == camera


def test_the_legend_explains_nothing_that_lies_on_skin_while_there_is_none(window: Window) -> None:
    window.click("temple", Side.LEFT)
    assert Role.PAIN in window.work.legend.roles
    window.key(Qt.Key.Key_1)
    assert window.work.legend.roles
    assert not {Role.PAIN, Role.ESSENTIAL, Role.SPILLOVER} & set(window.work.legend.roles)


def test_the_panel_answers_in_the_order_a_therapist_asks(window: Window) -> None:
    window.click("temple", Side.LEFT)
    panel, card = window.work.panel, window.work.panel.card
    places = [each.mapTo(panel, each.rect().topLeft()).y() for each in (panel.title, panel.sources, card)]
    assert places == sorted(places)
    asked = [
        SectionName.SAFE, SectionName.FIND, SectionName.TREAT, SectionName.LENGTHEN, SectionName.KEEP,
        SectionName.SURE,
    ]  # fmt: skip
    heights = [card.foldings[name].mapTo(panel, card.rect().topLeft()).y() for name in asked]
    assert heights == sorted(heights)
    assert len(set(heights)) == len(asked)


@pytest.mark.parametrize("body", list(Body))
def test_no_place_is_met_with_silence(window: Window, body: Body) -> None:
    window.session.set_body(body)
    for landmark in ("navel", "palm_centre", "upper_lip"):
        window.session.clear()
        side = Side.LEFT if window.atlas.landmarks[landmark].paired else Side.MIDLINE
        window.key(Qt.Key.Key_R)
        window.click(landmark, side)
        shown = window.shown
        assert shown.places or shown.detail, landmark
        assert window.work.panel.title.text(), landmark
        assert shown.status, landmark
        assert shown.matches or shown.here or shown.note or shown.other, landmark


def test_the_other_body_keeps_what_was_picked_and_the_wording(window: Window) -> None:
    window.click("temple", Side.RIGHT)
    window.session.set_wording(Wording.CLINICAL)
    first = window.shown
    window.work.top_bar.body.chosen.emit(Body.FEMALE)
    window.settle()
    second = window.shown
    assert second.body is Body.FEMALE
    assert [each.title for each in second.places] == [each.title for each in first.places]
    best = first.matches[0]
    assert (second.matches[0].point, second.matches[0].side) == (best.point, best.side)
    assert second.wording is Wording.CLINICAL
    window.key(Qt.Key.Key_Z, CTRL)
    assert window.shown.body is Body.MALE
