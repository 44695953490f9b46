"""The hold timer on a clock that the test turns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.anatomy.atlas import Atlas
from bodymap.visit.hold import Hold, HoldLimits, Phase, breath_at, hold_words, pressure_words
from bodymap.visit.record import Feedback, HeldPass

LIMITS = HoldLimits((30, 60), 2, (4, 5), 7)
AT = "2026-11-24T10:30:00+00:00"


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_pass_from_ready_to_released(atlas: Atlas, clock: Clock) -> None:
    hold = Hold(LIMITS, clock)
    assert (hold.reading().phase, hold.reading().can_start) == (Phase.READY, True)
    assert hold.toggle(AT)
    clock.now += 12.0
    reading = hold.reading()
    assert (reading.phase, reading.held_s, reading.left_s) == (Phase.PRESSING, 12.0, 18.0)
    assert hold_words(atlas, LIMITS, reading) == "Hold, and breathe slowly."
    clock.now += 20.0
    assert (hold.reading().phase, hold.reading().left_s) == (Phase.ENOUGH, 28.0)
    assert hold.take_pass() is None
    hold.stop(Feedback.GOOD, 5)
    assert hold.reading().phase is Phase.STOPPED
    assert hold.take_pass() == HeldPass(AT, 32.0, 5, Feedback.GOOD)
    assert hold.take_pass() is None


def test_nobody_is_held_longer_than_the_longest_though_nobody_stops(clock: Clock) -> None:
    hold = Hold(LIMITS, clock)
    hold.start(AT)
    clock.now += 600.0
    reading = hold.reading()
    assert (reading.phase, reading.held_s, reading.is_running) == (Phase.LONGEST, 60.0, False)
    assert hold.take_pass() == HeldPass(AT, 60.0)


def test_a_pass_beyond_the_most_is_refused_and_says_so(atlas: Atlas, clock: Clock) -> None:
    hold = Hold(LIMITS, clock, done=1)
    assert hold.toggle(AT)
    assert hold.reading().pass_number == 2
    clock.now += 40.0
    assert hold.toggle(AT)
    assert not hold.toggle(AT)
    assert not hold.start(AT)
    assert "last of 2" in hold_words(atlas, LIMITS, hold.reading())


def test_a_second_start_while_pressing_changes_nothing(clock: Clock) -> None:
    hold = Hold(LIMITS, clock)
    assert hold.start(AT)
    clock.now += 5.0
    assert not hold.start("later")
    assert hold.reading().held_s == 5.0


def test_a_tap_is_no_pass(clock: Clock) -> None:
    hold = Hold(LIMITS, clock)
    hold.start(AT)
    clock.now += 0.4
    hold.stop()
    assert hold.take_pass() is None
    assert (hold.reading().phase, hold.reading().pass_number) == (Phase.READY, 0)


def test_the_time_to_fade_runs_for_half_a_minute_after_the_release(clock: Clock) -> None:
    hold = Hold(LIMITS, clock)
    hold.start(AT)
    clock.now += 35.0
    hold.stop()
    clock.now += 29.0
    assert hold.reading().fading_s == 29.0
    clock.now += 1.5
    assert hold.reading().fading_s is None


def test_limits_that_become_stricter_end_a_hold_that_is_too_long_now(clock: Clock) -> None:
    hold = Hold(LIMITS, clock)
    hold.start(AT)
    clock.now += 40.0
    hold.limit(HoldLimits((20, 30), 1, (2, 3), 4))
    reading = hold.reading()
    assert (reading.phase, reading.held_s, reading.can_start) == (Phase.LONGEST, 30.0, False)


def test_the_breath_is_four_seconds_in_and_six_out() -> None:
    halves = [breath_at(second).is_in for second in range(20)]
    assert halves == ([True] * 4 + [False] * 6) * 2
    assert breath_at(7.0).share == pytest.approx(0.5)


def test_the_pressure_is_answered_in_words(atlas: Atlas) -> None:
    assert pressure_words(atlas, LIMITS, 5) == ""
    assert pressure_words(atlas, LIMITS, 8) == "Ease off: never above 7 here."
    assert pressure_words(atlas, LIMITS, 6) != pressure_words(atlas, LIMITS, 2) != ""


@given(st.lists(st.tuples(st.sampled_from(["toggle", "start", "stop"]), st.floats(0, 90)), max_size=30))
def test_however_it_is_pressed_the_limits_hold(steps: list[tuple[str, float]]) -> None:
    clock = Clock()
    hold, taken = Hold(LIMITS, clock), []
    for step, seconds in steps:
        if step == "stop":
            hold.stop()
        else:
            getattr(hold, step)(AT)
        clock.now += seconds
        reading = hold.reading()
        assert 0.0 <= reading.held_s <= 60.0
        assert reading.pass_number <= reading.passes
        assert not (reading.is_running and reading.can_start)
        ended = hold.take_pass()
        taken += [ended] if ended is not None else []
    assert len(taken) <= LIMITS.passes
    assert all(1.0 <= each.held_s <= 60.0 for each in taken)
