"""A referral told in time: the point, a press upon it, the way to the pain, the pain filling its zone."""

from dataclasses import dataclass, replace
from math import pi, sin
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.session.presentation import Presentation, Role

if TYPE_CHECKING:
    from bodymap.scene.skin_layer import SkinPaint
    from bodymap.scene.skin_surface import SkinSurface

Strengths = NDArray[np.float32]

_POINT_UNTIL = 0.22
_PRESS_UNTIL = 0.42
_WAY_UNTIL = 0.58
_SOFT = 0.22
"""How much of the spreading passes before a place has its full strength."""


@dataclass(frozen=True)
class Moment:
    """One moment of a telling.

    Attributes
    ----------
    cross : size of the cross against its usual one. ring : the same of the search area. way : share of the
    curve that is drawn. pain : share of the spreading that is over.
    """

    cross: float = 1.0
    ring: float = 1.0
    way: float = 1.0
    pain: float = 1.0


END = Moment()


def moment(share: float) -> Moment:
    """Return what is seen when a share (0 to 1) of a telling has passed."""
    if share >= 1.0:
        return END
    if share < _POINT_UNTIL:
        return Moment(1.0 + 0.8 * sin(pi * share / _POINT_UNTIL), 1.0, 0.0, 0.0)
    if share < _PRESS_UNTIL:
        pressed = sin(pi * (share - _POINT_UNTIL) / (_PRESS_UNTIL - _POINT_UNTIL))
        return Moment(1.0 - 0.3 * pressed, 1.0 - 0.55 * pressed, 0.0, 0.0)
    if share < _WAY_UNTIL:
        return Moment(way=(share - _PRESS_UNTIL) / (_WAY_UNTIL - _PRESS_UNTIL), pain=0.0)
    return Moment(pain=(share - _WAY_UNTIL) / (1.0 - _WAY_UNTIL))


class Spreading:
    """The zones of a presentation as they fill, from the side of the source on."""

    def __init__(self, shown: Presentation, paint: "SkinPaint", skin: "SkinSurface") -> None:
        self._paint = paint
        self._delays = np.zeros(len(skin.vertices), np.float32)
        sources = [np.array(m.sought, np.float32) for m in shown.markers if m.role is Role.FOCUSED_POINT]
        for zone in shown.zones:
            away = np.zeros(len(zone.vertices), np.float32)
            if sources:
                away = np.linalg.norm(skin.vertices[zone.vertices] - sources[0], axis=1).astype(np.float32)
            if len(away):
                away -= away.min()
                self._delays[zone.vertices] = away / max(float(away.max()), 1.0)

    def at(self, share: float) -> "SkinPaint":
        """Return the paint when a share (0 to 1) of the spreading is over; where it hurts stays painted."""
        reached = np.clip((share * (1.0 + _SOFT) - self._delays) / _SOFT, 0.0, 1.0)
        return replace(
            self._paint,
            essential=_reached(self._paint.essential, reached),
            spillover=_reached(self._paint.spillover, reached),
            autonomic=_reached(self._paint.autonomic, reached),
        )


def _reached(strengths: Strengths | None, reached: Strengths) -> Strengths | None:
    return None if strengths is None else strengths * reached
