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


def side_line(side: Side, places: tuple[Place, ...]) -> str:
    """Return the point's side against the pain's: "RIGHT, opposite your pain"."""
    pain = {place.side for place in places}
    word = side.upper()
    if pain == {side}:
        return f"{word}, the same side as your pain"
    if pain == {side.opposite}:
        return f"{word}, opposite your pain"
    return word


_FREQUENCY_WORDS = {
    "common": "often met in practice",
    "occasional": "met now and then",
    "rare": "rarely met",
}


def reasons(
    atlas: Atlas, match: ReferralMatch, found: Answer, wording: Wording = Wording.CLINICAL
) -> tuple[str, ...]:
    """Return why a source is in the list, in words: which zone reaches where, how much, side, frequency."""
    touched = found.touches[match.point, match.side]
    names = in_series([place_name(atlas, place) for place in touched])
    if wording is Wording.PLAIN:
        zone = "usual pain area" if match.kind is ZoneKind.ESSENTIAL else "wider pain area"
    else:
        zone = f"{match.kind} zone"
    point = atlas.points[match.point]
    lines = [
        f"reaches your {names} with the {zone}",
        _coverage_words(match.coverage),
        f"the point is on the {side_line(match.side, found.places)}",
        _FREQUENCY_WORDS[point.referral.frequency],
    ]
    if point.kind == "attachment":
        lines.append("lies at an attachment: look at the central point of the muscle first")
    return tuple(lines)


def _coverage_words(coverage: float) -> str:
    if coverage >= 0.6:
        return "explains most of the painful area"
    if coverage >= 0.3:
        return "explains a good part of the painful area"
    return "touches a smaller part of the painful area"


def place_name(atlas: Atlas, place: Place, wording: Wording = Wording.PLAIN) -> str:
    """Return what a place is called, with its side."""
    if place.key is None:
        return f"{place.side} side of the body" if place.side is not Side.MIDLINE else "middle of the body"
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
            names.append(f"{with_side(Side.MIDLINE, bare_title(atlas, key, wording))} on both sides")
        else:
            names.append(place_name(atlas, place, wording))
    once = list(dict.fromkeys(names))
    more = len(once) - MOST_NAMED
    return in_series([*once[:2], f"{more + 1} more places"] if more > 0 else once)


def in_series(words: list[str]) -> str:
    """Return "a", "a and b", "a, b and c", each word once."""
    once = list(dict.fromkeys(words))
    return " and ".join([", ".join(once[:-1]), once[-1]]) if len(once) > 1 else "".join(once)
