"""Who looked at which point: what opens a row, what does not, and what is wrong with the file."""

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.assets_location import assets_root
from bodymap.checking import review

POINT = "trapezius-1"
KEY = review.Key(POINT, Side.LEFT, Body.MALE)


@pytest.fixture(scope="module")
def authored() -> review.Authored:
    return review.authored_points(assets_root())


@pytest.fixture
def closed(atlas: Atlas, authored: review.Authored) -> list[review.ReviewRow]:
    rows = review.looked_at(atlas, authored, [], list(atlas.points))
    return [replace(row, seen="X in the belly, red where the words say", verdict="ok") for row in rows]


def test_every_point_has_a_row_for_each_side_and_body(
    atlas: Atlas, closed: list[review.ReviewRow], authored: review.Authored
) -> None:
    assert {row.key for row in closed} == {
        review.Key(point, side, body) for point in atlas.points for side in LATERAL for body in Body
    }
    assert review.open_rows(atlas, authored, closed) == {}


@pytest.mark.parametrize(
    ("change", "opens"),
    [
        (lambda entry: entry["location"].update(u=entry["location"]["u"] + 0.05), True),
        (lambda entry: entry["band"].update(length=entry["band"]["length"] + 10), True),
        (lambda entry: entry["referral"]["zones"][0]["shapes"][0].update(width=99), True),
        (lambda entry: entry["referral"]["zones"][0].update(side="contralateral"), True),
        (lambda entry: entry["location"]["words"]["plain"].update(en="Other words."), False),
        (lambda entry: entry.update(citations=[]), False),
    ],
)
def test_a_changed_place_opens_its_four_rows_and_words_do_not(
    atlas: Atlas,
    authored: review.Authored,
    closed: list[review.ReviewRow],
    change: Callable[[dict[str, Any]], None],
    opens: bool,
) -> None:
    changed = dict(authored) | {POINT: copy.deepcopy(authored[POINT])}
    change(changed[POINT])
    found = review.open_rows(atlas, changed, closed)
    assert {key.point for key in found} == ({POINT} if opens else set())
    assert len(found) == (4 if opens else 0)


def test_a_new_point_and_a_row_left_open_are_listed(
    atlas: Atlas, authored: review.Authored, closed: list[review.ReviewRow]
) -> None:
    without = [row for row in closed if row.key != KEY]
    assert list(review.open_rows(atlas, authored, without)) == [KEY]
    doubted = [replace(row, verdict="open") if row.key == KEY else row for row in closed]
    assert list(review.open_rows(atlas, authored, doubted)) == [KEY]


def test_what_is_written_is_read_again(tmp_path: Path, closed: list[review.ReviewRow]) -> None:
    path = tmp_path / "review" / "points.csv"
    review.write_rows(path, closed)
    assert sorted(review.read_rows(path), key=lambda row: row.key) == sorted(closed, key=lambda row: row.key)


def test_a_broken_file_is_a_problem_and_an_open_row_is_none(
    atlas: Atlas, tmp_path: Path, closed: list[review.ReviewRow]
) -> None:
    path = tmp_path / "points.csv"
    assert review.review_problems(atlas, path)[0].message == "is missing"
    review.write_rows(path, [replace(closed[0], verdict="open"), *closed[1:]])
    assert review.review_problems(atlas, path) == []
    review.write_rows(path, [replace(closed[0], verdict="fine"), *closed[1:]])
    assert "none of ok, changed, open" in review.review_problems(atlas, path)[0].message
    review.write_rows(path, [replace(closed[0], seen=""), *closed[1:]])
    assert "what was seen is not said" in review.review_problems(atlas, path)[0].message
    review.write_rows(path, [closed[0], *closed])
    assert "twice" in review.review_problems(atlas, path)[0].message
    review.write_rows(path, [replace(closed[0], point="no_such_muscle-1"), *closed[1:]])
    assert review.review_problems(atlas, path)[0].path == "no_such_muscle-1"
