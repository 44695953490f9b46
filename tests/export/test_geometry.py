import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.export.geometry import export_geometry


@pytest.fixture(scope="module", params=list(Body))
def exported(request: pytest.FixtureRequest, atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp(str(request.param))
    export_geometry(atlas, folder, request.param)
    return folder, request.param


def read(path: Path) -> trimesh.Trimesh:
    scene = trimesh.load_scene(path, process=False)
    assert len(scene.geometry) == 1
    (node,) = scene.graph.nodes_geometry
    assert np.array_equal(scene.graph[node][0], np.eye(4))
    (mesh,) = scene.geometry.values()
    return mesh


def header(path: Path) -> Any:
    raw = path.read_bytes()
    return json.loads(raw[20 : 20 + int.from_bytes(raw[12:16], "little")])


def test_files_of_both_sides(exported: Any, atlas: Atlas) -> None:
    folder, _ = exported
    names = {path.name for path in (folder / "muscles").iterdir()}
    assert names == {f"{part}.{side}.glb" for part, side in atlas.part_slices}
    assert {"biceps_femoris_long_head.left.glb", "biceps_femoris_long_head.right.glb"} <= names or any(
        name.endswith(".left.glb") and name.replace(".left.", ".right.") in names for name in names
    )


def test_each_file_is_one_mesh_of_one_primitive(exported: Any) -> None:
    folder, _ = exported
    for path in [folder / "skin.glb", folder / "skeleton.glb", *sorted((folder / "muscles").iterdir())[:20]]:
        content = header(path)
        assert len(content["meshes"]) == 1
        assert len(content["meshes"][0]["primitives"]) == 1
        assert "POSITION" in content["meshes"][0]["primitives"][0]["attributes"]


def test_vertices_keep_their_order_and_millimetres(exported: Any, atlas: Atlas) -> None:
    folder, body = exported
    skin = read(folder / "skin.glb")
    assert np.array_equal(skin.vertices.astype(np.float32), atlas.geometry.skin(body).vertices)
    assert np.array_equal(skin.faces, atlas.geometry.skin_topology().faces)
    assert len(read(folder / "skeleton.glb").vertices) == len(atlas.geometry.bones(body).vertices)
    part = next(iter(atlas.part_slices.values()))
    muscle = read(folder / "muscles" / f"{part.id}.{part.side}.glb")
    assert np.array_equal(
        muscle.vertices.astype(np.float32), atlas.geometry.muscles(body).vertices[part.vertices]
    )


def test_points_lie_on_their_side_with_band_and_zones(exported: Any, atlas: Atlas) -> None:
    folder, body = exported
    rows = json.loads((folder / "points.json").read_text("utf-8"))
    assert {(row["point"], row["side"]) for row in rows} == {
        (point, side) for point in atlas.points for side in ("left", "right")
    }
    skin = atlas.geometry.skin(body).vertices
    for row in rows:
        sign = 1 if row["side"] == "left" else -1
        assert row["position"][0] * sign > -2.0, row["point"]
        assert len(row["band"]) >= 8
        assert np.linalg.norm(np.array(row["band"]) - row["position"], axis=1).min() < 2.0
        for zone in row["zones"]:
            assert min(zone["weights"]) > 0
            assert max(zone["weights"]) <= 1.0
            assert len(zone["vertices"]) == len(zone["weights"])
            across = skin[zone["vertices"], 0]
            if zone["side"] == "left":
                assert across.min() >= 0
            elif zone["side"] == "right":
                assert across.max() <= 0


def test_left_and_right_points_are_mirror_images(exported: Any) -> None:
    folder, _ = exported
    rows = json.loads((folder / "points.json").read_text("utf-8"))
    for left, right in zip(rows[::2], rows[1::2], strict=True):
        assert left["point"] == right["point"]
        assert np.array(left["position"]) == pytest.approx(np.array(right["position"]) * [-1, 1, 1])
        swapped = {"left": "right", "right": "left", "midline": "midline"}
        assert [zone["side"] for zone in left["zones"]] == [swapped[zone["side"]] for zone in right["zones"]]
