"""The client's drawing against the pattern of a point."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedPlace
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.query.mirror import mirrored
from bodymap.query.skin import landmark_spot
from bodymap.visit.overlap import overlap_of, overlap_words, pattern_mask
from bodymap.visit.record import PointKey

NECK = PointKey("trapezius-1", Side.LEFT)
TEMPLE: Picked = PickedPlace(NamedPlace(Layer.OWN, "temple", Side.LEFT))
HEEL: Picked = PickedPlace(NamedPlace(Layer.OWN, "heel", Side.LEFT))


def inside_spot(atlas: Atlas, key: PointKey) -> Picked:
    """A small spot well inside the essential zone: at its vertex with the largest weight."""
    zones = atlas.geometry.zones(Body.MALE)
    row = next(n for n, r in enumerate(zones.rows) if r.point == key.point and r.kind is ZoneKind.ESSENTIAL)
    vertices, weights = zones.row(row)
    vertex = vertices[np.argmax(weights)]
    topology = atlas.geometry.skin_topology()
    face = int(np.flatnonzero((topology.faces == vertex).any(axis=1) & topology.outer)[0])
    corner = topology.faces[face].tolist().index(vertex)
    right = landmark_spot(atlas, "temple", Side.RIGHT, 2.0)
    spot = type(right)(face, (float(corner == 0), float(corner == 1), float(corner == 2)), 2.0)
    return spot if key.side is Side.RIGHT else mirrored(atlas, spot)


def test_a_spot_inside_lies_nearly_all_inside_and_draws_little_of_the_pattern(atlas: Atlas) -> None:
    found = overlap_of(atlas, Body.MALE, (inside_spot(atlas, NECK),), NECK)
    assert found is not None
    assert found.essential > 0.95
    assert found.drawn < 0.05
    words = overlap_words(atlas, found)
    assert words.startswith("Nearly all of what was drawn lies in the pattern described for this point; ")
    assert "little of the pattern was drawn" in words


def test_a_drawing_elsewhere_lies_outside_and_rules_nothing_out(atlas: Atlas) -> None:
    found = overlap_of(atlas, Body.MALE, (HEEL,), NECK)
    assert found is not None
    assert (found.inside, found.drawn, len(found.both)) == (0.0, 0.0, 0)
    assert overlap_words(atlas, found) == (
        "What was drawn lies outside the pattern described for this point. People differ."
    )


def test_the_masks_part_the_drawing_and_the_pattern(atlas: Atlas) -> None:
    found = overlap_of(atlas, Body.MALE, (TEMPLE, HEEL), NECK)
    assert found is not None
    pattern = pattern_mask(atlas, Body.MALE, NECK, ZoneKind.ESSENTIAL)
    pattern |= pattern_mask(atlas, Body.MALE, NECK, ZoneKind.SPILLOVER)
    parts = [set(each.tolist()) for each in (found.drawn_only, found.both, found.pattern_only)]
    assert all(parts)
    assert sum(map(len, parts)) == len(parts[0] | parts[1] | parts[2])
    assert parts[1] | parts[2] == set(np.flatnonzero(pattern).tolist())
    assert 0.0 < found.inside < 1.0


@pytest.mark.parametrize("body", Body)
def test_the_other_side_overlaps_as_much(atlas: Atlas, body: Body) -> None:
    other = PointKey(NECK.point, Side.RIGHT)
    left = overlap_of(atlas, body, (TEMPLE,), NECK)
    right = overlap_of(atlas, body, (mirrored(atlas, TEMPLE),), other)
    assert left is not None
    assert right is not None
    assert left.inside == pytest.approx(right.inside, abs=1e-6)
    assert left.drawn == pytest.approx(right.drawn, abs=1e-6)
    mirror = atlas.geometry.skin_topology().mirror
    assert set(mirror[left.both].tolist()) == set(right.both.tolist())


def test_drawing_more_of_the_pattern_never_says_less_of_it_was_drawn(atlas: Atlas) -> None:
    shares = []
    for count in range(1, 4):
        regions = ("temple", "side_of_neck", "side_of_neck_back")[:count]
        picked = tuple(PickedPlace(NamedPlace(Layer.OWN, each, Side.LEFT)) for each in regions)
        found = overlap_of(atlas, Body.MALE, picked, NECK)
        assert found is not None
        shares.append(found.drawn)
    assert shares == sorted(shares)
    assert shares[-1] > shares[0]


def test_without_a_drawing_there_is_nothing_to_compare(atlas: Atlas) -> None:
    assert overlap_of(atlas, Body.MALE, (), NECK) is None
