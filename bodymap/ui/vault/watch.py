"""What watches over open records: touches, the passing of time, and the computer going to sleep."""

from PySide6.QtCore import SLOT, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from bodymap.records.lock import Lock, LockState

_TICK_MS = 1000
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class Watch(QObject):
    """Drives a lock while records are open; without it nothing ticks.

    Signals
    -------
    changed(state) : the lock is in another state. ticked() : a second went by.
    """

    changed = Signal(LockState)
    ticked = Signal()

    def __init__(self, lock: Lock, parent: QObject) -> None:
        super().__init__(parent)
        self.lock = lock
        self._seen = lock.state
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._listen_to_computer()

    @Slot()
    def tick(self) -> None:
        """Look at the clocks."""
        self.lock.tick()
        self.tell()
        self.ticked.emit()

    def tell(self) -> None:
        """Tell of the state of the lock when it is another one than before."""
        if self.lock.state is not self._seen:
            self._seen = self.lock.state
            self.changed.emit(self._seen)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.lock.touched()
            self.tell()
        return super().eventFilter(watched, event)

    @Slot(bool)
    def on_away(self, is_away: bool) -> None:
        """The screen was locked or the computer goes to sleep: cover a visit, else lock."""
        if is_away:
            self.lock.cover()
            self.tell()

    @Slot()
    def on_session_locked(self) -> None:
        """The desktop session was locked, or another user took the screen."""
        self.on_away(True)

    def _listen_to_computer(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        login = "org.freedesktop.login1"
        if system.isConnected():
            away = SLOT("on_away(bool)").encode()
            system.connect(login, "", f"{login}.Manager", "PrepareForSleep", self, away)
            system.connect(login, "", f"{login}.Session", "Lock", self, SLOT("on_session_locked()").encode())
        if session.isConnected():
            for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                session.connect("", "", name, "ActiveChanged", self, SLOT("on_away(bool)").encode())
