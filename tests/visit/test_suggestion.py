"""Which points are named: to examine first, and the one or two to treat."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedPlace
from bodymap.anatomy.side import LATERAL, Body, Side, Wording
from bodymap.assets_location import assets_root
from bodymap.query.answer import Answer, answer
from bodymap.query.ranking import is_withheld
from bodymap.visit.record import Finding, Found, PointKey
from bodymap.visit.suggestion import Suggestion, is_key_of, suggested, to_examine

NOBODY: frozenset[PointKey] = frozenset()


def drawn(atlas: Atlas, *regions: str, side: Side = Side.LEFT) -> Answer:
    picked: tuple[Picked, ...] = tuple(PickedPlace(NamedPlace(Layer.OWN, each, side)) for each in regions)
    return answer(atlas, Body.MALE, picked)


def named(
    atlas: Atlas, found: Answer, *findings: Finding, blocked: frozenset[PointKey] = NOBODY
) -> list[PointKey]:
    return [each.key for each in suggested(atlas, found, findings, blocked, Wording.PLAIN)]


def active(point: str, side: Side = Side.LEFT) -> Finding:
    return Finding(PointKey(point, side), Found.ACTIVE)


def test_before_the_examination_the_best_sources_are_to_be_examined(atlas: Atlas) -> None:
    found = drawn(atlas, "temple")
    first = to_examine(atlas, found, (), NOBODY)
    assert len(first) == 4
    assert {(each.point, each.side) for each in found.best} <= {(key.point, key.side) for key in first}
    done = to_examine(atlas, found, (Finding(first[0], Found.NOT_FOUND),), NOBODY)
    assert first[0] not in done
    assert len(done) == 4
    assert first[1] not in to_examine(atlas, found, (), frozenset({first[1]}))
    assert to_examine(atlas, drawn(atlas), (), NOBODY) == ()


@pytest.mark.parametrize("other", [each for each in Found if each is not Found.ACTIVE])
def test_only_familiar_pain_makes_a_point_one_to_treat(atlas: Atlas, other: Found) -> None:
    found = drawn(atlas, "temple")
    key = PointKey("trapezius-1", Side.LEFT)
    assert named(atlas, found, Finding(key, other, has_band=True, is_referring=True)) == []
    assert named(atlas, found, Finding(key, Found.ACTIVE)) == [key]


def test_a_key_goes_before_its_satellite_however_little_it_explains(atlas: Atlas) -> None:
    pairs = [
        (PointKey(point.id, Side.RIGHT), PointKey(satellite, Side.RIGHT))
        for point in atlas.points.values()
        for satellite in point.satellites
        if not is_withheld(point)
        and not is_withheld(atlas.points[satellite])
        and point.id not in atlas.points[satellite].satellites
    ]
    assert len(pairs) > 30
    nothing_drawn = drawn(atlas)
    for key, satellite in pairs:
        findings = [Finding(satellite, Found.ACTIVE), Finding(key, Found.ACTIVE)]
        both = suggested(atlas, nothing_drawn, findings, NOBODY, Wording.PLAIN)
        assert [each.key for each in both] == [key, satellite]
        assert "goes first" in both[0].reason
        assert "look again after that" in both[1].reason


def test_at_most_two_and_what_explains_most_first(atlas: Atlas) -> None:
    found = drawn(atlas, "temple")
    keys = [PointKey(match.point, match.side) for match in found.matches[:12]]
    unpaired = [key for key in keys if not any(is_key_of(atlas, one, key) for one in keys)]
    best = named(atlas, found, *(Finding(key, Found.ACTIVE) for key in reversed(unpaired)))
    free = [key for key in unpaired if not is_withheld(atlas.points[key.point])]
    assert best == free[:2]


def test_a_point_nobody_teaches_a_technique_for_is_never_suggested(atlas: Atlas) -> None:
    withheld = [point.id for point in atlas.points.values() if is_withheld(point)]
    assert withheld
    assert named(atlas, drawn(atlas, "throat"), *(active(point) for point in withheld)) == []


def test_the_reason_promises_nothing(atlas: Atlas) -> None:
    found = drawn(atlas, "temple")
    (one,) = suggested(atlas, found, (active("trapezius-1"),), NOBODY, Wording.PLAIN)
    assert one == Suggestion(
        PointKey("trapezius-1", Side.LEFT),
        "Pressing it brings back the pain the client knows; explains a good part of the painful area.",
    )


POINTS = json.loads((assets_root() / "points.json").read_text("utf-8"))["points"]
KEYS = st.builds(PointKey, st.sampled_from([each["id"] for each in POINTS]), st.sampled_from(LATERAL))
FINDINGS = st.lists(
    st.builds(Finding, KEYS, st.sampled_from(Found)), max_size=8, unique_by=lambda finding: finding.key
)
REGION = st.sampled_from(["temple", "shoulder_slope", "low_back_lower", "buttock", "calf_middle", "jaw"])


@settings(max_examples=40, deadline=None)
@given(FINDINGS, st.lists(REGION, max_size=2, unique=True), st.frozensets(KEYS, max_size=4))
def test_sides_mirrored_give_mirrored_suggestions(
    atlas: Atlas, findings: list[Finding], regions: list[str], blocked: frozenset[PointKey]
) -> None:
    one_side = [replace(each, key=PointKey(each.key.point, Side.LEFT)) for each in findings]
    one_side = list({each.key: each for each in one_side}.values())
    held = frozenset(PointKey(key.point, Side.LEFT) for key in blocked)
    left = suggested(atlas, drawn(atlas, *regions), one_side, held, Wording.PLAIN)
    other = [replace(each, key=PointKey(each.key.point, Side.RIGHT)) for each in one_side]
    held = frozenset(PointKey(key.point, Side.RIGHT) for key in held)
    right = suggested(atlas, drawn(atlas, *regions, side=Side.RIGHT), other, held, Wording.PLAIN)
    assert [(each.key.point, each.reason) for each in left] == [
        (each.key.point, each.reason) for each in right
    ]
    first = to_examine(atlas, drawn(atlas, *regions), one_side, NOBODY)
    across = to_examine(atlas, drawn(atlas, *regions, side=Side.RIGHT), other, NOBODY)
    assert [(key.point, key.side.opposite) for key in first] == [(key.point, key.side) for key in across]


@settings(max_examples=40, deadline=None)
@given(FINDINGS, st.frozensets(KEYS, max_size=6))
def test_what_is_suggested_is_familiar_free_and_at_most_two(
    atlas: Atlas, findings: list[Finding], blocked: frozenset[PointKey]
) -> None:
    blocked |= {each.key for each in findings[::2]}
    keys = named(atlas, drawn(atlas, "temple"), *findings, blocked=blocked)
    familiar = {each.key for each in findings if each.found is Found.ACTIVE}
    assert set(keys) <= familiar - blocked
    assert len(keys) == min(
        2, len([key for key in familiar - blocked if not is_withheld(atlas.points[key.point])])
    )
