"""The first three steps: where it hurts, where it may come from, what to do. Shown once, and from Help."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.session.presentation import Presentation
from bodymap.ui.callout import Callout, Ring
from bodymap.ui.desk import Desk

_SAMPLE = NamedPlace(Layer.OWN, "temple", Side.LEFT)
_RING_RADIUS = 22
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest, QEvent.Type.Show)


@dataclass(frozen=True)
class _Step:
    """A heading, sentences, and where on the workspace they point (an empty rectangle: nowhere any more)."""

    title: str
    text: str
    target: Callable[[], QRect]


class Welcome(QObject):
    """Three callouts with a sample complaint, pain in the left temple; the real controls stay usable.

    Parameters
    ----------
    desk
        Whose workspace is explained.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._work = desk, desk.workspace
        self.callout = Callout(self._work)
        self._ring = Ring(self._work, self.callout)
        self._number = -1
        self.callout.next_requested.connect(partial(self._go, 1))
        self.callout.back_requested.connect(partial(self._go, -1))
        self.callout.skip_requested.connect(self.end)
        desk.before_escape.append(self.end)
        desk.session.changed.connect(self._on_changed)
        self._steps = self._make_steps()
        self._watched: tuple[QWidget, ...] = (self._work, self._work.panel, self._work.viewport)

    def _make_steps(self) -> tuple[_Step, ...]:
        panel = self._work.panel
        return (
            _Step(
                self.tr("Click where it hurts"),
                self.tr(
                    "On the body, or type it into the search box above. Left and right are the client's. "
                    "Try it: click the marked left temple, or press Next."
                ),
                self._temple,
            ),
            _Step(
                self.tr("Where it may come from"),
                self.tr(
                    "Muscles that can refer pain to that place, the ones to examine first on top. "
                    "Choose another one to see it on the body."
                ),
                partial(self._rectangle, panel.sources),
            ),
            _Step(
                self.tr("What to do there"),
                self.tr(
                    "Where the spot lies, what to take care of, how to press and how to stretch. "
                    "Open the headings below for more. The body shows the spot as an X, with the area "
                    "it can refer pain to in red."
                ),
                partial(self._rectangle, panel.card),
            ),
        )

    def offer(self) -> None:
        """Start if nobody was shown around on this machine yet."""
        if not self._desk.store.now.is_welcomed and self._work.viewport.isVisible():
            self.start()

    def start(self) -> None:
        """Show the first step, and remember that it was shown."""
        self._desk.store.change(is_welcomed=True)
        if self._desk.is_presenting:
            self._desk.toggle_presenting()
        self._desk.session.clear()
        self._desk.reset_view()
        for widget in self._watched:
            widget.installEventFilter(self)
        self._work.viewport.camera_moved.connect(self._place)
        self._show(0)
        self.callout.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_running(self) -> bool:
        """Whether a step is on the screen."""
        return self._number >= 0

    def end(self) -> bool:
        """Put the steps away; what is picked stays. Tell whether they were on the screen."""
        if not self.is_running:
            return False
        self._number = -1
        self._work.viewport.camera_moved.disconnect(self._place)
        for widget in self._watched:
            widget.removeEventFilter(self)
        self.callout.hide()
        self._ring.hide()
        self._work.viewport.setFocus()
        return True

    def stop(self) -> None:
        """Stop listening to the session, which outlives this filling of the window."""
        self.end()
        self._desk.session.changed.disconnect(self._on_changed)

    def _go(self, steps: int) -> None:
        number = self._number + steps
        if number >= len(self._steps):
            self.end()
            return
        self._show(number)
        if number > 0 and not self._desk.session.presentation.matches:
            self._desk.session.select_place(_SAMPLE)

    def _show(self, number: int) -> None:
        self._number = number
        step = self._steps[number]
        if number > 0:
            self._work.panel.show_sources()
        self.callout.say(number + 1, len(self._steps), step.title, step.text)
        QTimer.singleShot(0, self, self._place)

    def _on_changed(self, new: Presentation, _old: Presentation) -> None:
        """Go on when the user clicked the body; stop when what is explained is gone."""
        if self._number == 0 and new.matches:
            self._show(1)
        elif self._number > 0 and (not new.matches or new.detail is None):
            self.end()
        elif self.is_running:
            QTimer.singleShot(0, self, self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if not self.is_running:
            return
        target = self._steps[self._number].target()
        view = self._rectangle(self._work.viewport)
        if target.isEmpty() or view.isEmpty():
            self.callout.hide()
            self._ring.hide()
            return
        self.callout.show()
        self.callout.stand_beside(target, view)
        self._ring.show_round(target, is_spot=self._number == 0)

    def _rectangle(self, widget: QWidget) -> QRect:
        """Return where a widget lies on the workspace; empty when it is not seen."""
        if not widget.isVisible():
            return QRect()
        return QRect(widget.mapTo(self._work, QPoint(0, 0)), widget.size())

    def _temple(self) -> QRect:
        view, atlas = self._work.viewport, self._desk.session.atlas
        x, y, z = atlas.landmark_position("temple", Side.LEFT, self._desk.session.state.body).tolist()
        centre = view.mapTo(self._work, view.place_of((x, y, z)).toPoint())
        square = QRect(0, 0, 2 * _RING_RADIUS, 2 * _RING_RADIUS)
        square.moveCenter(centre)
        return square
