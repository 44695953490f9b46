"""One program on one desk: a second start raises the first window instead of opening another."""

import hashlib
import time
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths

LOCK_NAME = "bodymap.lock"
_WAIT_MS = 500
_PATIENCE_S = 10.0
"""A program that has just been started hears calls when its body stands."""
_PAUSE_S = 0.1


class Claim(Enum):
    """What a start found."""

    FIRST = auto()
    CALLED = auto()
    """Another program has the window, and was asked to show it."""
    DEAF = auto()
    """Another program has the window, and does not answer."""


def usual_folder() -> Path:
    """Return where the lock lies: beside the settings that two programs would write over."""
    kind = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(kind)) / "bodymap"


class OneWindow(QObject):
    """Decides by a lock file, which the system frees when its program dies; a local socket only calls.

    Where no lock can be written (a read-only home), nobody is first and every start opens its window.

    Parameters
    ----------
    folder
        Where the lock lies; made when missing.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "bodymap-" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._lock: QLockFile | None = None
            return
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)  # a program may run for days: only its death makes a lock stale

    def claim(self, patience_s: float = _PATIENCE_S) -> Claim:
        """Take the lock, or call the program that has it until it hears or the patience ends."""
        end = time.monotonic() + patience_s
        while self._is_taken():
            if self._is_heard():
                return Claim.CALLED
            if time.monotonic() >= end:
                return Claim.DEAF
            time.sleep(_PAUSE_S)
        return Claim.FIRST

    def _is_taken(self) -> bool:
        if self._lock is None or self._lock.tryLock(0):
            return False
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def listen(self, on_call: Callable[[], None]) -> bool:
        """Hear the calls of later starts; tell whether they can be heard."""
        from PySide6.QtNetwork import QLocalServer  # after the window stands: it slows the start

        QLocalServer.removeServer(self._name)  # left by one that died; ours is the lock
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def answer() -> None:
            caller = server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            on_call()

        server.newConnection.connect(answer)
        return server.listen(self._name)

    def _is_heard(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        is_heard = socket.waitForConnected(_WAIT_MS)
        socket.abort()
        return is_heard

    def close(self) -> None:
        """Let the next start be first."""
        if self._lock is not None:
            self._lock.unlock()
