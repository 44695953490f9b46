"""points.json: the trigger points."""

from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, StringConstraints, Tag, model_validator

from bodymap.loading.records.base import Document, Record, Reviewed, Seconds, Slug, Span, Text, Words
from bodymap.loading.records.zones import Anchor, LandmarkName, Zone

Share = Annotated[float, Field(ge=0, le=1)]


class LandmarkLine(Record):
    """The measured line that is drawn on the body to find the point."""

    start: LandmarkName = Field(alias="from")
    end: LandmarkName = Field(alias="to")
    fraction: Share
    offset: Text | None


class Location(Record):
    """The search area, in the fibre coordinates of the part and in palpable words."""

    u: Share
    v: Share
    w: Share
    search_radius: Annotated[float, Field(ge=10, le=25)]
    words: Words
    landmark_line: LandmarkLine
    covered_by: tuple[Slug, ...]
    reach: Literal["finger", "tool", "indirect", "none"]
    # the skin the finger goes in at, where that is not the skin nearest to the point
    reach_from: Anchor | None = None
    # of a part with several bellies, counted from 0
    belly: Annotated[int, Field(ge=0)] = 0


class Band(Record):
    """The taut band through the point; `length` in mm along the fibre, total."""

    length: Annotated[float, Field(ge=5, le=400)]
    twitch: Literal["visible", "palpable", "seldom"]
    note: Text


class Referral(Record):
    """What the point can refer, how often it is met and where the effect is felt."""

    frequency: Literal["common", "occasional", "rare"]
    quality: Words
    depth: Text
    symptoms: Words
    variation: Words
    zones: Annotated[tuple[Zone, ...], Field(min_length=1)]


class Confirm(Record):
    """How the therapist examines the point."""

    position: Words
    palpation: Literal["flat", "pincer", "deep"]
    contact: Text
    band_feel: Text
    test: Words
    restricted: Text
    mistakes: Text


class Pressure(Record):
    """Discomfort while pressing, 0 to 10; never above 7 anywhere."""

    target: Span
    ceiling: Annotated[int, Field(ge=1, le=7)]

    @model_validator(mode="after")
    def _target_below_ceiling(self) -> Self:
        if self.target[0] < 0 or self.target[1] > self.ceiling:
            raise ValueError("must keep the target between 0 and the ceiling")
        return self


class Technique(Record):
    """The release technique for the therapist's hands."""

    kind: Literal["pressure_release", "pincer", "stroking", "contract_relax", "positional_release"]
    summary: Words
    position: Words
    hand: Text
    direction: Text
    pressure: Pressure
    hold_s: Seconds
    passes: Annotated[int, Field(ge=1, le=3)]
    breathing: Text
    release_feel: Text
    recheck: Text


class WithheldTechnique(Record):
    """The reason why no technique is taught here, and who to see instead."""

    withheld: Words


class SelfCare(Record):
    """What the client can do alone."""

    steps: Annotated[tuple[Text, ...], Field(min_length=1)]
    tool: Text
    pressure: Pressure
    hold_s: Seconds
    passes: Annotated[int, Field(ge=1, le=3)]


class NoSelfCare(Record):
    """The reason why there is no self-care, and what to do instead."""

    unavailable: Text


class After(Record):
    """What follows the release."""

    movements: Text
    heat: Text
    soreness: Text


def _technique_kind(value: Any) -> str:
    if isinstance(value, dict):
        return "withheld" if "withheld" in value else "taught"
    return "withheld" if isinstance(value, WithheldTechnique) else "taught"


def _self_care_kind(value: Any) -> str:
    if isinstance(value, dict):
        return "unavailable" if "unavailable" in value else "taught"
    return "unavailable" if isinstance(value, NoSelfCare) else "taught"


class Point(Reviewed):
    """A trigger point on the right side; the left one is its mirror. The id carries no side."""

    id: Slug
    muscle: Slug
    part: Slug
    number: Annotated[str, StringConstraints(pattern=r"^(TrP\d{1,2}[a-z]?)?$")]
    edition: str
    status: Literal["classic", "later", "disputed"]
    kind: Literal["central", "attachment"]
    key: tuple[Slug, ...]
    satellites: tuple[Slug, ...]
    name: Words
    location: Location
    band: Band
    referral: Referral
    confirm: Confirm
    differential: Annotated[tuple[Text, ...], Field(min_length=1)]
    technique: Annotated[
        Annotated[Technique, Tag("taught")] | Annotated[WithheldTechnique, Tag("withheld")],
        Discriminator(_technique_kind),
    ]
    self_care: Annotated[
        Annotated[SelfCare, Tag("taught")] | Annotated[NoSelfCare, Tag("unavailable")],
        Discriminator(_self_care_kind),
    ]
    after: After
    lengthening: tuple[Slug, ...]
    strengthening: tuple[Slug, ...]
    factors: tuple[Slug, ...]
    hazards: tuple[Annotated[str, StringConstraints(pattern=r"^H\d\d$")], ...]
    cautions: Words
    conditions: tuple[Annotated[str, StringConstraints(pattern=r"^C\d\d$")], ...]
    certainty: Text


class PointsFile(Document):
    """points.json."""

    points: tuple[Point, ...]
