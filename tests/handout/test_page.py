"""A page to take home, in words: what stands on it, and what must not."""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.handout.alarm import alarm_signs
from bodymap.handout.choice import Clinic, HandoutChoice
from bodymap.handout.offers import (
    HandoutRefusedError,
    offers_for,
    suggested_changes,
    suggested_exercises,
)
from bodymap.handout.page import Handout, compose
from bodymap.screening.answers import Answers, ConditionSet, SignAnswered
from bodymap.session.state import SessionState
from bodymap.visit.record import GivenExercise, Habit, PointKey

NECK = PointKey("trapezius-1", Side.LEFT)
BANNED = re.compile(r"\b(you have|cure[sd]?|heals?|proven?|guarantee\w*|treats)\b", re.IGNORECASE)


def choice_of(atlas: Atlas, key: PointKey, state: SessionState, **more: object) -> HandoutChoice:
    offers = offers_for(atlas, state, (key,))
    given = HandoutChoice(
        points=(key,), exercises=suggested_exercises(offers), changes=suggested_changes(offers)
    )
    return replace(given, **more)  # type: ignore[arg-type]


def page_of(atlas: Atlas, key: PointKey, **more: object) -> Handout:
    return compose(atlas, SessionState(), choice_of(atlas, key, SessionState(), **more))


def texts_of(thing: object) -> Iterable[str]:
    """Return every text of a page but those that are only for the screen."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from texts_of(each)
    elif is_dataclass(thing):
        for field in fields(thing):
            if field.name not in ("pictured", "left_out", "choice", "key"):
                yield from texts_of(getattr(thing, field.name))


def test_the_page_says_side_reason_dose_and_when_to_stop(atlas: Atlas) -> None:
    page = page_of(atlas, NECK)
    assert page.points[0].side_words == "LEFT side"
    assert "can be felt here" in page.points[0].why
    assert "left" in page.points[0].why
    assert 2 <= len(page.exercises) <= 4
    for exercise in page.exercises:
        assert exercise.side_words == "LEFT side"
        assert re.search(r"\d+ times|twice|once", exercise.dose)
        assert exercise.feel
        assert exercise.stop
    assert any("24 to 48 hours" in each for each in page.soreness)
    assert "not a diagnosis" in page.honesty
    assert "not yet clinically reviewed" in page.reviewed


def test_a_right_point_is_said_to_be_right(atlas: Atlas) -> None:
    page = page_of(atlas, PointKey("gastrocnemius-1", Side.RIGHT))
    said = " ".join(texts_of((page.points, page.exercises)))
    assert "RIGHT side" in said
    assert "LEFT side" not in said


def test_the_practitioners_numbers_replace_those_of_the_atlas(atlas: Atlas) -> None:
    given = GivenExercise("stretch-upper-trapezius-side-bend", Side.LEFT, 15, 5, 1)
    page = page_of(atlas, NECK, exercises=(given,))
    assert page.exercises[0].dose == "Hold 15 seconds, 5 times, once a day."


def test_an_exercise_that_the_screening_holds_back_is_not_on_the_page(atlas: Atlas) -> None:
    free = choice_of(atlas, NECK, SessionState())
    state = SessionState(answers=Answers((ConditionSet("C04", True),)))
    page = compose(atlas, state, free)
    assert page.exercises == ()
    assert page.soreness == ()
    held = {each.exercise for each in page.left_out}
    assert held == {each.exercise for each in free.exercises}
    assert all(each.why for each in page.left_out)
    paper = " ".join(texts_of(page))
    assert not any(each.why in paper or each.name in paper for each in page.left_out)


def test_with_a_client_nothing_goes_home_before_the_questions_are_answered(atlas: Atlas) -> None:
    offers = offers_for(atlas, SessionState(is_with_client=True), (NECK,))
    assert offers.exercises == ()
    assert offers.withheld
    assert "questions" in offers.withheld[0].why


def test_an_emergency_refuses_the_page(atlas: Atlas) -> None:
    state = SessionState(answers=Answers((SignAnswered("thunderclap", True),)))
    with pytest.raises(HandoutRefusedError, match="get help first"):
        compose(atlas, state, choice_of(atlas, NECK, SessionState()))


def test_a_point_without_technique_still_has_movements_and_no_soreness(atlas: Atlas) -> None:
    page = page_of(atlas, PointKey("longus_capitis_colli-1", Side.LEFT))
    assert page.exercises
    assert page.soreness == ()


def test_more_exercises_than_a_page_takes_are_refused(atlas: Atlas) -> None:
    offers = offers_for(atlas, SessionState(), (NECK, PointKey("infraspinatus-1", Side.LEFT)))
    given = tuple(GivenExercise(each.exercise.id, Side.LEFT) for each in offers.exercises)
    assert len(given) > 4
    with pytest.raises(ValueError, match="at most four"):
        page_of(atlas, NECK, exercises=given)


def test_changes_that_fit_the_ticked_habits_come_first(atlas: Atlas) -> None:
    themes = [each.theme for each in offers_for(atlas, SessionState(), (NECK,), (Habit.STRESS,)).changes]
    assert "stress" in themes
    assert themes.index("stress") == 0


@pytest.mark.parametrize(
    ("point", "word"), [("pectoralis_major-3", "chest"), ("gastrocnemius-1", "calf"), ("masseter-1", "jaw")]
)
def test_the_signs_to_call_for_belong_to_the_place(atlas: Atlas, point: str, word: str) -> None:
    signs = alarm_signs(atlas, SessionState().body, [PointKey(point, Side.LEFT)])
    assert signs.emergency
    assert word in " ".join((*signs.emergency, *signs.doctor)).lower()


def test_the_number_for_emergencies_is_the_clinics(atlas: Atlas) -> None:
    assert "999" in page_of(atlas, NECK, clinic=Clinic(emergency="999")).phrases.emergency
    assert "emergency services" in page_of(atlas, NECK).phrases.emergency


def test_no_page_promises_or_names_a_disease(atlas: Atlas) -> None:
    safety = atlas.safety
    names = [each.name for each in (*safety.red_flags, *safety.conditions)]
    injuries = {"dislocation", "fracture"}  # everyday words, and no illness
    suspects = [part for flag in safety.red_flags for part in (flag.suspect or "").split(", ") if part]
    for point in list(atlas.points)[::9]:
        said = " ".join(texts_of(page_of(atlas, PointKey(point, Side.RIGHT))))
        assert not BANNED.search(said), (point, BANNED.search(said))
        named = [each for each in {*names, *suspects} - injuries if len(each) > 4]
        assert not [each for each in named if re.search(rf"\b{re.escape(each)}\b", said)], point
