"""Loft measured figures into lattices: straps along a centreline and sheets with a thickness.

``u`` runs along the structure, ``v`` across its major axis and ``w`` through its depth; a loft is
left-handed in (u, v, w). Section shape and end taper follow the ``meta`` of the figure files: an
equal-area superellipse of exponent 2.3 whose ends taper to 60 % over the last 3 % of the length;
sheets lose 55 % of their thickness at the border.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import CubicSpline, PchipInterpolator

from meshbuild.lattice import EXPONENT, Floats, Shape, lattice_volume, superellipse_section

FIRST_STATION = 0.03
END_SCALE = 0.6
SHEET_EDGE_SCALE = 0.45


@dataclass(frozen=True)
class Stations:
    """Sections of a strap, first to last, at 3 to 97 % of its length.

    Attributes
    ----------
    centre : (n, 3) float64, mm
    half_major, half_minor : (n,) float64, mm
    axis : (n, 3) float64, unit direction of the major half width
    """

    centre: Floats
    half_major: Floats
    half_minor: Floats
    axis: Floats

    @classmethod
    def from_figures(cls, rows: Sequence[dict[str, ArrayLike]]) -> Stations:
        """Read the ``stations`` list of a figure file (keys ``c``, ``a``, ``b``, ``axis``)."""
        axis = np.array([row["axis"] for row in rows], float)
        return cls(
            np.array([row["c"] for row in rows], float),
            np.array([row["a"] for row in rows], float),
            np.array([row["b"] for row in rows], float),
            axis / np.linalg.norm(axis, axis=1, keepdims=True),
        )


def strap_lattice(
    stations: Stations,
    shape: Shape = (21, 11, 5),
    volume_ml: float | None = None,
    end_scale: float = END_SCALE,
) -> Floats:
    """Loft superellipse sections on a cubic centreline.

    Parameters
    ----------
    stations : Stations
    shape : (NU, NV, NW)
    volume_ml : scale the sections so that the lattice encloses this volume; None keeps the figures.
    end_scale : size of the very ends relative to the neighbouring section.

    Returns
    -------
    (NU, NV, NW, 3) float64, mm.
    """
    nu, nv, nw = shape
    path, tangent, at = _centreline(stations.centre, nu)
    minor = _transported_axis(stations, tangent, at)
    major = np.cross(minor, tangent)
    half_major = np.maximum(
        PchipInterpolator(_station_share(len(stations.half_major)), stations.half_major)(at), 0.3
    )
    half_minor = np.maximum(
        PchipInterpolator(_station_share(len(stations.half_minor)), stations.half_minor)(at), 0.3
    )
    end = end_scale + (1 - end_scale) * np.clip(np.minimum(at, 1 - at) / 0.06, 0, 1) ** 0.6
    section = superellipse_section(nv, nw)

    def loft(scale: float) -> Floats:
        a = (half_major * end * scale)[:, None, None, None] * major[:, None, None, :]
        b = (half_minor * end * scale)[:, None, None, None] * minor[:, None, None, :]
        lattice = path[:, None, None, :] + a * section[None, :, :, :1] + b * section[None, :, :, 1:]
        return _domed_ends(lattice, tangent, section, half_minor * end * scale)

    lattice = loft(1.0)
    if volume_ml is not None:
        scale = 1.0
        for _ in range(3):
            scale *= float(np.sqrt(volume_ml * 1000 / abs(lattice_volume(lattice))))
            lattice = loft(scale)
    return lattice


def sheet_lattice(
    grid: ArrayLike,
    thickness: ArrayLike,
    shape: Shape = (21, 11, 5),
    volume_ml: float | None = None,
    extend_along: float = 0.05,
    extend_across: float = 0.5,
    closed_along: bool = False,
) -> Floats:
    """Give a mid-surface grid its thickness, with rounded borders.

    Parameters
    ----------
    grid : (n, m, 3) mid-surface points, mm; rows run along the fibres, columns across.
    thickness : (n, m) full thickness, mm.
    shape : (NU, NV, NW)
    volume_ml : scale the thickness so that the lattice encloses this volume.
    extend_along : how far each end lies beyond the first and last row, as a share of the length.
    extend_across : how far each border lies beyond the first and last column, in cells.
    closed_along : the last row is the first one; interpolate periodically (sphincters).

    Returns
    -------
    (NU, NV, NW, 3) float64, mm; w = 0 lies on the side of du x dv.
    """
    nu, nv, nw = shape
    points = np.asarray(grid, float)
    thick = np.asarray(thickness, float)
    cols = points.shape[1]
    along = _mean_chord(points)
    across = _mean_chord(points.transpose(1, 0, 2))
    at_u = np.linspace(0.0 if closed_along else -extend_along, 1.0 if closed_along else 1 + extend_along, nu)
    cell = 1 / (cols - 1)
    at_v = np.linspace(-extend_across * cell, 1 + extend_across * cell, nv)
    by_row = _spline(along, points, at_u, closed_along)
    mid = _spline(across, by_row.transpose(1, 0, 2), at_v, False).transpose(1, 0, 2)
    thick_u = PchipInterpolator(along, thick, axis=0)(np.clip(at_u, 0, 1))
    full = np.maximum(PchipInterpolator(across, thick_u, axis=1)(np.clip(at_v, 0, 1)), 0.4)
    inset = np.clip(np.minimum(at_v - at_v[0], at_v[-1] - at_v) / (1.0 * cell), 0, 1)
    full = full * (SHEET_EDGE_SCALE + (1 - SHEET_EDGE_SCALE) * np.sqrt(inset))[None, :]
    if not closed_along:
        to_end = np.clip(np.minimum(at_u - at_u[0], at_u[-1] - at_u) / 0.08, 0, 1)
        full = full * (END_SCALE + (1 - END_SCALE) * np.sqrt(to_end))[:, None]
    scale = 1.0
    lattice = thicken(mid, full, nw, round_ends=not closed_along)
    if volume_ml is not None:
        for _ in range(3):
            scale *= volume_ml * 1000 / abs(lattice_volume(lattice))
            lattice = thicken(mid, full * scale, nw, round_ends=not closed_along)
    return lattice


def thicken(mid: Floats, full: Floats, nw: int, round_ends: bool = True) -> Floats:
    """Thicken a mid-surface (NU, NV, 3) by ``full`` (NU, NV) mm into (NU, NV, nw, 3)."""
    du, dv = np.gradient(mid, axis=0), np.gradient(mid, axis=1)
    normal = _smoothed_unit(np.cross(du, dv))
    w = np.linspace(1, -1, nw)
    half = 0.5 * full
    lattice: Floats = mid[:, :, None, :] + (half[:, :, None] * w)[..., None] * normal[:, :, None, :]
    bulge = (0.8 * (1 - w**2))[None, :, None]
    for column, sign in ((0, -1.0), (-1, 1.0)):
        outward = sign * _unit(dv[:, column]) * half[:, column, None]
        lattice[:, column] += outward[:, None, :] * bulge
    if round_ends:
        for row, sign in ((0, -1.0), (-1, 1.0)):
            outward = sign * _unit(du[row]) * half[row, :, None]
            lattice[row] += outward[:, None, :] * bulge
    return lattice


def _station_share(count: int) -> Floats:
    return np.linspace(FIRST_STATION, 1 - FIRST_STATION, count)


def _centreline(centre: Floats, count: int) -> tuple[Floats, Floats, Floats]:
    """Points and unit tangents at ``count`` even arc lengths, with the share (0..1) of each."""
    centre = _without_rounding(centre)
    chord = np.linalg.norm(np.diff(centre, axis=0), axis=1)
    knots = np.concatenate([[0], np.cumsum(np.maximum(chord, 1e-3))])
    spline = CubicSpline(knots, centre, bc_type="natural")
    ends = FIRST_STATION / (1 - 2 * FIRST_STATION) * knots[-1]
    s = np.linspace(-ends, knots[-1] + ends, count)
    inside = np.clip(s, 0, knots[-1])
    tangent = _unit(spline(inside, 1))
    path = spline(inside) + (s - inside)[:, None] * tangent
    share = np.interp(
        s,
        np.concatenate([[-ends], knots, [knots[-1] + ends]]),
        np.concatenate([[0], _station_share(len(centre)), [1]]),
    )
    return path, _unit(np.gradient(path, axis=0)), share


def _without_rounding(points: Floats) -> Floats:
    """Smooth points along axis 0 where they lie so close that rounding to the mm shows as waves."""
    spacing = float(np.linalg.norm(np.diff(points, axis=0), axis=-1).mean())
    for _ in range(int(np.clip(10 / max(spacing, 1.0), 0, 4))):
        points = np.concatenate(
            [points[:1], 0.25 * points[:-2] + 0.5 * points[1:-1] + 0.25 * points[2:], points[-1:]]
        )
    return points


def _transported_axis(stations: Stations, tangent: Floats, at: Floats) -> Floats:
    """Minor axis along the path, from the station axes, without spin where sections are round."""
    frame = _rotation_minimising(tangent)
    side = np.cross(tangent, frame)
    share = _station_share(len(stations.axis))
    nearest = np.abs(at[None, :] - share[:, None]).argmin(axis=1)
    angle = np.arctan2(
        np.einsum("ij,ij->i", stations.axis, side[nearest]),
        np.einsum("ij,ij->i", stations.axis, frame[nearest]),
    )
    # An axis has no sign: double the angle, average as a vector so that round sections, whose axis
    # is arbitrary, follow their neighbours.
    flatness = (stations.half_major - stations.half_minor) / (stations.half_major + stations.half_minor)
    vector = np.exp(2j * angle) * (flatness**2 + 1e-4)
    for _ in range(2):
        padded = np.concatenate([vector[:1], vector, vector[-1:]])
        vector = 0.15 * padded[:-2] + 0.7 * padded[1:-1] + 0.15 * padded[2:]
    smooth = np.unwrap(np.angle(vector)) / 2
    turn = PchipInterpolator(share, smooth)(np.clip(at, share[0], share[-1]))
    major = np.cos(turn)[:, None] * frame + np.sin(turn)[:, None] * side
    return np.cross(tangent, major)


def _rotation_minimising(tangent: Floats) -> Floats:
    """Carry one normal along the tangents without twist: (n, 3) unit vectors."""
    start = np.eye(3)[np.abs(tangent[0]).argmin()]
    frame = [_unit(start - tangent[0] * (start @ tangent[0]))]
    for t in tangent[1:]:
        frame.append(_unit(frame[-1] - t * (frame[-1] @ t)))
    return np.array(frame)


def _domed_ends(lattice: Floats, tangent: Floats, section: Floats, height: Floats) -> Floats:
    """Round the two caps so that a strap does not end in a flat cut."""
    dome = np.clip(1 - (np.abs(section) ** EXPONENT).sum(axis=-1), 0, 1)[..., None]
    lattice[0] -= 0.6 * height[0] * dome * tangent[0]
    lattice[-1] += 0.6 * height[-1] * dome * tangent[-1]
    return lattice


def _mean_chord(points: Floats) -> Floats:
    """Normalised mean arc length (0..1) of the rows of a grid."""
    step = np.linalg.norm(np.diff(points, axis=0), axis=2).mean(axis=1)
    length = np.concatenate([[0], np.cumsum(np.maximum(step, 1e-3))])
    return length / length[-1]


def _spline(knots: Floats, values: Floats, at: Floats, periodic: bool) -> Floats:
    """Cubic interpolation along axis 0, straight beyond the ends."""
    if periodic:
        return np.asarray(
            CubicSpline(knots, np.concatenate([values[:-1], values[:1]]), bc_type="periodic")(at)
        )
    spline = CubicSpline(knots, values, bc_type="natural")
    inside = np.clip(at, 0, 1)
    beyond = (at - inside).reshape(-1, *([1] * (values.ndim - 1)))
    return np.asarray(spline(inside) + beyond * spline(inside, 1))


def _smoothed_unit(vectors: Floats, passes: int = 3) -> Floats:
    """Unit vectors of a (NU, NV, 3) field after a few averaging passes over the grid."""
    field = _unit(vectors)
    for _ in range(passes):
        for axis in (0, 1):
            padded = np.pad(field, [(1, 1) if k == axis else (0, 0) for k in range(3)], mode="edge")
            low, high = (
                np.take(padded, range(field.shape[axis]), axis),
                np.take(padded, range(2, field.shape[axis] + 2), axis),
            )
            field = _unit(0.25 * low + 0.5 * field + 0.25 * high)
    return field


def _unit(vectors: Floats) -> Floats:
    norm = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Floats = vectors / np.maximum(norm, 1e-12)
    return unit
