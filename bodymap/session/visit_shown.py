"""What is shown of a visit: frozen, in words, as everything in the presentation."""

from dataclasses import dataclass

from bodymap.anatomy.side import Side
from bodymap.session.detail import ExerciseShown, Treatment
from bodymap.visit.record import (
    ConsentArea,
    Finding,
    GivenExercise,
    Habit,
    PainArea,
    Plan,
    PointKey,
    Since,
    TreatedPoint,
)


@dataclass(frozen=True)
class AreaShown:
    """A painful area; `index` is what `rate` and its like take. `title` holds the side ("left temple").

    `side` is the midline where the area lies on both.
    """

    index: int
    title: str
    side: Side
    area: PainArea


@dataclass(frozen=True)
class PointShown:
    """A point of one side in words: `side_line` says "RIGHT, opposite your pain", `why` one sentence or two.

    `consents`: where the client is asked before it is touched and has not agreed yet. `blocked`: why nothing
    is pressed there, empty when something may be.
    """

    key: PointKey
    title: str
    side_line: str
    why: str
    consents: tuple[ConsentArea, ...] = ()
    blocked: str = ""


@dataclass(frozen=True)
class FindingShown:
    """A point that was examined, or is to be: what was found and the movement the atlas names for it."""

    at: PointShown
    finding: Finding
    movement: str


@dataclass(frozen=True)
class ChosenShown:
    """A point chosen to treat: its technique in one line, its numbers within every limit, what was done.

    `treatment` is None and `technique` empty while it must wait or is blocked; `at.blocked` then says why.
    `follow_up`: movements and warmth after the release.
    """

    at: PointShown
    technique: str
    pressure: str
    treatment: Treatment | None
    treated: TreatedPoint | None
    follow_up: tuple[str, ...]


@dataclass(frozen=True)
class ExerciseOffer:
    """An exercise that follows from a chosen point; `given` is how it goes home, None while it does not."""

    key: PointKey
    exercise: ExerciseShown
    is_strengthening: bool
    given: GivenExercise | None


@dataclass(frozen=True)
class ConsentShown:
    """A question about touch; `at` is when the client agreed, empty before."""

    area: ConsentArea
    words: str
    at: str


@dataclass(frozen=True)
class VisitShown:
    """The visit that is open.

    Attributes
    ----------
    id : of the visit. client : the name, empty for a visit without a record. started : ISO 8601, UTC.
    areas : the drawing. to_examine : "examine these first", at most four. findings : what was examined.
    suggested : one or two to treat, with the reason. chosen : those chosen. can_choose : another may be.
    consents : asked for by the points above, given or not. nudges : quiet sentences, gravest first.
    exercises : on offer for the chosen points. overlap : drawing against pattern, a sentence a chosen point.
    waiting : what the screening still asks for, empty when technique may show. is_emergency : nothing else
    may be done.
    """

    id: str
    client: str
    started: str
    areas: tuple[AreaShown, ...]
    since: Since
    has_earlier: bool
    waiting: str
    is_emergency: bool
    to_examine: tuple[PointShown, ...]
    findings: tuple[FindingShown, ...]
    suggested: tuple[PointShown, ...]
    chosen: tuple[ChosenShown, ...]
    can_choose: bool
    consents: tuple[ConsentShown, ...]
    nudges: tuple[str, ...]
    exercises: tuple[ExerciseOffer, ...]
    habits: tuple[Habit, ...]
    notes: str
    plan: Plan
    overlap: tuple[str, ...]
    ended: str


NO_VISIT = VisitShown(
    id="",
    client="",
    started="",
    areas=(),
    since=Since(),
    has_earlier=False,
    waiting="",
    is_emergency=False,
    to_examine=(),
    findings=(),
    suggested=(),
    chosen=(),
    can_choose=False,
    consents=(),
    nudges=(),
    exercises=(),
    habits=(),
    notes="",
    plan=Plan(),
    overlap=(),
    ended="",
)
"""What is left to show when a visit is closed: nothing."""
