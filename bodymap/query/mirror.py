"""The same place on the other side of the body."""

from dataclasses import replace

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import NamedPlace, Picked, PickedSpot


def mirrored(atlas: Atlas, picked: Picked) -> Picked:
    """Return a picked place on the other side; a named place of the midline is its own mirror."""
    if isinstance(picked, PickedSpot):
        return mirrored_spot(atlas, picked)
    place = NamedPlace(picked.place.layer, picked.place.id, picked.place.side.opposite)
    return replace(picked, place=place)


def mirrored_spot(atlas: Atlas, spot: PickedSpot) -> PickedSpot:
    """Return a spot on the other side: the face of the mirrored corners, with each corner's own weight."""
    topology = atlas.geometry.skin_topology()
    corners = topology.mirror[topology.faces[spot.face]].tolist()
    is_corner = np.isin(topology.faces, corners).all(axis=1)
    face = int(np.flatnonzero(is_corner)[0])
    weight = dict(zip(corners, spot.barycentric, strict=True))
    first, second, third = topology.faces[face].tolist()
    return replace(spot, face=face, barycentric=(weight[first], weight[second], weight[third]))
