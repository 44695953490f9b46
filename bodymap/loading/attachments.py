"""The pack of attachments to domain objects."""

from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.attachments import Attachment, Attachments, End
from bodymap.anatomy.side import Side


def attachments_of(
    rows: list[dict[str, Any]],
    indptr: NDArray[np.int64],
    indices: NDArray[np.int32],
    weights: NDArray[np.uint8],
) -> Attachments:
    """Return the attachments of parsed rows and the arrays of the pack.

    Raises
    ------
    KeyError, TypeError, ValueError
        When a row is not one of attachments, or the arrays do not fit the rows.
    """
    if len(indptr) != len(rows) + 1 or not len(indices) == len(weights) == int(indptr[-1]):
        raise ValueError("the arrays of attachments.npz do not fit the rows")
    shares = weights.astype(np.float32) / np.float32(255)
    shares.flags.writeable = False
    found: dict[tuple[str, Side], tuple[Attachment, ...]] = {}
    for number, row in enumerate(rows):
        here = slice(int(indptr[number]), int(indptr[number + 1]))
        bones = tuple((bone, Side(side)) for bone, side in row["bones"])
        part, side = row["part"], Side(row["side"])
        made = Attachment(part, side, End(row["end"]), bones, indices[here], shares[here])
        found[part, side] = (*found.get((part, side), ()), made)
    return MappingProxyType(found)
