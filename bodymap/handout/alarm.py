"""When to call someone: the signs of the red flags of the places of a page, in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.safety import RedFlag
from bodymap.anatomy.side import Body
from bodymap.query.coverage import sends_to
from bodymap.screening.pressed import pressed_regions
from bodymap.visit.record import PointKey

_MOST_EMERGENCIES = 3
_MOST_OTHERS = 1
_EMERGENCY, _SAME_DAY = "block_refer_emergency", "block_refer_urgent_same_day"
_CLOSE = 0.2
"""What must be seen today comes before what fits better from this fit on."""
_AFTER_TREATMENT = "R48"
"""Asked about an earlier treatment: the page says that in a sentence of its own."""


@dataclass(frozen=True)
class AlarmSigns:
    """Plain questions: a yes is an emergency, or something a doctor should look at soon."""

    emergency: tuple[str, ...]
    doctor: tuple[str, ...]


def alarm_signs(atlas: Atlas, body: Body, points: Iterable[PointKey]) -> AlarmSigns:
    """Return the questions that matter most where some points are pressed and usually felt.

    They are ranked by how well the places of a red flag and those of the page cover each other (the cosine
    of the two sets), so that neither one about the whole body nor one about a far corner of it comes first.
    """
    places = frozenset[str]().union(*(_regions(atlas, body, key) for key in points))
    fits = {flag: _fit(places, flag) for flag in atlas.safety.red_flags if flag.id != _AFTER_TREATMENT}
    flags = sorted((flag for flag, fit in fits.items() if fit > 0.0), key=lambda flag: (-fits[flag], flag.id))
    grave = [flag.question for flag in flags if flag.app_action == _EMERGENCY]
    others = [flag for flag in flags if flag.app_action != _EMERGENCY]
    others.sort(key=lambda flag: not (flag.app_action == _SAME_DAY and fits[flag] >= _CLOSE))
    return AlarmSigns(
        tuple(grave[:_MOST_EMERGENCIES]), tuple(flag.question for flag in others[:_MOST_OTHERS])
    )


def _regions(atlas: Atlas, body: Body, key: PointKey) -> set[str]:
    found: set[NamedPlace] = set(pressed_regions(atlas, key.point, key.side))
    links = sends_to(atlas, body, key.point, key.side)
    found |= {link.place for link in links if link.kind is ZoneKind.ESSENTIAL}
    return {place.id for place in found}


def _fit(places: frozenset[str], flag: RedFlag) -> float:
    shared = len(places & set(flag.regions))
    return shared / sqrt(len(places) * len(flag.regions)) if shared else 0.0
