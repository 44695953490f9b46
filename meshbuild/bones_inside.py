"""Keep bones inside the skin: move what lies too shallow inward, smoothly, and say how far."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from meshbuild.frame import MIRROR, Faces, Points
from meshbuild.geometry import averaging, closest_point, face_cross, signed_distance

# bone lies at least this deep everywhere, mm (skin over the shin, the nose and the knuckles is 1 to 3 mm)
LEAST_DEPTH = 2.0
# skin vertices are at most 8 mm apart: a point farther than this from all of them lies deep, mm
NEAR = 12.0
ROUNDS = 12
SPREAD = 6


@dataclass(frozen=True)
class Skin:
    """The closed outer skin of one body, mm."""

    vertices: Points
    faces: Faces

    @cached_property
    def tree(self) -> cKDTree:
        """Search tree of the vertices."""
        return cKDTree(self.vertices)

    def may_be_shallow(self, points: Points) -> NDArray[np.bool_]:
        """Tell (p,) whether a point is near enough to a skin vertex to need its depth measured."""
        distance, _ = self.tree.query(points, distance_upper_bound=NEAR)
        return np.asarray(np.isfinite(distance))

    def depth(self, points: Points) -> Points:
        """Return the (p,) depth in mm under the skin, negative outside."""
        return -signed_distance(points, self.vertices, self.faces)

    def inward(self, points: Points) -> Points:
        """Return the (p, 3) unit directions into the body at the nearest skin."""
        _, face = closest_point(points, self.vertices, self.faces)
        cross = face_cross(self.vertices, self.faces)[face]
        direction: Points = -cross / np.maximum(np.linalg.norm(cross, axis=1, keepdims=True), 1e-12)
        return direction


def kept_inside(vertices: Points, faces: Faces, skin: Skin, least: float = LEAST_DEPTH) -> Points:
    """Return the vertices of a bone with what lies shallower than ``least`` mm moved inward.

    The push is spread over the neighbours, so that a bone is dented gently rather than clipped.
    """
    mean = averaging(faces, len(vertices))
    moved = vertices.copy()
    for _ in range(ROUNDS):
        # the right side of the body speaks for both
        right = moved * np.where(moved[:, :1] > 0, MIRROR, 1.0)
        near = skin.may_be_shallow(right)
        missing = np.zeros(len(moved))
        if near.any():
            missing[near] = np.maximum(least - skin.depth(right[near]), 0)
        if missing.max() < 0.05:
            break
        shallow = missing > 0
        push = np.zeros_like(moved)
        push[shallow] = (missing[shallow] + 0.1)[:, None] * skin.inward(right[shallow])
        push *= np.where(moved[:, :1] > 0, MIRROR, 1.0)
        spread = push
        for _ in range(SPREAD):
            spread = mean @ spread
            longer = np.linalg.norm(spread, axis=1) < np.linalg.norm(push, axis=1)
            spread[longer] = push[longer]
        moved = moved + spread
    return moved


def mirror_index(vertices: Points) -> NDArray[np.int64]:
    """Return (n,) for an exactly symmetric mesh: the vertex that mirrors each vertex."""
    distance, index = cKDTree(vertices).query(vertices * MIRROR)
    if distance.max() > 1e-6:
        raise ValueError(f"mesh is not symmetric: {distance.max():.3g} mm")
    return np.asarray(index)


def exactly_symmetric(vertices: Points, twin: NDArray[np.int64]) -> Points:
    """Return the vertices with the left half copied from the right, bit for bit."""
    right = vertices.copy()
    middle = twin == np.arange(len(twin))
    right[middle, 0] = 0.0
    left = (vertices[:, 0] > vertices[twin, 0]) & ~middle
    right[left] = right[twin[left]] * MIRROR
    return right
