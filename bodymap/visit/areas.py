"""The drawing as painful areas: picked places that touch are one area; what was said of it stays with it."""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Picked
from bodymap.anatomy.side import Body
from bodymap.query.skin import patch_of
from bodymap.visit.record import PainArea, Quality


def areas_of(
    atlas: Atlas, body: Body, picked: tuple[Picked, ...], known: Iterable[PainArea] = ()
) -> tuple[PainArea, ...]:
    """Return the painful areas of a drawing, in the order in which each was begun.

    Places touch where they share a vertex of the skin. `known` are the areas before: an area keeps the
    intensity, words and re-check of those it has a place in common with; of several that grew together the
    strongest pain and all words.
    """
    before = tuple(known)
    return tuple(_with_history(group, before) for group in _touching(atlas, body, picked))


def _touching(atlas: Atlas, body: Body, picked: tuple[Picked, ...]) -> list[tuple[Picked, ...]]:
    owner = np.full(len(atlas.geometry.skin_topology().mirror), -1, dtype=np.int32)
    groups: dict[int, list[int]] = {}
    for number, place in enumerate(picked):
        skin = _skin_of(atlas, body, place)
        met = sorted({int(each) for each in np.unique(owner[skin])} - {-1})
        lead = met[0] if met else number
        members = [member for each in met for member in groups.pop(each)]
        for each in met[1:]:
            owner[owner == each] = lead
        groups[lead] = [*members, number]
        owner[skin] = lead
    return [tuple(picked[member] for member in sorted(groups[lead])) for lead in sorted(groups)]


@lru_cache(maxsize=512)
def _skin_of(atlas: Atlas, body: Body, place: Picked) -> NDArray[np.int32]:
    return patch_of(atlas, body, place).vertices


def _with_history(group: tuple[Picked, ...], known: tuple[PainArea, ...]) -> PainArea:
    places = set(group)
    own = [area for area in known if places.intersection(area.picked)]
    said = {quality for area in own for quality in area.qualities}
    return PainArea(
        group,
        _strongest(area.intensity for area in own),
        tuple(quality for quality in Quality if quality in said),
        _strongest(area.after for area in own),
    )


def _strongest(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)
