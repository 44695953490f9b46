"""Plain shorts and top as a smooth field on the skin, so that hems are curves and not rows of triangles."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.surfaces import SkinTopology

Floats = NDArray[np.float32]

_TOP = 1
_ROUNDS = 4
_DRAPE_ROUNDS = 10
_DRAPE_MOST = 5.0
_THICKNESS = 1.5


def cloth_fields(topology: SkinTopology, count: int) -> tuple[Floats, Floats]:
    """Return how much each vertex is covered, and by what.

    Parameters
    ----------
    topology
        Its ``clothing`` per face is smoothed over the mesh.
    count
        Number of skin vertices.

    Returns
    -------
    covered, top
        (count,) float32 in [0, 1]: covered from 0.5 on; ``top`` is 1 for the top, 0 for the shorts.
    """
    corners = topology.faces.ravel()
    uses = np.maximum(np.bincount(corners, minlength=count), 1)
    covered = _from_faces((topology.clothing > 0).astype(float), corners, uses)
    top = _from_faces((topology.clothing == _TOP).astype(float), corners, uses)
    for _ in range(_ROUNDS):
        covered = _from_faces(covered[topology.faces].mean(axis=1), corners, uses)
        top = _from_faces(top[topology.faces].mean(axis=1), corners, uses)
    share = np.divide(top, covered, out=np.zeros_like(top), where=covered > 0)
    return covered.astype(np.float32), share.astype(np.float32)


def draped(vertices: Floats, normals: Floats, faces: NDArray[np.int32], covered: Floats) -> Floats:
    """Return the skin's vertices with the covered ones smoothed like cloth and raised by its thickness.

    No vertex moves by more than 5 mm, so that what is drawn on the skin still lies where it was clicked.
    """
    near = (covered > 0.05)[faces].any(axis=1)
    used, corners = np.unique(faces[near], return_inverse=True)
    corners = corners.ravel()
    uses = np.maximum(np.bincount(corners, minlength=len(used)), 1)
    rest = vertices[used].astype(float)
    share = np.clip(covered[used].astype(float) * 2.0 - 0.6, 0.0, 1.0)[:, None]
    cloth = rest.copy()
    for _ in range(_DRAPE_ROUNDS):
        middles = cloth[corners].reshape(-1, 3, 3).mean(axis=1)
        mean = np.column_stack([_from_faces(middles[:, axis], corners, uses) for axis in range(3)])
        cloth += share * (mean - cloth)
    moved = cloth + _THICKNESS * share * normals[used] - rest
    length = np.linalg.norm(moved, axis=1, keepdims=True)
    moved *= np.minimum(1.0, _DRAPE_MOST / np.maximum(length, 1e-9))
    result = vertices.copy()
    result[used] += moved.astype(np.float32)
    return result


def smoothed_normals(normals: Floats, faces: NDArray[np.int32], covered: Floats) -> Floats:
    """Return normals that follow the cloth where there is some."""
    corners = faces.ravel()
    uses = np.maximum(np.bincount(corners, minlength=len(normals)), 1)
    cloth = normals.astype(float)
    for _ in range(3):
        middles = cloth[faces].mean(axis=1)
        cloth = np.column_stack([_from_faces(middles[:, axis], corners, uses) for axis in range(3)])
    share = np.clip(covered.astype(float) * 2.0 - 0.6, 0.0, 1.0)[:, None]
    mixed = normals * (1.0 - share) + cloth * share
    return (mixed / np.maximum(np.linalg.norm(mixed, axis=1, keepdims=True), 1e-9)).astype(np.float32)


def _from_faces(
    values: NDArray[np.float64], corners: NDArray[np.signedinteger], uses: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Give each vertex the mean of the faces around it."""
    return np.bincount(corners, weights=np.repeat(values, 3), minlength=len(uses)) / uses
