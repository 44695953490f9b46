"""The guide by place, written from the literature before the answers were looked at, holds."""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.answer import answer

REVIEW = Path(__file__).parents[2] / "docs" / "review"
GUIDE_ONLY, PRODUCT_ONLY = "guide only", "product only"
DECISIONS = {"zone changed", "guide corrected", "place widened", "exception", "neighbour"}
UNEXPLAINED = 0.15
"""A muscle that explains this share of a place of the guide must be in the guide or have been settled."""


@cache
def table(name: str) -> list[dict[str, str]]:
    with (REVIEW / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def muscles_of(place: dict[str, str]) -> set[str]:
    return set(place["muscles"].split(";"))


def settled(place: str, direction: str, *decisions: str) -> set[str]:
    rows = (row for row in table("reconciliation") if (row["place"], row["direction"]) == (place, direction))
    return {row["muscle"] for row in rows if row["decision"] in decisions}


@cache
def reached(atlas: Atlas, body: Body, regions: str) -> dict[str, float]:
    """Return the muscles that reach a place on the left, best first, with the largest share they explain."""
    sides = {region.id: region.side for region in atlas.own_regions if region.side is not Side.RIGHT}
    picked = tuple(PickedPlace(NamedPlace(Layer.OWN, each, sides[each])) for each in regions.split(";"))
    shares: dict[str, float] = {}
    for match in answer(atlas, body, picked).matches:
        muscle = atlas.points[match.point].muscle
        shares[muscle] = max(shares.get(muscle, 0.0), match.coverage)
    return shares


@pytest.mark.parametrize("body", Body)
@pytest.mark.parametrize("place", table("place_guide"), ids=[row["place"] for row in table("place_guide")])
def test_a_place_is_answered_with_the_muscles_of_the_guide(
    atlas: Atlas, body: Body, place: dict[str, str]
) -> None:
    expected = muscles_of(place) - settled(place["place"], GUIDE_ONLY, "exception")
    assert expected <= reached(atlas, body, place["regions"]).keys()


@pytest.mark.parametrize("body", Body)
@pytest.mark.parametrize("place", table("place_guide"), ids=[row["place"] for row in table("place_guide")])
def test_no_muscle_explains_much_of_a_place_unasked(atlas: Atlas, body: Body, place: dict[str, str]) -> None:
    known = muscles_of(place) | settled(place["place"], PRODUCT_ONLY, *DECISIONS)
    shares = reached(atlas, body, place["regions"])
    assert not {muscle for muscle, share in shares.items() if share >= UNEXPLAINED} - known


def test_guide_and_muscle_chapters_agree(
    atlas: Atlas, record_property: Callable[[str, object], None]
) -> None:
    pairs = [
        (place["place"], muscle, muscle in reached(atlas, body, place["regions"]))
        for place in table("place_guide")
        for muscle in muscles_of(place)
        for body in Body
    ]
    agreement = sum(agrees for *_, agrees in pairs) / len(pairs)
    record_property("agreement", f"{agreement:.3f}")
    assert len(table("place_guide")) >= 45
    assert agreement >= 0.95, sorted({pair[:2] for pair in pairs if not pair[2]})


@pytest.mark.parametrize("body", Body)
def test_the_guide_comes_first(atlas: Atlas, body: Body) -> None:
    in_guide = counted = 0
    for place in table("place_guide"):
        order = list(reached(atlas, body, place["regions"]))
        assert order[0] in muscles_of(place), (place["place"], order)
        first = order[: min(5, len(muscles_of(place)))]
        counted += len(first)
        in_guide += len(set(first) & muscles_of(place))
    assert in_guide / counted >= 0.9


def test_every_mismatch_was_settled_with_a_reason_and_a_source(atlas: Atlas) -> None:
    places = {row["place"]: row for row in table("place_guide")}
    for row in table("reconciliation"):
        assert row["direction"] in {GUIDE_ONLY, PRODUCT_ONLY}
        assert row["decision"] in DECISIONS
        assert len(row["reason"]) > 20
        assert row["citation"].split(",")[0] in atlas.works
        assert row["muscle"] in atlas.inventory
        is_listed = row["muscle"] in muscles_of(places[row["place"]])
        if row["decision"] == "guide corrected":
            assert is_listed == (row["direction"] == PRODUCT_ONLY)
        if row["decision"] == "neighbour":
            assert not is_listed
