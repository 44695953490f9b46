"""The brush follows the skin."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace, PickedSpot
from bodymap.anatomy.side import Body, Side
from bodymap.query.skin import (
    barycentric_in_face,
    brush,
    join,
    landmark_spot,
    patch_of,
    region_of_face,
    skin_measures,
    snap,
    spot_position,
)


def spot(atlas: Atlas, face: int, radius: float) -> PickedSpot:
    return PickedSpot(face, (0.5, 0.3, 0.2), radius)


def test_a_brush_stays_within_its_radius_and_near_its_disc(atlas: Atlas) -> None:
    back = landmark_spot(atlas, "infraspinous_centre", Side.LEFT, 30.0)
    patch = brush(atlas, Body.MALE, back)
    skin = atlas.geometry.skin(Body.MALE).vertices[patch.vertices]
    centre = spot_position(atlas, Body.MALE, back.face, back.barycentric)
    assert np.linalg.norm(skin - centre, axis=1).max() <= 30.0
    assert 0.5 * np.pi * 30**2 < patch.areas.sum() < 1.2 * np.pi * 30**2


def test_a_brush_never_jumps_from_finger_to_finger(atlas: Atlas) -> None:
    patch = brush(atlas, Body.MALE, landmark_spot(atlas, "fingertip_3", Side.LEFT, 25.0))
    skin = atlas.geometry.skin(Body.MALE).vertices
    others = [atlas.landmark_vertex(f"fingertip_{finger}", Side.LEFT) for finger in (2, 4)]
    tip = skin[atlas.landmark_vertex("fingertip_3", Side.LEFT)]
    assert any(np.linalg.norm(skin[other] - tip) < 40.0 for other in others)
    assert not set(others) & set(patch.vertices.tolist())


def test_a_tiny_brush_is_the_clicked_triangle(atlas: Atlas) -> None:
    face = landmark_spot(atlas, "buttock_centre", Side.RIGHT, 1.0).face
    patch = brush(atlas, Body.MALE, spot(atlas, face, 0.01))
    assert sorted(atlas.geometry.skin_topology().faces[face].tolist()) == patch.vertices.tolist()
    assert patch.areas.sum() == pytest.approx(skin_measures(atlas, Body.MALE).face_areas[face])


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_larger_brush_holds_the_smaller(atlas: Atlas, data: st.DataObject) -> None:
    outer = np.flatnonzero(atlas.geometry.skin_topology().outer)
    face = int(outer[data.draw(st.integers(0, len(outer) - 1))])
    small, more = data.draw(st.floats(0.1, 30)), data.draw(st.floats(0, 20))
    inner = brush(atlas, Body.FEMALE, spot(atlas, face, small))
    wider = brush(atlas, Body.FEMALE, spot(atlas, face, small + more))
    assert set(inner.vertices.tolist()) <= set(wider.vertices.tolist())


def test_the_left_brush_mirrors_the_right(atlas: Atlas) -> None:
    mirror = atlas.geometry.skin_topology().mirror
    for name in ("temple", "thumb_ip", "buttock_centre"):
        place = NamedPlace(Layer.LANDMARK, name, Side.LEFT)
        left = patch_of(atlas, Body.MALE, PickedPlace(place))
        right = patch_of(atlas, Body.MALE, PickedPlace(NamedPlace(Layer.LANDMARK, name, Side.RIGHT)))
        assert set(mirror[left.vertices].tolist()) == set(right.vertices.tolist())


def test_regions_divide_the_whole_outer_skin(atlas: Atlas) -> None:
    measures = skin_measures(atlas, Body.MALE)
    for layer in (Layer.OWN, Layer.CHOIR):
        total = sum(
            float(patch_of(atlas, Body.MALE, PickedPlace(NamedPlace(layer, r.id, r.side))).areas.sum())
            for r in atlas.regions(layer)
        )
        assert total == pytest.approx(float(measures.face_areas.sum()), rel=1e-6)


def test_joining_patches_counts_no_skin_twice(atlas: Atlas) -> None:
    one = brush(atlas, Body.MALE, landmark_spot(atlas, "temple", Side.LEFT, 20.0))
    limit = skin_measures(atlas, Body.MALE).vertex_areas
    assert join([one, one], limit).areas.sum() == pytest.approx(one.areas.sum())


def test_coordinates_snap_to_the_skin(atlas: Atlas) -> None:
    vertex = atlas.landmark_vertex("sternal_angle", Side.MIDLINE)
    skin = atlas.geometry.skin(Body.MALE)
    assert skin.normals is not None
    outward = skin.normals[vertex] / 127.0
    face, position, distance = snap(atlas, Body.MALE, skin.vertices[vertex] + 12.0 * outward)
    assert distance == pytest.approx(12.0, abs=1.0)
    assert np.linalg.norm(position - skin.vertices[vertex]) < 5.0
    weights = barycentric_in_face(atlas, Body.MALE, face, position)
    assert np.allclose(spot_position(atlas, Body.MALE, face, weights), position, atol=1e-3)


def test_a_face_of_a_cavity_is_no_place(atlas: Atlas) -> None:
    cavity = int(np.flatnonzero(~atlas.geometry.skin_topology().outer)[0])
    with pytest.raises(ValueError, match="no face of the outer skin"):
        barycentric_in_face(atlas, Body.MALE, cavity, (0, 0, 0))
    assert region_of_face(atlas, cavity, Layer.OWN) is None


@pytest.mark.parametrize("body", Body)
def test_a_click_in_the_middle_of_every_region_resolves_to_it(atlas: Atlas, body: Body) -> None:
    from bodymap.query.places import locate

    for layer in (Layer.OWN, Layer.CHOIR):
        for region in atlas.regions(layer):
            key = NamedPlace(layer, region.id, region.side)
            place = locate(atlas, body, PickedPlace(key))
            face, _, distance = snap(atlas, body, place.position)
            assert distance < 0.1
            assert region_of_face(atlas, face, layer) == key
