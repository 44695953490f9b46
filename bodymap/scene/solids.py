"""Small solids made of triangles: tubes along a path, crosses, discs. Pure numpy."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_TINY = 1e-9


@dataclass(frozen=True)
class Solid:
    """Vertices (n, 3) in mm, faces (m, 3), outward unit normals (n, 3)."""

    vertices: Floats
    faces: Ints
    normals: Floats


EMPTY = Solid(np.zeros((0, 3)), np.zeros((0, 3), np.int64), np.zeros((0, 3)))


def joined(solids: Iterable[Solid]) -> Solid:
    """Put several solids into one."""
    parts = list(solids)
    if not parts:
        return EMPTY
    starts = np.cumsum([0] + [len(part.vertices) for part in parts[:-1]])
    return Solid(
        np.concatenate([part.vertices for part in parts]),
        np.concatenate([part.faces + start for part, start in zip(parts, starts, strict=True)]),
        np.concatenate([part.normals for part in parts]),
    )


def tube(path: Floats, radius: Floats | float, sides: int = 6) -> Solid:
    """Sweep a circle along a path, with flat caps.

    Parameters
    ----------
    path
        (n, 3) mm, at least two distinct points.
    radius
        One radius in mm or one per point; tapering to nearly 0 closes an end to a tip.
    sides
        Corners of the section.
    """
    tangents = np.gradient(path, axis=0)
    tangents /= np.maximum(np.linalg.norm(tangents, axis=1, keepdims=True), _TINY)
    first, second = _frames(tangents)
    angles = np.arange(sides) * (2.0 * np.pi / sides)
    rings = np.cos(angles)[None, :, None] * first[:, None] + np.sin(angles)[None, :, None] * second[:, None]
    radii = np.broadcast_to(np.asarray(radius, float), (len(path),))
    vertices = path[:, None] + rings * radii[:, None, None]
    return joined(
        [
            Solid(vertices.reshape(-1, 3), _side_faces(len(path), sides), rings.reshape(-1, 3)),
            _cap(vertices[0], -tangents[0], reverse=True),
            _cap(vertices[-1], tangents[-1], reverse=False),
        ]
    )


def _frames(tangents: Floats) -> tuple[Floats, Floats]:
    """Carry a normal along the tangents without twist."""
    axis = np.eye(3)[np.argmin(np.abs(tangents[0]))]
    normal = np.cross(tangents[0], axis)
    first = np.empty_like(tangents)
    for row, tangent in enumerate(tangents):
        normal = normal - tangent * (normal @ tangent)
        normal = normal / max(float(np.linalg.norm(normal)), _TINY)
        first[row] = normal
    return first, np.cross(tangents, first)


def _side_faces(count: int, sides: int) -> Ints:
    ring = np.arange(count - 1)[:, None] * sides
    here = np.arange(sides)[None, :]
    there = (here + 1) % sides
    a, b, c, d = ring + here, ring + there, ring + sides + there, ring + sides + here
    return np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])


def _cap(ring: Floats, normal: Floats, reverse: bool) -> Solid:
    count = len(ring)
    faces = np.array([[0, i, i + 1] for i in range(1, count - 1)], np.int64)
    return Solid(ring, faces[:, ::-1] if reverse else faces, np.tile(normal, (count, 1)))


def cross(arm: float, width: float) -> Solid:
    """Make a flat X in the x-y plane facing +z: arms from the middle to ``arm`` mm, ``width`` mm broad."""
    half = width / 2.0
    reach = arm - half
    bar = np.array(
        [
            [-reach, -half],
            [reach, -half],
            [reach + half, 0],
            [reach, half],
            [-reach, half],
            [-reach - half, 0],
        ]
    )
    bars = []
    for angle in (np.pi / 4, -np.pi / 4):
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        flat = np.column_stack([bar @ turn, np.zeros(len(bar))])
        bars.append(_cap(flat, np.array([0.0, 0.0, 1.0]), reverse=False))
    return joined(bars)


def discs(centres: Floats, normals: Floats, radius: Floats | float, sides: int = 7) -> Solid:
    """Lay a small disc at every centre (n, 3), facing along its normal (n, 3)."""
    if len(centres) == 0:
        return EMPTY
    axis = np.where(np.abs(normals[:, :1]) < 0.7, [[1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]])
    first = np.cross(normals, axis)
    first /= np.maximum(np.linalg.norm(first, axis=1, keepdims=True), _TINY)
    second = np.cross(normals, first)
    angles = np.arange(sides) * (2.0 * np.pi / sides)
    radii = np.broadcast_to(np.asarray(radius, float), (len(centres),))[:, None, None]
    rings = np.cos(angles)[None, :, None] * first[:, None] + np.sin(angles)[None, :, None] * second[:, None]
    vertices = centres[:, None] + rings * radii
    fan = np.array([[0, i, i + 1] for i in range(1, sides - 1)])
    faces = (np.arange(len(centres)) * sides)[:, None, None] + fan[None]
    return Solid(vertices.reshape(-1, 3), faces.reshape(-1, 3), np.repeat(normals, sides, axis=0))
