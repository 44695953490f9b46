"""Draw the borders between regions as chains of mesh edges on the right half of the outer skin."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from meshbuild.frame import Points
from meshbuild.landmarks import LandmarkPlacer
from meshbuild.outer_skin import OuterSkin

Edges = NDArray[np.int64]

_CORRIDOR = 14.0  # mm from the shortest path within which its chain of edges is sought
_HUG = 2.0  # mm: an edge this far from the path counts twice its length
_JOIN = 25.0  # mm: a border that ends this close to another one is led on to it


class BorderDrawer:
    """Turn authored borders into edges of the skin.

    Parameters
    ----------
    skin : the outer skin.
    places : finds the vertices of landmarks and of the borders' own points.
    """

    def __init__(self, skin: OuterSkin, places: LandmarkPlacer) -> None:
        self._skin = skin
        self._places = places
        faces = skin.faces[skin.right_faces]
        # both directions of every edge of the right half; a rim edge has a face on one side only
        directed = np.sort(faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
        self._edges, uses = np.unique(directed, axis=0, return_counts=True)
        self.rim: NDArray[np.int64] = np.unique(self._edges[uses == 1])
        self._lengths = np.linalg.norm(np.diff(skin.male[self._edges], axis=1)[:, 0], axis=1)
        self._used = np.unique(faces)

    def anchor(self, place: str | int) -> int:
        """Return the vertex of an authored place: a landmark or point, a base vertex, or a~b@share."""
        if isinstance(place, int):
            return self._nearest(self._skin.male[self._skin.base_vertex[place]])
        if "~" not in place:
            return self._places.vertex(place)
        ends, share = place.split("@")
        first, second = (self.anchor(end) for end in ends.split("~"))
        return self._nearest(self._places.point_between(first, second, float(share)))

    def draw(self, lines: Mapping[str, Sequence[str | int]]) -> Edges:
        """Return the edges (k, 2), lower vertex first, of all borders, each joined to its neighbours.

        Raises
        ------
        ValueError
            When a border ends in the middle of nowhere.
        """
        chains = {name: self._line(places) for name, places in lines.items()}
        for name, chain in chains.items():
            others = np.unique(np.concatenate([self.rim, *(c for n, c in chains.items() if n != name)]))
            for end, forward in ((chain[0], False), (chain[-1], True)):
                if chain[0] == chain[-1] or end in others:
                    continue
                lead = self._lead(int(end), others, name)
                chains[name] = np.concatenate([chains[name], lead] if forward else [lead[::-1], chains[name]])
        pairs = np.concatenate([np.stack([c[:-1], c[1:]], axis=1) for c in chains.values()])
        return np.asarray(np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1), axis=0))

    def _line(self, places: Sequence[str | int]) -> NDArray[np.int64]:
        to_rim = places[-1] == "rim"
        vertices = [self.anchor(place) for place in (places[:-1] if to_rim else places)]
        chain = self._chain(vertices)
        return np.concatenate([chain, self._lead(vertices[-1], self.rim, "to the rim")]) if to_rim else chain

    def _chain(self, vertices: Sequence[int]) -> NDArray[np.int64]:
        legs = [self._leg(a, b) for a, b in pairwise(vertices) if a != b]
        return np.concatenate([[vertices[0]], *(leg[1:] for leg in legs)]).astype(np.int64)

    def _leg(self, start: int, end: int) -> NDArray[np.int64]:
        path = dense(self._skin.geodesics.path(start, end))
        tree = cKDTree(path)
        away, _ = tree.query(self._skin.male[self._used], distance_upper_bound=_CORRIDOR)
        distance = np.full(len(self._skin.male), np.inf)
        distance[self._used] = away
        distance[[start, end]] = 0.0
        near = np.isfinite(distance[self._edges]).all(axis=1)
        edges = self._edges[near]
        weights = self._lengths[near] * (1 + (distance[edges].mean(axis=1) / _HUG) ** 2)
        return self._shortest(edges, weights, start, np.array([end]))

    def _lead(self, end: int, others: NDArray[np.int64], name: str) -> NDArray[np.int64]:
        near = np.linalg.norm(self._skin.male - self._skin.male[end], axis=1) < _JOIN
        inside = near[self._edges].all(axis=1)
        goals = others[near[others]]
        if not len(goals):
            x, y, z = self._skin.male[end].round()
            raise ValueError(f"border {name!r} ends at ({x:.0f}, {y:.0f}, {z:.0f}), away from every other")
        return self._shortest(self._edges[inside], self._lengths[inside], end, goals)

    @staticmethod
    def _shortest(edges: Edges, weights: Points, start: int, goals: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the vertices from `start` to the goal that is nearest along `edges`."""
        used, compact = np.unique(edges, return_inverse=True)
        compact = compact.reshape(edges.shape)
        graph = sparse.csr_matrix((weights, (compact[:, 0], compact[:, 1])), shape=(len(used), len(used)))
        place = {int(vertex): i for i, vertex in enumerate(used)}
        if start not in place:
            raise ValueError(f"vertex {start} has no edge on the right half of the outer skin")
        distance, before = dijkstra(graph, directed=False, indices=place[start], return_predecessors=True)
        reachable = [place[int(goal)] for goal in goals if int(goal) in place]
        current = min(reachable, key=lambda i: (distance[i], used[i]))
        if not np.isfinite(distance[current]):
            raise ValueError(f"no way from vertex {start} to {goals[:3]}")
        chain = [current]
        while chain[-1] != place[start]:
            chain.append(int(before[chain[-1]]))
        return np.asarray(used[chain[::-1]], dtype=np.int64)

    def _nearest(self, point: Points) -> int:
        return int(self._used[np.argmin(np.linalg.norm(self._skin.male[self._used] - point, axis=1))])


def dense(path: Points, spacing: float = 1.0) -> Points:
    """Return points (k, 3) at most `spacing` mm apart on a polyline, ends included."""
    at = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    wanted = np.linspace(0.0, at[-1], max(2, int(np.ceil(at[-1] / spacing)) + 1))
    return np.stack([np.interp(wanted, at, path[:, axis]) for axis in range(3)], axis=1)
