"""The eyeballs, from the helper groups of the base, with the same mix and pose as the skin."""

import numpy as np

from meshbuild.frame import Faces, Indices, Points
from meshbuild.skin_base import Base

# right first, as everywhere: part 0 is the right eye
_GROUPS = ("helper-r-eye", "helper-l-eye")


def eye_vertices(base: Base) -> Indices:
    """Return the base vertices of the right and then the left eyeball."""
    return np.concatenate([base.group_vertices(group) for group in _GROUPS]).astype(np.int32)


def eye_faces(base: Base) -> tuple[Faces, Indices]:
    """Return the (m, 3) faces over ``eye_vertices`` and (m,) the part of each: 0 right, 1 left eye.

    The left eye's faces mirror the right's.
    """
    vertices = eye_vertices(base)
    number = np.full(len(base.vertices), -1, dtype=np.int32)
    number[vertices] = np.arange(len(vertices))
    quads = base.groups[_GROUPS[0]]
    right = quads[:, [0, 1, 2, 0, 2, 3]].reshape(-1, 3)
    right = right[[len(set(face)) == 3 for face in right.tolist()]]
    left = base.mirror[right][:, ::-1]
    faces = np.concatenate([number[right], number[left]]).astype(np.int32)
    return faces, np.repeat(np.arange(2, dtype=np.int32), len(right))


def eye_mirror(base: Base) -> Indices:
    """Return for each eye vertex the one on the other side."""
    vertices = eye_vertices(base)
    number = np.full(len(base.vertices), -1, dtype=np.int32)
    number[vertices] = np.arange(len(vertices))
    return number[base.mirror[vertices]]


def eye_positions(base: Base, posed: Points) -> Points:
    """Return the (n, 3) mm of the eyeballs of a posed body."""
    return posed[eye_vertices(base)]
