"""A camera that keeps the head up: orbit without roll, pan, zoom to the cursor, fit. Pure numbers, no VTK."""

from dataclasses import dataclass, replace
from functools import cached_property
from math import cos, exp, log, radians, sin, sqrt, tan

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Size = tuple[int, int]

FIELD_OF_VIEW_DEG = 20.0
_POLE_DEG = 89.0
_NEAREST = 60.0
_FARTHEST = 12000.0
_DEGREES_PER_PX = 0.35


@dataclass(frozen=True)
class Camera:
    """Where the viewer stands.

    Parameters
    ----------
    focal
        The point looked at, mm, body frame.
    azimuth_deg
        0 looks at the front of the body, 90 at its left side, 180 at its back.
    elevation_deg
        0 is level, 89 looks down on the head.
    distance
        From the viewer to ``focal``, mm.
    """

    focal: tuple[float, float, float] = (0.0, 870.0, 0.0)
    azimuth_deg: float = 0.0
    elevation_deg: float = 0.0
    distance: float = 5200.0

    @cached_property
    def back(self) -> Vector:
        """Unit vector from the focal point to the viewer."""
        azimuth, elevation = radians(self.azimuth_deg), radians(self.elevation_deg)
        return np.array([sin(azimuth) * cos(elevation), sin(elevation), cos(azimuth) * cos(elevation)])

    @cached_property
    def right(self) -> Vector:
        """Unit vector to the right of the picture."""
        azimuth = radians(self.azimuth_deg)
        return np.array([cos(azimuth), 0.0, -sin(azimuth)])

    @cached_property
    def up(self) -> Vector:
        """Unit vector to the top of the picture."""
        return np.cross(self.back, self.right)

    @cached_property
    def position(self) -> Vector:
        """Where the viewer's eye is, mm."""
        return np.array(self.focal) + self.distance * self.back

    def size_of_pixel(self, size: Size) -> float:
        """Return how many mm one pixel covers at the focal point."""
        return 2.0 * self.distance * tan(radians(FIELD_OF_VIEW_DEG) / 2.0) / size[1]

    def orbited(self, dx_px: float, dy_px: float) -> "Camera":
        """Return the camera after a drag; the body follows the hand and the head stays up."""
        elevation = self.elevation_deg + dy_px * _DEGREES_PER_PX
        return replace(
            self,
            azimuth_deg=(self.azimuth_deg - dx_px * _DEGREES_PER_PX) % 360.0,
            elevation_deg=min(max(elevation, -_POLE_DEG), _POLE_DEG),
        )

    def panned(self, dx_px: float, dy_px: float, size: Size) -> "Camera":
        """Return the camera after a sideways drag: what was under the pointer stays under it."""
        step = self.size_of_pixel(size)
        moved = np.array(self.focal) + step * (-dx_px * self.right + dy_px * self.up)
        return replace(self, focal=_triple(moved))

    def zoomed(self, factor: float, anchor: Vector) -> "Camera":
        """Return the camera scaled about a body point, which keeps its place in the picture.

        ``factor`` below 1 comes nearer. The distance stays between 60 and 12000 mm.
        """
        bounded = min(max(self.distance * factor, _NEAREST), _FARTHEST) / self.distance
        moved = anchor + (np.array(self.focal) - anchor) * bounded
        return replace(self, focal=_triple(moved), distance=self.distance * bounded)

    def turned(self, azimuth_deg: float, elevation_deg: float) -> "Camera":
        """Return the camera looking from another side at the same point."""
        elevation = min(max(elevation_deg, -_POLE_DEG), _POLE_DEG)
        return replace(self, azimuth_deg=azimuth_deg % 360.0, elevation_deg=elevation)

    def fitted(self, points: Vector, size: Size, margin: float = 1.08) -> "Camera":
        """Return the camera moved, not turned, so that all points (n, 3) are in the picture."""
        aspect = size[0] / max(size[1], 1)
        half = tan(radians(FIELD_OF_VIEW_DEG) / 2.0)
        relative = points - points.mean(axis=0)
        across, along, near = relative @ self.right, relative @ self.up, relative @ self.back
        middle = points.mean(axis=0)
        middle = middle + self.right * (across.min() + across.max()) / 2.0
        middle = middle + self.up * (along.min() + along.max()) / 2.0
        relative = points - middle
        reach = np.maximum(np.abs(relative @ self.right) / aspect, np.abs(relative @ self.up))
        distance = float((reach * margin / half + near).max())
        return replace(self, focal=_triple(middle), distance=min(max(distance, _NEAREST), _FARTHEST))

    def ray(self, x_px: float, y_px: float, size: Size) -> tuple[Vector, Vector]:
        """Return origin and unit direction of the ray through a pixel, counted from the top left corner.

        The ray passes through the middle of the pixel: a ray through its corner meets another triangle two
        times out of three (measured), so the half pixel is added here and nowhere else.
        """
        half = tan(radians(FIELD_OF_VIEW_DEG) / 2.0)
        across = ((x_px + 0.5) / size[0] * 2.0 - 1.0) * half * size[0] / size[1]
        along = (1.0 - (y_px + 0.5) / size[1] * 2.0) * half
        direction = across * self.right + along * self.up - self.back
        return self.position, direction / sqrt(float(direction @ direction))

    def project(self, points: Vector, size: Size) -> Vector:
        """Return pixels (n, 2) from the top left, as pixel coordinates ``ray`` accepts, of points (n, 3)."""
        relative = np.atleast_2d(points) - self.position
        depth = -(relative @ self.back)
        scale = size[1] / (2.0 * tan(radians(FIELD_OF_VIEW_DEG) / 2.0)) / np.maximum(depth, 1e-6)
        x_px = size[0] / 2.0 + (relative @ self.right) * scale - 0.5
        y_px = size[1] / 2.0 - (relative @ self.up) * scale - 0.5
        return np.stack([x_px, y_px], axis=1)

    def between(self, other: "Camera", fraction: float) -> "Camera":
        """Return the camera on the way to another one, turning the short way round."""
        turn = (other.azimuth_deg - self.azimuth_deg + 180.0) % 360.0 - 180.0
        focal = np.array(self.focal) * (1.0 - fraction) + np.array(other.focal) * fraction
        nearer = log(self.distance) * (1.0 - fraction) + log(other.distance) * fraction
        return Camera(
            focal=_triple(focal),
            azimuth_deg=(self.azimuth_deg + turn * fraction) % 360.0,
            elevation_deg=self.elevation_deg * (1.0 - fraction) + other.elevation_deg * fraction,
            distance=exp(nearer),
        )


def facing(direction: Vector) -> tuple[float, float]:
    """Return azimuth and elevation (degrees) of a viewer who stands in a direction (unit vector)."""
    azimuth = np.degrees(np.arctan2(direction[0], direction[2]))
    level = float(np.hypot(direction[0], direction[2]))
    elevation = np.degrees(np.arctan2(direction[1], level))
    return float(azimuth) % 360.0, float(elevation)


def _triple(vector: Vector) -> tuple[float, float, float]:
    return float(vector[0]), float(vector[1]), float(vector[2])
