"""Find places, complaints, muscles and points by the words people use, misspelt or not."""

from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import LATERAL, Side
from bodymap.query.catalogue import HitKind, Named, catalogue
from bodymap.query.hits import Hit, hits_of, place_hit
from bodymap.query.matching import (
    CLOSE_ENOUGH,
    WHOLE_NAME,
    corrected,
    misspelt,
    parts_in,
    score_of,
    shared_score,
)
from bodymap.query.side_words import Spoken, spoken, without_sides_of

__all__ = ["Hit", "HitKind", "Meant", "meant", "nearest_names", "nearest_points", "places_meant", "search"]

_LAYERS = (Layer.OWN, Layer.LANDMARK, Layer.CHOIR)
_PART_ONLY = 0.5
"""What is left of a score when nothing of a sentence is understood but the part of the body."""
_NEARLY = 0.97
"""What is left of a score when a word had to be corrected."""


def search(atlas: Atlas, text: str, limit: int = 12) -> tuple[Hit, ...]:
    """Return what a text may mean, best first.

    Whole names first, in whatever order of words, then parts of names, then sentences that share their words
    with a name, and misspellings. A side in the text narrows the hits to it; without one both sides are
    listed, left first, and a complaint on both sides before them. Ties: what is titled so before what is only
    also called so, then by kind (complaints, places, muscles, points), layer and id.
    """
    words = spoken(text)
    if not words.words:
        return ()
    best: dict[tuple[HitKind, str, Side, Layer | None], Hit] = {}
    titled = set()
    for score, named in _scored(atlas, words.text):
        for hit in hits_of(atlas, named, score, _heard(named, text, words)):
            key = (hit.kind, hit.id, hit.side, hit.layer)
            if key not in best or best[key].score < hit.score:
                best[key] = hit
            if words.text == named.title_words and len(words.sides) < len(LATERAL):
                titled.add(hit)
    return tuple(sorted(best.values(), key=lambda hit: _order(hit, hit in titled))[:limit])


def _heard(named: Named, text: str, words: Spoken) -> Spoken:
    """Return what is heard for one name: "droit" of the muscle "droit fémoral" is no side."""
    return without_sides_of(text, named.side_words) if named.side_words else words


def _order(hit: Hit, is_titled: bool) -> tuple[float, bool, int, int, str, int]:
    is_complaint = hit.kind is HitKind.PLACE and hit.layer is None
    kind = -1 if is_complaint else list(HitKind).index(hit.kind)
    layer = 0 if hit.layer is None else _LAYERS.index(hit.layer)
    sides = (Side.MIDLINE, *LATERAL)
    return -hit.score, not is_titled, kind, layer, hit.id, sides.index(hit.side)


def _scored(atlas: Atlas, text: str) -> list[tuple[float, Named]]:
    """Return what a text may mean; misspellings only when nothing fits as it stands."""
    names = catalogue(atlas)
    found = _fitting(atlas, text, 1.0)
    if any(score >= CLOSE_ENOUGH for score, _ in found):
        return found
    better = corrected(text, names)
    if better and better != text:
        found += _fitting(atlas, better, _NEARLY)
    found += misspelt(text, names.entries, names)
    parts = (_fitting(atlas, part, _PART_ONLY) for part in parts_in(better, names))
    return found or next(filter(None, parts), [])


def _fitting(atlas: Atlas, text: str, share: float) -> list[tuple[float, Named]]:
    names = catalogue(atlas)
    scored = (
        (share * (score_of(text, named) or shared_score(text, named, names)), named)
        for named in names.entries
    )
    return [(score, named) for score, named in scored if score > 0]


@dataclass(frozen=True)
class Meant:
    """The places a text means, and the red flags, by id, that its words speak of."""

    hits: tuple[Hit, ...]
    first: tuple[str, ...]


def meant(atlas: Atlas, text: str) -> Meant:
    """Return the places a text means, or none when it means none.

    In this order: a name, a patient's words or a complaint as they stand (regions before landmarks before
    CHOIR; regions that share the very same words are all meant); a group of regions ("neck"); all regions
    whose name holds the words; the same with misspelt words put right; the nearest misspelt name; the
    complaint or region that shares most words with the text; the part of the body it names. Without a side in
    the text both sides are meant.
    """
    words = spoken(text)
    chosen = _chosen(atlas, words) if words.words else []
    places = [
        place
        for named in chosen
        for place in named.places
        or tuple(NamedPlace(named.layer or Layer.OWN, named.id, s) for s in named.sides)
        if not words.sides or place.side in (*words.sides, Side.MIDLINE)
    ]
    hits = tuple(place_hit(atlas, place, 100.0) for place in dict.fromkeys(places))
    return Meant(hits, tuple(dict.fromkeys(flag for named in chosen for flag in named.first)) if hits else ())


def places_meant(atlas: Atlas, text: str) -> tuple[Hit, ...]:
    """Return the places a text means, one hit each (see `meant`)."""
    return meant(atlas, text).hits


def _chosen(atlas: Atlas, words: Spoken) -> list[Named]:
    names = catalogue(atlas)
    places = tuple(entry for entry in names.entries if entry.kind is HitKind.PLACE)
    better = corrected(words.text, names)
    for text in dict.fromkeys([*words.readings, better]):
        if text and (found := _called(places, text)):
            return found
    near = misspelt(words.text, places, names)
    if near:
        return _first_layer([entry for score, entry in near if score >= near[0][0] - 0.01])
    if any(score_of(better, entry) for entry in names.entries if entry.kind is not HitKind.PLACE):
        return []  # a muscle or a point, not a place
    shared = [(shared_score(better, entry, names), entry) for entry in places]
    best = max((score for score, _ in shared), default=0.0)
    if best > 0:
        return _first_layer([entry for score, entry in shared if score >= best - 0.01])
    return next(filter(None, (_called(places, part) for part in parts_in(better, names))), [])


def _called(places: tuple[Named, ...], text: str) -> list[Named]:
    """Return the places of a name, of a group, or with all words of the text in a name."""
    own = [entry for entry in places if entry.layer is Layer.OWN]
    scores = {id(entry): score_of(text, entry) for entry in places}
    return (
        _first_layer([entry for entry in places if scores[id(entry)] >= WHOLE_NAME])
        or [entry for entry in own if text == entry.group]
        or [entry for entry in own if scores[id(entry)] >= 86.0]
        or [entry for entry in places if entry.is_complaint and scores[id(entry)] >= 86.0][:1]
    )


def _first_layer(found: list[Named]) -> list[Named]:
    """Return complaints with our own regions, else landmarks, else regions of CHOIR."""
    for layers in ((None, Layer.OWN), (Layer.LANDMARK,), (Layer.CHOIR,)):
        chosen = [entry for entry in found if entry.layer in layers]
        if chosen:
            return chosen
    return []


def nearest_names(atlas: Atlas, text: str, limit: int = 5) -> tuple[str, ...]:
    """Return the names of places most like a text, for a sentence about bad input."""
    from rapidfuzz import fuzz, process

    names = {
        name: entry for entry in catalogue(atlas).entries if entry.layer is not None for name in entry.names
    }
    found = process.extract(spoken(text).text or text, list(names), scorer=fuzz.WRatio, limit=limit)
    return tuple(dict.fromkeys(name for name, _, _ in found))


def nearest_points(atlas: Atlas, text: str, limit: int = 5) -> tuple[str, ...]:
    """Return the ids of points most like a text."""
    from rapidfuzz import fuzz, process

    return tuple(
        name for name, _, _ in process.extract(text, list(atlas.points), scorer=fuzz.WRatio, limit=limit)
    )
