"""What the user wants: the only thing that is stored. Everything else is derived from it."""

from dataclasses import dataclass, field
from enum import StrEnum

from bodymap.anatomy.places import DEFAULT_RADIUS, NamedPlace, Picked, PickedPlace, PickedSpot
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.screening.answers import Answers
from bodymap.study.muscle_filter import MuscleFilter
from bodymap.visit.nudges import raised_by
from bodymap.visit.record import Client, Visit

PEEL_DEEPEST = 5

__all__ = [
    "DEFAULT_RADIUS", "PEEL_DEEPEST", "Focus", "LayerName", "Layers", "MuscleFocus", "NamedPlace", "Picked",
    "PickedPlace", "PickedSpot", "PointFocus", "Selecting", "SessionState", "Structure",
]  # fmt: skip


class LayerName(StrEnum):
    """The layers of the view, superficial to deep, then what is drawn upon them."""

    SKIN = "skin"
    MUSCLES = "muscles"
    BONES = "bones"
    POINTS = "points"
    BANDS = "bands"
    ZONES = "zones"
    DERMATOMES = "dermatomes"


class Selecting(StrEnum):
    """How a newly picked place joins those already picked."""

    REPLACE = "replace"
    ADD = "add"
    REMOVE = "remove"
    TOGGLE = "toggle"


@dataclass(frozen=True)
class PointFocus:
    """A source looked at closely. Point ids carry no side."""

    point: str
    side: Side


@dataclass(frozen=True)
class MuscleFocus:
    """A muscle looked at closely: where may it send pain?"""

    muscle: str
    side: Side


Focus = PointFocus | MuscleFocus


@dataclass(frozen=True)
class Structure:
    """A bone or a muscle part that can be hidden, isolated or faded."""

    id: str
    side: Side


@dataclass(frozen=True)
class Layers:
    """What is switched on.

    `skin_opacity` in [0, 1]; `peel` hides muscles above this depth: 0 nothing, 5 all but the deepest.
    """

    visible: frozenset[LayerName] = frozenset(
        {LayerName.SKIN, LayerName.POINTS, LayerName.BANDS, LayerName.ZONES}
    )
    skin_opacity: float = 1.0
    peel: int = 0


@dataclass(frozen=True)
class SessionState:
    """Pain, focus, body, wording, clothing and layers. Hover and camera are not state.

    `answers`: what was answered in the screening. `is_with_client`: somebody is going to be treated, so that
    technique waits for the answers; without, in atlas and study, the warnings stand beside it. `raised`: red
    flags, by id, that the words searched for speak of; they are asked about besides those of the places.
    `study`: which muscles are asked for in the study panel, coloured on the body.
    `is_rest_faded`: what isolating leaves out is faded instead of gone. `compared`: sources side by side, at
    most two. `visit`: the one that is open, with its client and the visits before it; its areas follow
    `picked`, its answers are `answers`. They stay out of what is printed of a state.
    """

    body: Body = Body.MALE
    wording: Wording = Wording.PLAIN
    is_clothed: bool = True
    picked: tuple[Picked, ...] = ()
    raised: tuple[str, ...] = ()
    focus: Focus | None = None
    compared: tuple[Focus, ...] = ()
    layers: Layers = field(default_factory=Layers)
    hidden: frozenset[Structure] = frozenset()
    faded: frozenset[Structure] = frozenset()
    isolated: frozenset[Structure] = frozenset()
    is_rest_faded: bool = False
    study: MuscleFilter | None = None
    answers: Answers = field(default_factory=Answers)
    is_with_client: bool = False
    visit: Visit | None = field(default=None, repr=False)
    client: Client | None = field(default=None, repr=False)
    earlier: tuple[Visit, ...] = field(default=(), repr=False)

    @property
    def all_raised(self) -> tuple[str, ...]:
        """The red flags raised by words: those searched for, and those for how the pain feels."""
        return tuple(dict.fromkeys((*self.raised, *raised_by(self.visit))))
