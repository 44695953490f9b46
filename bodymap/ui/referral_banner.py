"""Where the answers refer to: above everything, and an emergency stays until it was read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from bodymap.session.screening_shown import Referral
from bodymap.ui.labels import PlainLabel

_TOUCH = 40


class ReferralBanner(QFrame):
    """The step in large words and what to do.

    Signals
    -------
    read() : the user said that an emergency was read.
    """

    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("warning")
        self.words = PlainLabel("", "warningText", 1.15, bold=True)
        self.confirm = QPushButton(self.tr("I have read this"))
        self.confirm.setMinimumHeight(_TOUCH)
        self.confirm.clicked.connect(self._on_read)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.confirm)
        self._shown: Referral | None = None
        self._is_read = True
        self.hide()

    @property
    def is_unread(self) -> bool:
        """Whether an emergency stands that nobody said was read."""
        return not self._is_read

    def present(self, referral: Referral | None) -> None:
        """Show where the answers refer to; another emergency is to be read again."""
        if referral == self._shown:
            return
        self._shown = referral
        self._is_read = referral is None or not referral.is_emergency
        self.words.setText("" if referral is None else " ".join((f"{referral.step}.", *referral.messages)))
        self.setAccessibleName(self.words.text())
        self.setVisible(referral is not None)
        self.confirm.setVisible(self.is_unread)

    def _on_read(self) -> None:
        self._is_read = True
        self.confirm.hide()
        self.read.emit()
