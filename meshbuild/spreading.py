"""Spread pushes over the boundary of a lattice and carry its interior along."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.spatial import cKDTree

from meshbuild.frame import Points
from meshbuild.lattice import Floats


def spread_matrix(points: Points, width: float) -> sparse.csr_matrix:
    """Row-normalised Gaussian weights between boundary nodes; ``width`` in mm."""
    tree = cKDTree(points)
    near = tree.sparse_distance_matrix(tree, 1.8 * width, output_type="coo_matrix")
    weight = np.exp(-0.5 * (near.data / width) ** 2)
    matrix = sparse.csr_matrix((weight, (near.row, near.col)), shape=near.shape)
    matrix = matrix + sparse.identity(len(points)) * 1e-6
    total = np.asarray(matrix.sum(axis=1)).ravel()
    return sparse.csr_matrix(sparse.diags(1 / total) @ matrix)


def carry_interior(moved: Floats) -> None:
    """Fill the displacement of interior nodes from the borders of each section (Coons patch)."""
    v = np.linspace(0, 1, moved.shape[1])[None, :, None, None]
    w = np.linspace(0, 1, moved.shape[2])[None, None, :, None]
    m = moved[1:-1]
    along_w = (1 - w) * m[:, :, :1] + w * m[:, :, -1:]
    along_v = (1 - v) * m[:, :1] + v * m[:, -1:]
    low = (1 - w) * m[:, :1, :1] + w * m[:, :1, -1:]
    high = (1 - w) * m[:, -1:, :1] + w * m[:, -1:, -1:]
    filled = along_w + along_v - (1 - v) * low - v * high
    moved[1:-1, 1:-1, 1:-1] = filled[:, 1:-1, 1:-1]
