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
    places = np.array([centre, *steps])
    inside = places[_are_inside(ring, places)]
    if not len(inside):
        return centre
    to_rim = np.linalg.norm(inside[:, None] - ring[None], axis=2).min(axis=1)
    furthest: NDArray[np.float64] = inside[int(to_rim.argmax())]
    return furthest


def _are_inside(ring: Ring, places: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell (n,) which of the (n, 2) places lie in one ring: all at once, for there are thousands."""
    first, second = ring, np.roll(ring, -1, axis=0)
    rises = second[:, 1] - first[:, 1]
    x, y = places[:, :1], places[:, 1:]
    spans = (first[:, 1] > y) != (second[:, 1] > y)
    slopes = np.divide(second[:, 0] - first[:, 0], rises, out=np.zeros(len(ring)), where=rises != 0.0)
    at = first[:, 0] + (y - first[:, 1]) * slopes
    crossed: NDArray[np.bool_] = (spans & (at > x)).sum(axis=1) % 2 == 1
    return crossed
