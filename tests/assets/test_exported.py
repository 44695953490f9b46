"""The exported geometry, read by another program: meshes, points, bands and zones fit together."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.checking.solids import depth_outside


def read(path: Path) -> trimesh.Trimesh:
    """The file's one mesh, which must stand in the frame without a transform."""
    scene = trimesh.load_scene(path, process=False)
    (node,) = scene.graph.nodes_geometry
    assert np.array_equal(scene.graph[node][0], np.eye(4)), path.name
    (mesh,) = scene.geometry.values()
    return mesh


@pytest.fixture(scope="session")
def rows(exported: Any) -> list[dict[str, Any]]:
    return list(json.loads((exported[0] / "points.json").read_text("utf-8")))


@pytest.fixture(scope="session")
def muscles(exported: Any) -> dict[str, trimesh.Trimesh]:
    return {path.stem: read(path) for path in sorted((exported[0] / "muscles").iterdir())}


def test_every_part_is_one_closed_mesh_in_its_own_order(
    exported: Any, atlas: Atlas, muscles: dict[str, trimesh.Trimesh]
) -> None:
    shape = atlas.geometry.muscles(exported[1])
    assert set(muscles) == {f"{part}.{side}" for part, side in atlas.part_slices}
    for part in atlas.part_slices.values():
        mesh = muscles[f"{part.id}.{part.side}"]
        assert np.array_equal(mesh.vertices.astype(np.float32), shape.vertices[part.vertices]), part.id
        assert mesh.is_watertight, part.id
        assert mesh.volume > 0, part.id


def test_skin_and_skeleton_keep_their_order(exported: Any, atlas: Atlas) -> None:
    folder, body = exported
    skin, skeleton = read(folder / "skin.glb"), read(folder / "skeleton.glb")
    assert np.array_equal(skin.vertices.astype(np.float32), atlas.geometry.skin(body).vertices)
    assert np.array_equal(skin.faces, atlas.geometry.skin_topology().faces)
    assert np.array_equal(skeleton.vertices.astype(np.float32), atlas.geometry.bones(body).vertices)


def test_points_and_bands_lie_in_the_exported_muscles(
    rows: list[dict[str, Any]], muscles: dict[str, trimesh.Trimesh], atlas: Atlas
) -> None:
    assert [(row["point"], row["side"]) for row in rows] == [
        (point, side) for point in sorted(atlas.points) for side in ("left", "right")
    ]
    wrong = {}
    for row in rows:
        mesh = muscles.get(f"{row['part']}.{row['side']}") or muscles[f"{row['part']}.midline"]
        places = np.array([row["position"], *row["band"]])
        assert len(row["band"]) >= 8, row["point"]
        outside = depth_outside(places, np.asarray(mesh.triangles))
        if outside.max() > 1.0:
            wrong[row["point"], row["side"]] = outside.max()
    assert not wrong


def test_zones_say_the_side_of_the_skin_they_lie_on(exported: Any, rows: list[dict[str, Any]]) -> None:
    across: NDArray[np.float64] = np.asarray(read(exported[0] / "skin.glb").vertices)[:, 0]
    for row in rows:
        assert row["zones"], row["point"]
        for zone in row["zones"]:
            weights, vertices = np.array(zone["weights"]), np.array(zone["vertices"])
            assert len(weights) == len(vertices) == len(np.unique(vertices))
            assert weights.min() > 0
            assert weights.max() <= 1
            x = across[vertices]
            crosses = x.min() < 0 < x.max()
            side = "midline" if crosses else "left" if x.mean() > 0 else "right"
            assert zone["side"] == side, (row["point"], row["side"], zone["kind"])
