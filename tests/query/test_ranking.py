"""The ranking has the properties a therapist relies on."""

import time
from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace, Region
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.query.answer import answer, reasons, side_line
from bodymap.query.ranking import rank, score_of
from bodymap.query.skin import Patch, brush, landmark_spot, skin_measures
from bodymap.query.sources import intensity, sources_of

Draw = Callable[[st.SearchStrategy[int]], int]


@cache
def outer_vertices(atlas: Atlas) -> np.ndarray:
    return np.flatnonzero(skin_measures(atlas, Body.MALE).vertex_areas > 0)


def patch_from(atlas: Atlas, vertices: set[int]) -> Patch:
    chosen = np.array(sorted(vertices), dtype=np.int32)
    return Patch(chosen, skin_measures(atlas, Body.MALE).vertex_areas[chosen])


def region_picked(region: Region) -> PickedPlace:
    return PickedPlace(NamedPlace(Layer.OWN, region.id, region.side))


def drawn_patch(atlas: Atlas, data: st.DataObject) -> set[int]:
    """A brush around a landmark of the upper body, where zones are."""
    names = ["temple", "brow_mid", "occiput_lateral", "neck_angle", "deltoid_front", "scapula_medial_mid"]
    name = data.draw(st.sampled_from(names))
    side = data.draw(st.sampled_from(LATERAL))
    radius = data.draw(st.floats(3, 40))
    return set(brush(atlas, Body.MALE, landmark_spot(atlas, name, side, radius)).vertices.tolist())


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_mirroring_the_pain_mirrors_the_answer(atlas: Atlas, data: st.DataObject) -> None:
    vertices = drawn_patch(atlas, data)
    mirror = atlas.geometry.skin_topology().mirror
    here = rank(atlas, Body.MALE, patch_from(atlas, vertices))
    there = rank(atlas, Body.MALE, patch_from(atlas, set(mirror[list(vertices)].tolist())))
    expected = {(m.point, m.side.opposite): round(m.score, 5) for m in here}
    assert {(m.point, m.side): round(m.score, 5) for m in there} == expected


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_pain_that_grows_loses_no_source(atlas: Atlas, data: st.DataObject) -> None:
    small, more = drawn_patch(atlas, data), drawn_patch(atlas, data)
    before = {(m.point, m.side) for m in rank(atlas, Body.MALE, patch_from(atlas, small))}
    after = {(m.point, m.side) for m in rank(atlas, Body.MALE, patch_from(atlas, small | more))}
    assert before <= after


def test_the_order_of_places_changes_nothing(atlas: Atlas) -> None:
    places = tuple(
        PickedPlace(NamedPlace(Layer.LANDMARK, name, Side.LEFT))
        for name in ("temple", "neck_angle", "scapula_medial_mid")
    )
    forward, backward = answer(atlas, Body.MALE, places), answer(atlas, Body.MALE, places[::-1])
    assert forward.matches == backward.matches
    assert forward.best == backward.best
    assert forward.here == backward.here


def test_essential_outranks_spillover_for_equal_overlap() -> None:
    weights = np.linspace(0.01, 1, 50, dtype=np.float32)
    assert intensity(ZoneKind.ESSENTIAL, weights).min() > intensity(ZoneKind.SPILLOVER, weights).max()


def test_scores_follow_the_formula_and_stay_in_bounds(atlas: Atlas) -> None:
    assert score_of(1.0, "common", 1.0) == 1.0
    assert score_of(0.5, "rare", 0.0) == pytest.approx(0.5 * (0.6 + 0.25 * 0.3))
    found = answer(atlas, Body.MALE, (PickedPlace(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT)),))
    scores = [match.score for match in found.matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert len({(match.point, match.side) for match in found.matches}) == len(found.matches)


def test_a_muscle_that_is_merely_near_a_region_is_left_out(atlas: Atlas) -> None:
    for region in atlas.own_regions:
        for match in answer(atlas, Body.FEMALE, (region_picked(region),)).matches:
            assert match.coverage >= 0.01 or match.pattern >= 0.05, (region.id, match)


def test_a_second_region_loses_no_source_of_the_first(atlas: Atlas) -> None:
    for first, second in zip(atlas.own_regions[::7], atlas.own_regions[3::7], strict=False):
        alone = answer(atlas, Body.MALE, (region_picked(first),)).matches
        both = answer(atlas, Body.MALE, (region_picked(first), region_picked(second))).matches
        assert {(m.point, m.side) for m in alone} <= {(m.point, m.side) for m in both}


def test_the_best_explain_the_pain_and_are_few(atlas: Atlas) -> None:
    for name in ("temple", "neck_angle", "deltoid_front", "scapula_medial_mid"):
        found = answer(atlas, Body.MALE, (PickedPlace(NamedPlace(Layer.LANDMARK, name, Side.LEFT)),))
        assert 1 <= len(found.best) <= 2
        assert 0 < sum(each.explains for each in found.best) <= 1 + 1e-9


def test_two_far_places_are_answered_by_two_points(atlas: Atlas) -> None:
    places = (("temple", Side.LEFT), ("deltoid_front", Side.RIGHT))
    picked = tuple(PickedPlace(NamedPlace(Layer.LANDMARK, name, side)) for name, side in places)
    best = answer(atlas, Body.MALE, picked).best
    assert {each.side for each in best} == {Side.LEFT, Side.RIGHT}


def test_both_temples_tie_and_left_stands_first(atlas: Atlas) -> None:
    both = tuple(PickedPlace(NamedPlace(Layer.OWN, "temple", side)) for side in LATERAL)
    matches = answer(atlas, Body.MALE, both).matches
    lateral = {match.point for match in matches}
    for point in lateral:
        pair = [match for match in matches if match.point == point]
        assert [match.side for match in pair] == list(LATERAL)
        assert pair[0].score == pair[1].score


def test_nothing_picked_gives_an_empty_answer(atlas: Atlas) -> None:
    found = answer(atlas, Body.MALE, ())
    assert found.matches == found.best == found.here == ()


def test_reasons_name_zone_place_and_side(atlas: Atlas) -> None:
    found = answer(atlas, Body.MALE, (PickedPlace(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT)),))
    first = reasons(atlas, found.matches[0], found)
    assert first[0] == "reaches your left temple with the essential zone"
    assert "the point is on the LEFT, the same side as your pain" in first
    assert side_line(atlas, Side.RIGHT, found.places) == "RIGHT, opposite your pain"


def test_contralateral_and_midline_patterns_are_seen_from_the_points_side(atlas: Atlas) -> None:
    zones, mirror = atlas.geometry.zones(Body.MALE), atlas.geometry.skin_topology().mirror
    sources = sources_of(atlas, Body.MALE)
    for number, row in enumerate(zones.rows):
        if row.kind is ZoneKind.AUTONOMIC:
            continue
        vertices, weights = zones.row(number)
        strongest = int(vertices[np.argmax(weights)])
        for side in LATERAL:
            vertex = int(mirror[strongest]) if side is Side.LEFT else strongest
            entries, _ = sources.entries_at(np.array([vertex], dtype=np.int32))
            assert (row.point, side) in {sources.key(int(n)) for n in sources.source[entries]}


def test_a_painted_patch_is_ranked_at_once(atlas: Atlas) -> None:
    patch = patch_from(atlas, set(outer_vertices(atlas)[:2000].tolist()))
    rank(atlas, Body.MALE, patch)
    took = []
    for _ in range(15):
        start = time.perf_counter()
        rank(atlas, Body.MALE, patch)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.002
