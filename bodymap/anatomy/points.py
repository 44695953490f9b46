"""Trigger points: where they lie, what they can refer, how they are found and treated."""

from dataclasses import dataclass
from enum import StrEnum

from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import Words


class ZoneKind(StrEnum):
    """Essential and spillover pain zones per trigger point, and zones of other (autonomic) effects."""

    ESSENTIAL = "essential"
    SPILLOVER = "spillover"
    AUTONOMIC = "autonomic"


class Relation(StrEnum):
    """On which side of the body a zone lies, seen from the point."""

    IPSILATERAL = "ipsilateral"
    CONTRALATERAL = "contralateral"
    BILATERAL = "bilateral"
    MIDLINE = "midline"


@dataclass(frozen=True)
class LandmarkLine:
    """The measured line between two skin landmarks that finds the point, at `fraction` of its length."""

    start: str
    end: str
    fraction: float
    offset: str | None


@dataclass(frozen=True)
class Location:
    """The search area: fibre coordinates in [0, 1] in the part, radius in mm, and palpable words.

    u runs along the fibre from origin to insertion, v across, w from the superficial to the deep face.
    `belly` counts the bellies of a part that has several (interossei, intercostals), from 0.
    """

    u: float
    v: float
    w: float
    search_radius: float
    words: Words
    landmark_line: LandmarkLine
    covered_by: tuple[str, ...]
    reach: str
    belly: int = 0


@dataclass(frozen=True)
class TautBand:
    """The palpable band of fibres through the point; `length` in mm along the fibre, total."""

    length: float
    twitch: str
    note: str


@dataclass(frozen=True)
class ReferralZone:
    """What kind of zone, and on which side; its skin is in the baked `ZoneMatrix`."""

    kind: ZoneKind
    side: Relation


@dataclass(frozen=True)
class Referral:
    """What the point can refer; `frequency` is common, occasional or rare."""

    frequency: str
    quality: Words
    depth: str
    symptoms: Words
    variation: Words
    zones: tuple[ReferralZone, ...]


@dataclass(frozen=True)
class Confirm:
    """How the therapist examines; `palpation` is flat, pincer or deep."""

    position: Words
    palpation: str
    contact: str
    band_feel: str
    test: Words
    restricted: str
    mistakes: str


@dataclass(frozen=True)
class Pressure:
    """Discomfort while pressing, 0 to 10 (5 = "good hurt"; never past `ceiling`)."""

    target: tuple[int, int]
    ceiling: int


@dataclass(frozen=True)
class Technique:
    """The release technique for the therapist."""

    kind: str
    summary: Words
    position: Words
    hand: str
    direction: str
    pressure: Pressure
    hold_s: tuple[int, int]
    passes: int
    breathing: str
    release_feel: str
    recheck: str


@dataclass(frozen=True)
class WithheldTechnique:
    """Why no technique is taught at this point, and who to see."""

    withheld: Words


@dataclass(frozen=True)
class SelfCare:
    """What the client can do alone."""

    steps: tuple[str, ...]
    tool: str
    pressure: Pressure
    hold_s: tuple[int, int]
    passes: int


@dataclass(frozen=True)
class NoSelfCare:
    """Why the client should not treat this point alone, and what to do instead."""

    unavailable: str


@dataclass(frozen=True)
class After:
    """What follows the release."""

    movements: str
    heat: str
    soreness: str


@dataclass(frozen=True, kw_only=True)
class TriggerPoint(Reviewed):
    """A myofascial trigger point of one side of the body; the other side's is its mirror image.

    Ids of muscles, exercises, factors, hazards and conditions refer to the atlas. `number` and `edition`
    are the literature's, `number` is empty where it has none.
    """

    id: str
    muscle: str
    part: str
    number: str
    edition: str
    status: str
    kind: str
    key: tuple[str, ...]
    satellites: tuple[str, ...]
    name: Words
    location: Location
    band: TautBand
    referral: Referral
    confirm: Confirm
    differential: tuple[str, ...]
    technique: Technique | WithheldTechnique
    self_care: SelfCare | NoSelfCare
    after: After
    lengthening: tuple[str, ...]
    strengthening: tuple[str, ...]
    factors: tuple[str, ...]
    hazards: tuple[str, ...]
    cautions: Words
    conditions: tuple[str, ...]
    certainty: str
