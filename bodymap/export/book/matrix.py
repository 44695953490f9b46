"""Places by muscles: which muscle is described to send pain to which region, and in which way."""

from collections.abc import Mapping
from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.query.coverage import Link, links

SYMBOLS: Mapping[ZoneKind, str] = {
    ZoneKind.ESSENTIAL: "●",
    ZoneKind.SPILLOVER: "○",
    ZoneKind.AUTONOMIC: "◇",
}
"""Told apart by shape; the colour only repeats it."""
CROSSED = "⇄"
"""Beside a symbol: on the other side of the body only."""
_ORDER = list(ZoneKind)


@dataclass(frozen=True)
class Cell:
    """What a muscle sends to a place: the strongest kind, whether only across, and by which points."""

    kind: ZoneKind
    is_crossed: bool
    points: tuple[str, ...]

    @property
    def symbol(self) -> str:
        """The sign in the table."""
        return SYMBOLS[self.kind] + (CROSSED if self.is_crossed else "")

    @property
    def title(self) -> str:
        """The cell in words."""
        across = ", on the other side only" if self.is_crossed else ""
        return f"{self.kind}{across}: {', '.join(self.points)}"


Cells = Mapping[tuple[str, str], Cell]
"""By (muscle, region id) or (muscle, group)."""


def by_region(atlas: Atlas) -> Cells:
    """Return the cells of muscles and own regions (left and right as one), of both bodies together."""
    return _cells(atlas, {region.id: region.id for region in atlas.own_regions})


def by_group(atlas: Atlas) -> Cells:
    """Return the cells of muscles and groups of regions."""
    return _cells(atlas, {region.id: region.group for region in atlas.own_regions})


def _cells(atlas: Atlas, columns: Mapping[str, str]) -> Cells:
    found: dict[tuple[str, str], list[Link]] = {}
    for body in Body:
        for link in links(atlas, body, Layer.OWN):
            key = (atlas.points[link.point].muscle, columns[link.place.id])
            found.setdefault(key, []).append(link)
    return {key: _cell(here) for key, here in found.items()}


def _cell(here: list[Link]) -> Cell:
    return Cell(
        kind=min((link.kind for link in here), key=_ORDER.index),
        is_crossed=all(link.place.side is Side.LEFT for link in here),
        points=tuple(dict.fromkeys(link.point for link in here)),
    )
