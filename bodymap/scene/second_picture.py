"""A picture of the same body from another side."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera


@dataclass(frozen=True, eq=False)
class SecondPicture:
    """A picture from another side: from where, and its pixels (height, width, 4) uint8, top row first."""

    camera: Camera
    pixels: NDArray[np.uint8]
