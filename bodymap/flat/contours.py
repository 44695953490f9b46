"""Lines of equal strength in a picture of strengths (marching squares, Maple 2003)."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_Key = tuple[int, int, int]

# Sides of a cell: 0 top, 1 right, 2 bottom, 3 left. By which corners are above (1 upper left, 2 upper right,
# 4 lower right, 8 lower left): from which side to which the line runs, with what is above on its right.
_WAYS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((2, 3),),
    9: ((2, 0),),
    11: ((2, 1),),
    12: ((1, 3),),
    13: ((1, 0),),
    14: ((0, 3),),
}
_JOINED = {5: ((3, 2), (1, 0)), 10: ((0, 3), (2, 1))}
_APART = {5: ((3, 0), (1, 2)), 10: ((0, 1), (2, 3))}


def rings_above(field: Floats, level: float) -> list[Floats]:
    """Return closed rings (n, 2) of column and row around everything above a level; outside is below.

    Parameters
    ----------
    field : (h, w) strengths at the middles of pixels; 0, 0 of a ring is the middle of the first pixel.
    """
    padded = np.pad(field, 1, constant_values=min(0.0, level - 1e-6))
    above = padded > level
    case = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    following: dict[_Key, _Key] = {}
    for row, column in np.argwhere((case > 0) & (case < 15)).tolist():
        number = int(case[row, column])
        if number in _JOINED:
            is_joined = padded[row : row + 2, column : column + 2].mean() > level
            ways: tuple[tuple[int, int], ...] = (_JOINED if is_joined else _APART)[number]
        else:
            ways = _WAYS[number]
        for start, end in ways:
            following[_key(row, column, start)] = _key(row, column, end)
    return [np.array([_crossing(padded, key, level) for key in ring]) - 1.0 for ring in _closed(following)]


def _key(row: int, column: int, side: int) -> _Key:
    """Return the edge of the grid that a side of a cell is: its first corner, and 0 across or 1 down."""
    if side == 0:
        return row, column, 0
    if side == 1:
        return row, column + 1, 1
    return (row + 1, column, 0) if side == 2 else (row, column, 1)


def _closed(following: dict[_Key, _Key]) -> list[list[_Key]]:
    rings = []
    while following:
        start = next(iter(following))
        ring, here = [start], following.pop(start)
        while here != start:
            ring.append(here)
            here = following.pop(here)
        rings.append(ring)
    return rings


def _crossing(padded: Floats, key: _Key, level: float) -> tuple[float, float]:
    row, column, is_down = key
    first = float(padded[row, column])
    second = float(padded[row + is_down, column + 1 - is_down])
    share = (level - first) / (second - first)
    return (column, row + share) if is_down else (column + share, row)
