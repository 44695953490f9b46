"""The muscles as they are shipped: complete, closed, mirrored, under the skin and apart."""

import csv
import json
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from meshbuild.frame import BODIES, FIGURES, MESHES, MIRROR
from meshbuild.geometry import edges, signed_distance
from meshbuild.lattice import (
    Floats,
    lattice_centroid,
    lattice_mesh,
    lattice_surface,
    lattice_volume,
    sample_lattice,
)
from meshbuild.loft import Stations, sheet_lattice, strap_lattice
from meshbuild.muscle_build import exact_body
from meshbuild.muscle_figures import load_landmarks
from meshbuild.muscle_pack import LATTICE_STEPS
from meshbuild.muscle_raw import raw_parts
from meshbuild.muscle_tables import overlaps, winding
from meshbuild.pack import read_pack

Pack = dict[str, NDArray[Any]]
Entry = dict[str, Any]
each_body = pytest.mark.parametrize("body", BODIES)

# part, landmark near its origin, landmark near its insertion, and how near (mm)
ATTACHMENTS = [
    ("sternocleidomastoid_sternal", "suprasternal_notch", "mastoid_tip_R", 22),
    ("sternocleidomastoid_clavicular", "sternoclavicular_joint_R", "mastoid_tip_R", 32),
    ("deltoid_acromial", "acromion_lateral_R", "deltoid_tuberosity_R", 30),
    ("biceps_femoris_long", "ischial_tuberosity_R", "fibular_head_R", 40),
    ("gluteus_medius", "iliac_crest_top_R", "greater_trochanter_lateral_R", 60),
    ("levator_scapulae", "C1_transverse_process_R", "scapula_superior_angle_R", 30),
    ("rectus_abdominis", "pubic_symphysis_top", "xiphoid_tip", 60),
    ("sartorius", "ASIS_R", "tibial_tuberosity_R", 60),
    ("brachioradialis", "humerus_lateral_epicondyle_R", "radial_styloid_R", 75),
    ("calcaneal_tendon", "tibial_crest_mid_R", "calcaneal_tuberosity_R", 80),
    ("psoas_major", "T12_vertebral_body_centre", "lesser_trochanter_R", 45),
    ("masseter_superficial", "zygion_R", "mandibular_angle_R", 35),
    ("extensor_digitorum", "humerus_lateral_epicondyle_R", "lister_tubercle_R", 40),
    ("triceps_brachii_medial", "deltoid_tuberosity_R", "olecranon_R", 55),
    ("extensor_digitorum_brevis", "lateral_malleolus_R", "fifth_metatarsal_base_R", 60),
]


@pytest.fixture(scope="module")
def muscles() -> Pack:
    return read_pack(MESHES / "muscles.npz")


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return list(json.loads((MESHES / "muscle_parts.json").read_text(encoding="utf-8")))


def lattice(muscles: Pack, entry: Entry, body: str = "male") -> Floats:
    return np.asarray(muscles[f"{body}_lattice"][entry["lattice"]] / LATTICE_STEPS, float)


def mesh(muscles: Pack, entry: Entry, body: str, prefix: str = "") -> tuple[Floats, NDArray[np.int32]]:
    first, face = entry[f"{prefix}vertex_start"], entry[f"{prefix}face_start"]
    vertices = muscles[f"{prefix}{body}_vertices"][first : first + entry[f"{prefix}vertex_count"]]
    faces = muscles[f"{prefix}faces"][face : face + entry[f"{prefix}face_count"]]
    return vertices.astype(float), faces.astype(np.int32)


def by_part(entries: list[Entry], side: str = "right") -> dict[str, Entry]:
    return {entry["part"]: entry for entry in entries if entry["side"] in (side, "midline")}


def test_every_muscle_of_both_figure_files_is_there_on_both_sides(entries: list[Entry]) -> None:
    wanted = {"extensor_digitorum_brevis", "external_anal_sphincter", "linea_alba"}
    for name in ("muscle_measurements", "constructed_muscles"):
        wanted |= set(json.loads((FIGURES / f"{name}.json").read_text(encoding="utf-8"))["muscles"])
    wanted -= {"sternocleidomastoid"}
    wanted |= {"sternocleidomastoid_sternal", "sternocleidomastoid_clavicular"}
    assert set(by_part(entries)) == wanted
    assert set(by_part(entries, "left")) == wanted
    assert [(e["part"], e["side"]) for e in entries] == sorted((e["part"], e["side"]) for e in entries)


def test_every_part_has_a_name_a_latin_name_and_a_kind(entries: list[Entry]) -> None:
    for entry in entries:
        assert len(entry["name"]["en"]) > 3
        assert len(entry["latin"]) > 3
        assert entry["kind"] in ("muscle", "connective")
        assert entry["v0"]
    connective = {entry["part"] for entry in entries if entry["kind"] == "connective"}
    assert {"iliotibial_tract", "calcaneal_tendon", "linea_alba", "flexor_retinaculum"} <= connective
    assert len(connective) == 7


def test_names_of_the_parts_are_unique() -> None:
    with (FIGURES / "muscle_table.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["english"] for row in rows}) == len({row["latin"] for row in rows}) == len(rows)


@each_body
@pytest.mark.parametrize("prefix", ["", "light_"])
def test_left_is_the_exact_mirror_of_right(
    muscles: Pack, entries: list[Entry], body: str, prefix: str
) -> None:
    right, left = by_part(entries), by_part(entries, "left")
    for part, entry in right.items():
        if entry["side"] == "right":
            here, there = mesh(muscles, entry, body, prefix), mesh(muscles, left[part], body, prefix)
            assert np.array_equal(here[0] * MIRROR, there[0]), part
            assert np.array_equal(here[1][:, ::-1], there[1]), part


@each_body
@pytest.mark.parametrize("prefix", ["", "light_"])
def test_every_part_is_closed_and_faces_outwards(
    muscles: Pack, entries: list[Entry], body: str, prefix: str
) -> None:
    for entry in entries:
        vertices, faces = mesh(muscles, entry, body, prefix)
        assert len(edges(faces)) * 2 == len(faces) * 3, entry["part"]
        a, b, c = (vertices[faces[:, k]] - vertices.mean(axis=0) for k in range(3))
        assert np.einsum("ij,ij->", a, np.cross(b, c)) > 0, entry["part"]


@each_body
def test_points_inside_the_lattice_lie_inside_the_mesh(
    muscles: Pack, entries: list[Entry], body: str
) -> None:
    inner = np.array([[u, v, 0.5] for u in (0.2, 0.5, 0.8) for v in (0.25, 0.5, 0.75)])
    outside = []
    for part, entry in by_part(entries).items():
        numbers = [belly["lattice"] for belly in entry.get("bellies", [entry])]
        for number in numbers:
            points = sample_lattice(muscles[f"{body}_lattice"][number] / LATTICE_STEPS, inner)
            outside += [part] * int((winding(points, *mesh(muscles, entry, body)) < 0.5).sum())
    assert len(outside) <= 3, outside


@each_body
def test_muscles_lie_under_the_skin(muscles: Pack, entries: list[Entry], body: str) -> None:
    skin = exact_body(body).skin
    right = by_part(entries).values()
    points = np.concatenate([mesh(muscles, entry, body)[0] for entry in right])
    depth = -signed_distance(points, *skin)
    assert depth.min() > 0.5
    assert (depth > 2.0).mean() > 0.98


@each_body
def test_muscles_lie_outside_the_bones_and_each_other(muscles: Pack, entries: list[Entry], body: str) -> None:
    right = list(by_part(entries).values())
    meshes = [mesh(muscles, entry, body) for entry in right]
    points = np.concatenate([vertices for vertices, _ in meshes])
    owners = np.concatenate([np.full(len(vertices), k) for k, (vertices, _) in enumerate(meshes)])
    nobody = np.full(len(points), -1)
    in_bone, _ = overlaps(nobody, points, [(0, bone) for bone in exact_body(body).bones])
    assert (in_bone > 1.0).mean() < 0.002
    in_muscle, _ = overlaps(owners, points, list(enumerate(meshes)))
    assert (in_muscle > 1.0).mean() < 0.005
    assert in_muscle.max() < 6.0


@pytest.mark.parametrize(("part", "origin", "insertion", "reach"), ATTACHMENTS)
def test_u_runs_from_origin_to_insertion(
    muscles: Pack, entries: list[Entry], part: str, origin: str, insertion: str, reach: float
) -> None:
    ends = lattice(muscles, by_part(entries)[part])[[0, -1]].reshape(2, -1, 3)
    for end, mark in zip(ends, (origin, insertion), strict=True):
        assert np.linalg.norm(end - load_landmarks()[mark], axis=1).min() < reach, mark


def test_w_runs_from_the_skin_inwards(muscles: Pack, entries: list[Entry]) -> None:
    skin = exact_body("male").skin
    for part in ("trapezius_descending", "gluteus_maximus", "infraspinatus", "brachioradialis", "temporalis"):
        block = lattice(muscles, by_part(entries)[part])
        outer, inner = (-signed_distance(block[:, :, k].reshape(-1, 3), *skin) for k in (0, -1))
        assert outer.mean() < inner.mean(), part


def test_v_starts_at_the_named_border(muscles: Pack, entries: list[Entry]) -> None:
    axis = {"medial": 0, "superior": 1, "anterior": 2}
    for part, entry in by_part(entries).items():
        if entry["v0"] in axis:
            block = lattice(muscles, entry)
            quarter = block.shape[0] // 4
            middle = block[quarter:-quarter].mean(axis=(0, 2))
            assert (middle[0] - middle[-1])[axis[entry["v0"]]] > 0, part


def test_tendons_end_the_bellies(muscles: Pack, entries: list[Entry]) -> None:
    parts = by_part(entries)

    def tendon(part: str) -> tuple[Floats, Floats]:
        entry = parts[part]
        own = slice(entry["vertex_start"], entry["vertex_start"] + entry["vertex_count"])
        return muscles["uv"][own, 0], muscles["tendon"][own]

    for part in ("biceps_brachii_long", "gastrocnemius_medial", "infraspinatus", "brachioradialis"):
        u, share = tendon(part)
        assert share[u > 0.97].mean() > 200 > 60 > share[np.abs(u - 0.5) < 0.1].mean(), part
    assert tendon("calcaneal_tendon")[1].min() == 255


def test_midline_parts_are_their_own_mirror_image(muscles: Pack, entries: list[Entry]) -> None:
    for entry in entries:
        if entry["side"] == "midline":
            vertices, _ = mesh(muscles, entry, "male")
            image = vertices * MIRROR
            nearest = np.array([np.linalg.norm(vertices - point, axis=1).min() for point in image])
            assert nearest.max() < 0.01, entry["part"]


@each_body
def test_the_medial_head_of_triceps_shows_on_both_sides_of_the_shaft(
    muscles: Pack, entries: list[Entry], body: str
) -> None:
    head = mesh(muscles, by_part(entries)["triceps_brachii_medial"], body)[0]
    low, high = head[:, 1].min(), head[:, 1].max()
    level = low + 0.2 * (high - low)
    slab = head[np.abs(head[:, 1] - level) < 0.05 * (high - low)]
    bones, whole = read_pack(MESHES / "bones.npz"), json.loads((MESHES / "bones.json").read_text("utf-8"))
    bone = next(entry for entry in whole if entry["id"] == "humerus" and entry["side"] == "right")
    first = bone["vertex_start"]
    shaft = bones[f"{body}_vertices"][first : first + bone["vertex_count"]]
    shaft = shaft[np.abs(shaft[:, 1] - level) < 0.05 * (high - low)]
    assert slab[:, 0].min() < shaft[:, 0].min() - 2.0, "the outer side"
    assert slab[:, 0].max() > shaft[:, 0].max() + 4.0, "the inner side"
    assert slab[:, 2].min() < shaft[:, 2].min() - 3.0, "behind"


@each_body
def test_the_outer_sphincter_is_a_closed_ring(muscles: Pack, entries: list[Entry], body: str) -> None:
    entry = by_part(entries)["external_anal_sphincter"]
    ring = lattice(muscles, entry, body)
    assert np.abs(ring[0] - ring[-1]).max() < 0.2
    assert np.abs(ring[0][..., 0]).max() < 0.2, "it closes behind, in the middle"
    middle = ring.reshape(-1, 3).mean(axis=0)
    assert winding(middle[None], *mesh(muscles, entry, body))[0] < 0.5
    assert winding(ring[5, 5, 2][None], *mesh(muscles, entry, body))[0] > 0.5


@each_body
def test_the_lesser_pectoral_comes_from_three_ribs(muscles: Pack, entries: list[Entry], body: str) -> None:
    vertices = mesh(muscles, by_part(entries)["pectoralis_minor"], body)[0]
    bones = {tuple(e["id"].split("_")): e for e in json.loads((MESHES / "bones.json").read_text("utf-8"))
             if e["side"] == "right" and e["id"] in ("rib_3", "rib_4", "rib_5")}  # fmt: skip
    pack = read_pack(MESHES / "bones.npz")[f"{body}_vertices"]
    assert len(bones) == 3
    for name, entry in bones.items():
        rib = pack[entry["vertex_start"] : entry["vertex_start"] + entry["vertex_count"]]
        gap = np.linalg.norm(vertices[:, None] - rib[None], axis=2).min()
        assert gap < 6.0, name


def test_the_sternocleidomastoid_is_two_heads_one_behind_the_other(
    muscles: Pack, entries: list[Entry]
) -> None:
    parts = by_part(entries)
    sternal, clavicular = (
        lattice_centroid(lattice(muscles, parts[f"sternocleidomastoid_{head}"]))
        for head in ("sternal", "clavicular")
    )
    assert sternal[2] > clavicular[2] + 3


def test_lofts_enclose_the_volume_asked_for() -> None:
    line = np.column_stack([np.zeros(9), np.linspace(0, 100, 9), 5 * np.sin(np.linspace(0, 3, 9))])
    stations = Stations(line, np.full(9, 8.0), np.full(9, 4.0), np.tile([1.0, 0.0, 0.0], (9, 1)))
    assert abs(lattice_volume(strap_lattice(stations, volume_ml=12.0))) == pytest.approx(12000, rel=0.01)
    x, y = np.meshgrid(np.linspace(0, 60, 6), np.linspace(0, 90, 5))
    grid = np.stack([x, y, 0.002 * x * y], axis=-1)
    sheet = sheet_lattice(grid, np.full(grid.shape[:2], 5.0), volume_ml=20.0)
    assert abs(lattice_volume(sheet)) == pytest.approx(20000, rel=0.01)
    vertices, faces = lattice_mesh(sheet)
    assert np.allclose(
        winding(np.array([[30.0, 45.0, 2.7], [30.0, 45.0, 30.0]]), vertices, faces), [1, 0], atol=1e-6
    )


def test_the_surface_of_a_lattice_is_closed() -> None:
    nodes, faces = lattice_surface((5, 4, 3))
    assert len(nodes) == 5 * 4 * 3 - 3 * 2 * 1
    assert len(edges(faces)) * 2 == len(faces) * 3


def test_the_same_figures_give_the_same_lofts() -> None:
    first, second = raw_parts(), raw_parts()
    for one, other in zip(first, second, strict=True):
        assert all(
            np.array_equal(a.lattice, b.lattice) for a, b in zip(one.blocks, other.blocks, strict=True)
        )
