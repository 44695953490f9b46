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

HEAD = ("cranium", "mandible", "hyoid")
PELVIS = ("hip_bone", "sacrum_coccyx")
STERNUM = ("manubrium", "sternal_body", "xiphoid")
COLUMN = (
    *(f"vertebra_c{n}" for n in range(1, 8)),
    *(f"vertebra_t{n}" for n in range(1, 13)),
    *(f"vertebra_l{n}" for n in range(1, 6)),
)
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
            if name in (*HEAD, *PELVIS, *STERNUM, *COLUMN):
                source = np.concatenate([source, source * MIRROR])
                target = np.concatenate([target, target * MIRROR])
            degree = 2 if name in RIBS else 1
            centre = source.mean(axis=0)
            basis = _basis((source - centre) / SCALE, degree)
            self._fits[name] = (centre, degree, np.linalg.lstsq(basis, target, rcond=None)[0])

    def __call__(self, name: str, points: Points) -> Points:
        """Return the (n, 3) points of a bone of the right or the middle in the female, mm."""
        centre, degree, coefficients = self._fits[name]
        moved: Points = _basis((points - centre) / SCALE, degree) @ coefficients
        return moved


def _fitted_with(name: str) -> tuple[str, ...]:
    for group in (HEAD, PELVIS, STERNUM):
        if name in group:
            return group
    for row, reach in NEIGHBOURS.items():
        if name in row:
            level = row.index(name)
            return row[max(0, level - reach) : level + reach + 1]
    return (name,)


def _basis(points: Points, degree: int) -> Points:
    columns = [np.ones(len(points))]
    for power in range(1, degree + 1):
        columns += [np.prod(points[:, list(axes)], axis=1) for axes in combinations_with_replacement(range(3), power)]
    return np.column_stack(columns)
