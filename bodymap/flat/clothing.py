"""Which regions the plain clothes cover, for figures that are coloured region by region."""

from functools import lru_cache

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace

TOP, SHORTS = 1, 2


@lru_cache(maxsize=2)
def covered_regions(atlas: Atlas) -> dict[NamedPlace, int]:
    """Return the own regions that lie mostly under a garment, with its number: 1 the top, 2 the shorts."""
    topology = atlas.geometry.skin_topology()
    found: dict[NamedPlace, int] = {}
    for number, region in enumerate(atlas.own_regions):
        worn = np.bincount(topology.clothing[topology.own == number], minlength=SHORTS + 1)
        if worn[TOP:].sum() > worn[0]:
            found[NamedPlace(Layer.OWN, region.id, region.side)] = int(worn[TOP:].argmax()) + TOP
    return found
