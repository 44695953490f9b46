"""Standard views, and the framing of places with their surroundings."""

from dataclasses import replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size, facing
from bodymap.session.saved_view import Standing

Floats = NDArray[np.float64]

_LEAST_SPAN = 320.0
_RAISED = 0.05


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


def camera_of(standing: Standing) -> Camera:
    """Return the camera of a saved view."""
    return Camera(standing.focal, standing.azimuth_deg, standing.elevation_deg, standing.distance)


def standing_of(camera: Camera) -> Standing:
    """Return what a saved view keeps of a camera."""
    return Standing(camera.focal, camera.azimuth_deg, camera.elevation_deg, camera.distance)


def view_from(normal: Floats) -> tuple[float, float]:
    """Return azimuth and elevation (degrees) of the view straight onto a skin place."""
    azimuth, elevation = facing(normal)
    return azimuth, min(max(elevation, -60.0), 60.0)
