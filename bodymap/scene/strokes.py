"""Strokes as solids: dashed rings and lines on the skin, fibre bundles, arrows through the air."""

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.solids import Solid, joined, tube, tubes

Floats = NDArray[np.float64]

_FIBRES_AROUND = 6
_DASH_SHARE = 0.58
_BUNDLE_TURNS = 0.35
_ARROW_STEPS = 40


def dashed(path: Floats, radius: float, dashes: int, is_closed: bool) -> Solid:
    """Draw a path (n, 3) as dashes of equal length, gaps a little shorter than dashes."""
    line = np.concatenate([path, path[:1]]) if is_closed else path
    travelled = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    step = travelled[-1] / dashes
    stations = (np.arange(dashes)[:, None] + np.linspace(0.0, _DASH_SHARE, 5)) * step
    points = np.stack([np.interp(stations, travelled, line[:, axis]) for axis in range(3)], axis=2)
    return tubes(points, radius)


def fibre_bundle(path: Floats, radius: float) -> Solid:
    """Draw a taut band: fibres side by side along a path, thickest in the middle, slightly twisted."""
    along = np.linspace(0.0, 1.0, len(path))
    belly = 0.35 + 0.65 * np.sin(np.pi * along)
    tangents = np.gradient(path, axis=0)
    tangents /= np.maximum(np.linalg.norm(tangents, axis=1, keepdims=True), 1e-9)
    axis = np.eye(3)[np.argmin(np.abs(tangents[len(path) // 2]))]
    first = np.cross(tangents, axis)
    first /= np.maximum(np.linalg.norm(first, axis=1, keepdims=True), 1e-9)
    second = np.cross(tangents, first)
    fibre = radius * 0.36 * (0.5 + 0.5 * belly)
    turns = 2.0 * np.pi * (np.arange(_FIBRES_AROUND)[:, None] / _FIBRES_AROUND + _BUNDLE_TURNS * along)
    offsets = np.cos(turns)[:, :, None] * first + np.sin(turns)[:, :, None] * second
    strands = path + radius * 0.68 * belly[:, None] * offsets
    return joined([tube(path, fibre * 1.15, sides=5), tubes(strands, fibre, sides=5)])


def arrow(
    start: Floats, end: Floats, bulge_start: Floats, bulge_end: Floats, radius: float, drawn: float = 1.0
) -> Solid:
    """Draw an arrow through the air from a source to the pain.

    Parameters
    ----------
    start, end
        (3,) mm.
    bulge_start, bulge_end
        Unit vectors away from the body at both ends.
    radius
        Of the shaft, mm.
    drawn
        Share of the way that is drawn, from the source on.
    """
    reach = 0.42 * float(np.linalg.norm(end - start))
    share = np.linspace(0.0, drawn, _ARROW_STEPS)[:, None]
    controls = (start, start + reach * bulge_start, end + reach * bulge_end, end)
    weights = ((1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3)
    line = np.sum([weight * control for weight, control in zip(weights, controls, strict=True)], axis=0)
    end = line[-1]
    left = np.linalg.norm(line - end, axis=1)
    head = radius * 6.0
    shaft = line[left > head * 0.8]
    if len(shaft) < 2:
        return tube(line, radius)
    tip = np.stack([shaft[-1], (shaft[-1] + end) / 2.0, end])
    return joined([tube(shaft, radius), tube(tip, np.array([radius * 2.6, radius * 1.3, 0.01]), sides=12)])
