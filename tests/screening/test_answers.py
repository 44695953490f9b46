"""Answers are a record: corrected, never lost; adding one never loosens anything."""

from dataclasses import astuple

from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.safety import Deed
from bodymap.anatomy.side import Side
from bodymap.loading.atlas import load_atlas
from bodymap.screening.answers import Answers, Cleared, ConditionSet, Event, SignAnswered
from bodymap.screening.referral import referral_step
from bodymap.screening.rules import active_rules
from bodymap.screening.verdict import Verdict, verdict_of
from bodymap.session.session import Session
from bodymap.session.treatment import treatment_of
from tests.screening.conftest import NOWHERE

LOW_BACK = NamedPlace(Layer.OWN, "low_back_lower", Side.LEFT)
ATLAS = load_atlas()
EXPLAINED = {"clot-treated", "device-only"}
"""Answers that say that something is less than it may be; all others can only make it stricter."""
SIGNS = sorted(set(ATLAS.safety.signs) - EXPLAINED)
POINTS = ("trapezius-1", "gluteus_medius-1", "soleus-1", "rectus_abdominis-1", "subscapularis-1")

yes = st.one_of(
    st.sampled_from(SIGNS).map(lambda sign: SignAnswered(sign, True)),
    st.sampled_from([c.id for c in ATLAS.safety.conditions]).map(lambda each: ConditionSet(each, True)),
)


def judged(events: list[Event], point: str) -> Verdict:
    rules = active_rules(ATLAS, Answers().with_events(events), is_with_client=False)
    return verdict_of(ATLAS, rules, NOWHERE, point, Side.LEFT)


@settings(max_examples=60, deadline=None)
@given(st.lists(yes, max_size=6), yes, st.sampled_from(POINTS))
def test_adding_an_answer_never_loosens_anything(events: list[Event], added: Event, point: str) -> None:
    before, after = judged(events, point), judged([*events, added], point)
    for deed in Deed:
        assert after.is_blocked(deed) >= before.is_blocked(deed)
    old, new = (treatment_of(ATLAS, ATLAS.points[point], each) for each in (before, after))
    assert old is not None
    assert new is not None
    for stricter, looser in zip(_numbers(new), _numbers(old), strict=True):
        assert stricter <= looser
    steps = [
        referral_step(active_rules(ATLAS, Answers().with_events(each), is_with_client=False))
        for each in (events, [*events, added])
    ]
    assert (steps[1].action if steps[1] else 0) >= (steps[0].action if steps[0] else 0)


def _numbers(treatment: object) -> list[int]:
    target, ceiling, hold_s, passes, tools_allowed, _ = astuple(treatment)  # type: ignore[call-overload]
    return [*target, ceiling, *hold_s, passes, int(tools_allowed)]


def test_a_correction_counts_and_both_answers_stay_in_the_record(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    session.screen.answer_sign("saddle-numb", True, at="2026-11-24T10:00:00+00:00")
    assert session.presentation.referral is not None
    session.screen.answer_sign("saddle-numb", False, at="2026-11-24T10:01:00+00:00")
    assert session.presentation.referral is None
    record = [event for event in session.state.answers.events if isinstance(event, SignAnswered)]
    assert [(event.is_yes, event.at[14:16]) for event in record] == [(True, "00"), (False, "01")]


def test_a_question_answered_by_mistake_is_taken_back_with_its_signs(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    session.screen.answer_question("strength-feeling", True)
    session.screen.answer_sign("saddle-numb", True)
    session.screen.answer_question("strength-feeling", False)
    assert session.presentation.referral is None
    assert SignAnswered("saddle-numb", True) in session.state.answers.events
    assert SignAnswered("saddle-numb", False) in session.state.answers.events


def test_a_no_corrected_to_yes_asks_which_and_waits_until_it_is_said(atlas: Atlas) -> None:
    session = Session(atlas)
    session.set_with_client(True)
    session.screen.confirm_intake()
    session.select_place(LOW_BACK)
    session.screen.answer_none()
    session.screen.answer_question("strength-feeling", True)
    shown = session.presentation.check_first
    assert shown is not None
    assert shown.is_open
    assert shown.none_words
    assert shown.is_waiting
    session.screen.answer_sign("saddle-numb", True)
    assert session.presentation.referral is not None
    session.screen.answer_sign("saddle-numb", False)
    session.screen.answer_none()
    shown = session.presentation.check_first
    assert shown is not None
    assert not shown.is_waiting
    assert session.presentation.referral is None


def test_the_same_answer_twice_is_one_event() -> None:
    answers = Answers().with_events([SignAnswered("fever", True), SignAnswered("fever", True)])
    assert len(answers.events) == 1
    assert answers.with_events([Cleared("C02", "Dr Example", "2026-11-20", is_given=False)]) == answers


def test_an_implied_sign_gives_way_to_an_answer(atlas: Atlas) -> None:
    implies = atlas.safety.implies
    answers = Answers().with_events([SignAnswered("over-70", True)])
    assert "over-50" in answers.present(implies)
    assert "over-50" not in answers.with_events([SignAnswered("over-50", False)]).present(implies)


def test_undo_and_clear_leave_the_answers_of_a_client_alone(atlas: Atlas) -> None:
    session = Session(atlas)
    session.set_with_client(True)
    session.select_place(LOW_BACK)
    session.screen.answer_sign("fever", True)
    session.undo()
    assert session.state.answers.signs == {"fever": True}
    assert session.state.is_with_client
    session.clear()
    assert session.state.answers.signs == {"fever": True}
    session.screen.forget()
    assert session.state.answers == Answers()


def test_without_a_client_clearing_forgets_the_answers(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    session.screen.answer_sign("fever", True)
    session.clear()
    assert session.state.answers == Answers()


def test_with_a_client_technique_waits_for_intake_and_questions_but_map_and_list_show(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    session.focus_on("gluteus_medius-1", Side.LEFT)
    usual = session.presentation
    session.set_with_client(True)
    for answer in (session.screen.confirm_intake, session.screen.answer_none):
        shown = session.presentation
        assert shown.detail is not None
        assert shown.detail.treatment is None
        assert "first" in shown.detail.blocked
        assert (shown.zones, shown.markers) == (usual.zones, usual.markers)
        assert [m.point for m in shown.matches] == [m.point for m in usual.matches]
        answer()
    shown = session.presentation
    assert shown.detail is not None
    assert usual.detail is not None
    assert shown.detail.treatment == usual.detail.treatment
    assert shown.detail.sections == usual.detail.sections


def test_a_known_client_brings_what_was_answered(atlas: Atlas) -> None:
    session = Session(atlas)
    session.screen.restore([ConditionSet("C01", True)])
    intake = session.presentation.intake
    assert [each.id for each in intake.conditions if each.is_yes] == ["C01"]
    assert not intake.is_confirmed


def test_a_blocked_source_is_not_suggested(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    first = session.presentation.best[0]
    assert atlas.points[first.point].muscle == "iliopsoas"
    session.screen.set_condition("C13", True)
    shown = session.presentation
    assert shown.best
    blocked = {(match.point, match.side) for match in shown.matches if match.is_blocked}
    assert (first.point, first.side) in blocked
    assert not blocked & {(best.point, best.side) for best in shown.best}
