"""Loft the sacrum with the coccyx from its measured grid and model what the grid is too coarse for.

Measured: the mid-surface and its thickness. Constructed after the usual proportions: the tilt of the base to
the promontory, the superior articular processes, four pairs of foramina and the median crest (TA2; Gray's
Anatomy, 42nd edition).
"""

from typing import Any

import numpy as np

from meshbuild.bones_mesh import Mesh, joined, outward, smoothed, symmetrised
from meshbuild.bones_remesh import remeshed
from meshbuild.frame import MIRROR, Faces, Points
from meshbuild.geometry import vertex_normals
from meshbuild.lattice import lattice_mesh
from meshbuild.loft import Stations, sheet_lattice, strap_lattice

SHAPE = (49, 25, 7)
GRID = 1.5
# rows of the measured grid between which a pair of foramina opens, and its place (share of half width)
FORAMEN_ROWS = (2.3, 3.2, 4.2, 5.2)
FORAMEN_ACROSS = (0.50, 0.47, 0.45, 0.43)
FORAMEN_RADIUS = 4.0
FORAMEN_DEPTH = (6.0, 5.0, 3.5, 3.0)
CREST = 5.0


def sacrum(entry: dict[str, Any]) -> Mesh:
    """Return the closed sacrum with coccyx, mm in the frame.

    Parameters
    ----------
    entry : ``sacrum_coccyx`` of ``bone_measurements.json``.
    """
    measured = np.array(entry["sheet"]["grid"], float)
    thickness = np.array(entry["sheet"]["thickness"], float)
    grid, thick = _with_base(measured, thickness)
    lattice = sheet_lattice(grid, thick, SHAPE, entry["volume_ml"], extend_across=0.35)
    parts = [outward(*lattice_mesh(lattice)), *_articular_processes(measured)]
    vertices, faces = remeshed(*joined(parts), spacing=GRID, passes=6)
    vertices = _modelled(vertices, faces, measured)
    return symmetrised(smoothed(vertices, faces, 2), faces)


def _with_base(grid: Points, thickness: Points) -> tuple[Points, Points]:
    """Replace the measured top row, which folds back over the base, by one at the promontory."""
    ahead = grid[1] + 0.8 * (grid[1] - grid[2])
    share = np.abs(np.linspace(-1, 1, grid.shape[1]))[:, None]
    # the wings lie level with the base and behind the promontory
    ahead = ahead + (1 - share) * [0, 1.0, 2.0] + share * [0, -3.0, -4.0]
    return np.concatenate([[ahead], grid[1:]]), np.concatenate([[thickness[1] * 0.8], thickness[1:]])


def _articular_processes(grid: Points) -> list[Mesh]:
    foot, top = grid[1, 1] + [2.0, 0.0, -8.0], grid[0, 1] + [2.0, 3.0, -5.0]
    centre = np.array([foot, (foot + top) / 2 + [0, 0, -1.5], top])
    sizes = np.array([8.0, 6.0, 4.0])
    stations = Stations(centre, sizes, sizes * 0.7, np.tile([1.0, 0.0, 0.0], (3, 1)))
    right = outward(*lattice_mesh(strap_lattice(stations, (9, 7, 5))))
    return [right, (right[0] * MIRROR, right[1][:, ::-1].copy())]


def _modelled(vertices: Points, faces: Faces, grid: Points) -> Points:
    normals = vertex_normals(vertices, faces)
    shift = np.zeros(len(vertices))
    middle = grid[:, grid.shape[1] // 2]
    for row, across, depth in zip(FORAMEN_ROWS, FORAMEN_ACROSS, FORAMEN_DEPTH, strict=True):
        low, share = int(row), row - int(row)
        here = (1 - share) * grid[low] + share * grid[low + 1]
        along = middle[low + 1] - middle[low]
        side = here[0] * across + here[grid.shape[1] // 2] * (1 - across)
        through = np.cross(along / np.linalg.norm(along), [1.0, 0.0, 0.0])
        for point in (side, side * MIRROR):
            ray = vertices - point
            away = np.linalg.norm(ray - (ray @ through)[:, None] * through, axis=1)
            facing = np.clip(np.abs(normals @ through) * 2 - 0.6, 0, 1)
            shift -= depth * np.exp(-((away / FORAMEN_RADIUS) ** 2)) * facing
    low, high = grid[5, 3, 1] - 10, grid[2, 3, 1]
    level = np.clip((vertices[:, 1] - low) / 8, 0, 1) * np.clip((high + 6 - vertices[:, 1]) / 8, 0, 1)
    behind = np.clip(-normals[:, 2] * 1.5, 0, 1)
    beads = 0.75 + 0.25 * np.cos((vertices[:, 1] - high) / 12 * 2 * np.pi)
    shift += CREST * np.exp(-((vertices[:, 0] / 4.5) ** 2)) * level * behind * beads
    moved: Points = vertices + shift[:, None] * normals
    return moved
