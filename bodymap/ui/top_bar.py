"""The bar at the top: search, body, wording, theme, text size, clients, presentation, help, menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from bodymap.anatomy.side import Body, Wording
from bodymap.query.search import Hit
from bodymap.session.presentation import Presentation
from bodymap.ui.hints import Hinted
from bodymap.ui.icons import icon
from bodymap.ui.search_box import SearchBox
from bodymap.ui.source_card import tool_button
from bodymap.ui.theme import Theme

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_GAP = 6
_LEAST_CHARACTERS = 24
"""Characters of a search that must be readable."""


class Switch(QWidget):
    """Two or more buttons of which one is on.

    Signals
    -------
    chosen(value)
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[object, QToolButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for value, text, tip in choices:
            button = tool_button(text, f"{name}: {text}", tip)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, chosen=value: self.chosen.emit(chosen))
            self._group.addButton(button)
            self.buttons[value] = button
            line.addWidget(button)

    def show_value(self, value: object) -> None:
        """Mark a choice without telling anybody."""
        with QSignalBlocker(self._group):
            self.buttons[value].setChecked(True)


class TopBar(QWidget):
    """Holds the widgets; their signals are connected outside."""

    def __init__(self, find: Callable[[str], Sequence[Hit]], menu: QMenu) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Top bar"))
        self.search = SearchBox(find)
        self.body = Switch(
            self.tr("Body"),
            (
                (Body.MALE, self.tr("Male"), self.tr("Show the male body")),
                (Body.FEMALE, self.tr("Female"), self.tr("Show the female body")),
            ),
        )
        self.wording = Switch(
            self.tr("Wording"),
            (
                (Wording.PLAIN, self.tr("Plain"), self.tr("Plain words, for the client")),
                (Wording.CLINICAL, self.tr("Clinical"), self.tr("Clinical words, for the therapist")),
            ),
        )
        self.clients = tool_button(
            QCoreApplication.translate("ClientsSheet", "Clients"),
            QCoreApplication.translate("ClientsSheet", "Clients"),
            QCoreApplication.translate("RecordsDoor", "Clients and records..."),
        )
        self.theme = tool_button("", self.tr("Light or dark"), self.tr("Light or dark"))
        self.larger = tool_button("A+", self.tr("Larger text"), self.tr("Larger text"))
        self.present_button = tool_button(
            self.tr("Show client"),
            self.tr("Presentation"),
            self.tr("Show the client: large, plain, clothed"),
        )
        self.picture = tool_button(
            self.tr("Save picture"),
            self.tr("Save the picture"),
            self.tr("Save the picture as you see it; more in the menu under File, Share"),
        )
        self.help = tool_button("?", self.tr("Help"), self.tr("Keys and help"))
        self.menu = tool_button("☰", self.tr("Menu"), self.tr("Menu"))
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 5, 8, 5)
        line.setSpacing(_GAP)
        line.addWidget(self.search, 1)
        for widget in (
            self.body, self.wording, self.theme, self.larger, self.clients, self.present_button, self.picture,
            self.help, self.menu,
        ):  # fmt: skip
            line.addWidget(widget)

    def hinted(self) -> tuple[Hinted, ...]:
        """Return the buttons that have a command with keys."""
        return (
            (self.larger, "larger_text"),
            (self.theme, "light_or_dark"),
            (self.clients, "clients"),
            (self.present_button, "show_the_client"),
            (self.picture, "save_the_picture"),
            (self.help, "keys_and_help"),
            (self.menu, "menu"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what the menu has, too, to the menu when the search box would become too small to read."""
        super().resizeEvent(event)
        self._spare()

    def _spare(self) -> None:
        others = [each for each in self.findChildren(QWidget, options=_DIRECT) if each is not self.search]
        needed = sum(each.sizeHint().width() + _GAP for each in others)
        least = _LEAST_CHARACTERS * self.search.fontMetrics().averageCharWidth()
        lacking = needed + least - self.contentsRect().width()
        for button in (self.picture, self.present_button, self.clients):
            button.setVisible(lacking <= 0)
            lacking -= button.sizeHint().width()

    def dress(self, theme: Theme) -> None:
        """Take the inks of a theme."""
        self.theme.setIcon(icon("theme", theme.text, theme.on_accent))
        self.theme.setIconSize(QSize(18, 18))
        self._spare()

    def present(self, shown: Presentation) -> None:
        """Show which body and wording is on."""
        self.body.show_value(shown.body)
        self.wording.show_value(shown.wording)
