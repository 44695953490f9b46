"""A spoilt mesh pack is refused in words before anything draws it (R6): VTK would end the program."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.anatomy.side import Body
from bodymap.assets_location import assets_root
from bodymap.loading.packs import PackedGeometry
from bodymap.loading.problems import AssetError

Arrays = dict[str, Any]


def _with(name: str, change: Callable[[Any], Any]) -> Callable[[Arrays], Arrays]:
    return lambda arrays: {**arrays, name: change(arrays[name].copy())}


def _set(place: Any, value: float) -> Callable[[Any], Any]:
    def change(array: Any) -> Any:
        array[place] = value
        return array

    return change


SPOILT: dict[str, tuple[str, Callable[[Arrays], Arrays], str]] = {
    "an eye's face points nowhere": ("eyes", _with("faces", _set((3, 1), 10**6)), "a face names a vertex"),
    "an eye's face is negative": ("eyes", _with("faces", _set((0, 0), -1)), "a face names a vertex"),
    "an eye's vertex is no number": ("eyes", _with("male_vertices", _set((5, 2), np.nan)), "no finite place"),
    "an eye's vertex is endless": ("eyes", _with("male_vertices", _set((5, 2), np.inf)), "no finite place"),
    "faces are flat": ("eyes", _with("faces", np.ravel), "rows of three"),
    "faces are broken numbers": ("eyes", _with("faces", lambda f: f.astype(np.float32)), "rows of three"),
    "a bone's face points nowhere": ("bones", _with("faces", _set((3, 1), 65_000)), "a face names a vertex"),
    "bones end early": ("bones", _with("male_vertices", lambda v: v[:-4]), "vertices of three"),
    "faces of bones are missing": ("bones", _with("faces", lambda f: f[:-4]), "one entry for each face"),
    "normals end early": ("bones", _with("male_normals", lambda v: v[:-4]), "normals of three"),
    "an array is missing": ("eyes", lambda a: {n: v for n, v in a.items() if n != "faces"}, "faces"),
    "objects instead of numbers": ("eyes", _with("faces", lambda f: f.astype(object)), "cannot be read"),
}


@pytest.fixture
def meshes(tmp_path: Path) -> Path:
    for name in ("eyes.npz", "bones.npz", "bones.json"):
        shutil.copy(assets_root() / "meshes" / name, tmp_path / name)
    return tmp_path


def _read(meshes: Path) -> None:
    geometry = PackedGeometry(meshes)
    geometry.eyes(Body.MALE)
    geometry.bone_topology()
    geometry.bones(Body.MALE)


@pytest.mark.parametrize("what", sorted(SPOILT))
def test_a_spoilt_mesh_is_refused_in_words(what: str, meshes: Path) -> None:
    pack, spoil, said = SPOILT[what]
    _read(meshes)
    with np.load(meshes / f"{pack}.npz") as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(meshes / f"{pack}.npz", **spoil(arrays))
    with pytest.raises(AssetError, match=said):
        _read(meshes)


@pytest.mark.parametrize(
    "mutants", [1_000, pytest.param(100_000, marks=[pytest.mark.long, pytest.mark.timeout(900)])]
)
def test_no_byte_of_a_pack_can_hurt(mutants: int, tmp_path: Path) -> None:
    chance = random.Random(20261124)
    whole = (assets_root() / "meshes" / "eyes.npz").read_bytes()
    refused = []
    for _ in range(mutants):
        spoilt = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        (tmp_path / "eyes.npz").write_bytes(
            spoilt[: chance.choice((len(spoilt), chance.randrange(len(spoilt))))]
        )
        try:
            PackedGeometry(tmp_path).eyes(Body.MALE)
        except AssetError as error:
            refused.append(str(error))
    assert len(refused) > mutants / 2
    assert all("eyes.npz" in words for words in refused)
