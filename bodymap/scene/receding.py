"""What is seen through the body, from within, steps back: it lies under skin that faces away.

A muscle of the back drawn through the face would hide it, and look as if it lay before it.
"""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry

_EVERY = 6
"""So many vertices of the light skin stand for one: about 10 mm apart, less than a muscle is broad."""
_SHALLOW, _DEEP = 12.0, 42.0


class SkinDirections:
    """Tells for places inside a body which way the skin over them faces.

    Parameters
    ----------
    geometry, body
        Where the skin comes from.
    """

    def __init__(self, geometry: Geometry, body: Body) -> None:
        topology, shape = geometry.skin_topology(), geometry.skin(body)
        assert shape.normals is not None
        rows = np.unique(topology.light_faces[topology.light_outer])[::_EVERY]
        self._places = shape.vertices[rows].astype(np.float32)
        self._normals = shape.normals[rows].astype(np.float32) / np.float32(127.0)

    def at(self, places: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (n, 3) for places (n, 3) mm: the outward normal of the nearest skin, shorter when far below.

        Of full length down to 12 mm below the skin, nothing from 42 mm on: what lies deep has no side.
        """
        far = (places**2).sum(axis=1)[:, None] + (self._places**2).sum(axis=1)[None]
        far -= 2.0 * places @ self._places.T
        nearest = far.argmin(axis=1)
        depth = np.linalg.norm(places - self._places[nearest], axis=1)
        share = np.clip((_DEEP - depth) / (_DEEP - _SHALLOW), 0.0, 1.0)
        return (self._normals[nearest] * share[:, None]).astype(np.float32)
