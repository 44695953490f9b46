"""Plain shorts and top as cloth over the skin: smoothed, a little raised, and never far from it.

The packed skin says where the hems are (``clothing_field``, mm inside the hem); here the covered vertices get
places and normals of their own, which the window draws while the body is dressed.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import MESHES
from meshbuild.pack import read_pack, write_pack

Floats = NDArray[np.float64]

_ROUNDS = 14
_NORMAL_ROUNDS = 4
_MOST = 6.0
_THICKNESS = 1.5
_FULL_AT = 12.0
_COVER_SPAN = 16.0
_TOP = 1
_BODIES = ("male", "female")


def build() -> None:
    """Write ``garments.npz`` from ``skin.npz``.

    Arrays: ``cover`` (n,) u8, 127.5 at the hem and 8 more for each mm further in; ``top`` (n,) u8, 255 on the
    top and 0 on the shorts; ``index`` (k,) i32, the vertices that cloth moves; ``<body>_vertices`` (k, 3) f32
    mm and ``<body>_normals`` (k, 3) i8, unit * 127, of those.
    """
    skin = read_pack(MESHES / "skin.npz")
    faces, field = skin["faces"], skin["clothing_field"].astype(float)
    mean = _mean_of_neighbours(faces, len(field))
    share = np.clip(field / _FULL_AT, 0.0, 1.0)
    index = np.flatnonzero(share > 0.0).astype(np.int32)
    arrays: dict[str, NDArray[np.generic]] = {
        "cover": np.clip(np.rint(127.5 * (1.0 + field / _COVER_SPAN)), 0, 255).astype(np.uint8),
        "top": np.rint(255.0 * _share_of_top(skin["clothing"], faces, len(field))).astype(np.uint8),
        "index": index,
    }
    for body in _BODIES:
        bare = skin[f"{body}_vertices"].astype(float)
        normals = skin[f"{body}_normals"].astype(float) / 127.0
        cloth = _symmetric(draped(bare, normals, share, mean), skin["mirror"])
        turned = _symmetric(_smoothed_normals(normals, share, mean), skin["mirror"])
        turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
        arrays[f"{body}_vertices"] = cloth[index].astype(np.float32)
        arrays[f"{body}_normals"] = np.rint(turned[index] * 127.0).astype(np.int8)
    write_pack(MESHES / "garments.npz", arrays)


def draped(bare: Floats, normals: Floats, share: Floats, mean: sparse.csr_matrix) -> Floats:
    """Return the skin's places (n, 3) with the covered ones smoothed like cloth; none moves by over 6 mm."""
    weight = share[:, None]
    cloth = bare.copy()
    for _ in range(_ROUNDS):
        cloth += weight * (mean @ cloth - cloth)
    moved = cloth + _THICKNESS * weight * normals - bare
    length = np.linalg.norm(moved, axis=1, keepdims=True)
    return bare + moved * np.minimum(1.0, _MOST / np.maximum(length, 1e-9))


def _smoothed_normals(normals: Floats, share: Floats, mean: sparse.csr_matrix) -> Floats:
    cloth = normals.copy()
    for _ in range(_NORMAL_ROUNDS):
        cloth = mean @ cloth
    return normals * (1.0 - share[:, None]) + cloth * share[:, None]


def _share_of_top(clothing: NDArray[np.uint8], faces: NDArray[np.int32], count: int) -> Floats:
    top = np.zeros(count)
    top[faces[clothing == _TOP].ravel()] = 1.0
    return top


def _mean_of_neighbours(faces: NDArray[np.int32], count: int) -> sparse.csr_matrix:
    rows = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.unique(np.sort(rows, axis=1), axis=0)
    both = np.concatenate([edges, edges[:, ::-1]])
    links = sparse.csr_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(count, count))
    return sparse.diags(1.0 / np.asarray(links.sum(axis=1)).ravel()) @ links


def _symmetric(vectors: Floats, mirror: NDArray[np.int32]) -> Floats:
    """Make left and right exact mirror images again: the order of sums must not show."""
    return (vectors + vectors[mirror] * np.array([-1.0, 1.0, 1.0])) / 2.0
