"""The one frame and the places of files.

Lengths are mm; the origin is on the floor midway between the ankles; +x is the body's LEFT, +y up,
+z anterior. Right is x < 0.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
MESHES = ROOT / "assets" / "meshes"
FIGURES = Path(__file__).resolve().parent / "figures"
CACHE = ROOT / ".cache" / "meshbuild"

BODIES = ("male", "female")

Points = NDArray[np.float64]
Faces = NDArray[np.int32]
Indices = NDArray[np.int32]

MIRROR: NDArray[np.float64] = np.array([-1.0, 1.0, 1.0])


def mirror_rotation(rotation: Points) -> Points:
    """Return the rotation the other side of the body does.

    Parameters
    ----------
    rotation : (3, 3) rotation matrix of one side.
    """
    return MIRROR[:, None] * rotation * MIRROR[None, :]
