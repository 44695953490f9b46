"""Each condition of the client holds where it must and not where it must not."""

from collections.abc import Callable

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, Deed
from bodymap.anatomy.side import Side, Wording
from bodymap.screening.answers import Answers, Cleared
from bodymap.screening.referral import referral_step
from bodymap.screening.rules import active_rules
from bodymap.screening.verdict import Verdict
from bodymap.session.detail import SectionName
from bodymap.session.session import Session
from bodymap.session.treatment import treatment_of
from tests.screening.conftest import condition, region, signs

Judge = Callable[..., Verdict]
ANKLE = region("calf_lower")
EVERYWHERE = {
    "C01": "reduce", "C02": "block", "C03": "block", "C04": "block", "C12": "reduce", "C13": "warn",
    "C14": "block", "C15": "block", "C22": "block", "C23": "warn", "C24": "block", "C25": "warn",
    "C26": "reduce", "C31": "warn", "C32": "block",
}  # fmt: skip
AFFECTED = {
    "C05": "block", "C06": "block", "C07": "block", "C08": "block", "C10": "block", "C11": "block",
    "C12": "block", "C18": "block", "C19": "reduce", "C20": "block", "C27": "block", "C28": "block",
    "C29": "warn",
}  # fmt: skip
LISTED = {
    "C09": ("reduce", ["multifidus_thoracolumbar-1", "pectoralis_major-1", "gluteus_medius-1"], "soleus-1"),
    "C13": ("block", ["rectus_abdominis-1", "levator_ani-1", "iliopsoas-1"], "soleus-1"),
    "C16": ("block", ["scalenes-1", "sternocleidomastoid-1", "suboccipitals-1"], "soleus-1"),
    "C17": ("block", ["popliteus-1", "rectus_abdominis-1", "scalenes-1"], "deltoid-1"),
    "C21": ("warn", ["soleus-1", "flexor_digitorum_brevis-1"], "trapezius-1"),
    "C30": ("block", ["multifidus_thoracolumbar-1", "multifidus_cervicis-1"], "soleus-1"),
}
REFERS = {
    "C03": Action.REFER_TODAY, "C05": Action.REFER_SOON, "C08": Action.REFER_SOON, "C22": Action.REFER_SOON,
}  # fmt: skip


def holds(verdict: Verdict, name: str, effect: str) -> bool:
    actions = {rule.rule.action for rule in verdict.rules if rule.entry.id == name}
    if effect == "block":
        return bool(actions & {Action.BLOCK_HERE, Action.BLOCK_EVERYWHERE})
    return Action.REDUCE in actions if effect == "reduce" else Action.WARN in actions


def test_the_table_holds_every_condition(atlas: Atlas) -> None:
    assert {*EVERYWHERE, *AFFECTED, *LISTED} == {each.id for each in atlas.safety.conditions}


@pytest.mark.parametrize("name", EVERYWHERE)
def test_a_condition_of_the_whole_body_holds_everywhere_and_only_when_set(judge: Judge, name: str) -> None:
    for point in ("trapezius-1", "soleus-1", "masseter-1"):
        assert holds(judge([condition(name)], point), name, EVERYWHERE[name]), point
        assert not holds(judge([], point), name, EVERYWHERE[name])


@pytest.mark.parametrize("name", AFFECTED)
def test_a_condition_of_a_part_holds_there_and_everywhere_until_somebody_says_where(
    judge: Judge, name: str
) -> None:
    effect = AFFECTED[name]
    assert holds(judge([condition(name, ANKLE)], "soleus-1"), name, effect)
    assert not holds(judge([condition(name, ANKLE)], "soleus-1", Side.RIGHT), name, effect)
    assert not holds(judge([condition(name, ANKLE)], "trapezius-1"), name, effect)
    assert holds(judge([condition(name)], "trapezius-1"), name, effect)


@pytest.mark.parametrize("name", LISTED)
def test_a_condition_of_listed_places_holds_only_there(judge: Judge, name: str) -> None:
    effect, inside, outside = LISTED[name]
    for point in inside:
        for side in (Side.LEFT, Side.RIGHT):
            assert holds(judge([condition(name)], point, side), name, effect), point
    assert not holds(judge([condition(name)], outside), name, effect)


def test_only_the_conditions_that_say_so_refer(atlas: Atlas) -> None:
    for each in atlas.safety.conditions:
        rules = active_rules(atlas, Answers().with_events([condition(each.id)]), is_with_client=False)
        step = referral_step(rules)
        assert (None if step is None else step.action) == REFERS.get(each.id), each.id


def test_a_clot_is_today_with_breathlessness_now_and_under_treatment_until_cleared(
    atlas: Atlas, judge: Judge
) -> None:
    def step(*names: str) -> Action | None:
        answers = Answers().with_events([condition("C03"), *signs(*names)])
        found = referral_step(active_rules(atlas, answers, is_with_client=False))
        return None if found is None else found.action

    assert step() is Action.REFER_TODAY
    assert step("breathless") is Action.REFER_EMERGENCY
    assert step("chest-pressure") is Action.REFER_EMERGENCY
    assert step("clot-treated") is None
    agreed = Cleared("C03", "Dr Example", "2026-11-20")
    assert judge([condition("C03"), *signs("clot-treated")], "trapezius-1").is_blocked()
    assert not judge([condition("C03"), *signs("clot-treated"), agreed], "trapezius-1").is_blocked()
    assert judge([condition("C03"), agreed], "trapezius-1").is_blocked()
    assert judge([condition("C03"), *signs("clot-treated", "breathless"), agreed], "trapezius-1").is_blocked()


def test_a_pacemaker_alone_blocks_its_site_and_nothing_else(judge: Judge) -> None:
    device = [condition("C15"), *signs("device-only")]
    assert judge(device, "pectoralis_major-1").is_blocked()
    assert not judge(device, "soleus-1").is_blocked()
    assert judge([condition("C15")], "soleus-1").is_blocked()


def test_pregnancy_blocks_calves_only_with_swelling(judge: Judge) -> None:
    assert not judge([condition("C13")], "soleus-1").is_blocked()
    assert judge([condition("C13"), *signs("calf-swelling")], "soleus-1").is_blocked()


def test_reduced_is_two_to_three_never_above_four_thirty_seconds_once_without_tool(
    atlas: Atlas, judge: Judge
) -> None:
    point = atlas.points["gluteus_medius-1"]
    usual = treatment_of(atlas, point)
    reduced = treatment_of(atlas, point, judge([condition("C01")], point.id), Wording.CLINICAL)
    assert usual is not None
    assert usual.ceiling > 4
    assert reduced is not None
    assert (reduced.target, reduced.ceiling, reduced.hold_s[1], reduced.passes) == ((2, 3), 4, 30, 1)
    assert not reduced.tools_allowed
    assert reduced.because == (next(c for c in atlas.safety.conditions if c.id == "C01").message.therapist,)


def test_reduced_limits_stand_in_the_treatment_section_with_their_reason(atlas: Atlas) -> None:
    session = Session(atlas)
    session.focus_on("gastrocnemius-1", Side.LEFT)
    before = _lines(session)
    assert "Gentler than usual" not in before
    session.screen.set_condition("C26", True)
    after = _lines(session)
    frail = next(each for each in atlas.safety.conditions if each.id == "C26")
    assert after["Gentler than usual"] == frail.message.client
    assert "2 to 3 out of 10, never above 4" in after["Pressure"]
    assert "2 to 3 out of 10, never above 4" in after["Pressure on your own"]
    assert after["With"] != before["With"]
    assert "no tool" in after["With"]


def _lines(session: Session) -> dict[str, str]:
    detail = session.presentation.detail
    assert detail is not None
    section = detail.section(SectionName.TREAT)
    assert section is not None
    return {line.label: line.text for line in section.lines}


def test_self_care_that_the_place_forbids_says_why(atlas: Atlas) -> None:
    session = Session(atlas)
    session.focus_on("soleus-1", Side.LEFT)
    assert "With" in _lines(session)
    session.set_with_client(True)
    session.screen.confirm_intake()
    session.screen.answer_none()
    assert "With" in _lines(session)
    session.screen.answer_sign("calf-warm-tender", True)
    detail = session.presentation.detail
    assert detail is not None
    assert detail.section(SectionName.TREAT) is None
    calf = next(each for each in atlas.safety.hazards if each.id == "H18")
    assert calf.message.client in detail.blocked


def test_a_clearance_lifts_what_waits_for_it_and_nothing_else(atlas: Atlas, judge: Judge) -> None:
    for each in atlas.safety.conditions:
        events = [condition(each.id, ANKLE)]
        before = judge(events, "soleus-1")
        after = judge([*events, Cleared(each.id, "Dr Example", "2026-11-20", "leg")], "soleus-1")
        gone = {rule.rule for rule in before.rules} - {rule.rule for rule in after.rules}
        assert gone == {rule.rule for rule in before.rules if rule.rule.until_cleared and rule.entry is each}
        assert {rule.rule for rule in after.lifted} == gone
        taken_back = Cleared(each.id, "Dr Example", "2026-11-20", "leg", is_given=False)
        again = judge([*events, Cleared(each.id, "Dr Example", "2026-11-20", "leg"), taken_back], "soleus-1")
        assert again == before


def test_a_clearance_for_a_place_lifts_only_there(judge: Judge) -> None:
    agreed = Cleared("C14", "Dr Example", "2026-11-20", "calf", (ANKLE,))
    assert not judge([condition("C14"), agreed], "soleus-1").is_blocked(Deed.TECHNIQUE)
    assert judge([condition("C14"), agreed], "trapezius-1").is_blocked(Deed.TECHNIQUE)
