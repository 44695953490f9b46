"""Where a picked place lies, in names, sides and skin."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedSpot
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.query.skin import (
    Patch,
    landmark_spot,
    patch_of,
    region_of_face,
    region_of_vertices,
    spot_position,
)

REGION_SHARE = 0.1
"""A region counts as touched by a patch when it holds this share of the patch (or the middle of it)."""


@dataclass(frozen=True)
class Place:
    """A picked place with all that is derived from it.

    `key` is the named place, or the own region of a spot (None on skin without one). `radius` is 0 for a
    whole region. `regions` are the ids of the own regions it touches (no side), for red flags;
    `sided_regions` the own regions it is in, of an own region only itself.
    """

    picked: Picked
    key: NamedPlace | None
    own: NamedPlace | None
    choir: NamedPlace | None
    side: Side
    position: tuple[float, float, float]
    radius: float
    regions: frozenset[str]
    sided_regions: frozenset[NamedPlace]
    patch: Patch = field(compare=False, repr=False)


_CAPITAL_NOUNS = frozenset({"de"})
"""Languages whose nouns keep their capital inside a sentence."""


def with_side(atlas: Atlas, side: Side, name: str) -> str:
    """Return "left temple"; a name of the midline stays as it is."""
    keeps = atlas.language in _CAPITAL_NOUNS or name[:2].isupper()
    lowered = name if keeps else name[:1].lower() + name[1:]
    if side is Side.MIDLINE or lowered.startswith(f"{side} "):
        return lowered
    if side is Side.LEFT:
        return atlas.translate("side", "left {name}").format(name=lowered)
    return atlas.translate("side", "right {name}").format(name=lowered)


def place_title(atlas: Atlas, place: NamedPlace, wording: Wording = Wording.PLAIN) -> str:
    """Return the name of a place with its side."""
    return with_side(atlas, place.side, bare_title(atlas, place, wording))


def bare_title(atlas: Atlas, place: NamedPlace, wording: Wording = Wording.PLAIN) -> str:
    """Return the name of a place without its side."""
    entry = atlas.landmarks[place.id] if place.layer is Layer.LANDMARK else atlas.region(place)
    return entry.name if wording is Wording.PLAIN else entry.anatomical


def locate(atlas: Atlas, body: Body, picked: Picked) -> Place:
    """Return everything about a picked place on a body."""
    patch = patch_of(atlas, body, picked)
    if isinstance(picked, PickedSpot):
        spot, key, radius = picked, None, picked.radius
    elif picked.place.layer is Layer.LANDMARK:
        spot = landmark_spot(atlas, picked.place.id, picked.place.side, picked.radius)
        key, radius = picked.place, picked.radius
    else:
        spot, key, radius = _middle_of(atlas, body, patch, picked.place), picked.place, 0.0
    own = region_of_face(atlas, spot.face, Layer.OWN)
    position = spot_position(atlas, body, spot.face, spot.barycentric)
    side = key.side if key is not None else own.side if own is not None else _side_of(position)
    touched = _regions_touched(atlas, patch) | ({own} if own is not None else set())
    sided = {key} if key is not None and key.layer is Layer.OWN else touched
    return Place(
        picked=picked,
        key=key if key is not None else own,
        own=own,
        choir=region_of_face(atlas, spot.face, Layer.CHOIR),
        side=side,
        position=(float(position[0]), float(position[1]), float(position[2])),
        radius=radius,
        regions=frozenset(region.id for region in touched),
        sided_regions=frozenset(sided),
        patch=patch,
    )


def _side_of(position: NDArray[np.float64]) -> Side:
    return Side.LEFT if position[0] > 0 else Side.RIGHT


def _middle_of(atlas: Atlas, body: Body, patch: Patch, place: NamedPlace) -> PickedSpot:
    """Return the middle of the region's face nearest to its area-weighted centre."""
    topology = atlas.geometry.skin_topology()
    numbers = topology.own if place.layer is Layer.OWN else topology.choir
    faces = np.flatnonzero(numbers == atlas.region_numbers[place])
    vertices = atlas.geometry.skin(body).vertices
    centre = np.average(vertices[patch.vertices], axis=0, weights=patch.areas)
    gaps = np.linalg.norm(vertices[topology.faces[faces]].mean(axis=1) - centre, axis=1)
    return PickedSpot(int(faces[np.argmin(gaps)]), (1 / 3, 1 / 3, 1 / 3), 0.0)


def _regions_touched(atlas: Atlas, patch: Patch) -> set[NamedPlace]:
    regions = region_of_vertices(atlas, Layer.OWN)[patch.vertices]
    known = regions != NO_REGION
    areas = np.bincount(regions[known], patch.areas[known], len(atlas.own_regions))
    numbers = np.flatnonzero(areas > REGION_SHARE * max(areas.sum(), 1e-9))
    touched = [atlas.own_regions[number] for number in numbers.tolist()]
    return {NamedPlace(Layer.OWN, region.id, region.side) for region in touched}
