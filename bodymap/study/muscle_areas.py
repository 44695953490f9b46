"""Which part of the body each muscle belongs to, read from the skin that lies over its parts."""

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import NO_REGION

if TYPE_CHECKING:
    from collections.abc import Mapping

AREAS = (
    "head", "neck", "shoulder", "arm", "forearm", "hand", "chest", "abdomen", "upper_back", "low_back",
    "pelvis", "hip", "thigh", "leg", "foot",
)  # fmt: skip
"""From head to foot."""
LEAST_SHARE = 0.15
"""A muscle belongs to every area over a seventh of it, as long muscles belong to two or three."""
_AREA_OF_GROUP = {
    "face": "head",
    "mid_back": "upper_back",
    "fingers": "hand",
    "toes": "foot",
    "elbow": "forearm",
    "wrist": "forearm",
    "knee": "leg",
    "ankle": "leg",
}
_SAMPLES = 40
_ROWS_AT_ONCE = 256


def areas_of(atlas: Atlas, muscle: str) -> frozenset[str]:
    """Return the areas a muscle belongs to, at least one."""
    return muscle_areas(atlas)[muscle]


@lru_cache(maxsize=4)
def muscle_areas(atlas: Atlas) -> "Mapping[str, frozenset[str]]":
    """Return the areas of every muscle: those of the skin nearest to its right and midline parts."""
    area_of_vertex, skin = _areas_on_skin(atlas)
    shape = atlas.geometry.muscles(Body.MALE)
    assert shape.light_vertices is not None
    found = {}
    for muscle in atlas.muscles.values():
        places = []
        for part in muscle.parts:
            for side in (Side.RIGHT, Side.MIDLINE):
                where = atlas.part_slices.get((part.id, side))
                if where is not None:
                    vertices = shape.light_vertices[where.light_vertices]
                    places.append(vertices[:: max(len(vertices) // _SAMPLES, 1)])
        counts = np.bincount(area_of_vertex[_nearest(np.concatenate(places), skin)], minlength=len(AREAS))
        least = min(LEAST_SHARE * counts.sum(), counts.max())
        found[muscle.id] = frozenset(AREAS[row] for row in np.flatnonzero(counts >= max(least, 1)).tolist())
    return MappingProxyType(found)


def _areas_on_skin(atlas: Atlas) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return (n,) the area of skin vertices of the light level that lie in a region, and (n, 3) mm them."""
    skin = atlas.geometry.skin_topology()
    rows = np.array(
        [AREAS.index(_AREA_OF_GROUP.get(region.group, region.group)) for region in atlas.own_regions]
    )
    area = np.full(len(skin.mirror), -1)
    named = skin.own != NO_REGION
    area[skin.faces[named].ravel()] = np.repeat(rows[skin.own[named]], 3)
    light = area[: skin.light_count]
    chosen = np.flatnonzero(light >= 0)
    return light[chosen], atlas.geometry.skin(Body.MALE).vertices[chosen]


def _nearest(places: NDArray[np.float32], skin: NDArray[np.float32]) -> NDArray[np.int64]:
    """Return for each place the row of the nearest skin vertex; a few rows at once, which fit the cache."""
    squares = np.einsum("ij,ij->i", skin, skin)
    found = [
        np.argmin(squares - 2.0 * (places[start : start + _ROWS_AT_ONCE] @ skin.T), axis=1)
        for start in range(0, len(places), _ROWS_AT_ONCE)
    ]
    return np.concatenate(found)
