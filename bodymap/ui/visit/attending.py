"""Connects the dock with the session and the window: opens, treats with Space, presents, finishes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from bodymap.records.clock import Clock, SystemClock, stamp
from bodymap.session.presentation import Presentation
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.visit import words
from bodymap.visit.record import Client, Feedback, Visit

if TYPE_CHECKING:
    from bodymap.ui.visit.visit_dock import VisitDock

_TYPING = (QLineEdit, QPlainTextEdit, QTextEdit)


class Attending(QObject):
    """The visit in the window.

    Signals
    -------
    treating(is_pressing) : somebody presses a point now, or may have let go.

    Parameters
    ----------
    desk
        Whose session holds the visit.
    hand_out
        Opens the handout.
    clock
        Handed in by tests.
    """

    treating = Signal(bool)

    def __init__(self, desk: Desk, hand_out: object, clock: Clock | None = None) -> None:
        super().__init__(desk)
        self._desk, self._session, self._work = desk, desk.session, desk.workspace
        self.clock = clock or SystemClock()
        self.store_and_close: Callable[[], None] | None = None
        """Saves and closes a visit that has a record; without it such a visit stays open."""
        self._hand_out = hand_out
        self._dock: VisitDock | None = None
        self._session.changed.connect(self._on_changed)
        self._is_listening = False
        self._present(self._session.presentation)

    @property
    def dock(self) -> "VisitDock":
        """What shows the visit; made when it is first wanted: an atlas without visits starts the sooner."""
        if self._dock is None:
            self._dock = self._make_dock()
        return self._dock

    def _make_dock(self) -> "VisitDock":
        from bodymap.ui.visit.visit_dock import VisitDock

        dock = VisitDock(self._session, self.clock)
        self._work.put_visit(dock)
        dock.sources_toggled.connect(self._work.show_sources)
        dock.check.about_client_requested.connect(self._desk.show_about_client)
        dock.home.handout_requested.connect(self._hand_out)
        dock.home.finish_requested.connect(self.finish)
        dock.referral.read.connect(self._work.panel.referral.confirm.click)
        holding = dock.treat.holding
        holding.ticked.connect(lambda: self.treating.emit(holding.is_running))
        return dock

    def commands(self) -> list[Command]:
        """Return the commands in the menu "Client"."""
        client = QCoreApplication.translate("menus", "Client")
        without = Command("visit_without_a_record", client, self.tr("Visit without a record"), (), self.start)
        finish = Command("finish_visit", client, self.tr("Finish visit"), (), self.finish)
        steps = [
            Command(
                f"visit_step_{number + 1}", "", self._step_title(title), (key,), partial(self.go_to, number)
            )
            for number, (title, key) in enumerate(zip(words.steps(), words.STEP_KEYS, strict=True))
        ]
        said = [
            Command(
                f"feedback_{word.value}",
                "",
                self._said(text),
                (words.FEEDBACK_KEYS[word],),
                self._saying(word),
            )
            for word, text in words.feedbacks()
        ]
        return [without, finish, *steps, *said]

    def _step_title(self, step: str) -> str:
        return self.tr("Visit: {step}").format(step=step)

    def _said(self, text: str) -> str:
        return self.tr("The client says: {word}").format(word=text)

    def _saying(self, word: Feedback) -> partial[None]:
        return partial(self._say, word)

    def _say(self, word: Feedback) -> None:
        if self._dock is not None and self._dock.is_treating:
            self._dock.treat.say_feedback(word)

    def start(self) -> None:
        """Begin a visit of which nothing is kept."""
        if self._session.state.visit is not None:
            return
        now, body = stamp(self.clock), self._session.state.body
        client = Client(id=uuid4().hex, name="", created=now, body=body)
        self._session.open_visit(client, Visit(id=uuid4().hex, client=client.id, started=now, body=body))
        self.dock.go_to(0)

    def finish(self) -> None:
        """End the visit and close it; one with a record is saved first, and stays open while it cannot be."""
        visit, client = self._session.state.visit, self._session.state.client
        if visit is None or client is None:
            return
        self.dock.treat.holding.release()
        self._session.end_visit(stamp(self.clock))
        if not client.name:
            self._session.close_visit()
        elif self.store_and_close is not None:
            self.store_and_close()

    def go_to(self, step: int) -> None:
        """Show a step while a visit is open."""
        if self._session.state.visit is not None:
            self.dock.go_to(step)

    def close(self) -> None:
        """Stop listening."""
        if self._dock is not None:
            self._dock.treat.holding.close()
        self._listen(False)
        self._session.changed.disconnect(self._on_changed)

    def _listen(self, is_listening: bool) -> None:
        """Hear every key while a visit is open, and only then: each event of the program passes here."""
        if is_listening == self._is_listening:
            return
        self._is_listening = is_listening
        app = QApplication.instance()
        assert app is not None
        if is_listening:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Give Space to the hold timer, wherever the keyboard is; a foot switch types it, too."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space or not self._is_for_hold():
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.dock.treat.holding.toggle()
        event.accept()
        return True

    def _is_for_hold(self) -> bool:
        app = QApplication
        if app.activeModalWidget() is not None or app.activePopupWidget() is not None:
            return False
        if app.activeWindow() is not self._work.window() or isinstance(app.focusWidget(), _TYPING):
            return False
        return self.dock.is_treating and self.dock.treat.holding.reading is not None

    def _on_changed(self, new: Presentation, _old: Presentation) -> None:
        self._present(new)

    def _present(self, shown: Presentation) -> None:
        if shown.visit is None and self._dock is None:
            return
        self.dock.treat.face.is_reduced = self._work.viewport.motion.is_reduced
        if shown.visit is None:
            self.dock.treat.holding.close()
        self.dock.present(shown)
        self._work.show_visit(shown.visit is not None)
        self._listen(shown.visit is not None)
