"""Fast signed distances to closed surfaces, for steering pushes."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from meshbuild.frame import Faces, Points
from meshbuild.geometry import vertex_normals
from meshbuild.lattice import Floats

# Cosine under which a point further than this (mm) from its nearest sample lies beside an edge, not inside.
GRAZING, GRAZING_FROM = 0.8, 3.0


class Shell:
    """A closed surface as a dense cloud of oriented points, for fast signed distances.

    The distance is to the tangent plane of the nearest sample: close to the exact one for samples a
    few mm apart, and enough to steer pushes; the tables measure exactly.
    """

    def __init__(self, points: Points, normals: Points) -> None:
        self.points, self.normals = points, normals
        self.tree = cKDTree(self.points)
        self.low, self.high = self.points.min(axis=0), self.points.max(axis=0)

    @classmethod
    def of_mesh(cls, vertices: Points, faces: Faces, spacing: float = 4.0) -> Shell:
        """Sample a mesh at most about ``spacing`` mm apart."""
        used, compact = np.unique(faces, return_inverse=True)
        vertices, faces = vertices[used], compact.reshape(-1, 3).astype(np.int32)
        weights = sampling(vertices, faces, spacing)
        return cls(weights @ vertices, unit(weights @ vertex_normals(vertices, faces)))

    def query(self, points: Points, within: float = np.inf) -> tuple[Floats, Points]:
        """Signed distance (n,) mm, positive outside, and outward normals (n, 3).

        A point seen at a grazing angle from its nearest sample lies beside an edge or an opening, not
        inside: it counts as outside.
        """
        distance, nearest = self.tree.query(points, distance_upper_bound=within)
        found = np.isfinite(distance)
        nearest = np.where(found, nearest, 0)
        normals = self.normals[nearest]
        signed = np.einsum("ij,ij->i", points - self.points[nearest], normals)
        grazing = (signed < 0) & (signed > -GRAZING * distance) & (distance > GRAZING_FROM)
        return np.where(found, np.where(grazing, 0.5 * distance, signed), np.inf), normals

    def depth(self, points: Points) -> tuple[Floats, Points]:
        """As ``query``, for points inside a hollow surface: beside a fold they count as inside."""
        distance, nearest = self.tree.query(points)
        normals = self.normals[nearest]
        signed = np.einsum("ij,ij->i", points - self.points[nearest], normals)
        fold = (distance > GRAZING_FROM) & (signed > -GRAZING * distance) & (signed < 0.95 * distance)
        return np.where(fold, -GRAZING * distance, signed), normals

    def toward(self, points: Points) -> Points:
        """Vectors (n, 3) from points inside to the nearest sample."""
        vectors: Points = self.points[self.tree.query(points)[1]] - points
        return vectors


def sampling(vertices: Points, faces: Faces, spacing: float) -> sparse.csr_matrix:
    """Weights (s, n) that carry vertex values to samples on the surface.

    The vertices come first, then the edge midpoints of triangles longer than ``spacing`` mm, again and
    again at half the size, four times at most.
    """
    count = len(vertices)
    known = sparse.identity(count, format="csr")
    corners = faces
    for _ in range(4):
        places = known @ vertices
        edge = places[corners] - places[np.roll(corners, 1, axis=1)]
        corners = corners[np.linalg.norm(edge, axis=2).max(axis=1) > spacing]
        if not len(corners):
            break
        pairs = np.stack([corners, np.roll(corners, -1, axis=1)], axis=-1).reshape(-1, 2)
        edges, inverse = np.unique(np.sort(pairs, axis=1), axis=0, return_inverse=True)
        added = 0.5 * (known[edges[:, 0]] + known[edges[:, 1]])
        middle = known.shape[0] + inverse.reshape(-1, 3)
        known = sparse.vstack([known, added], format="csr")
        (a, b, c), (ab, bc, ca) = corners.T, middle.T
        quarters = [(a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca)]
        corners = np.concatenate([np.stack(q, axis=1) for q in quarters])
    return known


def unit(vectors: Points) -> Points:
    """Vectors scaled to length one; zero stays zero."""
    scaled: Points = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return scaled
