import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.session.resolve import resolve
from bodymap.session.state import PickedPlace, PointFocus, SessionState


def caption(atlas: Atlas, point: str, *regions: tuple[str, Side]) -> str:
    picked = tuple(PickedPlace(NamedPlace(Layer.OWN, region, side)) for region, side in regions)
    return resolve(atlas, SessionState(picked=picked, focus=PointFocus(point, Side.LEFT))).caption


LEFT, RIGHT = Side.LEFT, Side.RIGHT


@pytest.fixture
def low_back(atlas: Atlas) -> list[str]:
    names = {"Low back, lower", "Low back, upper", "Sacroiliac joint"}
    return [r.id for r in atlas.regions(Layer.OWN) if r.side is LEFT and r.name in names]


def test_three_pieces_of_the_low_back_are_the_low_back(atlas: Atlas, low_back: list[str]) -> None:
    assert len(low_back) == 3
    said = caption(atlas, "iliopsoas-1", *((region, LEFT) for region in low_back))
    assert said == "A tight spot here, in the left psoas major, can be felt here, in the left low back."


def test_one_place_keeps_its_own_name(atlas: Atlas) -> None:
    temple = next(r.id for r in atlas.regions(Layer.OWN) if r.name == "Temple" and r.side is LEFT)
    said = caption(atlas, "trapezius-1", (temple, LEFT))
    assert said.endswith("can be felt here, in the left temple.")


def test_upper_and_lower_of_one_part_are_said_once(atlas: Atlas) -> None:
    names = {"Back of the thigh, lower", "Back of the thigh, upper"}
    halves = [r.id for r in atlas.regions(Layer.OWN) if r.side is LEFT and r.name in names]
    points = [point for point in atlas.points if point.startswith("gluteus_minimus")]
    said = [caption(atlas, point, *((region, LEFT) for region in halves)) for point in points]
    assert any(each.endswith("in the left back of the thigh.") for each in said)
    assert not any("back of the thigh, " in each for each in said)


def test_every_source_has_one_short_sentence(atlas: Atlas) -> None:
    for point in atlas.points:
        said = caption(atlas, point)
        assert said.count(".") == 1, said
        assert said.startswith("A tight spot here, in the "), said
        assert len(said.split()) <= 40, said
