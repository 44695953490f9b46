"""A client of whom some things are answered, and what the product then holds back."""

from collections.abc import Callable, Iterable

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.query.answer import Answer
from bodymap.screening.answers import Answers, ConditionSet, Event, SignAnswered
from bodymap.screening.rules import active_rules
from bodymap.screening.verdict import Verdict, verdict_of

NOWHERE = Answer((), None, (), (), (), (), {})


def region(name: str, side: Side = Side.LEFT) -> NamedPlace:
    return NamedPlace(Layer.OWN, name, side)


def signs(*names: str) -> list[Event]:
    return [SignAnswered(name, True) for name in names]


def condition(name: str, *places: NamedPlace) -> Event:
    return ConditionSet(name, True, places)


@pytest.fixture
def judge(atlas: Atlas) -> Callable[..., Verdict]:
    """Return a judge: what holds for a point on the left, given events, without painted places."""

    def verdict(
        events: Iterable[Event], point: str, side: Side = Side.LEFT, found: Answer = NOWHERE, **how: bool
    ) -> Verdict:
        answers = Answers().with_events(events)
        rules = active_rules(atlas, answers, is_with_client=how.get("is_with_client", False))
        return verdict_of(atlas, rules, found, point, side)

    return verdict
