"""Fibre coordinates to millimetres: a muscle part's own lattice carries points and bands."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Side

BAND_SAMPLES = 17
_FINE = 129


def to_position(lattice: NDArray[np.float32], uvw: NDArray[np.float64]) -> NDArray[np.float64]:
    """Map fibre coordinates to mm by trilinear interpolation.

    Parameters
    ----------
    lattice : (NU, NV, NW, 3) mm, regular samples of [0, 1]^3.
    uvw : (n, 3) along (origin to insertion), across, depth (0 superficial), each in [0, 1].

    Returns
    -------
    (n, 3) f64 mm.
    """
    sizes = np.array(lattice.shape[:3])
    scaled = np.clip(uvw, 0.0, 1.0) * (sizes - 1)
    low = np.minimum(scaled.astype(np.intp), np.maximum(sizes - 2, 0))
    share = scaled - low
    total = np.zeros((len(uvw), 3))
    for corner in np.ndindex(2, 2, 2):
        index = np.minimum(low + corner, sizes - 1)
        weight = np.prod(np.where(np.array(corner) == 1, share, 1 - share), axis=1)
        total += weight[:, None] * lattice[index[:, 0], index[:, 1], index[:, 2]]
    return total


def band_path(
    lattice: NDArray[np.float32], uvw: tuple[float, float, float], length: float
) -> NDArray[np.float64]:
    """Return the taut band: the fibre through a point, `length` mm in all, half to either side.

    Where the muscle ends before the band does, the band ends there (it never leaves the muscle).

    Returns
    -------
    (BAND_SAMPLES, 3) f64 mm, evenly spaced along the fibre, from the origin's side to the insertion's.
    The point itself lies on it.
    """
    along = np.linspace(0.0, 1.0, _FINE)
    fibre = np.column_stack([along, np.full(_FINE, uvw[1]), np.full(_FINE, uvw[2])])
    line = to_position(lattice, fibre)
    travelled = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    middle = np.interp(uvw[0], along, travelled)
    start, end = max(middle - length / 2, 0.0), min(middle + length / 2, travelled[-1])
    half = BAND_SAMPLES // 2
    stations = np.concatenate([np.linspace(start, middle, half + 1), np.linspace(middle, end, half + 1)[1:]])
    fibre = np.column_stack([np.interp(stations, travelled, along), fibre[:BAND_SAMPLES, 1:]])
    fibre[half, 0] = uvw[0]
    return to_position(lattice, fibre)


def along(path: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Return (3,) mm: the place at a share in [0, 1] of the length of a path (n, 3)."""
    travelled = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    wanted = share * travelled[-1]
    return np.array([np.interp(wanted, travelled, path[:, axis]) for axis in range(3)])


def mirrored(points: NDArray[np.float64], side: Side) -> NDArray[np.float64]:
    """Return points of the right side as they are on `side` (the left is the mirror image)."""
    return points * np.array([-1.0, 1.0, 1.0]) if side is Side.LEFT else points
