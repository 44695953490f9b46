"""An order of vertices and faces in which neighbours in space are neighbours in memory."""

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import Faces, Points
from meshbuild.skin_refine import Surface

_BITS = 10


def morton(points: Points) -> NDArray[np.int64]:
    """Return (n,) Morton codes: the interleaved bits of the coordinates in the points' bounding box."""
    low, high = points.min(axis=0), points.max(axis=0)
    cells = ((points - low) / (high - low).max() * (2**_BITS - 1)).astype(np.int64)
    codes = np.zeros(len(points), dtype=np.int64)
    for bit in range(_BITS):
        for axis in range(3):
            codes |= (cells[:, axis] >> bit & 1) << (3 * bit + axis)
    return codes


def local_faces(faces: Faces, vertices: Points) -> Faces:
    """Return the faces along the Morton curve of their centres, each starting at its lowest vertex."""
    turn = faces.argmin(axis=1)
    turned = np.take_along_axis(faces, (turn[:, None] + np.arange(3)) % 3, axis=1)
    order = np.lexsort((*turned.T[::-1], morton(vertices[faces].mean(axis=1))))
    return np.ascontiguousarray(turned[order]).astype(np.int32)


def ordered(surface: Surface, kept: int) -> Surface:
    """Return the surface with the first ``kept`` vertices in place and the others along the Morton curve."""
    code = morton(surface.bodies[0])
    code[:kept] = -1
    order = np.argsort(code, kind="stable")
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    bodies = surface.bodies[:, order]
    return Surface(
        bodies,
        local_faces(number[surface.faces].astype(np.int32), bodies[0]),
        number[surface.mirror[order]].astype(np.int32),
        surface.parents[order],
    )
