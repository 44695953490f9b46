"""Which page of the flat figure to open for a pain."""

from collections.abc import Sequence

from bodymap.anatomy.flat import FlatPage
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.flat.inside import area
from bodymap.session.presentation import Presentation

_READABLE = 0.0012
"""Share of its page that a shape needs to be seen and hit well: a square of 24 pixels on one of 700."""
_SEEN = 0.0001


def pain_regions(shown: Presentation) -> tuple[NamedPlace, ...]:
    """Return the own region of each painful place."""
    named = (
        place.named if place.named is not None and place.named.layer is Layer.OWN else place.own
        for place in shown.places
    )
    return tuple(place for place in named if place is not None)


def best_page(pages: Sequence[FlatPage], shown: Presentation, now: str) -> str:
    """Return the id of the page to show the painful places on.

    The present page when all of them are seen well there, else the first on which they are, else the one
    where they are largest. Without pain the present page stays, and the first is opened first.
    """
    wanted = pain_regions(shown)
    order = sorted(pages, key=lambda page: page.id != now)
    if not wanted:
        return order[0].id
    shares = {page.id: [share_of(page, place) for place in wanted] for page in order}
    for page in order:
        if min(shares[page.id]) > _READABLE:
            return page.id
    return max(order, key=lambda page: (min(shares[page.id]) > 0.0, sum(shares[page.id]))).id


def share_of(page: FlatPage, place: NamedPlace) -> float:
    """Return how much of a page (a square of its longer side) the largest view of a region takes."""
    shapes = [shape for view in page.views if (shape := view.shape_of(place)) is not None]
    largest = max((sum(area(ring) for ring in shape.rings) for shape in shapes), default=0.0)
    return largest / max(page.size) ** 2


def marked_pages(pages: Sequence[FlatPage], shown: Presentation, source: NamedPlace | None) -> frozenset[str]:
    """Return the pages on which a painful place, or the region of the source, is seen."""
    wanted = [*pain_regions(shown), *([source] if source is not None else [])]
    return frozenset(page.id for page in pages if any(share_of(page, place) > _SEEN for place in wanted))
