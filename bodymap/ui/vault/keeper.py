"""The keeper: whatever changes in the visit that is open is kept, at once, under the client it belongs to."""

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.records.errors import RecordsError
from bodymap.records.vault import Vault
from bodymap.session.session import Session
from bodymap.visit.record import Client, Visit

_RETRY_MS = 5000


class Keeper(QObject):
    """Saves the visit and client of one session into one vault, from `start` to `stop`.

    Signals
    -------
    failed(words) : a save did not work; it is tried again until it does. kept() : it works again.
    """

    failed = Signal(str)
    kept = Signal()

    def __init__(self, session: Session, vault: Vault, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._vault = session, vault
        self._client: Client | None = None
        self._visit: Visit | None = None
        self._has_failed = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self.save)
        session.changed.connect(self._on_changed)

    def save(self) -> bool:
        """Keep what is not kept yet; True when all is."""
        state = self._session.state
        if state.visit is None or self._vault.is_read_only:
            return True
        client, visit = self._session.client_record(), self._session.visit_record()
        try:
            if client != self._client:
                self._vault.save_client(client)
                self._client = client
            if visit != self._visit:
                self._vault.save_visit(visit)
                self._visit = visit
        except RecordsError as error:
            self._has_failed = True
            self.failed.emit(error.say(self._session.atlas.translate))
            self._retry.start()
            return False
        self._retry.stop()
        if self._has_failed:
            self._has_failed = False
            self.kept.emit()
        return True

    def stop(self) -> bool:
        """Save for the last time and let go of all that is known; False when that could not be saved."""
        is_kept = self.save()
        self._retry.stop()
        self._session.changed.disconnect(self._on_changed)
        self._client = self._visit = None
        return is_kept

    def _on_changed(self) -> None:
        self.save()
