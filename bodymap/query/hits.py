"""From a name that fits to the rows of the search: titles, sides, and what opens."""

from collections.abc import Iterator
from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.query.catalogue import HitKind, Named
from bodymap.query.matching import CLOSE_ENOUGH
from bodymap.query.places import place_title, with_side
from bodymap.query.side_words import Spoken

_MUSCLES_SHOWN = 3
_PLACES_NAMED = 2


@dataclass(frozen=True)
class Hit:
    """Something that a text may mean.

    `places` holds all that opens at once (one region, or every region of a complaint); `layer` is None for
    complaints, muscles and points. `id` is a region, landmark, complaint, muscle or point; `side` is the
    midline for a complaint on both sides. `first` holds the red flags to ask about before anything else.
    `score` 0-100 orders the hits.
    """

    kind: HitKind
    id: str
    side: Side
    layer: Layer | None
    title: str
    subtitle: str
    score: float
    places: tuple[NamedPlace, ...] = ()
    first: tuple[str, ...] = ()

    @property
    def place(self) -> NamedPlace:
        """The place's key (of a place only)."""
        return self.places[0]


def hits_of(atlas: Atlas, named: Named, score: float, words: Spoken) -> Iterator[Hit]:
    """Return the rows of one name, on the sides that were said."""
    if named.is_complaint:
        yield from _complaint_hits(atlas, named, score, words)
        return
    for side in named.sides:
        if words.sides and side is not Side.MIDLINE and side not in words.sides:
            continue
        if named.layer is not None:
            yield place_hit(atlas, NamedPlace(named.layer, named.id, side), score)
        else:
            title, subtitle = _titles(atlas, named.kind, named.id, side)
            yield Hit(named.kind, named.id, side, None, title, subtitle, score)


def _complaint_hits(atlas: Atlas, named: Named, score: float, words: Spoken) -> Iterator[Hit]:
    """Return a complaint on both sides and on each, or on the side that was named; then its muscles."""
    sides = tuple(side for side in named.sides if not words.sides or side in words.sides)
    groups = [sides] if len(sides) == 1 or score < CLOSE_ENOUGH else [sides, *((side,) for side in sides)]
    for group in groups:
        places = tuple(place for place in named.places if place.side in (*group, Side.MIDLINE))
        if not places:
            continue
        side = group[0] if len(group) == 1 else Side.MIDLINE
        where = {
            Side.LEFT: atlas.translate("search", "left"),
            Side.RIGHT: atlas.translate("search", "right"),
            Side.MIDLINE: atlas.translate("search", "both sides"),
        }[side]
        subtitle = _complaint_subtitle(atlas, named, places)
        title = f"{named.title}, {where}"
        yield Hit(HitKind.PLACE, named.id, side, None, title, subtitle, score, places, named.first)
    if score >= CLOSE_ENOUGH:
        for number, muscle in enumerate(named.muscles[:_MUSCLES_SHOWN], start=1):
            for side in sides:
                title, subtitle = _titles(atlas, HitKind.MUSCLE, muscle, side)
                yield Hit(HitKind.MUSCLE, muscle, side, None, title, subtitle, score - number / 10)


def _complaint_subtitle(atlas: Atlas, named: Named, places: tuple[NamedPlace, ...]) -> str:
    names = list(dict.fromkeys(_bare_name(atlas, place) for place in places))
    more = ["..."] if len(names) > _PLACES_NAMED else []
    listed = "; ".join([*names[:_PLACES_NAMED], *more])
    return atlas.translate("search", "ask first: {places}").format(places=listed) if named.first else listed


def _bare_name(atlas: Atlas, place: NamedPlace) -> str:
    entry = atlas.landmarks[place.id] if place.layer is Layer.LANDMARK else atlas.region(place)
    return with_side(atlas, Side.MIDLINE, entry.name)


def place_hit(atlas: Atlas, place: NamedPlace, score: float) -> Hit:
    """Return the row of one region or landmark."""
    subtitle = {
        Layer.OWN: atlas.translate("search", "place"),
        Layer.LANDMARK: atlas.translate("search", "landmark"),
        Layer.CHOIR: atlas.translate("search", "CHOIR body map"),
    }[place.layer]
    title = place_title(atlas, place)
    return Hit(HitKind.PLACE, place.id, place.side, place.layer, title, subtitle, score, (place,))


def _titles(atlas: Atlas, kind: HitKind, key: str, side: Side) -> tuple[str, str]:
    if kind is HitKind.MUSCLE:
        muscle = atlas.muscles[key]
        what = atlas.translate("search", "muscle, {name}").format(name=muscle.latin)
        return with_side(atlas, side, muscle.name), what
    point = atlas.points[key]
    number = f" {point.number}" if point.number else ""
    named = f"{atlas.muscle_name(point.muscle)}{number}"
    what = atlas.translate("search", "point, {name}").format(name=named)
    return with_side(atlas, side, point.name.plain), what
