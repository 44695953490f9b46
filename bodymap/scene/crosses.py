"""Which cross is under a pixel."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.picks import PointPick

if TYPE_CHECKING:
    from bodymap.scene.stage import Stage

_REACH_PX = 9.0
_HIDDEN_DEPTH = 25.0


def cross_at(stage: "Stage", x_px: float, y_px: float) -> PointPick | None:
    """Return the cross in sight that is nearest to a pixel (from the top left), nothing when none is near."""
    opaque = stage.figure.skin.is_opaque
    best, best_px = None, _REACH_PX
    for marker in stage.shown.markers:
        on_skin = stage.marks.spots[marker.point, marker.side]
        for place in {on_skin, *(() if opaque else (marker.position,))}:
            x, y = stage.camera.project(np.array(place), stage.canvas.size)[0]
            away = float(np.hypot(x - x_px, y - y_px))
            if away < best_px and stage.marks.is_drawn(place) and _is_in_sight(stage, np.array(place)):
                best, best_px = PointPick(marker.point, marker.side), away
    return best


def _is_in_sight(stage: "Stage", place: NDArray[np.float64]) -> bool:
    if not stage.figure.skin.is_opaque:
        return True
    origin = stage.camera.position
    away = float(np.linalg.norm(place - origin))
    hit = stage.figure.surface.pick(origin, (place - origin) / away)
    return hit is None or float(np.linalg.norm(np.array(hit.position) - origin)) > away - _HIDDEN_DEPTH
