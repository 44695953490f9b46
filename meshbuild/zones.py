"""Bake the authored referral zones onto the skin of both bodies.

Reads ``assets/points.json`` (strokes and blobs between skin landmarks), ``assets/landmarks.json`` and
``assets/meshes/skin.npz``; writes ``assets/meshes/zones_male.npz``, ``zones_female.npz`` and ``zones.json``.
A click in the application is then a look-up in one sparse zone-by-vertex matrix; nothing geodesic runs there.

Every zone is baked for the point on the RIGHT side. The left one is its exact mirror and is never stored.
"""

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.assets_location import assets_root
from bodymap.loading.zone_hash import source_hashes_of
from meshbuild import find_lines
from meshbuild.anchors import AnchorResolver
from meshbuild.geodesic import SkinGeodesics, resample
from meshbuild.pack import write_pack

Json = dict[str, Any]
RELATIONS = {
    "ipsilateral": ("ipsilateral",),
    "contralateral": ("contralateral",),
    "bilateral": ("ipsilateral", "contralateral"),
    "midline": ("midline",),
}
NEAR, FAR = 8.0, 16.0
"""Distances between which the exact distance to the drawn line hands over to the heat method's.

The heat method is smooth but up to a few mm off beside its sources, where a narrow stroke has its edge."""
MIDLINE_FADE = 4.0
"""mm before x = 0 over which a zone of one side fades out: only zones that say "midline" cross it."""


@dataclass(frozen=True)
class ZoneRow:
    """One row of the matrix: all shapes of one kind and relation of one point, on one body."""

    point: str
    kind: str
    relation: str
    weights: NDArray[np.float64]  # (n,) per skin vertex in [0, 1]


def falloff(distance: NDArray[np.float64], core: float, soft: float) -> NDArray[np.float64]:
    """Give intensity 1 up to `core` mm and fall smoothly to 0 over the next `soft` mm."""
    t = np.clip((distance - core) / max(soft, 1e-6), 0.0, 1.0)
    return np.asarray(1.0 - t * t * (3.0 - 2.0 * t))


def distance_to_polyline(points: NDArray[np.float64], line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the straight distance (n,) in mm from `points` (n, 3) to the polyline `line` (k, 3), k >= 1."""
    best = np.linalg.norm(points - line[0], axis=1)
    for start, end in pairwise(line):
        along = end - start
        length_squared = float(along @ along)
        if length_squared == 0.0:
            continue
        t = np.clip((points - start) @ along / length_squared, 0.0, 1.0)
        best = np.minimum(best, np.linalg.norm(points - (start + t[:, None] * along), axis=1))
    return best


def distance_from_line(skin: SkinGeodesics, line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the geodesic distance (n,) in mm from a line drawn on the outer skin; inf where unreachable."""
    far = skin.distance(np.unique(skin.nearest_vertex(resample(line, spacing=3.0))))
    near_field = far < FAR
    exact = np.full_like(far, np.inf)
    exact[near_field] = distance_to_polyline(skin.vertices[near_field], line)
    share = np.clip((far - NEAR) / (FAR - NEAR), 0.0, 1.0)
    blended = far.copy()
    blended[near_field] = (1.0 - share[near_field]) * exact[near_field] + share[near_field] * far[near_field]
    return blended


def shape_weights(
    skin: SkinGeodesics, anchors: AnchorResolver, shape: Json, may_cross: bool
) -> NDArray[np.float64]:
    """Return the intensity (n,) of one stroke or blob: one connected patch, 1 inside, soft at its edge.

    Unless it `may_cross` the midline it ends there, drawn as it is on the right side.
    """
    if shape["type"] == "blob":
        line = skin.vertices[[anchors.vertex(shape["at"])]]
        core = float(shape["radius"])
    else:
        line = anchors.line(shape["through"])
        core = float(shape["width"]) / 2.0
    weights = falloff(distance_from_line(skin, line), core, float(shape["soft"]))
    if not may_cross:
        weights *= falloff(MIDLINE_FADE + skin.vertices[:, 0], 0.0, MIDLINE_FADE)
    if not np.any(weights > 0.0):
        weights[skin.nearest_vertex(line)] = 1.0
    seed = int(skin.nearest_vertex(line[:1])[0])
    return np.asarray(skin.connected_part(weights > 0.0, seed) * weights)


def point_rows(
    skin: SkinGeodesics, anchors: AnchorResolver, mirror: NDArray[np.int32], point: Json
) -> list[ZoneRow]:
    """Return the rows of one point, sorted by kind and relation."""
    sums: dict[tuple[str, str], NDArray[np.float64]] = {}
    for zone in point["referral"]["zones"]:
        for shape in zone["shapes"]:
            weights = shape_weights(skin, anchors, shape, may_cross=zone["side"] == "midline")
            for relation in RELATIONS[zone["side"]]:
                sided = weights[mirror] if relation == "contralateral" else weights
                key = (zone["kind"], relation)
                sums[key] = np.maximum(sums[key], sided) if key in sums else sided
    return [ZoneRow(point["id"], kind, relation, sums[kind, relation]) for kind, relation in sorted(sums)]


def to_sparse(rows: list[ZoneRow]) -> dict[str, NDArray[Any]]:
    """Return `indptr`, `indices` and 8-bit `weights` of the zone-by-vertex matrix."""
    counts, indices, weights = [0], [], []
    for row in rows:
        scaled = np.rint(row.weights * 255.0).astype(np.uint8)
        used = np.flatnonzero(scaled)
        counts.append(len(used))
        indices.append(used.astype(np.int32))
        weights.append(scaled[used])
    return {
        "indptr": np.cumsum(counts).astype(np.int64),
        "indices": np.concatenate(indices) if indices else np.zeros(0, np.int32),
        "weights": np.concatenate(weights) if weights else np.zeros(0, np.uint8),
    }


def bake(assets: Path) -> None:
    """Bake all zones of ``assets/points.json`` for both bodies.

    Raises
    ------
    ValueError
        If a shape names a landmark that does not exist or a distance longer than its path; names the point.
    """
    points = json.loads((assets / "points.json").read_text("utf-8"))["points"]
    landmarks = json.loads((assets / "landmarks.json").read_text("utf-8"))["landmarks"]
    described: list[Json] = []
    with np.load(assets / "meshes" / "skin.npz", allow_pickle=False) as pack:
        mirror, faces, outer = pack["mirror"], pack["faces"], pack["outer"]
        bodies = {body: pack[f"{body}_vertices"].astype(np.float64) for body in ("male", "female")}
    for body, vertices in bodies.items():
        skin = SkinGeodesics(vertices, faces[outer])
        anchors = AnchorResolver(skin, landmarks, mirror)
        rows: list[ZoneRow] = []
        for point in points:
            try:
                rows += point_rows(skin, anchors, mirror, point)
            except (KeyError, ValueError) as error:
                raise ValueError(f"points.json: {point['id']}: referral.zones: {error}") from error
        write_pack(assets / "meshes" / f"zones_{body}.npz", to_sparse(rows))
        described = [{"point": row.point, "kind": row.kind, "relation": row.relation} for row in rows]
    document = {"schema": 1, "source_hash": source_hashes_of(assets)["meshes/zones.json"], "rows": described}
    (assets / "meshes" / "zones.json").write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def build() -> None:
    """Bake the zones of the checkout's assets, and the measured lines, which points.json holds too."""
    bake(assets_root())
    find_lines.bake(assets_root())
