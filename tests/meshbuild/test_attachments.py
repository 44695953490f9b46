"""The shipped attachments are those of the shipped bones and muscles, byte for byte."""

from pathlib import Path

import pytest

from bodymap.assets_location import assets_root
from meshbuild.attachments import bake, read_table

_READ = ("bones.npz", "bones.json", "muscles.npz", "muscle_parts.json")


@pytest.mark.slow
def test_the_bake_is_current_and_gives_the_same_bytes(tmp_path: Path) -> None:
    meshes, shipped = tmp_path / "meshes", assets_root() / "meshes"
    meshes.mkdir()
    for name in _READ:
        (meshes / name).symlink_to(shipped / name)
    bake(tmp_path)
    for name in ("attachments.npz", "attachments.json"):
        assert (meshes / name).read_bytes() == (shipped / name).read_bytes(), "run: meshbuild attachments"


def test_a_row_without_a_bone_says_that_the_end_is_on_none() -> None:
    table = read_table()
    assert table["tensor_fasciae_latae"].bones["insertion"] == ()
    assert table["soleus"].inserted_with == "calcaneal_tendon"
