"""Repair, round off, smooth, thin out and symmetrise the coarse bone meshes of the source."""

import fast_simplification
import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from meshbuild.frame import MIRROR, Faces, Points
from meshbuild.geometry import averaging, vertex_normals

Mesh = tuple[Points, Faces]


def welded(vertices: Points, faces: Faces, tolerance: float = 1e-3) -> Mesh:
    """Return the mesh with vertices closer than a rounding step made one.

    Degenerate and repeated faces go, and so do vertices no face uses. The order of first appearance is kept.

    Parameters
    ----------
    vertices : (n, 3) mm (or any one unit).
    faces : (m, 3) indices.
    tolerance : the rounding step, in the unit of the vertices.
    """
    keys = np.rint(vertices / tolerance).astype(np.int64)
    _, first, inverse = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    faces = first[inverse.ravel()][faces].astype(np.int32)
    distinct = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])
    faces = faces[distinct]
    _, once = np.unique(np.sort(faces, axis=1), axis=0, return_index=True)
    return compacted(vertices, faces[np.sort(once)])


def without_flaps(faces: Faces) -> Faces:
    """Return the faces without those that hang on a surface closed without them.

    Such a flap has a free edge and another edge at which it is the third face.
    """
    while True:
        sides = np.sort(np.stack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]], axis=1), axis=2)
        _, which, count = np.unique(sides.reshape(-1, 2), axis=0, return_inverse=True, return_counts=True)
        uses = count[which.ravel()].reshape(-1, 3)
        flap = (uses == 1).any(axis=1) & (uses > 2).any(axis=1)
        if not flap.any():
            return faces
        faces = faces[~flap]


def compacted(vertices: Points, faces: Faces) -> Mesh:
    """Return the mesh without the vertices that no face uses."""
    used = np.unique(faces)
    renumber = np.full(len(vertices), -1, dtype=np.int32)
    renumber[used] = np.arange(len(used), dtype=np.int32)
    return vertices[used], renumber[faces]


def pieces(vertices: Points, faces: Faces) -> list[Mesh]:
    """Return the connected pieces, ordered by the first vertex of each."""
    ends = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]])
    links = sparse.coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(len(vertices),) * 2)
    count, label = connected_components(links, directed=False)
    return [compacted(vertices, faces[label[faces[:, 0]] == i]) for i in range(count)]


def joined(parts: list[Mesh]) -> Mesh:
    """Return several meshes as one, in their order."""
    starts = np.cumsum([0, *(len(vertices) for vertices, _ in parts[:-1])])
    faces = np.concatenate([cells + start for (_, cells), start in zip(parts, starts, strict=True)])
    return np.concatenate([vertices for vertices, _ in parts]), faces.astype(np.int32)


def volume(vertices: Points, faces: Faces) -> float:
    """Return the signed volume in mm3, positive when faces look outward."""
    a, b, c = (vertices[faces[:, i]] - vertices.mean(axis=0) for i in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def outward(vertices: Points, faces: Faces) -> Mesh:
    """Return the mesh wound so that its volume is positive."""
    return (vertices, faces) if volume(vertices, faces) > 0 else (vertices, faces[:, ::-1].copy())


def is_closed(faces: Faces) -> bool:
    """Tell whether every edge has exactly two faces that agree in winding."""
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    unique = np.unique(directed, axis=0)
    if len(unique) != len(directed):
        return False
    return set(map(tuple, unique.tolist())) == set(map(tuple, unique[:, ::-1].tolist()))


def closed(vertices: Points, faces: Faces) -> Mesh:
    """Return the mesh with each hole closed by a fan from its middle; unchanged when it has none."""
    if is_closed(faces):
        return vertices, faces
    points, cells = [vertices], [faces]
    count = len(vertices)
    for loop in _holes(faces):
        cells.append(np.column_stack([np.roll(loop, -1), loop, np.full(len(loop), count)]).astype(np.int32))
        points.append(vertices[loop].mean(axis=0, keepdims=True))
        count += 1
    return outward(np.concatenate(points), np.concatenate(cells))


def _holes(faces: Faces) -> list[Faces]:
    """Return the closed walks of edges with a face on one side only, in face order."""
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    existing = set(map(tuple, directed.tolist()))
    free: dict[int, list[int]] = {}
    for a, b in sorted(existing):
        if (b, a) not in existing:
            free.setdefault(a, []).append(b)
    loops = []
    for start in sorted(free):
        while free[start]:
            walk = [start]
            while (ahead := free.get(walk[-1])) and (following := ahead.pop()) != start:
                walk.append(following)
            if len(walk) > 2:
                loops.append(np.array(walk, dtype=np.int32))
    return loops


def rounded_off(vertices: Points, faces: Faces, parts: int) -> Mesh:
    """Replace each flat triangle by a curved cubic patch cut into ``parts`` squared triangles.

    Curved point-normal triangles (Vlachos et al. 2001) pass through the given vertices, so that the coarse
    source becomes a smooth bone without shrinking. Edges are shared: a closed mesh stays closed.
    """
    normals = vertex_normals(vertices, faces)
    corner = vertices[faces]
    normal = normals[faces]
    weights = np.array([(i, j, parts - i - j) for i in range(parts + 1) for j in range(parts + 1 - i)])
    index = {tuple(w): k for k, w in enumerate(weights.tolist())}
    control = _patch_controls(corner, normal)
    u, v, w = (weights[:, i] / parts for i in range(3))
    points = np.zeros((len(faces), len(weights), 3))
    for (i, j, k), bezier in control.items():
        factor = {3: 1.0, 2: 3.0, 1: 6.0}[max(i, j, k)]
        points += (factor * u**i * v**j * w**k)[None, :, None] * bezier[:, None, :]
    small = []
    for i in range(parts):
        for j in range(parts - i):
            k = parts - i - j
            small.append((index[i + 1, j, k - 1], index[i, j + 1, k - 1], index[i, j, k]))
            if k > 1:
                small.append((index[i + 1, j, k - 1], index[i + 1, j + 1, k - 2], index[i, j + 1, k - 1]))
    offsets = np.arange(len(faces))[:, None, None] * len(weights)
    cells = (np.array(small)[None] + offsets).reshape(-1, 3).astype(np.int32)
    return outward(*welded(points.reshape(-1, 3), cells, 1e-4))


def _patch_controls(corner: Points, normal: Points) -> dict[tuple[int, int, int], Points]:
    """Return the ten Bezier points of each triangle, keyed by the powers of its three corners."""
    controls: dict[tuple[int, int, int], Points] = {}
    rim = np.zeros_like(corner[:, 0])
    for i in range(3):
        key = [0, 0, 0]
        key[i] = 3
        controls[key[0], key[1], key[2]] = corner[:, i]
        for j in ((i + 1) % 3, (i + 2) % 3):
            lift = np.einsum("ij,ij->i", corner[:, j] - corner[:, i], normal[:, i])[:, None] * normal[:, i]
            point = (2 * corner[:, i] + corner[:, j] - lift) / 3
            key = [0, 0, 0]
            key[i], key[j] = 2, 1
            controls[key[0], key[1], key[2]] = point
            rim += point / 6
    controls[1, 1, 1] = rim + (rim - corner.mean(axis=1)) / 2
    return controls


def smoothed(vertices: Points, faces: Faces, passes: int, fixed: NDArray[np.bool_] | None = None) -> Points:
    """Return Taubin-smoothed vertices (0.5 / -0.53 a pass: no shrinkage); fixed ones stay."""
    mean = averaging(faces, len(vertices))
    moved = vertices.copy()
    for _ in range(passes):
        for step in (0.5, -0.53):
            shift = step * (mean @ moved - moved)
            if fixed is not None:
                shift[fixed] = 0
            moved = moved + shift
    return moved


def thinned(vertices: Points, faces: Faces, target: int) -> Mesh:
    """Return the mesh decimated to about ``target`` faces (quadric error), welded, closed and outward."""
    if len(faces) <= target:
        return vertices, faces
    points, cells = fast_simplification.simplify(
        vertices.astype(np.float32), faces.astype(np.int32), target_count=target, agg=6
    )
    vertices, faces = welded(np.asarray(points, dtype=np.float64), np.asarray(cells, dtype=np.int32), 1e-4)
    return outward(*closed(*compacted(vertices, without_flaps(faces))))


def symmetrised(vertices: Points, faces: Faces, snap: float = 0.4) -> Mesh:
    """Return the right half (x <= 0) and its exact mirror image, joined at x = 0.

    Vertices within ``snap`` mm of the middle are put on it first, so that the cut leaves no slivers.
    """
    vertices = vertices.copy()
    vertices[np.abs(vertices[:, 0]) < snap, 0] = 0
    vertices, faces = welded(vertices, faces, 1e-4)
    half, cells = _right_half(vertices, faces)
    half[np.abs(half[:, 0]) < 1e-6, 0] = 0
    both = np.concatenate([half, half * MIRROR])
    joined = np.concatenate([cells, cells[:, ::-1] + len(half)])
    middle = half[:, 0] == 0
    twin = np.arange(len(half), 2 * len(half))
    twin[middle] = np.arange(len(half))[middle]
    joined = np.concatenate([np.arange(len(half)), twin])[joined]
    flat = np.all(both[joined][:, :, 0] == 0, axis=1)
    return compacted(both, joined[~flat].astype(np.int32))


def _right_half(vertices: Points, faces: Faces) -> Mesh:
    """Cut a mesh at x = 0 and return what lies at x <= 0; cut edges get one new vertex each."""
    x = vertices[:, 0]
    points = list(vertices)
    cut: dict[tuple[int, int], int] = {}
    kept: list[list[int]] = []

    def crossing(a: int, b: int) -> int:
        key = (min(a, b), max(a, b))
        if key not in cut:
            share = x[key[0]] / (x[key[0]] - x[key[1]])
            point = vertices[key[0]] + share * (vertices[key[1]] - vertices[key[0]])
            cut[key] = len(points)
            points.append(point * [0, 1, 1])
        return cut[key]

    for face in faces.tolist():
        polygon: list[int] = []
        for a, b in zip(face, face[1:] + face[:1], strict=True):
            if x[a] <= 0:
                polygon.append(a)
            if x[a] * x[b] < 0:
                polygon.append(crossing(a, b))
        if len(polygon) >= 3 and any(x[i] < 0 for i in face):
            kept += [[polygon[0], polygon[i], polygon[i + 1]] for i in range(1, len(polygon) - 1)]
    return compacted(np.array(points), np.array(kept, dtype=np.int32))
