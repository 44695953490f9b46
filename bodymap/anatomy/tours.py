"""Tours: a complaint people often come with, walked through in a few steps."""

from dataclasses import dataclass
from enum import StrEnum

from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.side import Side


class TourShows(StrEnum):
    """What a step points at: the list, the questions, or a section of the source's card."""

    SOURCES = "sources"
    CHECK_FIRST = "check_first"
    WHERE = "where"
    SAFE = "safe"
    FIND = "find"
    TREAT = "treat"
    LENGTHEN = "lengthen"
    KEEP = "keep"


@dataclass(frozen=True)
class TourSource:
    """A point on the client's side."""

    point: str
    side: Side


@dataclass(frozen=True)
class TourStep:
    """One step: a short heading, two or three sentences, and what they are about.

    `source` is looked at from this step on; None leaves the one of the step before.
    """

    title: str
    text: str
    shows: TourShows
    source: TourSource | None


@dataclass(frozen=True)
class Tour:
    """A complaint: the places that hurt, the source to look at first, and three to five steps."""

    id: str
    name: str
    about: str
    places: tuple[NamedPlace, ...]
    source: TourSource
    steps: tuple[TourStep, ...]

    def source_at(self, number: int) -> TourSource:
        """Return the source looked at in a step, counted from 0."""
        changes = [step.source for step in self.steps[: number + 1] if step.source is not None]
        return changes[-1] if changes else self.source
