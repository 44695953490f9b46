"""The file of a body's flat figures to domain objects."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.flat import FlatBody, FlatPage, FlatShape, FlatView, Ring
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side


def flat_body(document: dict[str, Any]) -> FlatBody:
    """Return the figures of a parsed file.

    Raises
    ------
    KeyError, TypeError, ValueError
        When the document is not one of flat figures.
    """
    return FlatBody(tuple(_page(page) for page in document["pages"]))


def _page(page: dict[str, Any]) -> FlatPage:
    width, height = page["size"]
    return FlatPage(page["id"], (float(width), float(height)), tuple(_view(view) for view in page["views"]))


def _view(view: dict[str, Any]) -> FlatView:
    return FlatView(
        id=view["id"],
        right=_fixed(view["right"]),
        up=_fixed(view["up"]),
        scale=float(view["scale"]),
        offset=_fixed(view["offset"]),
        groups=None if view["groups"] is None else frozenset(view["groups"]),
        side=None if view["side"] is None else Side(view["side"]),
        outline=_rings(view["outline"]),
        shapes=tuple(
            FlatShape(NamedPlace(Layer.OWN, shape["id"], Side(shape["side"])), _rings(shape["rings"]))
            for shape in view["shapes"]
        ),
    )


def _rings(rings: list[list[int]]) -> tuple[Ring, ...]:
    return tuple(_fixed(ring).reshape(-1, 2) for ring in rings)


def _fixed(numbers: Sequence[float]) -> NDArray[np.float64]:
    array = np.array(numbers, np.float64)
    array.flags.writeable = False
    return array
