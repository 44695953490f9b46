"""The body that exercise figures pose: skin in clothes, rig, and the smoothing that mends bent joints."""

import json
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.spatial import cKDTree

from meshbuild.frame import MESHES, ROOT, Faces, Points
from meshbuild.geometry import edges, vertex_normals
from meshbuild.pack import read_pack

_ROUNDS = 12
_HEM = 127.5
_NEAR = 9.0
_DEEPEST = 26.0
_FACING = 0.2


@dataclass(frozen=True)
class Body:
    """The standing body (mm) with what follows which bone.

    ``vertices`` (n, 3) wear the garments; ``cover`` (n,) is over 127.5 inside a hem; ``weights`` (n, b);
    ``heads`` and ``tails`` (b, 3) of the bones; ``landmarks`` id to vertex, of the right side or midline.
    """

    vertices: Points
    faces: Faces
    cover: Points
    weights: sparse.csr_matrix
    names: tuple[str, ...]
    parent: NDArray[np.int16]
    heads: Points
    tails: Points
    mirror: NDArray[np.int32]
    landmarks: dict[str, int]
    sex: str

    def bone(self, name: str) -> int:
        """Return the number of a bone."""
        return self.names.index(name)

    def landmark(self, name: str) -> int:
        """Return the vertex of ``id`` (right or midline) or ``id.L`` (left).

        Raises
        ------
        KeyError
            No such landmark.
        """
        plain, _, side = name.partition(".")
        vertex = self.landmarks[plain]
        return int(self.mirror[vertex]) if side == "L" else vertex

    @cached_property
    def mean(self) -> sparse.csr_matrix:
        """The (n, n) mean of the neighbours of each vertex, itself included."""
        once = edges(self.faces)
        both = np.concatenate([once, once[:, ::-1]])
        count = len(self.vertices)
        links = sparse.csr_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(count, count))
        links = sparse.csr_matrix(links + sparse.identity(count))
        return sparse.csr_matrix(sparse.diags(1.0 / np.asarray(links.sum(axis=1)).ravel()) @ links)

    @cached_property
    def detail(self) -> Points:
        """What smoothing takes from each vertex of the standing body, (n, 3)."""
        return self.vertices - self.smoothed(self.vertices)

    @cached_property
    def lost(self) -> Points:
        """What is lost by smoothing what was smooth already, (n, 3): the posed body gets it back."""
        return self.vertices - self.smoothed(self.vertices - self.detail)

    def smoothed(self, vertices: Points) -> Points:
        """Return vertices (n, 3) after some rounds of taking the mean of their neighbours."""
        for _ in range(_ROUNDS):
            vertices = self.mean @ vertices
        return vertices

    def normals(self, vertices: Points) -> Points:
        """Return unit normals (n, 3) of a posed body."""
        return vertex_normals(vertices, self.faces)

    def over_muscle(self, muscle: str, sides: tuple[str, ...]) -> NDArray[np.bool_]:
        """Return (n,) which skin lies over a muscle: near it and facing away from it."""
        over = np.zeros(len(self.vertices), dtype=bool)
        outward = self.normals(self.vertices)
        for points in _muscle_points(muscle, sides, self.sex):
            distance, nearest = cKDTree(points).query(self.vertices, workers=1)
            away = self.vertices - points[nearest]
            facing = np.einsum("ij,ij->i", away, outward) / np.maximum(distance, 1e-9)
            reach = np.clip(distance.min() + _NEAR, _NEAR, _DEEPEST + distance.min())
            over |= (distance < reach) & ((facing > _FACING) | (distance < 2.0))
        return over


def load_body(sex: str) -> Body:
    """Read the packs of the male or female body."""
    skin, rig = read_pack(MESHES / "skin.npz"), read_pack(MESHES / "rig.npz")
    garments = read_pack(MESHES / "garments.npz")
    vertices = skin[f"{sex}_vertices"].astype(np.float64)
    vertices[garments["index"]] = garments[f"{sex}_vertices"]
    count, bones = len(vertices), len(rig["bone_names"])
    rows = np.repeat(np.arange(count), rig["weight"].shape[1])
    weights = sparse.csr_matrix(
        (rig["weight"].ravel() / 255.0, (rows, rig["weight_bone"].ravel())), shape=(count, bones)
    )
    stored = json.loads((ROOT / "assets" / "landmarks.json").read_text(encoding="utf-8"))["landmarks"]
    return Body(
        vertices,
        skin["faces"].astype(np.int32),
        garments["cover"].astype(np.float64) - _HEM,
        weights,
        tuple(str(name) for name in rig["bone_names"]),
        rig["bone_parent"],
        rig[f"{sex}_bone_heads"].astype(np.float64),
        rig[f"{sex}_bone_tails"].astype(np.float64),
        skin["mirror"],
        {entry["id"]: int(entry["vertex"]) for entry in stored},
        sex,
    )


def _muscle_points(muscle: str, sides: tuple[str, ...], sex: str) -> list[Points]:
    """Return the (k, 3) vertices of each part that belongs to a muscle, on these sides."""
    parts = json.loads((MESHES / "muscle_parts.json").read_text(encoding="utf-8"))
    owner = json.loads((ROOT / "assets" / "muscles.json").read_text(encoding="utf-8"))["muscles"]
    wanted = {part["id"] for entry in owner if entry["id"] == muscle for part in entry["parts"]}
    with np.load(MESHES / "muscles.npz", allow_pickle=False) as stored:
        vertices = stored[f"{sex}_vertices"]
    return [
        vertices[entry["vertex_start"] : entry["vertex_start"] + entry["vertex_count"]].astype(np.float64)
        for entry in parts
        if entry["part"] in wanted and entry["side"] in (*sides, "midline")
    ]
