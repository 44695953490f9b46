"""What the charts of the literature have in common: sides, skipped joints, patches that do not jump."""

import json
from collections import Counter
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import sparse

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.points import Relation, ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.assets_location import assets_root
from bodymap.query.answer import answer
from bodymap.query.ranking import rank
from bodymap.query.skin import brush, landmark_spot, region_of_vertices, skin_measures
from bodymap.query.sources import TOUCH_WEIGHT

SKIPPED = [
    ("scalenes-1", "arm_front_upper", "epicondyle_lateral", "forearm_radial_mid"),
    ("scalenes-2", "deltoid_front", "epicondyle_lateral", "radial_styloid"),
    ("scalenus_minimus-1", "arm_outer_mid", "epicondyle_lateral", "forearm_back_mid"),
    ("coracobrachialis-1", "arm_back_mid", "olecranon", "forearm_back_mid"),
    ("coracobrachialis-1", "forearm_back_mid", "ulnar_styloid", "hand_back_centre"),
    ("subscapularis-1", "deltoid_back", "olecranon", "wrist_back"),
    ("subclavius-1", "arm_front_mid", "cubital_fossa", "forearm_radial_mid"),
    ("brachialis-1", "cubital_fossa", "forearm_radial_mid", "snuffbox"),
    ("teres_major-2", "arm_back_mid", "olecranon", "forearm_back_mid"),
    ("triceps_brachii-3", "forearm_back_mid", "wrist_back", "mcp_back_4"),
    ("soleus-3", "psis", "thigh_back_mid", "heel_back"),
]
"""Point, a place it reaches, a place between that it skips, a place beyond that it reaches again."""

LOWER_TRUNK = {"mid_back", "low_back", "abdomen", "pelvis", "hip", "thigh"}
UPPER_BODY = {"face", "head", "neck", "chest", "upper_back", "shoulder", "arm", "mid_back", "abdomen"}
HAND = {"forearm", "wrist", "hand", "fingers"}
APART = [
    (HAND, LOWER_TRUNK),
    ({"leg", "ankle", "foot", "toes"}, UPPER_BODY | HAND),
    ({"face", "head"}, {"arm", *HAND, *LOWER_TRUNK}),
]
"""Groups of regions that no one patch joins, though the hand hangs beside the thigh."""


def touches(atlas: Atlas, body: Body, point: str, landmark: str) -> bool:
    patch = brush(atlas, body, landmark_spot(atlas, landmark, Side.RIGHT, 10))
    return any((m.point, m.side) == (point, Side.RIGHT) for m in rank(atlas, body, patch))


@cache
def skin_graph(atlas: Atlas) -> sparse.csr_matrix:
    topology = atlas.geometry.skin_topology()
    faces = topology.faces[topology.outer]
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    count = len(topology.mirror)
    return sparse.csr_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(count, count))


def patches(atlas: Atlas, vertices: NDArray[np.int32]) -> list[NDArray[np.int32]]:
    """Return the connected patches of a set of skin vertices."""
    near = skin_graph(atlas)[vertices][:, vertices]
    count, labels = sparse.csgraph.connected_components(near, directed=False)
    return [vertices[labels == number] for number in range(count)]


def footprints(atlas: Atlas, body: Body) -> list[tuple[str, ZoneKind, Relation, NDArray[np.int32]]]:
    zones = atlas.geometry.zones(body)
    found = []
    for number, row in enumerate(zones.rows):
        vertices, weights = zones.row(number)
        found.append((row.point, row.kind, row.relation, vertices[weights >= TOUCH_WEIGHT]))
    return found


@pytest.mark.parametrize("body", Body)
def test_the_clavicular_head_refers_across_the_forehead(atlas: Atlas, body: Body) -> None:
    for side in (Side.LEFT, Side.RIGHT):
        picked = (PickedPlace(NamedPlace(Layer.LANDMARK, "frontal_eminence", side)),)
        found = {
            (match.point, match.side): match
            for match in answer(atlas, body, picked).matches
            if match.point == "sternocleidomastoid-6"
        }
        assert {key[1] for key in found} == {Side.LEFT, Side.RIGHT}
        assert found["sternocleidomastoid-6", side.opposite].kind is ZoneKind.ESSENTIAL


@pytest.mark.parametrize("body", Body)
def test_an_ipsilateral_zone_keeps_to_its_side(atlas: Atlas, body: Body) -> None:
    across = atlas.geometry.skin(body).vertices[:, 0] > 0
    areas = skin_measures(atlas, body).vertex_areas
    for point, kind, relation, vertices in footprints(atlas, body):
        if relation is Relation.IPSILATERAL:
            share = areas[vertices][across[vertices]].sum() / areas[vertices].sum()
            assert share < 0.1, (point, kind, share)


@pytest.mark.parametrize("body", Body)
@pytest.mark.parametrize("row", SKIPPED, ids=[f"{row[0]} skips {row[2]}" for row in SKIPPED])
def test_a_skipped_joint_is_skipped(atlas: Atlas, body: Body, row: tuple[str, str, str, str]) -> None:
    point, near, skipped, far = row
    assert touches(atlas, body, point, near)
    assert not touches(atlas, body, point, skipped)
    assert touches(atlas, body, point, far)


@pytest.mark.parametrize("body", Body)
@pytest.mark.parametrize("point", sorted({row[0] for row in SKIPPED}))
def test_what_lies_beyond_a_skipped_joint_is_a_patch_of_its_own(atlas: Atlas, body: Body, point: str) -> None:
    whole = np.unique(np.concatenate([each[3] for each in footprints(atlas, body) if each[0] == point]))
    pieces = patches(atlas, whole)
    spots = [
        landmark_spot(atlas, row[i], Side.RIGHT, 10) for row in SKIPPED if row[0] == point for i in (1, 3)
    ]
    owners = [
        {n for n, piece in enumerate(pieces) if np.isin(brush(atlas, body, spot).vertices, piece).any()}
        for spot in spots
    ]
    for near, far in list(pairwise(owners))[::2]:
        assert near
        assert far
        assert not near & far


@pytest.mark.parametrize("body", Body)
def test_a_shape_is_one_patch_and_no_patch_jumps(atlas: Atlas, body: Body) -> None:
    regions = region_of_vertices(atlas, Layer.OWN)
    authored = json.loads((assets_root() / "points.json").read_text("utf-8"))["points"]
    shapes: Counter[tuple[str, str]] = Counter()
    for point in authored:
        for zone in point["referral"]["zones"]:
            shapes[point["id"], zone["kind"]] += len(zone["shapes"])
    for point_id, kind, _, vertices in footprints(atlas, body):
        pieces = patches(atlas, vertices)
        assert 1 <= len(pieces) <= shapes[point_id, kind], (point_id, kind)
        for piece in pieces:
            known = regions[piece][regions[piece] != NO_REGION]
            groups = {atlas.own_regions[number].group for number in np.unique(known).tolist()}
            for here, there in APART:
                assert not (groups & here and groups & there), (point_id, kind, groups)
