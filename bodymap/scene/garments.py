"""Plain shorts and top as a smooth field on the skin, so that hems are curves and not rows of triangles."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.surfaces import SkinTopology

_TOP = 1
_ROUNDS = 4


def cloth_fields(topology: SkinTopology, count: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
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


def _from_faces(
    values: NDArray[np.float64], corners: NDArray[np.int32], uses: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Give each vertex the mean of the faces around it."""
    return np.bincount(corners, weights=np.repeat(values, 3), minlength=len(uses)) / uses
