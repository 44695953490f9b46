"""A plain top and shorts, drawn on the skin: signed fields whose zero lines are the hems.

Authored in the male's standing pose; the female wears the same cut by shared topology.
"""

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import Points

BARE, TOP, SHORTS = 0, 1, 2

# all mm in the frame, male
_TOP_HEM, _WAISTBAND, _LEG_HEM = 1075.0, 1030.0, 715.0
_STRAP_OUTER, _STRAP_HEIGHT, _ARMHOLE_SLOPE = 122.0, 1440.0, 0.22
_NECK_CENTRE, _NECK_RADII = (0.0, 1490.0, 45.0), (92.0, 105.0, 105.0)


def clothing_fields(male: Points, arm: Points) -> tuple[Points, Points]:
    """Return (n,) the signed distances to the hems of top and shorts, about mm, positive under the cloth.

    Parameters
    ----------
    male : (n, 3) the male's vertices.
    arm : (n,) share of each vertex that follows the arm's bones.
    """
    x, y, z = np.abs(male[:, 0]), male[:, 1], male[:, 2]
    off_arm = (0.5 - arm) * 60.0
    outside = _STRAP_OUTER + np.maximum(_STRAP_HEIGHT - y, 0) * _ARMHOLE_SLOPE - x
    scaled = (np.column_stack([x, y, z]) - _NECK_CENTRE) / _NECK_RADII
    below_neckline = (np.linalg.norm(scaled, axis=1) - 1) * min(_NECK_RADII)
    below_neckline = np.where(y > _NECK_CENTRE[1], -50.0, below_neckline)
    top = np.minimum.reduce([y - _TOP_HEM, outside, below_neckline, off_arm + 30.0])
    shorts = np.minimum.reduce([_WAISTBAND - y, y - _LEG_HEM, (0.5 - np.minimum(arm * 4, 1)) * 100])
    return top, shorts


def clothing_of_faces(top: Points, shorts: Points, faces: NDArray[np.int32]) -> NDArray[np.uint8]:
    """Return (m,) what each face is under: ``BARE``, ``TOP`` or ``SHORTS``."""
    label = np.full(len(faces), BARE, dtype=np.uint8)
    label[top[faces].mean(axis=1) > 0] = TOP
    label[shorts[faces].mean(axis=1) > 0] = SHORTS
    return label
