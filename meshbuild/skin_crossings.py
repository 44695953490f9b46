"""Where a surface runs through itself."""

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import Faces, Points

_CELL = 6.0


def crossing_faces(vertices: Points, faces: Faces) -> NDArray[np.int64]:
    """Return the (k, 2) pairs of faces that cross, lower index first.

    Pairs that share an edge are not tested; of pairs that share one vertex only the edges across from it.
    """
    pairs = _near_pairs(vertices[faces])
    corners = faces[pairs]
    shared = (corners[:, 0, :, None] == corners[:, 1, None, :]).any(axis=2)
    pairs, shared = pairs[shared.sum(axis=1) < 2], shared[shared.sum(axis=1) < 2]
    crossed = np.zeros(len(pairs), dtype=bool)
    for first, second in ((0, 1), (1, 0)):
        one, other = faces[pairs[:, first]], faces[pairs[:, second]]
        triangle = vertices[other]
        for corner in range(3):
            a, b = one[:, corner], one[:, (corner + 1) % 3]
            touches = (other == a[:, None]).any(axis=1) | (other == b[:, None]).any(axis=1)
            crossed |= ~touches & _pierces(vertices[a], vertices[b], triangle)
    return pairs[crossed]


def _near_pairs(triangles: Points) -> NDArray[np.int64]:
    """Return the (k, 2) pairs of triangles whose boxes overlap, lower first."""
    low, high = triangles.min(axis=1), triangles.max(axis=1)
    first, last = (np.floor(bound / _CELL).astype(np.int64) for bound in (low, high))
    owners, cells = [], []
    span = (last - first).max(axis=0) + 1
    for offset in np.ndindex(*span):
        at = first + offset
        inside = (at <= last).all(axis=1)
        owners.append(np.flatnonzero(inside))
        cells.append(_cell_keys(at[inside]))
    owner, cell = np.concatenate(owners), np.concatenate(cells)
    order = np.lexsort((owner, cell))
    owner, cell = owner[order], cell[order]
    _, start, size = np.unique(cell, return_index=True, return_counts=True)
    group_end = np.repeat(start + size, size)
    found = []
    for shift in range(1, int(size.max())):
        here = np.flatnonzero(np.arange(len(owner)) + shift < group_end)
        a, b = owner[here], owner[here + shift]
        overlap = ((low[a] <= high[b]) & (low[b] <= high[a])).all(axis=1)
        found.append(a[overlap] * len(triangles) + b[overlap])
    keys = np.unique(np.concatenate(found))
    return np.column_stack([keys // len(triangles), keys % len(triangles)])


def _cell_keys(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    keys: NDArray[np.int64] = ((cells[:, 0] + 4096) * 8192 + cells[:, 1] + 4096) * 8192 + cells[:, 2] + 4096
    return keys


def _pierces(start: Points, end: Points, triangle: Points) -> NDArray[np.bool_]:
    """Tell for each row whether the segment goes through the triangle (Moeller and Trumbore)."""
    along, origin = end - start, triangle[:, 0]
    u, v = triangle[:, 1] - origin, triangle[:, 2] - origin
    across = np.cross(along, v)
    determinant = np.einsum("ij,ij->i", u, across)
    safe = np.where(np.abs(determinant) < 1e-12, np.inf, determinant)
    to_start = start - origin
    p = np.einsum("ij,ij->i", to_start, across) / safe
    turned = np.cross(to_start, u)
    q = np.einsum("ij,ij->i", along, turned) / safe
    t = np.einsum("ij,ij->i", v, turned) / safe
    flat = np.abs(determinant) < 1e-12
    return ~flat & (p > 0) & (q > 0) & (p + q < 1) & (t > 0) & (t < 1)
