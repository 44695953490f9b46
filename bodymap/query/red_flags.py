"""Pain that is not for this room: the red flags of the places that hurt."""

from collections.abc import Iterable

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import RedFlag
from bodymap.query.places import Place


def red_flags_of(atlas: Atlas, places: Iterable[Place], raised: tuple[str, ...] = ()) -> tuple[RedFlag, ...]:
    """Return the red flags to ask about: those that words have raised, by id, then gravest first, ties by id.

    Red flags go by where pain is FELT and by what is said of it, hazards by where pressure is put.
    """
    touched = frozenset[str]().union(*(place.regions for place in places))
    flags = [flag for flag in atlas.safety.red_flags if flag.id in raised or touched & set(flag.regions)]
    order = {flag: place for place, flag in enumerate(raised)}
    return tuple(sorted(flags, key=lambda flag: (order.get(flag.id, len(raised)), -flag.action, flag.id)))
