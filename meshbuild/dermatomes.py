"""Bake the dermatomes of ``assets/dermatomes.json`` onto the skin: which nerve root feels where.

Each dermatome is drawn as strokes and blobs between skin landmarks. A place belongs to the dermatome whose
drawing is nearest along the skin (less half its width), so there are neither gaps nor islands, and the border
between two runs half-way between them. Measured on the male body; the female shares the vertices and so
has the same map.

Drawn on the RIGHT; the left is the exact mirror.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from bodymap.anatomy.dermatomes import CLASSES, MARGIN_STEPS, MARGIN_ZERO, NO_DERMATOME
from bodymap.assets_location import assets_root
from bodymap.loading.zone_hash import dermatome_hash_of
from meshbuild.anchors import AnchorResolver
from meshbuild.geodesic import SkinGeodesics
from meshbuild.pack import write_pack
from meshbuild.zones import distance_from_line

Json = dict[str, Any]
Floats = NDArray[np.float64]
_TIDYING_ROUNDS = 8
_LARGEST_CRUMBS = 0.05
"""Share of a patch; more that lies apart is a drawing in two pieces."""


def distance_to_drawing(skin: SkinGeodesics, anchors: AnchorResolver, seeds: list[Json]) -> Floats:
    """Return mm (n,) along the skin to the nearest edge of the strokes and blobs; negative inside."""
    nearest = np.full(len(skin.vertices), np.inf)
    for seed in seeds:
        if seed["type"] == "blob":
            line, core = skin.vertices[[anchors.vertex(seed["at"])]], float(seed["radius"])
        else:
            line, core = anchors.line(seed["through"]), float(seed["width"]) / 2.0
        nearest = np.minimum(nearest, distance_from_line(skin, line) - core)
    return nearest


def right_of(skin: SkinGeodesics, mirror: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell for each vertex (n,) whether it is outer skin of the right side or the midline."""
    is_outer = np.zeros(len(skin.vertices), bool)
    is_outer[skin.outer] = True
    return is_outer & ((skin.vertices[:, 0] < 0.0) | (mirror == np.arange(len(mirror))))


def tidied(distances: Floats, edges: NDArray[np.int64], side: NDArray[np.bool_]) -> Floats:
    """Return distances (k, n) with which the nearest drawing makes one connected patch of each dermatome.

    Crumbs (where the numbers of the heat method cross once more) go to the next nearest drawing.
    """
    kept = distances.copy()
    within = edges[side[edges].all(axis=1)]
    for _ in range(_TIDYING_ROUNDS):
        nearest = np.where(side, kept.argmin(axis=0), -1)
        same = within[nearest[within[:, 0]] == nearest[within[:, 1]]]
        graph = coo_matrix((np.ones(len(same)), (same[:, 0], same[:, 1])), shape=(len(side), len(side)))
        parts = connected_components(graph, directed=False)[1]
        sizes = np.bincount(parts[side], minlength=parts.max() + 1)
        largest = np.array([np.bincount(parts[nearest == each], minlength=len(sizes)).argmax()
                            for each in range(len(kept))])  # fmt: skip
        crumbs = np.flatnonzero(side & (parts != largest[nearest]))
        if not len(crumbs):
            return kept
        if (np.bincount(nearest[crumbs], minlength=len(kept)) > _LARGEST_CRUMBS * sizes[largest]).any():
            break
        kept[nearest[crumbs], crumbs] = np.inf
    apart = np.unique(nearest[crumbs]).tolist()
    raise ValueError(f"dermatomes.json: dermatomes {apart} are drawn in two pieces")


def classes_of(nearest: NDArray[np.int64], faces: NDArray[np.int32], count: int) -> NDArray[np.uint8]:
    """Return a class (count,) below `CLASSES` for each dermatome; neighbours differ, as on a map."""
    pairs = np.concatenate([nearest[faces[:, [a, b]]] for a, b in ((0, 1), (1, 2), (2, 0))])
    beside: list[set[int]] = [set() for _ in range(count)]
    for one, other in np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0).tolist():
        beside[one].add(other)
        beside[other].add(one)
    chosen = [-1] * count

    def settle(number: int) -> bool:
        if number == count:
            return True
        taken = {chosen[each] for each in beside[number]}
        for step in range(CLASSES):  # round and round in the order of the roots, where the neighbours let it
            candidate = (number + step) % CLASSES
            if candidate not in taken:
                chosen[number] = candidate
                if settle(number + 1):
                    return True
        chosen[number] = -1
        return False

    if not settle(0):
        raise ValueError("dermatomes.json: four classes do not tell all neighbours apart")
    return np.array(chosen, np.uint8)


def margins_of(distances: Floats, classes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return (n, CLASSES) u8: how far inside (above `MARGIN_ZERO`) or outside each class a vertex lies."""
    margins = np.empty((distances.shape[1], CLASSES), np.uint8)
    for each in range(CLASSES):
        inside, outside = distances[classes == each].min(axis=0), distances[classes != each].min(axis=0)
        steps = np.rint(MARGIN_ZERO + (outside - inside) / 2.0 * MARGIN_STEPS)
        margins[:, each] = np.clip(steps, 0, 255)
    return margins


def bake(assets: Path) -> None:
    """Bake all dermatomes.

    Raises
    ------
    ValueError
        If a drawing names an unknown landmark, or the drawings give no map of connected patches.
    """
    drawn = json.loads((assets / "dermatomes.json").read_text("utf-8"))["dermatomes"]
    landmarks = json.loads((assets / "landmarks.json").read_text("utf-8"))["landmarks"]
    with np.load(assets / "meshes" / "skin.npz", allow_pickle=False) as pack:
        mirror, faces, outer = pack["mirror"], pack["faces"], pack["outer"]
        vertices = pack["male_vertices"].astype(np.float64)
    skin = SkinGeodesics(vertices, faces[outer])
    anchors = AnchorResolver(skin, landmarks, mirror)
    rows = []
    for entry in drawn:
        try:
            rows.append(distance_to_drawing(skin, anchors, entry["seeds"]))
        except (KeyError, ValueError) as error:
            raise ValueError(f"dermatomes.json: {entry['id']}: seeds: {error}") from error
    side = right_of(skin, mirror)
    distances = tidied(np.stack(rows), skin.edges, side)
    left = ~side & side[mirror]
    distances[:, left] = distances[:, mirror[left]]
    skinned = side | left
    nearest = np.full(len(mirror), NO_DERMATOME)
    nearest[skinned] = distances[:, skinned].argmin(axis=0)
    classes = classes_of(nearest, faces[outer], len(drawn))
    margins = np.zeros((len(mirror), CLASSES), np.uint8)
    margins[skinned] = margins_of(distances[:, skinned], classes)
    labels = [(number, anchors.vertex(at)) for number, entry in enumerate(drawn) for at in entry["labels"]]
    write_pack(
        assets / "meshes" / "dermatomes.npz",
        {
            "source_hash": np.frombuffer(bytes.fromhex(dermatome_hash_of(assets)), np.uint8),
            "nearest": nearest.astype(np.uint8),
            "margins": margins,
            "classes": classes,
            "key_vertex": np.array([anchors.vertex(entry["key_point"]["at"]) for entry in drawn], np.int32),
            "label_dermatome": np.array([number for number, _ in labels], np.uint8),
            "label_vertex": np.array([vertex for _, vertex in labels], np.int32),
        },
    )


def build() -> None:
    """Bake the dermatomes of the checkout's assets."""
    bake(assets_root())
