"""Assets to atlas: complete, quick, and clear about what is wrong."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.assets_location import assets_root
from bodymap.loading.atlas import load_atlas
from bodymap.loading.packs import PackedGeometry
from bodymap.loading.problems import AssetError
from bodymap.loading.zone_hash import zone_source_hash

Maker = Callable[..., Path]


def test_the_atlas_holds_what_the_files_say(atlas: Atlas) -> None:
    for entry in json.loads((assets_root() / "points.json").read_text("utf-8"))["points"]:
        point = atlas.points[entry["id"]]
        assert point.name.clinical == entry["name"]["clinical"]["en"]
        assert point.location.landmark_line.start == entry["location"]["landmark_line"]["from"]
        assert point.band.length == entry["band"]["length"]
        assert point.lengthening == tuple(entry["lengthening"])
        assert point.is_reviewed is False


def test_every_problem_of_every_file_is_listed(broken_assets: Maker) -> None:
    def misspell(document: Any) -> None:
        document["points"][0]["kind"] = 7

    def drop(document: Any) -> None:
        del document["muscles"][0]["latin"]

    with pytest.raises(AssetError) as failure:
        load_atlas(broken_assets(points=misspell, muscles=drop))
    assert {problem.file for problem in failure.value.problems} == {"points.json", "muscles.json"}
    assert "muscles[0].latin: is missing" in str(failure.value)


def test_an_id_that_leads_nowhere_stops_the_load(broken_assets: Maker) -> None:
    def mislead(document: Any) -> None:
        document["points"][3]["lengthening"] = ["stretch-nothing"]

    with pytest.raises(AssetError, match=r"points\[3\]\.lengthening\[0\]: stretch-nothing is no exercise"):
        load_atlas(broken_assets(points=mislead))


def test_a_belly_that_the_part_has_not_stops_the_load(broken_assets: Maker) -> None:
    def miscount(document: Any) -> None:
        point = next(each for each in document["points"] if each["id"] == "interossei_hand-2")
        point["location"]["belly"] = 4

    with pytest.raises(AssetError, match=r"location\.belly: interossei_dorsal_hand has no belly 4"):
        load_atlas(broken_assets(points=miscount))


def test_a_point_lies_in_the_belly_it_names(atlas: Atlas) -> None:
    for body in Body:
        first, second = (atlas.point_position(f"interossei_hand-{n}", Side.RIGHT, body) for n in (1, 2))
        assert second[0] > first[0] + 10.0, "the second space lies nearer to the body than the first"


def test_a_missing_file_is_named(broken_assets: Maker) -> None:
    folder = broken_assets()
    (folder / "safety.json").unlink()
    with pytest.raises(AssetError, match=r"safety\.json: the file is missing"):
        load_atlas(folder)


def test_a_missing_or_damaged_pack_is_named(tmp_path: Path) -> None:
    geometry = PackedGeometry(tmp_path)
    with pytest.raises(AssetError, match=r"meshes/skin\.npz: the file is missing"):
        geometry.skin(Body.MALE)
    (tmp_path / "skin.npz").write_bytes(b"PK not a pack")
    with pytest.raises(AssetError, match=r"meshes/skin\.npz: the file cannot be read"):
        geometry.skin(Body.MALE)


def test_arrays_are_read_once_and_cannot_be_written(atlas: Atlas) -> None:
    skin = atlas.geometry.skin(Body.MALE)
    assert atlas.geometry.skin(Body.MALE) is skin
    with pytest.raises(ValueError, match="read-only"):
        skin.vertices[0, 0] = 0.0


def test_left_is_the_exact_mirror_of_right(atlas: Atlas) -> None:
    mirror = atlas.geometry.skin_topology().mirror
    for body in Body:
        skin = atlas.geometry.skin(body).vertices
        assert np.array_equal(skin[mirror], skin * np.array([-1, 1, 1], dtype=np.float32))
        left = atlas.landmark_position("temple", Side.LEFT, body)
        assert np.array_equal(left, atlas.landmark_position("temple", Side.RIGHT, body) * [-1, 1, 1])


def test_places_are_known_by_their_side(atlas: Atlas) -> None:
    assert atlas.has_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    assert not atlas.has_place(NamedPlace(Layer.LANDMARK, "temple", Side.MIDLINE))
    assert not atlas.has_place(NamedPlace(Layer.LANDMARK, "nose_tip", Side.LEFT))
    assert len(atlas.region_numbers) == len(atlas.own_regions) + len(atlas.choir_regions)


def test_loading_imports_no_validation_library_and_nothing_that_draws() -> None:
    code = (
        "import sys; from bodymap.loading.atlas import load_atlas; load_atlas(); "
        "print(sorted({'pydantic', 'scipy', 'PySide6', 'vtkmodules', 'pyvista', 'trimesh', 'rapidfuzz'} "
        "& sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_bake_depends_on_zones_landmarks_and_skin_only() -> None:
    def point(word: str, width: int) -> dict[str, Any]:
        return {"id": "a-1", "name": word, "referral": {"zones": [{"width": width}]}}

    marks = [{"id": "temple", "paired": True, "vertex": 3, "name": "Temple"}]
    first = zone_source_hash([point("one", 20)], marks, b"skin")
    assert zone_source_hash([point("other", 20)], marks, b"skin") == first
    assert zone_source_hash([point("one", 21)], marks, b"skin") != first
    assert zone_source_hash([point("one", 20)], [{**marks[0], "vertex": 4}], b"skin") != first
    assert zone_source_hash([point("one", 20)], marks, b"other") != first
