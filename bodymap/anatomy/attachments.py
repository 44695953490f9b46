"""Where muscle parts are attached to bones: patches of weights on the bones' vertices."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Side

EDGE = 0.5
"""The weight at the edge of a patch."""


class End(StrEnum):
    """The two ends of a muscle."""

    ORIGIN = "origin"
    INSERTION = "insertion"


@dataclass(frozen=True, eq=False)
class Attachment:
    """One end of one muscle part on its bones.

    Attributes
    ----------
    bones : (id, side) of the bones it lies on. vertices : (n,) i32 vertices of the bones' pack.
    weights : (n,) f32 in (0, 1]; the patch is where it is above `EDGE`.
    """

    part: str
    side: Side
    end: End
    bones: tuple[tuple[str, Side], ...]
    vertices: NDArray[np.int32]
    weights: NDArray[np.float32]


Attachments = Mapping[tuple[str, Side], tuple[Attachment, ...]]
"""By (part, side); a part of which no end lies on bone is missing."""
