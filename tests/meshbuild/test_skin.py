"""The skin as it is shipped: whole, symmetric, of the right size, decent, and closed where it must be."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import BODIES, MESHES, MIRROR
from meshbuild.geometry import (
    boundary_loops,
    closed_outer,
    edges,
    face_areas,
    face_cross,
    face_neighbours,
    mirror_of_faces,
    signed_distance,
    vertex_normals,
)
from meshbuild.pack import read_pack
from meshbuild.skin_cavities import openness
from meshbuild.skin_crossings import crossing_faces

Pack = dict[str, NDArray[Any]]
each_body = pytest.mark.parametrize("body", BODIES)
each_level = pytest.mark.parametrize("level", ["", "light_"])


@pytest.fixture(scope="module")
def skin() -> Pack:
    return read_pack(MESHES / "skin.npz")


@pytest.fixture(scope="module")
def eyes() -> Pack:
    return read_pack(MESHES / "eyes.npz")


@pytest.fixture(scope="module")
def rig() -> Pack:
    return read_pack(MESHES / "rig.npz")


@pytest.fixture(scope="module")
def closed(skin: Pack) -> dict[str, tuple[NDArray[np.float64], NDArray[np.int32]]]:
    return {
        body: closed_outer(skin[f"{body}_vertices"].astype(np.float64), skin["faces"], skin["outer"])
        for body in BODIES
    }


def _position(skin: Pack, body: str, choose: Callable[[NDArray[np.float64]], NDArray[np.bool_]]) -> int:
    """Return the foremost vertex among the chosen ones."""
    vertices = skin[f"{body}_vertices"]
    return int(np.argmax(np.where(choose(vertices), vertices[:, 2], -np.inf)))


@each_level
def test_the_surface_is_closed_and_each_edge_joins_two_faces(skin: Pack, level: str) -> None:
    faces = skin[f"{level}faces"]
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]).astype(np.int64)
    keys = directed[:, 0] << 32 | directed[:, 1]
    assert len(np.unique(keys)) == len(keys)
    assert np.isin(directed[:, 1] << 32 | directed[:, 0], keys).all()
    count = len(np.unique(faces))
    assert count - len(edges(faces)) + len(faces) == 2
    assert count == (skin["light_count"] if level else len(skin["mirror"]))


@each_body
def test_it_faces_outward_and_holds_a_body(skin: Pack, body: str) -> None:
    vertices, faces = skin[f"{body}_vertices"].astype(np.float64), skin["faces"]
    volume = np.einsum("ij,ij->i", vertices[faces[:, 0]], face_cross(vertices, faces)).sum() / 6e6
    assert 45 < volume < 85  # litres; a body of 1.6 to 1.75 m weighs about as many kilograms
    assert 1.4 < face_areas(vertices, faces).sum() / 1e6 < 2.0  # m2


@each_body
def test_left_is_the_exact_mirror_of_right(skin: Pack, body: str) -> None:
    mirror, flip = skin["mirror"], MIRROR.astype(np.float32)
    assert (mirror[mirror] == np.arange(len(mirror))).all()
    assert (skin[f"{body}_vertices"][mirror] == skin[f"{body}_vertices"] * flip).all()
    assert (skin[f"{body}_normals"][mirror] == skin[f"{body}_normals"] * MIRROR.astype(np.int8)).all()


@each_level
def test_faces_and_what_is_said_of_them_mirror(skin: Pack, level: str) -> None:
    faces = skin[f"{level}faces"]
    partner = mirror_of_faces(faces, skin["mirror"])
    assert (np.sort(faces[partner], axis=1) == np.sort(skin["mirror"][faces], axis=1)).all()
    for name in ("outer", "clothing"):
        assert (skin[f"{level}{name}"][partner] == skin[f"{level}{name}"]).all()


@each_body
def test_stored_normals_are_those_of_the_surface(skin: Pack, body: str) -> None:
    expected = vertex_normals(skin[f"{body}_vertices"].astype(np.float64), skin["faces"])
    stored = skin[f"{body}_normals"].astype(np.float64) / 127
    assert np.abs(np.linalg.norm(stored, axis=1) - 1).max() < 0.02
    assert np.abs(expected - stored).max() < 0.05


@each_body
def test_no_face_runs_through_another(skin: Pack, body: str) -> None:
    vertices = skin[f"{body}_vertices"].astype(np.float64)
    assert len(crossing_faces(vertices, skin["faces"])) == 0
    assert len(crossing_faces(vertices, skin["light_faces"])) == 0


def test_crossings_are_found_where_there_are_some() -> None:
    vertices = np.array([[0, 0, 0], [9, 0, 0], [0, 9, 0], [2, 2, -3], [2, 2, 3], [3, 7, 4], [50, 0, 0.0]])
    faces = np.array([[0, 1, 2], [3, 4, 5], [4, 5, 6]], dtype=np.int32)
    assert crossing_faces(vertices, faces).tolist() == [[0, 1]]


def test_detail_is_where_the_design_wants_it(skin: Pack) -> None:
    assert skin["light_faces"].shape == (26756, 3)
    assert len(skin["faces"]) <= 150_000
    assert skin["light_faces"].max() < skin["light_count"] == len(skin["base_vertex"])
    pairs = edges(skin["faces"])
    for body in BODIES:
        vertices = skin[f"{body}_vertices"].astype(np.float64)
        assert np.linalg.norm(vertices[pairs[:, 0]] - vertices[pairs[:, 1]], axis=1).max() <= 8.0


def test_neighbours_in_space_are_neighbours_in_memory(skin: Pack) -> None:
    centres = skin["male_vertices"][skin["faces"]].mean(axis=1)
    steps = np.linalg.norm(np.diff(centres, axis=0), axis=1)
    assert np.median(steps) < 10


@pytest.mark.parametrize(("body", "height"), [("male", 1741), ("female", 1600)])
def test_both_stand_on_the_floor_at_their_height(skin: Pack, body: str, height: float) -> None:
    y = skin[f"{body}_vertices"][:, 1]
    assert 0 <= y.min() < 1
    assert abs(y.max() - height) < 3


@pytest.mark.parametrize(
    ("bone", "place"),
    [
        ("upperarm01.R", (-184, 1379, 36)),
        ("lowerarm01.R", (-245, 1135, 31)),
        ("wrist.R", (-327, 884, 79)),
        ("upperleg01.R", (-109, 925, 11)),
        ("lowerleg01.R", (-121, 507, 9)),
        ("foot.R", (-134, 72, 0)),
    ],
)
def test_joints_lie_where_bones_and_muscles_expect_them(
    rig: Pack, bone: str, place: tuple[float, ...]
) -> None:
    index = rig["bone_names"].tolist().index(bone)
    assert np.abs(rig["male_bone_heads"][index] - place).max() < 1.5
    left = rig["bone_names"].tolist().index(bone.replace(".R", ".L"))
    assert np.abs(rig["male_bone_heads"][left] * MIRROR - place).max() < 1.5


def test_the_rig_can_move_every_vertex(skin: Pack, rig: Pack) -> None:
    assert rig["weight"].shape == rig["weight_bone"].shape == (len(skin["mirror"]), 4)
    assert (rig["weight"].sum(axis=1) == 255).all()
    assert (rig["bone_parent"] < np.arange(len(rig["bone_parent"]))).all()
    thumb_tip = int(np.argmin(skin["male_vertices"][:, 0]))
    strongest = rig["bone_names"][rig["weight_bone"][thumb_tip, 0]]
    assert str(strongest).startswith("finger1")


@each_level
def test_the_outer_skin_is_one_piece_without_the_cavities(skin: Pack, level: str) -> None:
    outer, faces = skin[f"{level}outer"], skin[f"{level}faces"]
    near = face_neighbours(faces)
    assert sparse.csgraph.connected_components(near[outer][:, outer], directed=False)[0] == 1
    inner, _ = sparse.csgraph.connected_components(near[~outer][:, ~outer], directed=False)
    assert 3 <= inner <= 5  # the mouth, two sockets, and the nostrils where they are deep enough
    hidden = skin["male_vertices"][faces[~outer]].mean(axis=1)
    assert hidden[:, 1].min() > 1500
    assert np.abs(hidden[:, 0]).max() < 60


@each_body
def test_whatever_can_be_clicked_is_outer(skin: Pack, eyes: Pack, body: str) -> None:
    vertices, faces = skin[f"{body}_vertices"].astype(np.float64), skin["faces"]
    open_to_view = openness(vertices, faces, (eyes[f"{body}_vertices"].astype(np.float64), eyes["faces"]))
    assert skin["outer"][open_to_view > 0.12].all()


@each_body
def test_inside_means_inside_the_body_even_in_the_mouth(
    skin: Pack, closed: dict[str, tuple[NDArray[np.float64], NDArray[np.int32]]], body: str
) -> None:
    vertices, faces = closed[body]
    assert boundary_loops(faces) == []
    mouth = skin[f"{body}_vertices"][skin["faces"][~skin["outer"]]].mean(axis=1)
    deep = mouth[(np.abs(mouth[:, 0]) < 3)].mean(axis=0)
    belly = skin[f"{body}_vertices"][_position(skin, body, lambda v: np.abs(v[:, 1] - 1000) < 10)]
    inside, outside = signed_distance(np.array([deep, belly + np.array([0, 0, 5])]), vertices, faces)
    assert inside < -5
    assert 3 < outside <= 5.01


@each_body
def test_eyeballs_fill_the_sockets(
    eyes: Pack, closed: dict[str, tuple[NDArray[np.float64], NDArray[np.int32]]], body: str
) -> None:
    vertices = eyes[f"{body}_vertices"].astype(np.float64)
    assert (eyes[f"{body}_vertices"][eyes["mirror"]] == eyes[f"{body}_vertices"] * MIRROR).all()
    for part, sign in ((0, -1), (1, 1)):
        ball = vertices[np.unique(eyes["faces"][eyes["part"] == part])]
        centre = (ball.min(axis=0) + ball.max(axis=0)) / 2
        assert 20 < sign * centre[0] < 45
        assert 10 < np.linalg.norm(ball - centre, axis=1).mean() < 16
        assert signed_distance(centre[None], *closed[body])[0] < -5
    volume = np.einsum("ij,ij->i", vertices[eyes["faces"][:, 0]], face_cross(vertices, eyes["faces"])).sum()
    assert volume > 0


@each_body
def test_clothes_cover_chest_and_pelvis_and_leave_the_rest(skin: Pack, body: str) -> None:
    label, vertices = skin["clothing"], skin[f"{body}_vertices"]
    centres = vertices[skin["faces"]].mean(axis=1) * (1741 / vertices[:, 1].max())
    x, y, z = np.abs(centres[:, 0]), centres[:, 1], centres[:, 2]
    assert (label[(x < 110) & (y > 1150) & (y < 1330) & (z > 60)] == 1).all()  # breasts, with nipples
    assert (label[(x < 90) & (y > 790) & (y < 980)] == 2).all()  # groin and buttocks
    assert (label[(y > 1500) | (y < 650)] == 0).all()  # head, knees and below
    assert (label[x > 230] == 0).all()  # arms
    near = face_neighbours(skin["faces"])
    for garment in (1, 2):
        piece = label == garment
        assert sparse.csgraph.connected_components(near[piece][:, piece], directed=False)[0] == 1


def test_hems_follow_their_line(skin: Pack) -> None:
    field, pairs = skin["clothing_field"], edges(skin["faces"])
    a, b = field[pairs].T
    at_hem = (a * b < 0) | (np.abs(a) < 0.2) | (np.abs(b) < 0.2)
    across = (a * b < 0) & (np.minimum(np.abs(a), np.abs(b)) > 0.5)
    assert at_hem.sum() > 3000
    assert across.sum() < 0.05 * at_hem.sum()
