"""Which faces belong to the outer skin: those that can be seen from outside, not mouth, sockets, nostrils."""

import embreex.rtcore_scene as rtcs
import numpy as np
from embreex.mesh_construction import TriangleMesh
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import Faces, Points
from meshbuild.geometry import face_cross, face_neighbours, mirror_of_faces

_RAYS = 64
_START = 0.05
# share of the half space that must be open above a face of the outer skin
_OPEN = 0.02


def openness(vertices: Points, faces: Faces, blockers: tuple[Points, Faces]) -> Points:
    """Return (m,) the share of rays from each face that leave the body, 0 deep in a cavity, 1 on a bulge.

    Parameters
    ----------
    blockers : another mesh that blocks the view: the eyeballs.
    """
    other, other_faces = blockers
    triangles = np.concatenate([vertices[faces], other[other_faces]]).astype(np.float32)
    scene = rtcs.EmbreeScene()
    TriangleMesh(scene, triangles)
    normal = face_cross(vertices, faces)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    start = (vertices[faces].mean(axis=1) + _START * normal).astype(np.float32)
    free = np.zeros(len(faces))
    for direction in _sphere(_RAYS):
        ahead = normal @ direction > 0
        rays = np.where(ahead[:, None], direction, -direction).astype(np.float32)
        free += scene.run(start, rays) < 0
    return free / _RAYS


def outer_faces(
    bodies: Points,
    faces: Faces,
    mirror: NDArray[np.int32],
    eyes: tuple[Points, Faces],
    near_cavity: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Return (m,) whether each face belongs to the outer skin; one connected piece with smooth borders.

    Parameters
    ----------
    bodies, eyes : (2, n, 3) vertices of male and female, and the faces of the eyeballs.
    near_cavity : (m,) faces of the head; others are always outer, however deep the fold they lie in.
    """
    eye_vertices, eye_faces = eyes
    seen = np.max(
        [openness(body, faces, (eye, eye_faces)) for body, eye in zip(bodies, eye_vertices, strict=True)],
        axis=0,
    )
    seen = np.maximum(seen, seen[mirror_of_faces(faces, mirror)])
    near = face_neighbours(faces)
    outer = (seen > _OPEN) | ~near_cavity
    for _ in range(6):  # the majority of the neighbours decides: no single teeth along the border
        outer = (near @ outer + outer) >= 2
    return _largest(outer, near)


def _largest(kept: NDArray[np.bool_], near: sparse.csr_matrix) -> NDArray[np.bool_]:
    """Return the largest connected piece of the outer faces, its holes smaller than a cavity filled."""
    for wanted, smallest in ((True, 0), (False, _SMALLEST_CAVITY)):
        index = np.flatnonzero(kept == wanted)
        _, piece = sparse.csgraph.connected_components(near[index][:, index], directed=False)
        size = np.bincount(piece)
        lost = size[piece] < (smallest or size.max())
        kept = kept.copy()
        kept[index[lost]] = not wanted
    return kept


_SMALLEST_CAVITY = 40


def _sphere(count: int) -> Points:
    """Return directions spread evenly over the sphere (Fibonacci)."""
    i = np.arange(count) + 0.5
    height = 1 - 2 * i / count
    turn = np.pi * (1 + np.sqrt(5)) * i
    around = np.sqrt(1 - height**2)
    directions: Points = np.column_stack([around * np.cos(turn), height, around * np.sin(turn)])
    return directions
