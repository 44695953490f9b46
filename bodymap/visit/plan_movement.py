"""The lines of a plan that are movement: lengthening from the first day, then strength that grows by week."""

from collections.abc import Iterator, Sequence
from math import ceil

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Exercise
from bodymap.query.answer import side_word
from bodymap.visit.record import PlanItem, PlanKind, PointKey, Visit

MOST_LENGTHENING = 4
"""Exercises that go home without having been chosen one by one."""
MOST_STRENGTH = 2
"""Exercises that grow at the same time: more are not done."""


def lengthening(atlas: Atlas, visit: Visit, keys: Sequence[PointKey]) -> Iterator[PlanItem]:
    """Return what is done at home from today: what was given, or the first one of each point."""
    given = [(each.exercise, each.side) for each in visit.exercises]
    offered = [(atlas.points[key.point].lengthening[:1], key.side) for key in keys]
    first = [(exercise, side) for exercises, side in offered for exercise in exercises]
    words = atlas.translate("plan", "{exercise}, {side}: as the sheet shows.")
    for exercise, side in given or list(dict.fromkeys(first))[:MOST_LENGTHENING]:
        entry = atlas.exercises[exercise]
        if entry.kind != "strengthening":
            said = words.format(exercise=entry.name, side=side_word(atlas, side))
            yield PlanItem(PlanKind.HOME_EXERCISE, 0, said)


def strength(atlas: Atlas, keys: Sequence[PointKey], first_week: int) -> Iterator[PlanItem]:
    """Return strength for the muscles of the points: a part of the dose first, the whole in the third week.

    Few repetitions first, then more of them, then more sets, then load: the usual order of progression in
    training (American College of Sports Medicine 2009), begun below it because the muscle is irritable.
    """
    chosen = dict.fromkeys(
        (exercise, key.side) for key in keys for exercise in _strengthening(atlas, key)[:1]
    )
    for exercise, side in list(chosen)[:MOST_STRENGTH]:
        entry = atlas.exercises[exercise]
        for step in range(3):
            words = atlas.translate("plan", "{exercise}, {side}: {dose}.").format(
                exercise=entry.name, side=side_word(atlas, side), dose=_dose(atlas, entry, step)
            )
            yield PlanItem(PlanKind.STRENGTH, first_week + step, words)
    if chosen:
        more = atlas.translate(
            "plan",
            "A little more load when the last two are easy; go on only if soreness is gone next day.",
        )
        yield PlanItem(PlanKind.STRENGTH, first_week + 3, more)


def _strengthening(atlas: Atlas, key: PointKey) -> list[str]:
    point = atlas.points[key.point]
    named = (*point.strengthening, *atlas.muscles[point.muscle].strengthening)
    loads = [each for each in named if atlas.exercises[each].kind == "strengthening"]
    return loads or list(named)


def _dose(atlas: Atlas, exercise: Exercise, step: int) -> str:
    """Return the dose of step 0, 1, 2: two thirds of the repetitions, all of them, all sets."""
    dose = exercise.dose
    count = ceil(dose.repetitions * 2 / 3) if step == 0 else dose.repetitions
    times = atlas.translate("plan", "{count} times").format(count=count)
    if step == 2 and dose.sets > 1:
        sets = atlas.translate("plan", "{count} sets").format(count=dose.sets)
        times = atlas.translate("plan", "{times}, {sets}").format(times=times, sets=sets)
    days = dose.days_a_week
    if days is None:
        return atlas.translate("plan", "{times}, once a day").format(times=times)
    return atlas.translate("plan", "{times}, on {days} days of the week").format(times=times, days=days)
