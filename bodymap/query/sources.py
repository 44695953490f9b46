"""Which sources reach which skin: the baked zones of both sides, turned so that a click is a look-up."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.anatomy.surfaces import Indices, Weights
from bodymap.query.skin import Patch, skin_measures, summed

TOUCH_WEIGHT = 0.5
"""A zone reaches a vertex from this baked weight on: below it lies only the fading rim of the drawing."""


@dataclass(frozen=True, eq=False)
class Sources:
    """Every point of both sides against the skin of one body.

    A source is a (point, side); source number = 2 * place of the point in the atlas + (0 left, 1 right).
    For a vertex v the entries `starts[v]:starts[v + 1]` say which `source` reaches it with which intensity
    `z` in (0, 1]: essential 0.6 + 0.4 w, spillover 0.55 w (w is the baked weight), the larger where both
    do; `essential` tells whether the essential zone does. Autonomic zones are no pain and are left out.

    Attributes
    ----------
    starts : (n + 1,) i64. source : (N,) i32. z : (N,) f32. essential : (N,) bool.
    whole : (2 * points,) f64: the sum of area times z over all skin, mm2.
    """

    points: tuple[str, ...]
    starts: NDArray[np.int64]
    source: NDArray[np.int32]
    z: NDArray[np.float32]
    essential: NDArray[np.bool_]
    whole: NDArray[np.float64]

    def key(self, number: int) -> tuple[str, Side]:
        """Return the (point, side) of a source number."""
        return self.points[number // 2], LATERAL[number % 2]

    def entries_at(self, vertices: NDArray[np.int32]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the entries of several vertices and, for each entry, which of the vertices it belongs to."""
        counts = self.starts[vertices + 1] - self.starts[vertices]
        owner = np.repeat(np.arange(len(vertices)), counts)
        before = np.concatenate([[0], np.cumsum(counts)[:-1]])
        entries = np.arange(int(counts.sum())) - before[owner] + self.starts[vertices][owner]
        return entries, owner


def intensity(kind: ZoneKind, weights: Weights) -> Weights:
    """Return z: essential above 0.6, spillover below, so that essential wins for equal overlap."""
    if kind is ZoneKind.ESSENTIAL:
        return np.float32(0.6) + np.float32(0.4) * weights
    return np.float32(0.55) * weights


@lru_cache(maxsize=4)
def sources_of(atlas: Atlas, body: Body) -> Sources:
    """Return the sources of a body; the left points' zones are the mirror image of the right points'."""
    numbers, vertices, z, essential = _all_entries(atlas, body)
    count = len(atlas.geometry.skin_topology().mirror)
    # strongest first within each (vertex, source): the first of each run is the one that counts
    order = np.lexsort((-z, numbers, vertices))
    runs = np.column_stack([vertices, numbers])[order]
    is_first = np.ones(len(order), dtype=bool)
    is_first[1:] = (runs[1:] != runs[:-1]).any(axis=1)
    chosen = order[is_first]
    vertices, numbers = vertices[chosen], numbers[chosen]
    areas = skin_measures(atlas, body).vertex_areas
    return Sources(
        points=tuple(atlas.points),
        starts=np.searchsorted(vertices, np.arange(count + 1)).astype(np.int64),
        source=numbers,
        z=z[chosen],
        essential=essential[chosen],
        whole=summed(numbers, areas[vertices] * z[chosen], 2 * len(atlas.points)),
    )


def _all_entries(atlas: Atlas, body: Body) -> tuple[NDArray[np.int32], Indices, Weights, NDArray[np.bool_]]:
    zones, mirror = atlas.geometry.zones(body), atlas.geometry.skin_topology().mirror
    place = {point: number for number, point in enumerate(atlas.points)}
    numbers, vertices, z, essential = [], [], [], []
    for row, entry in enumerate(zones.rows):
        if entry.kind is ZoneKind.AUTONOMIC or entry.point not in place:
            continue
        reached, weights = zones.row(row)
        reached, weights = reached[weights >= TOUCH_WEIGHT], weights[weights >= TOUCH_WEIGHT]
        for side_number, side in enumerate(LATERAL):
            numbers.append(np.full(len(reached), 2 * place[entry.point] + side_number, dtype=np.int32))
            vertices.append(mirror[reached] if side is Side.LEFT else reached)
            z.append(intensity(entry.kind, weights))
            essential.append(np.full(len(reached), entry.kind is ZoneKind.ESSENTIAL))
    if not numbers:
        return (
            np.empty(0, np.int32),
            np.empty(0, np.int32),
            np.empty(0, np.float32),
            np.empty(0, np.bool_),
        )
    return np.concatenate(numbers), np.concatenate(vertices), np.concatenate(z), np.concatenate(essential)


@dataclass(frozen=True, eq=False)
class Overlap:
    """How one patch meets all sources.

    sums : (S,) mm2, area times z over the patch. essential : (S,) whether the essential zone touches it.
    """

    sums: NDArray[np.float64]
    essential: NDArray[np.bool_]


def overlap(sources: Sources, patch: Patch) -> Overlap:
    """Return the overlap of every source with a patch."""
    entries, owner = sources.entries_at(patch.vertices)
    reached = sources.source[entries]
    weighted = patch.areas[owner] * sources.z[entries]
    count = len(sources.whole)
    hits = np.bincount(reached[sources.essential[entries]], minlength=count)
    return Overlap(summed(reached, weighted, count), hits > 0)


def intensity_over(sources: Sources, patch: Patch, number: int) -> NDArray[np.float64]:
    """Return (k,) z of one source at each vertex of a patch, 0 where it does not reach."""
    entries, owner = sources.entries_at(patch.vertices)
    chosen = sources.source[entries] == number
    over = np.zeros(len(patch.vertices))
    over[owner[chosen]] = sources.z[entries[chosen]]
    return over
