"""Move a bone as a whole out of a neighbour that it runs into after each has been placed by its landmarks."""

import numpy as np

from meshbuild.bones_mesh import Mesh
from meshbuild.frame import Points
from meshbuild.geometry import signed_distance

# bone -> the neighbours it must leave and the direction, on the right side, in which it has room
SLIDES: dict[str, tuple[tuple[str, ...], tuple[float, float, float]]] = {
    "patella": (("femur",), (0.0, 0.0, 1.0)),
    "calcaneus": (("talus",), (0.0, -0.9, -0.4)),
}
# overlap that is left, mm: the sources' coarse joint surfaces do not fit more exactly
OVERLAP = 1.5
FARTHEST = 6.0
ROUNDS = 8


def placing_order(names: list[str]) -> list[str]:
    """Return the bones so that those which slide come after all others."""
    return [*(n for n in names if n not in SLIDES), *(n for n in names if n in SLIDES)]


def slid(name: str, vertices: Points, done: dict[str, Mesh]) -> Points:
    """Return the (n, 3) vertices of a bone, moved out of its neighbours when it is one that slides.

    Parameters
    ----------
    name : bone.
    vertices : mm.
    done : the finished bones that come before it.
    """
    if name not in SLIDES:
        return vertices
    others, way = SLIDES[name]
    moved = vertices
    for _ in range(ROUNDS):
        depth = max(float(-signed_distance(moved, *done[other]).min()) for other in others)
        gone = float(np.linalg.norm(moved[0] - vertices[0]))
        if depth < OVERLAP or gone > FARTHEST:
            break
        moved = moved + np.array(way) * (depth - OVERLAP + 0.3)
    return moved
