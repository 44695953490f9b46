"""Two sources side by side: what is said of both, what differs, and that it can be taken back."""

from dataclasses import replace

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side, Wording
from bodymap.session.comparison import Comparison
from bodymap.session.presentation import Role
from bodymap.session.session import Session
from bodymap.session.state import LayerName, MuscleFocus, PointFocus, SessionState

FIRST, SECOND = PointFocus("trapezius-1", Side.LEFT), PointFocus("temporalis-2", Side.LEFT)


@pytest.fixture
def session(atlas: Atlas) -> Session:
    made = Session(atlas)
    made.select_place(NamedPlace(Layer.OWN, "temple", Side.LEFT))
    return made


def compared(session: Session) -> Comparison:
    shown = session.presentation.comparison
    assert shown is not None
    return shown


def test_the_second_source_is_laid_beside_the_first(session: Session) -> None:
    session.look_at(FIRST)
    session.compare_shown()
    assert session.presentation.set_aside == "left front edge of the upper shoulder muscle"
    assert session.presentation.comparison is None
    session.look_at(SECOND)
    session.compare_shown()
    assert session.state.compared == (FIRST, SECOND)
    assert session.presentation.set_aside == ""
    shown = compared(session)
    assert shown.first.title.startswith("left ")
    assert "temple" in shown.shared
    session.undo()
    assert session.presentation.comparison is None
    session.redo()
    assert compared(session) == shown
    session.end_comparison()
    assert session.presentation.comparison is None


def test_the_same_source_again_gives_up_comparing(session: Session) -> None:
    session.look_at(FIRST)
    session.compare_shown()
    session.compare_shown()
    assert session.state.compared == ()
    with pytest.raises(ValueError, match="itself"):
        session.compare(FIRST, FIRST)
    with pytest.raises(KeyError):
        session.compare(FIRST, PointFocus("nothing-1", Side.LEFT))


@pytest.mark.parametrize("wording", list(Wording))
@pytest.mark.parametrize("second", [SECOND, MuscleFocus("masseter", Side.RIGHT)])
def test_every_fact_is_said_of_both(
    session: Session, wording: Wording, second: PointFocus | MuscleFocus
) -> None:
    session.set_wording(wording)
    session.compare(FIRST, second)
    shown = compared(session)
    assert len(shown.facts) == len({fact.label for fact in shown.facts}) >= 8
    assert all(fact.first.strip() and fact.second.strip() for fact in shown.facts)
    muscle = session.atlas.muscles["trapezius"]
    said = " ".join(fact.first for fact in shown.facts)
    assert muscle.name in said
    assert muscle.innervation.nerve in said


def test_what_differs_and_what_does_not(session: Session) -> None:
    session.compare(FIRST, replace(FIRST, side=Side.RIGHT))
    facts = {fact.label: fact.differs for fact in compared(session).facts}
    assert not facts["Muscle"]
    assert not facts["Pressure"]
    assert facts["Can be felt in"], "the sides differ"
    session.compare(FIRST, SECOND)
    assert {fact.label: fact.differs for fact in compared(session).facts}["Muscle"]


def test_each_picture_shows_its_source_alone(session: Session) -> None:
    session.set_layers({LayerName.BONES})
    session.compare(FIRST, SECOND)
    shown = compared(session)
    for side, source in ((shown.first, FIRST), (shown.second, SECOND)):
        assert [(m.point, m.role) for m in side.picture.markers] == [(source.point, Role.FOCUSED_POINT)]
        assert {zone.point for zone in side.picture.zones} == {source.point}
        assert side.picture.comparison is None


def test_technique_waits_in_the_comparison_as_in_the_panel(atlas: Atlas) -> None:
    session = Session(atlas, SessionState(is_with_client=True))
    session.select_place(NamedPlace(Layer.OWN, "temple", Side.LEFT))
    session.compare(FIRST, SECOND)
    pressure = next(fact for fact in compared(session).facts if fact.label == "Pressure")
    assert "out of 10" not in pressure.first + pressure.second
    session.screen.answer_none()
    session.set_with_client(False)
    pressure = next(fact for fact in compared(session).facts if fact.label == "Pressure")
    assert "out of 10" in pressure.first
