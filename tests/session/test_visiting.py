"""A visit in the session: opened, written, taken back, screened, closed so that nothing of it stays."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace, PickedSpot
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.loading.atlas import load_atlas
from bodymap.query.ranking import is_withheld
from bodymap.screening.answers import Cleared, ConditionSet, IntakeConfirmed, SignAnswered
from bodymap.session.session import Session
from bodymap.session.state import Selecting, SessionState
from bodymap.session.visit_shown import VisitShown
from bodymap.visit.record import (
    MOST_CHOSEN,
    Change,
    Client,
    ConsentArea,
    Feedback,
    Finding,
    Found,
    GivenExercise,
    Habit,
    HeldPass,
    PainArea,
    PlanItem,
    PlanKind,
    PointKey,
    Quality,
    Since,
    Visit,
)

AT = "2026-11-24T10:30:00+00:00"
CLIENT = Client(id="c", name="Canary Quill", created=AT, notes="canary in the notes")
VISIT = Visit(id="v", client="c", started=AT)
TEMPLE = NamedPlace(Layer.OWN, "temple", Side.LEFT)
BUTTOCK = NamedPlace(Layer.OWN, "buttock", Side.RIGHT)
NECK = PointKey("trapezius-1", Side.LEFT)
OTHERS = (PointKey("temporalis-1", Side.LEFT), PointKey("gluteus_medius-1", Side.RIGHT))


@pytest.fixture
def session(atlas: Atlas) -> Session:
    session = Session(atlas)
    session.open_visit(CLIENT, VISIT)
    return session


def shown(session: Session) -> VisitShown:
    visit = session.presentation.visit
    assert visit is not None
    return visit


def go_through(session: Session) -> None:
    """Confirm the intake and answer with no whatever is asked at the places and before any point named."""
    session.screen.confirm_intake(AT)
    session.screen.answer_none(AT)
    for key in (NECK, *OTHERS):
        session.focus_on(key.point, key.side)
        session.screen.answer_none(AT)
    session.clear_focus()


def test_an_open_visit_waits_for_the_screen_and_then_shows_technique(session: Session) -> None:
    session.select_place(TEMPLE)
    session.note_finding(NECK, found=Found.ACTIVE)
    session.choose(NECK)
    assert session.state.is_with_client
    assert shown(session).waiting
    (chosen,) = shown(session).chosen
    assert (chosen.treatment, chosen.technique) == (None, "")
    assert chosen.at.blocked
    go_through(session)
    (chosen,) = shown(session).chosen
    assert shown(session).waiting == chosen.at.blocked == ""
    assert chosen.treatment is not None
    assert chosen.treatment.ceiling <= 7
    assert "never above" in chosen.pressure
    assert chosen.technique


def test_the_name_is_shown_and_nothing_printed_of_a_state_says_it(session: Session) -> None:
    assert shown(session).client == "Canary Quill"
    assert "canary" not in repr(session.state).lower()


def test_areas_follow_the_drawing_and_keep_what_was_said(session: Session) -> None:
    session.select_place(TEMPLE)
    session.rate(0, 6)
    session.toggle_quality(0, Quality.ACHING)
    session.select_place(BUTTOCK, Selecting.ADD)
    session.rate(1, 3)
    session.rate_after(0, 2)
    first, second = shown(session).areas
    assert (first.title, first.side, first.area.intensity, first.area.after) == (
        "left temple",
        Side.LEFT,
        6,
        2,
    )
    assert (second.title, second.area.intensity) == ("right middle of the buttock", 3)
    session.toggle_quality(0, Quality.ACHING)
    assert shown(session).areas[0].area.qualities == ()
    session.select_place(TEMPLE, Selecting.REMOVE)
    assert [each.area.intensity for each in shown(session).areas] == [3]
    session.undo()
    assert [each.area.intensity for each in shown(session).areas] == [6, 3]
    with pytest.raises(ValueError, match="between 0 and 10"):
        session.rate(0, 11)


def test_a_third_point_is_answered_by_a_sentence(session: Session) -> None:
    assert session.choose(NECK) == session.choose(OTHERS[0]) == ""
    assert "enough for today" in session.choose(OTHERS[1])
    assert [each.at.key for each in shown(session).chosen] == [NECK, OTHERS[0]]
    assert not shown(session).can_choose
    session.unchoose(NECK)
    assert session.choose(OTHERS[1]) == ""
    with pytest.raises(KeyError):
        session.choose(PointKey("no_such_point-1", Side.LEFT))


def test_what_was_pressed_is_counted_with_the_clients_word(session: Session) -> None:
    session.choose(NECK)
    session.add_pass(NECK, HeldPass(AT, 40.0))
    session.set_feedback(NECK, Feedback.MORE)
    session.add_pass(NECK, HeldPass(AT, 45.0))
    session.set_feedback(NECK, Feedback.STOP)
    session.set_faded(NECK, False)
    (treated,) = session.visit_record().treated
    assert [each.feedback for each in treated.passes] == [Feedback.MORE, Feedback.STOP]
    assert treated.technique == session.atlas.points[NECK.point].technique.kind  # type: ignore[union-attr]
    assert len(shown(session).nudges) == 2
    session.undo()
    session.undo()
    assert shown(session).nudges == ()
    session.set_feedback(OTHERS[0], Feedback.GOOD)
    session.set_faded(OTHERS[0], True)
    assert len(session.visit_record().treated) == 1


def test_only_familiar_pain_is_suggested_and_an_answer_takes_it_away(session: Session) -> None:
    session.select_place(TEMPLE)
    go_through(session)
    assert NECK in [each.key for each in shown(session).to_examine]
    session.note_finding(NECK, found=Found.LATENT)
    assert shown(session).suggested == ()
    session.note_finding(NECK, found=Found.ACTIVE, has_band=True)
    (one,) = shown(session).suggested
    assert (one.key, one.side_line) == (NECK, "LEFT, the same side as your pain")
    assert NECK not in [each.key for each in shown(session).to_examine]
    session.screen.set_condition("C04", True, at=AT)
    assert shown(session).suggested == ()
    assert shown(session).to_examine == ()
    assert shown(session).findings[0].at.blocked
    session.note_finding(NECK, found=Found.NOT_EXAMINED, has_band=None)
    assert shown(session).findings == ()


def test_words_of_nerves_ask_the_questions_of_nerves_once(session: Session) -> None:
    session.select_place(TEMPLE)
    session.screen.confirm_intake(AT)
    session.screen.answer_none(AT)
    assert shown(session).waiting == ""
    session.toggle_quality(0, Quality.NUMB)
    assert shown(session).waiting
    assert len(shown(session).nudges) == 1
    session.undo()
    assert (shown(session).waiting, shown(session).nudges) == ("", ())
    session.redo()
    session.screen.answer_none(AT)
    assert (shown(session).waiting, shown(session).nudges) == ("", ())


def test_consent_is_asked_for_once_where_it_is_needed(session: Session) -> None:
    gluteal = OTHERS[1]
    session.choose(gluteal)
    (asked,) = shown(session).consents
    assert (asked.area, asked.at) == (ConsentArea.BUTTOCK, "")
    assert shown(session).chosen[0].at.consents == (ConsentArea.BUTTOCK,)
    session.consent(ConsentArea.BUTTOCK, AT)
    session.consent(ConsentArea.BUTTOCK, "later")
    assert [(each.area, each.at) for each in shown(session).consents] == [(ConsentArea.BUTTOCK, AT)]
    assert shown(session).chosen[0].at.consents == ()
    session.withdraw_consent(ConsentArea.BUTTOCK)
    assert session.visit_record().consents == ()


def test_exercises_are_offered_for_what_was_chosen_and_held_back_by_answers(session: Session) -> None:
    session.choose(NECK)
    go_through(session)
    offers = shown(session).exercises
    assert {each.key for each in offers} == {NECK}
    assert any(each.is_strengthening for each in offers)
    given = GivenExercise(offers[0].exercise.id, Side.LEFT, hold_s=20)
    session.give_exercise(given)
    session.give_exercise(replace(given, hold_s=30))
    assert [each.given for each in shown(session).exercises if each.given] == [replace(given, hold_s=30)]
    session.screen.set_condition("C04", True, at=AT)
    assert shown(session).exercises == ()
    session.take_back_exercise(given)
    assert session.visit_record().exercises == ()


def test_typing_is_taken_back_in_one_go(session: Session) -> None:
    session.tick_habit(Habit.DESK, True)
    for end in range(1, 6):
        session.write_notes("tight"[:end])
    assert shown(session).notes == "tight"
    session.undo()
    assert (shown(session).notes, shown(session).habits) == ("", (Habit.DESK,))


def test_the_plan_is_composed_and_changed(session: Session) -> None:
    session.select_place(TEMPLE)
    session.choose(NECK)
    go_through(session)
    session.compose_plan()
    plan = shown(session).plan
    assert PlanKind.STRENGTH in {item.kind for item in plan.items}
    own = PlanItem(PlanKind.OWN, 0, "Walk to work.")
    session.change_plan(replace(plan, items=(own,), next_visit="2026-12-01"))
    session.compose_plan()
    assert shown(session).plan == replace(plan, items=(*plan.items, own), next_visit="2026-12-01")


def test_conditions_stay_with_the_client_and_signs_do_not(atlas: Atlas) -> None:
    known = (ConditionSet("C01", True), SignAnswered("belly-pain-severe", True), IntakeConfirmed())
    earlier = Visit(id="u", client="c", started="2026-11-01T10:00:00+00:00", events=(IntakeConfirmed(),))
    session = Session(atlas)
    session.open_visit(replace(CLIENT, events=known), VISIT, (earlier,))
    answers = session.state.answers
    assert set(answers.conditions) == {"C01"}
    assert (answers.signs, answers.is_intake_confirmed) == ({}, False)
    session.screen.set_condition("C01", False, at=AT)
    session.screen.set_condition("C21", True, at=AT)
    session.screen.confirm_intake(AT)
    client, visit = session.client_record(), session.visit_record()
    assert client.events == (known[0], ConditionSet("C01", False, at=AT), ConditionSet("C21", True, at=AT))
    assert len(visit.events) == 3
    session.close_visit()
    session.open_visit(client, visit, (earlier,))
    assert set(session.state.answers.conditions) == {"C21"}
    assert session.state.answers.is_intake_confirmed
    assert (session.client_record(), session.visit_record()) == (client, visit)


def test_an_old_visit_looked_at_again_never_brings_an_old_answer_back(atlas: Atlas) -> None:
    then = ConditionSet("C02", True, at="2026-10-01")
    now = ConditionSet("C02", False, at="2026-11-01")
    session = Session(atlas)
    session.open_visit(replace(CLIENT, events=(then, now)), replace(VISIT, events=(IntakeConfirmed(), then)))
    assert session.state.answers.conditions == {}
    assert session.visit_record().events == (IntakeConfirmed(), then)


def test_a_clearance_is_kept_with_the_client(session: Session) -> None:
    cleared = Cleared("C02", "Dr Example", "2026-11-20", at=AT)
    session.screen.set_condition("C02", True, at=AT)
    session.screen.clear_entry(cleared)
    assert session.client_record().events[-1] == cleared
    assert session.visit_record().events[-1] == cleared


def test_nothing_of_the_client_is_left_after_closing(session: Session) -> None:
    session.select_place(TEMPLE)
    session.look_at(session.source_shown)  # type: ignore[arg-type]
    session.screen.set_condition("C01", True, at=AT)
    session.write_notes("canary")
    session.undo()
    session.close_visit()
    assert not session.can_undo
    assert not session.can_redo
    assert session.state == SessionState()
    assert session.presentation == Session(session.atlas).presentation
    assert "canary" not in repr(vars(session)).lower()
    with pytest.raises(LookupError):
        session.visit_record()
    with pytest.raises(LookupError):
        session.write_notes("late")
    session.close_visit()
    assert session.presentation.visit is None


def test_forgetting_needs_no_visit(atlas: Atlas) -> None:
    session = Session(atlas)
    session.set_with_client(True)
    session.set_body(Body.FEMALE)
    session.select_place(TEMPLE)
    session.screen.confirm_intake(AT)
    session.forget_client()
    assert session.state == replace(SessionState(), body=Body.FEMALE)
    assert not session.can_undo


def test_opening_takes_the_drawing_of_the_visit_and_no_way_leads_back(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(BUTTOCK)
    area = PainArea((PickedPlace(TEMPLE),), 7)
    session.open_visit(CLIENT, replace(VISIT, areas=(area,), body=Body.FEMALE))
    assert not session.can_undo
    assert session.presentation.title == "left temple"
    assert session.presentation.body is Body.FEMALE
    assert shown(session).areas[0].area == area
    with pytest.raises(ValueError, match="another visit is open"):
        session.open_visit(CLIENT, VISIT)
    session.close_visit()
    with pytest.raises(ValueError, match="another client"):
        session.open_visit(CLIENT, replace(VISIT, client="d"))
    with pytest.raises(ValueError, match="another client"):
        session.open_visit(CLIENT, VISIT, (replace(VISIT, id="w", client="d"),))


@pytest.mark.parametrize(
    "strange",
    [
        {"areas": (PainArea((PickedPlace(NamedPlace(Layer.OWN, "tail", Side.LEFT)),)),)},
        {"areas": (PainArea((PickedSpot(10**7, (1.0, 0.0, 0.0)),)),)},
        {"chosen": (PointKey("tail-1", Side.LEFT),)},
        {"exercises": (GivenExercise("wag", Side.LEFT),)},
    ],
)
def test_a_visit_of_other_data_is_refused_and_nothing_changes(atlas: Atlas, strange: dict[str, Any]) -> None:
    session = Session(atlas)
    session.select_place(TEMPLE)
    before = session.presentation
    with pytest.raises(ValueError, match="does not know"):
        session.open_visit(CLIENT, replace(VISIT, **strange))
    assert session.presentation is before
    assert session.can_undo


def test_a_saved_view_leaves_the_visit_alone(session: Session) -> None:
    session.write_notes("n")
    session.open_view(SessionState(wording=Wording.CLINICAL, picked=(PickedPlace(BUTTOCK),)))
    assert shown(session).notes == "n"
    assert shown(session).client == CLIENT.name
    assert [each.title for each in shown(session).areas] == ["right gluteal region, central (piriformis)"]
    session.set_with_client(False)
    assert session.state.is_with_client


def test_earlier_visits_speak_up(session: Session, atlas: Atlas) -> None:
    old = [replace(VISIT, id=str(n), started=f"2026-10-0{n}", since=Since(Change.SAME)) for n in (3, 1, 2)]
    again = Session(atlas)
    again.open_visit(CLIENT, replace(VISIT, since=Since(Change.SAME)), (*old, VISIT))
    assert [each.id for each in again.state.earlier] == ["1", "2", "3"]
    assert len(shown(again).nudges) == 1
    assert shown(again).has_earlier
    assert not shown(session).has_earlier


def test_a_yes_never_frees_a_point_that_was_held_back(session: Session) -> None:
    session.select_places((TEMPLE, BUTTOCK))
    go_through(session)
    for key in (NECK, *OTHERS):
        session.note_finding(key, found=Found.ACTIVE)
    safety = session.atlas.safety
    events: list[Any] = [ConditionSet(each.id, True, at=AT) for each in safety.conditions]
    events += [SignAnswered(sign, True, at=AT) for sign in safety.signs]
    clean = session.state.answers.events
    assert {each.key for each in shown(session).suggested} <= {NECK, *OTHERS}
    assert len(shown(session).suggested) == 2
    before = _held(session)
    for event in events[: len(safety.conditions)]:
        session.screen.restore((*clean, event))
        assert before <= _held(session), event
        assert not {each.key for each in shown(session).suggested} & _held(session)
    session.screen.restore(clean)
    for first in range(0, len(events), 8):
        more = events[first : first + 8]
        session.screen.restore((*session.state.answers.events, *more))
        assert before <= _held(session), more
        before = _held(session)


def _held(session: Session) -> set[PointKey]:
    return {each.at.key for each in shown(session).findings if each.at.blocked}


KEYS = st.sampled_from((NECK, *OTHERS, PointKey("masseter-1", Side.RIGHT)))
RATINGS = st.none() | st.integers(0, 10)


class Visits(RuleBasedStateMachine):
    """Commands in any order: the record follows, undo and redo are exact, answers are never taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.atlas = _atlas()
        self.session = Session(self.atlas)

    @initialize()
    def opened(self) -> None:
        self.session.open_visit(CLIENT, VISIT)

    @rule(
        region=st.sampled_from(["temple", "side_of_head", "buttock", "shoulder_slope"]),
        how=st.sampled_from(Selecting),
    )
    def drawn(self, region: str, how: Selecting) -> None:
        self.session.select_place(NamedPlace(Layer.OWN, region, Side.LEFT), how)

    @rule()
    def mirrored(self) -> None:
        self.session.mirror_pain()

    @rule(body=st.sampled_from(Body))
    def other_body(self, body: Body) -> None:
        self.session.set_body(body)

    @precondition(lambda self: self.session.state.picked)
    @rule(now=RATINGS, after=RATINGS, quality=st.sampled_from(Quality), data=st.data())
    def rated(self, now: int | None, after: int | None, quality: Quality, data: Any) -> None:
        area = data.draw(st.integers(0, len(shown(self.session).areas) - 1))
        self.session.rate(area, now)
        self.session.rate_after(area, after)
        self.session.toggle_quality(area, quality)

    @rule(key=KEYS, found=st.sampled_from(Found), has_band=st.none() | st.booleans())
    def examined(self, key: PointKey, found: Found, has_band: bool | None) -> None:
        self.session.note_finding(key, found=found, has_band=has_band)

    @rule(key=KEYS, is_chosen=st.booleans())
    def chosen(self, key: PointKey, is_chosen: bool) -> None:
        if is_chosen:
            self.session.choose(key)
        else:
            self.session.unchoose(key)

    @rule(key=KEYS, seconds=st.floats(1, 90), feedback=st.sampled_from(Feedback), has_faded=st.booleans())
    def pressed(self, key: PointKey, seconds: float, feedback: Feedback, has_faded: bool) -> None:
        self.session.add_pass(key, HeldPass(AT, seconds))
        self.session.set_feedback(key, feedback)
        self.session.set_faded(key, has_faded)

    @rule(habit=st.sampled_from(Habit), is_ticked=st.booleans(), text=st.text(max_size=3))
    def noted(self, habit: Habit, is_ticked: bool, text: str) -> None:
        self.session.tick_habit(habit, is_ticked)
        self.session.write_notes(text)

    @rule(condition=st.sampled_from(["C01", "C04", "C21"]), is_yes=st.booleans())
    def answered(self, condition: str, is_yes: bool) -> None:
        self.session.screen.set_condition(condition, is_yes, at=AT)

    @rule()
    def gone_through(self) -> None:
        self.session.screen.confirm_intake(AT)
        self.session.screen.answer_none(AT)

    @rule()
    def composed(self) -> None:
        self.session.compose_plan()

    @precondition(lambda self: self.session.can_undo)
    @rule()
    def taken_back_and_repeated(self) -> None:
        before, answers = self.session.visit_record(), self.session.state.answers
        self.session.undo()
        assert self.session.state.answers == answers
        if self.session.can_redo:
            self.session.redo()
        assert self.session.visit_record() == before

    @precondition(lambda self: self.session.can_undo)
    @rule()
    def taken_back(self) -> None:
        self.session.undo()

    @rule()
    def closed_and_opened_again(self) -> None:
        client, visit = self.session.client_record(), self.session.visit_record()
        seen = self.session.presentation.visit
        self.session.close_visit()
        assert "Canary" not in repr(self.session.presentation)
        self.session.open_visit(client, visit)
        assert (self.session.client_record(), self.session.visit_record()) == (client, visit)
        assert self.session.presentation.visit == seen

    @invariant()
    def the_record_holds_together(self) -> None:
        if self.session.state.visit is None:
            return
        record, seen = self.session.visit_record(), shown(self.session)
        drawn = [place for area in record.areas for place in area.picked]
        assert sorted(map(repr, drawn)) == sorted(map(repr, self.session.state.picked))
        assert len(record.chosen) <= MOST_CHOSEN
        assert len(seen.suggested) <= MOST_CHOSEN
        familiar = {each.key for each in record.findings if each.found is Found.ACTIVE}
        held = {each.at.key for each in seen.findings if each.at.blocked}
        assert {each.key for each in seen.suggested} <= familiar
        if not seen.waiting:
            assert not {each.key for each in seen.suggested} & held
        for chosen in seen.chosen:
            assert (chosen.treatment is None) == bool(chosen.at.blocked)
        assert all(each != Finding(each.key) for each in record.findings)
        for event in self.session.client_record().events:
            assert isinstance(event, ConditionSet | Cleared)


_loaded: list[Atlas] = []


def _atlas() -> Atlas:
    if not _loaded:
        _loaded.append(load_atlas())
    return _loaded[0]


Visits.TestCase.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
TestVisits = Visits.TestCase


def test_a_withheld_point_may_be_chosen_but_says_why_nothing_is_pressed(session: Session) -> None:
    point = next(each for each in session.atlas.points.values() if is_withheld(each))
    session.choose(PointKey(point.id, Side.LEFT))
    go_through(session)
    (chosen,) = shown(session).chosen
    assert chosen.treatment is None
    assert chosen.at.blocked
