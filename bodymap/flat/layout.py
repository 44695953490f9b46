"""How views lie on a page, and which of the client's sides lies where."""

import numpy as np

from bodymap.anatomy.flat import FlatView
from bodymap.session.presentation import SideWords

GAP = 110.0
"""Units of the page between views, into which a title may reach."""
_FACING = 0.9


def view_bounds(view: FlatView) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a view in units of its page."""
    points = np.concatenate(view.outline)
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return left, top, right, bottom


def side_words(view: FlatView, sides: SideWords) -> tuple[str, str]:
    """Return what stands left and right of a view that shows both of the client's sides, else nothing."""
    across = float(view.right[0])
    if view.side is not None or abs(across) < _FACING:
        return "", ""
    return (sides.right, sides.left) if across > 0 else (sides.left, sides.right)
