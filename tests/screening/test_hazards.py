"""Each hazard of a place reaches the points pressed there, in words, in numbers, and as a block."""

from collections.abc import Callable

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import NoSelfCare, WithheldTechnique
from bodymap.anatomy.safety import Action, Deed
from bodymap.anatomy.side import Side
from bodymap.screening.answers import SignAnswered
from bodymap.screening.verdict import Verdict
from bodymap.session.detail import SectionName
from bodymap.session.session import Session
from bodymap.session.treatment import treatment_of
from tests.screening.conftest import condition, region, signs

Judge = Callable[..., Verdict]
HAZARDS = [f"H{number:02}" for number in range(1, 30)]
NO_CALF = [SignAnswered("calf-swelling", False), SignAnswered("calf-warm-tender", False)]


@pytest.mark.parametrize("name", HAZARDS)
def test_its_message_and_limits_reach_every_point_at_its_place(atlas: Atlas, name: str) -> None:
    hazard = next(each for each in atlas.safety.hazards if each.id == name)
    points = [point for point in atlas.points.values() if name in point.hazards]
    assert points
    for point in points:
        session = Session(atlas)
        session.focus_on(point.id, Side.LEFT)
        detail = session.presentation.detail
        assert detail is not None
        safe = detail.section(SectionName.SAFE)
        assert safe is not None
        assert hazard.message.client in [line.text for line in safe.lines]
        treatment = treatment_of(atlas, point)
        if hazard.limits is not None and treatment is not None:
            assert treatment.ceiling <= (hazard.limits.ceiling or 7)
            assert treatment.hold_s[1] <= (hazard.limits.hold_s or 90)
            assert not (hazard.limits.no_tools and treatment.tools_allowed)


@pytest.mark.parametrize("name", HAZARDS)
def test_without_answers_only_what_the_place_alone_forbids_is_held_back(
    atlas: Atlas, judge: Judge, name: str
) -> None:
    """Self-care of the pelvic floor, deep iliopsoas and hollow of the knee; deep front neck altogether."""
    blocked = {
        (point.id, deed)
        for point in atlas.points.values()
        if name in point.hazards
        for deed in Deed
        if any(rule.entry.id == name for rule in judge([], point.id).held_back(deed))
    }
    muscles = {atlas.points[point].muscle for point, _ in blocked}
    deeds = {deed for _, deed in blocked}
    if name == "H01":
        assert (muscles, deeds) == ({"longus_capitis_colli"}, {Deed.TECHNIQUE, Deed.SELF_CARE})
    elif name == "H12":
        assert (muscles, deeds) == ({"iliopsoas"}, {Deed.SELF_CARE})
    elif name == "H16":
        assert (muscles, deeds) == ({"plantaris", "popliteus"}, {Deed.SELF_CARE})
    elif name == "H23":
        assert {"levator_ani", "coccygeus", "obturator_internus"} <= muscles
        assert deeds == {Deed.SELF_CARE}
    else:
        assert not blocked


def test_what_must_never_be_pressed_has_no_technique(atlas: Atlas) -> None:
    for point in atlas.points.values():
        if point.muscle in ("longus_capitis_colli", "infrahyoids") or "H23" in point.hazards:
            assert isinstance(point.technique, WithheldTechnique), point.id
            assert isinstance(point.self_care, NoSelfCare), point.id


def test_a_calf_waits_for_its_questions_with_a_client_and_warns_without(judge: Judge) -> None:
    assert judge([], "soleus-1", is_with_client=True).is_blocked()
    assert not judge([], "soleus-1").is_blocked()
    assert not judge(NO_CALF, "soleus-1", is_with_client=True).is_blocked()
    assert judge(signs("calf-swelling"), "soleus-1").is_blocked()
    assert not judge(signs("calf-swelling"), "trapezius-1").is_blocked()


def test_one_swollen_calf_is_seen_today(atlas: Atlas) -> None:
    session = Session(atlas)
    session.screen.answer_sign("calf-swelling", True)
    assert session.presentation.referral is not None
    assert session.presentation.referral.step == "Refer today"


def test_any_sign_of_a_leg_clot_blocks_the_hollow_of_the_knee(judge: Judge) -> None:
    for sign in ("calf-swelling", "calf-warm-tender"):
        assert judge(signs(sign), "popliteus-1").is_blocked()


def test_an_armpit_after_gland_surgery_waits_for_clearance(judge: Judge) -> None:
    for point in ("subscapularis-1", "teres_major-1"):
        assert judge([condition("C11", region("armpit"))], point).is_blocked()
        assert not judge([condition("C11", region("shin_upper"))], point).is_blocked()


@pytest.mark.parametrize(
    "events",
    [
        [condition("C17")],
        [condition("C13")],
        [condition("C07", region("navel"))],
        signs("unexplained-belly-pain"),
        signs("pulsing-belly"),
    ],
)
def test_the_belly_is_blocked_for_each_reason_the_reference_names(judge: Judge, events: list[object]) -> None:
    for point in ("rectus_abdominis-1", "external_oblique-1"):
        held = judge(events, point).held_back(Deed.TECHNIQUE)
        assert any(rule.entry.id == "H11" for rule in held), point
    assert not judge([condition("C07", region("hand_back"))], "rectus_abdominis-1").is_blocked()


def test_the_pelvic_floor_names_the_specialist(atlas: Atlas, judge: Judge) -> None:
    actions = {rule.rule.action for rule in judge([], "levator_ani-1").rules if rule.entry.id == "H23"}
    assert Action.REFER_ROUTINE in actions
    session = Session(atlas)
    session.focus_on("levator_ani-1", Side.LEFT)
    assert session.presentation.referral is None  # the place alone sends nobody away
