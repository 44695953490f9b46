"""The numbers of the places that were picked, beside them, when there are several."""

from typing import TYPE_CHECKING

import numpy as np

from bodymap.scene.notes import Note
from bodymap.session.presentation import PlaceShown, Presentation

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport

_MOST = 12
_BEHIND = 25.0


def place_notes(view: "Viewport", shown: Presentation) -> tuple[Note, ...]:
    """Return "1 left temple", "2 right jaw" for the places in sight; the spots of a stroke count once."""
    first: dict[str, PlaceShown] = {}
    for place in shown.places:
        first.setdefault(place.title, place)
    if len(first) < 2:
        return ()
    return tuple(
        Note(f"{number} {title}", place.position)
        for number, (title, place) in enumerate(list(first.items())[:_MOST], start=1)
        if _is_in_sight(view, place)
    )


def _is_in_sight(view: "Viewport", place: PlaceShown) -> bool:
    met = view.skin_at(view.place_of(place.position))
    return met is not None and float(np.linalg.norm(np.subtract(met.position, place.position))) < _BEHIND
