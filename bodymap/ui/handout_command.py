"""The command that opens the handout of the source looked at, or of the visit that is open."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from bodymap.handout.offers import HandoutRefusedError
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk


class HandingOut(QObject):
    """Opens the sheet over the window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window

    def commands(self) -> list[Command]:
        """Return the command in the menu "File"."""
        menu = QCoreApplication.translate("menus", "File")
        return [Command("handout", menu, self.tr("Handout..."), ("Ctrl+P",), self.open)]

    def add_to(self, menu: QMenu) -> None:
        """Put it into the menu of the right button while a source is looked at."""
        detail = self._desk.session.presentation.detail
        if detail is not None and detail.point is not None:
            menu.addAction(self.tr("Handout..."), self.open)

    def open(self) -> None:
        """Open the sheet, or say why there is nothing to hand over."""
        from bodymap.ui.handout_sheet import HandoutSheet  # not at the start

        state = self._desk.session.state
        try:
            sheet = HandoutSheet(self._desk, self._window, state.visit, state.client)
        except HandoutRefusedError as error:
            QMessageBox.information(self._window, self.tr("Handout"), str(error))
            return
        sheet.open()
