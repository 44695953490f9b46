"""The dermatomes on the skin: baked from today's drawings, without gaps, with every key point in its own."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.dermatomes import NO_DERMATOME
from bodymap.anatomy.side import Body
from bodymap.loading.problems import Problem
from bodymap.loading.zone_hash import dermatome_hash_of
from bodymap.query.skin import skin_measures

_PACK = "meshes/dermatomes.npz"


def dermatome_problems(atlas: Atlas, folder: Path) -> list[Problem]:
    """Return a stale bake, gaps of the map, and key points and labels outside their own skin."""
    baked = atlas.geometry.dermatomes()
    if baked.source_hash.tobytes().hex() != dermatome_hash_of(folder):
        return [Problem(_PACK, "source_hash", "dermatomes, landmarks or skin changed since they were baked")]
    return [*_gaps(atlas), *_outside(atlas)]


def _gaps(atlas: Atlas) -> Iterator[Problem]:
    nearest = atlas.geometry.dermatomes().nearest
    bare = (skin_measures(atlas, Body.MALE).vertex_areas > 0) & (nearest == NO_DERMATOME)
    if bare.any():
        yield Problem(_PACK, "nearest", f"{int(bare.sum())} vertices of the outer skin have no dermatome")
    for number, root in enumerate(atlas.dermatomes):
        if not (nearest == number).any():
            yield Problem("dermatomes.json", f"dermatomes[{number}].seeds", f"{root} has no skin")


def _outside(atlas: Atlas) -> Iterator[Problem]:
    baked, roots = atlas.geometry.dermatomes(), tuple(atlas.dermatomes)
    for number, found in enumerate(baked.nearest[baked.key_vertex].tolist()):
        if found != number:
            yield Problem("dermatomes.json", f"dermatomes[{number}].key_point", f"lies in {roots[found]}")
    wrong = np.flatnonzero(baked.nearest[baked.label_vertex] != baked.label_dermatome)
    for number in np.unique(baked.label_dermatome[wrong]).tolist():
        yield Problem("dermatomes.json", f"dermatomes[{number}].labels", "one lies in other skin")
