"""Crosses, bands and the curve on flat views, where the skin over them is seen."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatShape, FlatView, Ring
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.flat.inside import is_inside
from bodymap.query.skin import region_of_vertices
from bodymap.session.presentation import Presentation, Role, Spot

_GRAZING = 0.12
"""Cosine below which skin is seen too much from the side for a cross upon it."""
_RIM = 9.0
"""Units of the page that a cross may lie beyond the softened border of its region."""


@dataclass(frozen=True)
class Cross:
    """An X: FOCUSED_POINT, SOURCE_POINT or OTHER_POINT. `radius`: of its search area, in units."""

    role: Role
    x: float
    y: float
    radius: float


class SkinSpots:
    """The skin nearest to marks of a presentation, found once for all views."""

    def __init__(self, atlas: Atlas, shown: Presentation) -> None:
        self._shown = shown
        self._shape = atlas.geometry.skin(shown.body)
        curve = shown.curve
        ends = () if curve is None else (curve.start, curve.end)
        spots: list[Spot] = [*(marker.sought for marker in shown.markers), *ends]
        self._vertices = self._nearest(spots) if spots else []
        regions = region_of_vertices(atlas, Layer.OWN) if spots else np.zeros(0, np.uint16)
        self._regions: list[NamedPlace | None] = []
        for vertex in self._vertices:
            number = int(regions[vertex])
            region = None if number == NO_REGION else atlas.own_regions[number]
            self._regions.append(None if region is None else NamedPlace(Layer.OWN, region.id, region.side))

    def _nearest(self, spots: list[Spot]) -> list[int]:
        vertices = self._shape.vertices.astype(np.float64)
        own = np.einsum("nk,nk->n", vertices, vertices)
        away = own[:, None] - 2.0 * (vertices @ np.array(spots).T)
        nearest: list[int] = away.argmin(axis=0).tolist()
        return nearest

    def focused_region(self) -> NamedPlace | None:
        """Return the region that the focused cross lies in."""
        for marker, region in zip(self._shown.markers, self._regions, strict=False):
            if marker.role is Role.FOCUSED_POINT:
                return region
        return None

    def on_view(self, view: FlatView) -> tuple[tuple[Cross, ...], tuple[Ring, ...], Ring | None]:
        """Return the crosses, bands and curve that are seen on a view."""
        shown = self._shown
        places = [self._seen_at(number, view) for number in range(len(self._vertices))]
        count = len(shown.markers)
        crosses, over = [], set()
        for marker, place in zip(shown.markers, places[:count], strict=True):
            if place is not None:
                crosses.append(Cross(marker.role, place[0], place[1], marker.radius * view.scale))
                over.add((marker.point, marker.side))
        bands = tuple(view.on_page(band.path) for band in shown.bands if (band.point, band.side) in over)
        ends = places[count:]
        has_curve = bool(ends) and all(end is not None for end in ends)
        return tuple(crosses), bands, np.array(ends, np.float64) if has_curve else None

    def _seen_at(self, number: int, view: FlatView) -> tuple[float, float] | None:
        """Return where a spot's skin is on the page, None where it is not seen."""
        vertex, region = self._vertices[number], self._regions[number]
        assert self._shape.normals is not None
        shape = None if region is None else view.shape_of(region)
        if shape is None or float(self._shape.normals[vertex] @ view.toward) / 127.0 < _GRAZING:
            return None
        place = view.on_page(self._shape.vertices[vertex][None])[0]
        return (float(place[0]), float(place[1])) if _is_on(shape, place) else None


def _is_on(shape: FlatShape, place: NDArray[np.float64]) -> bool:
    if is_inside(shape.rings, float(place[0]), float(place[1])):
        return True
    return min(float(np.hypot(*(ring - place).T).min()) for ring in shape.rings) < _RIM
