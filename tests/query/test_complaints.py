"""The table of complaints, written from the literature before the ranking was tuned."""

import json
from pathlib import Path
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.answer import answer

TABLE: list[dict[str, Any]] = json.loads(Path(__file__).with_name("complaints.json").read_text("utf-8"))[
    "complaints"
]


def muscles_in_order(atlas: Atlas, body: Body, complaint: dict[str, Any]) -> list[str]:
    place = NamedPlace(Layer.LANDMARK, complaint["landmark"], Side(complaint["side"]))
    matches = answer(atlas, body, (PickedPlace(place),)).matches
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


def test_the_table_is_large_enough_and_cited(atlas: Atlas) -> None:
    assert len(TABLE) >= 12
    assert all(citation["work"] in atlas.works for row in TABLE for citation in row["citations"])
