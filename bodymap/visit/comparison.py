"""Visits side by side: painful areas then and now, how strong they were, what was treated, what followed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import places_in_words, side_word
from bodymap.query.places import locate
from bodymap.query.skin import join, patch_of, skin_measures
from bodymap.visit.known import known_places
from bodymap.visit.nudges import worst_of
from bodymap.visit.record import Change, PainArea, TreatedPoint, Visit

SAME_AREA = 0.3
"""Areas of two visits are the same one when they share this much of the skin of the smaller."""


@dataclass(frozen=True)
class Rated:
    """How strong an area hurt at one visit: on arrival and at the re-check, None where not said."""

    before: int | None
    after: int | None


@dataclass(frozen=True)
class AreaOverTime:
    """One painful area through several visits; `at` has one entry a visit, None where it was not drawn."""

    title: str
    at: tuple[Rated | None, ...]
    words: str


@dataclass(frozen=True)
class Followed:
    """A point treated at the visit of that index, what was done, and what followed, in words."""

    visit: int
    title: str
    side: Side
    done: str
    followed: str


@dataclass(frozen=True)
class VisitsCompared:
    """Visits, oldest first; `worst`: the strongest pain on arrival at each, None where none was rated."""

    started: tuple[str, ...]
    worst: tuple[int | None, ...]
    areas: tuple[AreaOverTime, ...]
    points: tuple[Followed, ...]


def compare_visits(atlas: Atlas, visits: Sequence[Visit], wording: Wording = Wording.PLAIN) -> VisitsCompared:
    """Return visits of one client side by side, in the order of time, whatever order they come in.

    Places that this atlas does not know are left out, a point it does not know goes by its id.
    """
    ordered = sorted(visits, key=lambda visit: (visit.started, visit.id))
    return VisitsCompared(
        started=tuple(visit.started for visit in ordered),
        worst=tuple(worst_of(visit) for visit in ordered),
        areas=tuple(_over_time(atlas, ordered, track, wording) for track in _tracks(atlas, ordered)),
        points=tuple(
            _followed(atlas, ordered, index, treated, wording)
            for index, visit in enumerate(ordered)
            for treated in visit.treated
        ),
    )


@dataclass(frozen=True)
class _Track:
    """The number of the area at each visit, by the number of the visit, and the skin it had last."""

    areas: dict[int, int]
    skin: NDArray[np.bool_]


def _tracks(atlas: Atlas, visits: Sequence[Visit]) -> list[_Track]:
    """Match the areas of each visit with those before: the pairs that share most first, each area once."""
    tracks: list[_Track] = []
    for index, visit in enumerate(visits):
        sizes = skin_measures(atlas, visit.body).vertex_areas
        skins = {n: _skin(atlas, visit, area) for n, area in enumerate(visit.areas)}
        skins = {n: skin for n, skin in skins.items() if skin.any()}
        pairs = sorted(
            (
                (-_shared(track.skin, skin, sizes), number, place)
                for number, track in enumerate(tracks)
                for place, skin in skins.items()
            ),
        )
        left = dict(skins)
        for negative, number, place in pairs:
            if -negative < SAME_AREA or place not in left or index in tracks[number].areas:
                continue
            tracks[number] = replace(
                tracks[number], areas={**tracks[number].areas, index: place}, skin=left.pop(place)
            )
        tracks += [_Track({index: place}, skin) for place, skin in left.items()]
    return tracks


def _skin(atlas: Atlas, visit: Visit, area: PainArea) -> NDArray[np.bool_]:
    sizes = skin_measures(atlas, visit.body).vertex_areas
    patch = join((patch_of(atlas, visit.body, each) for each in known_places(atlas, area)), sizes)
    mask = np.zeros(len(sizes), dtype=bool)
    mask[patch.vertices] = True
    return mask


def painful_skin(atlas: Atlas, visit: Visit) -> NDArray[np.int32]:
    """Return (n,) i32 the skin of all areas drawn at a visit, as far as the atlas knows their places."""
    masks = [_skin(atlas, visit, area) for area in visit.areas]
    found = np.flatnonzero(np.any(masks, axis=0)) if masks else np.zeros(0)
    return found.astype(np.int32)


def _shared(one: NDArray[np.bool_], other: NDArray[np.bool_], sizes: NDArray[np.float64]) -> float:
    smaller = min(float(sizes[one].sum()), float(sizes[other].sum()))
    return float(sizes[one & other].sum()) / max(smaller, 1e-9)


def _over_time(atlas: Atlas, visits: Sequence[Visit], track: _Track, wording: Wording) -> AreaOverTime:
    last = max(track.areas)
    drawn = known_places(atlas, visits[last].areas[track.areas[last]])
    places = tuple(locate(atlas, visits[last].body, each) for each in drawn)
    found = {index: visits[index].areas[place] for index, place in track.areas.items()}
    at = tuple(
        Rated(found[index].intensity, found[index].after) if index in found else None
        for index in range(len(visits))
    )
    return AreaOverTime(places_in_words(atlas, places, wording), at, _course(atlas, at))


def _course(atlas: Atlas, at: Sequence[Rated | None]) -> str:
    rated = [each.before for each in at if each is not None and each.before is not None]
    if at[-1] is None:
        return atlas.translate("visits", "not drawn at the last visit")
    if at[0] is None and len(at) > 1 and all(each is None for each in at[:-1]):
        return atlas.translate("visits", "new at the last visit")
    if len(rated) < 2:
        return atlas.translate("visits", "not rated often enough to compare")
    then, now = rated[0], rated[-1]
    if now < then:
        words = atlas.translate("visits", "less than at first: {then}, now {now} of 10")
    elif now > then:
        words = atlas.translate("visits", "more than at first: {then}, now {now} of 10")
    else:
        words = atlas.translate("visits", "as at first: {then}, now {now} of 10")
    return words.format(then=then, now=now)


def _followed(
    atlas: Atlas, visits: Sequence[Visit], index: int, treated: TreatedPoint, wording: Wording
) -> Followed:
    key = treated.key
    title = atlas.points[key.point].name.for_reader(wording) if key.point in atlas.points else key.point
    seconds = round(sum(each.held_s for each in treated.passes))
    if len(treated.passes) == 1:
        done = atlas.translate("visits", "pressed once, {seconds} seconds").format(seconds=seconds)
    else:
        words = atlas.translate("visits", "pressed {count} times, {seconds} seconds in all")
        done = words.format(count=len(treated.passes), seconds=seconds)
    after = visits[index + 1] if index + 1 < len(visits) else None
    return Followed(
        index, f"{title}, {side_word(atlas, key.side)}", key.side, done, _what_followed(atlas, after)
    )


def _what_followed(atlas: Atlas, after: Visit | None) -> str:
    if after is None:
        return atlas.translate("visits", "No visit after this one yet.")
    change = {
        None: atlas.translate("visits", "At the next visit: change not said"),
        Change.BETTER: atlas.translate("visits", "At the next visit: better"),
        Change.SAME: atlas.translate("visits", "At the next visit: the same"),
        Change.WORSE: atlas.translate("visits", "At the next visit: worse"),
    }[after.since.change]
    if after.since.soreness_h is None:
        return f"{change}."
    sore = atlas.translate("visits", "sore for {hours} hours").format(hours=after.since.soreness_h)
    return f"{change}; {sore}."
