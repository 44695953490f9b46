"""Outlines of pictures of numbers: neighbours share their border, nothing is lost, and twice is the same."""

import json
from pathlib import Path

import numpy as np

from meshbuild.flat import flat_pages
from meshbuild.flat_outline import NOTHING, outlines, smoothed
from meshbuild.pack import read_pack

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def _checks() -> np.ndarray:  # type: ignore[type-arg]
    labels = np.full((60, 80), NOTHING, np.int64)
    labels[10:50, 10:40] = 3
    labels[10:30, 40:70] = 5
    labels[30:50, 40:70] = 8
    return labels


def _area(ring: np.ndarray) -> float:  # type: ignore[type-arg]
    following = np.roll(ring, -1, axis=0)
    return abs(float((ring[:, 0] * following[:, 1] - following[:, 0] * ring[:, 1]).sum())) / 2


def test_outlines_keep_the_area_and_share_their_borders() -> None:
    rings = outlines(_checks(), 0.7)
    assert {label: len(found) for label, found in rings.items()} == {3: 1, 5: 1, 8: 1}
    for label, pixels in ((3, 40 * 30), (5, 20 * 30), (8, 20 * 30)):
        assert abs(_area(rings[label][0]) - pixels) < 0.03 * pixels
    corner = {(40.0, 30.0)}
    assert all(corner <= set(map(tuple, rings[label][0].tolist())) for label in (3, 5, 8))


def test_a_hole_is_a_ring_of_its_own_and_a_crumb_falls_to_its_neighbour() -> None:
    labels = _checks()
    labels[20:26, 20:26] = NOTHING
    assert len(outlines(labels, 0.7)[3]) == 2
    labels[20:26, 20:26] = 9
    softened = smoothed(labels, 2.0, least_px=60)
    assert 9 not in softened
    assert softened[23, 23] == 3


def test_smoothing_takes_the_teeth_off_a_border() -> None:
    labels = np.full((60, 60), 1, np.int64)
    for row in range(60):
        labels[row, 30 + (row // 6 % 2) * 6 :] = 2
    teeth, soft = (outlines(each, 0.7)[2][0] for each in (labels, smoothed(labels, 5.0, 20)))
    along = [ring[(ring[:, 0] > 20) & (ring[:, 0] < 45)] for ring in (teeth, soft)]
    assert len(along[0]) > 20
    assert len(along[1]) < 8
    worst = [float(np.abs(points[:, 0] - 33.0).max()) for points in along]
    assert worst[0] == 3.0
    assert worst[1] <= 2.0


def test_the_shipped_figures_are_what_the_skin_gives() -> None:
    skin, own = read_pack(ASSETS / "meshes" / "skin.npz"), read_pack(ASSETS / "meshes" / "regions.npz")["own"]
    listed = json.loads((ASSETS / "regions.json").read_text("utf-8"))["own"]
    vertices = skin["female_vertices"].astype(np.float64)
    built = flat_pages(vertices, skin["faces"], own, listed, only="hands")
    shipped = json.loads((ASSETS / "meshes" / "flat_female.json").read_text("utf-8"))["pages"]
    assert built == [page for page in shipped if page["id"] == "hands"]
