"""What lies on a flat view: pain, zones as outlines and dots, crosses, bands and the curve; no colours."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatView, Ring
from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Body
from bodymap.flat.contours import rings_above
from bodymap.flat.ground import ground_of, values_seen
from bodymap.flat.inside import is_inside
from bodymap.flat.marks import Cross, SkinSpots
from bodymap.flat.raster import NOTHING
from bodymap.session.presentation import PlaceShown, Presentation, Role

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
_BEYOND = 2
_ZONES = (Role.ESSENTIAL, Role.SPILLOVER, Role.AUTONOMIC)


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


def paintings(atlas: Atlas, shown: Presentation, views: Sequence[FlatView]) -> tuple[FlatPainting, ...]:
    """Return what a presentation puts on each of some views."""
    spots = SkinSpots(atlas, shown)
    count = len(atlas.geometry.skin_topology().mirror)
    strengths = {role: _strengths(shown, role, count) for role in _ZONES}
    return tuple(_painting(_Fields(atlas, shown.body, view), shown, view, strengths, spots) for view in views)


def skin_rings(atlas: Atlas, body: Body, view: FlatView, vertices: NDArray[np.int32]) -> tuple[Ring, ...]:
    """Return what is seen on a view of some skin; it may reach beyond the body's outline."""
    return _Fields(atlas, body, view).rings_of(vertices)


def _painting(
    fields: "_Fields",
    shown: Presentation,
    view: FlatView,
    strengths: dict[Role, NDArray[np.float64] | None],
    spots: SkinSpots,
) -> FlatPainting:
    areas: dict[Role, tuple[Ring, ...]] = {}
    if pain := _pain(shown.places, view, fields):
        areas[Role.PAIN] = pain
    found = {role: fields.of(each) for role, each in strengths.items()}
    for role, level in ((Role.ESSENTIAL, _ESSENTIAL_FROM), (Role.AUTONOMIC, _HALF)):
        zone = found[role]
        if zone is not None and (rings := zone.rings(level)):
            areas[role] = rings
    spillover = found[Role.SPILLOVER]
    dots = np.zeros((0, 2)) if spillover is None else spillover.dots(_SHOWN_FROM)
    inner = areas.get(Role.ESSENTIAL, ())
    kept = [is_inside(view.outline, *dot) and not is_inside(inner, *dot) for dot in dots.tolist()]
    dots = dots[np.array(kept, bool)]
    crosses, bands, curve = spots.on_view(view)
    return FlatPainting(areas, dots, crosses, bands, curve)


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
        rings += fields.rings_of(place.vertices)
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

    def __init__(self, atlas: Atlas, body: Body, view: FlatView) -> None:
        self._ground = ground_of(atlas, body, view)
        self._step = max(_FINEST, view.scale)
        self.count = len(self._ground.plane)

    def of(self, strengths: NDArray[np.float64] | None) -> _Field | None:
        """Return the strengths seen on the view, None where none are."""
        if strengths is None:
            return None
        seen = self._ground.seen_around(strengths > 0.0, self._step)
        if seen is None:
            return None
        values = values_seen(self._ground, seen, strengths)
        if not (values > 0.0).any():
            return None
        return _Field(_beyond(values, seen.face != NOTHING), seen.left, -seen.top, self._step)

    def rings_of(self, vertices: NDArray[np.int32]) -> tuple[Ring, ...]:
        """Return the rim of what is seen of some vertices."""
        strengths = np.zeros(self.count)
        strengths[vertices] = 1.0
        found = self.of(strengths)
        return found.rings(_HALF) if found is not None else ()


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
