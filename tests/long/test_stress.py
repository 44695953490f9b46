"""The stress tests in their long size: ``make test-long``, under an hour on two cores."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bodymap.anatomy.atlas import Atlas
from tests.stress.children import told
from tests.stress.runs import open_and_close, run_monkey
from tests.ui.conftest import Window

_PLATEAU_MIB = 40.0
"""One run of five grew by 35 MiB in a single step and stayed there: see docs/performance.md."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(3000)]


@pytest.mark.parametrize("seed", range(5))
def test_twenty_thousand_random_events(window: Window, seed: int) -> None:
    run_monkey(window, 100 + seed, events=20_000, most_growth=_PLATEAU_MIB)


def test_three_hundred_windows_leave_nothing_behind(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> None:
    open_and_close(atlas, tmp_path / "settings.ini", windows=300)


@pytest.mark.parametrize("number", range(20))
def test_every_cold_start_answers(number: int, tmp_path: Path) -> None:
    found, complaints = told("started", environment={"XDG_CONFIG_HOME": str(tmp_path / "new")})
    assert found["is_body_seen"]
    assert found["rows"] > 0
    assert "Traceback" not in complaints
