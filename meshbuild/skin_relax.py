"""Repairs of what linear blend skinning does to elbow, wrist and axilla."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import linalg as sparse_linalg

from meshbuild.frame import Faces, Points
from meshbuild.geometry import along_skin, averaging, edges, vertex_normals

_MUSH_STEPS = 12
_MUSH_RATE = 0.5
_PULLS = 60
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


def near_vertex(rest: Points, vertex: int, whole: float, none: float) -> Points:
    """Return (n,) 1 within ``whole`` mm of a vertex, 0 beyond ``none``, smooth between.

    ``rest`` is (n, 3) the pose in which distance is taken: arms wide, so that the trunk is not near the arm.
    """
    distance = np.linalg.norm(rest - rest[vertex], axis=1)
    share = np.clip((none - distance) / (none - whole), 0, 1)
    smooth: Points = share**2 * (3 - 2 * share)
    return smooth


def evened(vertices: Points, mean: sparse.csr_matrix, steps: int, share: Points) -> Points:
    """Return vertices without ripples, by Laplacian steps in and out that keep the volume (Taubin 1995)."""
    for _ in range(steps):
        vertices = smoothed(vertices, mean, 1, 0.5 * share)
        vertices = smoothed(vertices, mean, 1, -0.53 * share)
    return vertices


def refilled(vertices: Points, mean: sparse.csr_matrix, region: NDArray[np.bool_]) -> Points:
    """Return vertices with a region replaced by the smoothest membrane that continues its surroundings.

    Solves the squared graph Laplacian to be zero there: position and slope agree along the border.
    """
    laplacian = sparse.csr_matrix(sparse.identity(len(vertices)) - mean)
    squared = sparse.csr_matrix(laplacian.T @ laplacian)[region]
    filled = vertices.copy()
    inner = sparse.csc_matrix(squared[:, region])
    filled[region] = sparse_linalg.spsolve(inner, -squared[:, ~region] @ vertices[~region])
    return filled


def shortened(vertices: Points, faces: Faces, longest: float, held: NDArray[np.bool_]) -> Points:
    """Return vertices slid along the skin until no edge is longer than a length, as far as they give way."""
    pairs = edges(faces)
    give = np.where(held, 0.1, 1.0)
    for _ in range(_PULLS):
        span = vertices[pairs[:, 1]] - vertices[pairs[:, 0]]
        length = np.linalg.norm(span, axis=1)
        long = length > longest
        if not long.any():
            break
        a, b = pairs[long].T
        pull = (span[long] / length[long, None]) * ((length[long] - longest) * 0.6 / (give[a] + give[b]))[
            :, None
        ]
        step = np.zeros_like(vertices)
        np.add.at(step, a, give[a, None] * pull)
        np.add.at(step, b, -give[b, None] * pull)
        vertices = vertices + along_skin(step, vertices, faces)
    return vertices
