"""The client's drawing against the pattern described for a point: how much of each lies in the other.

A textbook pattern is an average of many people's drawings; agreement supports a point, its absence does not
rule one out. So it is said in words that name no percentage.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Picked
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.query.skin import join, patch_of, skin_measures
from bodymap.query.sources import TOUCH_WEIGHT
from bodymap.visit.record import PointKey

Skin = NDArray[np.int32]
"""(n,) i32 vertices of the full skin, ascending."""


@dataclass(frozen=True)
class PatternOverlap:
    """A drawing and a pattern.

    Attributes
    ----------
    essential, spillover : share in [0, 1] of the drawing's skin inside the essential zone, and inside the
        spillover but not the essential zone. drawn : share of the pattern's skin (both zones) that was drawn.
    drawn_only, both, pattern_only : vertices for a picture; no vertex is in two of them.
    """

    key: PointKey
    essential: float
    spillover: float
    drawn: float
    drawn_only: Skin = field(compare=False, repr=False)
    both: Skin = field(compare=False, repr=False)
    pattern_only: Skin = field(compare=False, repr=False)

    @property
    def inside(self) -> float:
        """The share of the drawing inside the pattern."""
        return self.essential + self.spillover


@lru_cache(maxsize=64)
def overlap_of(atlas: Atlas, body: Body, picked: tuple[Picked, ...], key: PointKey) -> PatternOverlap | None:
    """Return the overlap of a drawing with a point's pattern; None without a drawing or without a pattern."""
    essential, spillover = (pattern_mask(atlas, body, key, kind) for kind in _PAIN)
    pattern = essential | spillover
    if not picked or not pattern.any():
        return None
    areas = skin_measures(atlas, body).vertex_areas
    patch = join((patch_of(atlas, body, each) for each in picked), areas)
    drawn = np.zeros(len(areas), dtype=bool)
    drawn[patch.vertices] = True
    whole = max(float(patch.areas.sum()), 1e-9)
    usual = float(patch.areas[essential[patch.vertices]].sum())
    met = float(patch.areas[pattern[patch.vertices]].sum())
    return PatternOverlap(
        key=key,
        essential=usual / whole,
        spillover=(met - usual) / whole,
        drawn=min(met / float(areas[pattern].sum()), 1.0),
        drawn_only=_vertices(drawn & ~pattern),
        both=_vertices(drawn & pattern),
        pattern_only=_vertices(pattern & ~drawn),
    )


_PAIN = (ZoneKind.ESSENTIAL, ZoneKind.SPILLOVER)


def pattern_mask(atlas: Atlas, body: Body, key: PointKey, kind: ZoneKind) -> NDArray[np.bool_]:
    """Return (n,) the skin that a point's zones of one kind reach."""
    zones, mirror = atlas.geometry.zones(body), atlas.geometry.skin_topology().mirror
    mask = np.zeros(len(mirror), dtype=bool)
    for number, row in enumerate(zones.rows):
        if row.point == key.point and row.kind is kind:
            vertices, weights = zones.row(number)
            reached = vertices[weights >= TOUCH_WEIGHT]
            mask[mirror[reached] if key.side is Side.LEFT else reached] = True
    return mask


def _vertices(mask: NDArray[np.bool_]) -> Skin:
    return np.flatnonzero(mask).astype(np.int32)


def overlap_words(atlas: Atlas, overlap: PatternOverlap) -> str:
    """Return the overlap as two sentences."""
    if overlap.inside <= _NEXT_TO_NOTHING:
        return atlas.translate(
            "overlap", "What was drawn lies outside the pattern described for this point. People differ."
        )
    inside = {
        3: atlas.translate(
            "overlap", "Nearly all of what was drawn lies in the pattern described for this point"
        ),
        2: atlas.translate("overlap", "Most of what was drawn lies in the pattern described for this point"),
        1: atlas.translate("overlap", "Part of what was drawn lies in the pattern described for this point"),
        0: atlas.translate(
            "overlap", "Little of what was drawn lies in the pattern described for this point"
        ),
    }[_step(overlap.inside)]
    mostly = "" if overlap.essential >= overlap.spillover else atlas.translate("overlap", " (its wider area)")
    drawn = {
        3: atlas.translate("overlap", "nearly all of the pattern was drawn"),
        2: atlas.translate("overlap", "most of the pattern was drawn"),
        1: atlas.translate("overlap", "part of the pattern was drawn"),
        0: atlas.translate("overlap", "little of the pattern was drawn"),
    }[_step(overlap.drawn)]
    differ = atlas.translate("overlap", "People differ.")
    return f"{inside}{mostly}; {drawn}. {differ}"


_NEXT_TO_NOTHING = 0.02


def _step(share: float) -> int:
    """Return 0 for little, 1 for a part (from a fifth), 2 for most (half), 3 for nearly all (nine tenths)."""
    return sum(share >= limit for limit in (0.2, 0.5, 0.9))
