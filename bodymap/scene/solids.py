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


def repeated(solid: Solid, vertices: Floats, normals: Floats) -> Solid:
    """Put copies of a solid into one: vertices (k, n, 3) of each copy, the same normals (n, 3) for all."""
    count, corners = vertices.shape[:2]
    faces = (np.arange(count) * corners)[:, None, None] + solid.faces[None]
    return Solid(vertices.reshape(-1, 3), faces.reshape(-1, 3), np.tile(normals, (count, 1)))


def tube(path: Floats, radius: Floats | float, sides: int = 6) -> Solid:
    """Sweep a circle along a path (n, 3), with flat caps; see ``tubes``."""
    return tubes(path[None], radius, sides)


def tubes(paths: Floats, radius: Floats | float, sides: int = 6) -> Solid:
    """Sweep a circle along several paths at once, with flat caps.

    Parameters
    ----------
    paths
        (k, n, 3) mm: k paths of n distinct points.
    radius
        One radius in mm or one per point of a path; tapering to nearly 0 closes an end to a tip.
    sides
        Corners of the section.
    """
    tangents = np.gradient(paths, axis=1)
    tangents /= np.maximum(np.linalg.norm(tangents, axis=2, keepdims=True), _TINY)
    first, second = _frames(tangents)
    angles = np.arange(sides) * (2.0 * np.pi / sides)
    rings = np.cos(angles)[:, None] * first[:, :, None] + np.sin(angles)[:, None] * second[:, :, None]
    radii = np.broadcast_to(np.asarray(radius, float), paths.shape[1:2])
    vertices = paths[:, :, None] + rings * radii[:, None, None]
    number, count = paths.shape[:2]
    starts = (np.arange(number) * count * sides)[:, None, None]
    return joined(
        [
            Solid(
                vertices.reshape(-1, 3),
                (_side_faces(count, sides) + starts).reshape(-1, 3),
                rings.reshape(-1, 3),
            ),
            _caps(vertices[:, 0], -tangents[:, 0], reverse=True),
            _caps(vertices[:, -1], tangents[:, -1], reverse=False),
        ]
    )


def _frames(tangents: Floats) -> tuple[Floats, Floats]:
    """Carry a normal along the tangents (k, n, 3) without twist."""
    axis = np.eye(3)[np.abs(tangents[:, 0]).argmin(axis=1)]
    normal = np.cross(tangents[:, 0], axis)
    first = np.empty_like(tangents)
    for row in range(tangents.shape[1]):
        tangent = tangents[:, row]
        normal = normal - tangent * (normal * tangent).sum(axis=1, keepdims=True)
        normal = normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), _TINY)
        first[:, row] = normal
    return first, np.cross(tangents, first)


def _side_faces(count: int, sides: int) -> Ints:
    ring = np.arange(count - 1)[:, None] * sides
    here = np.arange(sides)[None, :]
    there = (here + 1) % sides
    a, b, c, d = ring + here, ring + there, ring + sides + there, ring + sides + here
    return np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])


def _fans(number: int, corners: int) -> Ints:
    """Return the triangles of ``number`` polygons of so many corners, one after the other."""
    fan = np.array([[0, i, i + 1] for i in range(1, corners - 1)], np.int64)
    return ((np.arange(number) * corners)[:, None, None] + fan[None]).reshape(-1, 3)


def _caps(rings: Floats, normals: Floats, reverse: bool) -> Solid:
    number, corners = rings.shape[:2]
    faces = _fans(number, corners)
    return Solid(
        rings.reshape(-1, 3), faces[:, ::-1] if reverse else faces, np.repeat(normals, corners, axis=0)
    )


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
        bars.append(_caps(flat[None], np.array([[0.0, 0.0, 1.0]]), reverse=False))
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
    return Solid(vertices.reshape(-1, 3), _fans(len(centres), sides), np.repeat(normals, sides, axis=0))
