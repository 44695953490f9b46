"""Laterality, the two bodies and the two wordings. Sides are always the client's."""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """The client's side; a field of the data, never read out of a name. Order: left, right, midline."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def opposite(self) -> "Side":
        """The mirrored side; the midline is its own mirror."""
        return _OPPOSITE[self]

    @property
    def order(self) -> int:
        """0, 1, 2 for left, right, midline: the order of ties in every list."""
        return list(Side).index(self)


_OPPOSITE = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
LATERAL = (Side.LEFT, Side.RIGHT)


class Body(StrEnum):
    """The two bodies; they share every index."""

    MALE = "male"
    FEMALE = "female"


class Wording(StrEnum):
    """Who reads: a client or a therapist."""

    PLAIN = "plain"
    CLINICAL = "clinical"


@dataclass(frozen=True)
class Words:
    """The same content in both wordings, in the language the atlas was loaded in."""

    plain: str
    clinical: str

    def for_reader(self, wording: Wording) -> str:
        """Return the text for this reader."""
        return self.plain if wording is Wording.PLAIN else self.clinical
