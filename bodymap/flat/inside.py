"""Where a shape is: whether a place lies in it, and where in it a name or the keyboard's mark goes."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.flat import FlatShape, Ring

_TRIES = 9


def is_inside(rings: Iterable[Ring], x: float, y: float) -> bool:
    """Tell whether a place lies in a shape of several rings (even-odd)."""
    crossings = 0
    for ring in rings:
        first, second = ring, np.roll(ring, -1, axis=0)
        spans = (first[:, 1] > y) != (second[:, 1] > y)
        a, b = first[spans], second[spans]
        at = a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1])
        crossings += int((at > x).sum())
    return crossings % 2 == 1


def area(ring: Ring) -> float:
    """Return the area of a ring in square units."""
    following = np.roll(ring, -1, axis=0)
    return abs(float((ring[:, 0] * following[:, 1] - following[:, 0] * ring[:, 1]).sum())) / 2.0


def middle(shape: FlatShape) -> NDArray[np.float64]:
    """Return (2,) a place well inside the largest piece of a shape: its centre, or else far from its rim."""
    ring = max(shape.rings, key=area)
    low, high = ring.min(axis=0), ring.max(axis=0)
    centre: NDArray[np.float64] = ring.mean(axis=0)
    steps = [
        low + (high - low) * ((i + 1) / (_TRIES + 1), (j + 1) / (_TRIES + 1))
        for i in range(_TRIES)
        for j in range(_TRIES)
    ]
    inside = [place for place in (centre, *steps) if is_inside([ring], *place)]
    if not inside:
        return centre
    return max(inside, key=lambda place: float(np.hypot(*(ring - place).T).min()))
