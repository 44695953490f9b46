"""The line of the mouth: a dark strip that closes the gap between the lips."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry
from bodymap.scene.painted import PaintedSolids
from bodymap.scene.palette import Material, Palette
from bodymap.scene.solids import Solid

_MIDDLE = 5.0


class MouthLayer:
    """Closes the rim where the lips end and the cavity begins; without it one looks through the head."""

    def __init__(self, geometry: Geometry, body: Body) -> None:
        topology, shape = geometry.skin_topology(), geometry.skin(body)
        rim = next(
            loop
            for loop in _rims(topology.faces[~topology.outer])
            if abs(float(shape.vertices[loop, 0].mean())) < _MIDDLE
        )
        self._strip = _strip(shape.vertices[rim].astype(float))
        self._painted = PaintedSolids()
        self._painted.actor.GetProperty().BackfaceCullingOff()
        self.actor = self._painted.actor

    def colour(self, palette: Palette) -> None:
        """Take the colours of a palette."""
        self._painted.fill([(self._strip, palette[Material.MOUTH].colour)])

    def show(self, visible: bool) -> None:
        """Draw the strip or leave it out."""
        self.actor.SetVisibility(visible)


def _rims(faces: NDArray[np.int32]) -> list[list[int]]:
    """Return the closed loops of vertices along which a mesh ends."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    _, where, times = np.unique(np.sort(edges, axis=1), axis=0, return_index=True, return_counts=True)
    following = dict(edges[where[times == 1]].tolist())
    loops = []
    while following:
        start, vertex = following.popitem()
        loop = [start]
        while vertex != start:
            loop.append(vertex)
            vertex = following.pop(vertex)
        loops.append(loop)
    return loops


def _strip(rim: NDArray[np.float64]) -> Solid:
    """Return triangles between the upper and the lower lip, from corner to corner of a rim (n, 3)."""
    rim = np.roll(rim, -int(rim[:, 0].argmax()), axis=0)
    count = len(rim)
    half = np.arange(1, (count + 1) // 2)
    above, below = half, count - half
    faces = [(0, 1, count - 1)]
    for here, there in zip(above[:-1], below[:-1], strict=True):
        faces += [(here, here + 1, there), (here + 1, there - 1, there)]
    faces.append((above[-1], below[-1] - 1, below[-1]))
    return Solid(rim, np.array(faces, np.int32), np.tile([0.0, 0.0, 1.0], (count, 1)))
