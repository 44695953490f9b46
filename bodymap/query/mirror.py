"""The same place on the other side of the body."""

from dataclasses import replace

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedSpot
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.query.skin import region_of_vertices


def mirrored(atlas: Atlas, picked: Picked) -> Picked:
    """Return a picked place on the other side; a named place of the midline is its own mirror."""
    if isinstance(picked, PickedSpot):
        return mirrored_spot(atlas, picked)
    place = NamedPlace(picked.place.layer, picked.place.id, picked.place.side.opposite)
    if not atlas.has_place(place):  # the regions of the CHOIR map have other numbers on the other side
        place = _region_opposite(atlas, picked.place)
    return replace(picked, place=place)


def _region_opposite(atlas: Atlas, place: NamedPlace) -> NamedPlace:
    """Return the region of the same layer that holds most of the mirrored corners of a region's faces."""
    topology = atlas.geometry.skin_topology()
    numbers = topology.own if place.layer is Layer.OWN else topology.choir
    corners = topology.mirror[topology.faces[numbers == atlas.region_numbers[place]]]
    across = region_of_vertices(atlas, place.layer)[corners.ravel()]
    region = atlas.regions(place.layer)[int(np.bincount(across[across != NO_REGION]).argmax())]
    return NamedPlace(place.layer, region.id, region.side)


def mirrored_spot(atlas: Atlas, spot: PickedSpot) -> PickedSpot:
    """Return a spot on the other side: the face of the mirrored corners, with each corner's own weight."""
    topology = atlas.geometry.skin_topology()
    corners = topology.mirror[topology.faces[spot.face]].tolist()
    is_corner = np.isin(topology.faces, corners).all(axis=1)
    face = int(np.flatnonzero(is_corner)[0])
    weight = dict(zip(corners, spot.barycentric, strict=True))
    first, second, third = topology.faces[face].tolist()
    return replace(spot, face=face, barycentric=(weight[first], weight[second], weight[third]))
