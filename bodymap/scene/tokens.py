"""Crosses that always face the viewer and never shrink below a readable size."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size
from bodymap.scene.painted import PaintedSolids
from bodymap.scene.palette import Rgb
from bodymap.scene.solids import Solid, cross

_HALO = (255, 255, 255)
_LAYER_STEP = 0.6
_OVER = 600.0
"""mm towards the viewer: more than a body is deep."""


@dataclass(frozen=True)
class Token:
    """A cross to draw: its place (mm), half-size in mm and at least in pixels, and its colour.

    With `is_over` it is drawn over everything, as if what lies before it were glass.
    """

    position: tuple[float, float, float]
    arm: float
    arm_px: float
    colour: Rgb
    is_over: bool = False


class Tokens:
    """All crosses of the picture as one actor, turned to the viewer before each frame.

    Parameters
    ----------
    pull
        See ``PaintedSolids``.
    """

    def __init__(self, pull: float) -> None:
        self._solids = PaintedSolids(pull)
        self.actor = self._solids.actor
        self._tokens: tuple[Token, ...] = ()
        self._drawn_for: tuple[Camera, Size] | None = None

    def show(self, tokens: tuple[Token, ...]) -> None:
        """Replace the crosses."""
        if tokens != self._tokens:
            self._tokens = tokens
            self._drawn_for = None

    def aim(self, camera: Camera, size: Size) -> None:
        """Turn the crosses to the viewer and size them for the picture."""
        if self._drawn_for == (camera, size):
            return
        self._drawn_for = (camera, size)
        basis = np.stack([camera.right, camera.up, camera.back])
        pixel = camera.size_of_pixel(size)
        painted: list[tuple[Solid, Rgb]] = []
        for token in self._tokens:
            away = float(np.linalg.norm(camera.position - np.array(token.position)))
            share = min(_OVER / away, 0.5) if token.is_over else 0.0
            centre = np.array(token.position) + share * (camera.position - np.array(token.position))
            arm = max(token.arm, token.arm_px * pixel) * (1.0 - share)
            halo, ink = cross(arm, arm * 0.54), cross(arm * 0.8, arm * 0.30)
            painted.append((_placed(halo, centre, basis, 0.0), _HALO))
            painted.append((_placed(ink, centre, basis, _LAYER_STEP), token.colour))
        self._solids.fill(painted)
        self._solids.aim(camera.back)


def _placed(flat: Solid, centre: NDArray[np.float64], basis: NDArray[np.float64], nearer: float) -> Solid:
    moved = flat.vertices @ basis + centre + nearer * basis[2]
    return Solid(moved, flat.faces, flat.normals @ basis)
