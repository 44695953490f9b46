"""Where pain can come from besides muscle: joints, nerves, roots, organs, vessels, bone, skin."""

from dataclasses import dataclass
from enum import StrEnum

from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import Body, Side, Words


class SourceKind(StrEnum):
    """What kind of tissue the pain comes from, in the order lists show them."""

    VISCERA = "viscera"
    ARTERY = "artery"
    VEIN = "vein"
    JOINT = "joint"
    OTHER = "other"
    ROOT = "root"
    NERVE = "nerve"
    BONE = "bone"
    SKIN = "skin"

    @property
    def order(self) -> int:
        """Its place in the lists."""
        return list(SourceKind).index(self)


class FeltOn(StrEnum):
    """On which of the client's sides the pain is felt.

    `same`: on the side of the source, which there is on both sides. The others are fixed, as for an organ
    there is one of: left (spleen), right (gall bladder), both (on either side or on both), midline (in the
    middle, so either half of a region there).
    """

    SAME = "same"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDLINE = "midline"

    def includes(self, side: Side) -> bool:
        """Tell whether pain on that side belongs to it."""
        return self not in (FeltOn.LEFT, FeltOn.RIGHT) or self.value == side.value


@dataclass(frozen=True)
class FeltRegion:
    """An own region, by its id, that the source can be felt in."""

    id: str
    side: FeltOn


@dataclass(frozen=True, kw_only=True)
class OtherSource(Reviewed):
    """A source of pain that is no muscle.

    Attributes
    ----------
    hint : how its pain can differ from that of a muscle: what to ask, what to look for.
    red_flags : ids of the red flags that belong to it; with one, it is wrong to miss.
    body : the body that has it; None for both.
    """

    id: str
    kind: SourceKind
    name: Words
    regions: tuple[FeltRegion, ...]
    hint: Words
    red_flags: tuple[str, ...] = ()
    body: Body | None = None

    @property
    def is_paired(self) -> bool:
        """Whether there is one on each side."""
        return any(region.side is FeltOn.SAME for region in self.regions)
