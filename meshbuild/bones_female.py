"""Carry bones to the female so that they still look like bones.

The map of the whole body follows the skin, whose muscle and fat differ between the bodies: taken point by
point it would bend a shaft. Bones take only its smooth part: an affine map for each bone (one for the head,
one for the pelvis, and for a vertebra one fitted on its neighbours too, so that the column stays even), and a
quadratic one for a rib with its neighbours.
"""

from collections.abc import Mapping
from itertools import combinations_with_replacement

import numpy as np

from meshbuild.female_map import FemaleMap
from meshbuild.frame import MIRROR, Points

# bones that keep their places to each other: one map for all of a row
TOGETHER = (
    ("cranium", "mandible", "hyoid"),
    ("hip_bone", "sacrum_coccyx"),
    ("manubrium", "sternal_body", "xiphoid"),
    ("ulna", "radius"),
    ("femur", "patella"),
    ("tibia", "fibula"),
    ("scaphoid", "lunate", "triquetrum", "pisiform", "trapezium", "trapezoid", "capitate", "hamate"),
    (
        "talus",
        "calcaneus",
        "navicular",
        "cuboid",
        "cuneiform_medial",
        "cuneiform_intermediate",
        "cuneiform_lateral",
    ),
)
# joints of the male, mm, and the bones that must agree on where they go
JOINTS = (
    ((-92.0, 911.0, 16.0), ("hip_bone", "femur")),
    ((-119.0, 490.0, 0.0), ("femur", "tibia")),
    ((-142.0, 70.0, 1.0), ("tibia", "talus")),
    ((-168.0, 1390.0, 34.0), ("scapula", "humerus")),
    ((-243.0, 1124.0, 40.0), ("humerus", "ulna")),
    ((-331.0, 884.0, 77.0), ("ulna", "lunate")),
)
# a joint weighs as much in a fit as this many vertices
JOINT_WEIGHT = 3000.0
COLUMN = (
    *(f"vertebra_c{n}" for n in range(1, 8)),
    *(f"vertebra_t{n}" for n in range(1, 13)),
    *(f"vertebra_l{n}" for n in range(1, 6)),
)
# cage and cartilages bend with the trunk; all other bones of the sides keep their shape
FLEXIBLE = ("rib", "costal")
SYMMETRIC = (*COLUMN, "cranium", "sacrum_coccyx", "manubrium")
RIBS = tuple(f"rib_{n}" for n in range(1, 13))
# neighbours on each side that a level of the column or the cage is fitted with
NEIGHBOURS = {COLUMN: 2, RIBS: 1}
SAMPLES = 400
SCALE = 100.0


class FemaleBones:
    """Maps points of male bones to the female; fitted on the bones it will carry.

    Parameters
    ----------
    bones : (n, 3) vertices of every bone of the right and the middle of the male, by id, mm.
    whole : the map of the whole body.
    """

    def __init__(self, bones: Mapping[str, Points], whole: FemaleMap) -> None:
        male = {name: points[:: max(1, len(points) // SAMPLES)] for name, points in bones.items()}
        female = {name: whole(points) for name, points in male.items()}
        self._fits: dict[str, tuple[Points, int, Points]] = {}
        for name in bones:
            together = _fitted_with(name)
            source = np.concatenate([male[other] for other in together])
            target = np.concatenate([female[other] for other in together])
            met = [point for point, meeting in JOINTS if set(meeting) & set(together)]
            joints = np.array(met).reshape(-1, 3)
            weight = np.r_[np.ones(len(source)), np.full(len(joints), JOINT_WEIGHT)]
            source, target = np.concatenate([source, joints]), np.concatenate([target, whole(joints)])
            if set(together) & set(SYMMETRIC):
                source = np.concatenate([source, source * MIRROR])
                target = np.concatenate([target, target * MIRROR])
                weight = np.concatenate([weight, weight])
            centre = source.mean(axis=0)
            if name.startswith(FLEXIBLE) or set(together) & set(SYMMETRIC):
                degree = 2 if name in RIBS else 1
                root = np.sqrt(weight)[:, None]
                basis = _basis((source - centre) / SCALE, degree)
                found = np.linalg.lstsq(basis * root, target * root, rcond=None)[0]
                self._fits[name] = (centre, degree, found)
            else:
                self._fits[name] = (centre, 1, _similarity((source - centre) / SCALE, target, weight))

    def __call__(self, name: str, points: Points) -> Points:
        """Return the (n, 3) points of a bone of the right or the middle in the female, mm."""
        centre, degree, coefficients = self._fits[name]
        moved: Points = _basis((points - centre) / SCALE, degree) @ coefficients
        return moved


def _fitted_with(name: str) -> tuple[str, ...]:
    for group in TOGETHER:
        if name in group:
            return group
    for row, reach in NEIGHBOURS.items():
        if name in row:
            level = row.index(name)
            return row[max(0, level - reach) : level + reach + 1]
    return (name,)


def _similarity(source: Points, target: Points, weight: Points) -> Points:
    """Return (4, 3) coefficients for ``_basis`` of the best turn, one scale and shift (Umeyama 1991)."""
    share = (weight / weight.sum())[:, None]
    start, goal = (source * share).sum(axis=0), (target * share).sum(axis=0)
    a, b = source - start, target - goal
    u, sizes, vt = np.linalg.svd((b * share).T @ a)
    flip = np.array([1.0, 1.0, np.sign(np.linalg.det(u @ vt))])
    turn = u @ np.diag(flip) @ vt
    scale = (sizes * flip).sum() / (share * a**2).sum()
    return np.concatenate([[goal - scale * turn @ start], scale * turn.T])


def _basis(points: Points, degree: int) -> Points:
    columns = [np.ones(len(points))]
    for power in range(1, degree + 1):
        products = combinations_with_replacement(range(3), power)
        columns += [np.prod(points[:, list(axes)], axis=1) for axes in products]
    return np.column_stack(columns)
