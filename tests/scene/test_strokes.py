import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.skin_surface import SkinSurface
from bodymap.scene.solids import Solid, cross, discs, tube
from bodymap.scene.stipple import spread
from bodymap.scene.strokes import dashed, fibre_bundle


def outward_share(solid: Solid) -> float:
    """Share of faces whose winding agrees with their vertex normals."""
    a, b, c = (solid.vertices[solid.faces[:, corner]] for corner in range(3))
    winding = np.cross(b - a, c - a)
    return float(((winding * solid.normals[solid.faces].mean(axis=1)).sum(axis=1) > 0).mean())


@pytest.mark.parametrize(
    "solid",
    [
        tube(np.array([[0.0, 0, 0], [10, 0, 0], [20, 5, 0], [30, 5, 9]]), 2.0),
        cross(8.0, 2.5),
        discs(np.eye(3) * 50, np.eye(3), 2.0),
    ],
    ids=["tube", "cross", "discs"],
)
def test_solids_are_wound_outward(solid: Solid) -> None:
    assert outward_share(solid) == 1.0


def test_a_tube_keeps_its_radius() -> None:
    path = np.column_stack([np.linspace(0, 50, 20), np.sin(np.linspace(0, 3, 20)) * 8, np.zeros(20)])
    solid = tube(path, 1.5, sides=8)
    rings = solid.vertices[: 20 * 8].reshape(20, 8, 3)
    assert np.linalg.norm(rings - path[:, None], axis=2) == pytest.approx(1.5)


def test_a_band_stays_near_its_fibre(atlas: Atlas) -> None:
    path = atlas.band("trapezius-1", Side.LEFT, Body.MALE)
    solid = fibre_bundle(path, 2.6)
    away = np.linalg.norm(solid.vertices[:, None] - path[None], axis=2).min(axis=1)
    step = np.linalg.norm(np.diff(path, axis=0), axis=1).max()
    assert away.max() < 2.6 * 1.2 + step / 2


def test_dashes_leave_gaps() -> None:
    line = np.column_stack([np.linspace(0, 100, 50), np.zeros(50), np.zeros(50)])
    solid = dashed(line, 0.5, dashes=10, is_closed=False)
    filled, _ = np.histogram(solid.vertices[:, 0], bins=np.arange(0, 101, 1.0))
    assert 20 < (filled == 0).sum() < 90


def test_dots_are_evenly_spread_over_a_patch(atlas: Atlas) -> None:
    surface = SkinSurface(atlas.geometry, Body.MALE)
    middle = atlas.landmark_position("temple", Side.LEFT, Body.MALE)
    centres = surface.vertices[surface.faces].mean(axis=1)
    faces = surface.faces[np.linalg.norm(centres - middle, axis=1) < 40].astype(np.int64)
    dots = spread(surface.vertices.astype(float), faces, 6.0)
    places = dots.at(surface.vertices[faces].astype(float))
    apart = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    assert apart.min() >= 6.0
    assert np.quantile(apart.min(axis=1), 0.95) < 9.0
    assert len(places) > 40
    again = spread(surface.vertices.astype(float), faces, 6.0)
    assert np.array_equal(again.faces, dots.faces)


def test_a_ring_lies_on_the_skin(atlas: Atlas) -> None:
    surface = SkinSurface(atlas.geometry, Body.MALE)
    middle = atlas.landmark_position("infraspinous_centre", Side.RIGHT, Body.MALE)
    ring = surface.ring(middle, 15.0, 24, lift=1.0)
    for place in ring:
        on_skin, _ = surface.spot(place)
        assert np.linalg.norm(place - on_skin) < 1.5
    assert np.linalg.norm(ring - middle, axis=1) == pytest.approx(15.0, abs=3.0)
