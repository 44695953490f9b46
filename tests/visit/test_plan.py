"""The care plan: from what was found and done, and never against an answer."""

from dataclasses import replace

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.safety import Action
from bodymap.anatomy.side import Body, Side
from bodymap.query.answer import Answer, answer
from bodymap.screening.answers import Answers, Cleared, ConditionSet, Event, IntakeConfirmed, SignAnswered
from bodymap.screening.questions import asked_signs, grouped, none_of
from bodymap.screening.referral import referral_step
from bodymap.screening.rules import active_rules
from bodymap.visit.plan import plan_of
from bodymap.visit.record import (
    Change,
    Finding,
    Found,
    GivenExercise,
    Habit,
    PainArea,
    PlanItem,
    PlanKind,
    PointKey,
    Quality,
    Restriction,
    Since,
    Visit,
)

BACK = PointKey("gluteus_medius-1", Side.LEFT)
AREAS = (PainArea((PickedPlace(NamedPlace(Layer.OWN, "low_back_lower", Side.LEFT)),), 5),)
HANDS_ON = frozenset(
    {
        PlanKind.MASSAGE,
        PlanKind.CUPPING,
        PlanKind.ASSISTED_STRETCHING,
        PlanKind.STRENGTH,
        PlanKind.HOME_EXERCISE,
    }
)
VISIT = Visit(
    id="v",
    client="c",
    started="2026-11-24T10:30:00+00:00",
    areas=AREAS,
    findings=(Finding(BACK, Found.ACTIVE, has_band=True, before=Restriction.MODERATE),),
    chosen=(BACK,),
    habits=(Habit.STRESS, Habit.DESK),
)


def drawing(atlas: Atlas, visit: Visit = VISIT) -> Answer:
    return answer(atlas, Body.MALE, tuple(place for area in visit.areas for place in area.picked))


def clean(atlas: Atlas, *more: Event) -> Answers:
    """Everything gone through, nothing found, then these answers."""
    found = drawing(atlas)
    hazards = atlas.points[BACK.point].hazards
    asked = grouped(atlas.safety, asked_signs(atlas.safety, found.red_flags, hazards), Answers())
    return Answers((IntakeConfirmed(), *none_of(asked), *more))


def items(atlas: Atlas, visit: Visit, answers: Answers, earlier: tuple[Visit, ...] = ()) -> list[PlanItem]:
    return list(plan_of(atlas, visit, answers, drawing(atlas, visit), earlier).items)


def kinds(found: list[PlanItem]) -> set[PlanKind]:
    return {item.kind for item in found}


def test_a_plan_is_one_focused_session_inside_something_larger(atlas: Atlas) -> None:
    found = items(atlas, VISIT, clean(atlas))
    assert kinds(found) == HANDS_ON | {PlanKind.SESSION, PlanKind.BREATHING, PlanKind.ERGONOMICS}
    assert [item.week for item in found] == sorted(item.week for item in found)
    assert all(
        "LEFT" in item.words for item in found if item.kind in HANDS_ON - {PlanKind.MASSAGE} and item.week < 4
    )


def test_strength_grows_week_by_week(atlas: Atlas) -> None:
    found = [item for item in items(atlas, VISIT, clean(atlas)) if item.kind is PlanKind.STRENGTH]
    assert [item.week for item in found] == [1, 2, 3, 4]
    name = found[0].words.split(",")[0]
    entry = next(each for each in atlas.exercises.values() if each.name == name)
    assert entry.kind == "strengthening"
    repetitions = [int(item.words.split(": ")[1].split(" times")[0]) for item in found[:3]]
    assert repetitions[0] < repetitions[1] == repetitions[2] == entry.dose.repetitions
    assert ["sets" in item.words for item in found[:3]] == [False, False, entry.dose.sets > 1]
    upset = replace(VISIT, since=Since(Change.WORSE))
    assert min(i.week for i in items(atlas, upset, clean(atlas)) if i.kind is PlanKind.STRENGTH) == 2


def test_before_the_questions_are_answered_nothing_is_done_by_hand(atlas: Atlas) -> None:
    for answers in (Answers(), Answers((IntakeConfirmed(),))):
        found = items(atlas, VISIT, answers)
        assert not kinds(found) & HANDS_ON
        assert any("Answer the questions first" in item.words for item in found)


def test_no_cup_where_the_place_knows_a_limit(atlas: Atlas) -> None:
    ribs = PointKey("longissimus_thoracis-2", Side.LEFT)
    assert any(hazard.limits is not None for hazard in atlas.hazards_of(ribs.point))
    visit = replace(VISIT, chosen=(ribs,), findings=(replace(VISIT.findings[0], key=ribs),))
    hazards = atlas.points[ribs.point].hazards
    asked = grouped(atlas.safety, asked_signs(atlas.safety, drawing(atlas).red_flags, hazards), Answers())
    found = kinds(items(atlas, visit, Answers((IntakeConfirmed(), *none_of(asked)))))
    assert PlanKind.ASSISTED_STRETCHING in found
    assert PlanKind.CUPPING not in found


def test_no_condition_that_holds_leaves_a_cup(atlas: Atlas) -> None:
    for condition in atlas.safety.conditions:
        found = items(atlas, VISIT, clean(atlas, ConditionSet(condition.id, True)))
        assert PlanKind.CUPPING not in kinds(found), condition.id


def test_an_answer_that_blocks_everywhere_leaves_nothing_to_do_by_hand(atlas: Atlas) -> None:
    blocking = [c for c in atlas.safety.conditions if any(_blocks_always(rule) for rule in c.rules)]
    assert len(blocking) >= 5
    for condition in blocking:
        found = items(atlas, VISIT, clean(atlas, ConditionSet(condition.id, True)))
        assert not kinds(found) & HANDS_ON, condition.id
        assert PlanKind.BREATHING in kinds(found)


def _blocks_always(rule: object) -> bool:
    return rule.action is Action.BLOCK_EVERYWHERE and rule.when is None  # type: ignore[attr-defined]


def test_a_clearance_gives_the_plan_back_but_not_the_cup(atlas: Atlas) -> None:
    bleeding = (ConditionSet("C02", True), Cleared("C02", "Dr Example", "2026-11-20"))
    found = kinds(items(atlas, VISIT, clean(atlas, *bleeding)))
    assert PlanKind.STRENGTH in found
    assert PlanKind.CUPPING not in found


def test_blood_thinners_make_everything_gentle(atlas: Atlas) -> None:
    found = items(atlas, VISIT, clean(atlas, ConditionSet("C01", True)))
    assert not kinds(found) & {PlanKind.CUPPING, PlanKind.ASSISTED_STRETCHING}
    assert ["light hands" in item.words for item in found if item.kind is PlanKind.MASSAGE] == [True]


def test_every_red_flag_that_refers_sends_on_and_nothing_else_is_done(atlas: Atlas) -> None:
    tried = emergencies = 0
    for flag in atlas.safety.red_flags:
        signs = flag.rule.alone[:1] or flag.rule.together[0]
        answers = clean(atlas, *(SignAnswered(sign.id, True) for sign in signs))
        step = referral_step(active_rules(atlas, answers, is_with_client=True))
        if step is None or step.action < Action.REFER_SOON:
            continue
        found = items(atlas, VISIT, answers)
        tried += 1
        assert not kinds(found) & HANDS_ON, flag.id
        assert PlanKind.PHYSICIAN in kinds(found), flag.id
        if step.is_emergency:
            emergencies += 1
            assert kinds(found) == {PlanKind.PHYSICIAN}, flag.id
            assert found[0].words.startswith("Get emergency help now: ")
    assert tried > emergencies > 5


def test_what_stays_or_is_complex_brings_in_others(atlas: Atlas) -> None:
    same = tuple(
        replace(VISIT, id=str(day), started=f"2026-10-0{day}", since=Since(Change.SAME))
        for day in range(1, 4)
    )
    now = replace(VISIT, since=Since(Change.SAME))
    assert PlanKind.PHYSICIAN not in kinds(items(atlas, now, clean(atlas), same[:2]))
    assert PlanKind.PHYSICIAN in kinds(items(atlas, now, clean(atlas), same))
    assert PlanKind.PHYSIOTHERAPIST not in kinds(items(atlas, VISIT, clean(atlas)))
    strong = replace(VISIT, areas=(replace(AREAS[0], intensity=8),))
    tingling = replace(VISIT, areas=(replace(AREAS[0], qualities=(Quality.TINGLING,)),))
    for visit in (strong, tingling):
        assert PlanKind.PHYSIOTHERAPIST in kinds(items(atlas, visit, clean(atlas)))


@pytest.mark.parametrize("habit", Habit)
def test_each_habit_changes_one_thing_and_no_tick_changes_nothing(atlas: Atlas, habit: Habit) -> None:
    ticked = [
        item.words
        for item in items(atlas, replace(VISIT, habits=(habit,)), clean(atlas))
        if item.kind is PlanKind.ERGONOMICS
    ]
    assert len(ticked) == 1
    plain = items(atlas, replace(VISIT, habits=()), clean(atlas))
    assert PlanKind.ERGONOMICS not in kinds(plain)


def test_what_was_given_goes_home_instead_of_what_is_on_offer(atlas: Atlas) -> None:
    exercise = atlas.points[BACK.point].lengthening[-1]
    given = replace(VISIT, exercises=(GivenExercise(exercise, Side.RIGHT),))
    home = [i.words for i in items(atlas, given, clean(atlas)) if i.kind is PlanKind.HOME_EXERCISE]
    assert home == [f"{atlas.exercises[exercise].name}, RIGHT: as the sheet shows."]


def test_composing_again_keeps_what_the_practitioner_wrote_and_left_out(atlas: Atlas) -> None:
    first = plan_of(atlas, VISIT, clean(atlas), drawing(atlas))
    own = PlanItem(PlanKind.OWN, 1, "Bring the other shoes.")
    left_out = replace(first.items[0], is_wanted=False)
    edited = replace(first, items=(left_out, *first.items[1:], own), next_visit="2026-12-01", note="By phone")
    again = plan_of(atlas, replace(VISIT, plan=edited), clean(atlas), drawing(atlas))
    assert again == edited


def test_a_plan_promises_nothing(atlas: Atlas) -> None:
    words = " ".join(item.words.lower() for item in items(atlas, VISIT, clean(atlas)))
    assert not [
        each for each in ("cure", "heal", "guarantee", "proven", "diagnos", "treats") if each in words
    ]
