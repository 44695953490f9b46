"""Fit the muscles between skin and bones and apart from each other.

Every boundary node of every lattice that is too near to the skin, inside a bone or inside another
muscle is pushed out along the surface it violates; the pushes are spread over the lattice so that it
stays smooth, and the interior follows. Two muscles that overlap give way half each: the superficial
one moves outwards, the deep one inwards, and they flatten against each other as muscles do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import MIRROR, Points
from meshbuild.geometry import vertex_normals
from meshbuild.lattice import Floats, lattice_surface, lattice_volume, shape_of
from meshbuild.shell import Shell, sampling, unit
from meshbuild.spreading import carry_interior, spread_matrix

SKIN_CLEARANCE = 2.5
BONE_CLEARANCE = 0.5
MIDLINE_GAP = 0.3
# Longest way of a node in one round, mm.
STEP = 2.5
# Overlap of two muscles below this is left: neighbours touch.
TOUCH = 0.2
ROUNDS = 35
# Widths (mm) over which a push is spread, from the first to the last rounds.
WIDTHS = (8.0, 6.0, 3.0, 1.2)
# Sheets up to THIN mm move as one, muscles from THICK on yield on the side that is pushed.
THIN, THICK = 6.0, 18.0
# Thickness that is left to a squeezed column, mm.
LEAST = 0.6
# Nodes further than this from a wall are not asked again until the next survey.
NEAR, SURVEY = 14.0, 6
# Nodes deeper than this in another muscle are not pushed: no way out is plausible.
DEEPEST = 14.0

Indices = NDArray[np.int64]


@dataclass
class Body:
    """What the muscles must fit between: the closed outer skin and the bones (both sides)."""

    skin: Shell
    bones: Shell


@dataclass
class Piece:
    """One lattice to fit.

    Attributes
    ----------
    part : number of its part; pieces of one part may overlap.
    lattice : (nu, nv, nw, 3) mm.
    skin_gap : mm to keep from the skin.
    mirror : None for a piece of the right side; else the number of the piece that is its mirror image
        (its own for a piece across the midline) and the lattice axis that runs the other way there.
    """

    part: int
    lattice: Floats
    skin_gap: float
    mirror: tuple[int, int | None] | None = None


class Crowd:
    """All pieces at once: their boundary nodes in one array.

    Attributes
    ----------
    position, start : (n, 3) boundary nodes of all pieces, mm, now and before.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        surfaces = [lattice_surface(shape_of(piece.lattice)) for piece in pieces]
        self.starts = np.concatenate([[0], np.cumsum([len(nodes) for nodes, _ in surfaces])])
        self.start = np.concatenate(
            [piece.lattice.reshape(-1, 3)[nodes] for piece, (nodes, _) in zip(pieces, surfaces, strict=True)]
        )
        self.position = self.start.copy()
        self.faces = np.concatenate(
            [
                (faces if lattice_volume(piece.lattice) > 0 else faces[:, ::-1]) + first
                for piece, (_, faces), first in zip(pieces, surfaces, self.starts[:-1], strict=True)
            ]
        )
        self.gap = np.concatenate(
            [np.full(len(n), p.skin_gap) for p, (n, _) in zip(pieces, surfaces, strict=True)]
        )
        self.outer, self.inner = self._face_nodes(surfaces)
        self.partner, self.paired = self._partners(surfaces)
        columns, column = np.unique(self.outer, return_inverse=True)
        self.column = sparse.csr_matrix(
            (np.ones(len(column)), (column, np.arange(len(column)))), shape=(len(columns), len(column))
        )
        thick = np.linalg.norm(self.start[self.outer] - self.start[self.inner], axis=1)
        self.stiff = np.clip((THICK - thick) / (THICK - THIN), 0, 0.9)[:, None]
        parts = [self.start[a:b] for a, b in zip(self.starts[:-1], self.starts[1:], strict=True)]
        self.spreads = [sparse.block_diag([spread_matrix(p, w) for p in parts], format="csr") for w in WIDTHS]
        self.sampling = [sampling(p, faces, 7.0) for p, (_, faces) in zip(parts, surfaces, strict=True)]

    def _face_nodes(
        self, surfaces: Sequence[tuple[NDArray[np.int32], NDArray[np.int32]]]
    ) -> tuple[Indices, Indices]:
        """For every node the nodes of its (u, v) column on the superficial and on the deep face."""
        outer, inner = [], []
        for piece, (nodes, _), first in zip(self.pieces, surfaces, self.starts[:-1], strict=True):
            shape = shape_of(piece.lattice)
            back = np.full(int(np.prod(shape)), -1)
            back[nodes] = np.arange(len(nodes))
            column = nodes // shape[2] * shape[2]
            outer.append(back[column] + first)
            inner.append(back[column + shape[2] - 1] + first)
        return np.concatenate(outer), np.concatenate(inner)

    def _partners(
        self, surfaces: Sequence[tuple[NDArray[np.int32], NDArray[np.int32]]]
    ) -> tuple[Indices, NDArray[np.bool_]]:
        """The node that mirrors each node of a midline part, and which nodes have one."""
        partner = np.arange(len(self.start))
        paired = np.zeros(len(self.start), bool)
        for number, (piece, (nodes, _)) in enumerate(zip(self.pieces, surfaces, strict=True)):
            if piece.mirror is None:
                continue
            other, axis = piece.mirror
            shape = shape_of(piece.lattice)
            index = np.arange(int(np.prod(shape))).reshape(shape)
            there = index if axis is None else np.flip(index, axis)
            back = np.full(index.size, -1)
            back[nodes] = np.arange(len(nodes))
            own = slice(self.starts[number], self.starts[number + 1])
            partner[own] = back[there.ravel()[nodes]] + self.starts[other]
            paired[own] = True
        return partner, paired

    def push(self, raw: Points, stage: int, keep: float) -> None:
        """Spread raw pushes (n, 3) over each piece and move it.

        stage : index of the spreading width. keep : share of smoothing of the way gone so far.
        """
        active = (np.abs(raw).sum(axis=1) > 0).astype(float)
        step = (self.spreads[stage] @ raw) / np.maximum(self.spreads[stage] @ active, 0.45)[:, None]
        way = self.position - self.start + step
        if keep > 0:
            way = (1 - keep) * way + keep * (self.spreads[1] @ way)
        self.position = self.start + way
        image = self.position[self.partner] * MIRROR
        self.position[self.paired] = 0.5 * (self.position + image)[self.paired]

    def together(self, raw: Points, share: float) -> Points:
        """Let both faces of a thin sheet go the same way, so that it moves instead of being crushed.

        share : 0 leaves the pushes as they are, 1 ties thin sheets as far as ``stiff`` says.
        """
        active = (np.abs(raw).sum(axis=1) > 0).astype(float)
        mean = (self.column @ raw) / np.maximum(self.column @ active, 1.0)[:, None]
        stiff = share * self.stiff
        shared: Points = (1 - stiff) * raw + stiff * (self.column.T @ mean)
        return shared

    def open_up(self) -> None:
        """Part the faces of columns that were crushed or turned over, half each way."""
        way = self.position[self.outer] - self.position[self.inner]
        across = unit(self.spreads[1] @ way)
        thick = np.linalg.norm(self.start[self.outer] - self.start[self.inner], axis=1)
        lack = np.clip(np.minimum(LEAST, 0.5 * thick) - np.einsum("ij,ij->i", way, across), 0, STEP)
        index = np.arange(len(self.position))
        sign = (index == self.outer).astype(float) - (index == self.inner).astype(float)
        self.position = self.position + 0.5 * (lack * sign)[:, None] * across

    def superficial(self) -> Points:
        """Unit directions (n, 3) from the deep to the superficial face at every node."""
        return unit(self.position[self.outer] - self.position[self.inner])

    def shells(self) -> list[Shell]:
        """The surface of every piece where it is now."""
        normals = vertex_normals(self.position, self.faces)
        made = []
        for weights, a, b in zip(self.sampling, self.starts[:-1], self.starts[1:], strict=True):
            made.append(Shell(weights @ self.position[a:b], unit(weights @ normals[a:b])))
        return made

    def lattices(self) -> list[Floats]:
        """The lattice of every piece where it is now, interior carried along."""
        result = []
        for piece, a, b in zip(self.pieces, self.starts[:-1], self.starts[1:], strict=True):
            moved = np.zeros_like(piece.lattice)
            nodes, _ = lattice_surface(shape_of(piece.lattice))
            moved.reshape(-1, 3)[nodes] = (self.position - self.start)[a:b]
            carry_interior(moved)
            result.append(piece.lattice + moved)
        return result


def fit(pieces: Sequence[Piece], body: Body, rounds: int = ROUNDS) -> list[Floats]:
    """Push all pieces until they clear skin, bones and each other, or the rounds end."""
    crowd = Crowd(pieces)
    walls = Walls(body, crowd)
    for number in range(rounds):
        done = number / rounds
        stage = 0 if done < 0.3 else 1 if done < 0.6 else 2 if done < 0.85 else 3
        keep = 0.2 if done < 0.5 else 0.08 if done < 0.85 else 0.0
        if number % SURVEY == 0:
            walls.survey()
        tied = min(1.0, 2.5 * (1 - done))
        crowd.push(crowd.together(overlap_pushes(crowd), tied), stage, keep)
        crowd.push(crowd.together(walls.bone_pushes(), tied), stage, 0.0)
        crowd.push(crowd.together(walls.skin_pushes(), tied), stage, 0.0)
    for _ in range(3):
        crowd.push(walls.bone_pushes(), 3, 0.0)
        crowd.push(walls.skin_pushes(), 3, 0.0)
    crowd.open_up()
    return crowd.lattices()


class Walls:
    """Skin, bones and midline around a crowd."""

    def __init__(self, body: Body, crowd: Crowd) -> None:
        self.body, self.crowd = body, crowd
        count = len(crowd.position)
        self.near_skin = self.near_bone = np.arange(count)
        sides = [
            np.full(b - a, p.mirror is None)
            for p, a, b in zip(crowd.pieces, crowd.starts[:-1], crowd.starts[1:], strict=True)
        ]
        self.sided = np.concatenate(sides)

    def survey(self) -> None:
        """Find the nodes near enough to skin and bones to be asked every round."""
        points = self.crowd.position
        self.near_skin = np.flatnonzero(self.body.skin.depth(points)[0] > -NEAR)
        self.near_bone = np.flatnonzero(self.body.bones.query(points, within=40.0)[0] < NEAR)

    def bone_pushes(self) -> Points:
        """Raw pushes (n, 3) out of the bones."""
        raw = np.zeros_like(self.crowd.position)
        depth, normal = self.body.bones.query(self.crowd.position[self.near_bone])
        lack = BONE_CLEARANCE - depth
        inside = lack > 0
        at, lack = self.near_bone[inside], lack[inside]
        # Deep in a bone the nearest way out may lead behind it: lean towards the superficial side.
        deep = np.clip((lack - 1.5) / 3.0, 0, 1)[:, None]
        direction = unit(normal[inside] + deep * self.crowd.superficial()[at])
        raw[at] = np.minimum(lack, STEP)[:, None] * direction
        return raw

    def skin_pushes(self) -> Points:
        """Raw pushes (n, 3) off the skin and off the midline."""
        points = self.crowd.position
        raw = np.zeros_like(points)
        depth, normal = self.body.skin.depth(points[self.near_skin])
        lack = np.clip(depth + self.crowd.gap[self.near_skin], 0, STEP)
        raw[self.near_skin] -= lack[:, None] * normal
        over = np.clip(points[:, 0] + raw[:, 0] + MIDLINE_GAP, 0, STEP)
        raw[:, 0] -= np.where(self.sided, over, 0)
        return raw


def overlap_pushes(crowd: Crowd) -> Points:
    """Half the way out of every other muscle, for every node."""
    shells = crowd.shells()
    lows, highs = np.array([s.low for s in shells]), np.array([s.high for s in shells])
    parts = np.array([piece.part for piece in crowd.pieces])
    raw = np.zeros_like(crowd.position)
    for index, first in enumerate(crowd.starts[:-1]):
        points = crowd.position[first : crowd.starts[index + 1]]
        near = (lows < highs[index]).all(axis=1) & (highs > lows[index]).all(axis=1) & (parts != parts[index])
        for other in np.flatnonzero(near):
            within = np.flatnonzero(((points > lows[other]) & (points < highs[other])).all(axis=1))
            if not len(within):
                continue
            depth, normal = shells[other].query(points[within], within=DEEPEST)
            inside = depth < -TOUCH
            amount = 0.5 * np.minimum(-depth[inside], STEP)
            raw[first + within[inside]] += amount[:, None] * normal[inside]
    return raw
