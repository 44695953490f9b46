"""What may go home after the screening: exercises and changes on offer, and what is held back, and why."""

from dataclasses import dataclass, replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import PerpetuatingFactor
from bodymap.anatomy.side import Wording
from bodymap.handout.choice import MOST_CHANGES
from bodymap.session.detail import ExerciseShown, FocusDetail, SectionName
from bodymap.session.resolve import resolve
from bodymap.session.state import PointFocus, SessionState
from bodymap.visit.record import GivenExercise, Habit, PointKey

_MOVED = (SectionName.LENGTHEN, SectionName.KEEP)
_THEMES = {
    Habit.SLEEP: "sleep",
    Habit.STRESS: "stress",
    Habit.LOAD: "load",
    Habit.DESK: "desk",
    Habit.SHOES_OR_BAG: "shoes_bag",
    Habit.JAW: "jaw",
}


class HandoutRefusedError(Exception):
    """Nothing may be handed over now; the message is a sentence for people."""


@dataclass(frozen=True)
class Offer:
    """An exercise that may go home for a point; `is_strengthening` is begun later than lengthening."""

    key: PointKey
    exercise: ExerciseShown
    is_strengthening: bool


@dataclass(frozen=True)
class Withheld:
    """An exercise that the screening holds back, by id and name; `why` is for the screen, not for paper."""

    exercise: str
    name: str
    why: str


@dataclass(frozen=True)
class Offers:
    """Exercises in the order of their points, and changes, what fits ticked habits first."""

    exercises: tuple[Offer, ...]
    withheld: tuple[Withheld, ...]
    changes: tuple[PerpetuatingFactor, ...]

    def allowed(self, given: GivenExercise) -> ExerciseShown | None:
        """Return an exercise as it is read, None when it may not go home."""
        return next((each.exercise for each in self.exercises if each.exercise.id == given.exercise), None)


def offers_for(
    atlas: Atlas, state: SessionState, points: tuple[PointKey, ...], habits: tuple[Habit, ...] = ()
) -> Offers:
    """Return what may go home for some points, given the answers in the state.

    Raises
    ------
    HandoutRefusedError
        When the answers refer to an emergency: help comes first.
    """
    exercises: dict[str, Offer] = {}
    withheld: dict[str, Withheld] = {}
    for key in points:
        detail = detail_of(atlas, state, key)
        shown = {name: detail.section(name) for name in _MOVED}
        entry = atlas.points[key.point]
        for name, ids in zip(_MOVED, (entry.lengthening, entry.strengthening), strict=True):
            section = shown[name]
            if section is None:
                for each in ids:
                    withheld.setdefault(each, Withheld(each, atlas.exercises[each].name, detail.blocked))
            for exercise in section.exercises if section is not None else ():
                exercises.setdefault(exercise.id, Offer(key, exercise, name is SectionName.KEEP))
    free = tuple(each for each in exercises.values() if each.exercise.id not in withheld)
    return Offers(free, tuple(withheld.values()), _changes(atlas, points, habits))


def detail_of(atlas: Atlas, state: SessionState, key: PointKey) -> FocusDetail:
    """Return the panel of a point in plain words, after the screen.

    Raises
    ------
    HandoutRefusedError
        When the answers refer to an emergency.
    """
    focused = replace(state, focus=PointFocus(key.point, key.side), wording=Wording.PLAIN, study=None)
    shown = resolve(atlas, replace(focused, compared=()))
    if shown.referral is not None and shown.referral.is_emergency:
        raise HandoutRefusedError(
            atlas.translate(
                "handout", "The answers point to an emergency: get help first. Nothing is handed over now."
            )
        )
    assert shown.detail is not None
    return shown.detail


def suggested_exercises(offers: Offers) -> tuple[GivenExercise, ...]:
    """Return what is ticked to begin with: two that lengthen and one that strengthens, as offered."""
    lengthening = [each for each in offers.exercises if not each.is_strengthening][:2]
    strengthening = [each for each in offers.exercises if each.is_strengthening][:1]
    return tuple(GivenExercise(each.exercise.id, each.key.side) for each in (*lengthening, *strengthening))


def _changes(
    atlas: Atlas, points: tuple[PointKey, ...], habits: tuple[Habit, ...]
) -> tuple[PerpetuatingFactor, ...]:
    ids = dict.fromkeys(each for key in points for each in atlas.points[key.point].factors)
    themes = {_THEMES[habit] for habit in habits}
    return tuple(sorted((atlas.factors[each] for each in ids), key=lambda each: each.theme not in themes))


def suggested_changes(offers: Offers) -> tuple[str, ...]:
    """Return the ids of the first changes on offer, one fewer than there is room for."""
    return tuple(each.id for each in offers.changes[: MOST_CHANGES - 1])
