"""The flat figures as shipped: every region on both bodies, sides where they belong, keys that reach all."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.flat.inside import area, is_inside, middle
from bodymap.flat.layout import side_words
from bodymap.flat.paging import best_page, share_of
from bodymap.flat.ways import reachable
from bodymap.flat.words import GROUPS, group_title, page_title, view_title
from bodymap.session.presentation import SideWords
from bodymap.session.session import Session

_WAYS = ((1, 0), (-1, 0), (0, 1), (0, -1))
_LEAST_UNITS = 40.0


def _pages(atlas: Atlas) -> list[FlatPage]:
    return [page for body in Body for page in atlas.geometry.flat(body).pages]


@pytest.mark.parametrize("body", list(Body))
def test_every_region_can_be_seen_and_hit(atlas: Atlas, body: Body) -> None:
    largest: dict[NamedPlace, float] = {}
    for page in atlas.geometry.flat(body).pages:
        for view in page.views:
            for shape in view.shapes:
                size = sum(area(ring) for ring in shape.rings)
                largest[shape.place] = max(size, largest.get(shape.place, 0.0))
    for region in atlas.own_regions:
        place = NamedPlace(Layer.OWN, region.id, region.side)
        assert largest.get(place, 0.0) > _LEAST_UNITS, f"{body}: {region.id} {region.side}"


def test_shapes_lie_within_their_page_and_do_not_overlap(atlas: Atlas) -> None:
    for page in _pages(atlas):
        for view in page.views:
            points = np.concatenate([ring for shape in view.shapes for ring in shape.rings])
            assert points.min() >= -3.0
            assert (points.max(axis=0) <= np.array(page.size) + 3.0).all()
            for shape in view.shapes:
                x, y = middle(shape).tolist()
                holders = [other.place for other in view.shapes if is_inside(other.rings, x, y)]
                assert holders in ([shape.place], [])


def test_the_clients_right_lies_left_in_front_and_right_behind(atlas: Atlas) -> None:
    views = {view.id: view for view in atlas.geometry.flat(Body.FEMALE).pages[0].views}
    for name, order in (("front", (Side.RIGHT, Side.LEFT)), ("back", (Side.LEFT, Side.RIGHT))):
        view = views[name]
        knees = {
            side: view.shape_of(NamedPlace(Layer.OWN, region, side))
            for side in order
            for region in (("knee_front",) if name == "front" else ("knee_back",))
        }
        first, second = (knees[side] for side in order)
        assert first is not None
        assert second is not None
        assert middle(first)[0] < middle(second)[0]
        words = side_words(view, SideWords())
        assert [side.upper() in word for side, word in zip(order, words, strict=True)] == [True, True]


def test_the_arrow_keys_reach_every_shape_of_a_page(atlas: Atlas) -> None:
    for page in _pages(atlas):
        middles = np.array([middle(shape) for view in page.views for shape in view.shapes])
        assert reachable(middles, 0, _WAYS) == frozenset(range(len(middles))), page.id


def test_a_pain_opens_the_page_that_shows_it_well(atlas: Atlas) -> None:
    session = Session(atlas)
    pages = atlas.geometry.flat(Body.MALE).pages
    for region, page in (
        ("temple", "head"),
        ("palm", "hands"),
        ("sole_inner", "feet"),
        ("thigh_front_upper", "body"),
        ("navel", "body"),
    ):
        session.select_place(NamedPlace(Layer.OWN, region, Side.LEFT))
        assert best_page(pages, session.presentation, "body") == page
    head = next(page for page in pages if page.id == "head")
    assert share_of(head, NamedPlace(Layer.OWN, "temple", Side.LEFT)) > 0.004
    assert best_page(pages, session.presentation, "sides") == "body"


def test_every_page_view_and_group_has_words(atlas: Atlas) -> None:
    for page in _pages(atlas):
        assert page_title(atlas.translate, page.id)
        for view in page.views:
            title = view_title(atlas.translate, view.id)
            assert view.side is None or view.side.upper() in title
    assert {region.group for region in atlas.own_regions} == set(GROUPS)
    assert all(group_title(atlas.translate, group) for group in GROUPS)
