"""Finer triangles for the skin: quads to triangles, one Loop subdivision, then long edges split.

Male and female are refined as one: the same edges are split in both, so that they share all topology, and
every decision is taken from lengths over both bodies and over both sides, so that it stays symmetric.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import Faces, Indices, Points
from meshbuild.geometry import along_skin, averaging, edge_keys, face_cross, from_keys, vertex_normals
from meshbuild.skin_base import symmetrised

# cosine of the sharpest crease across which an edge may be flipped
_FLAT = 0.85
# radians by which a flip must better the angles
_WORTH = 1e-3
# multiples of the limit to which edges are split in turn; vertices spread out in between
_SLACKS = (2.0, 1.4, 1.2, 1.1, 1.0)
_SPREAD_STEPS = 4


@dataclass(frozen=True)
class Surface:
    """Both bodies on one topology.

    ``bodies`` is (2, n, 3) mm, male first; ``faces`` (m, 3); ``mirror`` (n,);
    ``parents`` is the (n, base) matrix that makes each vertex a mean of base vertices (rows sum to one).
    """

    bodies: Points
    faces: Faces
    mirror: Indices
    parents: sparse.csr_matrix

    def moved(self, bodies: Points) -> "Surface":
        """Return the surface with other positions, made exactly symmetric."""
        even = np.array([symmetrised(body, self.mirror) for body in bodies])
        return Surface(even, self.faces, self.mirror, self.parents)


def triangulated(bodies: Points, quads: Indices, mirror: Indices) -> Surface:
    """Cut each quad along the diagonal that is shorter over both bodies and folds neither.

    Parameters
    ----------
    bodies : (2, n, 3) exactly symmetric vertices.
    quads : (q, 4) outward; none may be its own mirror image.
    """
    cuts = (quads[:, [0, 1, 2, 0, 2, 3]].reshape(-1, 2, 3), quads[:, [1, 2, 3, 1, 3, 0]].reshape(-1, 2, 3))
    cost = np.zeros((2, len(quads)))
    for option, cut in enumerate(cuts):
        start, end = cut[:, 0, 0], cut[:, 0, 2]
        for body in bodies:
            length = np.linalg.norm(body[start] - body[end], axis=1)
            first, second = (face_cross(body, cut[:, i]) for i in range(2))
            folded = np.einsum("ij,ij->i", first, second) < 0
            cost[option] += length + 1e3 * folded
    chosen = np.where((cost[0] <= cost[1])[:, None, None], cuts[0], cuts[1])
    count = bodies.shape[1]
    return Surface(bodies, chosen.reshape(-1, 3).astype(np.int32), mirror, sparse.eye_array(count).tocsr())


def loop_smoothed(surface: Surface) -> tuple[Surface, dict[tuple[int, int], Points]]:
    """Take one step of Loop's subdivision (Warren's weights), keeping its new vertices aside.

    The control mesh is swollen first by what the step takes away, or fingers and neck would grow thin.

    Returns
    -------
    The surface with its vertices where the step puts them, and for each edge (lower index first) the
    (2, 3) place of its new vertex in both bodies. ``refined`` uses those it needs: in head and hands the
    base is finer than needed and the whole step would spend most triangles there.
    """
    edge, opposite, _ = edges_with_faces(surface.faces)
    count = surface.bodies.shape[1]
    even = _loop_even(edge, count)
    terms = [(edge[:, 0], 3 / 8), (edge[:, 1], 3 / 8), (opposite[:, 0], 1 / 8), (opposite[:, 1], 1 / 8)]
    odd = _rows(terms, count)
    control = [2 * body - even @ body for body in surface.bodies]
    middles = np.stack([odd @ body for body in control], axis=1)
    places = {(int(a), int(b)): middle for (a, b), middle in zip(edge, middles, strict=True)}
    return surface.moved(np.array([even @ body for body in control])), places


def refined(surface: Surface, places: dict[tuple[int, int], Points], limit: Points) -> Surface:
    """Split edges longer than the limit until none is left, keeping triangles compact.

    Parameters
    ----------
    places : where the vertex goes when an edge of the base is split; other edges bend along the normals.
    limit : (base,) mm, longest edge allowed near each base vertex, symmetric.
    """
    fixed = surface.bodies.shape[1]
    for slack in _SLACKS:
        while True:
            surface = flipped(surface)
            edge, _, face_edge = edges_with_faces(surface.faces)
            key = _edge_lengths(surface, edge)
            allowed = slack * (surface.parents @ limit)
            too_long = key > (allowed[edge[:, 0]] + allowed[edge[:, 1]]) / 2
            chosen = too_long & _greatest_of_faces(key, face_edge)
            if not chosen.any():
                break
            surface = _split(surface, edge, face_edge, _numbers(chosen), places)
        if slack > 1:
            surface = _spread(surface, fixed)
    return surface


def _spread(surface: Surface, fixed: int) -> Surface:
    """Slide the new vertices along the skin towards the middle of their neighbours."""
    for _ in range(_SPREAD_STEPS):
        mean = averaging(surface.faces, surface.bodies.shape[1])
        moved = surface.bodies.copy()
        for body in moved:
            body[fixed:] += 0.5 * along_skin(mean @ body - body, body, surface.faces)[fixed:]
        surface = flipped(surface.moved(moved))
    return surface


def flipped(surface: Surface) -> Surface:
    """Flip edges until all are Delaunay in the mean of both bodies, never folding or crossing the midline."""
    for _ in range(6):
        edge, opposite, face_edge = edges_with_faces(surface.faces)
        gain = _flip_gain(surface, edge, opposite)
        chosen = (gain > _WORTH) & _greatest_of_faces(gain, face_edge)
        if not chosen.any():
            break
        surface = _flip(surface, edge, opposite, face_edge, _numbers(chosen))
    return surface


def _numbers(chosen: NDArray[np.bool_]) -> Indices:
    return np.flatnonzero(chosen).astype(np.int32)


def _greatest_of_faces(key: Points, face_edge: Indices) -> NDArray[np.bool_]:
    """Tell for each edge whether none in its two triangles has a greater key."""
    greatest = key[face_edge].max(axis=1)
    is_greatest = np.ones(len(key), dtype=bool)
    for corner in range(3):
        is_greatest[face_edge[key[face_edge[:, corner]] < greatest, corner]] = False
    return is_greatest


def _flip_gain(surface: Surface, edge: Indices, opposite: Indices) -> Points:
    """Return (e,) radians by which the two angles across an edge exceed pi, 0 if it must stay."""
    gain = np.zeros(len(edge))
    for body in surface.bodies:
        beyond = _angle(body, opposite[:, 0], *edge.T) + _angle(body, opposite[:, 1], *edge.T)
        gain += (beyond - np.pi) / 2
    gain = np.round(gain, 6)
    worth = np.flatnonzero(gain > _WORTH)
    stays = np.ones(len(edge), dtype=bool)
    stays[worth] = _must_stay(surface, edge[worth], opposite[worth], edge_keys(edge))
    gain[stays] = 0
    return gain


def _must_stay(
    surface: Surface, edge: Indices, opposite: Indices, keys: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Tell of which edges a flip would leave the midline, double another edge (``keys``) or fold the skin."""
    a, b = edge.T
    c, d = opposite.T
    joined = np.isin(edge_keys(np.sort(opposite, axis=1)), keys)
    stays: NDArray[np.bool_] = joined | (surface.mirror[edge] == edge).all(axis=1)
    for body in surface.bodies:
        old = [_unit_normals(body, a, b, c), _unit_normals(body, b, a, d)]
        new = [_unit_normals(body, a, d, c), _unit_normals(body, d, b, c)]
        for first, second in ((old[0], old[1]), *((i, j) for i in old for j in new)):
            stays |= np.einsum("ij,ij->i", first, second) < _FLAT
    return stays


def _flip(surface: Surface, edge: Indices, opposite: Indices, face_edge: Indices, chosen: Indices) -> Surface:
    """Replace each chosen edge by the one between its opposite vertices."""
    number = np.full(len(edge), -1)
    number[chosen] = chosen
    # equal gains in one triangle: leave both, or the choice would favour a side
    twice = (number[face_edge] >= 0).sum(axis=1) > 1
    chosen = np.setdiff1d(chosen, number[face_edge[twice]]).astype(np.int32)
    hit = np.isin(face_edge, chosen).any(axis=1)
    a, b = edge[chosen].T
    c, d = opposite[chosen].T
    faces = np.concatenate([surface.faces[~hit], np.column_stack([a, d, c]), np.column_stack([d, b, c])])
    return Surface(surface.bodies, faces.astype(np.int32), surface.mirror, surface.parents)


def _angle(body: Points, apex: Indices, a: Indices, b: Indices) -> Points:
    """Return the angle at the apex of each triangle in radians."""
    u, v = body[a] - body[apex], body[b] - body[apex]
    angle: Points = np.arctan2(np.linalg.norm(np.cross(u, v), axis=1), np.einsum("ij,ij->i", u, v))
    return angle


def _unit_normals(body: Points, a: Indices, b: Indices, c: Indices) -> Points:
    cross = np.cross(body[b] - body[a], body[c] - body[a])
    unit: Points = cross / np.maximum(np.linalg.norm(cross, axis=1, keepdims=True), 1e-12)
    return unit


def _edge_lengths(surface: Surface, edge: Indices) -> Points:
    """Return (e,) mm: the longer of both bodies, the same for an edge and its mirror image."""
    spans = surface.bodies[:, edge[:, 0]] - surface.bodies[:, edge[:, 1]]
    lengths: Points = np.sqrt((spans**2).sum(axis=2)).max(axis=0)
    return np.round(lengths, 6)


def _split(
    surface: Surface,
    edge: Indices,
    face_edge: Indices,
    chosen: Indices,
    places: dict[tuple[int, int], Points],
) -> Surface:
    """Put a vertex on each chosen edge; no triangle may have two of them."""
    count = surface.bodies.shape[1]
    number = np.full(len(edge), -1)
    number[chosen] = count + np.arange(len(chosen))
    middles = _middles(surface, edge[chosen])
    for i, (a, b) in enumerate(edge[chosen].tolist()):
        if (a, b) in places:
            middles[:, i] = places[a, b]
    new = number[face_edge]
    if ((new >= 0).sum(axis=1) > 1).any():
        raise ValueError("two edges of one triangle are equally long; the split would not be symmetric")
    faces = [surface.faces[(new < 0).all(axis=1)]]
    for corner in range(3):
        hit = new[:, corner] >= 0
        p, q, r = (surface.faces[hit, (corner + i) % 3] for i in range(3))
        m = new[hit, corner]
        faces += [np.column_stack([p, m, r]), np.column_stack([m, q, r])]
    bodies = np.concatenate([surface.bodies, middles], axis=1)
    parents = sparse.vstack([surface.parents, _halves(edge[chosen], count) @ surface.parents]).tocsr()
    mirror = _extended_mirror(surface.mirror, edge[chosen], count)
    whole = Surface(bodies, np.concatenate(faces).astype(np.int32), mirror, parents)
    return whole.moved(bodies)


def _middles(surface: Surface, edge: Indices) -> Points:
    """Return (2, e, 3) middles of the cubics along the tangent planes at both ends, on the curve."""
    a, b = edge.T
    middles = []
    for body in surface.bodies:
        normal, span = vertex_normals(body, surface.faces), body[b] - body[a]
        lift_a = np.einsum("ij,ij->i", span, normal[a])[:, None] * normal[a]
        lift_b = np.einsum("ij,ij->i", span, normal[b])[:, None] * normal[b]
        middles.append((body[a] + body[b]) / 2 + (lift_b - lift_a) / 8)
    return np.array(middles)


def edges_with_faces(faces: Faces) -> tuple[Indices, Indices, Indices]:
    """Return (e, 2) edges, their (e, 2) opposite vertices, and (m, 3) the edge after each corner.

    The first opposite vertex is to the left of the edge seen from outside.
    """
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    across = np.concatenate([faces[:, 2], faces[:, 0], faces[:, 1]])
    keys, number = np.unique(edge_keys(np.sort(directed, axis=1)), return_inverse=True)
    edge = from_keys(keys)
    # of the two triangles of an edge first the one that runs along it from the lower to the higher vertex
    order = np.lexsort((directed[:, 0] > directed[:, 1], number))
    if len(order) != 2 * len(edge) or (number[order].reshape(-1, 2) != np.arange(len(edge))[:, None]).any():
        raise ValueError("the skin is not a closed manifold")
    return edge, across[order].reshape(-1, 2), number.reshape(3, -1).T.astype(np.int32)


def _extended_mirror(mirror: Indices, edge: Indices, count: int) -> Indices:
    """Return the mirror of old vertices followed by one new vertex per edge."""
    keys, other = edge_keys(edge), edge_keys(np.sort(mirror[edge], axis=1))
    order = np.argsort(keys)
    new = count + order[np.searchsorted(keys[order], other)]
    return np.concatenate([mirror, new]).astype(np.int32)


def _loop_even(edge: Indices, count: int) -> sparse.csr_matrix:
    both = np.concatenate([edge, edge[:, ::-1]])
    degree = np.bincount(both[:, 0], minlength=count)
    beta = np.where(degree == 3, 3 / 16, 3 / (8 * np.maximum(degree, 1)))
    near = sparse.csr_matrix((beta[both[:, 0]], (both[:, 0], both[:, 1])), shape=(count, count))
    return sparse.csr_matrix(near + sparse.diags(1 - degree * beta))


def _halves(edge: Indices, count: int) -> sparse.csr_matrix:
    return _rows([(edge[:, 0], 0.5), (edge[:, 1], 0.5)], count)


def _rows(terms: list[tuple[NDArray[np.int32], float]], count: int) -> sparse.csr_matrix:
    size = len(terms[0][0])
    row = np.tile(np.arange(size), len(terms))
    column = np.concatenate([vertices for vertices, _ in terms])
    value = np.repeat([weight for _, weight in terms], size)
    return sparse.csr_matrix((value, (row, column)), shape=(size, count))
