"""A drawing becomes painful areas; what was said of one survives the strokes that follow."""

from dataclasses import replace

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.mirror import mirrored
from bodymap.query.skin import landmark_spot
from bodymap.visit.areas import areas_of
from bodymap.visit.record import PainArea, Quality


def spot(atlas: Atlas, landmark: str, side: Side = Side.LEFT, radius: float = 20.0) -> Picked:
    return landmark_spot(atlas, landmark, side, radius)


def place(region: str, side: Side = Side.LEFT) -> Picked:
    return PickedPlace(NamedPlace(Layer.OWN, region, side))


def test_what_touches_is_one_area_and_what_does_not_is_another(atlas: Atlas) -> None:
    picked = (spot(atlas, "temple"), place("buttock"), spot(atlas, "temple", radius=25.0))
    areas = areas_of(atlas, Body.MALE, picked)
    assert [area.picked for area in areas] == [(picked[0], picked[2]), (picked[1],)]


def test_a_stroke_between_two_areas_makes_them_one(atlas: Atlas) -> None:
    low, high = place("forearm_back_lower"), place("arm_back_lower")
    apart = areas_of(atlas, Body.MALE, (low, high))
    assert len(apart) == 2
    rated = (
        replace(apart[0], intensity=3, qualities=(Quality.TINGLING,)),
        replace(apart[1], intensity=7, after=2, qualities=(Quality.ACHING,)),
    )
    bridge = (place("forearm_back_upper"), place("elbow_point"), place("elbow_outer"))
    joined = areas_of(atlas, Body.MALE, (low, high, *bridge), rated)
    assert len(joined) == 1
    assert joined[0].picked == (low, high, *bridge)
    assert (joined[0].intensity, joined[0].after) == (7, 2)
    assert joined[0].qualities == (Quality.ACHING, Quality.TINGLING)


def test_ratings_survive_added_strokes_and_an_eraser_elsewhere(atlas: Atlas) -> None:
    temple, buttock, heel = spot(atlas, "temple"), place("buttock"), place("heel")
    areas = areas_of(atlas, Body.MALE, (temple, buttock, heel))
    rated = tuple(replace(area, intensity=number) for number, area in enumerate(areas, start=4))
    more = areas_of(atlas, Body.MALE, (temple, buttock, heel, spot(atlas, "temple", radius=30.0)), rated)
    assert [area.intensity for area in more] == [4, 5, 6]
    less = areas_of(atlas, Body.MALE, (temple, heel), rated)
    assert [area.intensity for area in less] == [4, 6]


def test_what_was_erased_whole_takes_its_rating_with_it(atlas: Atlas) -> None:
    temple, buttock = spot(atlas, "temple"), place("buttock")
    areas = areas_of(atlas, Body.MALE, (temple,))
    after = areas_of(atlas, Body.MALE, (buttock,), (replace(areas[0], intensity=9),))
    assert after == (PainArea((buttock,)),)


@pytest.mark.parametrize("body", Body)
def test_the_other_side_has_the_same_areas(atlas: Atlas, body: Body) -> None:
    picked = (
        spot(atlas, "temple", radius=40.0),
        place("side_of_head"),
        place("buttock"),
        place("calf_middle"),
    )
    other = tuple(mirrored(atlas, each) for each in picked)
    found = [[picked.index(each) for each in area.picked] for area in areas_of(atlas, body, picked)]
    across = [[other.index(each) for each in area.picked] for area in areas_of(atlas, body, other)]
    assert found == across
    assert 1 < len(found) < 4


def test_no_drawing_has_no_area(atlas: Atlas) -> None:
    assert areas_of(atlas, Body.MALE, ()) == ()
