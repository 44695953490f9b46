"""Distances and shortest paths along the outer skin of one body."""

from functools import cached_property

import numpy as np
import potpourri3d as pp3d
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree


class SkinGeodesics:
    """Geodesic queries on the outer skin, in the vertex numbering of the whole skin.

    Parameters
    ----------
    vertices
        (n, 3) float64, mm, all skin vertices of one body.
    outer_faces
        (k, 3) int, the faces of the outer skin (no mouth, eye or nostril cavity).
    """

    def __init__(self, vertices: NDArray[np.float64], outer_faces: NDArray[np.int32]) -> None:
        self.vertices = np.asarray(vertices, np.float64)
        self.outer = np.unique(outer_faces)
        self._compact = np.full(len(vertices), -1, np.int64)
        self._compact[self.outer] = np.arange(len(self.outer))
        self._faces = self._compact[outer_faces]

    @cached_property
    def _heat(self) -> pp3d.MeshHeatMethodDistanceSolver:
        return pp3d.MeshHeatMethodDistanceSolver(self.vertices[self.outer], self._faces)

    @cached_property
    def _flip(self) -> pp3d.EdgeFlipGeodesicSolver:
        return pp3d.EdgeFlipGeodesicSolver(self.vertices[self.outer], self._faces)

    @cached_property
    def _tree(self) -> cKDTree:
        return cKDTree(self.vertices[self.outer])

    @cached_property
    def edges(self) -> NDArray[np.int64]:
        """(e, 2) unique edges of the outer skin, lower vertex first."""
        pairs = np.sort(self.outer[self._faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2)], axis=1)
        return np.asarray(np.unique(pairs, axis=0))

    def nearest_vertex(self, points: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return the outer-skin vertex (k,) nearest to each of `points` (k, 3)."""
        return np.asarray(self.outer[self._tree.query(points)[1]])

    def distance(self, sources: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the heat-method distance (n,) in mm from the nearest source; inf off the outer skin."""
        found = np.full(len(self.vertices), np.inf)
        found[self.outer] = self._heat.compute_distance_multisource([int(i) for i in self._compact[sources]])
        found[sources] = 0.0
        return found

    def path(self, start: int, end: int) -> NDArray[np.float64]:
        """Return the points (k, 3) of a shortest path along the skin between two outer vertices."""
        return np.asarray(self._flip.find_geodesic_path(int(self._compact[start]), int(self._compact[end])))

    def connected_part(self, mask: NDArray[np.bool_], seed: int) -> NDArray[np.bool_]:
        """Return the part (n,) of `mask` (n,) that hangs together with its vertex nearest to `seed`."""
        inside = np.flatnonzero(mask)
        if not len(inside):
            return np.zeros_like(mask)
        kept = self.edges[mask[self.edges].all(axis=1)]
        graph = coo_matrix((np.ones(len(kept)), (kept[:, 0], kept[:, 1])), shape=(len(mask), len(mask)))
        labels = connected_components(graph, directed=False)[1]
        nearest = inside[np.argmin(np.linalg.norm(self.vertices[inside] - self.vertices[seed], axis=1))]
        return np.asarray(mask & (labels == labels[nearest]))


def resample(line: NDArray[np.float64], spacing: float) -> NDArray[np.float64]:
    """Return points on the polyline `line` (k, 3) at most `spacing` mm apart, ends included."""
    if len(line) == 1:
        return line
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    at = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.linspace(0.0, at[-1], max(2, int(np.ceil(at[-1] / spacing)) + 1))
    return np.stack([np.interp(wanted, at, line[:, axis]) for axis in range(3)], axis=1)
