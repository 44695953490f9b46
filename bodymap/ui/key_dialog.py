"""The dialog for changing keys: every command with its keys; a new one is pressed, conflicts are said."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bodymap.query.titles import title_score
from bodymap.ui.actions import Command, key_words
from bodymap.ui.keys import Keys
from bodymap.ui.labels import PlainLabel

_CHARACTERS, _LINES = 90, 40
"""Its first size, if the window has so much room."""
_AROUND = 40
_COMMAND = Qt.ItemDataRole.UserRole


class KeyDialog(QDialog):
    """Lists the commands by menu; every change holds at once and is kept."""

    def __init__(self, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change keys"))
        self.setAccessibleName(self.tr("Change keys"))
        self._keys = keys
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a command"))
        self.filter.setAccessibleName(self.tr("Find a command"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.chosen = PlainLabel("", bold=True)
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setAccessibleName(self.tr("Press the new key"))
        self.message = PlainLabel(self.tr("Choose a command, then press its new key."))
        self.use = self._button(self.tr("Use only this key"))
        self.add = self._button(self.tr("Use this key, too"))
        self.remove = self._button(self.tr("No key"))
        self.reset = self._button(self.tr("First keys again"))
        self.reset_all = self._button(self.tr("First keys for all commands"))
        self._lay_out(parent.window().size())
        self._connect()
        self._fill()
        self._on_chosen()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)  # Enter must not press one while a key is asked for
        return button

    def _lay_out(self, room: QSize) -> None:
        grid = QGridLayout()
        grid.addWidget(PlainLabel(self.tr("Press the new key")), 0, 0)
        grid.addWidget(self.press, 0, 1)
        grid.addWidget(self.use, 1, 0)
        grid.addWidget(self.add, 1, 1)
        grid.addWidget(self.remove, 2, 0)
        grid.addWidget(self.reset, 2, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        for part in (self.filter, self.tree, self.chosen):
            column.addWidget(part)
        column.addLayout(grid)
        column.addWidget(self.message)
        column.addWidget(close)
        metrics = self.fontMetrics()
        width, height = _CHARACTERS * metrics.averageCharWidth(), _LINES * metrics.height()
        self.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show_fitting)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.tree.itemActivated.connect(lambda: self.press.setFocus())
        self.press.keySequenceChanged.connect(self._on_pressed)
        self.use.clicked.connect(lambda: self._give(is_only=True))
        self.add.clicked.connect(lambda: self._give(is_only=False))
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._keys.reset_all)
        self._keys.changed.connect(self._on_changed)

    @property
    def command(self) -> Command | None:
        """The command that is chosen."""
        item = self.tree.currentItem()
        found = None if item is None else item.data(0, _COMMAND)
        return found if isinstance(found, Command) else None

    def choose(self, id_: str) -> None:
        """Choose the command with an id."""
        for item in self._items():
            if item.data(0, _COMMAND).id == id_:
                self.tree.setCurrentItem(item)

    # --- the list -------------------------------------------------------------------------------------

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for command in self._keys.commands:
            menu = command.menu.replace("/", " › ") or self.tr("Window")
            if menu not in groups:
                groups[menu] = QTreeWidgetItem(self.tree, [menu])
                groups[menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(groups[menu], [command.title])
            item.setData(0, _COMMAND, command)
        self.tree.expandAll()
        self._show_keys()

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        found = [group.child(number) for group in groups if group for number in range(group.childCount())]
        return [item for item in found if item is not None]

    def _show_keys(self) -> None:
        for item in self._items():
            command = item.data(0, _COMMAND)
            item.setText(1, key_words(self._keys.of(command)))
            font = item.font(1)
            font.setBold(self._keys.is_own(command))
            item.setFont(1, font)

    def _show_fitting(self, text: str) -> None:
        shown_groups = set()
        for item in self._items():
            command = item.data(0, _COMMAND)
            is_fitting = not text.strip() or title_score(text, command.title, command.menu) > 0
            item.setHidden(not is_fitting)
            group = item.parent()
            if is_fitting and group is not None:
                shown_groups.add(self.tree.indexOfTopLevelItem(group))
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            if group is not None:
                group.setHidden(number not in shown_groups)

    # --- the key --------------------------------------------------------------------------------------

    def _on_chosen(self) -> None:
        command = self.command
        self.chosen.setText(command.title if command is not None else "")
        self.press.clear()
        self.press.setEnabled(command is not None)
        self._allow()

    def _on_pressed(self, key: QKeySequence) -> None:
        self._allow()
        if self.command is None or key.isEmpty():
            self.message.setText(self.tr("Choose a command, then press its new key."))
            return
        words = key.toString(QKeySequence.SequenceFormat.NativeText)
        owner = self._keys.owner(key, self.command)
        if self._keys.is_taken(key):
            self.message.setText(
                self.tr("{key} is needed by the window itself. Press another.").format(key=words)
            )
        elif owner is not None:
            self.message.setText(
                self.tr("{key} belongs to “{command}”, which will lose it.").format(
                    key=words, command=owner.title
                )
            )
        else:
            self.message.setText(self.tr("{key} is free.").format(key=words))

    def _allow(self) -> None:
        key = self.press.keySequence()
        can_use = self.command is not None and not key.isEmpty() and not self._keys.is_taken(key)
        self.use.setEnabled(can_use)
        self.add.setEnabled(can_use)
        self.remove.setEnabled(self.command is not None and bool(self._keys.of(self.command)))
        self.reset.setEnabled(self.command is not None and self._keys.is_own(self.command))
        self.reset_all.setEnabled(any(self._keys.is_own(each) for each in self._keys.commands))

    def _give(self, is_only: bool) -> None:
        if self.command is not None:
            key = self.press.keySequence()
            before = [] if is_only else [each for each in self._keys.of(self.command) if each != key]
            self._keys.give(self.command, [*before, key])

    def _remove(self) -> None:
        if self.command is not None:
            self._keys.give(self.command, [])

    def _reset(self) -> None:
        if self.command is not None:
            self._keys.reset(self.command)

    def _on_changed(self) -> None:
        self._show_keys()
        self._on_chosen()
        self.message.setText(self.tr("Changed. It holds from now on."))
