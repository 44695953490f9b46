"""A tour must lead somewhere: its places exist, its sources are listed, its steps have what they show."""

from collections.abc import Iterator
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import PickedPlace
from bodymap.anatomy.side import Body
from bodymap.anatomy.tours import Tour, TourShows
from bodymap.loading.problems import Problem
from bodymap.loading.tours import TOURS, load_tours
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import resolve
from bodymap.session.state import PointFocus, SessionState

FIRST = 12
"""A source that a tour sends one to stands among so many first ones: else the list would contradict it."""


def tour_problems(atlas: Atlas, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the tours of an assets folder, on either body."""
    for number, tour in enumerate(load_tours(folder)):
        path = f"tours[{number}]"
        missing = [place.id for place in tour.places if not atlas.has_place(place)]
        sources = [tour.source, *(step.source for step in tour.steps if step.source is not None)]
        missing += [source.point for source in sources if source.point not in atlas.points]
        for name in missing:
            yield Problem(TOURS, path, f"there is no {name} on that side")
        if not missing:
            for body in Body:
                yield from _steps(atlas, tour, body, path)


def _steps(atlas: Atlas, tour: Tour, body: Body, path: str) -> Iterator[Problem]:
    for number, step in enumerate(tour.steps):
        source = tour.source_at(number)
        shown = resolve(
            atlas,
            SessionState(
                body=body,
                picked=tuple(PickedPlace(place) for place in tour.places),
                focus=PointFocus(source.point, source.side),
            ),
        )
        here = f"{path}.steps[{number}]"
        listed = [(match.point, match.side) for match in shown.matches[:FIRST]]
        if (source.point, source.side) not in listed:
            said = f"{source.side} {source.point} is not among the first {FIRST} sources on the {body} body"
            yield Problem(TOURS, here, said)
        if not _has(shown, step.shows):
            yield Problem(TOURS, here, f"there is no {step.shows} to show on the {body} body")


def _has(shown: Presentation, what: TourShows) -> bool:
    """Tell whether the window has what a step points at."""
    if what is TourShows.SOURCES:
        return bool(shown.matches)
    if what is TourShows.CHECK_FIRST:
        return shown.check_first is not None
    return shown.detail is not None and shown.detail.section(SectionName(what.value)) is not None
