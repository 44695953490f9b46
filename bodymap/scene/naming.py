"""Which muscles and bones are in sight, and where: rays through a grid of pixels, largest part first."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bodymap.anatomy.side import Side
from bodymap.scene.camera import Camera, Size

_APART_SHARE = 1.0 / 46.0
"""Of the picture's longer edge between two rays: a part that no two of them meet is too small for a word."""
_LEAST = 2


@dataclass(frozen=True)
class PartInSight:
    """A part in the picture: "muscle" or "bone", id, side, a pixel inside it, and how many rays met it."""

    kind: str
    id: str
    side: Side
    x_px: float
    y_px: float
    rays: int


Picker = Callable[[np.ndarray, np.ndarray], tuple[str, str, Side, tuple[float, float, float]] | None]


def parts_in_sight(pick: Picker, camera: Camera, size: Size) -> tuple[PartInSight, ...]:
    """Return the parts that are seen, those that fill most of the picture first.

    Parameters
    ----------
    pick
        Returns kind, id, side and place (mm) of the first part a ray (origin, unit direction) meets.
    camera, size
        From where one looks, and the picture in pixels.
    """
    apart = max(size) * _APART_SHARE
    met: dict[tuple[str, str, Side], list[tuple[float, float]]] = defaultdict(list)
    for y in np.arange(apart / 2.0, size[1], apart).astype(int).tolist():
        for x in np.arange(apart / 2.0, size[0], apart).astype(int).tolist():
            hit = pick(*camera.ray(x, y, size))
            if hit is not None:
                met[hit[:3]].append((x, y))
    parts = [_part(key, np.array(pixels)) for key, pixels in met.items() if len(pixels) >= _LEAST]
    return tuple(sorted(parts, key=lambda part: (-part.rays, part.kind, part.id, part.side)))


def _part(key: tuple[str, str, Side], pixels: np.ndarray) -> PartInSight:
    middle = pixels.mean(axis=0)
    x, y = pixels[np.argmin(np.linalg.norm(pixels - middle, axis=1))].tolist()
    return PartInSight(*key, x, y, len(pixels))
