"""Dermatomes: the skin that one nerve root (or one branch of the trigeminal nerve) feels."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.reference import Citation, Reviewed
from bodymap.anatomy.side import Words

NO_DERMATOME = 255
"""In place of a dermatome's number: no outer skin."""
CLASSES = 4
"""So many tints tell all neighbours apart."""
MARGIN_ZERO = 128
MARGIN_STEPS = 8.0
"""Margins are stored as `MARGIN_ZERO` + `MARGIN_STEPS` for each mm inside a class."""


@dataclass(frozen=True)
class KeyPoint:
    """The spot at which a root's feeling is tested, in the middle of its skin: a landmark or near one."""

    words: str


@dataclass(frozen=True, kw_only=True)
class Dermatome(Reviewed):
    """The skin of one root, on both sides.

    Attributes
    ----------
    id : "C6", "V2". words : where it lies. key_point : where it is tested. overlaps : the dermatomes that
        share a good part of this skin, by id.
    """

    id: str
    name: str
    words: Words
    key_point: KeyPoint
    overlaps: tuple[str, ...]


@dataclass(frozen=True)
class AboutDermatomes:
    """Which published map is followed, and how far any such map can be trusted."""

    words: Words
    citations: tuple[Citation, ...]


@dataclass(frozen=True, eq=False)
class DermatomeMap:
    """The dermatomes on the skin; the same for both bodies, for they share the vertices.

    Attributes
    ----------
    nearest : (n,) u8 per skin vertex, the place in the atlas' dermatomes, `NO_DERMATOME` in the cavities.
    classes : (d,) u8 per dermatome, below `CLASSES`; neighbours differ.
    margins : (n, CLASSES) u8: 128 on the border of a class, 8 more for each mm inside it.
    key_vertex : (d,) i32 per dermatome, its key point, on the right or the midline.
    source_hash : (32,) u8, of what it was baked from.
    label_dermatome, label_vertex : (l,) where the names of dermatomes are written, on the right.
    """

    nearest: NDArray[np.uint8]
    classes: NDArray[np.uint8]
    margins: NDArray[np.uint8]
    key_vertex: NDArray[np.int32]
    source_hash: NDArray[np.uint8]
    label_dermatome: NDArray[np.uint8]
    label_vertex: NDArray[np.int32]
