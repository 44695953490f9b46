"""The window's composition root: it paints the frame, then imports, loads, connects and runs."""

import os
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from bodymap import __version__
from bodymap.qt_guard import check_reference_counts
from bodymap.ui.shell import Shell

if TYPE_CHECKING:
    from bodymap.anatomy.atlas import Atlas
    from bodymap.ui.desk import Desk
    from bodymap.ui.preferences import PreferenceStore

_PAINT_TURNS = 50
_WARM_UP_MS = 250
BAD_REQUIREMENT = 2
NO_DISPLAY = (
    "There is no display to open a window on. "
    'Try: bodymap find "left temple", or bodymap snapshot "left temple" -o temple.png'
)


def main(arguments: list[str] | None = None) -> int:
    """Open the window and run until it is closed; return the exit code."""
    if not has_display():
        sys.stderr.write(f"bodymap: {NO_DISPLAY}\n")
        return BAD_REQUIREMENT
    check_reference_counts()
    app = application(arguments)
    sys.excepthook = _on_uncaught
    shell = open_shell()
    from bodymap.loading.problems import AssetError

    try:
        fill(shell)
    except AssetError as error:
        sys.stderr.write(f"bodymap: {error}\n")
        QMessageBox.critical(shell, "BodyMap", f"The body map cannot be opened.\n\n{error}")
        return BAD_REQUIREMENT
    return app.exec()


def has_display() -> bool:
    """Tell whether a window can be shown (Qt would end the program without a word if not)."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def application(arguments: list[str] | None = None) -> QApplication:
    """Return the application, made when there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(arguments or ["bodymap"])
    app.setApplicationName("BodyMap")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    return app


def open_shell() -> Shell:
    """Show the empty window and wait until it is painted: nothing heavy is imported before."""
    shell = Shell()
    shell.show()
    for _ in range(_PAINT_TURNS):
        QCoreApplication.processEvents()
        if shell.is_painted:
            break
    return shell


def fill(shell: Shell, atlas: "Atlas | None" = None, store: "PreferenceStore | None" = None) -> "Desk":
    """Put body, panels and commands into the window.

    Parameters
    ----------
    shell
        The window, already on the screen.
    atlas
        What there is; loaded from the shipped assets without.
    store
        The user's choices; those on this machine without.
    """
    from bodymap.loading.atlas import load_atlas
    from bodymap.query.search import search
    from bodymap.scene.palette import DARK, LIGHT, PALETTES
    from bodymap.scene.stage import Stage
    from bodymap.session.session import Session
    from bodymap.session.state import SessionState
    from bodymap.ui.actions import install, key_lines
    from bodymap.ui.commands import window_commands
    from bodymap.ui.desk import Desk
    from bodymap.ui.evidence_sheet import EvidenceSheet
    from bodymap.ui.help_sheet import HelpSheet
    from bodymap.ui.hover_words import region_number
    from bodymap.ui.preferences import PreferenceStore
    from bodymap.ui.theme import ThemeName, resolved
    from bodymap.ui.workspace import Workspace

    loaded = load_atlas() if atlas is None else atlas
    store = store or PreferenceStore()
    session = Session(loaded, SessionState(is_clothed=store.now.is_clothed))
    menu = QMenu(shell)
    version = version_line(loaded)
    workspace = Workspace(
        lambda text: search(loaded, text), lambda pick: region_number(loaded, pick), menu, version
    )
    desk = Desk(session, workspace, store)
    shell.setCentralWidget(workspace)
    QCoreApplication.processEvents()
    backdrop = DARK if resolved(ThemeName(store.now.theme)).is_dark else LIGHT
    palette = PALETTES[store.now.palette]
    view = workspace.viewport
    view.attach(Stage(loaded, session.presentation, view.device_size(), palette, backdrop))

    def show_evidence() -> None:
        EvidenceSheet(loaded, session.state.wording, shell).exec()

    def show_help() -> None:
        HelpSheet(keys, version, show_evidence, shell).exec()

    commands = window_commands(desk, show_help, show_evidence, shell.close)
    keys = key_lines(commands)
    install(shell, menu, commands)
    workspace.top_bar.help.clicked.connect(show_help)
    workspace.panel.evidence_requested.connect(show_evidence)
    shell.on_close = desk.close
    workspace.viewport.setFocus()
    QTimer.singleShot(_WARM_UP_MS, workspace, desk.warm_up)
    return desk


def version_line(atlas: "Atlas") -> str:
    """Return version and review state of the data in a few words."""
    reviewed = sum(point.is_reviewed for point in atlas.points.values())
    state = (
        f"{reviewed} of {len(atlas.points)} points reviewed" if reviewed else "not yet clinically reviewed"
    )
    return f"BodyMap {__version__} · {state}"


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show an error that nobody expected, and write it to stderr; the window stays open."""
    text = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(text)
    if isinstance(error, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    box = QMessageBox(QMessageBox.Icon.Critical, "BodyMap", f"Something went wrong: {error}")
    box.setDetailedText(text)
    box.exec()
