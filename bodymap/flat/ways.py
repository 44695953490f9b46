"""Where the arrow keys lead on a page: to the neighbour that lies that way."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_SLANT = 2.2
"""How much more a unit to the side counts than one ahead."""
_WIDEST = 1.5
"""A neighbour lies that way when it is at most this much further to the side than ahead."""


def neighbour(middles: NDArray[np.float64], here: int, way: tuple[int, int]) -> int:
    """Return the number of the shape next to another in a direction, itself at the edge.

    Parameters
    ----------
    middles : (n, 2) of all shapes of a page, x to the right and y down.
    here : number of the shape one is at.
    way : one step as (x, y), such as (0, -1) upwards.
    """
    offset = middles - middles[here]
    ahead = offset @ np.array(way, np.float64)
    aside = np.abs(offset @ np.array([-way[1], way[0]], np.float64))
    fits = (ahead > 0.5) & (aside <= _WIDEST * ahead)
    if not fits.any():
        return here
    cost = np.where(fits, ahead + _SLANT * aside, np.inf)
    return int(np.argmin(cost))


def reachable(middles: NDArray[np.float64], start: int, ways: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return every shape that steps lead to from one."""
    found, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for way in ways:
            there = neighbour(middles, here, way)
            if there not in found:
                found.add(there)
                waiting.append(there)
    return frozenset(found)
