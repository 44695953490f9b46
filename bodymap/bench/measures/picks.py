"""Picks of the stage: how long they take, and whether an exact ray caster finds the same triangle."""

import sys
import time
from statistics import median

import numpy as np
from numpy.typing import NDArray

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.scenes import SIZE, opaque_body, skin_pixels
from bodymap.scene.picks import SurfacePick
from bodymap.scene.stage import Stage

Floats = NDArray[np.float64]

_PICKS = 1000


def main(exact: int) -> int:
    """Pick 1,000 pixels; tell the median seconds, and how many of ``exact`` rays differ."""
    atlas, shown = opaque_body()
    stage = Stage(atlas, shown, SIZE)
    topology = atlas.geometry.skin_topology()
    outer = np.flatnonzero(topology.outer)
    corners = atlas.geometry.skin(shown.body).vertices[topology.faces[outer]].astype(float)
    pixels = skin_pixels(stage, _PICKS, seed=11).tolist()
    spans, differing = [], 0
    for number, (x, y) in enumerate(pixels):
        start = time.perf_counter()
        pick = stage.pick(x, y)
        spans.append(time.perf_counter() - start)
        assert isinstance(pick, SurfacePick)
        if number < exact:
            origin, direction = stage.camera.ray(x, y, SIZE)
            differing += pick.face != outer[first_triangle(corners, origin, direction)]
    stage.close()
    tell(pick=median(spans), exact=exact, differing=int(differing))
    return 0


def first_triangle(corners: Floats, origin: Floats, direction: Floats) -> int:
    """Return the row of the first of the triangles (m, 3, 3) that a ray meets: all of them are tried.

    Moeller and Trumbore 1997, in double precision, without any tree.

    Raises
    ------
    ValueError
        When it meets none.
    """
    first, along, across = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    normal = np.cross(direction, across)
    scale = np.einsum("ij,ij->i", along, normal)
    scale[scale == 0.0] = np.nan
    offset = origin - first
    u = np.einsum("ij,ij->i", offset, normal) / scale
    turned = np.cross(offset, along)
    v = turned @ direction / scale
    away = np.einsum("ij,ij->i", across, turned) / scale
    met = np.flatnonzero((u >= 0.0) & (v >= 0.0) & (u + v <= 1.0) & (away > 0.0))
    if len(met) == 0:
        raise ValueError("the ray meets no triangle")
    return int(met[np.argmin(away[met])])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
