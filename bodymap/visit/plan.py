"""A care plan composed from a visit: one focused session inside something larger.

General massage to settle the whole body, work that lets tissue glide, breath, the way a day is spent,
strength that grows week by week, and a doctor or physiotherapist beside it where pain is complex or stays.
Everything is a suggestion in words that the practitioner changes; none of it promises anything.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action
from bodymap.query.answer import Answer, in_series, side_word
from bodymap.screening.answers import Answers
from bodymap.screening.pressed import pressed_regions
from bodymap.visit.nudges import (
    MOST_SORE_H,
    NERVE_QUALITIES,
    VISITS_WITHOUT_CHANGE,
    visits_without_change,
    worst_of,
)
from bodymap.visit.plan_bars import Bars, bars_of
from bodymap.visit.plan_day import breathing, changes
from bodymap.visit.plan_movement import lengthening, strength
from bodymap.visit.record import (
    Change,
    Found,
    Habit,
    Plan,
    PlanItem,
    PlanKind,
    PointKey,
    Restriction,
    Visit,
)

_COMPLEX_AREAS, _STRONG, _MANY_TENDER = 4, 7, 3
_BROAD = frozenset({"upper_back", "mid_back", "low_back", "shoulder", "hip", "thigh"})
"""Groups of regions with enough flat muscle for a cup."""


def plan_of(
    atlas: Atlas, visit: Visit, answers: Answers, found: Answer, earlier: Sequence[Visit] = ()
) -> Plan:
    """Return the plan of a visit composed anew.

    `answers` are those of now and `found` what the drawing answers to; `earlier` visits, oldest first. Own
    lines, the note and the next visit's date stay, and a line that was not wanted stays unwanted.
    """
    items = sorted(_items(atlas, visit, answers, found, earlier), key=lambda item: item.week)
    unwanted = {(old.kind, old.week, old.words) for old in visit.plan.items if not old.is_wanted}
    composed = [replace(item, is_wanted=(item.kind, item.week, item.words) not in unwanted) for item in items]
    own = [item for item in visit.plan.items if item.kind is PlanKind.OWN]
    return replace(visit.plan, items=(*composed, *own))


def points_of(visit: Visit) -> tuple[PointKey, ...]:
    """Return the points a plan is about: treated, chosen, and those that brought back the familiar pain."""
    active = (each.key for each in visit.findings if each.found is Found.ACTIVE)
    return tuple(dict.fromkeys((*(each.key for each in visit.treated), *visit.chosen, *active)))


def _items(
    atlas: Atlas, visit: Visit, answers: Answers, found: Answer, earlier: Sequence[Visit]
) -> Iterator[PlanItem]:
    keys = points_of(visit)
    bars = bars_of(atlas, answers, found, keys)
    yield from _referred(atlas, bars)
    if bars.referral is not None and bars.referral.is_emergency:
        return
    yield from _others(atlas, visit, earlier)
    moved = [key for key in keys if key not in bars.unmoved]
    if not bars.is_hands_off:
        yield from lengthening(atlas, visit, moved)
    yield from changes(atlas, visit, keys)
    yield breathing(atlas, visit)
    if bars.is_hands_off:
        yield _waiting(atlas, bars)
    else:
        yield _next_session(atlas, visit, keys, bars)
        yield from _settling(atlas, visit, bars)
        yield from _gliding(atlas, visit, bars, [key for key in moved if key not in bars.held])
        yield from strength(atlas, moved, _first_week(visit))


def _first_week(visit: Visit) -> int:
    """Return when strength begins: a week later while the pain is strong or the last visit upset it."""
    is_upset = visit.since.change is Change.WORSE or (visit.since.soreness_h or 0) > MOST_SORE_H
    return 2 if is_upset or (worst_of(visit) or 0) >= _STRONG else 1


def _referred(atlas: Atlas, bars: Bars) -> Iterator[PlanItem]:
    if bars.referral is None:
        return
    when = {
        Action.REFER_ROUTINE: atlas.translate("plan", "See a doctor when you can"),
        Action.REFER_SOON: atlas.translate("plan", "See a doctor within days"),
        Action.REFER_TODAY: atlas.translate("plan", "See a doctor today"),
        Action.REFER_EMERGENCY: atlas.translate("plan", "Get emergency help now"),
    }[bars.referral.action]
    for message in dict.fromkeys(message.client for _, message in bars.referral.reasons):
        yield PlanItem(PlanKind.PHYSICIAN, 0, f"{when}: {message}")


def _others(atlas: Atlas, visit: Visit, earlier: Sequence[Visit]) -> Iterator[PlanItem]:
    """Return who else should look, where pain is complex or stays."""
    count = visits_without_change([*earlier, visit])
    if count >= VISITS_WITHOUT_CHANGE:
        words = atlas.translate("plan", "No change after {count} visits: ask a doctor to look at it as well.")
        yield PlanItem(PlanKind.PHYSICIAN, 0, words.format(count=count))
    reasons = []
    if len(visit.areas) >= _COMPLEX_AREAS:
        reasons.append(atlas.translate("plan", "it hurts in many places"))
    if (worst_of(visit) or 0) >= _STRONG:
        reasons.append(atlas.translate("plan", "the pain is strong"))
    if visit.since.change is Change.WORSE:
        reasons.append(atlas.translate("plan", "it has become worse"))
    if any(NERVE_QUALITIES & set(area.qualities) for area in visit.areas):
        reasons.append(atlas.translate("plan", "some of it feels like a nerve"))
    if any(each.has_faded is False for each in visit.treated):
        reasons.append(atlas.translate("plan", "it was slow to fade after pressing"))
    if reasons:
        words = atlas.translate(
            "plan", "Ask a physiotherapist to look at it too ({reasons}), and share this plan with them."
        )
        yield PlanItem(PlanKind.PHYSIOTHERAPIST, 0, words.format(reasons=in_series(atlas, reasons)))


def _waiting(atlas: Atlas, bars: Bars) -> PlanItem:
    if bars.is_open:
        words = atlas.translate("plan", "Answer the questions first, then compose the plan again.")
    else:
        words = atlas.translate("plan", "Nothing is pressed until this has passed or a doctor agrees.")
    return PlanItem(PlanKind.SESSION, 1, words)


def _next_session(atlas: Atlas, visit: Visit, keys: Sequence[PointKey], bars: Bars) -> PlanItem:
    free = [key for key in keys if key not in bars.held]
    if (visit.since.soreness_h or 0) > MOST_SORE_H:
        words = atlas.translate(
            "plan", "Wait until the soreness has gone, then look again: less pressure, shorter, once."
        )
    elif not keys:
        words = atlas.translate(
            "plan", "No spot brought back the familiar pain: look again, and think of other sources."
        )
    elif not free:
        words = atlas.translate("plan", "These spots are not pressed for now: ask again at the next visit.")
    else:
        names = [f"{atlas.points[key.point].name.plain}, {side_word(atlas, key.side)}" for key in free]
        words = atlas.translate(
            "plan", "In about a week look again and press only what is still tender: {points}."
        ).format(points="; ".join(names))
    return PlanItem(PlanKind.SESSION, 1, words)


def _settling(atlas: Atlas, visit: Visit, bars: Bars) -> Iterator[PlanItem]:
    tender = [each for each in visit.findings if each.found in (Found.ACTIVE, Found.LATENT)]
    is_wide = len(tender) >= _MANY_TENDER or len(visit.areas) >= _MANY_TENDER
    if not is_wide and not {Habit.STRESS, Habit.SLEEP} & set(visit.habits):
        return
    words = atlas.translate("plan", "A general massage, so that the whole body settles.")
    if bars.is_reduced:
        words = atlas.translate("plan", "A general massage with light hands, so that the whole body settles.")
    yield PlanItem(PlanKind.MASSAGE, 1, words)


def _gliding(atlas: Atlas, visit: Visit, bars: Bars, moved: Sequence[PointKey]) -> Iterator[PlanItem]:
    """Return assisted stretching where movement is missing; a cup on broad muscle if no answer was yes."""
    stiff = [
        each
        for each in visit.findings
        if each.key in moved and max(each.before or 0, each.after or 0) >= Restriction.SLIGHT
    ]
    for finding in stiff[:1]:
        point = atlas.points[finding.key.point]
        if not bars.is_reduced and point.kind != "attachment":
            words = atlas.translate(
                "plan", "Assisted stretching for {muscle}, {side}: slow, with the breath, never into pain."
            )
            yield PlanItem(PlanKind.ASSISTED_STRETCHING, 1, _of(atlas, words, finding.key))
        if not bars.has_answer and _is_broad(atlas, finding.key):
            words = atlas.translate(
                "plan",
                "Cupping over {muscle}, {side}, if wanted: it may help tissue glide, and it can leave round "
                "marks for some days.",
            )
            yield PlanItem(PlanKind.CUPPING, 2, _of(atlas, words, finding.key))


def _of(atlas: Atlas, words: str, key: PointKey) -> str:
    name = atlas.muscles[atlas.points[key.point].muscle].name
    return words.format(muscle=name, side=side_word(atlas, key.side))


def _is_broad(atlas: Atlas, key: PointKey) -> bool:
    """Tell whether a cup fits: all skin around lies over flat muscle, and no limit of the place is known."""
    if any(hazard.limits is not None for hazard in atlas.hazards_of(key.point)):
        return False
    return all(atlas.region(place).group in _BROAD for place in pressed_regions(atlas, key.point, key.side))
