"""Whether this atlas knows what a kept visit names: a record may be older or newer than the data."""

from collections.abc import Iterator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Picked, PickedSpot
from bodymap.visit.record import PainArea, PointKey, Visit


def unknown_in(atlas: Atlas, visit: Visit) -> tuple[str, ...]:
    """Return the ids of places, points and exercises that a visit names and the atlas lacks, each once."""
    return tuple(dict.fromkeys(_unknown(atlas, visit)))


def known_places(atlas: Atlas, area: PainArea) -> tuple[Picked, ...]:
    """Return the places of an area that the atlas knows."""
    return tuple(picked for picked in area.picked if not list(_unknown_place(atlas, picked)))


def _unknown(atlas: Atlas, visit: Visit) -> Iterator[str]:
    for area in visit.areas:
        yield from (name for picked in area.picked for name in _unknown_place(atlas, picked))
    for key in _points(visit):
        if key.point not in atlas.points:
            yield key.point
    for given in visit.exercises:
        if given.exercise not in atlas.exercises:
            yield given.exercise


def _unknown_place(atlas: Atlas, picked: Picked) -> Iterator[str]:
    if isinstance(picked, PickedSpot):
        outer = atlas.geometry.skin_topology().outer
        if not 0 <= picked.face < len(outer) or not outer[picked.face]:
            yield f"face {picked.face}"
    elif not atlas.has_place(picked.place):
        yield picked.place.id


def _points(visit: Visit) -> Iterator[PointKey]:
    yield from (each.key for each in visit.findings)
    yield from visit.chosen
    yield from (each.key for each in visit.treated)
