"""Stipple dots spread evenly over a patch of skin, as the textbooks print spillover zones."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_SEED = 20
_CANDIDATES_PER_DOT = 4.0
_HALF_OF_NEIGHBOURS = [
    (i, j, k) for i in (-1, 0, 1) for j in (-1, 0, 1) for k in (-1, 0, 1) if (i, j, k) > (0, 0, 0)
]


@dataclass(frozen=True)
class Dots:
    """Places on a mesh: faces (n,) and barycentric weights (n, 3)."""

    faces: Ints
    weights: Floats

    def at(self, corners: Floats) -> Floats:
        """Interpolate values given at the corners of all faces, (m, 3) or (m, 3, k)."""
        picked = corners[self.faces]
        weights = self.weights if picked.ndim == 2 else self.weights[:, :, None]
        return np.asarray((picked * weights).sum(axis=1))


def spread(vertices: Floats, faces: Ints, spacing: float) -> Dots:
    """Spread dots over faces so that no two are nearer than ``spacing`` mm and no gap is left.

    The same faces give the same dots. Dots are thrown at random by area and thinned out by blue-noise
    elimination in order of their number (parallel Poisson-disc sampling).
    """
    corners = vertices[faces]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1) / 2
    total = float(area.sum())
    if total <= 0.0:
        return Dots(np.zeros(0, np.int64), np.zeros((0, 3)))
    chance = np.random.default_rng(_SEED)
    count = max(1, int(total / spacing**2 * _CANDIDATES_PER_DOT))
    face = np.searchsorted(np.cumsum(area), chance.random(count) * total).clip(max=len(faces) - 1)
    first, second = np.sqrt(chance.random(count)), chance.random(count)
    weights = np.stack([1.0 - first, first * (1.0 - second), first * second], axis=1)
    places = (corners[face] * weights[:, :, None]).sum(axis=1)
    kept = _thinned(places, spacing)
    return Dots(face[kept], weights[kept])


def _thinned(places: Floats, spacing: float) -> Ints:
    """Keep places in order of their number, dropping each that is nearer than ``spacing`` to a kept one."""
    earlier, later = _close_pairs(places, spacing)
    kept = np.zeros(len(places), bool)
    undecided = np.ones(len(places), bool)
    while undecided.any():
        blocked = np.zeros(len(places), bool)
        blocked[later[undecided[earlier]]] = True
        chosen = undecided & ~blocked
        kept |= chosen
        undecided &= ~chosen
        undecided[later[chosen[earlier]]] = False
        open_pairs = undecided[earlier] & undecided[later]
        earlier, later = earlier[open_pairs], later[open_pairs]
    return np.flatnonzero(kept)


def _close_pairs(places: Floats, spacing: float) -> tuple[Ints, Ints]:
    """Return all pairs nearer than ``spacing``, the lower number first, found through a grid of cells."""
    cell = np.floor((places - places.min(axis=0)) / spacing).astype(np.int64) + 1
    span = cell.max(axis=0) + 2
    strides = np.array([span[1] * span[2], span[2], 1])
    key = cell @ strides
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    low, high = [], []
    for step in [(0, 0, 0), *_HALF_OF_NEIGHBOURS]:
        wanted = ordered + int(np.array(step) @ strides)
        start = np.searchsorted(ordered, wanted, "left")
        stop = np.searchsorted(ordered, wanted, "right")
        if step == (0, 0, 0):
            start = np.arange(len(ordered)) + 1
        number = np.maximum(stop - start, 0)
        one = np.repeat(np.arange(len(ordered)), number)
        other = np.repeat(start - np.concatenate([[0], np.cumsum(number)[:-1]]), number) + np.arange(len(one))
        a, b = order[one], order[other]
        near = ((places[a] - places[b]) ** 2).sum(axis=1) < spacing**2
        low.append(np.minimum(a[near], b[near]))
        high.append(np.maximum(a[near], b[near]))
    return np.concatenate(low), np.concatenate(high)
