"""One screen of at most eight plain questions; what was asked is not asked again."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side, Wording
from bodymap.checking.texts import is_plain
from bodymap.loading.atlas import load_atlas
from bodymap.session.screening_shown import Question
from bodymap.session.session import Session

LOW_BACK = NamedPlace(Layer.OWN, "low_back_lower", Side.LEFT)
ATLAS = load_atlas()
TEMPLE = NamedPlace(Layer.OWN, "temple", Side.LEFT)


def questions(session: Session) -> tuple[Question, ...]:
    shown = session.presentation.check_first
    return () if shown is None else shown.questions


def asked(session: Session) -> set[str]:
    return {sign.id for question in questions(session) for sign in question.signs}


def test_every_region_asks_one_to_eight_questions_that_hold_every_sign_of_its_flags(atlas: Atlas) -> None:
    session = Session(atlas)
    for region in atlas.own_regions:
        if region.side is Side.RIGHT:
            continue
        session.select_place(NamedPlace(Layer.OWN, region.id, region.side))
        found = questions(session)
        assert 1 <= len(found) <= 8, region.id
        assert len({question.text for question in found}) == len(found)
        wanted = {sign for flag in atlas.safety.red_flags if region.id in flag.regions for sign in flag.signs}
        assert wanted <= asked(session), region.id


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=2, max_size=6))
def test_several_places_never_need_more_than_eight(numbers: list[int]) -> None:
    session = Session(ATLAS)
    regions = [ATLAS.own_regions[number % len(ATLAS.own_regions)] for number in numbers]
    session.select_places([NamedPlace(Layer.OWN, region.id, region.side) for region in regions])
    assert 1 <= len(questions(session)) <= 8
    names = [sign.id for question in questions(session) for sign in question.signs]
    assert len(names) == len(set(names))


def test_a_yes_opens_only_its_own_signs(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    assert not any(question.is_open for question in questions(session))
    session.screen.answer_question("start", True)
    assert [question.topic for question in questions(session) if question.is_open] == ["start"]
    assert session.presentation.referral is None
    with pytest.raises(KeyError):
        session.screen.answer_question("head-senses", True)  # not asked at the low back


def test_a_single_sign_is_asked_in_its_own_words_and_answered_at_once(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    lump = next(question for question in questions(session) if len(question.signs) == 1)
    assert lump.signs[0].words in lump.text
    session.screen.answer_question(lump.topic, True)
    assert session.state.answers.signs[lump.signs[0].id] is True


def test_none_answers_everything_and_a_new_place_asks_only_what_is_new(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    before = asked(session)
    session.screen.answer_none()
    assert all(question.is_answered for question in questions(session))
    shown = session.presentation.check_first
    assert shown is not None
    assert (shown.line, shown.none_words, shown.is_open) == ("Checked: none of these", "", False)
    session.select_place(TEMPLE)
    left = {sign.id for question in questions(session) for sign in question.signs if sign.answer is None}
    assert left
    assert not left & before
    assert before & asked(session)  # fever was asked at the back and is not asked again
    session.select_place(LOW_BACK)
    assert all(question.is_answered for question in questions(session))


def test_none_answers_only_what_was_asked(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(TEMPLE)
    session.screen.answer_none()
    assert "saddle-numb" not in session.state.answers.signs


def test_what_follows_from_a_condition_is_not_asked(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(LOW_BACK)
    assert "diabetes" in asked(session)
    session.screen.set_condition("C21", True)
    assert "diabetes" not in asked(session)


def test_a_calf_source_asks_about_the_calf_wherever_the_pain_is(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(NamedPlace(Layer.OWN, "heel", Side.LEFT))
    session.focus_on("masseter-1", Side.LEFT)
    assert "calf-swelling" not in asked(session)
    session.focus_on("soleus-1", Side.LEFT)
    assert "calf-swelling" in asked(session)


@pytest.mark.parametrize(
    ("region", "side", "is_open"),
    [
        ("breast", Side.LEFT, True),
        ("arm_inner", Side.LEFT, True),
        ("arm_inner", Side.RIGHT, False),
        ("temple", Side.RIGHT, True),
        ("calf_middle", Side.RIGHT, True),
        ("low_back_lower", Side.LEFT, False),
    ],
)
def test_only_chest_left_arm_head_and_calf_are_open_without_a_client(
    atlas: Atlas, region: str, side: Side, is_open: bool
) -> None:
    session = Session(atlas)
    session.select_place(NamedPlace(Layer.OWN, region, side))
    shown = session.presentation.check_first
    assert shown is not None
    assert shown.is_open is is_open
    assert re.fullmatch(r"Check first: [1-8]", shown.line)
    assert session.presentation.detail is not None
    assert session.presentation.detail.treatment is not None or session.presentation.detail.blocked


def test_questions_ask_signs_and_name_no_disease(atlas: Atlas) -> None:
    assert is_plain("safety.json", "topics[0].question.en")
    assert is_plain("safety.json", "red_flags[0].rule.alone[0].words.plain.en")
    session = Session(atlas)
    session.set_wording(Wording.PLAIN)
    session.select_place(TEMPLE)
    assert all(question.text.endswith("?") for question in questions(session))


def test_words_that_speak_of_a_red_flag_open_its_questions(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_places([LOW_BACK], raised=["R25"])
    shown = session.presentation.check_first
    assert shown is not None
    assert shown.is_open
    assert "saddle-numb" in asked(session)


def test_questions_say_that_they_are_english_where_the_window_is_not() -> None:
    for language, is_said in (("en", False), ("de", True)):
        session = Session(ATLAS if language == "en" else load_atlas(language=language))
        session.select_place(TEMPLE)
        assert session.presentation.check_first is not None
        assert bool(session.presentation.check_first.language_note) is is_said
