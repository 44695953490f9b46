"""Names of the skin: regions of two layers, and landmarks."""

from dataclasses import dataclass
from enum import StrEnum

from bodymap.anatomy.side import Side


class Layer(StrEnum):
    """Where a named place comes from."""

    OWN = "own"
    CHOIR = "choir"
    LANDMARK = "landmark"


@dataclass(frozen=True)
class Region:
    """A region of the outer skin; right and left are two regions with the same id."""

    id: str
    side: Side
    name: str
    anatomical: str
    patient_words: tuple[str, ...]
    group: str


@dataclass(frozen=True)
class Landmark:
    """A named spot of the skin. `vertex` lies on the right side or the midline."""

    id: str
    paired: bool
    vertex: int
    name: str
    anatomical: str
    bony: bool

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides it exists on: left and right, or the midline."""
        return (Side.LEFT, Side.RIGHT) if self.paired else (Side.MIDLINE,)


@dataclass(frozen=True)
class NamedPlace:
    """A place by its key."""

    layer: Layer
    id: str
    side: Side


DEFAULT_RADIUS = 20.0
"""mm along the skin: a fingertip and its surroundings."""


@dataclass(frozen=True)
class PickedSpot:
    """A brush on the skin: a face, the spot in it as barycentric coordinates, and a geodesic radius in mm.

    Kept by face, so that it stays where it is when the body changes (both bodies share their faces).
    """

    face: int
    barycentric: tuple[float, float, float]
    radius: float = DEFAULT_RADIUS


@dataclass(frozen=True)
class PickedPlace:
    """A place chosen by its name; `radius` (mm) is used for landmarks."""

    place: NamedPlace
    radius: float = DEFAULT_RADIUS


Picked = PickedSpot | PickedPlace
