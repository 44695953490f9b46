"""Which page of the flat figure to open for a pain."""

from collections.abc import Sequence

from bodymap.anatomy.flat import FlatPage
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.flat.inside import area
from bodymap.session.presentation import Presentation

_READABLE = 0.00055
"""Share of its page that a shape needs to be seen and hit well: a square of 17 pixels on one of 740."""


def pain_regions(shown: Presentation) -> tuple[NamedPlace, ...]:
    """Return the own region of each painful place."""
    named = (
        place.named if place.named is not None and place.named.layer is Layer.OWN else place.own
        for place in shown.places
    )
    return tuple(place for place in named if place is not None)


def best_page(pages: Sequence[FlatPage], shown: Presentation, now: str) -> str:
    """Return the id of the page that shows the most of the painful places well; the present one of equals.

    Without pain the present page stays, and the first is opened first.
    """
    wanted = pain_regions(shown)
    ids = [page.id for page in pages]
    order = sorted(pages, key=lambda page: (page.id != now, ids.index(page.id)))
    if not wanted:
        return order[0].id
    return max(order, key=lambda page: sum(_is_readable(page, place) for place in wanted)).id


def _is_readable(page: FlatPage, place: NamedPlace) -> bool:
    """Tell whether a region is large enough on a page."""
    shapes = [shape for view in page.views if (shape := view.shape_of(place)) is not None]
    largest = max((sum(area(ring) for ring in shape.rings) for shape in shapes), default=0.0)
    longer = max(page.size)
    return largest > _READABLE * longer * longer
