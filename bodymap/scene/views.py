"""Standard views, and the view that shows a source and its pain together."""

from dataclasses import replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size, facing

Floats = NDArray[np.float64]

_AUTO_TURNS_DEG = range(0, 360, 15)
_LEAST_SPAN = 320.0
_SIDE_WEIGHT = 0.04
_RAISED = 0.05
_SURELY_SEEN = 0.35
_UNSEEN = 3.0


class View(StrEnum):
    """From where the body is looked at; sides are the client's."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


ANGLES_DEG: dict[View, tuple[float, float]] = {
    View.FRONT: (0.0, 0.0),
    View.BACK: (180.0, 0.0),
    View.LEFT: (90.0, 0.0),
    View.RIGHT: (270.0, 0.0),
    View.TOP: (0.0, 89.0),
    View.BOTTOM: (0.0, -89.0),
}


def seen_from(camera: Camera, view: View) -> Camera:
    """Return the camera turned to a standard view, looking at the same point."""
    return camera.turned(*ANGLES_DEG[view])


def whole_body(vertices: Floats, size: Size, view: View = View.FRONT) -> Camera:
    """Return the camera that frames the whole body (n, 3) from a standard view."""
    return seen_from(Camera(), view).fitted(vertices.astype(float), size)


def framing(camera: Camera, points: Floats, size: Size, margin: float = 1.5) -> Camera:
    """Return the camera moved to frame some points (n, 3) with their surroundings, without turning."""
    fitted = camera.fitted(points.astype(float), size, margin)
    least = _LEAST_SPAN / (2.0 * np.tan(np.radians(10.0)))
    framed = replace(fitted, distance=max(fitted.distance, float(least)))
    return framed.panned(0.0, -_RAISED * size[1], size)  # the caption stands below


def best_angle(normals: Floats, weights: Floats) -> tuple[float, float]:
    """Return azimuth and elevation (degrees) from which most of some skin places are seen.

    Parameters
    ----------
    normals
        (n, 3) outward unit normals of skin places: samples of the source and of its zones.
    weights
        (n,) how much it matters that each is seen; those that weigh most must be, where they can. A level
        view is preferred; ties by the smaller turn.
    """
    best, best_score = (0.0, 0.0), -np.inf
    first = weights >= weights.max()
    for azimuth in _AUTO_TURNS_DEG:
        camera = Camera().turned(float(azimuth), 6.0)
        seen = np.clip(normals @ camera.back, -0.2, 0.5)
        away = abs((azimuth + 180) % 360 - 180) / 180.0
        score = float((weights * seen).sum() / weights.sum()) - _SIDE_WEIGHT * away
        score += 0.5 * float(seen[first].min()) - _UNSEEN * max(_SURELY_SEEN - float(seen[first].min()), 0.0)
        if score > best_score + 1e-9:
            best, best_score = (float(azimuth), 6.0), score
    return best


def view_from(normal: Floats) -> tuple[float, float]:
    """Return azimuth and elevation (degrees) of the view straight onto a skin place."""
    azimuth, elevation = facing(normal)
    return azimuth, min(max(elevation, -60.0), 60.0)
