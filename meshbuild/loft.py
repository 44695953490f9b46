"""Loft measured figures into hexahedral lattices: straps, sheets and their closed surfaces.

A lattice is an array ``(NU, NV, NW, 3)`` in mm. ``u`` runs along the structure, ``v`` across its
major axis and ``w`` through its depth. The boundary of the lattice is the surface of the
structure, so every interior (u, v, w) lies inside the closed mesh.

Section shape and end taper follow the ``meta`` of the figure files: an equal-area superellipse of
exponent 2.3 whose ends taper to 60 % over the last 3 % of the length; sheets lose 55 % of their
thickness at the border.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicSpline, PchipInterpolator

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
Shape = tuple[int, int, int]

EXPONENT = 2.3
FIRST_STATION = 0.03
END_SCALE = 0.6
SHEET_EDGE_SCALE = 0.45
# Direction (in the unit circle) to which the corners of the (v, w) square are carried. 30 degrees
# spreads the boundary nodes evenly when there are about twice as many across as in depth.
CORNER = (np.cos(np.pi / 6), np.sin(np.pi / 6))


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
    shape: Shape = (25, 11, 5),
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
    minor = _transported_axis(stations, path, tangent, at)
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
    shape: Shape = (25, 11, 5),
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
    rows, cols = points.shape[:2]
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


def superellipse_section(nv: int, nw: int, exponent: float = EXPONENT) -> Floats:
    """Map a regular (v, w) square onto the unit superellipse.

    Returns (nv, nw, 2): coordinates along the major and the minor axis in [-1, 1]; w = 0 is the
    positive minor side. The square's border lands exactly on the superellipse.
    """
    v, w = np.meshgrid(np.linspace(-1, 1, nv), np.linspace(1, -1, nw), indexing="ij")
    cx, cy = CORNER
    x = v * np.sqrt(1 - w**2 * (1 - cx**2))
    y = w * np.sqrt(1 - v**2 * (1 - cy**2))
    radius = np.hypot(x, y)
    safe = np.where(radius > 1e-9, radius, 1)
    power = np.abs(x / safe) ** exponent + np.abs(y / safe) ** exponent
    stretch = np.where(radius > 1e-9, power, 1) ** (-1 / exponent)
    return np.stack([x * stretch, y * stretch], axis=-1)


def lattice_surface(shape: Shape) -> tuple[Ints, Ints]:
    """Return the boundary of a lattice: node indices (n,) and faces (m, 3) into them.

    Faces point outwards when (du, dv, dw) is right-handed; flip them for a left-handed lattice.
    """
    index = np.arange(int(np.prod(shape))).reshape(shape)
    quads: list[NDArray[np.int64]] = []
    for axis in range(3):
        for end, outward in ((0, False), (-1, True)):
            side = np.take(index, end, axis=axis)
            corners = np.stack([side[:-1, :-1], side[1:, :-1], side[1:, 1:], side[:-1, 1:]], axis=-1)
            if (axis == 1) == outward:
                corners = corners[..., ::-1]
            quads.append(corners.reshape(-1, 4))
    quad = np.concatenate(quads)
    faces = np.concatenate([quad[:, [0, 1, 2]], quad[:, [0, 2, 3]]])
    nodes, inverse = np.unique(faces, return_inverse=True)
    return nodes.astype(np.int32), inverse.reshape(-1, 3).astype(np.int32)


def lattice_mesh(lattice: Floats) -> tuple[Floats, Ints]:
    """The closed surface of a lattice: vertices (n, 3) mm and faces (m, 3) pointing outwards."""
    nodes, faces = lattice_surface(_shape(lattice))
    if lattice_volume(lattice) < 0:
        faces = faces[:, ::-1].copy()
    return lattice.reshape(-1, 3)[nodes], faces


def lattice_volume(lattice: Floats) -> float:
    """Signed volume in cubic mm; positive when (u, v, w) is right-handed (the lofts are left-handed)."""
    nodes, faces = lattice_surface(_shape(lattice))
    p = lattice.reshape(-1, 3)[nodes]
    p = p - p.mean(axis=0)
    return float(np.einsum("ij,ij->", p[faces[:, 0]], np.cross(p[faces[:, 1]], p[faces[:, 2]])) / 6)


def sample_lattice(lattice: Floats, uvw: ArrayLike) -> Floats:
    """Trilinear interpolation of a lattice at (n, 3) parameters in [0, 1]; returns (n, 3) mm."""
    coords = np.clip(np.asarray(uvw, float), 0, 1) * (np.array(lattice.shape[:3]) - 1)
    low = np.minimum(coords.astype(int), np.array(lattice.shape[:3]) - 2)
    share = coords - low
    out = np.zeros((len(coords), 3))
    for corner in np.ndindex(2, 2, 2):
        weight = np.prod(np.where(corner, share, 1 - share), axis=1)
        i, j, k = (low + corner).T
        out += weight[:, None] * lattice[i, j, k]
    return out


def resample(lattice: Floats, shape: Shape) -> Floats:
    """Sample a lattice regularly at another resolution (trilinear)."""
    axes = np.meshgrid(*(np.linspace(0, 1, n) for n in shape), indexing="ij")
    uvw = np.stack(axes, axis=-1).reshape(-1, 3)
    return sample_lattice(lattice, uvw).reshape(*shape, 3)


def _shape(lattice: Floats) -> Shape:
    return lattice.shape[0], lattice.shape[1], lattice.shape[2]


def _station_share(count: int) -> Floats:
    return np.linspace(FIRST_STATION, 1 - FIRST_STATION, count)


def _centreline(centre: Floats, count: int) -> tuple[Floats, Floats, Floats]:
    """Points and unit tangents at ``count`` even arc lengths, with the share (0..1) of each."""
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


def _transported_axis(stations: Stations, path: Floats, tangent: Floats, at: Floats) -> Floats:
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
    return np.asarray(vectors / np.maximum(norm, 1e-12))
