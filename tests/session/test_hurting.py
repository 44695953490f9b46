"""Brush, eraser and the other side: what they pick, take away and mirror."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.mirror import mirrored
from bodymap.query.skin import landmark_spot, spot_position
from bodymap.session.session import Session
from bodymap.session.state import PickedSpot, PointFocus, Selecting

STROKE = ("temple", "above_ear", "mastoid")


@pytest.fixture
def session(atlas: Atlas) -> Session:
    return Session(atlas)


def touched(session: Session, landmark: str, side: Side) -> tuple[int, np.ndarray]:
    spot = landmark_spot(session.atlas, landmark, side, 20.0)
    return spot.face, spot_position(session.atlas, session.state.body, spot.face, spot.barycentric)


def test_the_eraser_takes_what_it_touches_in_one_command(session: Session) -> None:
    session.paint_pain([touched(session, name, Side.LEFT) for name in STROKE], 15.0)
    session.select_place(NamedPlace(Layer.OWN, "temple", Side.RIGHT), Selecting.ADD)
    session.erase_pain([touched(session, name, Side.LEFT) for name in STROKE[:2]], 15.0)
    assert [place.title for place in session.presentation.places][1:] == ["right temple"]
    session.undo()
    assert len(session.presentation.places) == 4


def test_the_eraser_reaches_a_small_spot_beside_its_middle(session: Session) -> None:
    spot = touched(session, "deltoid_front", Side.LEFT)
    session.paint_pain([spot], 3.0)
    skin = session.atlas.geometry.skin(session.state.body).vertices
    faces = session.atlas.geometry.skin_topology().faces
    away = np.linalg.norm(skin[faces].mean(axis=1) - spot[1], axis=1)
    beside = int(np.argmin(np.abs(away - 12.0)))
    session.erase_pain([(beside, skin[faces[beside]].mean(axis=0))], 5.0)
    assert len(session.presentation.places) == 1
    session.erase_pain([(beside, skin[faces[beside]].mean(axis=0))], 20.0)
    assert session.presentation.places == ()


def test_erasing_bare_skin_is_no_command(session: Session) -> None:
    session.erase_pain([touched(session, "temple", Side.LEFT)])
    assert not session.can_undo


@pytest.mark.parametrize("body", list(Body))
def test_a_mirrored_spot_lies_at_the_mirrored_place(atlas: Atlas, body: Body) -> None:
    faces = np.flatnonzero(atlas.geometry.skin_topology().outer)[::997]
    for face in faces.tolist():
        spot = PickedSpot(face, (0.2, 0.5, 0.3), 12.0)
        other = mirrored(atlas, spot)
        assert isinstance(other, PickedSpot)
        place = spot_position(atlas, body, face, spot.barycentric)
        there = spot_position(atlas, body, other.face, other.barycentric)
        assert np.allclose(there, place * [-1, 1, 1], atol=1e-3)
        assert mirrored(atlas, other) == spot


def test_the_mirror_moves_pain_and_source_to_the_other_side(session: Session) -> None:
    session.select_pain(*touched(session, "temple", Side.LEFT))
    session.focus_on("temporalis-2", Side.LEFT)
    left = session.presentation
    session.mirror_pain()
    right = session.presentation
    assert right.title == "right temple"
    assert session.state.focus == PointFocus("temporalis-2", Side.RIGHT)
    assert [(m.point, m.side.opposite) for m in right.matches] == [(m.point, m.side) for m in left.matches]
    session.mirror_pain()
    assert session.presentation == left


def test_the_other_side_too_keeps_what_was_picked(session: Session) -> None:
    session.select_pain(*touched(session, "temple", Side.LEFT))
    session.select_place(NamedPlace(Layer.LANDMARK, "navel", Side.MIDLINE), Selecting.ADD)
    session.add_mirrored_pain()
    assert [place.side for place in session.presentation.places] == [Side.LEFT, Side.MIDLINE, Side.RIGHT]
    session.undo()
    assert len(session.presentation.places) == 2


def test_every_named_place_has_a_mirror_and_is_the_mirror_of_it(atlas: Atlas) -> None:
    for layer in (Layer.OWN, Layer.CHOIR):
        for region in atlas.regions(layer):
            place = NamedPlace(layer, region.id, region.side)
            other = mirrored(atlas, PickedPlace(place))
            assert isinstance(other, PickedPlace)
            assert other.place.side is region.side.opposite
            assert mirrored(atlas, other) == PickedPlace(place), place
