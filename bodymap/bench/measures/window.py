"""The real window, driven from outside: open it, wait for it, see when it has painted."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from bodymap import app
from bodymap.ui.desk import Desk
from bodymap.ui.shell import Shell
from bodymap.ui.viewport import Viewport

_QUIET_S = 0.4
_LIMIT_S = 30.0


def turn() -> None:
    """Take one turn of the event loop, with the deletions that a running loop does and this call does not."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


_FLUSHED = QEvent.Type(QEvent.registerEventType())


class PaintWatch(QObject):
    """Sees when a painting of the body that shows a frame has reached the screen.

    Attributes
    ----------
    on_frame_painted
        Called once, before the first painting with a frame in it.
    frames_shown : frames drawn so far. frames_painted : of them, those that have reached the screen.
    painted_at : when the last one did, by `time.perf_counter`.
    """

    def __init__(self, view: Viewport) -> None:
        super().__init__(view)
        self._view = view
        self.on_frame_painted: Callable[[], object] | None = None
        self.frames_shown = self.frames_painted = 0
        self.painted_at = 0.0
        view.frame_shown.connect(self._count)
        view.installEventFilter(self)

    def _count(self) -> None:
        self.frames_shown += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the body is about to be painted; the event posted here comes after the whole painting."""
        if event.type() == _FLUSHED:
            self.frames_painted, self.painted_at = self.frames_shown, time.perf_counter()
            return True
        if event.type() == QEvent.Type.Paint and not self._view.image.isNull():
            QCoreApplication.postEvent(self._view, QEvent(_FLUSHED))
            if self.on_frame_painted is not None:
                done, self.on_frame_painted = self.on_frame_painted, None
                done()
        return super().eventFilter(watched, event)


class Bench:
    """The window with a clock."""

    def __init__(self) -> None:
        self.application = app.application()
        self.shell: Shell = app.open_shell()
        self.desk: Desk = app.fill(self.shell)
        self.view = self.desk.workspace.viewport
        self.watch = PaintWatch(self.view)
        self.settle()
        self.home = self.view.camera

    @property
    def renders(self) -> int:
        """How many frames have been drawn."""
        assert self.view.stage is not None
        return self.view.stage.canvas.renders

    def settle(self) -> None:
        """Go on until nothing has moved or been drawn for a while."""
        until, last = time.perf_counter() + _QUIET_S, -1
        while time.perf_counter() < until:
            turn()
            if self.view.motion.is_flying or self.renders != last:
                until, last = time.perf_counter() + _QUIET_S, self.renders
            time.sleep(0.005)

    def until_painted(self, act: Callable[[], object]) -> float:
        """Act, and return the seconds until the next frame has reached the screen."""
        turn()
        before = self.watch.frames_shown
        start = time.perf_counter()
        act()
        while self.watch.frames_painted == before:
            turn()
            assert time.perf_counter() < start + _LIMIT_S, "no frame came"
        return self.watch.painted_at - start

    def return_home(self) -> None:
        """Forget all places and see the whole body from the front."""
        self.desk.clear()
        self.look_home()

    def look_home(self) -> None:
        """See the whole body from the front, whatever flight of the camera is under way."""
        self.view.motion.stop()
        self.view.look(self.home, moving=False)
        self.settle()

    def click(self, place: QPointF) -> None:
        """Press and release the left button."""
        self._mouse(QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton)
        self._mouse(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.LeftButton)

    def hover(self, place: QPointF) -> None:
        """Move the pointer with no button down."""
        self._mouse(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton)

    def _mouse(self, kind: QEvent.Type, place: QPointF, button: Qt.MouseButton) -> None:
        is_down = kind is QEvent.Type.MouseButtonPress
        buttons = button if is_down else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind, place, self.view.mapToGlobal(place), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.sendEvent(self.view, event)

    def close(self) -> None:
        """Close the window."""
        self.shell.close()
