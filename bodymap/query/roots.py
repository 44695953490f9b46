"""Which nerve roots feel a place of the skin."""

from dataclasses import dataclass

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.dermatomes import NO_DERMATOME
from bodymap.query.skin import Patch

ROOT_SHARE = 0.15
"""A dermatome counts as touched by a patch when it holds this share of it; the largest always does."""


@dataclass(frozen=True)
class RootsHere:
    """The dermatomes of a patch, by id: those it `lies_in`, largest share first, and those that `overlap`."""

    lies_in: tuple[str, ...]
    overlap: tuple[str, ...]


def roots_here(atlas: Atlas, patch: Patch) -> RootsHere:
    """Return the dermatomes a patch lies in, and those that share their skin in the order of the roots."""
    numbers = atlas.geometry.dermatomes().nearest[patch.vertices]
    known = numbers != NO_DERMATOME
    areas = np.bincount(numbers[known], patch.areas[known], len(atlas.dermatomes))
    ids = tuple(atlas.dermatomes)
    order = np.argsort(-areas, kind="stable")
    least = ROOT_SHARE * areas.sum()
    lies_in = tuple(ids[number] for number in order.tolist() if 0.0 < areas[number] >= least)
    sharing = {each for root in lies_in for each in atlas.dermatomes[root].overlaps}
    return RootsHere(lies_in, tuple(each for each in ids if each in sharing and each not in lies_in))


def root_of_face(atlas: Atlas, face: int) -> str | None:
    """Return the dermatome that holds most corners of a skin face, None in a cavity."""
    corners = atlas.geometry.dermatomes().nearest[atlas.geometry.skin_topology().faces[face]]
    if (corners == NO_DERMATOME).any():
        return None
    return tuple(atlas.dermatomes)[int(np.bincount(corners).argmax())]
