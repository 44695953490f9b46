"""Visits side by side."""

import random
from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.skin import landmark_spot
from bodymap.visit.comparison import Rated, compare_visits
from bodymap.visit.record import Change, HeldPass, PainArea, PointKey, Since, TreatedPoint, Visit

BUTTOCK: Picked = PickedPlace(NamedPlace(Layer.OWN, "buttock", Side.RIGHT))
HEEL: Picked = PickedPlace(NamedPlace(Layer.OWN, "heel", Side.LEFT))
NECK = PointKey("trapezius-1", Side.LEFT)


def three(atlas: Atlas) -> list[Visit]:
    small = landmark_spot(atlas, "temple", Side.LEFT, 15.0)
    large = landmark_spot(atlas, "temple", Side.LEFT, 40.0)
    treated = TreatedPoint(NECK, "pincer", (HeldPass("", 30.4), HeldPass("", 40.0)))
    return [
        Visit(
            id="a",
            client="c",
            started="2026-11-01T10:00:00+00:00",
            areas=(PainArea((large,), 7, (), 5), PainArea((BUTTOCK,), 4)),
            treated=(treated,),
        ),
        Visit(
            id="b",
            client="c",
            started="2026-11-08T10:00:00+00:00",
            body=Body.FEMALE,
            areas=(PainArea((BUTTOCK,), 4), PainArea((small,), 5)),
            since=Since(Change.BETTER, 36),
        ),
        Visit(
            id="c",
            client="c",
            started="2026-11-15T10:00:00+00:00",
            areas=(PainArea((small,), 2), PainArea((HEEL,), 3)),
        ),
    ]


def test_an_area_is_known_again_smaller_and_on_the_other_body(atlas: Atlas) -> None:
    found = compare_visits(atlas, three(atlas))
    assert found.worst == (7, 5, 3)
    temple, buttock, heel = found.areas
    assert temple.at == (Rated(7, 5), Rated(5, None), Rated(2, None))
    assert (temple.title, temple.words) == ("left temple", "less than at first: 7, now 2 of 10")
    assert (buttock.at[2], buttock.words) == (None, "not drawn at the last visit")
    assert (heel.at[:2], heel.words) == ((None, None), "new at the last visit")


def test_what_was_treated_stands_beside_what_followed(atlas: Atlas) -> None:
    (point,) = compare_visits(atlas, three(atlas)).points
    assert (point.visit, point.side) == (0, Side.LEFT)
    assert point.title.endswith(", LEFT")
    assert point.done == "pressed 2 times, 70 seconds in all"
    assert point.followed == "At the next visit: better; sore for 36 hours."
    (alone,) = compare_visits(atlas, three(atlas)[:1]).points
    assert alone.followed == "No visit after this one yet."


def test_the_order_they_come_in_changes_nothing(atlas: Atlas) -> None:
    visits = three(atlas)
    mixed = visits[:]
    random.Random(4).shuffle(mixed)
    assert mixed != visits
    assert compare_visits(atlas, mixed) == compare_visits(atlas, visits)


def test_of_two_areas_near_each_other_each_finds_its_own(atlas: Atlas) -> None:
    spots = [landmark_spot(atlas, name, Side.LEFT, 25.0) for name in ("temple", "mastoid")]
    one = Visit(id="a", client="c", started="1", areas=tuple(PainArea((s,), n) for n, s in enumerate(spots)))
    two = Visit(
        id="b",
        client="c",
        started="2",
        areas=tuple(PainArea((s,), n) for n, s in reversed(list(enumerate(spots)))),
    )
    for area in compare_visits(atlas, [one, two]).areas:
        assert area.at[0] == area.at[1]


def test_nothing_to_compare_is_empty(atlas: Atlas) -> None:
    found = compare_visits(atlas, [])
    assert (found.started, found.areas, found.points) == ((), (), ())


def test_what_other_data_knew_is_left_out_or_named_by_its_id(atlas: Atlas) -> None:
    strange: Picked = PickedPlace(NamedPlace(Layer.OWN, "tail", Side.LEFT))
    tail = TreatedPoint(PointKey("tail-1", Side.LEFT), "pincer", (HeldPass("", 30.0),))
    visits = three(atlas)
    old = replace(visits[0], areas=(PainArea((strange,), 9), *visits[0].areas), treated=(tail,))
    found = compare_visits(atlas, [old, *visits[1:]])
    assert found.areas == compare_visits(atlas, visits).areas
    assert found.points[0].title == "tail-1, LEFT"
