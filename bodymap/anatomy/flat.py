"""The body as flat figures: outlines of its regions, seen straight from several sides, on pages."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.places import NamedPlace, Region
from bodymap.anatomy.side import Side

Ring = NDArray[np.float64]
"""(n, 2) units of a page, x to the right and y down; closed without a repeat of the first point."""


@dataclass(frozen=True, eq=False)
class FlatShape:
    """What is seen of one of our own regions in a view; several rings where something lies across it."""

    place: NamedPlace
    rings: tuple[Ring, ...]


@dataclass(frozen=True, eq=False)
class FlatView:
    """The skin seen from one side.

    Attributes
    ----------
    right, up : (3,) unit vectors of the body frame. scale : units of the page a mm. offset : (2,) units.
    groups, side : of the regions that are there at all; None means all.
    outline : the rings of the whole. shapes : those of the regions.
    """

    id: str
    right: NDArray[np.float64]
    up: NDArray[np.float64]
    scale: float
    offset: NDArray[np.float64]
    groups: frozenset[str] | None
    side: Side | None
    outline: tuple[Ring, ...]
    shapes: tuple[FlatShape, ...]

    def on_page(self, positions: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return (n, 2) units of the page for places (n, 3) mm of the body frame."""
        plane = np.asarray(positions, np.float64) @ np.stack([self.right, -self.up], axis=1)
        found: NDArray[np.float64] = self.scale * plane + self.offset
        return found

    @property
    def toward(self) -> NDArray[np.float64]:
        """(3,) where the viewer stands."""
        return np.cross(self.right, self.up)

    def holds(self, region: Region) -> bool:
        """Tell whether a region is there, seen or hidden by another."""
        return (self.groups is None or region.group in self.groups) and self.side in (None, region.side)

    def shape_of(self, place: NamedPlace) -> FlatShape | None:
        """Return the shape of a region, None where it is not seen."""
        return next((shape for shape in self.shapes if shape.place == place), None)


@dataclass(frozen=True, eq=False)
class FlatPage:
    """Views side by side. `size` is width and height in units."""

    id: str
    size: tuple[float, float]
    views: tuple[FlatView, ...]


@dataclass(frozen=True, eq=False)
class FlatBody:
    """All pages of one body; every own region is seen on at least one."""

    pages: tuple[FlatPage, ...]
