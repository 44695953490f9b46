"""A region nobody answers for, a word said twice, a complaint that leads nowhere: the check refuses them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.checking.words import regions_answered, word_problems
from bodymap.loading.atlas import load_atlas
from bodymap.loading.problems import AssetError
from bodymap.query.answer import answer
from bodymap.query.no_source import source_note
from bodymap.session.session import Session

Maker = Callable[..., Path]


def test_every_region_has_a_source_or_a_reason(atlas: Atlas) -> None:
    assert word_problems(atlas) == []
    assert regions_answered(atlas) == len(atlas.own_regions)


def test_a_region_without_either_and_a_word_said_twice_are_refused(broken_assets: Maker) -> None:
    def forget(document: Any) -> None:
        document["notes"] = [note for note in document["notes"] if note["id"] != "leg_inner_upper"]

    def repeat(document: Any) -> None:
        document["terms"][1]["words"]["en"].append(document["terms"][0]["words"]["en"][0])

    found = word_problems(load_atlas(broken_assets(region_notes=forget, search_terms=repeat)))
    said = "\n".join(map(str, found))
    assert "leg_inner_upper has neither a source on both bodies nor a reason" in said
    assert "is already said by" in said


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("places", ["nowhere"], "nowhere is no region or landmark"),
        ("muscles", ["nothing"], "nothing is no muscle"),
        ("first", ["R99"], "R99 is no red flag"),
    ],
)
def test_ids_that_lead_nowhere_are_refused(
    broken_assets: Maker, field: str, value: list[str], complaint: str
) -> None:
    def point_nowhere(document: Any) -> None:
        document["terms"][0][field] = value

    with pytest.raises(AssetError) as failure:
        load_atlas(broken_assets(search_terms=point_nowhere))
    assert [problem.message for problem in failure.value.problems] == [complaint]


def test_the_reason_stands_where_a_region_is_hardly_reached(atlas: Atlas) -> None:
    place = NamedPlace(Layer.OWN, "leg_inner_upper", Side.LEFT)
    reason = atlas.region_notes["leg_inner_upper"].no_source
    found = answer(atlas, Body.MALE, (PickedPlace(place),))
    assert source_note(atlas, found, Wording.CLINICAL) == reason.clinical
    session = Session(atlas)
    session.select_place(place)
    assert session.presentation.status.endswith(reason.plain)
    session.select_place(NamedPlace(Layer.OWN, "temple", Side.LEFT))
    assert source_note(atlas, answer(atlas, Body.MALE, session.state.picked)) == ""
