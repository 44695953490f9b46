"""The bar at the top: search, body, wording, theme, text size, presentation, help, menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from bodymap.anatomy.side import Body, Wording
from bodymap.query.search import Hit
from bodymap.session.presentation import Presentation
from bodymap.ui.icons import icon
from bodymap.ui.search_box import SearchBox
from bodymap.ui.source_card import tool_button
from bodymap.ui.theme import Theme


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
        self.setAccessibleName("Top bar")
        self.search = SearchBox(find)
        self.body = Switch(
            "Body",
            ((Body.MALE, "Male", "Show the male body"), (Body.FEMALE, "Female", "Show the female body")),
        )
        self.wording = Switch(
            "Wording",
            (
                (Wording.PLAIN, "Plain", "Plain words, for the client"),
                (Wording.CLINICAL, "Clinical", "Clinical words, for the therapist"),
            ),
        )
        self.theme = tool_button("", "Light or dark", "Light or dark")
        self.larger = tool_button("A+", "Larger text", "Larger text (Ctrl+Shift++)")
        self.present_button = tool_button(
            "Show client", "Presentation", "Show the client: large, plain, clothed (F11)"
        )
        self.help = tool_button("?", "Help", "Keys and help (F1)")
        self.menu = tool_button("☰", "Menu", "Menu")
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 5, 8, 5)
        line.setSpacing(6)
        line.addWidget(self.search, 1)
        for widget in (
            self.body, self.wording, self.theme, self.larger, self.present_button, self.help, self.menu,
        ):  # fmt: skip
            line.addWidget(widget)

    def dress(self, theme: Theme) -> None:
        """Take the inks of a theme."""
        self.theme.setIcon(icon("theme", theme.text, theme.on_accent))
        self.theme.setIconSize(QSize(18, 18))

    def present(self, shown: Presentation) -> None:
        """Show which body and wording is on."""
        self.body.show_value(shown.body)
        self.wording.show_value(shown.wording)
