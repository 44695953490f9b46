"""Quiet reminders during a visit, gravest first: each one sentence, none of them stops anything.

After practice.md, "Visit and desk": a fourth muscle or twenty minutes of pressure, the same point within 48
hours, no change after three visits, soreness beyond 72 hours; and the client's own stop, what does not fade,
words for pain that belong to nerves.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.screening.answers import Answers
from bodymap.visit.record import Change, Feedback, PointKey, Quality, TreatedPoint, Visit

MOST_MUSCLES = 3
MOST_PRESSURE_S = 20 * 60
REST_BETWEEN = timedelta(hours=48)
MOST_SORE_H = 72
VISITS_WITHOUT_CHANGE = 3
NERVE_QUALITIES = frozenset({Quality.TINGLING, Quality.NUMB, Quality.BURNING, Quality.SHOOTING})
NERVE_FLAGS = ("R30",)
"""The red flags, by id, whose questions are about a nerve that is losing strength or feeling."""


_NOTHING = Answers()


class NudgeKind(StrEnum):
    """What is reminded of, gravest first."""

    STOPPED = "stopped"
    NOT_FADED = "not_faded"
    NERVE = "nerve"
    SORE = "sore"
    NO_CHANGE = "no_change"
    AGAIN_SOON = "again_soon"
    MANY_MUSCLES = "many_muscles"
    LONG_PRESSURE = "long_pressure"


@dataclass(frozen=True)
class Nudge:
    """One reminder; `key` is the point it is about, if it is about one."""

    kind: NudgeKind
    words: str
    key: PointKey | None = None


def raised_by(visit: Visit | None) -> tuple[str, ...]:
    """Return the red flags, by id, that the words for the pain speak of."""
    said = {quality for area in visit.areas for quality in area.qualities} if visit is not None else set()
    return NERVE_FLAGS if said & NERVE_QUALITIES else ()


def nudges_of(
    atlas: Atlas,
    visit: Visit,
    earlier: Sequence[Visit] = (),
    wording: Wording = Wording.PLAIN,
    answers: Answers = _NOTHING,
) -> tuple[Nudge, ...]:
    """Return the reminders of a visit, gravest first.

    `earlier`: the visits before it, oldest first. `answers`: what was asked has not to be asked again.
    """
    found = [
        *_of_points(atlas, visit, wording),
        *_of_pain(atlas, visit, answers),
        *_of_history(atlas, visit, earlier),
        *_again_soon(atlas, visit, earlier, wording),
        *_of_amount(atlas, visit),
    ]
    order = list(NudgeKind)
    return tuple(sorted(found, key=lambda nudge: order.index(nudge.kind)))


def _of_points(atlas: Atlas, visit: Visit, wording: Wording) -> Iterable[Nudge]:
    for treated in visit.treated:
        name = atlas.points[treated.key.point].name.for_reader(wording)
        if treated.passes and treated.passes[-1].feedback is Feedback.STOP:
            words = atlas.translate(
                "nudge",
                "The client said stop ({point}): let it rest today. If it was sharp, burning or electric, "
                "do not press there again.",
            )
            yield Nudge(NudgeKind.STOPPED, words.format(point=name), treated.key)
        if treated.has_faded is False:
            words = atlas.translate(
                "nudge",
                "The familiar pain did not fade within 30 seconds ({point}): no further pass here today, "
                "and look at the cause again.",
            )
            yield Nudge(NudgeKind.NOT_FADED, words.format(point=name), treated.key)


def _of_pain(atlas: Atlas, visit: Visit, answers: Answers) -> Iterable[Nudge]:
    raised = raised_by(visit)
    asked = {sign for flag in atlas.safety.red_flags if flag.id in raised for sign in flag.signs}
    if raised and not asked <= answers.signs.keys():
        words = atlas.translate(
            "nudge",
            "Tingling, numb, burning or shooting: ask about weakness and lost feeling before pressing.",
        )
        yield Nudge(NudgeKind.NERVE, words)


def _of_history(atlas: Atlas, visit: Visit, earlier: Sequence[Visit]) -> Iterable[Nudge]:
    sore = visit.since.soreness_h
    if sore is not None and sore > MOST_SORE_H:
        words = atlas.translate(
            "nudge",
            "Soreness lasted more than 72 hours: press less and shorter, and look at the points anew.",
        )
        yield Nudge(NudgeKind.SORE, words)
    if visits_without_change([*earlier, visit]) >= VISITS_WITHOUT_CHANGE:
        words = atlas.translate(
            "nudge",
            "No change after {count} visits: suggest that a doctor or physiotherapist looks at it as well.",
        )
        count = visits_without_change([*earlier, visit])
        yield Nudge(NudgeKind.NO_CHANGE, words.format(count=count))


def visits_without_change(visits: Sequence[Visit]) -> int:
    """Return how many of the last visits, oldest first, came back saying that nothing or worse had followed.

    A visit that says nothing about the one before is read by its pain: as strong as then, or stronger.
    """
    count = 0
    for before, visit in zip(reversed(visits[:-1]), reversed(visits), strict=False):
        if _is_better(before, visit):
            break
        count += 1
    return count


def _is_better(before: Visit, visit: Visit) -> bool:
    if visit.since.change is not None:
        return visit.since.change is Change.BETTER
    then, now = worst_of(before), worst_of(visit)
    return then is None or now is None or now < then


def worst_of(visit: Visit) -> int | None:
    """Return the strongest pain of a visit's areas on arrival, None when none was rated."""
    return max((area.intensity for area in visit.areas if area.intensity is not None), default=None)


def _again_soon(atlas: Atlas, visit: Visit, earlier: Sequence[Visit], wording: Wording) -> Iterable[Nudge]:
    concerned = dict.fromkeys((*visit.chosen, *(each.key for each in visit.treated)))
    now = _moment(visit.started)
    for key in concerned:
        times = [_moment(_last_pressed(each)) for old in earlier for each in old.treated if each.key == key]
        if now is not None and any(then is not None and abs(now - then) < REST_BETWEEN for then in times):
            words = atlas.translate(
                "nudge", "Treated less than 48 hours ago ({point}): choose another point, or be gentle."
            )
            name = atlas.points[key.point].name.for_reader(wording)
            yield Nudge(NudgeKind.AGAIN_SOON, words.format(point=name), key)


def _last_pressed(treated: TreatedPoint) -> str:
    return treated.passes[-1].started if treated.passes else ""


def _moment(at: str) -> datetime | None:
    """Return the time, in UTC where it says no zone; None for one that is not known."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _of_amount(atlas: Atlas, visit: Visit) -> Iterable[Nudge]:
    pressed = [each for each in visit.treated if each.passes]
    muscles = {atlas.points[each.key.point].muscle for each in pressed}
    if len(muscles) > MOST_MUSCLES:
        words = atlas.translate(
            "nudge", "Already {count} muscles today: one or two points, well done, are enough."
        )
        yield Nudge(NudgeKind.MANY_MUSCLES, words.format(count=len(muscles)))
    seconds = sum(each.held_s for treated in pressed for each in treated.passes)
    if seconds >= MOST_PRESSURE_S:
        words = atlas.translate("nudge", "More than 20 minutes of pressure in this visit: enough for today.")
        yield Nudge(NudgeKind.LONG_PRESSURE, words)
