"""muscles.json, exercises.json and factors.json."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bodymap.loading.records.base import Document, Phrase, Record, Reviewed, Seconds, Slug, Text, Words
from bodymap.loading.records.zones import LandmarkName


class MuscleName(Record):
    """A muscle of the inventory: what other entries may refer to, with or without an entry of its own.

    `fma_ids` are the concepts of the Foundational Model of Anatomy that were verified for it.
    """

    id: Slug
    name: Text
    latin: Phrase
    fma_ids: tuple[Annotated[str, StringConstraints(pattern=r"^FMA\d+$")], ...]


class InventoryFile(Document):
    """inventory.json: every muscle of the whole body."""

    muscles: tuple[MuscleName, ...]


class MusclePart(Record):
    """A piece of a muscle with geometry of its own; the id is the id of the geometry."""

    id: Slug
    name: Text
    latin: Phrase


class Innervation(Record):
    """Nerve and roots."""

    nerve: Text
    roots: tuple[Annotated[str, StringConstraints(pattern=r"^(C|T|L|S|Co)\d{1,2}$|^CN [IVX]+$")], ...]


class FunctionalUnit(Record):
    """The muscles that act with or against this one."""

    agonists: tuple[Slug, ...]
    antagonists: tuple[Slug, ...]


class Muscle(Reviewed):
    """One clinical muscle of the inventory."""

    id: Slug
    name: Text
    latin: Phrase
    aliases: tuple[Phrase, ...]
    fma_id: Annotated[str, StringConstraints(pattern=r"^(FMA\d+)?$")]
    parts: Annotated[tuple[MusclePart, ...], Field(min_length=1)]
    origin: Text
    insertion: Text
    action: Text
    innervation: Innervation
    functional_unit: FunctionalUnit
    layer: Annotated[int, Field(ge=1, le=5)]
    covered_by: tuple[Slug, ...]
    lengthening: tuple[Slug, ...]
    lengthening_note: Text | None
    strengthening: tuple[Slug, ...]
    factors: tuple[Slug, ...]


class MusclesFile(Document):
    """muscles.json."""

    muscles: tuple[Muscle, ...]


class Dose(Record):
    """How long, how often."""

    hold_s: Seconds | None
    repetitions: Annotated[int, Field(ge=1, le=60)]
    sets: Annotated[int, Field(ge=1, le=6)]
    times_a_day: Annotated[int, Field(ge=1, le=12)] | None = None
    days_a_week: Annotated[int, Field(ge=1, le=7)] | None = None
    note: Text | None

    @model_validator(mode="after")
    def _says_how_often(self) -> Self:
        if self.times_a_day is None and self.days_a_week is None:
            raise ValueError("must say times_a_day or days_a_week")
        return self


Joint = Literal[
    "neck", "head", "jaw", "thoracic_spine", "lumbar_spine", "shoulder_girdle", "shoulder", "elbow",
    "forearm", "wrist", "fingers", "thumb", "hip", "knee", "ankle", "toes",
]  # fmt: skip
Motion = Literal[
    "flexion", "extension", "side_bend_same", "side_bend_opposite", "rotation_same", "rotation_opposite",
    "abduction", "adduction", "internal_rotation", "external_rotation", "horizontal_adduction",
    "horizontal_abduction", "supination", "pronation", "radial_deviation", "ulnar_deviation",
    "dorsiflexion", "plantarflexion", "elevation", "depression", "protraction", "retraction", "opening",
    "inversion", "eversion",
]  # fmt: skip


class JointPose(Record):
    """One motion of one joint in the figure; "same" is the side of the point."""

    joint: Joint
    side: Literal["same", "opposite", "both", "midline"]
    motion: Motion
    angle_deg: Annotated[float, Field(ge=0, le=180)]


class Arrow(Record):
    """An arrow of the exercise figure."""

    at: LandmarkName
    direction: Literal[
        "up", "down", "forward", "back", "toward_same", "toward_opposite", "turn_same", "turn_opposite"
    ]
    label: Text


BasePosition = Literal[
    "standing", "chair", "floor_sitting", "supine", "supine_knees_bent", "prone", "side_left", "side_right",
    "all_fours", "kneeling", "half_kneeling", "heel_sitting",
]  # fmt: skip


class Exercise(Reviewed):
    """A lengthening, strengthening or control exercise, shared by a functional unit.

    `base` is the position its figure starts from, for the right side: `side_left` lies on the left side.
    """

    id: Slug
    kind: Literal["lengthening", "strengthening", "control"]
    name: Text
    muscles: Annotated[tuple[Slug, ...], Field(min_length=1)]
    position: Text
    steps: Annotated[tuple[Text, ...], Field(min_length=1)]
    dose: Dose
    feel: Text
    stop: Text
    cautions: Text
    base: BasePosition
    pose: Annotated[tuple[JointPose, ...], Field(min_length=1)]
    arrows: tuple[Arrow, ...]


class ExercisesFile(Document):
    """exercises.json."""

    exercises: tuple[Exercise, ...]


class Factor(Reviewed):
    """What keeps a point going, and the change that answers it."""

    id: Slug
    name: Words
    change: Words
    theme: Literal[
        "desk", "sleep", "stress", "load", "shoes_bag", "jaw", "breathing", "systemic", "sport", "tool"
    ]


class FactorsFile(Document):
    """factors.json."""

    factors: tuple[Factor, ...]
