"""Every red flag, entered, blocks and refers exactly as the data says; context alone never does."""

import json
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.safety import Action, Deed, RedFlag
from bodymap.anatomy.side import Body, Side
from bodymap.assets_location import assets_root
from bodymap.query.answer import answer
from bodymap.screening.answers import Answers
from bodymap.screening.pressed import pressed_regions
from bodymap.screening.referral import referral_step
from bodymap.screening.rules import active_rules, fired_flags
from bodymap.screening.verdict import verdict_of
from bodymap.session.session import Session
from tests.screening.conftest import condition, signs

DATA: dict[str, Any] = json.loads((assets_root() / "safety.json").read_text("utf-8"))
FLAGS = [flag["id"] for flag in DATA["red_flags"]]
ORDINARY = [
    *signs("over-50", "diabetes", "heart-risk", "better-moving", "painkillers-often"),
    condition("C21"),
]
"""A client of 58 with diabetes and an old, harmless back ache."""


def flag_of(atlas: Atlas, name: str) -> RedFlag:
    return next(flag for flag in atlas.safety.red_flags if flag.id == name)


def cases(flag: RedFlag) -> list[list[str]]:
    return [[sign.id] for sign in flag.rule.alone] + [[s.id for s in each] for each in flag.rule.together]


@pytest.mark.parametrize("name", FLAGS)
def test_it_fires_on_each_of_its_signs_and_on_nothing_less(atlas: Atlas, name: str) -> None:
    flag = flag_of(atlas, name)
    assert cases(flag)
    for case in cases(flag):
        answers = Answers().with_events(signs(*case))
        assert flag in fired_flags(atlas.safety, answers), case
        for left_out in case if len(case) > 1 else ():
            rest = frozenset(case) - {left_out}
            present = Answers().with_events(signs(*rest)).present(atlas.safety.implies)
            if not {left_out} & present:
                assert not flag.rule.fires(present) or any(
                    set(c) <= present for c in cases(flag) if c != case
                )
    context = Answers().with_events(signs(*(sign.id for sign in flag.rule.context)))
    assert flag not in fired_flags(atlas.safety, context)


@pytest.mark.parametrize("name", FLAGS)
def test_an_ordinary_client_is_not_sent_away(atlas: Atlas, name: str) -> None:
    answers = Answers().with_events(ORDINARY)
    assert flag_of(atlas, name) not in fired_flags(atlas.safety, answers)
    rules = active_rules(atlas, answers, is_with_client=False)
    assert referral_step(rules) is None


@pytest.mark.parametrize("name", FLAGS)
def test_it_blocks_and_refers_as_the_data_says(atlas: Atlas, name: str) -> None:
    flag = flag_of(atlas, name)
    for case in cases(flag):
        present = Answers().with_events(signs(*case)).present(atlas.safety.implies)
        said = [
            rule["action"]
            for rule in next(each for each in DATA["red_flags"] if each["id"] == name)["rules"]
            if not rule.get("when") or set(rule["when"]["any_of"]) & present
        ]
        rules = tuple(
            rule
            for rule in active_rules(atlas, Answers().with_events(signs(*case)), is_with_client=False)
            if rule.entry.id == name
        )
        step = referral_step(rules)
        assert step is not None
        assert step.action == max(Action[action.upper()] for action in said)
        place, near, far = _points(atlas, flag)
        verdicts = [verdict_of(atlas, rules, place, point, Side.LEFT) for point in (near, far)]
        blocked = [verdict.is_blocked() for verdict in verdicts]
        if "block_everywhere" in said or step.is_emergency:
            assert blocked == [True, True]
        elif "block_here" in said:
            assert blocked == [True, False]
        else:
            assert blocked == [False, False]
        assert [verdict.is_blocked(Deed.STRETCH) for verdict in verdicts] == blocked


def _points(atlas: Atlas, flag: RedFlag) -> tuple[Any, str, str]:
    """Return the answer to a place of the flag, its first source on the left, and a point far from both."""
    name = next(
        each.id for each in atlas.own_regions if each.id in flag.regions and each.side is not Side.RIGHT
    )
    side = Side.LEFT if atlas.has_place(NamedPlace(Layer.OWN, name, Side.LEFT)) else Side.MIDLINE
    found = answer(atlas, Body.MALE, (PickedPlace(NamedPlace(Layer.OWN, name, side)),))
    near = next(match.point for match in found.matches if match.side is Side.LEFT)
    reached = {match.point for match in found.matches}
    far = next(
        point
        for point in atlas.points
        if point not in reached
        and not {place.id for place in pressed_regions(atlas, point, Side.LEFT)} & set(flag.regions)
    )
    return found, near, far


def test_an_emergency_covers_the_list_and_no_clearance_lifts_it(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(NamedPlace(Layer.OWN, "breast", Side.LEFT))
    session.screen.answer_sign("chest-pressure", True)
    shown = session.presentation
    assert shown.referral is not None
    assert shown.referral.is_emergency
    assert shown.detail is not None
    assert shown.detail.treatment is None
    assert shown.matches
    assert all(match.is_blocked for match in shown.matches)


def test_what_somebody_answered_elsewhere_still_holds(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(NamedPlace(Layer.OWN, "low_back_lower", Side.LEFT))
    session.screen.answer_sign("saddle-numb", True)
    session.select_place(NamedPlace(Layer.OWN, "temple", Side.LEFT))
    shown = session.presentation
    assert shown.referral is not None
    assert shown.referral.is_emergency
    assert shown.check_first is not None
    assert any(
        sign.id == "saddle-numb" for question in shown.check_first.questions for sign in question.signs
    )


def test_context_with_one_of_several_signs_is_kept_in_mind(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(NamedPlace(Layer.OWN, "low_back_lower", Side.LEFT))
    session.screen.answer_sign("fever", True)
    assert "Keep in mind" not in _labels(session)
    session.screen.set_condition("C21", True)  # diabetes: context of an infection of the spine
    assert session.presentation.referral is None
    assert "Keep in mind" in _labels(session)


def _labels(session: Session) -> list[str]:
    detail = session.presentation.detail
    assert detail is not None
    return [line.label for section in detail.sections for line in section.lines]
