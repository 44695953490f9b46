"""The atlas: everything that is known, by id, with the geometry it lies on."""

from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.fibres import band_path, mirrored, to_position
from bodymap.anatomy.places import Landmark, Layer, NamedPlace, Region
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.anatomy.speech import Translate, in_english

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bodymap.anatomy.dermatomes import AboutDermatomes, Dermatome
    from bodymap.anatomy.muscles import Exercise, Muscle, MuscleName, PerpetuatingFactor
    from bodymap.anatomy.other_sources import OtherSource
    from bodymap.anatomy.points import TriggerPoint
    from bodymap.anatomy.reference import Evidence, Work
    from bodymap.anatomy.safety import Condition, Hazard, Safety
    from bodymap.anatomy.surfaces import Geometry, MeshSlice
    from bodymap.anatomy.words import RegionNote, SearchTerm


@dataclass(frozen=True, eq=False)
class Atlas:
    """Frozen and complete: ids of one entry resolve to others, which loading has made sure of.

    Mappings are in the order of the files (sorted by id). `geometry` reads its arrays when first asked.
    `translate` turns the core's own English words into the language of the window.
    """

    language: str
    inventory: "Mapping[str, MuscleName]"
    muscles: "Mapping[str, Muscle]"
    points: "Mapping[str, TriggerPoint]"
    other_sources: "Mapping[str, OtherSource]"
    dermatomes: "Mapping[str, Dermatome]"
    about_dermatomes: "AboutDermatomes"
    exercises: "Mapping[str, Exercise]"
    factors: "Mapping[str, PerpetuatingFactor]"
    works: "Mapping[str, Work]"
    safety: "Safety"
    evidence: "Evidence"
    own_regions: tuple[Region, ...]
    choir_regions: tuple[Region, ...]
    landmarks: "Mapping[str, Landmark]"
    search_terms: "tuple[SearchTerm, ...]"
    region_notes: "Mapping[str, RegionNote]"
    geometry: "Geometry"
    translate: Translate = in_english

    def muscle_name(self, muscle: str) -> str:
        """Return the name of a muscle of the inventory."""
        return self.inventory[muscle].name

    def regions(self, layer: Layer) -> tuple[Region, ...]:
        """Return the regions of a layer in the order of the face numbers."""
        return self.own_regions if layer is Layer.OWN else self.choir_regions

    @cached_property
    def region_numbers(self) -> "Mapping[NamedPlace, int]":
        """The number of each region in its layer."""
        return MappingProxyType(
            {
                NamedPlace(layer, region.id, region.side): number
                for layer in (Layer.OWN, Layer.CHOIR)
                for number, region in enumerate(self.regions(layer))
            }
        )

    def region(self, place: NamedPlace) -> Region:
        """Return the region of a place.

        Raises
        ------
        KeyError
            When the place is no region of the atlas.
        """
        return self.regions(place.layer)[self.region_numbers[place]]

    def has_place(self, place: NamedPlace) -> bool:
        """Tell whether the place exists, on that side."""
        if place.layer is Layer.LANDMARK:
            return place.id in self.landmarks and place.side in self.landmarks[place.id].sides
        return place in self.region_numbers

    def landmark_vertex(self, landmark: str, side: Side) -> int:
        """Return the skin vertex of a landmark on a side (the one vertex, when it lies on the midline)."""
        entry = self.landmarks[landmark]
        if entry.paired and side is Side.LEFT:
            return int(self.geometry.skin_topology().mirror[entry.vertex])
        return entry.vertex

    def landmark_position(self, landmark: str, side: Side, body: Body) -> NDArray[np.float64]:
        """Return (3,) mm of a landmark."""
        vertex = self.landmark_vertex(landmark, side)
        position: NDArray[np.float64] = self.geometry.skin(body).vertices[vertex].astype(np.float64)
        return position

    @cached_property
    def part_slices(self) -> "Mapping[tuple[str, Side], MeshSlice]":
        """Every muscle part (and connective part) by (part, side)."""
        return MappingProxyType({(s.id, s.side): s for s in self.geometry.muscle_parts()})

    @cached_property
    def muscle_of_part(self) -> "Mapping[str, str]":
        """The muscle's id of every part that belongs to one; of a shared part the first muscle's, by id."""
        found: dict[str, str] = {}
        for muscle in self.muscles.values():
            for part in muscle.parts:
                found.setdefault(part.id, muscle.id)
        return MappingProxyType(found)

    def part_sides(self, part: str) -> tuple[Side, ...]:
        """Return the sides a part exists on: left and right, or the midline."""
        return tuple(side for side in Side if (part, side) in self.part_slices)

    def part_of_point(self, point: str, side: Side) -> "MeshSlice":
        """Return the muscle part a point of a side lies in (a midline part serves both sides)."""
        part = self.points[point].part
        found = self.part_slices.get((part, side)) or self.part_slices.get((part, Side.MIDLINE))
        if found is None:
            raise KeyError(part)
        return found

    def point_position(self, point: str, side: Side, body: Body) -> NDArray[np.float64]:
        """Return (3,) mm: the middle of the point's search area, inside its muscle part."""
        position: NDArray[np.float64] = self._positions[body][self._rows[point], LATERAL.index(side)]
        return position

    def point_positions(self, body: Body) -> NDArray[np.float64]:
        """Return (points, 2, 3) mm in the order of `points`; the second axis is left, right."""
        return self._positions[body]

    def sought_position(self, point: str, side: Side, body: Body) -> NDArray[np.float64]:
        """Return (3,) mm: the place under whose nearest skin a finger searches for a point.

        The point itself, or the skin it is reached from where that is not the nearest.
        """
        vertex = self.geometry.find_lines(body).reached_at(point)
        if vertex is None:
            return self.point_position(point, side, body)
        return mirrored(self.geometry.skin(body).vertices[vertex].astype(np.float64), side)

    def find_line(self, point: str, side: Side, body: Body) -> NDArray[np.float64]:
        """Return (n, 3) mm along the skin: the measured line that finds a point."""
        return mirrored(self.geometry.find_lines(body).line(point).astype(np.float64), side)

    @cached_property
    def _rows(self) -> "dict[str, int]":
        return {point: row for row, point in enumerate(self.points)}

    @cached_property
    def _positions(self) -> "dict[Body, NDArray[np.float64]]":
        return _PositionsByBody(self)

    def band(self, point: str, side: Side, body: Body) -> NDArray[np.float64]:
        """Return (n, 3) mm along the fibres: the taut band through a point."""
        entry = self.points[point]
        here = entry.location
        lattice = self._lattice(point, body)
        return mirrored(band_path(lattice, (here.u, here.v, here.w), entry.band.length), side)

    def _lattice(self, point: str, body: Body) -> NDArray[np.float32]:
        number = self.part_of_point(point, Side.RIGHT).lattice
        if number is None:
            raise KeyError(point)
        number += self.points[point].location.belly
        lattice: NDArray[np.float32] = self.geometry.lattices(body)[number]
        return lattice

    def search_positions(self, body: Body) -> NDArray[np.float64]:
        """Return (points, 3) mm of all right points, computed afresh."""
        found = np.empty((len(self.points), 3))
        for row, point in enumerate(self.points.values()):
            uvw = np.array([[point.location.u, point.location.v, point.location.w]])
            found[row] = to_position(self._lattice(point.id, body), uvw)[0]
        return found

    def hazards_of(self, point: str) -> "tuple[Hazard, ...]":
        """Return the hazards that apply where this point is pressed."""
        ids = self.points[point].hazards
        return tuple(hazard for hazard in self.safety.hazards if hazard.id in ids)

    def conditions_of(self, point: str) -> "tuple[Condition, ...]":
        """Return the client's conditions that weigh most at this point."""
        ids = self.points[point].conditions
        return tuple(condition for condition in self.safety.conditions if condition.id in ids)


class _PositionsByBody(dict[Body, NDArray[np.float64]]):
    """Positions of all points, computed once for each body."""

    def __init__(self, atlas: Atlas) -> None:
        super().__init__()
        self._atlas = atlas

    def __missing__(self, body: Body) -> NDArray[np.float64]:
        right = self._atlas.search_positions(body)
        both = np.stack([mirrored(right, side) for side in LATERAL], axis=1)
        both.flags.writeable = False
        self[body] = both
        return both
