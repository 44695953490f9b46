"""Read the bone meshes of the source and place them in the frame by the published maps."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import trimesh
from numpy.typing import NDArray

from meshbuild.bones_mesh import (
    Mesh,
    closed,
    compacted,
    outward,
    pieces,
    rounded_off,
    smoothed,
    welded,
    without_flaps,
)
from meshbuild.bones_remesh import remeshed
from meshbuild.bones_table import Scan
from meshbuild.frame import FIGURES, MIRROR, Points
from meshbuild.geometry import face_areas
from meshbuild.sources import MUSCLEMIMIC, unpacked

# OpenSim's axes are x anterior, y up, z right; this mirrors the z of the file, as MIRROR does x in the frame
SOURCE_MIRROR = np.array([1.0, 1.0, -1.0])
# a mesh with fewer faces than this shows its facets and is rounded off before it is remeshed
COARSE = 4000
# Taubin passes after rounding off: they take the ridges between the patches away
SMOOTH_PASSES = 5


@lru_cache
def figures(name: str) -> Any:
    """Return a document of ``meshbuild/figures``."""
    return json.loads((FIGURES / f"{name}.json").read_text(encoding="utf-8"))


@lru_cache
def landmarks() -> dict[str, Points]:
    """Return bony landmarks and joint centres of the male, mm, right side (``_R``) and midline."""
    return {k: np.array(p, dtype=float) for k, p in figures("landmarks")["landmarks"].items()}


@lru_cache
def _file(path: Path) -> Mesh:
    loaded = trimesh.load(path, force="mesh", process=False)
    millimetres = np.asarray(loaded.vertices, float) * 1000
    vertices, faces = welded(millimetres, np.asarray(loaded.faces, np.int32), 1e-2)
    return compacted(vertices, without_flaps(faces))


def read(scan: Scan) -> Mesh:
    """Return the mesh of a scan in the axes of its file, mm, faces outward."""
    vertices, faces = _file(unpacked(MUSCLEMIMIC) / "model" / "meshes" / f"{scan.mesh}.stl")
    parts = pieces(vertices, faces)
    if scan.piece is not None:
        return outward(*parts[scan.piece])
    return outward(*max(parts, key=lambda part: float(face_areas(*part).sum())))


def mapping(scan: Scan, symmetric: bool) -> tuple[NDArray[np.float64], Points]:
    """Return A (3, 3) and b (3,) of ``frame = A @ source + b``, source in mm of the file.

    Parameters
    ----------
    scan : what to place.
    symmetric : make the map carry the middle plane of the file to x = 0 (midline bones).
    """
    entry = figures("opensim_bone_transforms")["bones"][scan.transform]
    chosen = entry["affine" if scan.affine else "similarity"]
    linear = np.array(chosen["A"], dtype=float) / 1000
    offset = np.array(chosen["b"], dtype=float)
    if symmetric:
        linear = (linear + MIRROR[:, None] * linear * SOURCE_MIRROR[None, :]) / 2
        offset = offset * [0, 1, 1]
    return linear, offset


def placed(scan: Scan, symmetric: bool) -> Mesh:
    """Return a scan in the frame, mm, outward, still with the source's own vertices."""
    vertices, faces = read(scan)
    return outward(to_frame(vertices, scan, symmetric), faces)


def to_frame(points: Points, scan: Scan, symmetric: bool) -> Points:
    """Return (n, 3) points given in mm of the file of a scan, in the frame."""
    linear, offset = mapping(scan, symmetric)
    moved: Points = (np.asarray(points, dtype=float) + scan.shift) @ linear.T + offset
    return moved


def finished(mesh: Mesh, scan: Scan, half: bool) -> Mesh:
    """Return a placed scan rounded off or remeshed as its entry says, closed where the source allows.

    ``half``: it is symmetrised afterwards, so that a remesh needs the right half only.
    """
    vertices, faces = mesh
    if scan.finish == "keep":
        return closed(vertices, faces)
    if scan.finish == "remesh":
        curved = rounded_off(vertices, faces, 2) if len(faces) < COARSE else (vertices, faces)
        return remeshed(*curved, spacing=scan.parts, half=half)
    vertices, faces = rounded_off(*closed(vertices, faces), int(scan.parts))
    return smoothed(vertices, faces, SMOOTH_PASSES), faces
