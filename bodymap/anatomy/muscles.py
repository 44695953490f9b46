"""Muscles, exercises and perpetuating factors."""

from dataclasses import dataclass

from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import Words


@dataclass(frozen=True)
class MuscleName:
    """A muscle of the inventory, which entries may refer to whether or not it has an entry of its own.

    `fma_ids` are the verified concepts of the Foundational Model of Anatomy.
    """

    id: str
    name: str
    latin: str
    fma_ids: tuple[str, ...]


@dataclass(frozen=True)
class MusclePart:
    """A piece of a muscle with geometry of its own; `id` is the id of that geometry."""

    id: str
    name: str
    latin: str


@dataclass(frozen=True)
class Innervation:
    """Nerve, and roots such as "C3" or "CN XI"."""

    nerve: str
    roots: tuple[str, ...]


@dataclass(frozen=True)
class FunctionalUnit:
    """Ids of the muscles that act with or against this one."""

    agonists: tuple[str, ...]
    antagonists: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Muscle(Reviewed):
    """One clinical muscle; names after Terminologia Anatomica 2, `fma_id` empty when not certain.

    `layer` runs from 1 (superficial) to 5 (deep).
    """

    id: str
    name: str
    latin: str
    aliases: tuple[str, ...]
    fma_id: str
    parts: tuple[MusclePart, ...]
    origin: str
    insertion: str
    action: str
    innervation: Innervation
    functional_unit: FunctionalUnit
    layer: int
    covered_by: tuple[str, ...]
    lengthening: tuple[str, ...]
    lengthening_note: str | None
    strengthening: tuple[str, ...]
    factors: tuple[str, ...]


@dataclass(frozen=True)
class Dose:
    """How long (seconds, least and most) and how often."""

    hold_s: tuple[int, int] | None
    repetitions: int
    sets: int
    note: str | None
    times_a_day: int | None = None
    days_a_week: int | None = None


@dataclass(frozen=True)
class JointPose:
    """One motion of one joint; `side` is relative to the point: same, opposite, both, midline."""

    joint: str
    side: str
    motion: str
    angle_deg: float


@dataclass(frozen=True)
class Arrow:
    """An arrow of the exercise figure, at a skin landmark."""

    at: str
    direction: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Exercise(Reviewed):
    """A lengthening, strengthening or control exercise; `base` is the position its figure starts from."""

    id: str
    kind: str
    name: str
    muscles: tuple[str, ...]
    position: str
    steps: tuple[str, ...]
    dose: Dose
    feel: str
    stop: str
    cautions: str
    base: str
    pose: tuple[JointPose, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, kw_only=True)
class PerpetuatingFactor(Reviewed):
    """What keeps a point going, and the change that answers it."""

    id: str
    name: Words
    change: Words
    theme: str
