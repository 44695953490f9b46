"""Everything that has a name, with all of its names as they are compared."""

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import LATERAL, Side
from bodymap.query.side_words import folded, sides_among, spoken, stem_of


class HitKind(StrEnum):
    """What was found."""

    PLACE = "place"
    MUSCLE = "muscle"
    POINT = "point"


@dataclass(frozen=True)
class Named:
    """A region, landmark, complaint, muscle or point with its names.

    `layer` is set for regions and landmarks. A complaint is a place without a layer: `places` holds its
    regions on the sides it may mean, `muscles` and `first` what its entry says. `side_words` are the words
    for a side that belong to a muscle's or point's own name.
    """

    kind: HitKind
    id: str
    layer: Layer | None
    sides: tuple[Side, ...]
    names: tuple[str, ...]
    group: str = ""
    title: str = ""
    places: tuple[NamedPlace, ...] = ()
    muscles: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    stems: tuple[frozenset[str], ...] = field(init=False, repr=False, compare=False)
    all_stems: frozenset[str] = field(init=False, repr=False, compare=False)
    side_words: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        stems = tuple(stems_of(name.split()) for name in self.names)
        object.__setattr__(self, "stems", stems)
        object.__setattr__(self, "all_stems", frozenset[str]().union(*stems))
        has_own = self.kind is not HitKind.PLACE
        object.__setattr__(self, "side_words", sides_among(self.names) if has_own else frozenset())

    @property
    def title_words(self) -> str:
        """The words of its title, as they are compared: the first of its names."""
        return self.names[0] if self.names else ""

    @property
    def is_complaint(self) -> bool:
        """Whether this is what a patient says, not the name of one thing."""
        return self.kind is HitKind.PLACE and self.layer is None


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All names of an atlas.

    `weights` says how much a word tells: much when few things bear it. `words` are all words that occur, how
    often each. `parts` are the words for parts of the body.
    """

    entries: tuple[Named, ...]
    weights: dict[str, float]
    words: Counter[str]
    parts: frozenset[str]


_WHERE = frozenset(
    {
        "above",
        "base",
        "behind",
        "below",
        "between",
        "big",
        "front",
        "inner",
        "lower",
        "middle",
        "of",
        "outer",
        "outside",
        "point",
        "side",
        "tip",
        "top",
        "under",
        "upper",
    }
)
"""Words in the ids of regions that say where on a part, not which part."""


@lru_cache(maxsize=4)
def catalogue(atlas: Atlas) -> Catalogue:
    """Return the names of an atlas, complaints first."""
    entries = (
        *_complaints(atlas),
        *_regions(atlas),
        *_landmarks(atlas),
        *_muscles(atlas),
        *_points(atlas),
    )
    bearers: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for entry in entries:
        bearers.update(entry.all_stems)
        words.update({word for name in entry.names for word in name.split()})
    weights = {stem: math.log(1 + len(entries) / count) for stem, count in bearers.items()}
    ids = [word for region in atlas.own_regions for word in region.id.split("_") if word not in _WHERE]
    return Catalogue(entries, weights, words, stems_of(ids))


def search_terms(atlas: Atlas) -> frozenset[str]:
    """Return the distinct terms that lead somewhere: names, Latin, aliases, patients' words, misspellings.

    Ids, names of points and the numbers of the CHOIR map are not counted; nor are words that differ only in
    fillers.
    """
    found: set[str] = set()
    for entry in catalogue(atlas).entries:
        if entry.kind is not HitKind.POINT and entry.layer is not Layer.CHOIR:
            found |= {name for name in entry.names if name != folded(entry.id.replace("_", " "))}
    return frozenset(found)


def stems_of(words: Iterator[str] | list[str] | tuple[str, ...]) -> frozenset[str]:
    """Return the stems of words, whose order says nothing."""
    return frozenset(stem_of(word) for word in words)


def _complaints(atlas: Atlas) -> Iterator[Named]:
    regions = {region.id for region in atlas.own_regions}
    for term in atlas.search_terms:
        places = tuple(
            place
            for name in term.places
            for side in (*term.sides, Side.MIDLINE)
            if atlas.has_place(
                place := NamedPlace(Layer.OWN if name in regions else Layer.LANDMARK, name, side)
            )
        )
        # the side in "pain under the right ribs" is what makes it that complaint
        is_sided = len(term.sides) == 1
        names = tuple(map(folded, term.words)) if is_sided else spoken_names(list(term.words))
        if places:
            yield Named(
                HitKind.PLACE, term.id, None, term.sides, names, "",
                term.words[0], places, term.muscles, term.first,
            )  # fmt: skip
        else:
            for muscle in term.muscles:
                yield Named(HitKind.MUSCLE, muscle, None, LATERAL, names)


def _regions(atlas: Atlas) -> Iterator[Named]:
    for layer in (Layer.OWN, Layer.CHOIR):
        for region in atlas.regions(layer):
            names = [region.name, region.anatomical, region.id.replace("_", " "), *region.patient_words]
            names += [f"choir {region.id}"] if layer is Layer.CHOIR else []
            group = region.group.replace("_", " ")
            yield Named(HitKind.PLACE, region.id, layer, (region.side,), spoken_names(names), group)


def _landmarks(atlas: Atlas) -> Iterator[Named]:
    for mark in atlas.landmarks.values():
        names = [mark.name, mark.anatomical, mark.id.replace("_", " ")]
        yield Named(HitKind.PLACE, mark.id, Layer.LANDMARK, mark.sides, spoken_names(names))


def _muscles(atlas: Atlas) -> Iterator[Named]:
    for muscle in atlas.muscles.values():
        names = [muscle.name, muscle.latin, muscle.id.replace("_", " "), *muscle.aliases]
        for part in muscle.parts:
            names += [f"{part.name} {muscle.name}", part.id.replace("_", " ")]
        yield Named(HitKind.MUSCLE, muscle.id, None, LATERAL, spoken_names(names))


def _points(atlas: Atlas) -> Iterator[Named]:
    for point in atlas.points.values():
        muscle = atlas.muscle_name(point.muscle)
        names = [point.id.replace("_", " "), point.name.plain, point.name.clinical]
        if point.number:
            names.append(f"{muscle} {point.number}")
        yield Named(HitKind.POINT, point.id, None, LATERAL, spoken_names(names))


def spoken_names(names: list[str]) -> tuple[str, ...]:
    """Return the names as they are compared; a side in a region's own name is no part of it."""
    both = (each for name in names for each in (spoken(name).text, folded(name)))
    return tuple(dict.fromkeys(name for name in both if name))
