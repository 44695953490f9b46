"""What lies on the flat figures agrees with the body: pain, zones, crosses, on the side where they belong."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatView
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.flat.contours import rings_above
from bodymap.flat.inside import area, is_inside
from bodymap.flat.painting import FlatPainting, paintings
from bodymap.flat.raster import NOTHING, flattened, seen_faces
from bodymap.query.search import search
from bodymap.session.presentation import Role
from bodymap.session.session import Session
from bodymap.session.state import Selecting


def _painted(atlas: Atlas, session: Session) -> dict[str, tuple[FlatView, FlatPainting]]:
    views = [view for page in atlas.geometry.flat(session.state.body).pages for view in page.views]
    painted = paintings(atlas, session.presentation, views)
    return {view.id: (view, each) for view, each in zip(views, painted, strict=True)}


@pytest.fixture
def temple(atlas: Atlas) -> Session:
    session = Session(atlas)
    session.open_hit(search(atlas, "left temple")[0])
    return session


def test_pain_zone_and_cross_of_a_left_temple(atlas: Atlas, temple: Session) -> None:
    painted = _painted(atlas, temple)
    view, left = painted["left_head"]
    shape = view.shape_of(NamedPlace(Layer.OWN, "temple", Side.LEFT))
    assert shape is not None
    assert left.areas[Role.PAIN] == shape.rings
    assert sum(area(ring) for ring in left.areas[Role.ESSENTIAL]) > 2000.0
    assert len(left.dots) > 100
    assert [cross.role for cross in left.crosses].count(Role.FOCUSED_POINT) == 1
    assert left.bands
    assert left.curve is not None
    right = painted["right_head"][1]
    assert right.is_empty


def test_stipple_leaves_the_essential_zone_free_and_stays_on_the_body(atlas: Atlas, temple: Session) -> None:
    for view, painted in _painted(atlas, temple).values():
        for x, y in painted.dots.tolist():
            assert is_inside(view.outline, x, y)
        essential = painted.areas.get(Role.ESSENTIAL, ())
        assert not any(is_inside(essential, x, y) for x, y in painted.dots.tolist())


def test_the_other_side_is_the_mirror_image(atlas: Atlas) -> None:
    sizes = {}
    for side in ("left", "right"):
        session = Session(atlas)
        session.open_hit(search(atlas, f"{side} temple")[0])
        painted = _painted(atlas, session)[f"{side}_head"][1]
        sizes[side] = sum(area(ring) for ring in painted.areas[Role.ESSENTIAL])
    assert sizes["left"] == pytest.approx(sizes["right"], rel=0.03)


def test_a_clicked_spot_is_painted_where_it_was_clicked(atlas: Atlas) -> None:
    session = Session(atlas)
    topology, skin = atlas.geometry.skin_topology(), atlas.geometry.skin(Body.MALE)
    vertex = atlas.landmark_vertex("acromion", Side.LEFT)
    face = int(np.flatnonzero((topology.faces == vertex).any(axis=1) & topology.outer)[0])
    session.select_pain(face, skin.vertices[topology.faces[face]].mean(axis=0), 25.0, Selecting.REPLACE)
    view, painted = _painted(atlas, session)["left_side"]
    x, y = view.on_page(skin.vertices[vertex][None])[0].tolist()
    points = np.concatenate(painted.areas[Role.PAIN])
    assert np.hypot(*(points - (x, y)).T).max() < 60.0
    assert sum(area(ring) for ring in painted.areas[Role.PAIN]) > 100.0


def test_nothing_is_painted_without_pain_or_source(atlas: Atlas) -> None:
    for body in Body:
        session = Session(atlas)
        session.set_body(body)
        assert all(painted.is_empty for _, painted in _painted(atlas, session).values())


def test_a_nearer_face_hides_the_one_behind() -> None:
    near = np.array([[0, 0, 5], [10, 0, 5], [0, 10, 5]], float)
    far = near * 2.0 - (2.0, 2.0, 10.0)
    plane = flattened(np.concatenate([far, near]), np.array([1.0, 0, 0]), np.array([0, 1.0, 0]))
    faces = np.array([[0, 1, 2], [3, 4, 5], [3, 5, 4]])
    seen = seen_faces(plane, faces, np.array([0, 1, 2]), 1.0)
    row, column = int(seen.top - 2.5), int(2.5 - seen.left)
    assert seen.face[row, column] == 1
    assert seen.face[int(seen.top - 12.5), int(1.5 - seen.left)] == 0
    assert seen.face[0, 0] == NOTHING
    assert (seen.face != 2).all(), "a face turned away is not seen"


def test_contours_close_around_what_is_above_the_level() -> None:
    rows, columns = np.mgrid[0:40, 0:50]
    hill = 10.0 - np.hypot(rows - 20.0, columns - 24.0)
    (ring,) = rings_above(hill, 2.0)
    assert np.hypot(*(ring - (24.0, 20.0)).T) == pytest.approx(8.0, abs=0.12)
    two = np.zeros((9, 9))
    two[2, 2] = two[6, 6] = two[3, 3] = 1.0
    assert len(rings_above(two, 0.6)) == 3
    assert len(rings_above(two, 0.4)) == 2
    assert rings_above(two, 2.0) == []
