"""What lies on a flat view: pain, zones as outlines and dots, crosses, bands and the curve; no colours."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatView, Ring
from bodymap.anatomy.places import Layer
from bodymap.flat.contours import rings_above
from bodymap.flat.inside import is_inside
from bodymap.flat.raster import NOTHING, flattened, seen_faces
from bodymap.session.presentation import PlaceShown, Presentation, Role, Spot

FLAT_ROLES = frozenset(
    {
        Role.PAIN,
        Role.ESSENTIAL,
        Role.SPILLOVER,
        Role.AUTONOMIC,
        Role.FOCUSED_POINT,
        Role.SOURCE_POINT,
        Role.OTHER_POINT,
        Role.SEARCH_AREA,
        Role.TAUT_BAND,
        Role.CURVE,
    }
)
"""What a flat figure shows of a presentation."""
DOT_SPACING = 15.0
"""Units of the page between the dots of a stippled zone."""
_FINEST = 2.0
"""Units of the page a pixel, more where the view is enlarged: at least 1 mm."""
_ESSENTIAL_FROM = 0.45
_SHOWN_FROM = 0.33
_HALF = 0.5
_GRAZING = 0.12
"""Cosine below which skin is seen too much from the side for a cross upon it."""
_BEYOND = 3


@dataclass(frozen=True)
class Cross:
    """An X: FOCUSED_POINT, SOURCE_POINT or OTHER_POINT. `radius`: of its search area, in units."""

    role: Role
    x: float
    y: float
    radius: float


@dataclass(frozen=True, eq=False)
class FlatPainting:
    """Everything on one view, in units of its page.

    `areas` may reach beyond the body: draw them within the view's outline. `dots` (n, 2) stipple the
    SPILLOVER; `bands` and `curve` are open lines.
    """

    areas: dict[Role, tuple[Ring, ...]] = field(default_factory=dict)
    dots: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    crosses: tuple[Cross, ...] = ()
    bands: tuple[Ring, ...] = ()
    curve: Ring | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies on the view."""
        return not (self.areas or len(self.dots) or self.crosses)


def painting(atlas: Atlas, shown: Presentation, view: FlatView) -> FlatPainting:
    """Return what a presentation puts on a view."""
    fields = _Fields(atlas, shown, view)
    areas: dict[Role, tuple[Ring, ...]] = {}
    if pain := _pain(shown.places, view, fields):
        areas[Role.PAIN] = pain
    essential = fields.of(_strengths(shown, Role.ESSENTIAL, fields.count))
    for role, found, level in (
        (Role.ESSENTIAL, essential, _ESSENTIAL_FROM),
        (Role.AUTONOMIC, fields.of(_strengths(shown, Role.AUTONOMIC, fields.count)), _HALF),
    ):
        if found is not None and (rings := found.rings(level)):
            areas[role] = rings
    spillover = fields.of(_strengths(shown, Role.SPILLOVER, fields.count))
    dots = np.zeros((0, 2)) if spillover is None else spillover.dots(_SHOWN_FROM)
    if essential is not None:
        dots = dots[essential.at(dots) < _ESSENTIAL_FROM]
    marks = _Marks(atlas, shown, view)
    return FlatPainting(areas, dots, marks.crosses, marks.bands, marks.curve)


def _strengths(shown: Presentation, role: Role, count: int) -> NDArray[np.float64] | None:
    zones = [zone for zone in shown.zones if zone.role is role]
    if not zones:
        return None
    total = np.zeros(count)
    for zone in zones:
        np.maximum.at(total, zone.vertices, zone.weights)
    return total


def _pain(places: Sequence[PlaceShown], view: FlatView, fields: "_Fields") -> tuple[Ring, ...]:
    """Return whole regions as their shapes, and other places as what is seen of their skin."""
    rings: list[Ring] = []
    for place in places:
        if place.named is not None and place.named.layer is Layer.OWN:
            shape = view.shape_of(place.named)
            rings += shape.rings if shape is not None else ()
            continue
        strengths = np.zeros(fields.count)
        strengths[place.vertices] = 1.0
        found = fields.of(strengths)
        rings += found.rings(_HALF) if found is not None else ()
    return tuple(rings)


@dataclass(frozen=True, eq=False)
class _Field:
    """Strengths (h, w) at the middles of the pixels of a part of the page."""

    values: NDArray[np.float64]
    left: float
    top: float
    step: float

    def rings(self, level: float) -> tuple[Ring, ...]:
        corner = (self.left + self.step / 2, self.top + self.step / 2)
        return tuple(ring * self.step + corner for ring in rings_above(self.values, level))

    def at(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        cell = np.floor((places - (self.left, self.top)) / self.step).astype(np.int64)
        height, width = self.values.shape
        inside = ((cell >= 0) & (cell < (width, height))).all(axis=1)
        found = np.zeros(len(places))
        found[inside] = self.values[cell[inside, 1], cell[inside, 0]]
        return found

    def dots(self, level: float) -> NDArray[np.float64]:
        """Return the places of a page-wide grid of rows set off from each other that lie in the field."""
        height, width = self.values.shape
        row_gap = DOT_SPACING * 0.866
        rows = np.arange(np.ceil(self.top / row_gap), (self.top + height * self.step) / row_gap)
        columns = np.arange(
            np.floor(self.left / DOT_SPACING), (self.left + width * self.step) / DOT_SPACING + 1
        )
        grid = [
            np.stack([(columns + (row % 2) / 2) * DOT_SPACING, np.full(len(columns), row * row_gap)], axis=1)
            for row in rows
        ]
        if not grid:
            return np.zeros((0, 2))
        places = np.concatenate(grid)
        return places[self.at(places) > level]


class _Fields:
    """Strengths per skin vertex to strengths on a view: only what is seen, and a little beyond the rim."""

    def __init__(self, atlas: Atlas, shown: Presentation, view: FlatView) -> None:
        self._view = view
        self._vertices = atlas.geometry.skin(shown.body).vertices
        topology = atlas.geometry.skin_topology()
        self.count = len(self._vertices)
        self._faces = topology.faces
        there = np.array([*(view.holds(region) for region in atlas.own_regions), False])
        self._there = there[np.minimum(topology.own, len(there) - 1)]

    def of(self, strengths: NDArray[np.float64] | None) -> _Field | None:
        """Return the strengths seen on the view, None where none are."""
        if strengths is None:
            return None
        touched = self._there & (strengths > 0.0)[self._faces].any(axis=1)
        if not touched.any():
            return None
        plane, step = self._plane, max(_FINEST, self._view.scale)
        corners = plane[:, :2][self._faces]
        low, high = corners.min(axis=1), corners.max(axis=1)
        window = low[touched].min(axis=0), high[touched].max(axis=0)
        near = self._there & (high >= window[0]).all(axis=1) & (low <= window[1]).all(axis=1)
        seen = seen_faces(plane, self._faces, np.flatnonzero(near), step)
        values = (strengths[self._faces[seen.face]] * seen.weights).sum(axis=2)
        values[seen.face == NOTHING] = 0.0
        if not (values > 0.0).any():
            return None
        return _Field(_beyond(values, seen.face != NOTHING), seen.left, -seen.top, step)

    @cached_property
    def _plane(self) -> NDArray[np.float64]:
        """Places of the page with y upwards, and mm towards the viewer."""
        page = self._view.on_page(self._vertices)
        depth = flattened(self._vertices, self._view.right, self._view.up)[:, 2:]
        return np.concatenate([page * (1.0, -1.0), depth], axis=1)


def _beyond(values: NDArray[np.float64], body: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the values carried a few pixels over the rim of the body, so that they end at its outline."""
    grown, known = values.copy(), body.copy()
    for _ in range(_BEYOND):
        best, reached = grown.copy(), known.copy()
        for axis, shift in ((0, 1), (0, -1), (1, 1), (1, -1)):
            moved, there = np.roll(grown, shift, axis), np.roll(known, shift, axis)
            fresh = there & ~known
            best[fresh] = np.maximum(best[fresh], moved[fresh])
            reached |= there
        grown, known = best, reached
    return grown


class _Marks:
    """Crosses, bands and the curve, where the skin over them is seen."""

    def __init__(self, atlas: Atlas, shown: Presentation, view: FlatView) -> None:
        self._atlas, self._shown, self._view = atlas, shown, view
        self._shape = atlas.geometry.skin(shown.body)
        markers = [(marker, self._seen_at(marker.sought)) for marker in shown.markers]
        self.crosses = tuple(
            Cross(marker.role, spot[0], spot[1], marker.radius * view.scale)
            for marker, spot in markers
            if spot is not None
        )
        over = {(marker.point, marker.side) for marker, spot in markers if spot is not None}
        self.bands = tuple(view.on_page(band.path) for band in shown.bands if (band.point, band.side) in over)
        self.curve = self._curve()

    def _curve(self) -> Ring | None:
        curve = self._shown.curve
        if curve is None:
            return None
        start, end = self._seen_at(curve.start), self._seen_at(curve.end)
        return None if start is None or end is None else np.array([start, end])

    def _seen_at(self, position: Spot) -> tuple[float, float] | None:
        """Return where the skin nearest to a place is on the page, None where it is not seen."""
        away = ((self._shape.vertices - np.array(position, np.float32)) ** 2).sum(axis=1)
        vertex = int(np.argmin(away))
        assert self._shape.normals is not None
        if float(self._shape.normals[vertex] @ self._view.toward) / 127.0 < _GRAZING:
            return None
        x, y = self._view.on_page(self._shape.vertices[vertex][None])[0].tolist()
        around = _regions_at(self._atlas, vertex)
        shapes = [shape for shape in self._view.shapes if shape.place in around]
        return (x, y) if any(is_inside(shape.rings, x, y) for shape in shapes) else None


def _regions_at(atlas: Atlas, vertex: int) -> frozenset[object]:
    topology = atlas.geometry.skin_topology()
    numbers = np.unique(topology.own[(topology.faces == vertex).any(axis=1)]).tolist()
    places = list(atlas.region_numbers)
    return frozenset(places[number] for number in numbers if number < len(atlas.own_regions))
