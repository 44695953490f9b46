"""Hexahedral lattices: the (u, v, w) -> mm map of one closed structure and its surface.

A lattice is an array ``(NU, NV, NW, 3)`` in mm, interpolated trilinearly over regular samples of the
unit cube. Its boundary is the surface of the structure, so every interior (u, v, w) lies inside the
closed mesh.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
Shape = tuple[int, int, int]

EXPONENT = 2.3
# Direction (in the unit circle) to which the corners of the (v, w) square are carried. 30 degrees
# spreads the boundary nodes evenly when there are about twice as many across as in depth.
CORNER = (np.cos(np.pi / 6), np.sin(np.pi / 6))


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
    nodes, faces = lattice_surface(shape_of(lattice))
    if lattice_volume(lattice) < 0:
        faces = faces[:, ::-1].copy()
    return lattice.reshape(-1, 3)[nodes], faces


def lattice_volume(lattice: Floats) -> float:
    """Signed volume in cubic mm; positive when (u, v, w) is right-handed (the lofts are left-handed)."""
    nodes, faces = lattice_surface(shape_of(lattice))
    p = lattice.reshape(-1, 3)[nodes]
    p = p - p.mean(axis=0)
    return float(np.einsum("ij,ij->", p[faces[:, 0]], np.cross(p[faces[:, 1]], p[faces[:, 2]])) / 6)


def lattice_centroid(lattice: Floats) -> Floats:
    """Centre of volume, (3,) mm."""
    nodes, faces = lattice_surface(shape_of(lattice))
    points = lattice.reshape(-1, 3)[nodes]
    middle = points.mean(axis=0)
    a, b, c = ((points - middle)[faces[:, k]] for k in range(3))
    volume = np.einsum("ij,ij->i", a, np.cross(b, c))
    centroid: Floats = middle + ((a + b + c) * volume[:, None]).sum(axis=0) / (4 * volume.sum())
    return centroid


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


def shape_of(lattice: Floats) -> Shape:
    """Return (NU, NV, NW)."""
    return lattice.shape[0], lattice.shape[1], lattice.shape[2]
