"""Menu "Settings": the sheets of preferences and of keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.key_dialog import KeyDialog
from bodymap.ui.keys import Keys
from bodymap.ui.preferences_sheet import PreferencesSheet


class Settings(QObject):
    """Opens the sheets over the window.

    Parameters
    ----------
    desk, keys
        What is set.
    change_language
        Fills the window anew in the language of a code.
    window
        Over which the sheets open.
    """

    def __init__(
        self, desk: Desk, keys: Keys, change_language: Callable[[str], object], window: QWidget
    ) -> None:
        super().__init__(desk)
        self._desk, self._keys, self._window = desk, keys, window
        self._change_language = change_language

    def commands(self) -> list[Command]:
        """Return the commands at the top of the menu."""
        menu = QCoreApplication.translate("menus", "Settings")
        preferences = QKeySequence.StandardKey.Preferences
        return [
            Command(
                "preferences", menu, self.tr("Preferences..."), (preferences, "Ctrl+,"), self.show_preferences
            ),
            Command("change_keys", menu, self.tr("Change keys..."), (), self.show_keys),
        ]

    def show_preferences(self) -> None:
        """Open the preferences."""
        sheet = PreferencesSheet(self._desk, self._change_language, self.show_keys, self._window)
        sheet.open()

    def show_keys(self) -> None:
        """Open the dialog of keys, over the preferences when they are open."""
        sheets = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        KeyDialog(self._keys, sheets[-1] if sheets else self._window).open()
