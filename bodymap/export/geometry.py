"""Skin, skeleton and muscles as GLB files and the points as JSON, for other programs."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import Relation
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.anatomy.surfaces import ZoneMatrix

_DECIMALS = 3


def export_geometry(atlas: Atlas, directory: Path, body: Body) -> None:
    """Write ``skin.glb``, ``skeleton.glb``, ``muscles/<part>.<side>.glb`` and ``points.json``.

    Each GLB holds one mesh of one primitive, no transform, positions in mm in the body frame (origin on the
    floor, +x the client's left, +y up, +z anterior), in the order of the mesh packs.

    Parameters
    ----------
    atlas
        What there is.
    directory
        Made when it does not exist; files of the same names are replaced.
    body
        Male or female.
    """
    muscles = directory / "muscles"
    muscles.mkdir(parents=True, exist_ok=True)
    geometry = atlas.geometry
    skin = geometry.skin(body)
    _write_mesh(directory / "skin.glb", skin.vertices, geometry.skin_topology().faces)
    _write_mesh(directory / "skeleton.glb", geometry.bones(body).vertices, geometry.bone_topology().faces)
    topology, shape = geometry.muscle_topology(), geometry.muscles(body)
    for part in topology.slices:
        faces = topology.faces[part.faces] - np.int32(part.vertices.start)
        _write_mesh(muscles / f"{part.id}.{part.side}.glb", shape.vertices[part.vertices], faces)
    rows = points_as_rows(atlas, body)
    (directory / "points.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def points_as_rows(atlas: Atlas, body: Body) -> list[dict[str, Any]]:
    """Return every point of both sides with its position, band and zones, sorted by id, left first."""
    zones = atlas.geometry.zones(body)
    numbers: dict[str, list[int]] = {}
    for number, row in enumerate(zones.rows):
        numbers.setdefault(row.point, []).append(number)
    return [
        {
            "point": point.id,
            "muscle": point.muscle,
            "part": point.part,
            "side": side.value,
            "position": _rounded(atlas.point_position(point.id, side, body)),
            "band": _rounded(atlas.band(point.id, side, body)),
            "zones": [_zone(atlas, body, zones, number, side) for number in numbers.get(point.id, [])],
        }
        for point in sorted(atlas.points.values(), key=lambda point: point.id)
        for side in LATERAL
    ]


def _zone(atlas: Atlas, body: Body, zones: ZoneMatrix, number: int, side: Side) -> dict[str, Any]:
    vertices, weights = zones.row(number)
    if side is Side.LEFT:
        vertices = atlas.geometry.skin_topology().mirror[vertices]
    across = atlas.geometry.skin(body).vertices[vertices, 0]
    order = np.argsort(vertices)
    return {
        "kind": zones.rows[number].kind.value,
        "side": _skin_side(across, zones.rows[number].relation, side).value,
        "vertices": vertices[order].tolist(),
        "weights": [round(float(weight), 4) for weight in weights[order]],
    }


def _skin_side(across: NDArray[np.float32], relation: Relation, side: Side) -> Side:
    """Return the side of the skin a zone lies on: the midline when it crosses x = 0."""
    if relation is Relation.MIDLINE or (across.min() < 0.0 < across.max()):
        return Side.MIDLINE
    return side if relation is Relation.IPSILATERAL else side.opposite


def _rounded(numbers: NDArray[np.float64]) -> Any:
    return np.round(numbers, _DECIMALS).tolist()


def _write_mesh(path: Path, vertices: NDArray[np.float32], faces: NDArray[np.int32]) -> None:
    import trimesh

    mesh = trimesh.Trimesh(vertices=vertices, faces=faces, process=False, validate=False)
    mesh.visual = trimesh.visual.ColorVisuals(mesh)
    path.write_bytes(trimesh.exchange.gltf.export_glb(trimesh.Scene({path.stem: mesh})))
