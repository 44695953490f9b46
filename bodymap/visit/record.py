"""What is kept of a client and a visit: frozen facts, without any sentence made from them.

Times are ISO 8601 in UTC to the second ("2026-11-24T10:30:00+00:00"); empty when not known. Sides are the
client's. Pain intensity (0 none, 10 worst imaginable) and pressure (discomfort while pressing, 0 nothing,
5 good hurt, never past 7) are two scales and are never mixed.
"""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from bodymap.anatomy.places import Picked
from bodymap.anatomy.side import Body, Side
from bodymap.screening.answers import Event

MOST_CHOSEN = 2
"""A session treats the one or two points that matter most today."""


class Quality(StrEnum):
    """How a pain feels; the client's words, none is needed."""

    ACHING = "aching"
    DULL = "dull"
    PRESSING = "pressing"
    TIGHT = "tight"
    THROBBING = "throbbing"
    CRAMPING = "cramping"
    STABBING = "stabbing"
    SHOOTING = "shooting"
    BURNING = "burning"
    HEAVY = "heavy"
    TINGLING = "tingling"
    NUMB = "numb"


class Found(StrEnum):
    """What pressing a point showed; only familiar pain makes it one to treat."""

    NOT_EXAMINED = "not_examined"
    NOT_FOUND = "not_found"
    LATENT = "latent"
    """Tender, but not the pain the client knows."""
    ACTIVE = "active"
    """It reproduces the pain the client knows."""


class Restriction(IntEnum):
    """How much of a movement is missing."""

    FREE = 0
    SLIGHT = 1
    MODERATE = 2
    MARKED = 3


class Feedback(StrEnum):
    """The client's word about the pressure."""

    LESS = "less"
    GOOD = "good"
    MORE = "more"
    STOP = "stop"


class Change(StrEnum):
    """What happened since the visit before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class Habit(StrEnum):
    """What keeps trouble going, ticked at a visit."""

    SLEEP = "sleep"
    STRESS = "stress"
    LOAD = "load"
    DESK = "desk"
    SHOES_OR_BAG = "shoes_or_bag"
    JAW = "jaw"


class ConsentArea(StrEnum):
    """Places that are touched only after the client agreed."""

    FACE = "face"
    CHEST = "chest"
    AXILLA = "axilla"
    BUTTOCK = "buttock"
    GROIN = "groin"


class PlanKind(StrEnum):
    """What a plan is made of."""

    SESSION = "session"
    MASSAGE = "massage"
    CUPPING = "cupping"
    ASSISTED_STRETCHING = "assisted_stretching"
    HOME_EXERCISE = "home_exercise"
    BREATHING = "breathing"
    ERGONOMICS = "ergonomics"
    STRENGTH = "strength"
    PHYSICIAN = "physician"
    PHYSIOTHERAPIST = "physiotherapist"
    OWN = "own"


@dataclass(frozen=True, order=True)
class PointKey:
    """A trigger point of one side; the atlas's id carries none."""

    point: str
    side: Side


@dataclass(frozen=True)
class PainArea:
    """One painful area of the drawing: what was picked there, how strong, how it feels.

    `after` is the intensity at the re-check.
    """

    picked: tuple[Picked, ...]
    intensity: int | None = None
    qualities: tuple[Quality, ...] = ()
    after: int | None = None


@dataclass(frozen=True)
class Finding:
    """What examining one point showed; None: not looked at.

    `movement` is the one tested, in the atlas's words.
    """

    key: PointKey
    found: Found = Found.NOT_EXAMINED
    has_band: bool | None = None
    has_spot: bool | None = None
    has_twitch: bool | None = None
    is_referring: bool | None = None
    movement: str = ""
    before: Restriction | None = None
    after: Restriction | None = None


@dataclass(frozen=True)
class HeldPass:
    """One pass of pressure: begun, held for seconds, at a discomfort 0 to 10, and the client's word."""

    started: str
    held_s: float
    pressure: int | None = None
    feedback: Feedback | None = None


@dataclass(frozen=True)
class TreatedPoint:
    """What was done at a point; `has_faded`: the familiar pain let go within 30 s of the release."""

    key: PointKey
    technique: str
    passes: tuple[HeldPass, ...] = ()
    has_faded: bool | None = None


@dataclass(frozen=True)
class GivenExercise:
    """An exercise taken home; numbers None: as the atlas says."""

    exercise: str
    side: Side
    hold_s: int | None = None
    repetitions: int | None = None
    per_day: int | None = None


@dataclass(frozen=True)
class Consent:
    """The client agreed to be touched there."""

    area: ConsentArea
    at: str


@dataclass(frozen=True)
class Since:
    """What followed the visit before: change, and how long soreness lasted (hours)."""

    change: Change | None = None
    soreness_h: int | None = None
    note: str = ""


@dataclass(frozen=True)
class PlanItem:
    """One line of a plan; `week` counts from 0, this visit; words are the practitioner's to change."""

    kind: PlanKind
    week: int
    words: str
    is_wanted: bool = True


@dataclass(frozen=True)
class Plan:
    """What follows the visit; `next_visit` is a date (ISO) or empty."""

    items: tuple[PlanItem, ...] = ()
    next_visit: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One visit of one client. `events` are the answers of the screening given at it, in order."""

    id: str
    client: str
    started: str
    ended: str = ""
    body: Body = Body.MALE
    areas: tuple[PainArea, ...] = ()
    events: tuple[Event, ...] = ()
    since: Since = field(default_factory=Since)
    findings: tuple[Finding, ...] = ()
    chosen: tuple[PointKey, ...] = ()
    treated: tuple[TreatedPoint, ...] = ()
    exercises: tuple[GivenExercise, ...] = ()
    habits: tuple[Habit, ...] = ()
    consents: tuple[Consent, ...] = ()
    notes: str = ""
    plan: Plan = field(default_factory=Plan)


@dataclass(frozen=True, kw_only=True)
class Client:
    """A client of one practitioner; `events`: conditions and clearances kept from visit to visit.

    `language` is that of the handout. `keep_until` is a date (ISO) after which a reminder to erase shows;
    empty: none.
    """

    id: str
    name: str
    created: str
    body: Body = Body.MALE
    language: str = "en"
    events: tuple[Event, ...] = ()
    notes: str = ""
    keep_until: str = ""
