"""Every point of the shipped atlas, on both sides of both bodies: in its muscle, with its band and zones."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import Relation
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.checking.body import part_triangles
from bodymap.checking.solids import depth_outside
from bodymap.checking.surface import joined
from bodymap.query.skin import skin_measures

INSIDE, THROUGH, SAMPLES = 1.0, 2.0, 8
"""mm a point may lie outside its part, mm between point and band, and the fewest points of a band."""
ACROSS = 0.1
"""Share of a one-sided zone's area that its soft edge may reach over the midline."""

each_body = pytest.mark.parametrize("body", list(Body))
each_side = pytest.mark.parametrize("side", LATERAL)


def sign(side: Side) -> float:
    return 1.0 if side is Side.LEFT else -1.0


def gap_to_path(spot: NDArray[np.float64], path: NDArray[np.float64]) -> float:
    gaps = []
    for start, end in pairwise(path):
        along = end - start
        share = np.clip((spot - start) @ along / max(along @ along, 1e-12), 0.0, 1.0)
        gaps.append(np.linalg.norm(start + share * along - spot))
    return float(min(gaps))


@each_body
@each_side
def test_points_and_bands_lie_in_their_muscle(atlas: Atlas, side: Side, body: Body) -> None:
    wrong = {}
    for point in atlas.points:
        position, band = atlas.point_position(point, side, body), atlas.band(point, side, body)
        part = atlas.part_of_point(point, side)
        outside = depth_outside(np.vstack([position, band]), part_triangles(atlas, body, part))
        if part.kind != "muscle" or outside.max() > INSIDE:
            wrong[point] = f"{outside.max():.1f} mm outside {part.id} ({part.kind})"
    assert not wrong


@each_body
@each_side
def test_bands_run_through_their_point(atlas: Atlas, side: Side, body: Body) -> None:
    wrong = {}
    for point, entry in atlas.points.items():
        position, band = atlas.point_position(point, side, body), atlas.band(point, side, body)
        length = float(np.linalg.norm(np.diff(band, axis=0), axis=1).sum())
        gap = gap_to_path(position, band)
        if len(band) < SAMPLES or gap > THROUGH or not 4.0 < length <= entry.band.length * 1.25:
            wrong[point] = f"{len(band)} samples, {gap:.1f} mm beside, {length:.0f} mm long"
    assert not wrong


@each_body
@each_side
def test_points_lie_on_their_side(atlas: Atlas, side: Side, body: Body) -> None:
    positions = {point: atlas.point_position(point, side, body)[0] * sign(side) for point in atlas.points}
    assert not {point: x for point, x in positions.items() if x < -INSIDE}


@each_body
@each_side
def test_zones_lie_on_the_side_they_say(atlas: Atlas, side: Side, body: Body) -> None:
    zones, areas = atlas.geometry.zones(body), skin_measures(atlas, body).vertex_areas
    across, mirror = atlas.geometry.skin(body).vertices[:, 0], atlas.geometry.skin_topology().mirror
    wrong = []
    for number, row in enumerate(zones.rows):
        vertices, weights = zones.row(number)
        assert weights.min() > 0
        assert weights.max() <= 1
        vertices = mirror[vertices] if side is Side.LEFT else vertices
        area = areas[vertices]
        own = float(area[across[vertices] * sign(side) > 0].sum() / area.sum())
        is_right = {
            Relation.IPSILATERAL: own >= 1 - ACROSS,
            Relation.CONTRALATERAL: own <= ACROSS,
            Relation.MIDLINE: 0.0 < own < 1.0,
        }[row.relation]
        if not is_right:
            wrong.append(f"{row.point} {row.kind} {row.relation}: {own:.0%} on its own side")
    assert not wrong


@each_body
def test_each_shape_is_one_patch(atlas: Atlas, authored: dict[str, Any], body: Body) -> None:
    """A zone has at most as many pieces as shapes (they may overlap), each a patch and no speck."""
    zones, faces = atlas.geometry.zones(body), atlas.geometry.skin_topology().faces
    areas = skin_measures(atlas, body).vertex_areas
    shapes: dict[tuple[str, str, str], int] = {}
    for point, entry in authored.items():
        for zone in entry["referral"]["zones"]:
            sides = ["ipsilateral", "contralateral"] if zone["side"] == "bilateral" else [zone["side"]]
            for relation in sides:
                key = (point, zone["kind"], relation)
                shapes[key] = shapes.get(key, 0) + len(zone["shapes"])
    assert {(row.point, row.kind, row.relation) for row in zones.rows} == set(shapes)
    wrong = []
    for number, row in enumerate(zones.rows):
        vertices, _ = zones.row(number)
        sizes = piece_areas(faces, vertices, areas)
        if len(sizes) > shapes[row.point, row.kind, row.relation] or min(sizes) < 40.0:
            wrong.append(f"{row.point} {row.kind} {row.relation}: pieces of {sorted(map(round, sizes))} mm2")
    assert not wrong


def piece_areas(
    faces: NDArray[np.int32], vertices: NDArray[np.int32], areas: NDArray[np.float64]
) -> list[float]:
    place = np.full(int(faces.max()) + 1, -1)
    place[vertices] = np.arange(len(vertices))
    corners = place[faces]
    edges = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
    labels = joined(len(vertices), edges[(edges >= 0).all(axis=1)])
    return [float(areas[vertices[labels == label]].sum()) for label in np.unique(labels)]


def test_points_without_usual_pain_are_autonomic(authored: dict[str, Any]) -> None:
    for point in authored.values():
        kinds = {zone["kind"] for zone in point["referral"]["zones"]}
        assert "essential" in kinds or kinds == {"autonomic"}, point["id"]
