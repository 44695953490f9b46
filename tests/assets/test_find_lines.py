"""Where a finger is told to search: the measured lines on the skin, and the search areas they lead to."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.fibres import along
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.checking.finding import FINGER, THUMB, gap_of_line, stated_distance
from bodymap.query.here import foot_of, points_here
from bodymap.query.skin import brush, landmark_spot, skin_measures

ON_SKIN = 6.0
"""mm from a place on the skin to the nearest corner of the triangles it lies on."""
STEP = 4.5
FRONT = {"iliopsoas-1": 100.0, "pectineus-1": 60.0, "rectus_femoris-1": 60.0, "supinator-1": 0.0}
"""mm: these are reached from in front, so that their search area lies further forward than this."""

each_body = pytest.mark.parametrize("body", list(Body))


@each_body
def test_every_line_follows_the_skin_without_a_break(atlas: Atlas, body: Body) -> None:
    skin = atlas.geometry.skin(body).vertices.astype(np.float64)
    outer = skin[skin_measures(atlas, body).vertex_areas > 0]
    wrong = {}
    for point in atlas.points:
        path = atlas.find_line(point, Side.RIGHT, body)
        some = path[:: max(len(path) // 12, 1)]
        away = np.linalg.norm(some[:, None] - outer[None], axis=2).min(axis=1).max()
        step = np.linalg.norm(np.diff(path, axis=0), axis=1).max()
        if away > ON_SKIN or step > STEP:
            wrong[point] = f"{away:.1f} mm off the skin, steps of {step:.1f} mm"
    assert not wrong


@each_body
def test_every_line_joins_its_two_landmarks(atlas: Atlas, body: Body) -> None:
    for point, entry in atlas.points.items():
        line = entry.location.landmark_line
        for side in LATERAL:
            path = atlas.find_line(point, side, body)
            for name, end in ((line.start, path[0]), (line.end, path[-1])):
                there = side.opposite if name.startswith("opposite:") else side
                mark = atlas.landmark_position(name.removeprefix("opposite:"), there, body)
                assert np.linalg.norm(mark - end) < 0.01, (point, side, name)


@each_body
def test_every_line_ends_in_the_search_area_or_says_how_far_from_it(atlas: Atlas, body: Body) -> None:
    wrong = {}
    for point, entry in atlas.points.items():
        allowed = entry.location.search_radius + stated_distance(entry.location.landmark_line.offset)
        gap = gap_of_line(atlas, body, point)
        if gap > allowed:
            wrong[point] = f"{gap:.1f} mm, {allowed:.0f} allowed"
    assert not wrong


def test_distances_in_words_are_understood() -> None:
    assert stated_distance(None) == stated_distance("On the outer strap, never in the hollow") == 0.0
    assert stated_distance("A thumb's width below the rim") == THUMB
    assert stated_distance("Two finger-widths above the line") == 2 * FINGER
    assert stated_distance("On the crest, 1 to 2 cm in front of the upper edge") == 20.0


@each_body
def test_points_reached_from_in_front_are_searched_in_front(atlas: Atlas, body: Body) -> None:
    skin = atlas.geometry.skin(body).vertices
    for point, least in FRONT.items():
        place = skin[foot_of(atlas, body, point, Side.RIGHT)]
        assert place[2] > max(
            least - 25.0 * (body is Body.FEMALE), atlas.point_position(point, Side.RIGHT, body)[2]
        )


@each_body
@pytest.mark.parametrize("side", LATERAL)
def test_a_finger_beside_the_navel_lies_over_the_psoas(atlas: Atlas, body: Body, side: Side) -> None:
    def points_at(landmark: str) -> set[tuple[str, Side]]:
        patch = brush(atlas, body, landmark_spot(atlas, landmark, side, 10.0))
        return {(here.point, here.side) for here in points_here(atlas, body, patch)}

    assert ("iliopsoas-1", side) in points_at("rectus_edge_navel")
    assert ("iliopsoas-1", side) not in points_at("paraspinal_l2")


def test_the_measured_place_lies_at_its_share_of_the_way() -> None:
    path = np.array([[0.0, 0.0, 0.0], [30.0, 0.0, 0.0], [30.0, 10.0, 0.0]])
    assert along(path, 0.5).tolist() == [20.0, 0.0, 0.0]
    assert along(path, 1.0).tolist() == [30.0, 10.0, 0.0]
