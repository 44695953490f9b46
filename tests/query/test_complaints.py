"""The table of complaints, written from the literature before the ranking was tuned."""

import json
from pathlib import Path
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.answer import answer
from bodymap.query.ranking import ReferralMatch

TABLE: list[dict[str, Any]] = json.loads(Path(__file__).with_name("complaints.json").read_text("utf-8"))[
    "complaints"
]


def matches_of(atlas: Atlas, body: Body, complaint: dict[str, Any]) -> tuple[ReferralMatch, ...]:
    place = NamedPlace(Layer.LANDMARK, complaint["landmark"], Side(complaint["side"]))
    return answer(atlas, body, (PickedPlace(place),)).matches


def muscles_in_order(atlas: Atlas, body: Body, complaint: dict[str, Any]) -> list[str]:
    matches = matches_of(atlas, body, complaint)
    return list(dict.fromkeys(atlas.points[match.point].muscle for match in matches))


@pytest.mark.parametrize("body", Body)
@pytest.mark.parametrize("complaint", TABLE, ids=[row["complaint"] for row in TABLE])
def test_a_complaint_gets_the_sources_of_the_literature(
    atlas: Atlas, body: Body, complaint: dict[str, Any]
) -> None:
    muscles = muscles_in_order(atlas, body, complaint)
    assert set(complaint["among_first_five"]) <= set(muscles[:5]), muscles
    assert set(complaint["must_appear"]) <= set(muscles), muscles
    assert muscles[0] in complaint["leads_with_one_of"], muscles
    assert not set(complaint["must_not_appear"]) & set(muscles), muscles


@pytest.mark.parametrize("body", Body)
def test_a_source_on_the_other_side_is_found(atlas: Atlas, body: Body) -> None:
    crossed = [row for row in TABLE if row.get("from_the_other_side")]
    assert crossed
    for row in crossed:
        other = Side(row["side"]).opposite
        found = {atlas.points[m.point].muscle for m in matches_of(atlas, body, row) if m.side is other}
        assert set(row["from_the_other_side"]) <= found, row["complaint"]


def test_the_table_is_large_enough_and_cited(atlas: Atlas) -> None:
    assert len(TABLE) >= 60
    assert {row["side"] for row in TABLE} == set(Side)
    assert all(citation["work"] in atlas.works for row in TABLE for citation in row["citations"])
