"""What a figure's camera sees of its triangles: one ray a pixel, straight (orthographic) and exact."""

from dataclasses import dataclass

import numpy as np
from embreex import rtcore_scene
from embreex.mesh_construction import TriangleMesh
from numpy.typing import NDArray

from meshbuild.frame import Faces, Points
from meshbuild.turns import unit

_FAR = 4000.0


@dataclass(frozen=True)
class Camera:
    """Looks along ``forward`` at ``centre`` (mm); half of the square picture is ``radius`` mm wide."""

    centre: Points
    forward: Points
    radius: float

    @property
    def right(self) -> Points:
        """What points right in the picture."""
        return unit(np.cross(self.forward, (0.0, 1.0, 0.0)))

    @property
    def up(self) -> Points:
        """What points up in the picture."""
        return np.cross(self.right, self.forward)

    def pixels(self, points: Points, size: int) -> Points:
        """Return (k, 2) x to the right and y down, in pixels of a picture of this size."""
        offset = np.atleast_2d(points) - self.centre
        x, y = offset @ self.right, offset @ self.up
        return np.column_stack([x / self.radius + 1.0, 1.0 - y / self.radius]) * (size / 2)


@dataclass(frozen=True)
class Seen:
    """A square picture: ``face`` (s, s) or -1, ``depth`` (s, s) mm, ``weights`` (s, s, 3) of the corners."""

    face: NDArray[np.int32]
    depth: Points
    weights: Points


def camera(azimuth_deg: float, elevation_deg: float, centre: Points, radius: float) -> Camera:
    """Return a camera that stands to the front at 0, at the body's right at -90, at its left at 90."""
    a, e = np.radians(azimuth_deg), np.radians(elevation_deg)
    towards = np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])
    return Camera(centre, -towards, radius)


def look(view: Camera, vertices: Points, faces: Faces, size: int) -> Seen:
    """Return what the camera sees of a mesh, one ray for each of ``size`` times ``size`` pixels."""
    steps = ((np.arange(size) + 0.5) / size * 2 - 1) * view.radius
    plane = view.right * steps[None, :, None] - view.up * steps[:, None, None]
    origins = (view.centre - view.forward * _FAR + plane).reshape(-1, 3).astype(np.float32)
    directions = np.broadcast_to(view.forward.astype(np.float32), origins.shape).copy()
    scene = rtcore_scene.EmbreeScene()
    TriangleMesh(scene, vertices[faces].astype(np.float32))
    hit = scene.run(origins, directions, query="INTERSECT").reshape(size, size).astype(np.int32)
    depth = np.full((size, size), np.inf)
    weights = np.zeros((size, size, 3))
    on = hit >= 0
    rays = origins.reshape(size, size, 3)[on].astype(np.float64)
    depth[on], weights[on] = _crossing(rays, view.forward, vertices[faces[hit[on]]])
    return Seen(hit, depth, weights)


def _crossing(origins: Points, direction: Points, corners: Points) -> tuple[Points, Points]:
    """Return depth (k,) and barycentric weights (k, 3) where rays cross their triangles (k, 3, 3)."""
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    ab, ac, to_ray = b - a, c - a, origins - a
    p = np.cross(direction, ac)
    inverse = 1.0 / np.where(np.abs(det := np.einsum("ij,ij->i", ab, p)) < 1e-12, 1e-12, det)
    u = np.einsum("ij,ij->i", to_ray, p) * inverse
    q = np.cross(to_ray, ab)
    v = q @ direction * inverse
    depth = np.einsum("ij,ij->i", ac, q) * inverse
    weights: Points = np.clip(np.column_stack([1 - u - v, u, v]), 0.0, 1.0)
    return depth, weights
