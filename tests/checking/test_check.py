"""Each thing the check refuses, broken in the real assets."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.assets_location import assets_root
from bodymap.checking.check import check_assets
from bodymap.checking.counting import counts_of
from bodymap.checking.solids import depth_outside, distance, winding
from bodymap.checking.surface import joined

Maker = Callable[..., Path]


def messages(folder: Path) -> list[str]:
    return [str(problem) for problem in check_assets(folder).problems]


def test_the_shipped_assets_are_clean() -> None:
    assert messages(assets_root()) == []


def _taught(points: Any) -> Any:
    return next(p for p in points["points"] if "pressure" in p["technique"] and "pressure" in p["self_care"])


def test_everything_broken_in_the_points_is_found(broken_assets: Maker) -> None:
    def break_points(document: Any) -> None:
        points = document["points"]
        points[0]["lengthening"] = []
        points[0]["factors"] = []
        points[0]["strengthening"] = []
        _taught(document)["self_care"]["pressure"] = {"target": [3, 4], "ceiling": 6}
        _taught(document)["technique"]["hold_s"] = [30, 120]
        gentle = next(
            p for p in points if p["muscle"] == "sternocleidomastoid" and "pressure" in p["technique"]
        )
        gentle["technique"]["pressure"] = {"target": [4, 5], "ceiling": 7}
        points[4]["key"] = [points[4]["id"]]
        points[5]["certainty"] = {"en": "This always works."}
        points.sort(key=lambda point: point["id"], reverse=True)

    def break_muscles(document: Any) -> None:
        for muscle in document["muscles"]:
            muscle["lengthening_note"] = None
        document["muscles"][0]["fma_id"] = "FMA99999"

    found = "\n".join(messages(broken_assets(points=break_points, muscles=break_muscles)))
    for said in (
        "has fewer than two lengthening exercises",
        "has no perpetuating factor",
        "has no strengthening",
        "self_care.pressure.ceiling",
        "technique.hold_s: ",
        "must be at most 4 at this place",
        "is a key point of itself",
        'says "always"',
        "lists are sorted by id",
        "FMA99999 is not certain",
    ):
        assert said in found, said


def test_a_redrawn_zone_asks_for_a_new_bake(broken_assets: Maker) -> None:
    def redraw(document: Any) -> None:
        document["points"][0]["referral"]["zones"][0]["shapes"][0]["soft"] = 11.0

    found = messages(broken_assets(points=redraw))
    assert any("changed since the zones were baked" in message for message in found)


def test_another_line_or_way_in_asks_for_a_new_bake_of_the_lines_only(broken_assets: Maker) -> None:
    def enter_elsewhere(document: Any) -> None:
        document["points"][0]["location"]["reach_from"] = "temple"

    found = messages(broken_assets(points=enter_elsewhere))
    assert any("changed since the find lines were baked" in message for message in found)
    assert not any("since the zones were baked" in message for message in found)


def test_a_line_that_ends_beside_the_search_area_is_found(broken_assets: Maker) -> None:
    def overshoot(document: Any) -> None:
        point = next(each for each in document["points"] if each["id"] == "trapezius-2")
        point["location"]["landmark_line"]["fraction"] = 0.0

    found = messages(broken_assets(points=overshoot))
    assert any("trapezius-2" in message and "search area's middle" in message for message in found)


def test_wrong_sides_and_lost_regions_are_found(broken_assets: Maker) -> None:
    def swap(document: Any) -> None:
        for region in document["own"]:
            if region["id"] == "temple":
                region["side"] = {"left": "right", "right": "left"}[region["side"]]
        document["own"][0]["patient_words"] = {"en": []}

    def misplace(document: Any) -> None:
        nose = next(mark for mark in document["landmarks"] if mark["id"] == "nose_tip")
        temple = next(mark for mark in document["landmarks"] if mark["id"] == "temple")
        nose["vertex"], temple["vertex"] = temple["vertex"], nose["vertex"]

    found = "\n".join(messages(broken_assets(regions=swap, landmarks=misplace)))
    assert "says left, but 0% of it lies on the left" in found
    assert "has no patient words" in found
    assert "nose_tip lies" in found
    assert "temple is paired but does not lie on the right" in found


def test_neck_extension_with_rotation_is_refused(broken_assets: Maker) -> None:
    def combine(document: Any) -> None:
        document["exercises"][0]["pose"] = [
            {"joint": "neck", "side": "midline", "motion": "extension", "angle_deg": 50},
            {"joint": "head", "side": "same", "motion": "rotation_same", "angle_deg": 60},
        ]

    def orphan(document: Any) -> None:
        document["works"].append({**document["works"][-1], "id": "zzz2020"})

    found = "\n".join(messages(broken_assets(exercises=combine, citations=orphan)))
    assert "combines neck extension with rotation" in found
    assert "nobody cites zzz2020" in found


def test_a_broken_schema_is_said_before_anything_else(broken_assets: Maker) -> None:
    def drop(document: Any) -> None:
        del document["points"][0]["band"]

    report = check_assets(broken_assets(points=drop))
    assert [str(p) for p in report.problems] == ["points.json: points[0].band: is missing"]
    assert report.counts == {}


def test_counts_are_taken_from_the_atlas(atlas: Atlas) -> None:
    counts = counts_of(atlas)
    assert counts["points_per_side"] == len(atlas.points)
    assert counts["referral_links"] >= len(atlas.points)
    assert counts["landmarks"] > len(atlas.landmarks)


CUBE = np.array(
    [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]], dtype=float
)
SIDES = [[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [2, 3, 7, 6], [1, 2, 6, 5], [0, 4, 7, 3]]
TRIANGLES = CUBE[[corner for a, b, c, d in SIDES for corner in ([a, b, c], [a, c, d])]]


def test_inside_outside_and_distance_of_a_cube() -> None:
    points = np.array([[0.5, 0.5, 0.5], [0.5, 0.5, 3.0], [2.0, 2.0, 0.5]])
    assert winding(points, TRIANGLES) == pytest.approx([1, 0, 0], abs=1e-9)
    assert depth_outside(points, TRIANGLES) == pytest.approx([0, 2, np.sqrt(2)])
    assert distance(points[0], TRIANGLES) == pytest.approx(0.5)


def test_chains_are_joined() -> None:
    pairs = np.array([[5, 4], [4, 3], [1, 2]])
    assert joined(7, pairs).tolist() == [0, 1, 1, 3, 3, 3, 6]
