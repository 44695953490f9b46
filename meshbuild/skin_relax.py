"""Repairs of what linear blend skinning does to elbow, wrist and axilla."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import Faces, Points
from meshbuild.geometry import averaging, vertex_normals

_MUSH_STEPS = 12
_MUSH_RATE = 0.5
# disagreement of the blended rotations (share of their length lost) at which the repair is whole
_MUSH_WHOLE = 0.02


def smoothed(vertices: Points, mean: sparse.csr_matrix, steps: int, rate: NDArray[np.float64]) -> Points:
    """Return vertices after Laplacian steps; ``rate`` (n,) in 0..1 is how far each goes per step."""
    for _ in range(steps):
        vertices = vertices + rate[:, None] * (mean @ vertices - vertices)
    return vertices


def delta_mushed(rest: Points, posed: Points, faces: Faces, disagreement: Points) -> Points:
    """Return the posed vertices with the relief of the rest pose on a smoothed surface, where bones disagree.

    The posed surface is smoothed and each vertex is put back where it lay over the equally smoothed rest
    surface, in the local frame (Mancewicz et al. 2014, "Delta Mush").

    Parameters
    ----------
    rest, posed : (n, 3) mm.
    disagreement : (n,) as :func:`meshbuild.skin_pose.disagreement` gives it.
    """
    mean = averaging(faces, len(rest))
    rate = np.full(len(rest), _MUSH_RATE)
    soft_rest = smoothed(rest, mean, _MUSH_STEPS, rate)
    soft_posed = smoothed(posed, mean, _MUSH_STEPS, rate)
    neighbour = _first_neighbours(faces, len(rest))
    relief = np.einsum("nji,nj->ni", _frames(soft_rest, faces, neighbour), rest - soft_rest)
    mushed = soft_posed + np.einsum("nij,nj->ni", _frames(soft_posed, faces, neighbour), relief)
    share = np.clip(disagreement / _MUSH_WHOLE, 0, 1)
    share = smoothed(share[:, None], mean, 6, rate)[:, 0]
    repaired: Points = posed + share[:, None] * (mushed - posed)
    return repaired


def _first_neighbours(faces: Faces, count: int) -> NDArray[np.int32]:
    first = np.zeros(count, dtype=np.int32)
    for corner in range(3):
        first[faces[::-1, corner]] = faces[::-1, (corner + 1) % 3]
    return first


def _frames(vertices: Points, faces: Faces, neighbour: NDArray[np.int32]) -> Points:
    """Return (n, 3, 3) local frames in columns: tangent towards a neighbour, normal, their product."""
    normal = vertex_normals(vertices, faces)
    tangent = vertices[neighbour] - vertices
    tangent -= np.einsum("ij,ij->i", tangent, normal)[:, None] * normal
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    return np.stack([tangent, normal, np.cross(tangent, normal)], axis=2)
