"""Which skin is seen in a flat view: an orthographic picture of faces, in numpy alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NOTHING = -1
_INSIDE = -1e-9
_CHUNK = 20_000


@dataclass(frozen=True, eq=False)
class Seen:
    """What is seen at each pixel, the first row at the top.

    Attributes
    ----------
    left, top : plane coordinates (mm, y up) of the upper left corner of the first pixel. step : mm a pixel.
    face : (h, w) i64 number of the face seen, -1 beside the body. weights : (h, w, 3) of its corners.
    """

    left: float
    top: float
    step: float
    face: Ints
    weights: Floats


def flattened(vertices: NDArray[np.floating], right: Floats, up: Floats) -> Floats:
    """Return (n, 3): mm to the right, upwards and towards the viewer of places (n, 3) of the body frame."""
    basis = np.stack([right, up, np.cross(right, up)])
    return np.asarray(vertices, np.float64) @ basis.T


def seen_faces(plane: Floats, faces: NDArray[np.integer], chosen: Ints, step: float) -> Seen:
    """Return what an orthographic viewer sees of some faces.

    Parameters
    ----------
    plane : (n, 3) vertices as `flattened` gives them.
    faces : (m, 3) of the whole skin, counter-clockwise seen from outside.
    chosen : (k,) numbers of the faces that are there at all; others hide nothing.
    step : mm a pixel.
    """
    corners = plane[faces[chosen]]
    flat = corners[:, :, :2]
    double = _cross(flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0])
    front = double > 1e-9
    chosen, corners, flat = chosen[front], corners[front], flat[front]
    low, high = flat.reshape(-1, 2).min(axis=0), flat.reshape(-1, 2).max(axis=0)
    left, top = float(np.floor(low[0]) - 2 * step), float(np.ceil(high[1]) + 2 * step)
    width = int(np.ceil((high[0] - left) / step)) + 3
    height = int(np.ceil((top - low[1]) / step)) + 3
    nearest = np.full(height * width, -np.inf)
    face = np.full(height * width, NOTHING, np.int64)
    weights = np.zeros((height * width, 3))
    pixels = np.stack([(flat[..., 0] - left) / step, (top - flat[..., 1]) / step], axis=-1)
    for start in range(0, len(chosen), _CHUNK):
        part = slice(start, start + _CHUNK)
        where, which, share = _covered(pixels[part], (height, width))
        depth = (share * corners[part][which][:, :, 2]).sum(axis=1)
        order = np.lexsort((-which, depth))  # the nearest is written last, of equals the first face
        where, which, share, depth = where[order], which[order], share[order], depth[order]
        last = np.full(height * width, -1, np.int64)
        last[where] = np.arange(len(where))
        kept = last[last >= 0]
        kept = kept[depth[kept] > nearest[where[kept]]]
        nearest[where[kept]] = depth[kept]
        face[where[kept]] = chosen[part][which[kept]]
        weights[where[kept]] = share[kept]
    return Seen(left, top, step, face.reshape(height, width), weights.reshape(height, width, 3))


def _covered(pixels: Floats, size: tuple[int, int]) -> tuple[Ints, Ints, Floats]:
    """Return pixel, triangle and corner weights of every pixel middle that lies in a triangle (k, 3, 2)."""
    low = np.floor(pixels.min(axis=1)).astype(np.int64)
    spans = np.ceil(pixels.max(axis=1)).astype(np.int64) - low + 1
    found: list[tuple[Ints, Ints, Floats]] = []
    a, b, c = (pixels[:, corner] for corner in range(3))
    area = _cross(b - a, c - a)
    for row in range(int(spans[:, 1].max(initial=0))):
        for column in range(int(spans[:, 0].max(initial=0))):
            near = np.flatnonzero((spans[:, 1] > row) & (spans[:, 0] > column))
            cell = low[near] + (column, row)
            middle = cell + 0.5
            second = _cross(middle - a[near], c[near] - a[near]) / area[near]
            third = _cross(b[near] - a[near], middle - a[near]) / area[near]
            share = np.stack([1.0 - second - third, second, third], axis=1)
            inside = share.min(axis=1) >= _INSIDE
            cell = cell[inside]
            found.append((cell[:, 1] * size[1] + cell[:, 0], near[inside], share[inside]))
    pixel, triangle, share = (np.concatenate(each) for each in zip(*found, strict=True))
    return pixel, triangle, share


def _cross(first: Floats, second: Floats) -> Floats:
    product: Floats = first[..., 0] * second[..., 1] - first[..., 1] * second[..., 0]
    return product
