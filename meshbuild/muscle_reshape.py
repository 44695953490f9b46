"""Small tools to reshape figures: borders, ruled grids, rounded ends, smoothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from meshbuild.lattice import Floats
from meshbuild.loft import Stations
from meshbuild.muscle_figures import Figure, Sheet


def spread(first: ArrayLike, last: ArrayLike, count: int) -> Floats:
    """``count`` points from one point to another: (count, 3)."""
    share = np.linspace(0, 1, count)[:, None]
    line: Floats = np.asarray(first, float) + share * (np.asarray(last, float) - np.asarray(first, float))
    return line


def through(points: ArrayLike, count: int) -> Floats:
    """``count`` points at even steps along a polyline: (count, 3)."""
    line = np.asarray(points, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    at = np.linspace(0, length[-1], count)
    return np.column_stack([np.interp(at, length, line[:, k]) for k in range(3)])


def ruled(origin: Floats, insertion: Floats, rows: int, bulge: ArrayLike = (0.0, 0.0, 0.0)) -> Floats:
    """Grid (rows, n, 3) between two borders, bowed by ``bulge`` mm in the middle."""
    share = np.linspace(0, 1, rows)[:, None, None]
    bow = 4 * share * (1 - share) * np.asarray(bulge, float)
    grid: Floats = origin[None] + share * (insertion - origin)[None] + bow
    return grid


def rounded(figure: Figure, origin: float, insertion: float) -> Figure:
    """Draw the corners in, so that an end is an arc and not a cut.

    origin, insertion : share of the length by which the corner columns are shorter.
    """
    sheet = sheet_of(figure)
    rows, cols = sheet.grid.shape[:2]
    arc = 1 - np.sqrt(1 - 0.96 * np.linspace(-1, 1, cols) ** 2)
    grid, thick = np.empty_like(sheet.grid), np.empty_like(sheet.thickness)
    for column in range(cols):
        at = np.linspace(origin * arc[column], 1 - insertion * arc[column], rows) * (rows - 1)
        grid[:, column] = rows_at(sheet.grid[:, column], at)
        thick[:, column] = np.interp(at, np.arange(rows), sheet.thickness[:, column])
    return figure.with_sheet(replace(sheet, grid=grid, thickness=thick), figure.volume_ml)


def smoothed(figure: Figure, passes: int = 2) -> Figure:
    """Average a noisy mid-surface over its neighbours; the border moves along itself only."""
    sheet = sheet_of(figure)
    grid = sheet.grid.copy()
    for _ in range(passes):
        for view in (grid, grid.transpose(1, 0, 2)):
            view[1:-1] = 0.25 * view[:-2] + 0.5 * view[1:-1] + 0.25 * view[2:]
    return figure.with_sheet(replace(sheet, grid=grid), figure.volume_ml)


def sheet_of(figure: Figure) -> Sheet:
    """The sheet of a figure that has one."""
    assert figure.sheet is not None
    return figure.sheet


def stations_of(figure: Figure) -> Stations:
    """The stations of a figure that has them."""
    assert figure.stations is not None
    return figure.stations


def rows_at(points: Floats, at: Floats) -> Floats:
    """Rows of an array at fractional indices."""
    steps = np.arange(len(points))
    return np.column_stack([np.interp(at, steps, points[:, k]) for k in range(3)])
