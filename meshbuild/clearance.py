"""Fit the muscles between skin and bones and apart from each other.

Every boundary node of every lattice that is too near to the skin, inside a bone or inside another
muscle is pushed out along the surface it violates; the pushes are spread over the lattice so that it
stays smooth, and the interior follows. Two muscles that overlap give way half each: the superficial
one moves outwards, the deep one inwards, and they flatten against each other as muscles do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from meshbuild.frame import Faces, Points
from meshbuild.geometry import vertex_normals
from meshbuild.lattice import Floats, Shape, lattice_mesh, lattice_surface, resample, shape_of

SKIN_CLEARANCE = 2.5
BONE_CLEARANCE = 0.5
# Muscles of expression and the platysma insert into the skin itself.
MIMIC_CLEARANCE = 1.2
MIDLINE_GAP = 0.3
STEP = 2.5
# Overlap of two muscles below this is left: surfaces of neighbours touch.
TOUCH = 0.2
ROUNDS = 36
SAMPLED: Shape = (31, 11, 5)


class Shell:
    """A closed surface as a cloud of oriented points, for fast signed distances.

    The distance is to the tangent plane of the nearest vertex: within 0.2 mm of the exact one for
    meshes as fine as the skin, and enough to steer pushes; the tables measure exactly.
    """

    def __init__(self, vertices: Points, faces: Faces) -> None:
        self.vertices = vertices
        self.normals = vertex_normals(vertices, faces)
        self.tree = cKDTree(vertices)
        self.low, self.high = vertices.min(axis=0), vertices.max(axis=0)

    def query(self, points: Points, within: float = np.inf) -> tuple[Floats, Points]:
        """Signed distance (n,) mm, positive outside, and outward normals (n, 3)."""
        distance, nearest = self.tree.query(points, distance_upper_bound=within)
        found = np.isfinite(distance)
        nearest = np.where(found, nearest, 0)
        normals = self.normals[nearest]
        signed = np.einsum("ij,ij->i", points - self.vertices[nearest], normals)
        return np.where(found, signed, np.inf), normals

    def toward(self, points: Points) -> Points:
        """Vectors (n, 3) from points inside to the nearest vertex."""
        vectors: Points = self.vertices[self.tree.query(points)[1]] - points
        return vectors


@dataclass
class Body:
    """What the muscles must fit between: the closed outer skin and the bones (both sides)."""

    skin: Shell
    bones: Shell


@dataclass
class Piece:
    """One lattice on its way.

    Attributes
    ----------
    part : index of its part; pieces of one part may overlap.
    start, moved : (nu, nv, nw, 3) lattice before and its displacement so far, mm.
    midline : may cross x = 0; else it stays on the right.
    """

    part: int
    start: Floats
    skin_gap: float
    midline: bool
    moved: Floats = field(init=False)
    nodes: np.ndarray = field(init=False)
    faces: Faces = field(init=False)
    spreads: list[sparse.csr_matrix] = field(init=False)

    def __post_init__(self) -> None:
        self.moved = np.zeros_like(self.start)
        self.nodes, self.faces = lattice_surface(shape_of(self.start))
        self.spreads = [spread_matrix(self.boundary, width) for width in (14.0, 7.0, 3.0)]

    @property
    def lattice(self) -> Floats:
        """The lattice where it is now."""
        return self.start + self.moved

    @property
    def boundary(self) -> Points:
        """Boundary nodes where they are now, (n, 3)."""
        return self.lattice.reshape(-1, 3)[self.nodes]

    def superficial(self) -> Points:
        """Unit directions (n, 3) at the boundary nodes from the deep to the superficial face."""
        across = self.lattice[:, :, :1] - self.lattice[:, :, -1:]
        unit = across / np.maximum(np.linalg.norm(across, axis=-1, keepdims=True), 1e-9)
        directions: Points = np.broadcast_to(unit, self.start.shape).reshape(-1, 3)[self.nodes]
        return directions

    def push(self, raw: Points, stage: int, keep: float) -> None:
        """Spread raw pushes (n, 3) of the boundary nodes and carry the interior along.

        stage : index of the spreading width. keep : share of the smoothing of what moved so far.
        """
        spread = self.spreads[stage]
        active = (np.abs(raw).sum(axis=1) > 0).astype(float)
        step = (spread @ raw) / np.maximum(spread @ active, 0.45)[:, None]
        flat = self.moved.reshape(-1, 3)
        total = flat[self.nodes] + step
        total = (1 - keep) * total + keep * (self.spreads[1] @ total)
        flat[self.nodes] = total
        carry_interior(self.moved)


def spread_matrix(points: Points, width: float) -> sparse.csr_matrix:
    """Row-normalised Gaussian weights between boundary nodes; ``width`` in mm."""
    tree = cKDTree(points)
    near = tree.sparse_distance_matrix(tree, 2.0 * width, output_type="coo_matrix")
    weight = np.exp(-0.5 * (near.data / width) ** 2)
    matrix = sparse.csr_matrix((weight, (near.row, near.col)), shape=near.shape) + sparse.identity(len(points)) * 1e-6
    total = np.asarray(matrix.sum(axis=1)).ravel()
    return sparse.csr_matrix(sparse.diags(1 / total) @ matrix)


def carry_interior(moved: Floats) -> None:
    """Fill the displacement of interior nodes from the borders of each section (Coons patch)."""
    v = np.linspace(0, 1, moved.shape[1])[None, :, None, None]
    w = np.linspace(0, 1, moved.shape[2])[None, None, :, None]
    rows = slice(1, -1)
    m = moved[rows]
    along_w = (1 - w) * m[:, :, :1] + w * m[:, :, -1:]
    along_v = (1 - v) * m[:, :1] + v * m[:, -1:]
    corners = (1 - v) * ((1 - w) * m[:, :1, :1] + w * m[:, :1, -1:]) + v * (
        (1 - w) * m[:, -1:, :1] + w * m[:, -1:, -1:]
    )
    filled = along_w + along_v - corners
    moved[rows, 1:-1, 1:-1] = filled[:, 1:-1, 1:-1]


def fit(
    pieces: Sequence[Piece], body: Body, mend: Callable[[Sequence[Piece]], None], rounds: int = ROUNDS
) -> None:
    """Push all pieces until they clear skin, bones and each other, or the rounds end.

    Parameters
    ----------
    mend : restores the symmetry of midline pieces after every round.
    """
    for number in range(rounds):
        done = number / rounds
        stage = 0 if done < 0.35 else 1 if done < 0.75 else 2
        keep = 0.2 if done < 0.5 else 0.08 if done < 0.85 else 0.0
        overlaps = overlap_pushes(pieces)
        for piece, raw in zip(pieces, overlaps, strict=True):
            piece.push(raw, stage, keep)
            piece.push(wall_pushes(piece, body), stage, 0.0)
        mend(pieces)
    for piece in pieces:
        for _ in range(4):
            piece.push(wall_pushes(piece, body), 2, 0.0)
    mend(pieces)


def wall_pushes(piece: Piece, body: Body) -> Points:
    """Raw pushes (n, 3) out of the bones, then off the skin, then off the midline."""
    points = piece.boundary
    raw = np.zeros_like(points)
    depth, normal = body.bones.query(points, within=30.0)
    lack = BONE_CLEARANCE - depth
    inside = lack > 0
    if inside.any():
        outward = piece.superficial()[inside]
        deep = np.clip((lack[inside] - 1.5) / 3.0, 0, 1)[:, None]
        direction = normal[inside] + deep * outward
        direction /= np.maximum(np.linalg.norm(direction, axis=1, keepdims=True), 1e-9)
        raw[inside] = np.minimum(lack[inside], STEP)[:, None] * direction
    depth, normal = body.skin.query(points + raw)
    lack = np.clip(depth + piece.skin_gap, 0, STEP)
    raw -= lack[:, None] * normal
    if not piece.midline:
        raw[:, 0] -= np.clip(points[:, 0] + raw[:, 0] + MIDLINE_GAP, 0, STEP)
    return raw


def overlap_pushes(pieces: Sequence[Piece]) -> list[Points]:
    """Half the way out of every other muscle, for the boundary nodes of each piece."""
    shells = []
    for piece in pieces:
        finer = resample(piece.lattice, tuple(np.maximum(shape_of(piece.lattice), SAMPLED if piece.start.shape[0] > 15 else 0)))
        shells.append(Shell(*lattice_mesh(finer)))
    lows = np.array([s.low for s in shells])
    highs = np.array([s.high for s in shells])
    pushes = []
    for index, piece in enumerate(pieces):
        points = piece.boundary
        raw = np.zeros_like(points)
        near = (lows < highs[index]).all(axis=1) & (highs > lows[index]).all(axis=1)
        for other in np.flatnonzero(near):
            if pieces[other].part == piece.part:
                continue
            candidates = np.flatnonzero(((points > lows[other]) & (points < highs[other])).all(axis=1))
            if not len(candidates):
                continue
            depth, normal = shells[other].query(points[candidates])
            inside = depth < -TOUCH
            amount = np.minimum(-depth[inside], STEP) * 0.5
            raw[candidates[inside]] += amount[:, None] * normal[inside]
        pushes.append(raw)
    return pushes
