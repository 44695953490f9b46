"""The window's composition root: it paints the frame, then imports, loads, connects and runs."""

import gc
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from functools import _lru_cache_wrapper, partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from bodymap import __version__
from bodymap.qt_guard import check_reference_counts, spare_the_sources
from bodymap.ui.one_window import Claim, OneWindow, usual_folder
from bodymap.ui.shell import Shell

if TYPE_CHECKING:
    from bodymap.anatomy.atlas import Atlas
    from bodymap.ui.desk import Desk
    from bodymap.ui.furnishing import Furnishing
    from bodymap.ui.preferences import PreferenceStore

_PAINT_TURNS = 50
_TRIAL_S = 20.0
_WELCOME_MS = 700
_LISTEN_MS = 300
BAD_REQUIREMENT = 2
ALREADY_OPEN = (
    "BodyMap is open already but does not answer. End it in the system's list of programs, "
    "or open another beside it: bodymap --safe-mode"
)
NO_DISPLAY = (
    "There is no display to open a window on. "
    'Try: bodymap find "left temple", or bodymap snapshot "left temple" -o temple.png'
)


def main(arguments: list[str] | None = None, wants_flat: bool = False, is_safe: bool = False) -> int:
    """Open the window and run until it is closed; return the exit code.

    Parameters
    ----------
    arguments : for Qt. wants_flat : open list and flat figure.
    is_safe : with the first day's settings, and the flat figure unless another process could draw.
    """
    if not has_display():
        sys.stderr.write(f"bodymap: {NO_DISPLAY}\n")
        return BAD_REQUIREMENT
    check_reference_counts()
    app = application(arguments)
    sys.excepthook = _on_uncaught
    one = OneWindow(usual_folder())
    found = Claim.FIRST if is_safe else one.claim()  # safe mode opens beside a program that hangs
    if found is not Claim.FIRST:
        sys.stderr.write("" if found is Claim.CALLED else f"bodymap: {ALREADY_OPEN}\n")
        return 0 if found is Claim.CALLED else BAD_REQUIREMENT
    shell = open_shell()
    from bodymap.loading.problems import AssetError

    try:
        store = passing_store() if is_safe else None
        fill(shell, store=store, wants_flat=wants_flat or (is_safe and not can_draw()))
        show_around(shell)
        QTimer.singleShot(_LISTEN_MS, one, lambda: one.listen(partial(_raise, shell)))
    except AssetError as error:
        sys.stderr.write(f"bodymap: {error}\n")
        QMessageBox.critical(shell, "BodyMap", _cannot_open(error))
        return BAD_REQUIREMENT
    code = app.exec()
    one.close()
    return code


def _raise(shell: Shell) -> None:
    """Bring the window to the front: somebody started the program again."""
    shell.setWindowState(shell.windowState() & ~Qt.WindowState.WindowMinimized)
    shell.raise_()
    shell.activateWindow()


@contextmanager
def _nothing_swept() -> Iterator[None]:
    """Keep Python from searching for rubbish while it makes what is kept: a tenth of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _cannot_open(error: Exception) -> str:
    words = QCoreApplication.translate("app", "The body map cannot be opened.")
    return f"{words}\n\n{error}"


def passing_store() -> "PreferenceStore":
    """Return preferences as on the first day, which are not kept."""
    from bodymap.ui.preferences import PassingStore

    return PassingStore()


def can_draw() -> bool:
    """Draw a picture in another process and tell whether it survived: a broken driver ends its program."""
    command = [sys.executable, "-m", "bodymap.scene.trial"]
    try:
        return subprocess.run(command, capture_output=True, timeout=_TRIAL_S, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


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
    spare_the_sources()
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


def fill(
    shell: Shell,
    atlas: "Atlas | None" = None,
    store: "PreferenceStore | None" = None,
    wants_flat: bool = False,
) -> "Desk":
    """Put body, panels and commands into the window.

    Parameters
    ----------
    shell
        The window, already on the screen.
    atlas
        What there is; loaded from the shipped assets, in the language chosen, without.
    store
        The user's choices; those on this machine without.
    wants_flat
        Open list and flat figure instead of the 3D view.
    """
    from bodymap.anatomy.side import Wording
    from bodymap.loading.atlas import load_atlas
    from bodymap.session.session import Session
    from bodymap.session.state import SessionState
    from bodymap.ui.furnishing import Furnishing
    from bodymap.ui.languages import chosen_language, speak
    from bodymap.ui.preferences import PreferenceStore

    store = store or PreferenceStore()
    if atlas is None:
        language = chosen_language(store.now.language)
        atlas = load_atlas(language=language.code, translate=speak(application(), language))
    session = Session(
        atlas, SessionState(is_clothed=store.now.is_clothed, wording=Wording(store.now.wording))
    )
    furnishing = Furnishing(
        shell, session, store, lambda code: change_language(shell, furnishing, code), wants_flat
    )
    return furnishing.desk


def show_around(shell: Shell) -> None:
    """Walk somebody who opens the window for the first time through its first three steps."""
    from bodymap.ui.furnishing import Furnishing

    for furnishing in shell.findChildren(Furnishing):
        QTimer.singleShot(_WELCOME_MS, furnishing.welcome, furnishing.welcome.offer)


def change_language(shell: Shell, old: "Furnishing", code: str) -> "Furnishing":
    """Fill the window anew in another language; what is picked, shown and undoable stays."""
    from bodymap.loading.atlas import load_atlas
    from bodymap.ui.furnishing import Furnishing
    from bodymap.ui.languages import chosen_language, speak
    from bodymap.ui.waiting import waiting

    session, store, camera = old.desk.session, old.desk.store, old.workspace.viewport.camera
    store.change(language=code)
    language = chosen_language(code)
    with waiting(old.workspace.status.hover, QCoreApplication.translate("app", "Changing the language…")):
        atlas = load_atlas(
            language=language.code, translate=speak(application(), language), geometry=session.atlas.geometry
        )
        old.clear_away()
        session.speak(atlas)
        _forget_answers()
        new = Furnishing(shell, session, store, lambda following: change_language(shell, new, following))
        new.workspace.viewport.look(camera, moving=False)
    return new


def _forget_answers() -> None:
    """Empty what was kept for quick answers: it would hold the atlas of the language before."""
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("bodymap.")]
    for kept in [kept for module in modules for kept in vars(module).values()]:
        if isinstance(kept, _lru_cache_wrapper):
            kept.cache_clear()


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show an error that nobody expected, and write it to stderr; the window stays open."""
    text = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(text)
    if isinstance(error, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    words = QCoreApplication.translate("app", "Something went wrong: {error}")
    box = QMessageBox(QMessageBox.Icon.Critical, "BodyMap", words.format(error=error))
    box.setDetailedText(text)
    box.exec()
