"""Rows of the search: one thing is one row whatever its sides; titles of actions are found misspelt."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.query.rows import rows_of
from bodymap.query.search import search
from bodymap.query.titles import action_score, title_score


def test_sides_of_one_thing_are_one_row_in_one_order(atlas: Atlas) -> None:
    hits = search(atlas, "tennis elbow", 30)
    rows = rows_of(hits)
    assert sum(len(row.hits) for row in rows) == len(hits)
    assert [hit.side for hit in rows[0].hits] == [Side.MIDLINE, Side.LEFT, Side.RIGHT]
    scores = [row.score for row in rows]
    assert scores == sorted(scores, reverse=True)


def test_a_side_that_was_said_leaves_no_choice(atlas: Atlas) -> None:
    assert [hit.side for hit in rows_of(search(atlas, "temple right"))[0].hits] == [Side.RIGHT]


@pytest.mark.parametrize(
    ("text", "title", "menu"),
    [
        ("undo", "Undo", "Edit"),
        ("hide", "Hide the muscle or bone", "Layers"),
        ("dark theme", "Dark", "Settings/Theme"),
        ("prefernces", "Preferences...", "Settings"),
    ],
)
def test_titles_are_found(text: str, title: str, menu: str) -> None:
    assert title_score(text, title, menu) > 0


def test_closer_titles_come_first_and_others_not_at_all() -> None:
    words = ("light", "ligth", "light skin")
    exact, misspelt, longer = (title_score(text, "Light", "Settings/Theme") for text in words)
    assert exact == 100.0 > title_score("light", "Light skin") > misspelt > 0
    assert longer == 0
    assert title_score("settings", "Light", "Settings") == 0
    assert title_score("", "Light") == 0


def test_another_name_of_an_action_counts_as_it_stands_or_by_its_beginning() -> None:
    others = ("isolate", "save picture")
    called, begun, like = (
        action_score(text, "Save the picture...", "", others) for text in ("isolate", "save pic", "isoalte")
    )
    assert 100.0 > called > begun > 90.0
    assert like == 0
