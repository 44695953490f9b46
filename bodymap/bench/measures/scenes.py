"""The scenes that are measured without a window, the same on both sides of a comparison."""

from itertools import cycle, islice

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.loading.atlas import load_atlas
from bodymap.scene.camera import Size
from bodymap.scene.picks import SurfacePick
from bodymap.scene.stage import Stage
from bodymap.session.presentation import MarkerShown, Presentation
from bodymap.session.resolve import resolve
from bodymap.session.state import LayerName, Layers, SessionState

SIZE: Size = (860, 720)
"""What the body has of the window at its usual size."""
SKIN_OPACITY = 0.3
STEP_PX = 14.0
"""The body is turned by so many pixels of the hand from frame to frame."""


def opaque_body() -> tuple[Atlas, Presentation]:
    """Return the body as it is after the start."""
    atlas = load_atlas()
    return atlas, resolve(atlas, SessionState())


def everything() -> tuple[Atlas, Presentation]:
    """Return all layers with the skin at 30 %: every muscle, bone and point."""
    atlas = load_atlas()
    layers = Layers(visible=frozenset(LayerName), skin_opacity=SKIN_OPACITY)
    return atlas, resolve(atlas, SessionState(layers=layers))


def markers(known: tuple[MarkerShown, ...], count: int) -> tuple[MarkerShown, ...]:
    """Return ``count`` crosses: those known, and the same again a little beside them."""
    spread = np.random.default_rng(3).normal(0.0, 8.0, (count, 3))
    return tuple(
        MarkerShown(
            f"{marker.point} {number}",
            marker.side,
            marker.role,
            tuple((np.array(marker.position) + shift).tolist()),
            tuple((np.array(marker.sought) + shift).tolist()),
            marker.radius,
        )
        for number, (marker, shift) in enumerate(zip(islice(cycle(known), count), spread, strict=True))
    )


def skin_pixels(stage: Stage, count: int, seed: int) -> NDArray[np.intp]:
    """Return (count, 2) pixels x, y that show skin, at random."""
    chooser = np.random.default_rng(seed)
    width, height = stage.canvas.size
    found: list[tuple[int, int]] = []
    while len(found) < count:
        x, y = int(chooser.integers(width)), int(chooser.integers(height))
        if isinstance(stage.pick(x, y), SurfacePick):
            found.append((x, y))
    return np.array(found)
