"""The differential by place: what else than muscle can be felt where it hurts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.other_sources import FeltOn, OtherSource
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.safety import Action
from bodymap.anatomy.side import LATERAL, Body
from bodymap.query.places import Place


@dataclass(frozen=True)
class OtherMatch:
    """A source other than muscle that can be felt in the places picked.

    Attributes
    ----------
    side : where it is felt, and so where a paired source lies: LEFT, RIGHT, BOTH; or MIDLINE.
    reached : how many of the regions picked it can be felt in.
    gravity : how wrong it is to miss: 0 without a red flag that is asked about in those regions, else higher
        the stricter the flag's actions are.
    """

    source: OtherSource
    side: FeltOn
    reached: int
    gravity: int


def other_sources(atlas: Atlas, places: Iterable[Place], body: Body | None = None) -> tuple[OtherMatch, ...]:
    """Return what else can be felt there: first what is wrong to miss, then by kind, then by regions reached.

    "Wrong to miss" goes by the actions of the red flags (safety.json) that an entry names and that are asked
    about there, strictest first; ties by id. Sides count: the gall bladder is not named for a left shoulder.
    What only the other body has stands last, if a body is given: who is shown need not be who is asked.
    """
    touched = frozenset[NamedPlace]().union(*(place.sided_regions for place in places))
    felt: dict[str, dict[NamedPlace, FeltOn]] = defaultdict(dict)
    for place in touched:
        for id_, side in felt_at(atlas).get(place, ()):
            felt[id_][place] = side
    found = []
    for id_, places_felt in felt.items():
        source = atlas.other_sources[id_]
        gravity = _gravity(atlas, source, {place.id for place in places_felt})
        found.append(OtherMatch(source, _joined(places_felt.values()), len(places_felt), gravity))

    def order(match: OtherMatch) -> tuple[bool, int, int, int, str]:
        source = match.source
        is_of_other_body = body is not None and source.body not in (None, body)
        return is_of_other_body, -match.gravity, source.kind.order, -match.reached, source.id

    return tuple(sorted(found, key=order))


@lru_cache(maxsize=4)
def felt_at(atlas: Atlas) -> Mapping[NamedPlace, tuple[tuple[str, FeltOn], ...]]:
    """Return for each own region the ids of the sources felt there, each with the side it is felt on."""
    found: dict[NamedPlace, list[tuple[str, FeltOn]]] = defaultdict(list)
    for source in atlas.other_sources.values():
        for region in source.regions:
            for side in LATERAL:
                if region.side.includes(side):
                    word = FeltOn(side.value) if region.side is FeltOn.SAME else region.side
                    found[NamedPlace(Layer.OWN, region.id, side)].append((source.id, word))
    return {place: tuple(sources) for place, sources in found.items()}


def _gravity(atlas: Atlas, source: OtherSource, regions: set[str]) -> int:
    """Return 0, or twice the strictest action, and one more where all treatment stops at once."""
    asked = (
        2 * flag.action + any(rule.action is Action.BLOCK_EVERYWHERE for rule in flag.rules)
        for flag in atlas.safety.red_flags
        if flag.id in source.red_flags and regions & set(flag.regions)
    )
    return max(asked, default=0)


def _joined(sides: Iterable[FeltOn]) -> FeltOn:
    lateral = set(sides) - {FeltOn.MIDLINE}
    if not lateral:
        return FeltOn.MIDLINE
    return lateral.pop() if len(lateral) == 1 else FeltOn.BOTH
