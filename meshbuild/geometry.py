"""Small functions on triangle meshes that every part of the body is made with.

Vertices are (n, 3) mm in the frame, faces (m, 3) indices, counter-clockwise seen from outside.
"""

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import MIRROR, Faces, Points


def face_cross(vertices: Points, faces: Faces) -> Points:
    """Return (m, 3) outward face normals scaled by twice the area."""
    a, b, c = (vertices[faces[:, i]] for i in range(3))
    cross: Points = np.cross(b - a, c - a)
    return cross


def face_areas(vertices: Points, faces: Faces) -> Points:
    """Return (m,) triangle areas in mm2."""
    areas: Points = np.linalg.norm(face_cross(vertices, faces), axis=1) / 2
    return areas


def vertex_areas(vertices: Points, faces: Faces) -> Points:
    """Return (n,) mm2: a third of the area of the triangles around each vertex."""
    third = np.repeat(face_areas(vertices, faces) / 3, 3)
    return np.bincount(faces.ravel(), third, minlength=len(vertices)).astype(np.float64)


def vertex_normals(vertices: Points, faces: Faces) -> Points:
    """Return (n, 3) unit outward normals, faces weighted by their angle at the vertex."""
    unit = face_cross(vertices, faces)
    unit = unit / np.maximum(np.linalg.norm(unit, axis=1, keepdims=True), 1e-12)
    total = np.zeros((len(vertices), 3))
    for corner in range(3):
        here, ahead, behind = (vertices[faces[:, (corner + i) % 3]] for i in range(3))
        to_ahead, to_behind = ahead - here, behind - here
        sine = np.linalg.norm(np.cross(to_ahead, to_behind), axis=1)
        angle = np.arctan2(sine, np.einsum("ij,ij->i", to_ahead, to_behind))
        for axis in range(3):
            total[:, axis] += np.bincount(faces[:, corner], unit[:, axis] * angle, minlength=len(vertices))
    normals: Points = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12)
    return normals


def packed_normals(normals: Points) -> NDArray[np.int8]:
    """Return unit normals times 127 as i8, as the packs store them."""
    return np.rint(np.clip(normals, -1, 1) * 127).astype(np.int8)


def edges(faces: Faces) -> NDArray[np.int32]:
    """Return the (e, 2) edges once each, lower index first, in ascending order."""
    corners = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    return from_keys(np.unique(edge_keys(corners)))


def edge_keys(pairs: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return one number per (lower, higher) pair of vertices, in the order of the pairs."""
    keys: NDArray[np.int64] = pairs[:, 0].astype(np.int64) << 32 | pairs[:, 1].astype(np.int64)
    return keys


def from_keys(keys: NDArray[np.int64]) -> NDArray[np.int32]:
    """Return the (k, 2) pairs of vertices that ``edge_keys`` made numbers of."""
    return np.column_stack([keys >> 32, keys & 0xFFFFFFFF]).astype(np.int32)


def adjacency(faces: Faces, count: int) -> sparse.csr_matrix:
    """Return the symmetric (count, count) 0/1 matrix of vertices that share an edge."""
    pairs = edges(faces)
    both = np.concatenate([pairs, pairs[:, ::-1]])
    return sparse.csr_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(count, count))


def face_neighbours(faces: Faces) -> sparse.csr_matrix:
    """Return the symmetric (m, m) 0/1 matrix of faces that share an edge."""
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    owner = np.tile(np.arange(len(faces)), 3)
    keys, number = np.unique(edge_keys(np.sort(directed, axis=1)), return_inverse=True)
    of_edge = sparse.csr_matrix((np.ones(len(owner)), (owner, number)), shape=(len(faces), len(keys)))
    near = sparse.csr_matrix(of_edge @ of_edge.T)
    near.setdiag(0)
    near.eliminate_zeros()
    near.data[:] = 1
    return near


def averaging(faces: Faces, count: int) -> sparse.csr_matrix:
    """Return the (count, count) matrix that replaces each vertex by the mean of its neighbours."""
    near = adjacency(faces, count)
    degree = np.maximum(np.asarray(near.sum(axis=1)).ravel(), 1)
    return sparse.csr_matrix(sparse.diags(1 / degree) @ near)


def along_skin(step: Points, vertices: Points, faces: Faces) -> Points:
    """Return (n, 3) steps without their part along the vertex normals."""
    normal = vertex_normals(vertices, faces)
    flat: Points = step - np.einsum("ij,ij->i", step, normal)[:, None] * normal
    return flat


def mirrored(vertices: Points) -> Points:
    """Return the points on the other side of the body."""
    return vertices * MIRROR


def mirrored_faces(faces: Faces) -> Faces:
    """Return the faces wound the other way, so that a mirrored mesh stays outward."""
    return np.ascontiguousarray(faces[:, ::-1])


def mirror_of_faces(faces: Faces, mirror: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return (m,) for each face the one on the other side of the body.

    Parameters
    ----------
    mirror : (n,) vertex on the other side of each vertex; the faces must be symmetric under it.
    """
    here, there = (np.lexsort(np.sort(each, axis=1).T[::-1]) for each in (faces, mirror[faces]))
    partner = np.empty(len(faces), dtype=np.int64)
    partner[there] = here
    return partner


def boundary_loops(faces: Faces) -> list[NDArray[np.int32]]:
    """Return the closed loops of edges that have a face on one side only, each in face order.

    Loops start at their lowest index and are sorted by it. A vertex where two loops touch is not supported.
    """
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    existing = set(map(tuple, directed.tolist()))
    following = {a: b for a, b in existing if (b, a) not in existing}
    loops = []
    while following:
        start = min(following)
        loop = [start]
        while (vertex := following.pop(loop[-1])) != start:
            loop.append(vertex)
        loops.append(np.array(loop, dtype=np.int32))
    return loops


def closed_outer(vertices: Points, faces: Faces, outer: NDArray[np.bool_]) -> tuple[Points, Faces]:
    """Return the outer skin with mouth, sockets and nostrils closed by a fan across each opening.

    With this surface "inside" means inside the body: a tooth lies inside, though the mouth is a cavity.

    Returns
    -------
    (n + loops, 3) vertices, the given ones first; and the faces.
    """
    kept = faces[outer]
    points, fans = [vertices], [kept]
    for number, loop in enumerate(boundary_loops(kept)):
        centre = np.full(len(loop), len(vertices) + number, dtype=np.int32)
        fans.append(np.column_stack([np.roll(loop, -1), loop, centre]))
        points.append(vertices[loop].mean(axis=0, keepdims=True))
    return np.concatenate(points), np.concatenate(fans).astype(np.int32)


def to_polydata(vertices: Points, faces: Faces) -> pv.PolyData:
    """Return the mesh as PyVista's kind, double precision."""
    return pv.PolyData.from_regular_faces(np.asarray(vertices, dtype=np.float64), faces)


def signed_distance(points: Points, vertices: Points, faces: Faces) -> Points:
    """Return the (p,) distance in mm of points to a closed mesh, negative inside.

    For the skin pass what ``closed_outer`` returns, or points in the mouth count as outside.
    """
    measured = pv.PolyData(np.asarray(points, dtype=np.float64)).compute_implicit_distance(
        to_polydata(vertices, faces)
    )
    return np.asarray(measured["implicit_distance"], dtype=np.float64)


def closest_point(points: Points, vertices: Points, faces: Faces) -> tuple[Points, NDArray[np.int64]]:
    """Return the (p, 3) nearest points on a mesh and the (p,) faces they lie on."""
    cells, nearest = to_polydata(vertices, faces).find_closest_cell(
        np.asarray(points, dtype=np.float64), return_closest_point=True
    )
    return np.asarray(nearest, dtype=np.float64), np.asarray(cells, dtype=np.int64)
