"""Search areas under the finger: which points lie beneath the picked skin, superficial to deep."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.query.skin import Patch, skin_measures


@dataclass(frozen=True)
class PointHere:
    """A point whose search area lies under the patch.

    `depth` mm under the skin. `closeness` in (0, 1]: 1 when the middle of its search area is in the patch.
    """

    point: str
    side: Side
    depth: float
    closeness: float


_SLICE = 60.0
"""mm: skin this much higher and lower is looked at first."""


@dataclass(frozen=True, eq=False)
class _Feet:
    vertices: NDArray[np.int64]
    depths: NDArray[np.float64]


@lru_cache(maxsize=4)
def _feet(atlas: Atlas, body: Body) -> _Feet:
    """Return, for the right points, the skin vertex a finger goes in at, and mm from there to the point."""
    outer = np.flatnonzero(skin_measures(atlas, body).vertex_areas > 0)
    heights = atlas.geometry.skin(body).vertices[:, 1]
    outer = outer[np.argsort(heights[outer], kind="stable")]
    skin = atlas.geometry.skin(body).vertices[outer].astype(np.float64)
    right = atlas.point_positions(body)[:, LATERAL.index(Side.RIGHT)]
    nearest = np.empty(len(right), dtype=np.int64)
    depths = np.empty(len(right))
    for row, position in enumerate(right):
        nearest[row], depths[row] = _nearest(skin, position)
    feet, lines = outer[nearest], atlas.geometry.find_lines(body)
    for row, point in enumerate(atlas.points):
        vertex = lines.reached_at(point)
        if vertex is not None:
            skin_there = atlas.geometry.skin(body).vertices[vertex].astype(np.float64)
            feet[row], depths[row] = vertex, np.linalg.norm(skin_there - right[row])
    return _Feet(feet, depths)


def _nearest(skin: NDArray[np.float64], position: NDArray[np.float64]) -> tuple[int, float]:
    """Return the nearest of vertices sorted by height, and mm to it; looked for in a slice first."""
    for reach in (_SLICE, np.inf):
        low, high = np.searchsorted(skin[:, 1], [position[1] - reach, position[1] + reach])
        offsets = skin[low:high] - position
        gaps = np.einsum("ij,ij->i", offsets, offsets)
        best = int(np.argmin(gaps)) if len(gaps) else -1
        if best >= 0 and gaps[best] <= reach * reach:
            return int(low) + best, float(np.sqrt(gaps[best]))
    raise AssertionError("a body without skin")


def foot_of(atlas: Atlas, body: Body, point: str, side: Side) -> int:
    """Return the skin vertex over a point: where a finger goes in."""
    vertex = int(_feet(atlas, body).vertices[list(atlas.points).index(point)])
    return int(atlas.geometry.skin_topology().mirror[vertex]) if side is Side.LEFT else vertex


def points_here(atlas: Atlas, body: Body, patch: Patch) -> tuple[PointHere, ...]:
    """Return the points whose search area reaches the patch, superficial to deep; ties by id, left first.

    The search area is a disc on the skin over the point, of the point's search radius.
    """
    feet, mirror = _feet(atlas, body), atlas.geometry.skin_topology().mirror
    skin = atlas.geometry.skin(body).vertices
    under = skin[patch.vertices].astype(np.float64)
    lowest, highest = under.min(axis=0), under.max(axis=0)
    found = []
    for row, point in enumerate(atlas.points.values()):
        for side in LATERAL:
            vertex = feet.vertices[row]
            foot = skin[mirror[vertex] if side is Side.LEFT else vertex]
            radius = point.location.search_radius
            if (foot < lowest - radius).any() or (foot > highest + radius).any():
                continue
            gap = float(np.sqrt(np.min(np.einsum("ij,ij->i", under - foot, under - foot))))
            if gap <= radius:
                found.append(PointHere(point.id, side, float(feet.depths[row]), 1.0 - gap / (2 * radius)))
    found.sort(key=lambda here: (here.depth, here.point, here.side.order))
    return tuple(found)
