"""Cut the right half of the outer skin along borders and name the pieces."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from meshbuild.outer_skin import OuterSkin
from meshbuild.regions_borders import Edges

Labels = NDArray[np.int64]

_SMOOTHING = 3  # rounds; each moves a border by about an edge where it zigzags


class RightHalf:
    """The faces of the right half and which of them touch along which edge."""

    def __init__(self, skin: OuterSkin) -> None:
        self.faces = skin.right_faces
        corners = skin.faces[self.faces]
        edges = np.sort(corners[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
        owner = np.repeat(np.arange(len(self.faces)), 3)
        order = np.lexsort((owner, edges[:, 1], edges[:, 0]))
        edges, owner = edges[order], owner[order]
        shared = (edges[1:] == edges[:-1]).all(axis=1)
        self.edge = edges[:-1][shared]
        self.pair = np.stack([owner[:-1][shared], owner[1:][shared]], axis=1)
        self.length = np.linalg.norm(np.diff(skin.male[self.edge], axis=1)[:, 0], axis=1)
        self._corner = sparse.csr_matrix(
            (np.ones(corners.size), (np.repeat(np.arange(len(corners)), 3), corners.ravel())),
            shape=(len(corners), len(skin.male)),
        )

    def pieces(self, kept: NDArray[np.bool_]) -> Labels:
        """Return the connected piece (k,) of every face when only the pairs `kept` (p,) hold together."""
        count = len(self.faces)
        pair = self.pair[kept]
        graph = sparse.coo_matrix((np.ones(len(pair)), (pair[:, 0], pair[:, 1])), shape=(count, count))
        return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)

    def around(self, vertex: int) -> NDArray[np.int64]:
        """Return the faces at a vertex."""
        return np.asarray(self._corner[:, [vertex]].nonzero()[0], dtype=np.int64)

    def smoothed(self, labels: Labels, count: int) -> Labels:
        """Return labels (k,) after rounds of taking the label most common among the faces around."""
        share = sparse.csr_matrix(
            sparse.diags(1 / np.maximum(self._corner.sum(axis=0).A1, 1)) @ self._corner.T
        )
        for _ in range(_SMOOTHING):
            members = sparse.csr_matrix(
                (np.ones(len(labels)), (np.arange(len(labels)), labels)), shape=(len(labels), count)
            )
            votes = self._corner @ (share @ members)
            labels = np.asarray(votes.argmax(axis=1)).ravel()
        return labels


def named_pieces(half: RightHalf, borders: Edges, seeds: Mapping[str, int]) -> Labels:
    """Return for each right face (k,) the index in `seeds` of the region it belongs to.

    A piece without a seed (a sliver between borders) goes to the region it shares the longest border with.

    Raises
    ------
    ValueError
        When two seeds lie in one piece (a border leaks), or a seed lies on a border.
    """
    border = set(map(tuple, borders.tolist()))
    kept = np.array([tuple(edge) not in border for edge in half.edge.tolist()])
    piece = half.pieces(kept)
    owner: dict[int, str] = {}
    wrong = []
    for name, vertex in seeds.items():
        here = np.unique(piece[half.around(vertex)])
        if len(here) != 1:
            wrong.append(f"the seed of {name} lies on a border")
        elif here[0] in owner:
            wrong.append(f"nothing separates {name} from {owner[here[0]]}")
        else:
            owner[int(here[0])] = name
    if wrong:
        raise ValueError("; ".join(wrong))
    order = {name: i for i, name in enumerate(seeds)}
    label = np.full(piece.max() + 1, -1, dtype=np.int64)
    for number, name in owner.items():
        label[number] = order[name]
    labels = absorbed(half, label[piece])
    return tidied(half, half.smoothed(labels, len(seeds)), labels)


def absorbed(half: RightHalf, labels: Labels) -> Labels:
    """Return labels where faces labelled -1 have joined, piece by piece, the region of the longest border."""
    labels = labels.copy()
    while (labels < 0).any():
        orphan = labels < 0
        piece = half.pieces(orphan[half.pair[:, 0]] == orphan[half.pair[:, 1]])
        first, second = half.pair[:, 0], half.pair[:, 1]
        mixed = orphan[first] != orphan[second]
        if not mixed.any():
            raise ValueError(f"{orphan.sum()} faces touch no region")
        inner = np.where(orphan[first], first, second)[mixed]
        outer = np.where(orphan[first], second, first)[mixed]
        shared = sparse.coo_matrix((half.length[mixed], (piece[inner], labels[outer]))).tocsr()
        for number in np.unique(piece[inner]):
            labels[(piece == number) & orphan] = int(shared[number].toarray().argmax())
    return labels


def tidied(half: RightHalf, labels: Labels, before: Labels) -> Labels:
    """Return labels where every region is its largest piece; crumbs left by smoothing join a neighbour."""
    same = labels[half.pair[:, 0]] == labels[half.pair[:, 1]]
    piece = half.pieces(same)
    size = np.bincount(piece)
    kept = np.zeros(len(size), dtype=np.bool_)
    for label in np.unique(before):
        of_label = np.unique(piece[labels == label])
        if not len(of_label):
            raise ValueError(f"region number {label} was smoothed away")
        kept[of_label[np.argmax(size[of_label])]] = True
    return absorbed(half, np.where(kept[piece], labels, -1))
