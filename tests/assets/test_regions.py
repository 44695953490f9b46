"""Every region of both layers: a click on it resolves to it, on both bodies and both sides."""

import numpy as np
import pytest
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace, PickedSpot
from bodymap.anatomy.side import Body
from bodymap.query.places import locate
from bodymap.query.skin import barycentric_in_face, skin_measures
from bodymap.scene.skin_surface import SkinSurface

NEAR, FAR = 1.0, 400.0
"""mm from which a ray meets the skin: also between toes and arm and chest, and from where a user looks."""
_TRIED = 300

each_body = pytest.mark.parametrize("body", list(Body))
each_layer = pytest.mark.parametrize("layer", [Layer.OWN, Layer.CHOIR])


@pytest.fixture(scope="module", params=list(Body))
def surface(request: pytest.FixtureRequest, atlas: Atlas) -> tuple[Body, SkinSurface]:
    return request.param, SkinSurface(atlas.geometry, request.param)


def faces_from_the_middle(atlas: Atlas, place: NamedPlace, body: Body) -> NDArray[np.intp]:
    """The region's larger faces, nearest to its area-weighted middle first."""
    topology, areas = atlas.geometry.skin_topology(), skin_measures(atlas, body).face_areas
    numbers = topology.own if place.layer is Layer.OWN else topology.choir
    faces = np.flatnonzero(numbers == atlas.region_numbers[place])
    centres = atlas.geometry.skin(body).vertices[topology.faces[faces]].mean(axis=1).astype(np.float64)
    middle = np.average(centres, axis=0, weights=areas[faces])
    faces = faces[np.argsort(np.linalg.norm(centres - middle, axis=1))]
    return faces[areas[faces] >= np.median(areas[faces]) / 2]


def centre_and_normal(atlas: Atlas, face: int, body: Body) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    corners = atlas.geometry.skin(body).vertices[atlas.geometry.skin_topology().faces[face]].astype(float)
    normal = np.cross(corners[1] - corners[0], corners[2] - corners[0])
    return corners.mean(axis=0), normal / np.linalg.norm(normal)


def clicked(
    atlas: Atlas, surface: tuple[Body, SkinSurface], face: int, away: float
) -> tuple[NamedPlace | None, NamedPlace | None]:
    """What a ray straight down onto a face, from so far away, resolves to in both layers."""
    body, skin = surface
    centre, normal = centre_and_normal(atlas, face, body)
    hit = skin.pick(centre + away * normal, -normal)
    if hit is None:
        return None, None
    spot = PickedSpot(hit.face, barycentric_in_face(atlas, body, hit.face, hit.position))
    found = locate(atlas, body, spot)
    return found.own, found.choir


@each_layer
def test_a_touch_of_its_middle_resolves_to_the_region(
    atlas: Atlas, surface: tuple[Body, SkinSurface], layer: Layer
) -> None:
    lost = [
        place
        for place in atlas.region_numbers
        if place.layer is layer
        and place
        not in clicked(atlas, surface, int(faces_from_the_middle(atlas, place, surface[0])[0]), NEAR)
    ]
    assert not lost


@each_layer
def test_every_region_can_be_clicked_from_where_a_user_looks(
    atlas: Atlas, surface: tuple[Body, SkinSurface], layer: Layer
) -> None:
    lost = []
    for place in atlas.region_numbers:
        if place.layer is layer:
            faces = faces_from_the_middle(atlas, place, surface[0])[:_TRIED].tolist()
            if not any(place in clicked(atlas, surface, face, FAR) for face in faces):
                lost.append(place)
    assert not lost


@each_body
@each_layer
def test_a_region_by_its_name_is_itself(atlas: Atlas, layer: Layer, body: Body) -> None:
    for place in atlas.region_numbers:
        if place.layer is layer:
            found = locate(atlas, body, PickedPlace(place))
            assert place in (found.own, found.choir)
            assert found.side is place.side
