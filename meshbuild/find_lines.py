"""Bake the measured lines that find the points: shortest ways along the skin between two landmarks.

Reads ``assets/points.json``, ``assets/landmarks.json`` and ``assets/meshes/skin.npz``; writes
``assets/meshes/find_lines.npz`` and ``find_lines.json``. As with the zones, only right points are baked.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.assets_location import assets_root
from bodymap.loading.zone_hash import source_hashes_of
from meshbuild.anchors import AnchorResolver
from meshbuild.geodesic import SkinGeodesics, resample
from meshbuild.pack import read_pack, write_json, write_pack

SPACING = 4.0
"""mm between the stored places of a line: short against the curves of the skin, few enough to draw."""


def bake(assets: Path) -> None:
    """Bake the measured line and the skin a finger goes in at of every point, for both bodies.

    Raises
    ------
    ValueError
        If a line or anchor names a landmark that does not exist; names the point.
    """
    points = json.loads((assets / "points.json").read_text("utf-8"))["points"]
    landmarks = json.loads((assets / "landmarks.json").read_text("utf-8"))["landmarks"]
    skin = read_pack(assets / "meshes" / "skin.npz")
    arrays: dict[str, NDArray[Any]] = {}
    for body in ("male", "female"):
        geodesics = SkinGeodesics(skin[f"{body}_vertices"].astype(np.float64), skin["faces"][skin["outer"]])
        anchors = AnchorResolver(geodesics, landmarks, skin["mirror"])
        lines, reach = [], []
        for point in points:
            try:
                lines.append(measured_line(anchors, point["location"]))
                reach.append(entry_vertex(anchors, point["location"]))
            except ValueError as error:
                raise ValueError(f"points.json: {point['id']}: location: {error}") from error
        arrays[f"{body}_indptr"] = np.cumsum([0, *map(len, lines)]).astype(np.int64)
        arrays[f"{body}_path"] = np.concatenate(lines).astype(np.float32)
        arrays[f"{body}_reach"] = np.array(reach, np.int32)
    write_pack(assets / "meshes" / "find_lines.npz", arrays)
    document = {
        "schema": 1,
        "source_hash": source_hashes_of(assets)["meshes/find_lines.json"],
        "points": [point["id"] for point in points],
    }
    write_json(assets / "meshes" / "find_lines.json", document)


def measured_line(anchors: AnchorResolver, location: dict[str, Any]) -> NDArray[np.float64]:
    """Return (n, 3) mm: the way along the skin from the first landmark to the second."""
    line = location["landmark_line"]
    return resample(anchors.line([line["from"], line["to"]]), SPACING)


def entry_vertex(anchors: AnchorResolver, location: dict[str, Any]) -> int:
    """Return the skin vertex the point is reached from, -1 where it is the skin nearest to the point."""
    anchor = location.get("reach_from")
    return -1 if anchor is None else anchors.vertex(anchor)


def build() -> None:
    """Bake the lines of the checkout's assets."""
    bake(assets_root())
