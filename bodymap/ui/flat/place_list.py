"""All places as a list: parts of the body with their regions, and a box that narrows it."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Region
from bodymap.anatomy.side import Side, Wording
from bodymap.anatomy.speech import with_capital
from bodymap.flat.words import GROUPS, group_title
from bodymap.query.places import place_title
from bodymap.session.presentation import Presentation
from bodymap.session.state import Selecting

_PLACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WORDS_ROLE = _PLACE_ROLE + 1
_PICKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlaceList(QWidget):
    """Filter and tree.

    Signals
    -------
    place_picked(place, how)
    """

    place_picked = Signal(object, object)

    def __init__(self, atlas: Atlas) -> None:
        super().__init__()
        self._atlas = atlas
        self._wording: Wording | None = None
        self._rows: dict[NamedPlace, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Places as a list"))
        self.filter = QLineEdit()
        self.filter.setAccessibleName(self.tr("Narrow the list of places"))
        self.filter.setPlaceholderText(self.tr("Narrow the list"))
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.header().setAccessibleName(self.tr("Places"))
        self.tree.setAccessibleName(self.tr("Places"))
        self.tree.setAccessibleDescription(self.tr("Enter picks a place, Ctrl+Enter adds it."))
        self.tree.itemClicked.connect(self._on_clicked)
        self.tree.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 4, 8)
        self._column.addWidget(self.filter)
        self._column.addWidget(self.tree, 1)

    def put_below(self, part: QWidget) -> None:
        """Show something below the list."""
        self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)

    # --- what is shown --------------------------------------------------------------------------------

    def present(self, shown: Presentation) -> None:
        """Mark the picked places; name all rows in the wording."""
        if shown.wording is not self._wording:
            self._wording = shown.wording
            self._fill(shown.wording)
            self._narrow(self.filter.text())
        picked = {place.named for place in shown.places if place.named is not None}
        for place, row in self._rows.items():
            self._mark(row, place in picked)
        chosen = next((self._rows[place] for place in picked if place in self._rows), None)
        current = self.tree.currentItem()
        if chosen is not None and (current is None or current.data(0, _PLACE_ROLE) not in picked):
            with QSignalBlocker(self.tree):
                self.tree.setCurrentItem(chosen)
            self.tree.scrollToItem(chosen)

    def _mark(self, row: QTreeWidgetItem, is_picked: bool) -> None:
        title = row.data(0, _WORDS_ROLE)[0]
        text = f"✓ {title}" if is_picked else title
        if row.text(0) != text:
            row.setText(0, text)
            font = row.font(0)
            font.setBold(is_picked)
            row.setFont(0, font)
            spoken = self.tr("{place}, painful").format(place=title) if is_picked else title
            row.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), spoken)

    def _fill(self, wording: Wording) -> None:
        self.tree.clear()
        self._rows = {}
        for group in GROUPS:
            heading = group_title(self._atlas.translate, group)
            parent = QTreeWidgetItem(self.tree, [heading])
            for region in sorted(self._regions(group), key=lambda each: (each.id, each.side.order)):
                place = NamedPlace(Layer.OWN, region.id, region.side)
                title = place_title(self._atlas, place, wording)
                title = with_capital(title)
                row = QTreeWidgetItem(parent, [title])
                row.setData(0, _PLACE_ROLE, place)
                row.setData(
                    0,
                    _WORDS_ROLE,
                    (title, _searched(region, title, heading)),
                )
                row.setToolTip(0, f"{title}\n{region.anatomical}")
                self._rows[place] = row

    def _regions(self, group: str) -> list[Region]:
        return [region for region in self._atlas.own_regions if region.group == group]

    # --- choosing -------------------------------------------------------------------------------------

    def _narrow(self, text: str) -> None:
        """Show only rows that hold every word."""
        words = text.casefold().split()
        for number in range(self.tree.topLevelItemCount()):
            parent = self.tree.topLevelItem(number)
            assert parent is not None
            shown = 0
            for row in (parent.child(place) for place in range(parent.childCount())):
                assert row is not None
                fits = all(word in row.data(0, _WORDS_ROLE)[1] for word in words)
                row.setHidden(not fits)
                shown += fits
            parent.setHidden(not shown)
            parent.setExpanded(bool(words) and shown > 0)
        if words and (first := self._first_shown()) is not None:
            self.tree.setCurrentItem(first)

    def _first_shown(self) -> QTreeWidgetItem | None:
        return next((row for row in self._rows.values() if not row.isHidden()), None)

    def _on_clicked(self, row: QTreeWidgetItem) -> None:
        self._pick(row, Selecting.REPLACE)

    def _pick(self, row: QTreeWidgetItem | None, how: Selecting) -> None:
        place = None if row is None else row.data(0, _PLACE_ROLE)
        if place is not None:
            self.place_picked.emit(place, how)
        elif row is not None:
            row.setExpanded(not row.isExpanded())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _PICKING:
                is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._pick(self.tree.currentItem(), Selecting.TOGGLE if is_adding else Selecting.REPLACE)
                return True
            if watched is self.filter and event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)


def _searched(region: Region, title: str, group: str) -> str:
    """Return all words by which a row is found: names, anatomical name, patients' words."""
    side = "" if region.side is Side.MIDLINE else region.side.value
    return " ".join((title, side, group, region.anatomical, *region.patient_words)).casefold()
