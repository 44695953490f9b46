"""What may refer pain to a place that nobody picked yet: for study, while the pointer rests on it."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import NamedPlace, PickedPlace
from bodymap.query.answer import answer
from bodymap.session.presentation import MatchShown
from bodymap.session.rows import matches_shown
from bodymap.session.state import SessionState

FIRST = 5
"""Sources that are named: as many as one takes in while the pointer rests."""


def refers_here(atlas: Atlas, state: SessionState, place: NamedPlace) -> tuple[MatchShown, ...]:
    """Return the first sources of a place, best first, as the list of a picked place would show them."""
    found = answer(atlas, state.body, (PickedPlace(place),))
    return matches_shown(atlas, state.body, found, state.wording, frozenset())[:FIRST]
