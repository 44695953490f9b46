"""Lift the blade of the scapula off the ribs it glides on."""

import numpy as np

from meshbuild.bones_loft import lofted
from meshbuild.bones_mesh import Mesh
from meshbuild.frame import Points
from meshbuild.geometry import signed_distance

RIBS = tuple(f"rib_{n}" for n in range(2, 9))
# muscle (subscapularis and serratus) lies between; the least gap anywhere, mm
GAP = 3.0
AWAY = np.array([-0.2, 0.0, -1.0]) / np.linalg.norm([-0.2, 0.0, -1.0])
# distance over which a lift dies out along the blade, mm
REACH = 45.0
ROUNDS = 4


def off_the_ribs(scapula: Mesh) -> Mesh:
    """Return the right scapula of the male with at least ``GAP`` mm between it and the ribs.

    Both faces of the blade move together, so that it keeps its thickness.
    """
    vertices, faces = scapula
    ribs = [lofted(name) for name in RIBS]
    for _ in range(ROUNDS):
        missing = GAP - np.min([signed_distance(vertices, *rib) for rib in ribs], axis=0)
        if missing.max() < 0.2:
            break
        vertices = vertices + _lift(vertices, missing)
    return vertices, faces


def _lift(vertices: Points, missing: Points) -> Points:
    tight = np.flatnonzero(missing > 0)
    apart = np.linalg.norm(vertices[:, None] - vertices[tight][None], axis=2)
    height = (missing[tight] * np.exp(-((apart / REACH) ** 2))).max(axis=1)
    lift: Points = height[:, None] * AWAY
    return lift
