"""The lines of a plan about the client's day: what keeps points going, and breath."""

from collections.abc import Iterator, Sequence

from bodymap.anatomy.atlas import Atlas
from bodymap.visit.record import Habit, PlanItem, PlanKind, PointKey, Visit

MOST_CHANGES = 3
"""Changes of habit in one plan: more are not made."""

_THEMES = {
    Habit.SLEEP: frozenset({"sleep"}),
    Habit.STRESS: frozenset({"stress", "breathing"}),
    Habit.LOAD: frozenset({"load", "sport", "tool"}),
    Habit.DESK: frozenset({"desk"}),
    Habit.SHOES_OR_BAG: frozenset({"shoes_bag"}),
    Habit.JAW: frozenset({"jaw"}),
}


def changes(atlas: Atlas, visit: Visit, keys: Sequence[PointKey]) -> Iterator[PlanItem]:
    """Return what to change for each habit ticked: what answers the points' own factors, else in general."""
    of_points = dict.fromkeys(factor for key in keys for factor in atlas.points[key.point].factors)
    said = []
    for habit in visit.habits:
        fitting = [atlas.factors[each] for each in of_points if atlas.factors[each].theme in _THEMES[habit]]
        said.append(fitting[0].change.plain if fitting else _in_general(atlas)[habit])
    for words in list(dict.fromkeys(said))[:MOST_CHANGES]:
        yield PlanItem(PlanKind.ERGONOMICS, 0, words)


def breathing(atlas: Atlas, visit: Visit) -> PlanItem:
    """Return the breath work, at the pace of the hold timer."""
    words = atlas.translate("plan", "Five minutes of slow breathing a day: in for 4 seconds, out for 6.")
    if Habit.STRESS in visit.habits:
        words = atlas.translate(
            "plan",
            "Five minutes of slow breathing a day: in for 4 seconds, out for 6. Three such breaths whenever "
            "you notice jaw or shoulders tighten.",
        )
    return PlanItem(PlanKind.BREATHING, 0, words)


def _in_general(atlas: Atlas) -> dict[Habit, str]:
    return {
        Habit.SLEEP: atlas.translate(
            "plan", "Go to bed at the same hour, and try a pillow that keeps the neck in line with the back."
        ),
        Habit.STRESS: atlas.translate(
            "plan", "Plan one quiet break in the morning and one in the afternoon."
        ),
        Habit.LOAD: atlas.translate(
            "plan", "Split heavy or repeated work into shorter spells, and change sides and grip."
        ),
        Habit.DESK: atlas.translate(
            "plan", "Stand up and move for a minute every half hour; screen at eye level, arms supported."
        ),
        Habit.SHOES_OR_BAG: atlas.translate(
            "plan", "Carry less, on both shoulders; wear shoes that hold the heel and leave the toes room."
        ),
        Habit.JAW: atlas.translate("plan", "Lips together, teeth apart: check it ten times a day. No gum."),
    }
