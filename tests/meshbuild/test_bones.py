"""The skeleton as it is shipped: named, outward, inside the skin, mirrored, where a finger feels it."""

import json
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from meshbuild.bones_inside import Skin
from meshbuild.bones_mesh import is_closed, rounded_off, symmetrised, thinned, volume
from meshbuild.bones_remesh import remeshed, winding_number
from meshbuild.bones_report import Skeleton, gap, landmark_rows
from meshbuild.bones_table import BONES
from meshbuild.female_map import FemaleMap
from meshbuild.frame import BODIES, MESHES, MIRROR
from meshbuild.geometry import closed_outer, vertex_normals
from meshbuild.pack import read_pack

Pack = dict[str, NDArray[Any]]
Entry = dict[str, Any]
each_body = pytest.mark.parametrize("body", BODIES)
each_level = pytest.mark.parametrize("level", ["", "light_"])


@pytest.fixture(scope="module")
def bones() -> Pack:
    return read_pack(MESHES / "bones.npz")


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return list(json.loads((MESHES / "bones.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def skeleton() -> Skeleton:
    return Skeleton()


@pytest.fixture(scope="module")
def carry() -> FemaleMap:
    return FemaleMap()


@pytest.fixture(scope="module")
def skins() -> dict[str, Skin]:
    pack = read_pack(MESHES / "skin.npz")
    return {
        body: Skin(*closed_outer(pack[f"{body}_vertices"].astype(float), pack["faces"], pack["outer"]))
        for body in BODIES
    }


def part(bones: Pack, entry: Entry, body: str, level: str) -> tuple[NDArray[Any], NDArray[Any]]:
    start, face = entry[f"{level}vertex_start"], entry[f"{level}face_start"]
    vertices = bones[f"{level}{body}_vertices"][start : start + entry[f"{level}vertex_count"]]
    faces = bones[f"{level}faces"][face : face + entry[f"{level}face_count"]] - start
    return vertices.astype(np.float64), faces


def test_every_bone_is_there_on_both_sides_with_its_names(entries: list[Entry]) -> None:
    assert [(e["id"], e["side"]) for e in entries] == sorted((e["id"], e["side"]) for e in entries)
    sides = {bone.id: {bone.side} if bone.side == "midline" else {"left", "right"} for bone in BONES}
    assert {(e["id"], e["side"]) for e in entries} == {(i, s) for i, both in sides.items() for s in both}
    assert len(entries) == 201
    by_id = {e["id"]: e for e in entries}
    assert by_id["hip_bone"]["latin"] == "Os coxae"
    assert by_id["vertebra_c7"]["name"]["en"] == "Seventh cervical vertebra (C7)"
    assert by_id["foot_phalanx_distal_1"]["name"]["en"] == "Distal phalanx of great toe"
    assert all(e["name"]["en"] and e["latin"] for e in entries)


@each_level
def test_parts_divide_the_arrays_without_rest(bones: Pack, entries: list[Entry], level: str) -> None:
    vertex = face = 0
    for entry in entries:
        assert entry[f"{level}vertex_start"] == vertex
        assert entry[f"{level}face_start"] == face
        _, faces = part(bones, entry, "male", level)
        assert faces.min() == 0
        assert faces.max() == entry[f"{level}vertex_count"] - 1
        vertex += entry[f"{level}vertex_count"]
        face += entry[f"{level}face_count"]
    for body in BODIES:
        assert bones[f"{level}{body}_vertices"].shape == (vertex, 3)
        assert bones[f"{level}{body}_normals"].shape == (vertex, 3)
        assert bones[f"{level}{body}_vertices"].dtype == np.float32
        assert bones[f"{level}{body}_normals"].dtype == np.int8
    assert bones[f"{level}faces"].shape == (face, 3)


def test_levels_have_the_triangles_the_view_can_afford(bones: Pack) -> None:
    assert 80_000 < len(bones["faces"]) < 125_000
    assert 12_000 < len(bones["light_faces"]) < 27_000


@each_body
@each_level
def test_left_bones_are_the_exact_mirror(bones: Pack, entries: list[Entry], body: str, level: str) -> None:
    by_key = {(e["id"], e["side"]): e for e in entries}
    for (name, side), entry in by_key.items():
        vertices, faces = part(bones, entry, body, level)
        if side == "right":
            other, other_faces = part(bones, by_key[name, "left"], body, level)
            np.testing.assert_array_equal(other, vertices * MIRROR)
            np.testing.assert_array_equal(other_faces, faces[:, ::-1])
        elif side == "midline":
            here = set(map(tuple, (vertices + 0.0).tolist()))
            assert here == set(map(tuple, (vertices * MIRROR + 0.0).tolist())), name


@each_body
@each_level
def test_bones_are_wound_outward_with_matching_normals(
    bones: Pack, entries: list[Entry], body: str, level: str
) -> None:
    for entry in entries:
        vertices, faces = part(bones, entry, body, level)
        assert volume(vertices, faces) > 0, entry["id"]
        start = entry[f"{level}vertex_start"]
        stored = bones[f"{level}{body}_normals"][start : start + len(vertices)] / 127
        agree = np.einsum("ij,ij->i", stored, vertex_normals(vertices, faces))
        assert np.median(agree) > 0.98, entry["id"]


def test_nearly_all_bones_are_closed(bones: Pack, entries: list[Entry]) -> None:
    # a few keep folds of their source; a muscle builder measures inside and outside by winding number there
    known = {"cranium", "mandible", "scapula", "tibia", "pisiform", "hamate"}
    open_bones = {e["id"] for e in entries if not is_closed(part(bones, e, "male", "")[1])}
    assert open_bones <= known


@each_body
@each_level
def test_no_bone_comes_through_the_skin(
    bones: Pack, entries: list[Entry], skins: dict[str, Skin], body: str, level: str
) -> None:
    shallow = {}
    for entry in entries:
        if entry["side"] != "left":
            vertices, _ = part(bones, entry, body, level)
            shallow[entry["id"]] = float(skins[body].depth(vertices).min())
    worst = min(shallow, key=shallow.__getitem__)
    assert shallow[worst] > (1.5 if level == "" else 0.0), (worst, shallow[worst])


def test_landmarks_lie_on_their_bones(skeleton: Skeleton) -> None:
    rows = list(landmark_rows(skeleton))
    distances = np.array([row[2] for row in rows])
    assert len(rows) > 130
    assert np.median(distances) < 2.0
    assert np.percentile(distances, 90) < 7.0
    assert distances.max() < 15.0, max(rows, key=lambda row: row[2])


@each_body
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("scapula", "humerus"),
        ("humerus", "ulna"),
        ("humerus", "radius"),
        ("radius", "scaphoid"),
        ("hip_bone", "femur"),
        ("femur", "tibia"),
        ("tibia", "talus"),
        ("talus", "calcaneus"),
        ("cranium", "vertebra_c1"),
        ("vertebra_l5", "sacrum_coccyx"),
        ("clavicle", "manubrium"),
    ],
)
def test_joints_meet(skeleton: Skeleton, first: str, second: str, body: str) -> None:
    assert -7.0 < gap(skeleton, first, second, body) < 6.0


@each_body
def test_the_spine_is_stacked_in_order(skeleton: Skeleton, body: str) -> None:
    column = [f"vertebra_{r}{n}" for r, last in (("c", 7), ("t", 12), ("l", 5)) for n in range(1, last + 1)]
    heights = [skeleton.mesh(name, body)[0][:, 1].max() for name in column]
    assert np.all(np.diff(heights) < 0)
    c7, l4 = (skeleton.mesh(name, body)[0] for name in ("vertebra_c7", "vertebra_l4"))
    ratio = (c7[:, 1].mean() - l4[:, 1].mean()) / (1741 if body == "male" else 1600)
    assert 0.22 < ratio < 0.27


def test_female_bones_are_smaller_and_keep_their_shape(skeleton: Skeleton) -> None:
    for name in ("femur", "tibia", "humerus", "radius", "metacarpal_3"):
        male, female = (skeleton.mesh(name, body)[0] for body in BODIES)
        ratios = np.sort(np.linalg.svd(female - female.mean(axis=0), compute_uv=False)) / np.sort(
            np.linalg.svd(male - male.mean(axis=0), compute_uv=False)
        )
        assert np.all((ratios > 0.75) & (ratios < 1.02)), name
        assert np.ptp(ratios) < 0.08, name


def test_the_map_to_the_female_is_symmetric_and_lands_on_her_skin(
    carry: FemaleMap, skins: dict[str, Skin]
) -> None:
    pack = read_pack(MESHES / "skin.npz")
    outer = np.unique(pack["light_faces"][pack["light_outer"]])[::7]
    skin = pack["male_vertices"][outer].astype(float)
    there = carry(skin)
    np.testing.assert_array_equal(carry(skin * MIRROR), there * MIRROR)
    assert np.all(carry(skin * [0, 1, 1])[:, 0] == 0)
    off = np.abs(skins["female"].depth(there))
    assert np.percentile(off, 95) < 2.5
    assert off.max() < 15


def test_the_map_neither_folds_nor_squeezes_the_trunk(carry: FemaleMap) -> None:
    points = np.array(
        [(x, y, z) for x in (0.0, -40.0, -80.0) for y in range(940, 1400, 40) for z in (0.0, 40.0, 90.0)]
    )
    step = 4.0
    jacobian = np.stack(
        [(carry(points + step * axis) - carry(points - step * axis)) / (2 * step) for axis in np.eye(3)],
        axis=2,
    )
    assert np.all(np.linalg.det(jacobian) > 0.3)
    assert np.linalg.svd(jacobian, compute_uv=False).min() > 0.5


def tetrahedron(size: float) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    corners = np.array([[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]]) * size
    return corners, np.array([[0, 1, 2], [0, 3, 1], [0, 2, 3], [1, 3, 2]], dtype=np.int32)


def test_rounding_off_keeps_the_given_points_and_swells_the_flat_faces() -> None:
    vertices, faces = tetrahedron(10.0)
    assert volume(vertices, faces) > 0
    curved, cells = rounded_off(vertices, faces, 3)
    assert is_closed(cells)
    assert len(cells) == 9 * len(faces)
    assert volume(curved, cells) > volume(vertices, faces)
    for corner in vertices:
        assert np.linalg.norm(curved - corner, axis=1).min() < 1e-9


def test_remeshing_closes_a_slit_and_drops_a_blade() -> None:
    vertices, faces = rounded_off(*tetrahedron(12.0), 4)
    blade = np.array([[0.0, 0.0, 0.0], [0.0, 60.0, 0.0], [0.5, 60.0, 1.0]])
    broken = np.concatenate([faces[1:], np.arange(3)[None] + len(vertices)]).astype(np.int32)
    points, cells = remeshed(np.concatenate([vertices, blade]), broken, spacing=1.0)
    assert is_closed(cells)
    assert volume(points, cells) == pytest.approx(volume(vertices, faces), rel=0.08)
    assert points[:, 1].max() < 20


def test_winding_number_tells_inside_from_outside_far_and_near() -> None:
    vertices, faces = rounded_off(*tetrahedron(60.0), 12)
    numbers = winding_number(
        np.array([[0.0, 0, 0], [5.0, 8.0, -3.0], [200.0, 0, 0], [70.0, -70, 70]]), vertices, faces
    )
    np.testing.assert_allclose(numbers, [1, 1, 0, 0], atol=0.02)


def test_symmetrised_joins_the_right_half_with_its_mirror_image() -> None:
    vertices, faces = rounded_off(*tetrahedron(10.0), 5)
    vertices = vertices + np.array([1.3, 0.0, 0.0])
    both, cells = symmetrised(vertices, faces)
    assert is_closed(cells)
    assert volume(both, cells) > 0
    assert set(map(tuple, (both + 0.0).tolist())) == set(map(tuple, (both * MIRROR + 0.0).tolist()))
    small, small_cells = thinned(both, cells, 60)
    assert len(small_cells) <= 60
    assert volume(small, small_cells) == pytest.approx(volume(both, cells), rel=0.1)
