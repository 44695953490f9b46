"""Remesh a bone whose source has slits, folds and blades, from its winding number on a grid.

The generalised winding number (Jacobson et al. 2013) is 1 inside and 0 outside and hardly minds a slit or a
stray triangle, so its middle level is the surface that the bone was meant to have.
"""

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from meshbuild.bones_mesh import Mesh, outward, pieces, smoothed, welded
from meshbuild.frame import Faces, Points
from meshbuild.geometry import face_areas, face_cross, to_polydata

Numbers = NDArray[np.float64]
# points are taken together in cubes of this edge; clusters of faces farther than REACH count as dipoles, mm
CUBE = 10.0
REACH = 14.0
CLUSTER = 10.0
# half the width of the band around the surface that the grid is filled in, in grid steps
BAND = 2.0


def remeshed(vertices: Points, faces: Faces, spacing: float, passes: int = 4, half: bool = False) -> Mesh:
    """Return a closed surface around a mesh with slits and folds.

    Parameters
    ----------
    vertices, faces : mostly outward mesh, mm.
    spacing : of the grid, mm.
    passes : smoothing passes that take the steps of the grid away.
    half : only what lies right of the middle, open there a few steps beyond it: for a mesh that is
        symmetrised afterwards.

    Returns
    -------
    The largest piece, outward, closed unless half.
    """
    low = vertices.min(axis=0) - 3 * spacing
    high = vertices.max(axis=0) + 3 * spacing
    if half:
        high[0] = 5 * spacing
    size = np.ceil((high - low) / spacing).astype(int) + 1
    grid = pv.ImageData(dimensions=size, spacing=(spacing,) * 3, origin=low)
    points = np.asarray(grid.points, dtype=np.float64)
    near, _ = cKDTree(_surface_samples(vertices, faces, spacing)).query(
        points, distance_upper_bound=BAND * spacing
    )
    band = np.isfinite(near)
    _, closest = to_polydata(vertices, faces).find_closest_cell(points[band], return_closest_point=True)
    distance = np.linalg.norm(points[band] - closest, axis=1)
    winding = winding_number(points[band], vertices, faces)
    field = np.full(len(points), -BAND * spacing)
    field[band] = np.where(winding > 0.5, distance, -distance)
    core = _core(~band, points, size, vertices, faces)
    field[core] = BAND * spacing
    grid.point_data["field"] = field
    surface = grid.contour([0.0], scalars="field", method="flying_edges").triangulate()
    cells = surface.faces.reshape(-1, 4)[:, 1:].astype(np.int32)
    mesh = welded(np.asarray(surface.points, dtype=np.float64), cells, 1e-4)
    best = outward(*max(pieces(*mesh), key=lambda piece: float(face_areas(*piece).sum())))
    return smoothed(*best, passes), best[1]


def winding_number(points: Points, vertices: Points, faces: Faces) -> Numbers:
    """Return the (p,) generalised winding number: exact for near faces, dipoles for far ones."""
    middle = vertices[faces].mean(axis=1)
    owner = _cube_of(middle, CLUSTER)
    clusters, owner = np.unique(owner, return_inverse=True)
    vector = face_cross(vertices, faces) / 2
    weight = np.linalg.norm(vector, axis=1)
    mass = np.bincount(owner, weight)
    pole = np.column_stack([np.bincount(owner, vector[:, i]) for i in range(3)])
    moment = np.column_stack([np.bincount(owner, weight * middle[:, i]) for i in range(3)])
    place = moment / np.maximum(mass, 1e-12)[:, None]
    reach = np.zeros(len(clusters))
    np.maximum.at(reach, owner, np.linalg.norm(vertices[faces] - place[owner][:, None], axis=2).max(axis=1))
    total = np.zeros(len(points))
    cube = _cube_of(points, CUBE)
    order = np.argsort(cube, kind="stable")
    for here in np.split(order, np.flatnonzero(np.diff(cube[order])) + 1):
        block = points[here]
        centre = (block.min(axis=0) + block.max(axis=0)) / 2
        radius = np.linalg.norm(block - centre, axis=1).max()
        close = np.linalg.norm(place - centre, axis=1) < radius + REACH + reach
        total[here] = _exact(block, vertices, faces[close[owner]])
        total[here] += _dipoles(block, place[~close], pole[~close])
    return total


def _cube_of(points: Points, edge: float) -> NDArray[np.int64]:
    """Return (p,) numbers that are equal for points in the same cube."""
    cell = np.floor((points - points.min(axis=0)) / edge).astype(np.int64)
    return np.asarray((cell[:, 0] * 10_000 + cell[:, 1]) * 10_000 + cell[:, 2])


def _exact(points: Points, vertices: Points, faces: Faces) -> Numbers:
    total = np.zeros(len(points))
    step = max(1, 2_000_000 // max(len(faces), 1))
    for start in range(0, len(points), step):
        block = points[start : start + step]
        a, b, c = (vertices[faces[:, i]][None] - block[:, None] for i in range(3))
        la, lb, lc = (np.sqrt(np.einsum("pfi,pfi->pf", side, side)) for side in (a, b, c))
        triple = np.einsum("pfi,pfi->pf", a, np.cross(b, c))
        below = la * lb * lc
        for first, second, third in ((a, b, lc), (b, c, la), (c, a, lb)):
            below += np.einsum("pfi,pfi->pf", first, second) * third
        total[start : start + step] = np.arctan2(triple, below).sum(axis=1) / (2 * np.pi)
    return total


def _dipoles(points: Points, place: Points, pole: Points) -> Numbers:
    ray = place[None] - points[:, None]
    cube = np.einsum("pci,pci->pc", ray, ray) ** 1.5
    flux: Numbers = (np.einsum("pci,ci->pc", ray, pole) / cube).sum(axis=1) / (4 * np.pi)
    return flux


def _surface_samples(vertices: Points, faces: Faces, spacing: float) -> Points:
    """Return points on the surface no farther apart than the spacing, to find the grid near it."""
    longest = np.linalg.norm(vertices[faces] - vertices[np.roll(faces, 1, axis=1)], axis=2).max(axis=1)
    samples = []
    for parts in range(1, int(np.ceil(longest.max() / spacing)) + 1):
        chosen = faces[np.maximum(np.ceil(longest / spacing), 1).astype(int) == parts]
        steps = [(i, j, parts - i - j) for i in range(parts + 1) for j in range(parts + 1 - i)]
        samples.append(np.einsum("wk,fki->fwi", np.array(steps) / parts, vertices[chosen]).reshape(-1, 3))
    return np.concatenate(samples)


def _core(
    far: NDArray[np.bool_], points: Points, size: NDArray[np.int64], vertices: Points, faces: Faces
) -> NDArray[np.bool_]:
    """Tell which points away from the surface lie inside: one winding number for each connected region."""
    index = np.arange(len(points)).reshape(size, order="F")
    links = []
    for axis in range(3):
        a = np.take(index, range(size[axis] - 1), axis).ravel()
        b = np.take(index, range(1, size[axis]), axis).ravel()
        both = far[a] & far[b]
        links.append(np.column_stack([a[both], b[both]]))
    joined = np.concatenate(links)
    matrix = sparse.coo_matrix((np.ones(len(joined)), (joined[:, 0], joined[:, 1])), shape=(len(points),) * 2)
    _, label = connected_components(matrix, directed=False)
    regions, first = np.unique(label[far], return_index=True)
    inside = winding_number(points[far][first], vertices, faces) > 0.5
    chosen: NDArray[np.bool_] = far & np.isin(label, regions[inside])
    return chosen
