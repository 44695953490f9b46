"""Inside, outside and distance for closed triangle meshes, with numpy alone."""

import numpy as np
from numpy.typing import NDArray

Triangles = NDArray[np.float64]
"""(m, 3, 3): corners of outward triangles, mm."""


def winding(points: NDArray[np.float64], triangles: Triangles) -> NDArray[np.float64]:
    """Return (n,) how often the closed mesh wraps around each point: 1 inside, 0 outside.

    Sum of the signed solid angles of all triangles (Van Oosterom & Strackee 1983) over 4 pi.
    """
    turns = np.empty(len(points))
    for row, point in enumerate(points):
        a, b, c = (triangles[:, corner] - point for corner in range(3))
        la, lb, lc = (np.linalg.norm(side, axis=1) for side in (a, b, c))
        volume = np.einsum("ij,ij->i", a, np.cross(b, c))
        base = (
            la * lb * lc
            + np.einsum("ij,ij->i", a, b) * lc
            + np.einsum("ij,ij->i", b, c) * la
            + np.einsum("ij,ij->i", c, a) * lb
        )
        turns[row] = np.arctan2(volume, base).sum() / (2 * np.pi)
    return turns


def distance(point: NDArray[np.float64], triangles: Triangles) -> float:
    """Return mm from a point to the nearest triangle."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    normal = np.cross(b - a, c - a)
    length = np.maximum(np.linalg.norm(normal, axis=1), 1e-12)
    offset = np.einsum("ij,ij->i", point - a, normal) / length
    is_over = np.ones(len(triangles), dtype=bool)
    nearest = np.full(len(triangles), np.inf)
    for start, end in ((a, b), (b, c), (c, a)):
        along = end - start
        is_over &= np.einsum("ij,ij->i", np.cross(along, point - start), normal) >= 0
        square = np.maximum(np.einsum("ij,ij->i", along, along), 1e-12)
        share = np.clip(np.einsum("ij,ij->i", point - start, along) / square, 0.0, 1.0)
        gap = np.linalg.norm(start + share[:, None] * along - point, axis=1)
        nearest = np.minimum(nearest, gap)
    return float(np.where(is_over, np.abs(offset), nearest).min())


def depth_outside(points: NDArray[np.float64], triangles: Triangles) -> NDArray[np.float64]:
    """Return (n,) mm by which each point lies outside the closed mesh, 0 inside."""
    outside = winding(points, triangles) < 0.5
    return np.array(
        [distance(point, triangles) if is_out else 0.0 for point, is_out in zip(points, outside, strict=True)]
    )
