"""dermatomes.json: the skin of each nerve root, as it is drawn between skin landmarks."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bodymap.loading.records.base import Document, Record, Reference, Reviewed, Text, Words
from bodymap.loading.records.zones import Anchor, Width

Root = Annotated[str, StringConstraints(pattern=r"^(V[1-3]|C[2-8]|T([1-9]|1[0-2])|L[1-5]|S[1-5])$")]
"""A division of the trigeminal nerve or a spinal root; C1 feels no skin."""


class SeedStroke(Record):
    """A band of one width along the skin through its anchors; skin is shared out from its edge."""

    type: Literal["stroke"]
    through: Annotated[tuple[Anchor, ...], Field(min_length=2)]
    width: Width


class SeedBlob(Record):
    """A round patch around an anchor; skin is shared out from its edge."""

    type: Literal["blob"]
    at: Anchor
    radius: Annotated[float, Field(ge=3, le=100)]


class KeyPoint(Record):
    """The spot at which the feeling of the root is tested."""

    at: Anchor
    words: Text


class Dermatome(Reviewed):
    """The skin of one root on the right; the left is its mirror."""

    id: Root
    name: Text
    words: Words
    key_point: KeyPoint
    overlaps: tuple[Root, ...]
    seeds: Annotated[
        tuple[Annotated[SeedStroke | SeedBlob, Field(discriminator="type")], ...], Field(min_length=1)
    ]
    labels: Annotated[tuple[Anchor, ...], Field(min_length=1)]


class About(Record):
    """Which published map is followed, and how far any such map can be trusted."""

    words: Words
    citations: Annotated[tuple[Reference, ...], Field(min_length=1)]


class DermatomesFile(Document):
    """dermatomes.json, in the order of the roots; a vertex' number is the place in this list."""

    about: About
    dermatomes: tuple[Dermatome, ...]
