"""Random user events on the real window, the same for the same seed."""

import random
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)

from bodymap.ui.shell import Shell
from bodymap.ui.workspace import Workspace

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT, _RIGHT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_MODIFIERS = (_NONE, _NONE, _NONE, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
_KEYS = (
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    *(Qt.Key(Qt.Key.Key_A + letter) for letter in range(26)),
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return,
    Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_F11, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
)  # fmt: skip
_HELD = ((Qt.Key.Key_Z, "undo"), (Qt.Key.Key_Y, "redo"), (Qt.Key.Key_F, "search"), (Qt.Key.Key_L, "flat"))
_WORDS = (
    "left temple", "behind the eye", "QL", "trapezius", "trapezuis", "low back", "sole", "heel spur",
    "can't turn my head", "elbow right", "zzz", "jaw and temple", "kalb", "ı", "%s {x} <b>", "C7",
)  # fmt: skip
_SIZES = ((900, 620), (1000, 700), (1280, 800), (820, 600))
_LEFT_OUT = frozenset({"Quit"})
"""Commands that end the window, which would end the run."""
_CONTROLS = (QAbstractButton, QSlider, QComboBox, QLineEdit, QAbstractItemView)
_REMEMBERED = 50
_LOOKS = 0.35
"""After this share of acts the user waits for the picture."""


class Monkey:
    """Somebody who tries everything.

    Attributes
    ----------
    done : events sent so far. told : the last fifty acts, in words.
    """

    def __init__(self, shell: Shell, seed: int) -> None:
        self._shell = shell
        self.chance = random.Random(seed)
        self.done = 0
        self.told: deque[str] = deque(maxlen=_REMEMBERED)
        self._acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (24, self._hover), (20, self._drag), (8, self._click), (2, self._double_click), (12, self._wheel),
            (16, self._key), (3, self._held_key), (3, self._command), (5, self._control), (2, self._search),
            (1, self._resize), (2, self._wait),
        )  # fmt: skip
        self._dismissing = QTimer(shell)
        self._dismissing.timeout.connect(self.dismiss)
        self._dismissing.start(15)

    @property
    def workspace(self) -> Workspace:
        """What fills the window now."""
        filling = self._shell.centralWidget()
        assert isinstance(filling, Workspace)
        return filling

    def go_on(self, events: int) -> None:
        """Send at least so many more events."""
        until = self.done + events
        weights = [weight for weight, _ in self._acts]
        while self.done < until:
            self.chance.choices(self._acts, weights)[0][1]()
            if self.chance.random() < _LOOKS:
                QCoreApplication.processEvents()

    def rest(self) -> None:
        """Close all menus and dialogs and let the loop run dry."""
        self.dismiss()
        for window in QApplication.topLevelWidgets():
            if window is not self._shell and window.isVisible():
                window.close()
        QTest.qWait(1)

    def stop(self) -> None:
        """Close nothing any more."""
        self._dismissing.stop()

    def dismiss(self) -> None:
        """Close what stands before the window: a menu, a dialog."""
        before = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if before is not None:
            before.close()

    def _tell(self, *words: object) -> None:
        self.done += 1
        self.told.append(" ".join(map(str, words)))

    # --- the body -------------------------------------------------------------------------------------

    def _body(self) -> QWidget:
        """Return what shows the body: the 3D view, or a widget of the flat figure."""
        if not self.workspace.is_flat:
            return self.workspace.viewport
        others = self._visible(QWidget, taller_than=200)
        return self.chance.choice(others) if others else self.workspace

    def _place(self, widget: QWidget) -> QPointF:
        """Return a place of a widget, more often near its middle, where the body is."""
        width, height = max(widget.width(), 1), max(widget.height(), 1)
        x = min(max(self.chance.gauss(0.5, 0.16), 0.0), 0.999)
        return QPointF(x * width, self.chance.random() * height)

    def _mouse(
        self,
        widget: QWidget,
        kind: QEvent.Type,
        place: QPointF,
        button: Qt.MouseButton,
        modifier: Qt.KeyboardModifier = _NONE,
    ) -> None:
        is_move, is_up = kind is QEvent.Type.MouseMove, kind is QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            kind,
            place,
            widget.mapToGlobal(place),
            Qt.MouseButton.NoButton if is_move else button,
            Qt.MouseButton.NoButton if is_up else button,
            modifier,
        )
        self._tell(kind.name, type(widget).__name__, place.toTuple(), button.name, modifier.name)
        QCoreApplication.sendEvent(widget, event)

    def _hover(self) -> None:
        body = self._body()
        start, end = self._place(body), self._place(body)
        steps = self.chance.randrange(2, 12)
        for step in range(steps):
            place = start + (end - start) * (step / steps)
            self._mouse(body, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton)

    def _drag(self) -> None:
        body = self._body()
        button, modifier = self.chance.choice((_LEFT, _LEFT, _MIDDLE, _RIGHT)), self.chance.choice(_MODIFIERS)
        place = self._place(body)
        step = QPointF(self.chance.uniform(-14, 14), self.chance.uniform(-14, 14))
        self._mouse(body, QEvent.Type.MouseButtonPress, place, button, modifier)
        for _ in range(self.chance.randrange(1, 20)):
            place += step
            self._mouse(body, QEvent.Type.MouseMove, place, button, modifier)
            if self.chance.random() < 0.08:
                QCoreApplication.processEvents()
        self._mouse(body, QEvent.Type.MouseButtonRelease, place, button, modifier)

    def _click(self) -> None:
        body, place = self._body(), self._place(self._body())
        button, modifier = self.chance.choice((_LEFT, _LEFT, _LEFT, _RIGHT)), self.chance.choice(_MODIFIERS)
        self._mouse(body, QEvent.Type.MouseButtonPress, place, button, modifier)
        self._mouse(body, QEvent.Type.MouseButtonRelease, place, button, modifier)

    def _double_click(self) -> None:
        body, place = self._body(), self._place(self._body())
        for kind in (
            QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseButtonRelease,
        ):  # fmt: skip
            self._mouse(body, kind, place, _LEFT)

    def _wheel(self) -> None:
        body, place = self._body(), self._place(self._body())
        turn = QPoint(0, self.chance.choice((-240, -120, -30, 30, 120, 240)))
        for _ in range(self.chance.randrange(1, 5)):
            self._tell("wheel", turn.y())
            event = QWheelEvent(
                place, body.mapToGlobal(place), QPoint(), turn, Qt.MouseButton.NoButton, _NONE,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QCoreApplication.sendEvent(body, event)

    # --- keys and commands ----------------------------------------------------------------------------

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.workspace.viewport

    def _key(self) -> None:
        key, modifier = self.chance.choice(_KEYS), self.chance.choice((_NONE, _NONE, _NONE, _MODIFIERS[-1]))
        self._tell("key", key.name, modifier.name)
        QTest.keyClick(self._focused(), key, modifier)

    def _held_key(self) -> None:
        key, words = self.chance.choice(_HELD[:2] if self.chance.random() < 0.8 else _HELD)
        for _ in range(self.chance.randrange(1, 6) if words in ("undo", "redo") else 1):
            self._tell(words)
            QTest.keyClick(self._focused(), key, Qt.KeyboardModifier.ControlModifier)

    def _command(self) -> None:
        actions = [a for a in self._shell.actions() if a.isEnabled() and a.text() not in _LEFT_OUT]
        if actions:
            action: QAction = self.chance.choice(actions)
            self._tell("command", action.text())
            action.trigger()

    def _search(self) -> None:
        box = self.workspace.top_bar.search
        if not box.isVisible():
            return
        box.setFocus()
        box.clear()
        for letter in self.chance.choice(_WORDS):
            self._tell("types", letter)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest types ASCII only
                QCoreApplication.sendEvent(box, QKeyEvent(kind, 0, _NONE, letter))
        for key in self.chance.choice(((Qt.Key.Key_Return,), (Qt.Key.Key_Down, Qt.Key.Key_Return))):
            self._tell("key", key.name)
            QTest.keyClick(box, key)

    # --- the widgets around ---------------------------------------------------------------------------

    def _visible(
        self, kind: type[QWidget] | tuple[type[QWidget], ...], taller_than: int = 0
    ) -> list[QWidget]:
        found = [w for w in self._shell.findChildren(QWidget) if isinstance(w, kind) and w.isVisible()]
        tall = [w for w in found if w.height() > taller_than and w.isEnabled()]
        return [w for w in tall if not w.visibleRegion().isEmpty()]  # slow: asked of few

    def _control(self) -> None:
        controls = self._visible(_CONTROLS)
        if controls:
            control = self.chance.choice(controls)
            clicked = control.viewport() if isinstance(control, QAbstractItemView) else control
            place = clicked.visibleRegion().boundingRect()
            spot = QPoint(
                self.chance.randrange(place.left(), place.right() + 1),
                self.chance.randrange(place.top(), place.bottom() + 1),
            )
            self._tell("clicks", type(control).__name__, control.accessibleName(), spot.toTuple())
            QTest.mouseClick(clicked, _LEFT, _NONE, spot)

    def _resize(self) -> None:
        size = self.chance.choice(_SIZES)
        self._tell("resize", size)
        self._shell.resize(*size)

    def _wait(self) -> None:
        span_ms = self.chance.choice((1, 5, 20))
        self._tell("waits", span_ms)
        QTest.qWait(span_ms)
