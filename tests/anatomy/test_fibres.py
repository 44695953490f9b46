"""Fibre coordinates carry points and bands."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.fibres import BAND_SAMPLES, band_path, to_position
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.checking.body import part_triangles
from bodymap.checking.solids import depth_outside


def box(length: float) -> np.ndarray:
    """A straight block: u runs down, v to the right, w to the back."""
    u, v, w = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 3), np.linspace(0, 1, 3), indexing="ij")
    return np.stack([-20 * v, 100 - length * u, -10 * w], axis=-1).astype(np.float32)


def test_positions_are_interpolated_and_kept_inside() -> None:
    found = to_position(box(80), np.array([[0.5, 0.25, 0.5], [0, 0, 0], [1, 1, 1], [2, -1, 0.5]]))
    assert np.allclose(found, [[-5, 60, -5], [0, 100, 0], [-20, 20, -10], [0, 20, -5]], atol=1e-5)


@pytest.mark.parametrize(("u", "length", "expected"), [(0.5, 40, 40), (0.1, 40, 28), (0.5, 200, 80)])
def test_a_band_has_its_length_or_ends_with_the_muscle(u: float, length: float, expected: float) -> None:
    path = band_path(box(80), (u, 0.5, 0.5), length)
    assert path.shape == (BAND_SAMPLES, 3)
    assert np.linalg.norm(np.diff(path, axis=0), axis=1).sum() == pytest.approx(expected, abs=0.5)
    assert np.allclose(path[BAND_SAMPLES // 2], to_position(box(80), np.array([[u, 0.5, 0.5]]))[0])


@pytest.mark.parametrize("body", Body)
def test_every_point_and_band_lies_in_its_muscle_on_its_side(atlas: Atlas, body: Body) -> None:
    wrong = []
    for point in atlas.points:
        for side in LATERAL:
            position = atlas.point_position(point, side, body)
            band = atlas.band(point, side, body)
            part = atlas.part_of_point(point, side)
            outside = depth_outside(np.vstack([position, band]), part_triangles(atlas, body, part))
            is_left = bool(position[0] > 0)
            gap = np.linalg.norm(band - position, axis=1).min()
            if outside.max() > 1.0 or gap > 2.0 or len(band) < 8 or is_left is not (side is Side.LEFT):
                wrong.append((point, side.value, outside.max(), gap))
    assert wrong == []


def test_left_points_are_the_mirror_of_right_points(atlas: Atlas) -> None:
    both = atlas.point_positions(Body.FEMALE)
    assert np.array_equal(both[:, 0], both[:, 1] * [-1, 1, 1])
