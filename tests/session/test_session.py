"""Commands change what should be seen, once, and can be taken back."""

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import LATERAL, Body, Side, Wording
from bodymap.loading.atlas import load_atlas
from bodymap.query.search import search
from bodymap.query.skin import landmark_spot, spot_position
from bodymap.session.detail import SectionName
from bodymap.session.presentation import LEGEND, Presentation, Role
from bodymap.session.resolve import first_words, resolve
from bodymap.session.session import Session
from bodymap.session.state import LayerName, MuscleFocus, PointFocus, Selecting, SessionState, Structure

TEMPLE = NamedPlace(Layer.OWN, "temple", Side.LEFT)
NECK = NamedPlace(Layer.LANDMARK, "neck_angle", Side.RIGHT)


@pytest.fixture
def session(atlas: Atlas) -> Session:
    return Session(atlas)


def emissions(session: Session) -> list[tuple[Presentation, Presentation]]:
    heard: list[tuple[Presentation, Presentation]] = []
    session.changed.connect(lambda new, old: heard.append((new, old)))
    return heard


def clicked(session: Session, landmark: str, side: Side) -> tuple[int, np.ndarray]:
    spot = landmark_spot(session.atlas, landmark, side, 20.0)
    return spot.face, spot_position(session.atlas, session.state.body, spot.face, spot.barycentric)


def test_it_starts_clothed_plain_and_asking(session: Session) -> None:
    shown = session.presentation
    assert shown.is_clothed
    assert shown.wording is Wording.PLAIN
    assert shown.status == first_words(session.atlas)
    assert (shown.matches, shown.zones, shown.detail, shown.caption) == ((), (), None, "")


def test_a_click_shows_sources_zones_band_and_cross_at_once(session: Session) -> None:
    session.select_pain(*clicked(session, "temple", Side.LEFT))
    shown = session.presentation
    muscles = [match.muscle for match in shown.matches[:8]]
    assert {"trapezius", "temporalis", "sternocleidomastoid"} <= set(muscles)
    assert shown.title == "left temple"
    assert shown.is_ghosted
    assert {zone.role for zone in shown.zones} >= {Role.ESSENTIAL}
    assert [marker.role for marker in shown.markers].count(Role.FOCUSED_POINT) == 1
    assert len(shown.bands) == 1
    assert {each.role for each in shown.muscles} == {Role.SOURCE_MUSCLE}
    assert shown.detail is not None
    assert not shown.detail.is_chosen
    assert "can be felt here, in the left temple" in shown.caption
    assert shown.check_first is not None
    assert shown.check_first.is_open
    assert len(shown.check_first.questions) <= 8


def test_the_right_side_is_the_mirror_of_the_left(session: Session) -> None:
    session.select_place(TEMPLE)
    left = session.presentation
    session.select_place(NamedPlace(Layer.OWN, "temple", Side.RIGHT))
    right = session.presentation
    assert [(m.point, m.side.opposite) for m in left.matches] == [(m.point, m.side) for m in right.matches]
    mirror = session.atlas.geometry.skin_topology().mirror
    assert set(mirror[left.zones[-1].vertices].tolist()) == set(right.zones[-1].vertices.tolist())
    assert np.allclose(left.bands[0].path * [-1, 1, 1], right.bands[0].path)


def test_focusing_shows_the_whole_panel_in_order(session: Session) -> None:
    session.select_place(TEMPLE)
    session.focus_on("temporalis-2", Side.LEFT)
    detail = session.presentation.detail
    assert detail is not None
    assert detail.is_chosen
    assert [section.name for section in detail.sections] == [
        name for name in SectionName if name is not SectionName.UNIT
    ]
    assert all(line.text for section in detail.sections for line in section.lines)
    assert detail.card is not None
    assert detail.treatment is not None
    assert detail.treatment.ceiling <= 4
    assert session.presentation.legend == tuple(r for r in LEGEND if r in session.presentation.legend)
    session.clear_focus()
    assert session.presentation.detail is not None
    assert not session.presentation.detail.is_chosen


def test_every_point_has_a_full_panel_in_both_wordings(atlas: Atlas) -> None:
    for point in atlas.points:
        for wording in Wording:
            shown = resolve(atlas, SessionState(focus=PointFocus(point, Side.RIGHT), wording=wording))
            detail = shown.detail
            assert detail is not None
            assert (detail.treatment is None) == bool(detail.blocked), point
            assert all(line.text.strip() for section in detail.sections for line in section.lines), point
            assert shown.sends, point
            assert shown.status
            assert shown.caption, point


def test_a_muscle_shows_where_it_may_send_pain(session: Session) -> None:
    session.focus_muscle("trapezius", Side.RIGHT)
    shown = session.presentation
    assert shown.detail is not None
    assert shown.detail.point is None
    assert len({zone.point for zone in shown.zones}) > 1
    assert any("right" in place for place in shown.sends)
    parts = {each.structure.id for each in shown.muscles if each.role is Role.SOURCE_MUSCLE}
    assert parts == {part.id for part in session.atlas.muscles["trapezius"].parts}
    session.focus_part("trapezius_descending", Side.LEFT)
    assert session.presentation.detail is not None
    assert session.presentation.detail.side is Side.LEFT


def test_places_are_added_toggled_and_removed(session: Session) -> None:
    session.select_pain(*clicked(session, "temple", Side.LEFT))
    session.select_pain(*clicked(session, "neck_angle", Side.RIGHT), how=Selecting.ADD)
    assert [place.side for place in session.presentation.places] == [Side.LEFT, Side.RIGHT]
    session.select_pain(*clicked(session, "temple", Side.LEFT), how=Selecting.TOGGLE)
    assert [place.side for place in session.presentation.places] == [Side.RIGHT]
    session.select_pain(*clicked(session, "neck_angle", Side.RIGHT), how=Selecting.REMOVE)
    assert session.presentation.places == ()


def test_a_stroke_of_the_brush_is_one_command(session: Session) -> None:
    heard = emissions(session)
    session.paint_pain([clicked(session, name, Side.LEFT) for name in ("temple", "above_ear", "mastoid")])
    assert len(heard) == 1
    assert len(session.presentation.places) == 3
    session.undo()
    assert session.presentation.places == ()


def test_the_other_body_keeps_places_and_focus(session: Session) -> None:
    session.select_pain(*clicked(session, "temple", Side.LEFT))
    session.focus_on("temporalis-2", Side.LEFT)
    before = session.presentation
    session.set_body(Body.FEMALE)
    after = session.presentation
    assert after.places[0].own == before.places[0].own
    assert after.places[0].position != before.places[0].position
    assert after.detail is not None
    assert after.detail.point == "temporalis-2"


def test_clinical_wording_changes_words_and_nothing_else(session: Session) -> None:
    session.select_place(TEMPLE)
    plain = session.presentation
    session.set_wording(Wording.CLINICAL)
    clinical = session.presentation
    assert [m.point for m in plain.matches] == [m.point for m in clinical.matches]
    assert plain.detail != clinical.detail
    assert clinical.zones == plain.zones


def test_plain_wording_names_no_differential(session: Session) -> None:
    session.focus_on("trapezius-1", Side.LEFT)
    text = str(session.presentation.detail)
    for doubt in session.atlas.points["trapezius-1"].differential:
        assert doubt not in text


def test_one_emission_for_a_change_and_none_without(session: Session) -> None:
    heard = emissions(session)
    session.select_place(TEMPLE)
    session.select_place(TEMPLE)
    session.set_body(Body.MALE)
    session.set_clothed(True)
    assert len(heard) == 1
    assert heard[0][0] == session.presentation
    assert heard[0][1].places == ()


def test_layers_peel_hide_isolate_fade_and_restore(session: Session) -> None:
    session.set_layer(LayerName.MUSCLES, True)
    everything = {each.structure for each in session.presentation.muscles}
    session.peel(1)
    peeled = {each.structure for each in session.presentation.muscles}
    assert peeled < everything
    assert Structure("trapezius_descending", Side.LEFT) not in peeled
    session.peel(0)
    muscle = Structure("trapezius_descending", Side.LEFT)
    session.fade(muscle)
    assert {e.structure for e in session.presentation.muscles if e.role is Role.FADED} == {muscle}
    session.hide(muscle)
    assert muscle not in {each.structure for each in session.presentation.muscles}
    assert session.presentation.hidden_count == 1
    session.isolate([muscle])
    assert {each.structure for each in session.presentation.muscles} == {muscle}
    session.restore()
    assert {each.structure for each in session.presentation.muscles} == everything
    session.set_layer(LayerName.BONES, True)
    assert session.presentation.bones


def test_focusing_a_hidden_muscle_brings_it_back(session: Session) -> None:
    session.hide(Structure("trapezius_descending", Side.LEFT))
    session.focus_on("trapezius-1", Side.LEFT)
    assert session.presentation.hidden_count == 0


def test_a_search_brings_back_what_was_faded_or_left_out(session: Session) -> None:
    session.set_layer(LayerName.MUSCLES, True)
    session.isolate([Structure("temporalis", Side.LEFT)])
    session.fade(Structure("trapezius_descending", Side.LEFT))
    assert Structure("trapezius_descending", Side.LEFT) not in {
        e.structure for e in session.presentation.muscles
    }
    session.open_hit(search(session.atlas, "left trapezius")[0])
    session.clear_focus()
    roles = {each.structure: each.role for each in session.presentation.muscles}
    assert roles[Structure("trapezius_descending", Side.LEFT)] is Role.MUSCLE
    assert Structure("temporalis", Side.LEFT) in roles


def test_isolating_partly_fades_the_others(session: Session) -> None:
    session.set_layer(LayerName.MUSCLES, True)
    everything = {each.structure for each in session.presentation.muscles}
    muscle = Structure("trapezius_descending", Side.LEFT)
    session.isolate([muscle], is_rest_faded=True)
    shown = session.presentation
    assert {each.structure for each in shown.muscles} == everything
    assert [each.structure for each in shown.muscles if each.role is Role.MUSCLE] == [muscle]
    assert shown.hidden_count == len(everything) - 1
    assert shown.layers.skin_opacity < 1.0
    session.undo()
    assert session.presentation.hidden_count == 0
    assert session.presentation.layers.skin_opacity == 1.0


def test_skin_that_stepped_back_returns_after_the_last_inner_layer(session: Session) -> None:
    session.open_layer(LayerName.MUSCLES, True)
    session.open_layer(LayerName.BONES, True)
    session.open_layer(LayerName.MUSCLES, False)
    assert session.presentation.layers.skin_opacity < 1.0, "the bones are still to be seen"
    session.open_layer(LayerName.BONES, False)
    assert session.presentation.layers.skin_opacity == 1.0
    session.set_skin_opacity(0.6)
    session.open_layer(LayerName.ZONES, False)
    assert session.presentation.layers.skin_opacity == 0.6, "a hand's own choice stays"


def test_what_is_isolated_is_seen_whatever_the_layers_say(session: Session) -> None:
    bones = {Structure(each.id, each.side) for each in session.atlas.geometry.bone_topology().slices}
    bone = min(bones, key=lambda each: (each.id, each.side))
    session.isolate([bone])
    assert [each.structure for each in session.presentation.bones] == [bone]
    assert session.presentation.hidden_count >= 1
    session.restore()
    assert session.presentation.bones == ()


def test_what_is_set_aside_is_counted_whole(session: Session) -> None:
    left, right = (Structure("temporalis", side) for side in (Side.LEFT, Side.RIGHT))
    session.hide(left)
    session.fade(right)
    assert session.presentation.hidden_count == 2
    session.hide(right)
    assert session.presentation.hidden_count == 2
    session.restore()
    assert session.presentation.hidden_count == 0


def test_a_slide_is_one_step_back(session: Session) -> None:
    for opacity in (0.9, 0.7, 0.4):
        session.set_skin_opacity(opacity)
    session.undo()
    assert session.presentation.layers.skin_opacity == 1.0
    session.redo()
    assert session.presentation.layers.skin_opacity == 0.4


def test_what_the_search_found_opens(session: Session) -> None:
    for text, expected in (("left temple", "temple"), ("left trapezius", "trapezius")):
        session.open_hit(search(session.atlas, text)[0])
        shown = session.presentation
        assert expected in (shown.title + str(shown.detail))


def test_bad_commands_are_refused_and_change_nothing(session: Session) -> None:
    before = session.state
    with pytest.raises(KeyError):
        session.focus_on("nothing-1", Side.LEFT)
    with pytest.raises(KeyError):
        session.focus_on("trapezius-1", Side.MIDLINE)
    with pytest.raises(KeyError):
        session.select_place(NamedPlace(Layer.OWN, "nowhere", Side.LEFT))
    with pytest.raises(ValueError, match="outer skin"):
        session.select_pain(-1, (0.0, 0.0, 0.0))
    assert session.state is before
    assert not session.can_undo


class SessionMachine(RuleBasedStateMachine):
    """Any commands in any order keep the presentation what resolve says, and undo takes all of them back."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(_shared_atlas())
        self.first = self.session.presentation
        self.heard = emissions(self.session)

    @rule(
        place=st.sampled_from([TEMPLE, NECK, NamedPlace(Layer.CHOIR, "101", Side.RIGHT)]),
        how=st.sampled_from(Selecting),
    )
    def select(self, place: NamedPlace, how: Selecting) -> None:
        self.session.select_place(place, how)

    @rule(point=st.sampled_from(["trapezius-1", "infraspinatus-1"]), side=st.sampled_from(LATERAL))
    def focus(self, point: str, side: Side) -> None:
        self.session.focus_on(point, side)

    @rule(body=st.sampled_from(Body), wording=st.sampled_from(Wording), clothed=st.booleans())
    def look(self, body: Body, wording: Wording, clothed: bool) -> None:
        self.session.set_body(body)
        self.session.set_wording(wording)
        self.session.set_clothed(clothed)

    @rule(layer=st.sampled_from(LayerName), on=st.booleans(), depth=st.integers(-1, 7))
    def layers(self, layer: LayerName, on: bool, depth: int) -> None:
        self.session.set_layer(layer, on)
        self.session.peel(depth)

    @rule(part=st.sampled_from(["trapezius_descending", "temporalis"]), side=st.sampled_from(LATERAL))
    def structures(self, part: str, side: Side) -> None:
        self.session.hide(Structure(part, side))
        self.session.fade(Structure(part, side.opposite))

    @rule(
        names=st.lists(st.sampled_from(["temple", "above_ear", "mastoid"]), min_size=1, unique=True),
        side=st.sampled_from(LATERAL),
        is_eraser=st.booleans(),
    )
    def stroke(self, names: list[str], side: Side, is_eraser: bool) -> None:
        spots = [clicked(self.session, name, side) for name in names]
        before = self.session.state
        (self.session.erase_pain if is_eraser else self.session.paint_pain)(spots)
        if self.session.state != before:
            self.session.undo()
            assert self.session.state == before, "a stroke is one step"
            self.session.redo()

    @rule(too=st.booleans())
    def other_side(self, too: bool) -> None:
        (self.session.add_mirrored_pain if too else self.session.mirror_pain)()

    @rule(side=st.sampled_from(LATERAL), partly=st.booleans())
    def isolated(self, side: Side, partly: bool) -> None:
        self.session.isolate([Structure("trapezius_descending", side)], partly)

    @rule(side=st.sampled_from(LATERAL))
    def compared(self, side: Side) -> None:
        self.session.compare_shown()
        self.session.compare(PointFocus("trapezius-1", side), MuscleFocus("temporalis", side))
        assert self.session.presentation.comparison is not None

    @rule(is_ended=st.booleans())
    def saved_view_opened(self, is_ended: bool) -> None:
        if is_ended:
            self.session.end_comparison()
        self.session.open_view(SessionState(focus=PointFocus("infraspinatus-1", Side.LEFT)))

    @rule()
    def restored(self) -> None:
        self.session.restore()
        assert self.session.presentation.hidden_count == 0

    @rule(wording=st.sampled_from(Wording), clothed=st.booleans(), layer=st.sampled_from(LayerName))
    def manner(self, wording: Wording, clothed: bool, layer: LayerName) -> None:
        self.session.set_manner(wording, clothed)
        self.session.open_layer(layer, clothed)

    @rule()
    def back_and_forth(self) -> None:
        before = self.session.state
        could = self.session.can_undo
        self.session.undo()
        if could:
            self.session.redo()
        assert self.session.state == before

    @rule()
    def clear(self) -> None:
        self.session.clear()
        assert self.session.presentation.places == ()

    @invariant()
    def shows_what_resolve_says(self) -> None:
        shown = self.session.presentation
        assert shown == resolve(self.session.atlas, self.session.state)
        assert shown.status
        assert len(shown.best) <= 2
        assert all(new != old for new, old in self.heard)
        if self.heard:
            assert self.heard[-1][0] == shown

    @invariant()
    def draws_nothing_twice(self) -> None:
        shown = self.session.presentation
        for name in ("muscles", "bones"):
            drawn = [each.structure for each in getattr(shown, name)]
            assert len(drawn) == len(set(drawn))

    def teardown(self) -> None:
        while self.session.can_undo:
            self.session.undo()
        assert self.session.state == SessionState()
        assert self.session.presentation == self.first


_ATLAS: list[Atlas] = []


def _shared_atlas() -> Atlas:
    if not _ATLAS:
        _ATLAS.append(load_atlas())
    return _ATLAS[0]


TestSessionMachine = SessionMachine.TestCase
TestSessionMachine.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)


def test_no_step_of_undo_changes_nothing(atlas: Atlas) -> None:
    session = Session(atlas)
    session.set_skin_opacity(0.5)
    session.set_skin_opacity(1.0)
    assert not session.can_undo, "slid back to where it began"
    session.set_skin_opacity(0.4)
    session.set_clothed(False)
    session.undo()
    session.undo()
    assert session.state.layers.skin_opacity == 1.0
    assert not session.can_undo
