"""The skin as a flat view lays it out: what every painting on that view starts from, kept for a page."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatView
from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Faces
from bodymap.flat.raster import NOTHING, Seen, flattened, seen_faces

Mask = NDArray[np.bool_]
_KEPT = 8
"""Views of the largest page, of both bodies at most."""


@dataclass(frozen=True, eq=False)
class Ground:
    """A body's skin on a view.

    Attributes
    ----------
    plane : (n, 3) places of the page with y upwards, and mm towards the viewer. faces : of the whole skin.
    there : (m,) whether a face belongs to the view. corners : the three columns of `faces`.
    """

    plane: NDArray[np.float64]
    faces: Faces
    there: Mask
    corners: tuple[NDArray[np.int32], ...]

    def touching(self, chosen: Mask) -> Mask:
        """Return which faces (m,) of the view have a corner among vertices (n,)."""
        first, second, third = (chosen[corner] for corner in self.corners)
        found: Mask = (first | second | third) & self.there
        return found

    def seen_around(self, chosen: Mask, step: float) -> Seen | None:
        """Return what is seen on the part of the page that some vertices take, None where none are there."""
        touched = self.touching(chosen)
        if not touched.any():
            return None
        taken = self.plane[self.faces[touched].ravel(), :2]
        low, high = taken.min(axis=0), taken.max(axis=0)
        x, y = self.plane[:, 0], self.plane[:, 1]
        near = (x >= low[0]) & (x <= high[0]) & (y >= low[1]) & (y <= high[1])
        return seen_faces(self.plane, self.faces, np.flatnonzero(self.touching(near)), step)


@lru_cache(maxsize=_KEPT)
def ground_of(atlas: Atlas, body: Body, view: FlatView) -> Ground:
    """Return the skin of a body on a view."""
    vertices = atlas.geometry.skin(body).vertices
    topology = atlas.geometry.skin_topology()
    depth = flattened(vertices, view.right, view.up)[:, 2:]
    plane = np.concatenate([view.on_page(vertices) * (1.0, -1.0), depth], axis=1)
    there = np.array([*(view.holds(region) for region in atlas.own_regions), False])
    corners = tuple(np.ascontiguousarray(topology.faces[:, corner]) for corner in range(3))
    own = np.minimum(topology.own, len(there) - 1)
    return Ground(plane, topology.faces, there[own], corners)


def values_seen(ground: Ground, seen: Seen, strengths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (h, w) strengths at the pixels, 0 beside the body."""
    values: NDArray[np.float64] = np.einsum("hwk,hwk->hw", strengths[ground.faces[seen.face]], seen.weights)
    values[seen.face == NOTHING] = 0.0
    return values
