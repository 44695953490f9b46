"""Muscles between the ribs, from the measured rib stations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.interpolate import CubicSpline, RBFInterpolator

from meshbuild.frame import FIGURES
from meshbuild.lattice import Floats
from meshbuild.loft import thicken
from meshbuild.muscle_figures import load_landmarks
from meshbuild.muscle_parts import Block, bellies, strap

SAMPLES = 161


@dataclass(frozen=True)
class Rib:
    """A rib, with its cartilage where asked: dense samples from the spine forwards.

    centre, down, out : (n, 3); ``down`` reaches the lower border, ``out`` the outer face (mm).
    """

    centre: Floats
    down: Floats
    out: Floats

    @property
    def length(self) -> float:
        """Length of the centreline, mm."""
        return float(np.linalg.norm(np.diff(self.centre, axis=0), axis=1).sum())


@cache
def rib(number: int, with_cartilage: bool = False) -> Rib:
    """Load a rib from ``figures/bone_measurements.json``."""
    bones = json.loads((FIGURES / "bone_measurements.json").read_text(encoding="utf-8"))["bones"]
    rows = list(bones[f"rib_{number}"]["stations"])
    if with_cartilage:
        rows += bones[f"costal_cartilage_{number}"]["stations"][1:]
    centre = np.array([row["c"] for row in rows], float)
    axis = np.array([row["axis"] for row in rows], float)
    down = axis * np.where(axis[:, 1:2] > 0, -1, 1) * np.array([[row["a"]] for row in rows], float)
    knots = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(centre, axis=0), axis=1))])
    at = np.linspace(0, knots[-1], SAMPLES)
    path = CubicSpline(knots, centre)(at)
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    lower = np.column_stack([np.interp(at, knots, down[:, k]) for k in range(3)])
    out = path - np.column_stack([np.zeros(SAMPLES), path[:, 1], np.full(SAMPLES, 35.0)])
    for direction in (along, lower / np.linalg.norm(lower, axis=1, keepdims=True)):
        out -= direction * np.einsum("ij,ij->i", out, direction)[:, None]
    half = np.interp(at, knots, [row["b"] for row in rows])
    return Rib(path, lower, out / np.linalg.norm(out, axis=1, keepdims=True) * half[:, None])


def intercostal(
    space: int, start: float, end: float, slant: float, layer: float, thickness: float, cartilage: bool
) -> Floats:
    """The sheet of one layer in one space, lattice (5, 11, 3).

    start, end : share of the lower rib. slant : mm the lower end lies further forward.
    layer : place between the outer (1) and the inner (-1) face of the ribs.
    """
    upper, lower = rib(space, cartilage), rib(space + 1, cartilage)
    share = np.linspace(start, end, 11)
    low = share * (SAMPLES - 1)
    partner = np.linalg.norm(
        lower.centre[np.rint(low).astype(int)][:, None] - upper.centre[None], axis=2
    ).argmin(axis=1)
    partner = np.clip(np.polyval(np.polyfit(share, partner, 2), share), 0, SAMPLES - 1)
    high = np.clip(partner - 0.5 * slant / upper.length * SAMPLES, 0, SAMPLES - 1)
    low = np.clip(low + 0.5 * slant / lower.length * SAMPLES, 0, SAMPLES - 1)
    top = _at(upper.centre + 0.9 * upper.down + layer * upper.out, high)
    foot = _at(lower.centre - 0.9 * lower.down + layer * lower.out, low)
    mid = top[None] + np.linspace(0, 1, 5)[:, None, None] * (foot - top)[None]
    return thicken(mid, np.full(mid.shape[:2], thickness), 3)


def levatores(
    first: int, count: int, reach: int, arc: tuple[float, float], size: tuple[float, float]
) -> list[Block]:
    """From the transverse process of vertebra T(first - 1) to the ``reach``-th rib below, and so on.

    arc : mm along the rib from its tubercle to both sides of the insertion. size : half widths, mm.
    """
    marks = load_landmarks()
    lattices, names = [], []
    for number in range(first, first + count):
        origin = marks["C7_transverse_process_R" if number == 1 else f"T{number - 1}_transverse_process_R"]
        target = rib(number + reach - 1)
        place = 25.0 + 0.5 * (arc[0] + arc[1]) if number + reach > 2 else 28.0
        index = np.array([min(place / target.length, 0.6) * (SAMPLES - 1)])
        end = _at(target.centre - 0.8 * target.down + 0.7 * target.out, index)[0]
        along = _at(np.gradient(target.centre, axis=0), index)[0]
        start = origin - np.array([0.0, 3.0, 1.0])
        lattices.append(
            strap(
                np.linspace(start, end, 4), np.linspace(0.45, 1, 4) * size[0], size[1], along, volume_ml=None
            )
        )
        names.append(f"{number}")
    return bellies(lattices, names)


def rib_sets() -> dict[str, list[Block]]:
    """Intercostals per space and layer, and the levatores costarum."""
    spaces = range(1, 12)
    names = [str(space) for space in spaces]
    externi = [intercostal(i, 0.12 if i > 1 else 0.25, 0.97, 14, 0.45, 2.6, False) for i in spaces]
    interni = [intercostal(i, 0.3, 0.93 if i < 6 else 0.97, -14, -0.2, 2.2, i < 6) for i in spaces]
    intimi = [intercostal(i, 0.32, 0.8, -12, -0.85, 1.6, False) for i in spaces]
    return {
        "intercostales_externi": bellies(externi, names),
        "intercostales_interni": bellies(interni, names),
        "intercostales_intimi": bellies(intimi, names),
        "levatores_costarum_breves": levatores(1, 12, 1, (0.0, 20.0), (8.0, 2.0)),
        "levatores_costarum_longi": levatores(8, 4, 2, (0.0, 26.0), (8.0, 1.8)),
    }


def _at(values: Floats, index: Floats) -> Floats:
    steps = np.arange(len(values))
    return np.column_stack([np.interp(index, steps, values[:, k]) for k in range(3)])


def chest_wall(angle: Floats, height: Floats, above: float) -> Floats:
    """Points over the outer faces of ribs 1 to 10.

    Parameters
    ----------
    angle : (n,) radians about the vertical through (0, y, 30), 0 to the right, positive forwards.
    height : (n,) y in mm.
    above : mm outside the ribs' outer faces.

    Returns
    -------
    (n, 3) mm.
    """
    ribs = [rib(number) for number in range(1, 11)]
    outer = np.concatenate([r.centre[20:] + r.out[20:] for r in ribs])
    azimuth, radius = np.arctan2(outer[:, 2] - 30, -outer[:, 0]), np.hypot(outer[:, 0], outer[:, 2] - 30)
    wall = RBFInterpolator(
        np.column_stack([azimuth * 100, outer[:, 1]])[::6], radius[::6], smoothing=20.0, neighbors=60
    )
    at = wall(np.column_stack([angle * 100, height])) + above
    return np.column_stack([-at * np.cos(angle), height, 30 + at * np.sin(angle)])
