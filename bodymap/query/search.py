"""Find places, muscles and points by the words people use, misspelt or not.

rapidfuzz is imported when a name is not found as it stands; nothing here is needed at start-up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import LATERAL, Side
from bodymap.query.places import place_title, with_side
from bodymap.query.side_words import Spoken, folded, spoken

CLOSE_ENOUGH = 78.0
"""Similarity 0-100 from which a misspelt name is taken for the one meant."""
_LAYERS = (Layer.OWN, Layer.LANDMARK, Layer.CHOIR)


class HitKind(StrEnum):
    """What was found."""

    PLACE = "place"
    MUSCLE = "muscle"
    POINT = "point"


@dataclass(frozen=True)
class Hit:
    """Something that a text may mean.

    `layer` is set for places; `id` is a region, landmark, muscle or point; `score` 0-100 orders the hits.
    """

    kind: HitKind
    id: str
    side: Side
    layer: Layer | None
    title: str
    subtitle: str
    score: float

    @property
    def place(self) -> NamedPlace:
        """The place's key (of a place only)."""
        assert self.layer is not None
        return NamedPlace(self.layer, self.id, self.side)


@dataclass(frozen=True)
class _Named:
    kind: HitKind
    id: str
    layer: Layer | None
    sides: tuple[Side, ...]
    names: tuple[str, ...]
    group: str = ""


def search(atlas: Atlas, text: str, limit: int = 12) -> tuple[Hit, ...]:
    """Return what a text may mean, best first: whole names first, then parts of names, then misspellings.

    A side in the text narrows the hits to it; without one both sides are listed, left first. Ties by kind
    (places, muscles, points), layer and id.
    """
    words = spoken(text)
    if not words.words:
        return ()
    scored = [(_score(words.text, named), named) for named in _catalogue(atlas)]
    good = [(score, named) for score, named in scored if score > 0]
    if not any(score >= CLOSE_ENOUGH for score, _ in good):
        good += _misspelt(words.text, _catalogue(atlas))
    hits = [hit for score, named in good for hit in _hits(atlas, named, score, words)]
    hits.sort(
        key=lambda hit: (-hit.score, list(HitKind).index(hit.kind), _layer_order(hit), hit.id, hit.side.order)
    )
    return tuple(hits[:limit])


def places_meant(atlas: Atlas, text: str) -> tuple[Hit, ...]:
    """Return the places a text means, or none when it means none.

    In this order: a name or a patient's words as they stand (our own regions before landmarks before CHOIR;
    regions that share the very same words are all meant); a group of regions ("neck"); all regions whose name
    holds the words; the nearest misspelt name. Without a side in the text both sides are meant.
    """
    words = spoken(text)
    if not words.words:
        return ()
    places = tuple(entry for entry in _catalogue(atlas) if entry.kind is HitKind.PLACE)
    chosen = next((found for text in words.readings if (found := _called(places, text))), [])
    score = 100.0
    if not chosen:
        near = _misspelt(words.text, places)
        best = [entry for found, entry in near if found >= near[0][0] - 0.01]
        score = near[0][0] if near else 0.0
        chosen = [entry for entry in _first_layer(best) if entry.id == best[0].id] if best else []
    return tuple(hit for entry in chosen for hit in _hits(atlas, entry, score, words))


def _called(places: tuple[_Named, ...], text: str) -> list[_Named]:
    """Return the places of a name, of a group, or with all words of the text in a name."""
    own = [entry for entry in places if entry.layer is Layer.OWN]
    wanted = set(text.split())
    return (
        _first_layer([entry for entry in places if text in entry.names])
        or [entry for entry in own if text == entry.group]
        or [entry for entry in own if any(wanted <= set(name.split()) for name in entry.names)]
    )


def _first_layer(found: list[_Named]) -> list[_Named]:
    for layer in _LAYERS:
        chosen = [entry for entry in found if entry.layer is layer]
        if chosen:
            return chosen
    return []


def nearest_names(atlas: Atlas, text: str, limit: int = 5) -> tuple[str, ...]:
    """Return the names of places most like a text, for a sentence about bad input."""
    from rapidfuzz import fuzz, process

    names = {
        name: entry for entry in _catalogue(atlas) if entry.kind is HitKind.PLACE for name in entry.names
    }
    found = process.extract(spoken(text).text or text, list(names), scorer=fuzz.WRatio, limit=limit)
    return tuple(dict.fromkeys(name for name, _, _ in found))


def nearest_points(atlas: Atlas, text: str, limit: int = 5) -> tuple[str, ...]:
    """Return the ids of points most like a text."""
    from rapidfuzz import fuzz, process

    return tuple(
        name for name, _, _ in process.extract(text, list(atlas.points), scorer=fuzz.WRatio, limit=limit)
    )


@lru_cache(maxsize=4)
def _catalogue(atlas: Atlas) -> tuple[_Named, ...]:
    return (*_regions(atlas), *_landmarks(atlas), *_muscles(atlas), *_points(atlas))


def _regions(atlas: Atlas) -> Iterator[_Named]:
    for layer in (Layer.OWN, Layer.CHOIR):
        for region in atlas.regions(layer):
            names = [region.name, region.anatomical, region.id.replace("_", " "), *region.patient_words]
            names += [f"choir {region.id}"] if layer is Layer.CHOIR else []
            group = region.group.replace("_", " ")
            yield _Named(HitKind.PLACE, region.id, layer, (region.side,), _spoken_names(names), group)


def _landmarks(atlas: Atlas) -> Iterator[_Named]:
    for mark in atlas.landmarks.values():
        names = [mark.name, mark.anatomical, mark.id.replace("_", " ")]
        yield _Named(HitKind.PLACE, mark.id, Layer.LANDMARK, mark.sides, _spoken_names(names))


def _muscles(atlas: Atlas) -> Iterator[_Named]:
    for muscle in atlas.muscles.values():
        names = [muscle.name, muscle.latin, muscle.id.replace("_", " "), *muscle.aliases]
        for part in muscle.parts:
            names += [f"{part.name} {muscle.name}", part.id.replace("_", " ")]
        yield _Named(HitKind.MUSCLE, muscle.id, None, LATERAL, _spoken_names(names))


def _points(atlas: Atlas) -> Iterator[_Named]:
    for point in atlas.points.values():
        muscle = atlas.muscle_name(point.muscle)
        names = [point.id.replace("_", " "), point.name.plain, point.name.clinical]
        if point.number:
            names.append(f"{muscle} {point.number}")
        yield _Named(HitKind.POINT, point.id, None, LATERAL, _spoken_names(names))


def _spoken_names(names: list[str]) -> tuple[str, ...]:
    """Return the names as they are compared; a side in a region's own name is no part of it."""
    both = (each for name in names for each in (spoken(name).text, folded(name)))
    return tuple(dict.fromkeys(name for name in both if name))


def _score(text: str, named: _Named) -> float:
    """Return 100 for the name itself, less for its beginning, for whole words in it, for a part of it."""
    wanted = set(text.split())
    best = 0.0
    for name in named.names:
        if name == text:
            return 100.0
        if name.startswith(text):
            best = max(best, 92.0)
        elif wanted <= set(name.split()):
            best = max(best, 86.0)
        elif len(text) >= 3 and f" {text}" in f" {name}":
            best = max(best, 80.0)
    return best


def _misspelt(text: str, catalogue: tuple[_Named, ...]) -> list[tuple[float, _Named]]:
    """Return what is spelt nearly so; a very short text is taken as it stands."""
    if len(text) < 4:
        return []
    from rapidfuzz import fuzz

    found = []
    for named in catalogue:
        score = max(
            (max(fuzz.ratio(text, name), fuzz.token_sort_ratio(text, name)) for name in named.names),
            default=0.0,
        )
        if score >= CLOSE_ENOUGH:
            found.append((min(score, 99.0), named))
    found.sort(key=lambda each: -each[0])
    return found


def _hits(atlas: Atlas, named: _Named, score: float, words: Spoken) -> Iterator[Hit]:
    for side in named.sides:
        if words.sides and side is not Side.MIDLINE and side not in words.sides:
            continue
        title, subtitle = _titles(atlas, named, side)
        yield Hit(named.kind, named.id, side, named.layer, title, subtitle, score)


def _titles(atlas: Atlas, named: _Named, side: Side) -> tuple[str, str]:
    if named.layer is not None:
        subtitle = {Layer.OWN: "place", Layer.LANDMARK: "landmark", Layer.CHOIR: "CHOIR body map"}[
            named.layer
        ]
        return place_title(atlas, NamedPlace(named.layer, named.id, side)), subtitle
    if named.kind is HitKind.MUSCLE:
        muscle = atlas.muscles[named.id]
        return with_side(side, muscle.name), f"muscle, {muscle.latin}"
    point = atlas.points[named.id]
    number = f" {point.number}" if point.number else ""
    return with_side(side, point.name.plain), f"point, {atlas.muscle_name(point.muscle)}{number}"


def _layer_order(hit: Hit) -> int:
    return 0 if hit.layer is None else _LAYERS.index(hit.layer)
