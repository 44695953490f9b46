"""The outer skin as a surface to lay marks on: nearest spots, normals, rings and lines that follow it."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry
from bodymap.scene.picking import SurfacePicker
from bodymap.scene.picks import SurfacePick

Floats = NDArray[np.float64]


class SkinSurface:
    """Picks and projects onto the dense outer skin of one body."""

    def __init__(self, geometry: Geometry, body: Body) -> None:
        topology, shape = geometry.skin_topology(), geometry.skin(body)
        self.faces = topology.faces
        self.vertices = shape.vertices
        outer = np.flatnonzero(topology.outer).astype(np.int32)
        self._picker = SurfacePicker("skin", shape.vertices, topology.faces[outer], outer)

    def pick(self, origin: Floats, direction: Floats) -> SurfacePick | None:
        """Return the first skin a ray meets."""
        return self._picker.pick(origin, direction)

    def spot(self, position: Floats) -> tuple[Floats, Floats]:
        """Return the skin point (3,) nearest to a place and the outward unit normal there."""
        nearest = self._picker.nearest(position)
        a, b, c = self.vertices[self.faces[nearest.face]].astype(float)
        normal = np.cross(b - a, c - a)
        return np.array(nearest.position), normal / max(float(np.linalg.norm(normal)), 1e-9)

    def laid(self, points: Floats, lift: float) -> Floats:
        """Lay points (n, 3) on the skin, raised by ``lift`` mm."""
        spots = [self.spot(point) for point in points]
        return np.array([place + lift * normal for place, normal in spots])

    def ring(self, centre: Floats, radius: float, samples: int, lift: float) -> Floats:
        """Return a closed ring (samples, 3) of a radius in mm around a skin point, lying on the skin."""
        place, normal = self.spot(centre)
        axis = np.eye(3)[np.argmin(np.abs(normal))]
        first = np.cross(normal, axis)
        first /= np.linalg.norm(first)
        second = np.cross(normal, first)
        angles = np.linspace(0.0, 2.0 * np.pi, samples, endpoint=False)[:, None]
        return self.laid(place + radius * (np.cos(angles) * first + np.sin(angles) * second), lift)
