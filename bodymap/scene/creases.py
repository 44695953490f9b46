"""Soft shade in creases and behind edges, from the depth of a finished frame.

What lies behind its surroundings darkens (Luft, Colditz and Deussen 2006, "Image enhancement by unsharp
masking the depth buffer").

It costs 15-30 ms of numpy at the usual size, far less than ambient occlusion drawn without a graphics card,
and is done once, when the picture is at rest.
"""

import numpy as np
from numpy.typing import NDArray

Depth = NDArray[np.float32]
Pixels = NDArray[np.uint8]

_RADII_SHARE = (0.006, 0.022)
"""Of the picture's height: a thin line along edges, and a wide soft one."""
_STRENGTH = (0.12, 0.26)
_THIN_SHARE = 0.013
_FULL_AT = (5.0, 14.0)
"""mm behind the mean of the surroundings from which on a pixel is fully shaded, at 1 mm a pixel."""
_FULL = 256


def shaded(pixels: Pixels, depth: Depth, near: float, far: float, pixel: float, glass: float = 0.0) -> Pixels:
    """Return a frame (h, w, 4) with shaded creases.

    Parameters
    ----------
    pixels, depth
        The frame and its depth buffer (h, w) in [0, 1], the top row first; 1 is the backdrop.
    near, far
        Distances (mm) of the clipping planes.
    pixel
        How many mm a pixel covers.
    glass
        What is nearer (mm) lies as if on a glass before the body: it neither gives nor takes shade.
    """
    is_body = depth < 1.0
    if not is_body.any():
        return pixels
    box = (_span(is_body, 1), _span(is_body, 0))
    away: Depth = np.float32(near * far) / (np.float32(far) - depth[box] * np.float32(far - near))
    body = is_body[box] & (away > glass)
    height = depth.shape[0]
    solid = _without_thin(np.where(body, away, 0.0)[::2, ::2], max(round(_THIN_SHARE * height / 2), 2))
    inside = solid > 0.0
    light = np.full(body.shape, _FULL, np.float32)
    for share, strength, full_at in zip(_RADII_SHARE, _STRENGTH, _FULL_AT, strict=True):
        mean = _local_mean(solid, inside, max(round(share * height), 1))
        behind = away - _doubled(mean, body.shape)
        behind *= np.float32(1.0 / (full_at * max(pixel, 0.25)))
        light *= 1.0 - np.float32(strength) * np.clip(behind, 0.0, 1.0, out=behind)
    light[~body] = _FULL
    part = pixels[box][:, :, :3]
    np.right_shift(part * light.astype(np.uint16)[:, :, None], 8, out=part, casting="unsafe")
    return pixels


def _span(used: NDArray[np.bool_], axis: int) -> slice:
    found = np.flatnonzero(used.any(axis=axis))
    return slice(int(found[0]), int(found[-1]) + 1)


def _local_mean(values: Depth, inside: NDArray[np.bool_], radius: int) -> Depth:
    """Return the mean over the inside of a square around each pixel (h, w), given at every second pixel."""
    reach = max(radius // 2, 1)
    total, count = _blurred(values, reach), _blurred(inside.astype(np.float32), reach)
    return (total / np.maximum(count, 1e-3)).astype(np.float32, copy=False)


def _without_thin(away: Depth, reach: int) -> Depth:
    """Return distances without what is thin and near: an arrow or a cross casts no shade.

    Each pixel takes the farthest of its surroundings, then the nearest of those (a closing).
    """
    for farthest in (True, False):
        for axis in (0, 1):
            away = _extreme(away, reach, axis, farthest)
    return away


def _extreme(values: Depth, reach: int, axis: int, farthest: bool) -> Depth:
    """Return the largest or smallest of the 2 reach + 1 values along an axis, in steps of doubled width."""
    choose = np.maximum if farthest else np.minimum
    width = 2 * reach + 1
    pad = [(reach, reach) if axis == each else (0, 0) for each in (0, 1)]
    found = np.swapaxes(np.pad(values, pad, mode="edge"), 0, axis)
    covered = 1
    while covered < width:
        step = min(covered, width - covered)
        found = choose(found[:-step], found[step:])
        covered += step
    return np.swapaxes(found, 0, axis)


def _doubled(half: Depth, shape: tuple[int, int]) -> Depth:
    """Interpolate values given at every second pixel."""
    rows = np.repeat(half, 2, axis=0)[: shape[0]]
    rows[1:-1:2] = (rows[0:-2:2] + rows[2::2]) * 0.5
    full: Depth = np.repeat(rows, 2, axis=1)[:, : shape[1]]
    full[:, 1:-1:2] = (full[:, 0:-2:2] + full[:, 2::2]) * 0.5
    return full


def _blurred(values: Depth, reach: int) -> Depth:
    """Return sums over squares, blurred twice so that no square is seen."""
    for _ in range(2):
        values = _box_sums(_box_sums(values, reach).T, reach).T
    return values


def _box_sums(values: Depth, reach: int) -> Depth:
    """Return the mean of the 2 reach + 1 rows around each row; beyond the edge all is 0."""
    width = 2 * reach + 1
    sums = np.zeros((values.shape[0] + width, values.shape[1]), np.float32)
    np.cumsum(values, axis=0, out=sums[reach + 1 : reach + 1 + values.shape[0]])
    sums[reach + 1 + values.shape[0] :] = sums[reach + values.shape[0]]
    return ((sums[width:] - sums[:-width]) / width).astype(np.float32, copy=False)
