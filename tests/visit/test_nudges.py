"""Quiet reminders: each has a visit that raises it and one, just short of it, that does not."""

from collections.abc import Iterable

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Side
from bodymap.visit.nudges import NudgeKind, nudges_of, visits_without_change
from bodymap.visit.record import (
    Change,
    Feedback,
    HeldPass,
    PainArea,
    PointKey,
    Quality,
    Since,
    TreatedPoint,
    Visit,
)

TEMPLE = (PickedPlace(NamedPlace(Layer.OWN, "temple", Side.LEFT)),)
NECK = PointKey("trapezius-1", Side.LEFT)
NOW = "2026-11-24T10:30:00+00:00"


def visit(started: str = NOW, **fields: object) -> Visit:
    return Visit(id=started, client="c", started=started, **fields)  # type: ignore[arg-type]


def pressed(point: str, *seconds: float, at: str = NOW, feedback: Feedback | None = None) -> TreatedPoint:
    passes = tuple(HeldPass(at, each, feedback=feedback) for each in seconds)
    return TreatedPoint(PointKey(point, Side.LEFT), "pressure_release", passes)


def kinds(atlas: Atlas, now: Visit, earlier: Iterable[Visit] = ()) -> list[NudgeKind]:
    return [nudge.kind for nudge in nudges_of(atlas, now, tuple(earlier))]


def test_an_ordinary_visit_is_left_in_peace(atlas: Atlas) -> None:
    ordinary = visit(
        areas=(PainArea(TEMPLE, 6, (Quality.ACHING, Quality.TIGHT), 3),),
        treated=(pressed("trapezius-1", 40, 50, feedback=Feedback.GOOD), pressed("temporalis-1", 40)),
        since=Since(Change.BETTER, 40),
        chosen=(NECK,),
    )
    before = visit("2026-11-10T10:30:00+00:00", areas=(PainArea(TEMPLE, 8),))
    assert kinds(atlas, ordinary, [before]) == []


def test_the_fourth_muscle_is_one_too_many(atlas: Atlas) -> None:
    points = ("trapezius-1", "temporalis-1", "masseter-1", "levator_scapulae-1")
    assert len({atlas.points[point].muscle for point in points}) == 4
    assert kinds(atlas, visit(treated=tuple(pressed(point, 30) for point in points[:3]))) == []
    assert kinds(atlas, visit(treated=tuple(pressed(point, 30) for point in points))) == [
        NudgeKind.MANY_MUSCLES
    ]


def test_twenty_minutes_of_pressure_are_enough(atlas: Atlas) -> None:
    assert kinds(atlas, visit(treated=(pressed("trapezius-1", 600, 599),))) == []
    assert kinds(atlas, visit(treated=(pressed("trapezius-1", 600, 600),))) == [NudgeKind.LONG_PRESSURE]


@pytest.mark.parametrize(
    ("then", "is_soon"),
    [("2026-11-22T10:31:00+00:00", True), ("2026-11-22T10:29:00+00:00", False), ("", False)],
)
def test_the_same_point_rests_for_two_days(atlas: Atlas, then: str, is_soon: bool) -> None:
    before = visit("2026-11-22T10:00:00+00:00", treated=(pressed("trapezius-1", 40, at=then),))
    assert kinds(atlas, visit(chosen=(NECK,)), [before]) == [NudgeKind.AGAIN_SOON] * is_soon
    assert kinds(atlas, visit(chosen=(PointKey("trapezius-1", Side.RIGHT),)), [before]) == []


def test_three_visits_without_change_suggest_somebody_else(atlas: Atlas) -> None:
    same = [visit(f"2026-10-0{day}T10:00:00+00:00", since=Since(Change.SAME)) for day in range(1, 4)]
    now = visit(since=Since(Change.WORSE))
    assert NudgeKind.NO_CHANGE not in kinds(atlas, now, same[:2])
    assert NudgeKind.NO_CHANGE in kinds(atlas, now, same)
    assert NudgeKind.NO_CHANGE not in kinds(atlas, visit(since=Since(Change.BETTER)), same)


def test_without_a_word_the_pain_itself_says_whether_it_changed() -> None:
    def rated(*values: int | None) -> list[Visit]:
        return [
            visit(f"2026-10-0{day}T10:00:00+00:00", areas=(PainArea(TEMPLE, value),))
            for day, value in enumerate(values, start=1)
        ]

    assert visits_without_change(rated(6, 6, 7, 7)) == 3
    assert visits_without_change(rated(6, 7, 5, 5)) == 1
    assert visits_without_change(rated(6, 6, None, 6)) == 0
    assert visits_without_change([]) == 0


def test_soreness_beyond_three_days_asks_for_another_look(atlas: Atlas) -> None:
    assert kinds(atlas, visit(since=Since(None, 72))) == []
    assert kinds(atlas, visit(since=Since(None, 73))) == [NudgeKind.SORE]


def test_the_clients_stop_comes_before_everything_else(atlas: Atlas) -> None:
    stopped = pressed("trapezius-1", 30, 1300, feedback=Feedback.STOP)
    area = PainArea(TEMPLE, 5, (Quality.NUMB,))
    assert kinds(atlas, visit(treated=(stopped,), areas=(area,))) == [
        NudgeKind.STOPPED,
        NudgeKind.NERVE,
        NudgeKind.LONG_PRESSURE,
    ]


def test_what_does_not_fade_is_not_pressed_again(atlas: Atlas) -> None:
    for has_faded, found in ((None, []), (True, []), (False, [NudgeKind.NOT_FADED])):
        treated = TreatedPoint(NECK, "pincer", (HeldPass(NOW, 40),), has_faded)
        assert kinds(atlas, visit(treated=(treated,))) == found


@pytest.mark.parametrize("quality", Quality)
def test_words_of_nerves_ask_the_questions_about_nerves(atlas: Atlas, quality: Quality) -> None:
    nerve = quality in {Quality.TINGLING, Quality.NUMB, Quality.BURNING, Quality.SHOOTING}
    assert kinds(atlas, visit(areas=(PainArea(TEMPLE, 4, (quality,)),))) == [NudgeKind.NERVE] * nerve


@pytest.mark.parametrize("started", ["", "yesterday", "2026-11-24T10:30:00"])
def test_a_time_that_is_not_known_is_no_reason_to_stop(atlas: Atlas, started: str) -> None:
    before = visit("2026-11-23T10:00:00+00:00", treated=(pressed("trapezius-1", 40, at="2026-11-23"),))
    is_known = started.startswith("2026")
    assert kinds(atlas, visit(started, chosen=(NECK,)), [before]) == [NudgeKind.AGAIN_SOON] * is_known
