"""Zones against regions: where a point may send pain, in names, and how many such links there are."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.query.skin import region_of_vertices, skin_measures, summed

SHARE_OF_REGION = 1 / 3
SHARE_OF_ZONE = 1 / 5
_FOOTPRINT = 0.5
"""A zone's footprint for counting: where its baked weight is at least a half."""


@dataclass(frozen=True)
class Link:
    """A zone that counts in a region: it covers a third of it, or a fifth of the zone lies in it."""

    point: str
    side: Side
    kind: ZoneKind
    place: NamedPlace
    share_of_zone: float


@lru_cache(maxsize=8)
def links(atlas: Atlas, body: Body, layer: Layer) -> tuple[Link, ...]:
    """Return the links of all RIGHT points, in the order of the points; largest share of the zone first."""
    regions, zones = region_of_vertices(atlas, layer), atlas.geometry.zones(body)
    areas = skin_measures(atlas, body).vertex_areas
    count = len(atlas.regions(layer))
    known = regions != NO_REGION
    whole = summed(regions[known], areas[known], count)
    found = []
    for number, row in enumerate(zones.rows):
        vertices, weights = zones.row(number)
        vertices = vertices[(weights >= _FOOTPRINT) & known[vertices]]
        shares = summed(regions[vertices], areas[vertices], count)
        of_zone = shares / max(float(shares.sum()), 1e-9)
        of_region = shares / np.maximum(whole, 1e-9)
        for region in np.flatnonzero((of_zone >= SHARE_OF_ZONE) | (of_region >= SHARE_OF_REGION)).tolist():
            entry = atlas.regions(layer)[region]
            place = NamedPlace(layer, entry.id, entry.side)
            found.append(Link(row.point, Side.RIGHT, row.kind, place, float(of_zone[region])))
    order = {point: place for place, point in enumerate(atlas.points)}
    found.sort(key=lambda link: (order.get(link.point, -1), -link.share_of_zone))
    return tuple(found)


def sends_to(atlas: Atlas, body: Body, point: str, side: Side) -> tuple[Link, ...]:
    """Return where a point of a side may send pain, own regions: essential zones first, then by share."""
    kinds = list(ZoneKind)
    found: dict[NamedPlace, Link] = {}
    ordered = sorted(links(atlas, body, Layer.OWN), key=lambda link: kinds.index(link.kind))
    for link in ordered:
        if link.point != point:
            continue
        place = link.place
        if side is Side.LEFT:
            place = NamedPlace(place.layer, place.id, place.side.opposite)
        found.setdefault(place, Link(point, side, link.kind, place, link.share_of_zone))
    return tuple(found.values())
