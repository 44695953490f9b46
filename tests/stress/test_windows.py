"""Windows opened and closed again and again leave nothing behind (R9)."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bodymap.anatomy.atlas import Atlas
from tests.stress.runs import open_and_close


@pytest.mark.slow
def test_forty_windows_leave_nothing_behind(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> None:
    open_and_close(atlas, tmp_path / "settings.ini", windows=40)
