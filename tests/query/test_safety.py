"""Red flags fire when they must and only then; limits only ever tighten."""

from hypothesis import given
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.safety import Limits
from bodymap.anatomy.side import Body
from bodymap.query.answer import answer
from bodymap.session.detail import Treatment
from bodymap.session.treatment import limited, treatment_of


def test_each_red_flag_fires_on_its_signs_and_not_on_context(atlas: Atlas) -> None:
    for flag in atlas.safety.red_flags:
        context = frozenset(sign.id for sign in flag.rule.context)
        assert not flag.rule.fires(context), flag.id
        assert not flag.rule.fires(frozenset())
        for sign in flag.rule.alone:
            assert flag.rule.fires(frozenset({sign.id})), flag.id
        for signs in flag.rule.together:
            ids = [sign.id for sign in signs]
            assert flag.rule.fires(frozenset(ids)), flag.id
            assert not flag.rule.fires(frozenset(ids[:1]) - {s.id for s in flag.rule.alone}), flag.id


def test_every_region_asks_its_questions_gravest_first(atlas: Atlas) -> None:
    for region in atlas.own_regions:
        place = PickedPlace(NamedPlace(Layer.OWN, region.id, region.side))
        flags = answer(atlas, Body.MALE, (place,)).red_flags
        actions = [flag.action for flag in flags]
        assert flags, region.id
        assert actions == sorted(actions, reverse=True)
        assert any(region.id in flag.regions for flag in flags)


spans = st.tuples(st.integers(0, 7), st.integers(0, 7)).map(lambda pair: (min(pair), max(pair)))
limits = st.builds(
    Limits,
    target=st.none() | spans,
    ceiling=st.none() | st.integers(1, 7),
    hold_s=st.none() | st.integers(5, 90),
    passes=st.none() | st.integers(1, 3),
    no_tools=st.booleans(),
)


@given(st.lists(limits, max_size=4))
def test_the_strictest_limit_wins_in_any_order(rules: list[Limits]) -> None:
    def after(order: list[Limits]) -> Treatment:
        treatment = Treatment((4, 5), 7, (30, 60), 3, True)
        for rule in order:
            treatment = limited(treatment, rule)
        return treatment

    result = after(rules)
    assert result == after(rules[::-1])
    assert result.target[0] <= result.target[1] <= result.ceiling <= 7
    assert result.hold_s[0] <= result.hold_s[1] <= 60


def test_no_treatment_exceeds_the_scale(atlas: Atlas) -> None:
    for point in atlas.points.values():
        treatment = treatment_of(atlas, point)
        if treatment is not None:
            assert treatment.ceiling <= 7
            assert treatment.passes <= 3
            assert treatment.hold_s[1] <= 90
