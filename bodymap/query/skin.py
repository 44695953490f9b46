"""Distances and patches on the outer skin."""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedSpot
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import NO_REGION

Barycentric = tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Patch:
    """A patch of skin: vertices (n,) i32 ascending, and the area (mm2) that each stands for in the patch."""

    vertices: NDArray[np.int32]
    areas: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class SkinMeasures:
    """Areas of one body's outer skin: (m,) of the faces (0 for cavities), (n,) of the vertices, mm2."""

    face_areas: NDArray[np.float64]
    vertex_areas: NDArray[np.float64]


@lru_cache(maxsize=4)
def skin_measures(atlas: Atlas, body: Body) -> SkinMeasures:
    """Return the areas of a body's outer skin; a vertex owns a third of every triangle around it."""
    topology = atlas.geometry.skin_topology()
    vertices = atlas.geometry.skin(body).vertices.astype(np.float64)
    a, b, c = (vertices[topology.faces[:, i]] for i in range(3))
    double = np.linalg.norm(np.cross(b - a, c - a), axis=1).astype(np.float64)
    areas: NDArray[np.float64] = np.where(topology.outer, double / 2, 0.0)
    return SkinMeasures(areas, _spread(topology.faces, areas, len(vertices)))


def summed(
    where: NDArray[np.integer[Any]], amounts: NDArray[np.floating[Any]], count: int
) -> NDArray[np.float64]:
    """Return (count,) f64: the sum of the amounts that fall on each index."""
    return np.bincount(where, amounts, minlength=count).astype(np.float64, copy=False)


def _spread(faces: NDArray[np.int32], areas: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    return summed(faces.ravel(), np.repeat(areas / 3, 3), count)


def spot_position(atlas: Atlas, body: Body, face: int, barycentric: Barycentric) -> NDArray[np.float64]:
    """Return (3,) mm of a spot in a face."""
    corners = atlas.geometry.skin(body).vertices[atlas.geometry.skin_topology().faces[face]]
    position: NDArray[np.float64] = np.asarray(barycentric) @ corners.astype(np.float64)
    return position


def barycentric_in_face(atlas: Atlas, body: Body, face: int, position: Iterable[float]) -> Barycentric:
    """Return the weights of a face's corners for a position (mm) on it, each in [0, 1], with the sum 1.

    Raises
    ------
    ValueError
        When the face does not exist or belongs to no outer skin.
    """
    topology = atlas.geometry.skin_topology()
    if not 0 <= face < len(topology.faces) or not topology.outer[face]:
        raise ValueError(f"face {face} is no face of the outer skin")
    a, b, c = atlas.geometry.skin(body).vertices[topology.faces[face]].astype(np.float64)
    along, across, offset = b - a, c - a, np.asarray(tuple(position), dtype=np.float64) - a
    gram = np.array([[along @ along, along @ across], [along @ across, across @ across]])
    weights = np.linalg.lstsq(gram, np.array([along @ offset, across @ offset]), rcond=None)[0]
    full = np.clip([1.0 - weights.sum(), weights[0], weights[1]], 0.0, 1.0)
    full /= full.sum()
    return float(full[0]), float(full[1]), float(full[2])


def brush(atlas: Atlas, body: Body, spot: PickedSpot) -> Patch:
    """Return the skin within a geodesic distance of a spot (never arm to trunk, nor finger to finger).

    Distances run along the edges of the outer skin. The corners of the clicked triangle always belong to
    the patch, so that a brush too small to reach a vertex is that triangle, and a larger one only adds.
    """
    topology = atlas.geometry.skin_topology()
    centre = spot_position(atlas, body, spot.face, spot.barycentric)
    reached = _reached(atlas, body, spot.face, centre, spot.radius)
    measures = skin_measures(atlas, body)
    corners = topology.faces[spot.face].tolist()
    chosen = np.array(sorted(reached.keys() | set(corners)), dtype=np.int32)
    is_reached = np.array([vertex in reached for vertex in chosen.tolist()])
    corner_area = measures.face_areas[spot.face] / 3
    return Patch(chosen, np.where(is_reached, measures.vertex_areas[chosen], corner_area))


def _reached(
    atlas: Atlas, body: Body, face: int, centre: NDArray[np.float64], radius: float
) -> dict[int, float]:
    """Walk from a face over the edges of the outer skin (Dijkstra); return each vertex' distance in mm."""
    vertices, edges = atlas.geometry.skin(body).vertices, _edges(atlas)
    best: dict[int, float] = {}
    queue = [
        (float(np.linalg.norm(vertices[corner] - centre)), int(corner))
        for corner in atlas.geometry.skin_topology().faces[face]
    ]
    heapq.heapify(queue)
    while queue:
        length, vertex = heapq.heappop(queue)
        if vertex in best or length > radius:
            continue
        best[vertex] = length
        others = edges.ends[edges.starts[vertex] : edges.starts[vertex + 1]]
        # in f64 from the stored f32, so that both sides of the body give the same numbers
        steps = np.linalg.norm(vertices[others].astype(np.float64) - vertices[vertex], axis=1)
        for other, step in zip(others.tolist(), steps.tolist(), strict=True):
            if other not in best and length + step <= radius:
                heapq.heappush(queue, (length + step, other))
    return best


@dataclass(frozen=True, eq=False)
class _Edges:
    """Neighbours of a vertex v along the outer skin: `ends[starts[v]:starts[v + 1]]`."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int32]


@lru_cache(maxsize=2)
def _edges(atlas: Atlas) -> _Edges:
    topology = atlas.geometry.skin_topology()
    is_outer = np.zeros(len(topology.mirror), dtype=bool)
    is_outer[topology.faces[topology.outer]] = True
    # each edge runs one way in one of its two faces and back in the other: on a closed mesh both are here
    starts = topology.faces.ravel()
    ends = topology.faces[:, [1, 2, 0]].ravel()
    kept = is_outer[starts] & is_outer[ends]
    starts, ends = starts[kept], ends[kept]
    counts = np.bincount(starts, minlength=len(is_outer))
    return _Edges(np.concatenate([[0], np.cumsum(counts)]), ends[np.argsort(starts, kind="stable")])


def region_patch(atlas: Atlas, body: Body, place: NamedPlace) -> Patch:
    """Return the skin of a region; vertices of its border stand for their part inside only."""
    topology = atlas.geometry.skin_topology()
    numbers = topology.own if place.layer is Layer.OWN else topology.choir
    faces = np.flatnonzero(numbers == atlas.region_numbers[place])
    measures = skin_measures(atlas, body)
    count = len(measures.vertex_areas)
    areas = _spread(topology.faces[faces], measures.face_areas[faces], count)
    chosen = np.unique(topology.faces[faces]).astype(np.int32)
    return Patch(chosen, areas[chosen])


def patch_of(atlas: Atlas, body: Body, picked: Picked) -> Patch:
    """Return the skin of a picked spot, region or landmark."""
    if isinstance(picked, PickedSpot):
        return brush(atlas, body, picked)
    place = picked.place
    if place.layer is Layer.LANDMARK:
        return brush(atlas, body, landmark_spot(atlas, place.id, place.side, picked.radius))
    return region_patch(atlas, body, place)


def landmark_spot(atlas: Atlas, landmark: str, side: Side, radius: float) -> PickedSpot:
    """Return the brush at a landmark."""
    vertex = atlas.landmark_vertex(landmark, side)
    topology = atlas.geometry.skin_topology()
    around = (topology.faces == vertex).any(axis=1) & topology.outer
    face = int(np.flatnonzero(around)[0])
    corner = topology.faces[face].tolist().index(vertex)
    return PickedSpot(face, (float(corner == 0), float(corner == 1), float(corner == 2)), radius)


def region_of_face(atlas: Atlas, face: int, layer: Layer) -> NamedPlace | None:
    """Return the region a face belongs to, or None outside the outer skin."""
    topology = atlas.geometry.skin_topology()
    number = int((topology.own if layer is Layer.OWN else topology.choir)[face])
    if number == NO_REGION:
        return None
    region = atlas.regions(layer)[number]
    return NamedPlace(layer, region.id, region.side)


@lru_cache(maxsize=4)
def region_of_vertices(atlas: Atlas, layer: Layer) -> NDArray[np.uint16]:
    """Return (n,) the region number that each vertex counts in (one of those around it)."""
    topology = atlas.geometry.skin_topology()
    numbers = topology.own if layer is Layer.OWN else topology.choir
    regions = np.full(len(topology.mirror), NO_REGION, dtype=np.uint16)
    outer = numbers != NO_REGION
    regions[topology.faces[outer].ravel()] = np.repeat(numbers[outer], 3)
    return regions


def join(patches: Iterable[Patch], limit: NDArray[np.float64]) -> Patch:
    """Return the union of patches; no vertex stands for more than its whole area `limit` (n,)."""
    total = np.zeros(len(limit))
    touched = np.zeros(len(limit), dtype=bool)
    for patch in patches:
        total[patch.vertices] = np.maximum(total[patch.vertices], patch.areas)
        touched[patch.vertices] = True
    chosen = np.flatnonzero(touched).astype(np.int32)
    return Patch(chosen, total[chosen])


def snap(atlas: Atlas, body: Body, position: Iterable[float]) -> tuple[int, NDArray[np.float64], float]:
    """Return the face, the nearest spot (3,) mm of the outer skin, and its distance in mm."""
    target = np.asarray(tuple(position), dtype=np.float64)
    topology = atlas.geometry.skin_topology()
    vertices = atlas.geometry.skin(body).vertices.astype(np.float64)
    gaps = np.linalg.norm(vertices - target, axis=1)
    faces = np.flatnonzero(topology.outer)
    reach = gaps[topology.faces[faces]].min(axis=1)
    # the longest edge of the skin is about 20 mm: nearest faces have a corner at most that much further
    near = faces[reach <= reach.min() + 25.0]
    spots = _nearest_in_triangles(target, vertices[topology.faces[near]])
    distances = np.linalg.norm(spots - target, axis=1)
    best = int(np.argmin(distances))
    return int(near[best]), spots[best], float(distances[best])


def _nearest_in_triangles(target: NDArray[np.float64], triangles: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (m, 3): the spot of each triangle (m, 3, 3) that is nearest to the target."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    normal = np.cross(b - a, c - a)
    square = np.maximum(np.einsum("ij,ij->i", normal, normal), 1e-30)
    height = np.einsum("ij,ij->i", target - a, normal) / square
    best: NDArray[np.float64] = target - height[:, None] * normal
    is_over = np.ones(len(triangles), dtype=bool)
    on_edges = []
    for start, end in ((a, b), (b, c), (c, a)):
        along = end - start
        is_over &= np.einsum("ij,ij->i", np.cross(along, target - start), normal) >= 0
        length = np.maximum(np.einsum("ij,ij->i", along, along), 1e-30)
        share = np.clip(np.einsum("ij,ij->i", target - start, along) / length, 0.0, 1.0)
        on_edges.append(start + share[:, None] * along)
    edges = np.stack(on_edges, axis=1)
    nearest = np.argmin(np.linalg.norm(edges - target, axis=2), axis=1)
    best[~is_over] = edges[np.arange(len(edges)), nearest][~is_over]
    return best
