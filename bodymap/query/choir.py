"""Painful places as regions of the CHOIR body map: the string that pain questionnaires store."""

from collections.abc import Iterable

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, Region
from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.query.places import REGION_SHARE, Place
from bodymap.query.skin import region_of_vertices, skin_measures

_MOSTLY = 0.5


def choir_regions(atlas: Atlas, body: Body, places: Iterable[Place]) -> tuple[Region, ...]:
    """Return the regions of the CHOIR body map that painful places lie in, sorted by their number.

    A region counts when the middle of a place lies in it, when it holds a tenth of the place's area, or when
    the place covers half of it.
    """
    regions, measures = region_of_vertices(atlas, Layer.CHOIR), skin_measures(atlas, body)
    known, count = regions != NO_REGION, len(atlas.choir_regions)
    whole = np.bincount(regions[known], measures.vertex_areas[known], count)
    chosen: set[int] = set()
    for place in places:
        patch = place.patch
        inside = known[patch.vertices]
        areas = np.bincount(regions[patch.vertices[inside]], patch.areas[inside], count)
        is_held = areas > REGION_SHARE * max(float(patch.areas.sum()), 1e-9)
        is_covered = areas > _MOSTLY * np.maximum(whole, 1e-9)
        chosen.update(np.flatnonzero(is_held | is_covered).tolist())
        if place.choir is not None:
            chosen.add(atlas.region_numbers[place.choir])
    return tuple(sorted((atlas.choir_regions[number] for number in chosen), key=lambda region: region.id))


def choir_string(regions: Iterable[Region]) -> str:
    """Return the numbers as the CHOIR body map writes them: "103,104"."""
    return ",".join(region.id for region in regions)
