"""Draw what a camera saw as line and tone that a black-and-white printer keeps."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

from meshbuild.figure_camera import Seen
from meshbuild.frame import Faces, Points
from meshbuild.turns import unit

Grey = NDArray[np.float64]

SCALE = 2
_LIGHT = unit((-0.35, 0.75, 0.55))
_SKIN, _CLOTH, _PROP = 242.0, 190.0, 216.0
_SHADE, _LINE, _CREASE = 26.0, 25.0, 125.0
_DEPTH_STEP, _CREASE_COS = 0.028, 0.62
_RIM = 4
_HATCH, _HATCH_WIDE, _HATCH_DARK = 16, 5, 75.0
_SHADED_FROM = 0.05
# few tones compress well and print cleanly
_LEVELS = np.array([0, 25, 75, 125, 164, 190, 216, 242, 255], dtype=np.uint8)


@dataclass(frozen=True)
class Surface:
    """Everything a figure shows: ``vertices`` (n, 3), ``faces`` (m, 3), ``normals`` (n, 3).

    ``kind`` (m,) is 0 the body, 1 and up the props; ``cover`` (n,) is positive inside clothes; ``worked``
    (n,) is 0 to 1 over the muscles that work or lengthen, ``first`` (n,) over the first of them.
    """

    vertices: Points
    faces: Faces
    normals: Points
    kind: NDArray[np.int32]
    cover: Points
    worked: Points
    first: Points


def drawn(seen: Seen, surface: Surface, radius: float) -> Grey:
    """Return the picture (s, s), 0 black to 255 white."""
    on = seen.face >= 0
    corners = surface.faces[np.where(on, seen.face, 0)]
    weights = seen.weights[..., None]
    normal = (surface.normals[corners] * weights).sum(axis=2)
    normal /= np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-9)
    kind = np.where(on, surface.kind[np.where(on, seen.face, 0)], -1)
    cover = (surface.cover[corners] * seen.weights).sum(axis=2)
    worked = (surface.worked[corners] * seen.weights).sum(axis=2)
    clothed = (kind == 0) & (cover > 0)
    grey = np.full(on.shape, 255.0)
    grey[on] = _PROP
    grey[kind == 0] = _SKIN
    grey[clothed] = _CLOTH
    grey[on] -= _SHADE * (normal[on] @ _LIGHT < _SHADED_FROM)
    grey = np.where((kind == 0) & (worked > 0.5) & _stripes(on.shape), _HATCH_DARK, grey)
    outline = _jumps(np.where(on, seen.depth, 1e5), radius * _DEPTH_STEP) | _differ(kind)
    crease = _bends(normal, on) | (_differ(clothed.astype(int)) & (kind == 0))
    crease |= _differ(((kind == 0) & (worked > 0.5)).astype(int)) & (kind == 0)
    grey[crease] = np.minimum(grey[crease], _CREASE)
    grey[ndimage.binary_dilation(outline, iterations=1)] = _LINE
    # neighbours across the border are the other side's: there nothing is known
    for edge in (grey[:_RIM], grey[-_RIM:], grey[:, :_RIM], grey[:, -_RIM:]):
        edge[:] = 255.0
    return grey


def _stripes(shape: tuple[int, ...]) -> NDArray[np.bool_]:
    rows, columns = np.indices(shape)
    striped: NDArray[np.bool_] = (rows + columns) % _HATCH < _HATCH_WIDE
    return striped


def _jumps(depth: Points, step: float) -> NDArray[np.bool_]:
    """Return where depth jumps by more than a step beyond the slope the surface has anyway."""
    found = np.zeros(depth.shape, dtype=bool)
    for axis in (0, 1):
        second = np.abs(np.roll(depth, 1, axis) - 2 * depth + np.roll(depth, -1, axis))
        nearer = depth <= np.minimum(np.roll(depth, 1, axis), np.roll(depth, -1, axis)) + step
        found |= (second > step) & nearer & (depth < 1e4)
    return found


def _differ(values: NDArray[np.int64]) -> NDArray[np.bool_]:
    return (values != np.roll(values, 1, 0)) | (values != np.roll(values, 1, 1))


def _bends(normal: Points, on: NDArray[np.bool_]) -> NDArray[np.bool_]:
    found = np.zeros(on.shape, dtype=bool)
    for axis in (0, 1):
        other = np.roll(normal, 2, axis)
        found |= (np.einsum("ijk,ijk->ij", normal, other) < _CREASE_COS) & on & np.roll(on, 2, axis)
    return found


def arrow(grey: Grey, path: Points) -> Grey:
    """Draw a bold arrow with a white rim along a path (k, 2) of pixels."""
    picture = Image.fromarray(grey.astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    wide = grey.shape[0] / 480 * 7
    tip, back = path[-1], path[-1] - path[max(len(path) - 4, 0)]
    along = back / max(float(np.linalg.norm(back)), 1e-9)
    aside = np.array([-along[1], along[0]])
    for extra, ink in ((wide * 0.55, 255), (0.0, 0)):
        line = [tuple(map(float, p)) for p in path]
        pen.line(line, fill=ink, width=round(wide + 2 * extra), joint="curve")
        base = tip - along * extra * 0.3
        head = [
            base + along * (wide * 2.4 + extra * 2),
            base + aside * (wide * 1.7 + extra * 1.6) - along * extra,
            base - aside * (wide * 1.7 + extra * 1.6) - along * extra,
        ]
        pen.polygon([tuple(map(float, p)) for p in head], fill=ink)
        pen.ellipse(_box(path[0], wide / 2 + extra), fill=ink)
    return np.asarray(picture).astype(np.float64)


def ring(grey: Grey, centre: Points, size: float) -> Grey:
    """Draw the ring that says "feel it here": dashed, black on a white rim."""
    picture = Image.fromarray(grey.astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    wide = max(2, round(grey.shape[0] / 480 * 2.2))
    for start in range(0, 360, 30):
        pen.arc(_box(centre, size + wide), start - 3, start + 21, fill=255, width=wide * 3)
        pen.arc(_box(centre, size), start, start + 18, fill=0, width=wide)
    return np.asarray(picture).astype(np.float64)


def _box(centre: Points, size: float) -> tuple[float, float, float, float]:
    x, y = float(centre[0]), float(centre[1])
    return (x - size, y - size, x + size, y + size)


def reduced(grey: Grey) -> NDArray[np.uint8]:
    """Return the picture at its final size, in the few tones of the palette (indices)."""
    side = grey.shape[0] // SCALE
    small = grey.reshape(side, SCALE, side, SCALE).mean(axis=(1, 3))
    nearest: NDArray[np.uint8] = np.abs(small[..., None] - _LEVELS).argmin(axis=2).astype(np.uint8)
    return nearest


def palette() -> list[int]:
    """Return the palette as PNG wants it: red, green, blue of each tone."""
    return [int(level) for level in _LEVELS for _ in range(3)]
