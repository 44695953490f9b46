"""The lock of the records, on clocks turned by hand."""

import pytest

from bodymap.records.lock import Lock, LockState
from tests.records.samples import TurnedClock

OPEN, COVERED, LOCKED = LockState


def during_visit(clock: TurnedClock) -> Lock:
    lock = Lock(clock)
    lock.visit_open(True)
    return lock


def test_five_idle_minutes_lock(clock: TurnedClock) -> None:
    lock = Lock(clock)
    clock.wait(299)
    assert lock.tick() is OPEN
    lock.touched()
    clock.wait(299)
    assert lock.tick() is OPEN
    clock.wait(1)
    assert lock.tick() is LOCKED


def test_nothing_opens_what_is_locked(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    lock.lock()
    lock.touched()
    lock.treating(True)
    lock.visit_open(True)
    assert lock.uncover(True) is LOCKED
    assert lock.tick() is LOCKED
    assert lock.hides_records


def test_a_visit_is_covered_and_uncovered(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    clock.wait(300)
    assert lock.touched() is COVERED, "a touch that comes too late reveals nothing"
    assert lock.uncover(False) is COVERED
    assert lock.uncover(True) is OPEN
    clock.wait(299)
    assert lock.tick() is OPEN


def test_five_wrong_pins_lock(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    lock.cover()
    assert [lock.uncover(False) for _ in range(5)] == [COVERED] * 4 + [LOCKED]


def test_a_right_pin_forgives_the_wrong_ones(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    for _ in range(3):
        lock.cover()
        assert [lock.uncover(False) for _ in range(4)] == [COVERED] * 4
        assert lock.uncover(True) is OPEN


def test_an_idle_hour_locks_a_visit_whoever_plays_with_the_cover(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    for _ in range(59):
        clock.wait(60)
        lock.touched()
    clock.wait(300)
    assert lock.tick() is COVERED
    for _ in range(54):
        clock.wait(60)
        assert lock.touched() is COVERED
    clock.wait(60)
    assert lock.uncover(True) is LOCKED


def test_without_a_pin_a_visit_locks(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    lock.has_pin = False
    clock.wait(300)
    assert lock.tick() is LOCKED


def test_treating_covers_nothing_but_hides_the_records(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    lock.treating(True)
    assert not lock.hides_records
    clock.wait(2000)
    assert lock.tick() is OPEN
    assert lock.hides_records
    lock.treating(False)
    assert not lock.hides_records
    clock.wait(299)
    assert lock.tick() is OPEN
    clock.wait(1)
    assert lock.tick() is COVERED


def test_a_treatment_nobody_ends_locks_after_an_hour(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    lock.treating(True)
    clock.wait(3600)
    assert lock.treating(False) is LOCKED


@pytest.mark.parametrize(
    ("has_visit", "is_treating", "seconds", "state"),
    [
        (False, False, 300, LOCKED),
        (False, False, 299, OPEN),
        (True, False, 300, COVERED),
        (True, False, 3600, LOCKED),
        (True, True, 300, COVERED),
        (True, True, 3600, LOCKED),
    ],
)
def test_sleep_counts(
    clock: TurnedClock, has_visit: bool, is_treating: bool, seconds: int, state: LockState
) -> None:
    lock = Lock(clock)
    lock.visit_open(has_visit)
    lock.treating(is_treating)
    clock.sleep(seconds)
    assert lock.touched() is state


def test_a_clock_set_back_does_not_keep_it_open(clock: TurnedClock) -> None:
    lock = Lock(clock)
    clock.sleep(-86_400)
    clock.wait(300)
    assert lock.tick() is LOCKED


def test_closing_the_visit_under_the_cover_locks(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    lock.cover()
    assert lock.visit_open(False) is LOCKED


def test_treating_needs_a_visit(clock: TurnedClock) -> None:
    lock = Lock(clock)
    lock.treating(True)
    clock.wait(300)
    assert lock.tick() is LOCKED


def test_eight_idle_hours_lock_once(clock: TurnedClock) -> None:
    lock = during_visit(clock)
    seen = []
    for _ in range(28_800):
        clock.wait(1)
        seen.append(lock.tick())
    assert [seen.count(state) for state in LockState] == [299, 3300, 28_800 - 3599]
    assert seen == sorted(seen, key=list(LockState).index)
