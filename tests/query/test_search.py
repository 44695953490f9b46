"""People find places, muscles and points by their own words."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Side
from bodymap.query.search import HitKind, nearest_names, places_meant, search
from bodymap.query.side_words import spoken


@pytest.mark.parametrize(
    ("text", "sides", "rest"),
    [
        ("left temple", [Side.LEFT], "temple"),
        ("Temple, LEFT", [Side.LEFT], "temple"),
        ("the right side of my neck", [Side.RIGHT], "neck"),
        ("side of the neck", [], "side neck"),
        ("both wrists", [Side.LEFT, Side.RIGHT], "wrists"),
        ("pain in my left shoulder", [Side.LEFT], "shoulder"),
    ],
)
def test_sides_are_heard(text: str, sides: list[Side], rest: str) -> None:
    words = spoken(text)
    assert (list(words.sides), words.text) == (sides, rest)


def test_a_place_without_a_side_means_both(atlas: Atlas) -> None:
    assert {hit.side for hit in places_meant(atlas, "temple")} == {Side.LEFT, Side.RIGHT}
    left = places_meant(atlas, "left temple")
    assert [(hit.side, hit.layer) for hit in left] == [(Side.LEFT, Layer.OWN)]


@pytest.mark.parametrize("text", ["left tempel", "left templ", "tempel, left"])
def test_a_misspelt_place_is_found(atlas: Atlas, text: str) -> None:
    hits = places_meant(atlas, text) or search(atlas, text)
    assert any("temple" in hit.title for hit in hits)


@pytest.mark.parametrize(
    ("text", "muscle"),
    [
        ("trapezeus", "trapezius"),
        ("sternocleidomastiod", "sternocleidomastoid"),
        ("SCM", "sternocleidomastoid"),
    ],
)
def test_muscles_are_found_by_alias_and_misspelling(atlas: Atlas, text: str, muscle: str) -> None:
    muscles = [hit.id for hit in search(atlas, text) if hit.kind is HitKind.MUSCLE]
    assert muscles[0] == muscle


@pytest.mark.parametrize("text", ["left temple", "temple", "right forehead"])
def test_a_place_titled_so_comes_before_a_complaint_there(atlas: Atlas, text: str) -> None:
    first = search(atlas, text)[0]
    assert (first.layer, first.title.split()[-1]) == (Layer.OWN, text.split()[-1])


def test_a_complaint_comes_first_where_no_place_is_titled_so_and_for_both_sides(atlas: Atlas) -> None:
    assert search(atlas, "knee")[0].title == "knee pain, both sides"
    assert len(search(atlas, "both temples")[0].places) > 1


def test_plurals_and_choir_numbers_are_understood(atlas: Atlas) -> None:
    assert {hit.side for hit in places_meant(atlas, "both temples")} == {Side.LEFT, Side.RIGHT}
    assert [(hit.id, hit.layer) for hit in places_meant(atlas, "CHOIR 104")] == [("104", Layer.CHOIR)]


def test_points_are_found_by_id_and_number(atlas: Atlas) -> None:
    assert search(atlas, "trapezius-1")[0].kind is HitKind.POINT
    assert any(hit.id == "trapezius-1" for hit in search(atlas, "left trapezius TrP1"))


def test_every_region_is_found_by_its_own_name(atlas: Atlas) -> None:
    for region in atlas.own_regions:
        hits = places_meant(atlas, f"{region.side} {region.name}")
        assert (region.id, region.side) in {(hit.id, hit.side) for hit in hits}, region.name


def test_every_patient_word_leads_somewhere(atlas: Atlas) -> None:
    for region in atlas.own_regions:
        for words in region.patient_words:
            assert region.id in {hit.id for hit in places_meant(atlas, words)}, words


def test_nonsense_finds_nothing_but_offers_names(atlas: Atlas) -> None:
    assert places_meant(atlas, "xyzzy") == ()
    assert places_meant(atlas, "   ") == search(atlas, "of the") == ()
    assert len(nearest_names(atlas, "tmple")) >= 3
    assert "temple" in nearest_names(atlas, "tmple")
