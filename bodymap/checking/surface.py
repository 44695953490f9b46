"""Regions, landmarks and baked zones on the skin."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.points import Relation
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import NO_REGION
from bodymap.loading.problems import Problem
from bodymap.query.skin import skin_measures

SMALLEST_REGION = 10.0
"""mm2: a smaller region no click can reach."""
MIDLINE_WIDTH = 6.0
"""mm from x = 0 within which a midline landmark lies."""
MOSTLY = 0.55
"""Share of a zone's area that must lie on the side it states."""


def surface_problems(atlas: Atlas, points: list[dict[str, Any]]) -> list[Problem]:
    """Return regions no click reaches or in pieces, landmarks and zones on the wrong side, empty zones."""
    found = list(_landmarks(atlas))
    for layer in (Layer.OWN, Layer.CHOIR):
        found += _regions(atlas, layer)
    for body in Body:
        found += _zones(atlas, body)
    return found + list(_rows(atlas, points))


def _landmarks(atlas: Atlas) -> Iterator[Problem]:
    skin = atlas.geometry.skin(Body.MALE).vertices
    areas = skin_measures(atlas, Body.MALE).vertex_areas
    for index, mark in enumerate(atlas.landmarks.values()):
        path = f"landmarks[{index}].vertex"
        if mark.vertex >= len(skin) or areas[mark.vertex] <= 0:
            yield Problem("landmarks.json", path, f"{mark.id} lies on no outer skin")
            continue
        x = float(skin[mark.vertex, 0])
        if mark.paired and x > -0.5:
            yield Problem("landmarks.json", path, f"{mark.id} is paired but does not lie on the right")
        if not mark.paired and abs(x) > MIDLINE_WIDTH:
            yield Problem("landmarks.json", path, f"{mark.id} lies {abs(x):.0f} mm off the midline")


def _regions(atlas: Atlas, layer: Layer) -> Iterator[Problem]:
    topology = atlas.geometry.skin_topology()
    numbers = topology.own if layer is Layer.OWN else topology.choir
    if (numbers[topology.outer] == NO_REGION).any():
        count = int((numbers[topology.outer] == NO_REGION).sum())
        yield Problem("meshes/regions.npz", layer.value, f"{count} faces of the outer skin have no region")
    if (numbers[~topology.outer] != NO_REGION).any():
        yield Problem("meshes/regions.npz", layer.value, "faces of cavities must have no region")
    regions = atlas.regions(layer)
    if int(numbers[numbers != NO_REGION].max(initial=0)) >= len(regions):
        yield Problem("meshes/regions.npz", layer.value, "names a region that regions.json does not have")
        return
    pieces = _pieces(topology.faces, numbers)
    known = numbers != NO_REGION
    smallest = np.minimum.reduce(
        [
            np.bincount(numbers[known], skin_measures(atlas, body).face_areas[known], len(regions))
            for body in Body
        ]
    )
    for number, region in enumerate(regions):
        path = f"{layer}[{number}]"
        if smallest[number] < SMALLEST_REGION:
            yield Problem("regions.json", path, f"no click can reach {region.id} ({region.side})")
            continue
        count = len(np.unique(pieces[numbers == number]))
        if count != 1:
            yield Problem("regions.json", path, f"{region.id} ({region.side}) lies in {count} pieces")
        yield from _side_of_region(atlas, numbers == number, region.side, path)
        if not region.patient_words:
            yield Problem("regions.json", f"{path}.patient_words", "has no patient words")


def _side_of_region(atlas: Atlas, faces: NDArray[np.bool_], side: Side, path: str) -> Iterator[Problem]:
    areas = skin_measures(atlas, Body.MALE).face_areas[faces]
    corners = atlas.geometry.skin_topology().faces[faces]
    x = atlas.geometry.skin(Body.MALE).vertices[corners, 0].mean(axis=1)
    left = float(areas[x > 0].sum() / areas.sum())
    is_right = {Side.LEFT: left > 0.97, Side.RIGHT: left < 0.03, Side.MIDLINE: 0.4 < left < 0.6}[side]
    if not is_right:
        yield Problem("regions.json", f"{path}.side", f"says {side}, but {left:.0%} of it lies on the left")


def _pieces(faces: NDArray[np.int32], groups: NDArray[np.uint16]) -> NDArray[np.int64]:
    """Return (m,) a label for each face: equal where faces of one group are joined by edges."""
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    owner = np.tile(np.arange(len(faces)), 3)
    key = edges[:, 0].astype(np.int64) * (int(faces.max()) + 1) + edges[:, 1]
    order = np.argsort(key, kind="stable")
    same = np.flatnonzero(key[order][1:] == key[order][:-1])
    pairs = np.column_stack([owner[order][same], owner[order][same + 1]])
    return joined(len(faces), pairs[groups[pairs[:, 0]] == groups[pairs[:, 1]]])


def joined(count: int, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return (count,) the smallest number that each is joined to by a chain of pairs."""
    labels = np.arange(count)
    while True:
        lowest = labels.copy()
        np.minimum.at(lowest, pairs[:, 0], labels[pairs[:, 1]])
        np.minimum.at(lowest, pairs[:, 1], labels[pairs[:, 0]])
        lowest = np.minimum(lowest, lowest[lowest])
        if (lowest == labels).all():
            return labels
        labels = lowest


def _zones(atlas: Atlas, body: Body) -> Iterator[Problem]:
    zones, areas = atlas.geometry.zones(body), skin_measures(atlas, body).vertex_areas
    x = atlas.geometry.skin(body).vertices[:, 0]
    file = f"meshes/zones_{body}.npz"
    for number, row in enumerate(zones.rows):
        vertices, weights = zones.row(number)
        path = f"row {number} ({row.point}, {row.kind}, {row.relation})"
        mass = areas[vertices] * weights
        if not len(vertices) or mass.sum() <= 0:
            yield Problem(file, path, "has no vertex")
            continue
        right = float(mass[x[vertices] < 0].sum() / mass.sum())
        is_right = {
            Relation.IPSILATERAL: right >= MOSTLY,
            Relation.CONTRALATERAL: right <= 1 - MOSTLY,
        }.get(row.relation, True)
        if not is_right:
            yield Problem(file, path, f"has {right:.0%} of its area on the right")


def _rows(atlas: Atlas, points: list[dict[str, Any]]) -> Iterator[Problem]:
    """Check that every authored zone was baked, and that each of its shapes is one patch."""
    zones = atlas.geometry.zones(Body.MALE)
    baked: dict[tuple[str, str, str], int] = {}
    for row in zones.rows:
        key = (row.point, row.kind.value, row.relation.value)
        baked[key] = baked.get(key, 0) + 1
    for index, point in enumerate(points):
        for place, zone in enumerate(point["referral"]["zones"]):
            relations = ["ipsilateral", "contralateral"] if zone["side"] == "bilateral" else [zone["side"]]
            for relation in relations:
                if (point["id"], zone["kind"], relation) not in baked:
                    yield Problem(
                        "points.json",
                        f"points[{index}].referral.zones[{place}]",
                        "was not baked: make meshes",
                    )
    for point_id in sorted({row.point for row in zones.rows} - set(atlas.points)):
        yield Problem("meshes/zones.json", "rows", f"{point_id} is no point")
