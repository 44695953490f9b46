"""The stress tests, each in any size."""

from pathlib import Path
from statistics import median

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.exceptions import capture_exceptions
from vtkmodules.vtkCommonCore import vtkOutputWindow, vtkStringOutputWindow

from bodymap import app
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.free_memory import hand_back
from bodymap.session.state import LayerName
from bodymap.ui.preferences import PreferenceStore
from tests.stress.invariants import check_consistent, check_quiet, check_undo
from tests.stress.monkey import Monkey
from tests.stress.remains import holdings, resident_mib
from tests.ui.conftest import Window

_WARMING_UP_MIB = 100.0
"""By so much memory may still grow in 10,000 events: not every sheet, language and muscle was shown yet.

Measured with seeds 5 and 6: one step of 85 to 90 MiB when something is shown for the first time, wherever
chance puts it, and level before and after.
"""
_MOST_PER_WINDOW_MIB = 1.0
_WINDOWS_TO_WARM_UP = 4
_FLAT, _CONTROL = Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier
_EVENTS_PER_CHECK = 100
_CHECKS_PER_UNDO = 5
_CHECKS_PER_REST = 25


def show_all(window: Window) -> None:
    """Show both bodies with everything, so that what is read once is in memory."""
    session = window.session
    for body in (Body.FEMALE, Body.MALE):
        session.set_body(body)
        for layer in LayerName:
            session.set_layer(layer, True)
        session.set_skin_opacity(0.3)
        window.settle()
    while session.can_undo:
        session.undo()
    for _ in range(2):
        QTest.keyClick(window.view if window.view.isVisible() else window.work, _FLAT, _CONTROL)
        window.shell.resize(1280, 800)
        QTest.qWait(50)
    window.shell.resize(900, 620)
    window.settle()


def run_monkey(window: Window, seed: int, events: int, most_growth: float = _WARMING_UP_MIB) -> None:
    """Let a monkey loose and check after every hundred events.

    Memory is what is held: free pieces between what is held are handed back before it is read, as the window
    does by itself when it is left alone. The last quarter of the run may hold ``most_growth`` MiB more than
    the one before, by their medians: a single look meets a picture that is about to go.
    """
    said = vtkStringOutputWindow()
    usual = vtkOutputWindow.GetInstance()
    vtkOutputWindow.SetInstance(said)
    monkey = Monkey(window.shell, seed)
    show_all(window)
    used = []
    try:
        with capture_exceptions() as raised:
            for number in range(events // _EVENTS_PER_CHECK):
                monkey.go_on(_EVENTS_PER_CHECK)
                monkey.rest()
                assert not raised, raised[0][1]
                assert said.GetOutput() == ""
                check_consistent(window.session, window.work, window.desk.is_presenting)
                check_undo(window.session)
                if number % _CHECKS_PER_REST == 0:
                    check_quiet(window.desk)
                hand_back()
                used.append(resident_mib())
    except BaseException as error:
        acts = "\n".join(monkey.told)
        error.add_note(f"seed {seed}, after {monkey.done} events, the last of them:\n{acts}")
        raise
    finally:
        monkey.stop()
        vtkOutputWindow.SetInstance(usual)
    quarter = len(used) // 4
    grown = median(used[-quarter:]) - median(used[-2 * quarter : -quarter])
    assert grown < most_growth, f"memory goes on growing: {used[:: max(len(used) // 20, 1)]}"


def open_and_close(atlas: Atlas, settings: Path, windows: int) -> None:
    """Open a window, answer a complaint in it, close it, again and again; count what stays."""

    def one_window() -> None:
        shell = app.open_shell()
        store = PreferenceStore(QSettings(str(settings), QSettings.Format.IniFormat))
        desk = app.fill(shell, atlas, store)
        desk.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
        QTest.qWait(20)
        assert desk.workspace.viewport.stage is not None
        assert desk.workspace.viewport.stage.canvas.renders > 0
        shell.close()
        shell.deleteLater()
        QTest.qWait(1)

    for _ in range(_WINDOWS_TO_WARM_UP):
        one_window()
    before, used = holdings(), resident_mib()
    for _ in range(windows - _WINDOWS_TO_WARM_UP):
        one_window()
    assert holdings() == before
    grown = (resident_mib() - used) / (windows - _WINDOWS_TO_WARM_UP)
    assert grown < _MOST_PER_WINDOW_MIB, f"each window keeps {grown:.2f} MiB"
