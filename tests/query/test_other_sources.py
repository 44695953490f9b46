"""What is named besides muscle where it hurts, and on which side."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.other_sources import FeltOn, SourceKind
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.query.other_sources import OtherMatch, other_sources
from bodymap.query.places import locate

_LIMBS = {
    "arm",
    "elbow",
    "forearm",
    "wrist",
    "hand",
    "fingers",
    "thigh",
    "knee",
    "leg",
    "ankle",
    "foot",
    "toes",
}
_TRUNK = {"chest", "abdomen", "pelvis", "low_back", "mid_back", "upper_back"}


def picked(*names: str, side: Side, layer: Layer = Layer.OWN) -> tuple[PickedPlace, ...]:
    return tuple(PickedPlace(NamedPlace(layer, name, side)) for name in names)


def named(atlas: Atlas, *names: str, side: Side, layer: Layer = Layer.OWN) -> tuple[OtherMatch, ...]:
    places = [locate(atlas, Body.MALE, each) for each in picked(*names, side=side, layer=layer)]
    return other_sources(atlas, places)


def ids(matches: tuple[OtherMatch, ...]) -> set[str]:
    return {match.source.id for match in matches}


@pytest.mark.parametrize(
    ("region", "side", "wanted", "unwanted"),
    [
        ("breast", Side.LEFT, {"heart", "lung-lining", "intercostal-nerve"}, {"gall-bladder"}),
        ("breast", Side.RIGHT, {"lung-lining", "thoracic-aorta"}, {"heart"}),
        ("shoulder_tip", Side.RIGHT, {"gall-bladder", "liver", "diaphragm"}, {"spleen", "pancreas"}),
        ("shoulder_tip", Side.LEFT, {"spleen", "diaphragm", "heart-sac"}, {"gall-bladder", "liver"}),
        ("arm_inner", Side.LEFT, {"heart", "root-c8", "arm-vein"}, set()),
        ("arm_inner", Side.RIGHT, {"root-c8", "arm-vein"}, {"heart"}),
        ("lower_abdomen", Side.RIGHT, {"appendix", "kidney"}, set()),
        ("lower_abdomen", Side.LEFT, {"colon", "kidney"}, {"appendix"}),
        ("temple", Side.LEFT, {"temporal-artery", "neck-arteries", "jaw-joint"}, set()),
        (
            "low_back_lower",
            Side.LEFT,
            {"abdominal-aorta", "cauda-equina", "facet-lower-lumbar"},
            {"hip-joint"},
        ),
        ("calf_middle", Side.RIGHT, {"leg-vein", "leg-artery", "root-s1"}, {"arm-vein"}),
        ("heel_sole", Side.LEFT, {"heel-nerve", "tarsal-tunnel", "plantar-fascia", "heel-bone"}, set()),
        ("knee_inner", Side.LEFT, {"hip-joint", "saphenous-nerve", "tibiofemoral"}, set()),
        ("little_finger_tip_front", Side.RIGHT, {"ulnar-nerve-elbow", "root-c8"}, {"median-nerve-wrist"}),
    ],
)
def test_a_place_names_what_can_be_felt_there_on_that_side(
    atlas: Atlas, region: str, side: Side, wanted: set[str], unwanted: set[str]
) -> None:
    found = ids(named(atlas, region, side=side))
    assert wanted <= found
    assert not unwanted & found


def test_every_region_is_answered(atlas: Atlas) -> None:
    for region in atlas.own_regions:
        kinds = {match.source.kind for match in named(atlas, region.id, side=region.side)}
        assert kinds & {SourceKind.JOINT, SourceKind.NERVE, SourceKind.ROOT}, region.id
        if region.group in _TRUNK:
            assert SourceKind.VISCERA in kinds, region.id
        if region.group in _LIMBS:
            assert kinds & {SourceKind.ARTERY, SourceKind.VEIN}, region.id


def test_what_is_wrong_to_miss_comes_first_then_kinds_in_their_order(atlas: Atlas) -> None:
    for region in atlas.own_regions:
        found = named(atlas, region.id, side=region.side)
        assert list(found) == sorted(
            found, key=lambda m: (-m.gravity, m.source.kind.order, -m.reached, m.source.id)
        )
        flags = {flag.id: flag for flag in atlas.safety.red_flags}
        for match in found:
            asked = [flag for flag in match.source.red_flags if region.id in flags[flag].regions]
            assert bool(match.gravity) is bool(asked), (region.id, match.source.id)
    assert named(atlas, "breast", side=Side.LEFT)[0].source.id == "heart"


def test_more_places_put_the_source_of_them_all_first_among_its_kind(atlas: Atlas) -> None:
    found = named(atlas, "thumb_tip_front", "thumb_tip_back", "index_finger_tip_front", side=Side.RIGHT)
    nerves = [
        match.source.id for match in found if match.source.kind is SourceKind.NERVE and not match.gravity
    ]
    assert nerves[0] == "median-nerve-wrist"


def test_sources_of_both_sides_follow_the_mirror(atlas: Atlas) -> None:
    mirror = {FeltOn.LEFT: FeltOn.RIGHT, FeltOn.RIGHT: FeltOn.LEFT}
    fixed = {
        source.id
        for source in atlas.other_sources.values()
        if {region.side for region in source.regions} & {FeltOn.LEFT, FeltOn.RIGHT}
    }
    assert fixed == {
        "heart", "heart-sac", "stomach", "gall-bladder", "liver", "spleen", "pancreas", "appendix", "colon",
    }  # fmt: skip
    for region in atlas.own_regions:
        if region.side is not Side.RIGHT:
            continue
        right, left = (named(atlas, region.id, side=side) for side in (Side.RIGHT, Side.LEFT))
        for one, other in ((right, left), (left, right)):
            mirrored = {(m.source.id, mirror.get(m.side, m.side)) for m in one if m.source.id not in fixed}
            assert mirrored == {(m.source.id, m.side) for m in other if m.source.id not in fixed}, region.id


def test_a_pain_on_both_sides_says_so(atlas: Atlas) -> None:
    places = [
        locate(atlas, Body.FEMALE, each) for side in LATERAL for each in picked("calf_middle", side=side)
    ]
    vein = next(match for match in other_sources(atlas, places) if match.source.id == "leg-vein")
    assert (vein.side, vein.reached) == (FeltOn.BOTH, 2)


def test_landmarks_and_the_numbers_of_other_maps_are_answered_too(atlas: Atlas) -> None:
    assert "temporal-artery" in ids(named(atlas, "temple", side=Side.LEFT, layer=Layer.LANDMARK))
    assert "heart" in ids(named(atlas, "mid_sternum", side=Side.MIDLINE, layer=Layer.LANDMARK))
    for region in atlas.choir_regions:
        assert named(atlas, region.id, side=region.side, layer=Layer.CHOIR), region.id


def test_nothing_picked_names_nothing(atlas: Atlas) -> None:
    assert other_sources(atlas, ()) == ()


def test_what_only_the_other_body_has_stands_last_but_is_not_left_out(atlas: Atlas) -> None:
    places = [locate(atlas, Body.MALE, each) for each in picked("groin", side=Side.LEFT)]
    male, female = (other_sources(atlas, places, body) for body in (Body.MALE, Body.FEMALE))
    assert ids(male) == ids(female)
    assert male[-1].source.id == "uterus-ovary"
    assert {match.source.id for match in female[-2:]} == {"prostate", "testis"}
