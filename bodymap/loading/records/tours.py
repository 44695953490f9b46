"""tours.json: common complaints, walked through step by step."""

from typing import Annotated, Literal

from pydantic import Field

from bodymap.loading.records.base import Document, Record, Slug, Text

Shown = Literal["sources", "check_first", "where", "safe", "find", "treat", "lengthen", "keep"]


class TourPlace(Record):
    """A place that hurts in a tour: a region of a layer, or a landmark."""

    layer: Literal["own", "choir", "landmark"]
    id: str
    side: Literal["left", "right", "midline"]


class TourSource(Record):
    """A point on the client's side."""

    point: str
    side: Literal["left", "right"]


class TourStep(Record):
    """One step; `shows` is what it points at. `source` is looked at from here on, null keeps
    the one before.
    """

    title: Text
    text: Text
    shows: Shown
    source: TourSource | None


class Tour(Record):
    """A complaint with its places, its first source, and what to look at one after the other."""

    id: Slug
    name: Text
    about: Text
    places: Annotated[tuple[TourPlace, ...], Field(min_length=1)]
    source: TourSource
    steps: Annotated[tuple[TourStep, ...], Field(min_length=3, max_length=5)]


class ToursFile(Document):
    """tours.json."""

    tours: Annotated[tuple[Tour, ...], Field(min_length=1)]
