"""Crosses that always face the viewer and never shrink below a readable size."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size
from bodymap.scene.painted import NO_ROWS, PaintedSolids
from bodymap.scene.palette import Rgb
from bodymap.scene.solids import EMPTY, Solid, cross, joined, repeated

_LAYER_STEP = 0.6
_HALO, _INK = cross(1.0, 0.54), cross(0.8, 0.30)
_CROSS = joined([_HALO, _INK])
"""A cross with arms of 1 mm, the white halo first and the ink upon it."""
_NEARER = np.repeat([0.0, _LAYER_STEP], [len(_HALO.vertices), len(_INK.vertices)])
"""How much nearer (mm) to the viewer each vertex is drawn."""
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
        self._solids.fill_rows(*self._drawn(camera, camera.size_of_pixel(size)))
        self._solids.aim(camera.back)

    def _drawn(self, camera: Camera, pixel: float) -> tuple[Solid, NDArray[np.uint8]]:
        """Return all crosses and a colour per vertex; at once, for this happens before every frame."""
        tokens = self._tokens
        if not tokens:
            return EMPTY, NO_ROWS
        basis = np.stack([camera.right, camera.up, camera.back])
        position = np.array([token.position for token in tokens])
        to_viewer = camera.position - position
        is_over = np.array([token.is_over for token in tokens])
        share = np.where(is_over, np.minimum(_OVER / np.linalg.norm(to_viewer, axis=1), 0.5), 0.0)[:, None]
        smallest = np.array([token.arm_px for token in tokens]) * pixel
        arm = np.maximum([token.arm for token in tokens], smallest)[:, None] * (1.0 - share)
        centre = position + share * to_viewer
        flat = _CROSS.vertices @ basis
        vertices = centre[:, None] + arm[:, None] * flat + _NEARER[:, None] * basis[2]
        return repeated(_CROSS, vertices, _CROSS.normals @ basis), self._colours()

    def _colours(self) -> NDArray[np.uint8]:
        colours = np.full((len(self._tokens), len(_NEARER), 4), 255, np.uint8)
        inks = np.array([token.colour for token in self._tokens], np.uint8)
        colours[:, _NEARER > 0.0, :3] = inks[:, None]
        return colours.reshape(-1, 4)
