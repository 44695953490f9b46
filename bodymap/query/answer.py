"""The answer to a complaint: places, ranked sources, what lies here, the one or two, the red flags."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedPlace
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.safety import RedFlag
from bodymap.anatomy.side import LATERAL, Body, Side, Wording
from bodymap.query.here import PointHere, points_here
from bodymap.query.places import Place, bare_title, locate, place_title, with_side
from bodymap.query.ranking import Explanation, ReferralMatch, best_of, rank
from bodymap.query.red_flags import red_flags_of
from bodymap.query.skin import Patch, join, skin_measures
from bodymap.query.sources import Sources, overlap, sources_of

SLIVER_OF_REGION, SLIVER_OF_ZONE = 0.01, 0.05
"""A zone that crosses the border of a named region by less than both shares lies beside it, not in it.

Against the guide of the literature (docs/review/place_guide.csv) these cut the muscles that are merely near
by a fifth and lose next to none of the guide's; at twice as much every tenth loss would be a true source.
"""


@dataclass(frozen=True, eq=False)
class Answer:
    """What is known about a complaint.

    `matches` best first; `here` superficial to deep; `touches` says for each match which places it reaches.
    """

    places: tuple[Place, ...]
    patch: Patch | None
    matches: tuple[ReferralMatch, ...]
    here: tuple[PointHere, ...]
    best: tuple[Explanation, ...]
    red_flags: tuple[RedFlag, ...]
    touches: dict[tuple[str, Side], tuple[Place, ...]]


@lru_cache(maxsize=32)
def answer(atlas: Atlas, body: Body, picked: tuple[Picked, ...], raised: tuple[str, ...] = ()) -> Answer:
    """Return the answer to places on a body; the order of the places changes nothing but their own order.

    `raised` are red flags, by id, that the words of a complaint speak of: they come first.
    """
    places = tuple(locate(atlas, body, each) for each in picked)
    if not places:
        return Answer((), None, (), (), (), (), {})
    patch = join((place.patch for place in places), skin_measures(atlas, body).vertex_areas)
    ranked = rank(atlas, body, patch)
    touches = _touches(atlas, body, places, ranked)
    matches = tuple(match for match in ranked if touches[match.point, match.side])
    return Answer(
        places=places,
        patch=patch,
        matches=matches,
        here=points_here(atlas, body, patch),
        best=best_of(atlas, body, patch, matches),
        red_flags=red_flags_of(atlas, places, raised),
        touches={(match.point, match.side): touches[match.point, match.side] for match in matches},
    )


def prepare(atlas: Atlas, body: Body) -> None:
    """Compute once what every answer on a body needs, so that the first click is as quick as the others."""
    sources_of(atlas, body)
    if atlas.own_regions:
        region = atlas.own_regions[0]
        answer(atlas, body, (PickedPlace(NamedPlace(Layer.OWN, region.id, region.side)),))


def _touches(
    atlas: Atlas, body: Body, places: tuple[Place, ...], matches: tuple[ReferralMatch, ...]
) -> dict[tuple[str, Side], tuple[Place, ...]]:
    sources = sources_of(atlas, body)
    sums: list[NDArray[np.float64]] = [_without_slivers(sources, place) for place in places]
    row = {point: number for number, point in enumerate(atlas.points)}
    return {
        (match.point, match.side): tuple(
            place
            for place, reached in zip(places, sums, strict=True)
            if reached[2 * row[match.point] + LATERAL.index(match.side)] > 0
        )
        for match in matches
    }


def _without_slivers(sources: Sources, place: Place) -> NDArray[np.float64]:
    """Return (S,) mm2 of each source over a place, 0 where it is merely near a named region."""
    sums = overlap(sources, place.patch).sums
    if place.radius > 0:
        return sums
    of_region = sums / max(float(place.patch.areas.sum()), 1e-9)
    of_zone = sums / np.maximum(sources.whole, 1e-9)
    return np.where((of_region >= SLIVER_OF_REGION) | (of_zone >= SLIVER_OF_ZONE), sums, 0.0)


def side_word(atlas: Atlas, side: Side) -> str:
    """Return a side in capitals, as it stands before everything that is done on one."""
    return {
        Side.LEFT: atlas.translate("side", "LEFT"),
        Side.RIGHT: atlas.translate("side", "RIGHT"),
        Side.MIDLINE: atlas.translate("side", "MIDLINE"),
    }[side]


def side_line(atlas: Atlas, side: Side, places: tuple[Place, ...]) -> str:
    """Return the point's side against the pain's: "RIGHT, opposite your pain"."""
    pain = {place.side for place in places}
    word = side_word(atlas, side)
    if pain == {side}:
        return atlas.translate("side", "{side}, the same side as your pain").format(side=word)
    if pain == {side.opposite}:
        return atlas.translate("side", "{side}, opposite your pain").format(side=word)
    return word


def reasons(
    atlas: Atlas, match: ReferralMatch, found: Answer, wording: Wording = Wording.CLINICAL
) -> tuple[str, ...]:
    """Return why a source is in the list, in words: which zone reaches where, how much, side, frequency."""
    touched = found.touches[match.point, match.side]
    names = in_series(atlas, [place_name(atlas, place) for place in touched])
    is_essential = match.kind is ZoneKind.ESSENTIAL
    if wording is Wording.PLAIN and is_essential:
        reaches = atlas.translate("reasons", "reaches your {places} with the usual pain area")
    elif wording is Wording.PLAIN:
        reaches = atlas.translate("reasons", "reaches your {places} with the wider pain area")
    elif is_essential:
        reaches = atlas.translate("reasons", "reaches your {places} with the essential zone")
    else:
        reaches = atlas.translate("reasons", "reaches your {places} with the spillover zone")
    point = atlas.points[match.point]
    on_side = atlas.translate("reasons", "the point is on the {side}")
    lines = [
        reaches.format(places=names),
        coverage_words(atlas, match.coverage),
        on_side.format(side=side_line(atlas, match.side, found.places)),
        _frequency_words(atlas)[point.referral.frequency],
    ]
    if point.kind == "attachment":
        lines.append(
            atlas.translate("reasons", "lies at an attachment: look at the central point of the muscle first")
        )
    return tuple(lines)


def _frequency_words(atlas: Atlas) -> dict[str, str]:
    return {
        "common": atlas.translate("reasons", "often met in practice"),
        "occasional": atlas.translate("reasons", "met now and then"),
        "rare": atlas.translate("reasons", "rarely met"),
    }


def coverage_words(atlas: Atlas, coverage: float) -> str:
    """Return how much of the painful area a source explains (coverage in [0, 1])."""
    if coverage >= 0.6:
        return atlas.translate("reasons", "explains most of the painful area")
    if coverage >= 0.3:
        return atlas.translate("reasons", "explains a good part of the painful area")
    return atlas.translate("reasons", "touches a smaller part of the painful area")


def place_name(atlas: Atlas, place: Place, wording: Wording = Wording.PLAIN) -> str:
    """Return what a place is called, with its side."""
    if place.key is None:
        return {
            Side.LEFT: atlas.translate("side", "left side of the body"),
            Side.RIGHT: atlas.translate("side", "right side of the body"),
            Side.MIDLINE: atlas.translate("side", "middle of the body"),
        }[place.side]
    return place_title(atlas, place.key, wording)


MOST_NAMED = 3
"""Places that a title names; of more it tells the number."""


def places_in_words(atlas: Atlas, places: tuple[Place, ...], wording: Wording = Wording.PLAIN) -> str:
    """Return "left temple and right jaw", "temple on both sides", or the first of many with their number."""
    sides: dict[tuple[Layer, str], set[Side]] = {}
    for place in places:
        if place.key is not None:
            sides.setdefault((place.key.layer, place.key.id), set()).add(place.side)
    names: list[str] = []
    for place in places:
        key = place.key
        if key is not None and sides[key.layer, key.id] >= set(LATERAL):
            title = with_side(atlas, Side.MIDLINE, bare_title(atlas, key, wording))
            names.append(atlas.translate("side", "{place} on both sides").format(place=title))
        else:
            names.append(place_name(atlas, place, wording))
    once = list(dict.fromkeys(names))
    more = len(once) - MOST_NAMED
    if more <= 0:
        return in_series(atlas, once)
    others = atlas.translate("series", "{count} more places").format(count=more + 1)
    return in_series(atlas, [*once[:2], others])


def in_series(atlas: Atlas, words: list[str]) -> str:
    """Return "a", "a and b", "a, b and c", each word once."""
    once = list(dict.fromkeys(words))
    if len(once) < 2:
        return "".join(once)
    first = once[0]
    for word in once[1:-1]:
        first = atlas.translate("series", "{first}, {next}").format(first=first, next=word)
    return atlas.translate("series", "{first} and {last}").format(first=first, last=once[-1])
