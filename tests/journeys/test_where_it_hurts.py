"""Few and long: what a therapist does, in the real window."""

import gc
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from vtkmodules.vtkCommonCore import vtkObjectBase

from bodymap.anatomy.side import Side
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Role
from bodymap.ui.labels import PlainLabel
from tests.ui.conftest import Window

_EXPECTED = {"trapezius-1", "temporalis", "sternocleidomastoid"}


def pixels_of(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def near(window: Window, position: tuple[float, float, float], reach: int) -> tuple[slice, slice]:
    place = window.view.place_of(position).toPoint()
    return slice(place.y() - reach, place.y() + reach), slice(place.x() - reach, place.x() + reach)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_temple_that_hurts(open_window: Callable[[], Window], side: Side) -> None:
    gc.collect()
    before = {id(found) for found in gc.get_objects() if isinstance(found, vtkObjectBase)}
    window = open_window()
    window.click("temple", side)
    assert window.shown.title == f"{side} temple"
    assert str(side) in window.work.panel.title.text().lower()

    rows = window.work.panel.sources.matches
    first = {match.point for match in rows[:5]} | {match.point.rsplit("-", 1)[0] for match in rows[:5]}
    assert first >= _EXPECTED
    assert all(match.side is side for match in rows[:5])

    row = next(number for number, match in enumerate(rows) if match.point == "trapezius-1")
    listing = window.work.panel.sources
    listing.scrollTo(listing.model().index(row, 0))
    spot = listing.visualRect(listing.model().index(row, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    window.settle()
    detail = window.shown.detail
    assert detail is not None
    assert (detail.point, detail.side, detail.is_chosen) == ("trapezius-1", side, True)

    read_technique_and_stretch(window)
    see_zone_band_and_cross(window, side)

    window.shell.close()
    gc.collect()
    left = [
        type(found).__name__
        for found in gc.get_objects()
        if isinstance(found, vtkObjectBase) and id(found) not in before
    ]
    assert left == []


def read_technique_and_stretch(window: Window) -> None:
    detail, card = window.shown.detail, window.work.panel.card
    assert detail is not None
    assert detail.card is not None
    words = {label.text() for label in card.findChildren(PlainLabel) if label.isVisibleTo(card)}
    assert detail.card.technique in words
    assert detail.card.stretch in words
    card.unfold(SectionName.LENGTHEN)
    window.settle()
    lengthen = detail.section(SectionName.LENGTHEN)
    assert lengthen is not None
    words = {label.text() for label in card.findChildren(PlainLabel) if label.isVisibleTo(card)}
    assert {exercise.name for exercise in lengthen.exercises} <= words


def see_zone_band_and_cross(window: Window, side: Side) -> None:
    shown, atlas = window.shown, window.atlas
    answered = pixels_of(window.view.image)
    window.session.set_layers(())
    window.session.set_layers(frozenset())
    marker = next(marker for marker in shown.markers if marker.role is Role.FOCUSED_POINT)
    band = next(band for band in shown.bands if band.is_focused)
    strong = np.concatenate(
        [zone.vertices[zone.weights > 0.9] for zone in shown.zones if zone.role is Role.ESSENTIAL]
    )
    places = atlas.geometry.skin(shown.body).vertices[strong]
    heart = places[np.linalg.norm(places - shown.places[0].position, axis=1).argmin()]
    window.settle()
    empty = pixels_of(window.view.image)
    for place, reach in (
        (marker.position, 6),
        (tuple(float(each) for each in band.path[len(band.path) // 4]), 4),
        (tuple(float(each) for each in heart), 6),
    ):
        area = near(window, place, reach)
        assert np.abs(answered[area] - empty[area]).max() > 40, place
    assert bool(heart[0] > 0) is (side is Side.LEFT)
