"""Random user events on the real window (R8): no exception, no warning of VTK, always consistent."""

import pytest

from tests.stress.runs import run_monkey
from tests.ui.conftest import Window


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [5])
def test_ten_thousand_random_events(window: Window, seed: int) -> None:
    run_monkey(window, seed, events=10_000)
