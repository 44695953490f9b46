"""Mesh packs: uncompressed npz files whose bytes depend on nothing but the arrays."""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

# zip's earliest date: a real one would change the bytes with every build
_DATE = (1980, 1, 1, 0, 0, 0)


def write_pack(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays as an uncompressed npz with the same bytes for the same arrays.

    Parameters
    ----------
    path : file to write; its folder is made.
    arrays : name to array; written in sorted order, C-contiguous, little-endian.

    Raises
    ------
    ValueError
        When an array would need pickle (object dtype).
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(arrays):
            array = np.asarray(arrays[name], order="C")
            if array.dtype.byteorder == ">":
                array = array.astype(array.dtype.newbyteorder("<"))
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, array, allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", _DATE)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, buffer.getvalue())


def read_pack(path: Path) -> dict[str, NDArray[Any]]:
    """Read every array of a pack.

    Raises
    ------
    FileNotFoundError
        When the pack has not been built yet.
    """
    with np.load(path, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def write_json(path: Path, document: object) -> None:
    """Write a document as UTF-8 JSON with the same bytes for the same content (order of keys is kept)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document, ensure_ascii=False, indent=1)
    path.write_bytes((text + "\n").encode("utf-8"))
