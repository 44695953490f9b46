"""regions.json and landmarks.json: the names of the skin."""

from typing import Annotated

from pydantic import Field

from bodymap.loading.records.base import Document, Record, SideWord, Slug, Text, TextList


class Region(Record):
    """A region of the outer skin; (id, side) is unique, right and left are two entries."""

    id: Slug
    side: SideWord
    name: Text
    anatomical: Text
    patient_words: TextList
    group: Slug


class RegionsFile(Document):
    """regions.json: our own layer and the CHOIR layer; a face's number is the place in these lists."""

    own: tuple[Region, ...]
    choir: tuple[Region, ...]


class Landmark(Record):
    """A named spot of the skin; `vertex` on the right or the midline, the left one is its mirror."""

    id: Slug
    paired: bool
    vertex: Annotated[int, Field(ge=0)]
    name: Text
    anatomical: Text
    bony: bool


class LandmarksFile(Document):
    """landmarks.json."""

    landmarks: tuple[Landmark, ...]
