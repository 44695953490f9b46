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
        self._corners = tuple(np.ascontiguousarray(topology.faces[:, corner]) for corner in range(3))
        outer = np.flatnonzero(topology.outer).astype(np.int32)
        self._picker = SurfacePicker("skin", shape.vertices, topology.faces[outer], outer)

    def pick(self, origin: Floats, direction: Floats) -> SurfacePick | None:
        """Return the first skin a ray meets."""
        return self._picker.pick(origin, direction)

    def spot(self, position: Floats) -> tuple[Floats, Floats]:
        """Return the skin point (3,) nearest to a place and the outward unit normal there."""
        places, normals = self.spots(position[None])
        return places[0], normals[0]

    def spots(self, positions: Floats) -> tuple[Floats, Floats]:
        """Return the skin points (n, 3) nearest to places (n, 3) and the outward unit normals there."""
        found = [self._picker.nearest(position) for position in positions.tolist()]
        corners = self.vertices[self.faces[[spot.face for spot in found]]].astype(float)
        normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
        return np.array([spot.position for spot in found]), normals

    def faces_touching(self, chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Return the numbers of the faces with a corner among chosen vertices (n,)."""
        first, second, third = self._corners
        return np.flatnonzero(chosen[first] | chosen[second] | chosen[third])

    def laid(self, points: Floats, lift: float) -> Floats:
        """Lay points (n, 3) on the skin, raised by ``lift`` mm."""
        places, normals = self.spots(points)
        return places + lift * normals

    def ring(self, centre: Floats, radius: float, samples: int, lift: float) -> Floats:
        """Return a closed ring (samples, 3) of a radius in mm around a skin point, lying on the skin."""
        place, normal = self.spot(centre)
        axis = np.eye(3)[np.argmin(np.abs(normal))]
        first = np.cross(normal, axis)
        first /= np.linalg.norm(first)
        second = np.cross(normal, first)
        angles = np.linspace(0.0, 2.0 * np.pi, samples, endpoint=False)[:, None]
        return self.laid(place + radius * (np.cos(angles) * first + np.sin(angles) * second), lift)
