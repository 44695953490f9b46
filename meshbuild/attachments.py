"""Bake where each muscle part is attached: patches of weights on the bones, origin and insertion.

Which bones an end may lie on is ``figures/attachment_bones.csv``, written from the origins and insertions of
the standard texts (Gray's Anatomy, 42nd ed.); an end that is not on bone (skin, fascia, another tendon)
stands empty there. Where on the bone follows from the build: the end of the part is laid on the nearest
surface of those bones. Writes ``assets/meshes/attachments.npz`` and ``attachments.json``.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from bodymap.anatomy.side import Body, Side
from bodymap.assets_location import assets_root
from bodymap.loading.packs import PackedGeometry
from meshbuild.frame import FIGURES, Points
from meshbuild.geometry import vertex_normals
from meshbuild.pack import write_json, write_pack

TABLE = FIGURES / "attachment_bones.csv"
ENDS = ("origin", "insertion")
CAP = 0.03
"""Share of the length at an end that is always laid on the bone."""
REACH = {"origin": 0.2, "insertion": 0.08}
"""Share of the length up to which a part that lies on its bone is attached to it, unless the table says."""
CONTACT = 3.0
"""mm between a part and a bone that it lies on."""
NEAR = 12.0
"""mm from an end to its bone up to which all of the end is laid on it: capsules, short tendons."""
FAR = 35.0
"""mm beyond which a part ends short of its bone in this build, and no patch is drawn."""
MARGIN = 2.5
"""mm that a patch reaches beyond what was laid on the bone."""
SOFT = 8.0
"""mm in which a weight falls from one to nothing; the edge of a patch is one half."""
STEP = 2.0
"""mm between the samples of an end."""
EDGE = 128
"""Stored weight at the edge of a patch."""


@dataclass(frozen=True)
class Row:
    """Where the ends of a part lie: patterns of bone ids, and reaches (shares of the length).

    `inserted_with` is the part whose insertion serves this one too: the common tendon, "" for none.
    """

    bones: dict[str, tuple[str, ...]]
    reach: dict[str, float]
    inserted_with: str


@dataclass(frozen=True)
class Bone:
    """Places (n, 3) mm and unit normals (n, 3) all over a bone's surface, denser than its vertices."""

    places: Points
    normals: Points


def read_table(path: Path = TABLE) -> dict[str, Row]:
    """Return the rows of the table by part id."""
    with path.open(encoding="utf-8", newline="") as file:
        return {
            row["id"]: Row(
                {end: tuple(row[end].split()) for end in ENDS},
                {end: float(row[f"{end}_reach"] or REACH[end]) for end in ENDS},
                row["inserted_with"],
            )
            for row in csv.DictReader(file)
        }


class Skeleton:
    """The bones of the male body: the pack's vertices, and dense samples of each bone."""

    def __init__(self, geometry: PackedGeometry) -> None:
        self.slices = geometry.bone_topology().slices
        self._faces = geometry.bone_topology().faces
        self.vertices = geometry.bones(Body.MALE).vertices.astype(np.float64)
        self.normals = vertex_normals(self.vertices, self._faces)
        self.sampled = cache(self._sampled)

    def _sampled(self, number: int) -> Bone:
        bone = self.slices[number]
        faces = self._faces[bone.faces]
        corners, normals = self.vertices[faces], self.normals[faces]
        places = [self.vertices[bone.vertices], corners.mean(axis=1)]
        outward = [self.normals[bone.vertices], normals.mean(axis=1)]
        for a, b in ((0, 1), (1, 2), (2, 0)):
            places.append(0.5 * (corners[:, a] + corners[:, b]))
            outward.append(0.5 * (normals[:, a] + normals[:, b]))
        return Bone(np.concatenate(places), np.concatenate(outward))

    def allowed(self, patterns: tuple[str, ...], side: Side) -> list[int]:
        """Return the numbers of the bones of a side, or of the midline, that fit one of the patterns."""
        return [
            number
            for number, bone in enumerate(self.slices)
            if any(fnmatchcase(bone.id, pattern) for pattern in patterns)
            and (side is Side.MIDLINE or bone.side in (side, Side.MIDLINE))
        ]

    def touched(self, vertices: NDArray[np.int64]) -> list[list[str]]:
        """Return the bones that vertices belong to: [id, side]."""
        starts = np.array([bone.vertices.start for bone in self.slices])
        numbers = np.unique(np.searchsorted(starts, vertices, side="right") - 1)
        return [[self.slices[number].id, str(self.slices[number].side)] for number in numbers.tolist()]


@dataclass(frozen=True)
class Surface:
    """The surface of one part: vertices (n, 3) mm, u (n,) from 0 (origin) to 1, faces, tendon (n,)."""

    vertices: Points
    u: NDArray[np.float64]
    faces: NDArray[np.int64]
    tendon: NDArray[np.uint8]

    def pieces(self) -> Iterator["Surface"]:
        """Give the connected pieces: bellies, slips and tendons."""
        ones = np.ones(len(self.faces))
        pairs = (self.faces[:, 0], self.faces[:, 1]), (self.faces[:, 1], self.faces[:, 2])
        rows, columns = (np.concatenate(each) for each in zip(*pairs, strict=True))
        count = len(self.u)
        graph = coo_matrix((np.tile(ones, 2), (rows, columns)), (count, count))
        number, label = connected_components(graph, directed=False)
        for piece in range(number):
            inside = np.flatnonzero(label == piece)
            local = np.full(count, -1)
            local[inside] = np.arange(len(inside))
            faces = local[self.faces[label[self.faces[:, 0]] == piece]]
            yield Surface(self.vertices[inside], self.u[inside], faces, self.tendon[inside])

    def end(self, end: str, share: float) -> Points:
        """Return (k, 3) mm: samples of the surface within a share of the length from an end."""
        away = self.u if end == "origin" else 1.0 - self.u
        corners, at = self.vertices[self.faces], away[self.faces]
        chosen = at.min(axis=1) <= share
        corners, at = corners[chosen], at[chosen]
        edges = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2)
        found = []
        for triangle, distance, longest in zip(corners, at, edges.max(axis=1), strict=True):
            steps = int(np.clip(np.ceil(longest / STEP), 1, 24))
            first, second = np.meshgrid(np.arange(steps + 1), np.arange(steps + 1), indexing="ij")
            inside = first + second <= steps
            a, b = first[inside] / steps, second[inside] / steps
            weights = np.column_stack([1 - a - b, a, b])
            found.append((weights @ triangle)[weights @ distance <= share])
        return np.concatenate(found) if found else np.zeros((0, 3))


def ending_pieces(surface: Surface, end: str) -> list[Surface]:
    """Return the pieces whose end is an end of the part, not a junction inside it.

    A muscle with tendons of its own (pieces that are tendon throughout) is inserted by them alone, and has
    its origin on the others.
    """
    pieces = list(surface.pieces())
    tendons = [piece for piece in pieces if piece.tendon.min() == 255]
    bellies = [piece for piece in pieces if piece.tendon.min() < 255]
    if not bellies or not tendons:
        return pieces
    return tendons if end == "insertion" else bellies


def patch(surface: Surface, end: str, row: Row, skeleton: Skeleton, side: Side) -> NDArray[np.float64]:
    """Return (bone vertices,) weights in [0, 1] of one end of one part."""
    weights = np.zeros(len(skeleton.vertices))
    pieces = ending_pieces(surface, end)
    bones = skeleton.allowed(row.bones[end], side)
    if not bones:
        return weights
    laid = _laid(pieces, end, row, [skeleton.sampled(number) for number in bones])
    if laid is None:
        return weights
    tree = cKDTree(laid.places)
    for number in bones:
        vertices = np.arange(len(skeleton.vertices))[skeleton.slices[number].vertices]
        weights[vertices] = _weights(tree, laid, skeleton.vertices[vertices], skeleton.normals[vertices])
    return weights


def _laid(pieces: list[Surface], end: str, row: Row, bones: list[Bone]) -> Bone | None:
    """Return the places of the bones that the end of a part is laid on, None when it ends short of them."""
    places = np.concatenate([bone.places for bone in bones])
    normals = np.concatenate([bone.normals for bone in bones])
    tree = cKDTree(places)
    found: list[NDArray[np.int64]] = []
    for piece in pieces:
        cap, near = piece.end(end, CAP), piece.end(end, row.reach[end])
        distance, nearest = tree.query(cap)
        if len(cap) and distance.min() <= FAR:
            found.append(nearest[distance <= max(NEAR, distance.min() + 2.0)])
        distance, nearest = tree.query(near)
        found.append(nearest[distance <= CONTACT])
    chosen = np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
    return Bone(places[chosen], normals[chosen]) if len(chosen) else None


def _weights(tree: cKDTree, laid: Bone, vertices: Points, normals: Points) -> NDArray[np.float64]:
    """Return the weight of each vertex; the other face of a thin bone has none."""
    count = min(12, len(laid.places))
    distance, nearest = tree.query(vertices, k=count, distance_upper_bound=MARGIN + SOFT)
    distance, nearest = distance.reshape(-1, count), nearest.reshape(-1, count)
    known = np.append(laid.normals, np.zeros((1, 3)), axis=0)[nearest]
    is_same_face = np.einsum("nki,ni->nk", known, normals) > 0.2
    closest = np.where(is_same_face, distance, np.inf).min(axis=1)
    return np.clip(0.5 + (MARGIN - closest) / SOFT, 0.0, 1.0)


def bake(assets: Path) -> None:
    """Bake the attachments of every part of an assets folder.

    Raises
    ------
    ValueError
        When the table names a part that does not exist.
    """
    geometry = PackedGeometry(assets / "meshes")
    skeleton, table = Skeleton(geometry), read_table()
    surfaces = part_surfaces(geometry)
    named = {*table, *(row.inserted_with for row in table.values() if row.inserted_with)}
    unknown = named - {part for part, _ in surfaces}
    if unknown:
        raise ValueError(f"{TABLE.name}: no such part: {', '.join(sorted(unknown))}")
    rows: list[dict[str, Any]] = []
    indices, weights = [], []
    for (part, side), own in surfaces.items():
        if part not in table:
            continue
        row = table[part]
        for end in ENDS:
            is_shared = end == "insertion" and row.inserted_with
            surface = surfaces[row.inserted_with, side] if is_shared else own
            weight = np.rint(255 * patch(surface, end, row, skeleton, side)).astype(np.uint8)
            if weight.max(initial=0) >= EDGE:
                bones = skeleton.touched(np.flatnonzero(weight >= EDGE))
                rows.append({"part": part, "side": str(side), "end": end, "bones": bones})
                indices.append(np.flatnonzero(weight).astype(np.int32))
                weights.append(weight[weight > 0])
    arrays: dict[str, NDArray[Any]] = {
        "indptr": np.cumsum([0, *map(len, indices)]).astype(np.int64),
        "indices": np.concatenate(indices),
        "weights": np.concatenate(weights),
    }
    write_pack(assets / "meshes" / "attachments.npz", arrays)
    write_json(assets / "meshes" / "attachments.json", {"schema": 1, "rows": rows})


def part_surfaces(geometry: PackedGeometry) -> dict[tuple[str, Side], Surface]:
    """Return the surfaces of all parts of the male body, by part and side."""
    topology, vertices = geometry.muscle_topology(), geometry.muscles(Body.MALE).vertices
    uv, tendon = topology.uv, topology.tendon
    assert uv is not None
    assert tendon is not None
    return {
        (part.id, part.side): Surface(
            vertices[part.vertices].astype(np.float64),
            uv[part.vertices, 0].astype(np.float64),
            (topology.faces[part.faces] - part.vertices.start).astype(np.int64),
            tendon[part.vertices],
        )
        for part in topology.slices
    }


def build() -> None:
    """Bake the attachments of the checkout's assets."""
    bake(assets_root())
