"""The map of the nerve roots: whole, in connected patches, in the order every published map agrees on."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.dermatomes import CLASSES, MARGIN_ZERO, NO_DERMATOME
from bodymap.anatomy.side import Side
from meshbuild.dermatomes import bake, tidied

ASSETS = Path(__file__).resolve().parents[2] / "assets"
ROOTS = [
    *(f"V{number}" for number in range(1, 4)),
    *(f"C{number}" for number in range(2, 9)),
    *(f"T{number}" for number in range(1, 13)),
    *(f"L{number}" for number in range(1, 6)),
    *(f"S{number}" for number in range(1, 6)),
]

# Landmarks of the right whose root no published map disputes (ISNCSCI key points and their surroundings).
UNDISPUTED = {
    "forehead_mid": "V1", "upper_eyelid": "V1", "infraorbital": "V2", "upper_lip": "V2", "chin": "V3",
    "masseter_mid": "V3", "inion": "C2", "jaw_angle": "C2", "ear_lobe": "C2", "hyoid": "C3",
    "clavicle_mid": "C4", "ac_joint": "C4", "deltoid_side": "C5", "radial_styloid": "C6",
    "fingertip_1": "C6", "fingertip_3": "C7", "fingertip_5": "C8", "ulnar_styloid": "C8",
    "epicondyle_medial": "T1", "axilla_apex": "T2", "second_rib_mcl": "T2", "nipple": "T4", "xiphoid": "T6",
    "navel": "T10", "inguinal_mid": "T12", "pubic_tubercle": "L1", "thigh_front_upper": "L2",
    "knee_medial": "L3", "malleolus_medial": "L4", "leg_inner_mid": "L4", "foot_back_mid": "L5",
    "toe_tip_1": "L5", "toe_tip_5": "S1", "heel_plantar": "S1", "malleolus_lateral": "S1",
    "popliteal": "S2", "thigh_back_mid": "S2", "ischial_tuberosity": "S3", "perineum": "S4",
}  # fmt: skip


def root_at(atlas: Atlas, landmark: str, side: Side = Side.RIGHT) -> str:
    vertex = atlas.landmark_vertex(landmark, side)
    return tuple(atlas.dermatomes)[atlas.geometry.dermatomes().nearest[vertex]]


def test_all_roots_are_there_in_their_order(atlas: Atlas) -> None:
    assert list(atlas.dermatomes) == ROOTS, "C1 feels no skin"


def test_every_outer_face_has_a_dermatome_and_no_cavity_has(atlas: Atlas) -> None:
    topology, nearest = atlas.geometry.skin_topology(), atlas.geometry.dermatomes().nearest
    outer = np.unique(topology.faces[topology.outer])
    assert nearest[outer].max() < len(ROOTS)
    inside = np.setdiff1d(np.unique(topology.faces), outer)
    assert (nearest[inside] == NO_DERMATOME).all()


def test_left_mirrors_right(atlas: Atlas) -> None:
    baked, mirror = atlas.geometry.dermatomes(), atlas.geometry.skin_topology().mirror
    assert (baked.nearest[mirror] == baked.nearest).all()
    assert (baked.margins[mirror] == baked.margins).all()


def pieces(atlas: Atlas, chosen: NDArray[np.bool_]) -> int:
    topology = atlas.geometry.skin_topology()
    faces = topology.faces[topology.outer]
    edges = faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2)
    edges = edges[chosen[edges].all(axis=1)]
    graph = coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(len(chosen), len(chosen)))
    return len(np.unique(connected_components(graph, directed=False)[1][chosen]))


@pytest.mark.parametrize("root", ROOTS)
def test_each_dermatome_of_a_side_is_one_patch(atlas: Atlas, root: str) -> None:
    nearest = atlas.geometry.dermatomes().nearest
    right = atlas.geometry.skin("male").vertices[:, 0] <= 0.0  # type: ignore[arg-type]
    assert pieces(atlas, (nearest == ROOTS.index(root)) & right) == 1


def test_key_points_lie_in_their_own_skin(atlas: Atlas) -> None:
    baked = atlas.geometry.dermatomes()
    found = [ROOTS[number] for number in baked.nearest[baked.key_vertex]]
    assert found == ROOTS
    assert baked.margins[baked.key_vertex, baked.classes].min() > MARGIN_ZERO, "none lies on a border"


@pytest.mark.parametrize(("landmark", "root"), UNDISPUTED.items())
def test_undisputed_places(atlas: Atlas, landmark: str, root: str) -> None:
    side = Side.LEFT if atlas.landmarks[landmark].paired else Side.MIDLINE
    assert root_at(atlas, landmark, side) == root


def test_the_chest_jumps_from_c4_to_t2(atlas: Atlas) -> None:
    down = met_between(atlas, "sternoclavicular", "second_rib_mcl")
    assert down == ["C4", "T2"]


def test_trunk_bands_follow_each_other_down_the_midline_and_the_spine(atlas: Atlas) -> None:
    assert met_between(atlas, "sternal_angle", "suprapubic", middle=True) == [f"T{n}" for n in range(2, 13)]
    behind = met_between(atlas, "c2_spinous", "s2_spinous", middle=True)
    assert behind == ["C3", "C4", *(f"T{n}" for n in range(2, 13)), "L1", "L2", "L3", "S2"]


def met_between(atlas: Atlas, start: str, end: str, middle: bool = False) -> list[str]:
    """Return the roots met on the skin between two landmarks, in order from above."""
    side = Side.MIDLINE if middle else Side.RIGHT
    skin = atlas.geometry.skin("male").vertices  # type: ignore[arg-type]
    first, last = (
        skin[atlas.landmark_vertex(name, side if not atlas.landmarks[name].paired else Side.RIGHT)]
        for name in (start, end)
    )
    baked, met = atlas.geometry.dermatomes(), []
    outer = baked.nearest != NO_DERMATOME
    facing = np.sign(skin[:, 2] - 40.0) == np.sign(first[2] - 40.0)
    near = np.flatnonzero(outer & facing & (np.abs(skin[:, 0]) < 4.0)) if middle else np.flatnonzero(outer)
    for share in np.linspace(0.0, 1.0, 400):
        place = first + share * (last - first)
        gaps = skin[near] - place
        if middle:
            gaps = gaps[:, 1:2]
        root = ROOTS[baked.nearest[near[np.argmin((gaps**2).sum(axis=1))]]]
        if not met or met[-1] != root:
            met.append(root)
    return met


def test_neighbours_have_different_classes(atlas: Atlas) -> None:
    topology, baked = atlas.geometry.skin_topology(), atlas.geometry.dermatomes()
    faces = baked.nearest[topology.faces[topology.outer]].astype(int)
    for a, b in ((0, 1), (1, 2), (2, 0)):
        differ = faces[:, a] != faces[:, b]
        assert (baked.classes[faces[differ, a]] != baked.classes[faces[differ, b]]).all()
    assert baked.classes.max() < CLASSES


def test_margins_name_the_class_of_every_vertex(atlas: Atlas) -> None:
    baked = atlas.geometry.dermatomes()
    skin = np.flatnonzero(baked.nearest != NO_DERMATOME)
    own = baked.margins[skin, baked.classes[baked.nearest[skin]]]
    assert (own == baked.margins[skin].max(axis=1)).all()
    assert own.min() >= MARGIN_ZERO - 1


def test_a_dermatome_in_two_pieces_is_refused() -> None:
    edges = np.array([[at, at + 1] for at in range(99)])
    distances = np.stack([np.full(100, 1.0), np.full(100, 2.0)])
    distances[1, 40:60] = 0.0  # cuts the first in two
    with pytest.raises(ValueError, match="two pieces"):
        tidied(distances, edges, np.ones(100, bool))
    distances[1, 40:] = 0.0
    distances[0, 99] = -1.0  # a crumb
    assert (tidied(distances, edges, np.ones(100, bool)).argmin(axis=0)[40:] == 1).all()


def test_baking_again_gives_the_same_bytes(broken_assets) -> None:  # type: ignore[no-untyped-def]
    folder = broken_assets()
    pack = folder / "meshes" / "dermatomes.npz"
    pack.unlink()
    bake(folder)
    assert pack.read_bytes() == (ASSETS / "meshes" / "dermatomes.npz").read_bytes()
