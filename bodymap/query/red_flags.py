"""Pain that is not for this room: the red flags of the places that hurt."""

from collections.abc import Iterable

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import RedFlag
from bodymap.query.places import Place


def red_flags_of(atlas: Atlas, places: Iterable[Place]) -> tuple[RedFlag, ...]:
    """Return the red flags to ask about, gravest first, ties by id.

    Red flags go by where pain is FELT, hazards by where pressure is put.
    """
    touched = frozenset[str]().union(*(place.regions for place in places))
    flags = [flag for flag in atlas.safety.red_flags if touched & set(flag.regions)]
    return tuple(sorted(flags, key=lambda flag: (-flag.action, flag.id)))
