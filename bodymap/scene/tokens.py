"""Crosses that always face the viewer and never shrink below a readable size."""

from dataclasses import dataclass
from math import ceil, log2

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


_GLASS = 30.0


def _share_over(away: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """Return by which share of its distance a cross over everything comes nearer."""
    return np.minimum(_OVER / np.asarray(away), 0.5)


@dataclass(frozen=True)
class Token:
    """A cross to draw: its place (mm), half-size in mm and at least in pixels, and its colour.

    With `is_over` it is drawn over everything, as if what lies before it were glass. It is left out where it
    would come nearer than `apart_px` pixels to one before it.
    """

    position: tuple[float, float, float]
    arm: float
    arm_px: float
    colour: Rgb
    is_over: bool = False
    apart_px: float = 0.0


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
        self._roomy: dict[int, tuple[Token, ...]] = {}
        self._left_out: frozenset[tuple[float, float, float]] = frozenset()

    def show(self, tokens: tuple[Token, ...]) -> None:
        """Replace the crosses."""
        if tokens != self._tokens:
            self._tokens = tokens
            self._drawn_for = None
            self._roomy = {}

    def glass(self, camera: Camera) -> float:
        """Return the distance (mm) from the viewer within which only what is drawn over everything lies."""
        over = [np.array(token.position) for token in self._tokens if token.is_over]
        away = [float((camera.position - place) @ camera.back) for place in over]
        return max((each - float(_share_over(each)) * each + _GLASS for each in away), default=0.0)

    def aim(self, camera: Camera, size: Size) -> None:
        """Turn the crosses to the viewer and size them for the picture."""
        if self._drawn_for == (camera, size):
            return
        self._drawn_for = (camera, size)
        self._solids.fill_rows(*self._drawn(camera, camera.size_of_pixel(size)))
        self._solids.aim(camera.back)

    def is_left_out(self, place: tuple[float, float, float]) -> bool:
        """Tell whether the cross at a place (mm) had no room in the last picture."""
        return place in self._left_out

    def _with_room(self, pixel: float) -> tuple[Token, ...]:
        """Return the crosses that have room when a pixel covers so many mm, in steps of zoom."""
        step = ceil(2.0 * log2(pixel))
        if step not in self._roomy:
            self._roomy[step] = spaced(self._tokens, 2.0 ** (step / 2.0))
        kept = self._roomy[step]
        places = {token.position for token in kept}
        self._left_out = frozenset(t.position for t in self._tokens if t.position not in places)
        return kept

    def _drawn(self, camera: Camera, pixel: float) -> tuple[Solid, NDArray[np.uint8]]:
        """Return all crosses and a colour per vertex; at once, for this happens before every frame."""
        tokens = self._with_room(pixel)
        if not tokens:
            return EMPTY, NO_ROWS
        basis = np.stack([camera.right, camera.up, camera.back])
        position = np.array([token.position for token in tokens])
        to_viewer = camera.position - position
        is_over = np.array([token.is_over for token in tokens])
        share = np.where(is_over, _share_over(np.linalg.norm(to_viewer, axis=1)), 0.0)[:, None]
        smallest = np.array([token.arm_px for token in tokens]) * pixel
        arm = np.maximum([token.arm for token in tokens], smallest)[:, None] * (1.0 - share)
        centre = position + share * to_viewer
        flat = _CROSS.vertices @ basis
        vertices = centre[:, None] + arm[:, None] * flat + _NEARER[:, None] * basis[2]
        return repeated(_CROSS, vertices, _CROSS.normals @ basis), _colours(tokens)


def _colours(tokens: tuple[Token, ...]) -> NDArray[np.uint8]:
    colours = np.full((len(tokens), len(_NEARER), 4), 255, np.uint8)
    inks = np.array([token.colour for token in tokens], np.uint8)
    colours[:, _NEARER > 0.0, :3] = inks[:, None]
    return colours.reshape(-1, 4)


def spaced(tokens: tuple[Token, ...], pixel: float) -> tuple[Token, ...]:
    """Return the crosses in their order without those nearer to a kept one than they should be.

    ``pixel`` is how many mm a pixel covers.
    """
    kept = [token for token in tokens if token.apart_px <= 0.0]
    places = np.array([token.position for token in kept]).reshape(-1, 3)
    for token in tokens:
        if token.apart_px > 0.0:
            gaps = np.linalg.norm(places - np.array(token.position), axis=1)
            if not (gaps < token.apart_px * pixel).any():
                kept.append(token)
                places = np.vstack([places, token.position])
    return tuple(kept)
