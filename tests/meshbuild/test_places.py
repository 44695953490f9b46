"""Landmarks lie where a finger would go; regions cover the skin without gap or overlap."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from meshbuild.frame import BODIES, MIRROR
from meshbuild.geometry import face_areas
from meshbuild.landmarks import bony_landmarks, landmark_document
from meshbuild.outer_skin import OuterSkin, load_outer_skin
from meshbuild.pack import read_pack
from meshbuild.region_build import NO_REGION, both_layers

ASSETS = Path(__file__).resolve().parents[2] / "assets"
LAYERS = ("own", "choir")

# Which regions of the CHOIR body map lie on the client's right, and their partners on the left: after the
# grouping into right and left body parts by the author of the map's package, and the drawing itself.
CHOIR_PAIRS = {
    101: 102, 103: 104, 105: 106, 107: 110, 108: 109, 111: 112, 113: 114, 115: 118, 116: 117,
    119: 124, 120: 123, 121: 122, 125: 128, 126: 127, 129: 130, 131: 132, 133: 134, 135: 136,
    202: 201, 204: 203, 206: 205, 210: 207, 209: 208, 214: 211, 213: 212, 216: 215, 220: 217,
    219: 218, 226: 221, 225: 222, 224: 223, 230: 227, 229: 228, 232: 231, 234: 233, 236: 235,
    238: 237,
}  # fmt: skip

# landmark -> our own region and CHOIR region on the right that it must lie in
MEMBERS = {
    "temple": ("temple", "101"),
    "frontal_eminence": ("forehead", "101"),
    "brow_mid": ("brow", None),
    "upper_eyelid": ("eye", "103"),
    "infraorbital": ("cheek_upper", "103"),
    "zygoma": ("cheekbone", "103"),
    "masseter_mid": ("jaw_muscle", "103"),
    "tmj": ("jaw_joint", "103"),
    "jaw_body_mid": ("jaw", "103"),
    "ear_lobe": ("ear", "103"),
    "mastoid": ("behind_ear", "204"),
    "suboccipital": ("skull_base", "204"),
    "occiput_lateral": ("back_of_head", "204"),
    "above_ear": ("side_of_head", None),
    "neck_back_mid": ("back_of_neck_lower", "206"),
    "scm_mid": ("side_of_neck", "105"),
    "supraclavicular": ("above_collarbone", None),
    "shoulder_top_mid": ("shoulder_slope", None),
    "clavicle_mid": ("collarbone", "107"),
    "second_rib_mcl": ("chest_upper", None),
    "nipple": ("breast", "108"),
    "coracoid": ("shoulder_front", "107"),
    "acromion": ("shoulder_tip", None),
    "deltoid_front": ("shoulder_front", "107"),
    "deltoid_side": ("shoulder_side", None),
    "deltoid_back": ("shoulder_back", "210"),
    "scapula_medial_mid": ("shoulder_blade_edge", "209"),
    "infraspinous_centre": ("shoulder_blade", None),
    "paraspinal_t3": (None, "209"),
    "paraspinal_t6": ("between_shoulder_blades", "209"),
    "paraspinal_t9": ("mid_back", "213"),
    "paraspinal_t12": ("mid_back_lower", "213"),
    "paraspinal_l2": ("low_back_upper", None),
    "paraspinal_l4": ("low_back_lower", "219"),
    "flank_mid": ("flank", None),
    "psis": ("sacroiliac", None),
    "buttock_upper": ("buttock_upper", None),
    "buttock_centre": ("buttock", "224"),
    "buttock_side": (None, "225"),
    "greater_trochanter": ("outer_hip", None),
    "inguinal_mid": ("groin", None),
    "mcburney": ("lower_abdomen_side", "116"),
    "mid_axillary_t8": ("side_of_chest", None),
    "arm_front_mid": ("arm_front_upper", "111"),
    "arm_back_upper": ("arm_back_upper", "214"),
    "epicondyle_lateral": ("elbow_outer", None),
    "epicondyle_medial": ("elbow_inner", None),
    "olecranon": ("elbow_point", "216"),
    "cubital_fossa": ("elbow_crease", "113"),
    "forearm_back_upper": ("forearm_back_upper", "220"),
    "forearm_front_upper": ("forearm_front_upper", "115"),
    "wrist_front": ("wrist_front", "119"),
    "wrist_back": ("wrist_back", "226"),
    "thenar": ("thumb_ball", "125"),
    "hypothenar": ("little_finger_ball", "125"),
    "palm_centre": ("palm", "125"),
    "hand_back_centre": ("hand_back", "230"),
    "first_web": ("thumb_web", "230"),
    "thigh_front_mid": ("thigh_front_upper", "126"),
    "thigh_back_lower": ("thigh_back_lower", "229"),
    "thigh_side_upper": ("thigh_outer_upper", None),
    "patella_centre": ("knee_front", "129"),
    "popliteal": ("knee_back", "232"),
    "knee_medial": ("knee_inner", None),
    "knee_lateral": ("knee_outer", None),
    "shin_mid": ("shin_upper", "131"),
    "calf_medial": ("calf_upper_inner", "234"),
    "achilles": ("achilles", None),
    "malleolus_lateral": ("ankle_outer", None),
    "heel_plantar": ("heel_sole", "238"),
    "plantar_lateral": ("sole_outer", "238"),
    "ball_1": ("ball_of_big_toe", "238"),
    "foot_back_mid": (None, "135"),
    "fifth_metatarsal_base": ("foot_outer_edge", "135"),
}


@pytest.fixture(scope="module")
def skin() -> OuterSkin:
    return load_outer_skin()


@pytest.fixture(scope="module")
def landmarks() -> dict[str, dict[str, Any]]:
    document = json.loads((ASSETS / "landmarks.json").read_text("utf-8"))
    return {entry["id"]: entry for entry in document["landmarks"]}


@pytest.fixture(scope="module")
def regions() -> dict[str, list[dict[str, Any]]]:
    document: dict[str, Any] = json.loads((ASSETS / "regions.json").read_text("utf-8"))
    return {layer: document[layer] for layer in LAYERS}


@pytest.fixture(scope="module")
def of_face() -> dict[str, NDArray[Any]]:
    return read_pack(ASSETS / "meshes" / "regions.npz")


def region_at(skin: OuterSkin, of_face: NDArray[Any], vertex: int) -> int:
    around = of_face[(skin.faces == vertex).any(axis=1)]
    return Counter(around[around != NO_REGION].tolist()).most_common(1)[0][0]


# landmarks


def test_landmarks_lie_on_the_outer_skin_of_their_own_side(
    skin: OuterSkin, landmarks: dict[str, dict[str, Any]]
) -> None:
    for name, entry in landmarks.items():
        vertex = entry["vertex"]
        assert skin.on_outer[vertex], name
        for body in BODIES:
            x = skin.bodies[body][vertex, 0]
            assert (x < -1.0) if entry["paired"] else (x == 0.0), (name, body)
        np.testing.assert_array_equal(skin.male[skin.mirror[vertex]], skin.male[vertex] * MIRROR)


def test_no_two_landmarks_share_a_spot(landmarks: dict[str, dict[str, Any]]) -> None:
    assert len({entry["vertex"] for entry in landmarks.values()}) == len(landmarks) > 200
    names = [(entry["name"]["en"], entry["anatomical"]["en"]) for entry in landmarks.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("body", BODIES)
def test_the_spine_descends_bump_by_bump(
    skin: OuterSkin, landmarks: dict[str, dict[str, Any]], body: str
) -> None:
    names = ["inion", "nape", "c2_spinous", "c4_spinous", "c7_spinous"]
    names += [f"t{i}_spinous" for i in range(1, 13)] + [f"l{i}_spinous" for i in range(1, 6)]
    names += ["s2_spinous", "coccyx_tip"]
    heights = [skin.bodies[body][landmarks[name]["vertex"], 1] for name in names]
    assert np.all(np.diff(heights) < -5.0)


@pytest.mark.parametrize(
    ("landmark", "bone"),
    [
        ("acromion", "acromion_lateral_R"),
        ("c7_spinous", "C7_spinous_process"),
        ("t7_spinous", "T7_spinous_process"),
        ("epicondyle_lateral", "humerus_lateral_epicondyle_R"),
        ("epicondyle_medial", "humerus_medial_epicondyle_R"),
        ("olecranon", "olecranon_R"),
        ("psis", "PSIS_R"),
        ("asis", "ASIS_R"),
        ("iliac_crest_top", "iliac_crest_top_R"),
        ("greater_trochanter", "greater_trochanter_lateral_R"),
        ("patella_centre", "patella_centre_R"),
        ("fibular_head", "fibular_head_R"),
        ("malleolus_medial", "medial_malleolus_R"),
        ("malleolus_lateral", "lateral_malleolus_R"),
        ("scapula_inferior_angle", "scapula_inferior_angle_R"),
        ("radial_styloid", "radial_styloid_R"),
        ("pisiform", "pisiform_R"),
    ],
)
def test_a_bony_landmark_is_felt_right_over_its_bone(
    skin: OuterSkin, landmarks: dict[str, dict[str, Any]], landmark: str, bone: str
) -> None:
    entry = landmarks[landmark]
    assert entry["bony"]
    away = np.linalg.norm(skin.male - bony_landmarks()[bone], axis=1)
    assert away[entry["vertex"]] < away[skin.on_outer].min() + 8.0


# regions


@pytest.mark.parametrize("layer", LAYERS)
def test_every_outer_face_has_exactly_one_region_and_no_other_face_has(
    skin: OuterSkin, regions: dict[str, list[dict[str, Any]]], of_face: dict[str, NDArray[Any]], layer: str
) -> None:
    np.testing.assert_array_equal(of_face[layer] == NO_REGION, ~skin.outer)
    assert sorted(set(of_face[layer][skin.outer].tolist())) == list(range(len(regions[layer])))


@pytest.mark.parametrize("layer", LAYERS)
def test_every_region_is_one_connected_piece(
    skin: OuterSkin, regions: dict[str, list[dict[str, Any]]], of_face: dict[str, NDArray[Any]], layer: str
) -> None:
    edges = np.sort(skin.faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    owner = np.repeat(np.arange(len(skin.faces)), 3)
    order = np.lexsort(edges.T)
    edges, owner = edges[order], owner[order]
    touching = (edges[1:] == edges[:-1]).all(axis=1)
    a, b = owner[:-1][touching], owner[1:][touching]
    same = of_face[layer][a] == of_face[layer][b]
    count = len(skin.faces)
    graph = coo_matrix((np.ones(same.sum()), (a[same], b[same])), shape=(count, count))
    piece = connected_components(graph, directed=False)[1]
    pieces = np.unique(np.stack([of_face[layer][skin.outer], piece[skin.outer]]), axis=1)
    assert pieces.shape[1] == len(regions[layer])


def test_left_and_right_are_mirror_images(
    skin: OuterSkin, regions: dict[str, list[dict[str, Any]]], of_face: dict[str, NDArray[Any]]
) -> None:
    partner = {str(right): str(left) for right, left in CHOIR_PAIRS.items()}
    for layer in LAYERS:
        key = [(entry["id"], entry["side"]) for entry in regions[layer]]
        for face in skin.right_faces[::7]:
            name, side = key[of_face[layer][face]]
            expected = (name if layer == "own" else partner[name], "left")
            assert side == "right"
            assert key[of_face[layer][skin.mirror_face[face]]] == expected


def test_each_choir_region_lies_on_its_side_and_on_front_or_back(
    skin: OuterSkin, regions: dict[str, list[dict[str, Any]]], of_face: dict[str, NDArray[Any]]
) -> None:
    right, left = {str(i) for i in CHOIR_PAIRS}, {str(i) for i in CHOIR_PAIRS.values()}
    assert right | left == {str(i) for i in (*range(101, 137), *range(201, 239))}
    assert {entry["id"] for entry in regions["choir"]} == right | left
    for body in BODIES:
        corners = skin.bodies[body][skin.faces]
        normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        for i, entry in enumerate(regions["choir"]):
            inside = of_face["choir"] == i
            assert entry["side"] == ("right" if entry["id"] in right else "left")
            toward_side = corners[inside, :, 0] * (-1 if entry["id"] in right else 1)
            assert (toward_side >= 0).all(), entry["id"]
            _, up, forward = normal[inside].sum(axis=0)
            if entry["id"] in ("237", "238"):  # heel and sole
                assert up < 0
            else:
                assert forward > 0 if entry["id"].startswith("1") else forward < 0, (entry["id"], body)


@pytest.mark.parametrize("landmark", sorted(MEMBERS))
def test_a_landmark_lies_in_the_region_a_therapist_would_name(
    skin: OuterSkin,
    landmarks: dict[str, dict[str, Any]],
    regions: dict[str, list[dict[str, Any]]],
    of_face: dict[str, NDArray[Any]],
    landmark: str,
) -> None:
    vertex = landmarks[landmark]["vertex"]
    for layer, expected in zip(LAYERS, MEMBERS[landmark], strict=True):
        if expected is not None:
            entry = regions[layer][region_at(skin, of_face[layer], vertex)]
            assert (entry["id"], entry["side"]) == (expected, "right")


@pytest.mark.parametrize("body", BODIES)
def test_every_region_is_large_enough_to_click(
    skin: OuterSkin, of_face: dict[str, NDArray[Any]], regions: dict[str, list[dict[str, Any]]], body: str
) -> None:
    areas = face_areas(skin.bodies[body], skin.faces)
    for layer, least in (("own", 120.0), ("choir", 2500.0)):
        area = np.bincount(of_face[layer][skin.outer], areas[skin.outer])
        smallest = int(np.argmin(area))
        assert area[smallest] > least, regions[layer][smallest]["id"]


def test_every_region_is_named_and_has_the_words_of_patients(
    regions: dict[str, list[dict[str, Any]]],
) -> None:
    assert len(regions["own"]) >= 300
    assert len(regions["choir"]) == 74
    for layer in LAYERS:
        for entry in regions[layer]:
            words = entry["patient_words"]["en"]
            assert len(words) >= 2, entry["id"]
            assert len({word.lower() for word in words}) == len(words), entry["id"]
    for text in ("name", "anatomical"):
        one_side = [entry[text]["en"] for entry in regions["own"] if entry["side"] == "right"]
        assert len(set(one_side)) == len(one_side)


def test_place_words_name_regions_that_exist_and_leave_none_out(
    regions: dict[str, list[dict[str, Any]]],
) -> None:
    words = json.loads((ASSETS / "place_words.json").read_text("utf-8"))["words"]
    known = {entry["id"] for entry in regions["own"]}
    assert {name for names in words.values() for name in names} == known
    assert words["temporal"] == ["side_of_head", "temple"]


def test_the_build_makes_what_is_committed(
    skin: OuterSkin, landmarks: dict[str, dict[str, Any]], of_face: dict[str, NDArray[Any]]
) -> None:
    assert {entry["id"]: entry for entry in landmark_document(skin)["landmarks"]} == landmarks
    document, faces = both_layers(skin)
    assert document == json.loads((ASSETS / "regions.json").read_text("utf-8"))
    for layer in LAYERS:
        np.testing.assert_array_equal(faces[layer], of_face[layer])
