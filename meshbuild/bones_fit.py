"""Bend a placed bone so that its landmarks and joints lie where they were measured.

The published maps fit each bone as a whole, which leaves joint ends up to 20 mm apart. Here an affine
correction, held back so that few points cannot shear a bone, takes the common part of the misfit, and a
radial basis of distance (biharmonic in space) the rest.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RBFInterpolator

from meshbuild.frame import MIRROR, Points

STIFFNESS = 0.15
# a vertex this near the middle is a midline landmark, mm
MIDDLE = 6.0


@dataclass(frozen=True)
class Pin:
    """A point of a bone and where it must go.

    Attributes
    ----------
    source : (3,) mm in the frame, on the placed bone.
    target : (3,) mm; NaN in a coordinate that is free.
    """

    source: Points
    target: Points


@dataclass(frozen=True)
class Bend:
    """The correction of one bone, or of bones that move together."""

    linear: NDArray[np.float64]
    offset: Points
    rest: RBFInterpolator | None

    def __call__(self, points: Points) -> Points:
        """Return (n, 3) corrected points, mm."""
        moved: Points = points @ self.linear.T + self.offset
        return moved if self.rest is None else moved + self.rest(points)


def fit(pins: list[Pin], symmetric: bool, smoothing: float = 2.0) -> Bend:
    """Fit the correction to pins: a stiff affine map and a radial rest.

    Parameters
    ----------
    pins : at least one.
    symmetric : every pin counts on both sides, so that the correction is its own mirror image.
    smoothing : of the radial part; 0 passes through every pin.
    """
    source, target = _both_sides(pins) if symmetric else _one_side(pins)
    centre, goal = source.mean(axis=0), target.mean(axis=0)
    spread = source - centre
    # shrink towards no change of shape: the ridge weighs as much as a share of the pins' own spread
    ridge = STIFFNESS * (np.sum(spread**2) / 3 + 1.0) * np.eye(3)
    change = np.linalg.solve(spread.T @ spread + ridge, spread.T @ (target - goal - spread)).T
    linear = np.eye(3) + change
    offset = goal - linear @ centre
    residual = target - (source @ linear.T + offset)
    return Bend(linear, offset, _radial(source, residual, smoothing))


def fit_processes(pins: list[Pin], body: Points) -> Bend:
    """Fit the processes of a vertebra while its body, given by points that stay, keeps still."""
    source, target = _both_sides([*pins, *(Pin(point, point) for point in body)])
    return Bend(np.eye(3), np.zeros(3), _radial(source, target - source, 0.5))


def _one_side(pins: list[Pin]) -> tuple[Points, Points]:
    source = np.array([pin.source for pin in pins])
    target = np.array([pin.target for pin in pins])
    known = ~np.isnan(target)
    # a free coordinate follows the mean of the pins that fix it
    mean = np.where(known, np.nan_to_num(target) - source, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    return source, np.where(known, target, source + mean)


def _both_sides(pins: list[Pin]) -> tuple[Points, Points]:
    source, target = _one_side(pins)
    middle = np.abs(source[:, 0]) < MIDDLE
    source[middle, 0] = target[middle, 0] = 0
    there = np.concatenate([source, source[~middle] * MIRROR])
    return there, np.concatenate([target, target[~middle] * MIRROR])


def _radial(source: Points, residual: Points, smoothing: float) -> RBFInterpolator | None:
    if len(source) < 2:
        return None
    return RBFInterpolator(source, residual, kernel="linear", degree=0, smoothing=smoothing)
