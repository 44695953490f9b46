"""Where a point is pressed: the own regions of the skin around the spot that leads to it."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.query.skin import region_of_vertices

_BODY = Body.MALE
"""Both bodies share their regions and the fibre coordinates of their points: one answers for both."""


@lru_cache(maxsize=1024)
def pressed_regions(atlas: Atlas, point: str, side: Side) -> frozenset[NamedPlace]:
    """Return the own regions within the search radius of the skin a finger searches for the point from."""
    radius = atlas.points[point].location.search_radius
    numbers, skin = _outer_skin(atlas)
    spot = atlas.sought_position(point, side, _BODY).astype(np.float32)
    nearest = skin[np.argmin(_squares(skin, spot))]
    around = set(numbers[_squares(skin, nearest) <= radius**2].tolist())
    regions = (atlas.own_regions[number] for number in around)
    return frozenset(NamedPlace(Layer.OWN, region.id, region.side) for region in regions)


@lru_cache(maxsize=2)
def _outer_skin(atlas: Atlas) -> tuple[NDArray[np.uint16], NDArray[np.float32]]:
    """Return the own region's number (n,) and the position (n, 3) mm of every vertex of the outer skin."""
    numbers = region_of_vertices(atlas, Layer.OWN)
    outer = np.flatnonzero(numbers != NO_REGION)
    return numbers[outer], atlas.geometry.skin(_BODY).vertices[outer]


def _squares(skin: NDArray[np.float32], spot: NDArray[np.float32]) -> NDArray[np.float32]:
    gaps = skin - spot
    squares: NDArray[np.float32] = np.einsum("ij,ij->i", gaps, gaps)
    return squares
