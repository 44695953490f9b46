"""What else than muscle can be felt there: one line that names the first, and unfolds to all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from bodymap.session.other_sources import OtherShown
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel, emptied

_LEAST_HEIGHT = 110
_FEWEST_LETTERS = 10
"""Of the names: less tells nothing."""


class OtherList(Folding):
    """A header with the number and the first names, over a list of name, kind, side and hint.

    It stays closed until somebody opens it, and then open from place to place.
    """

    def __init__(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(10, 2, 8, 8)
        self._column.setSpacing(1)
        self.list = QScrollArea()
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self.list.setWidget(page)
        self._shown: tuple[OtherShown, ...] = ()
        self._is_filled = False
        super().__init__("", self.list)
        self.list.setAccessibleName(self.tr("Other than muscle"))
        self.toggled.connect(self._fill)

    def present(self, shown: tuple[OtherShown, ...]) -> None:
        """Show other sources; nothing is built while the list is closed."""
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown, self._is_filled = shown, False
        emptied(self._column)
        self._fill()
        self.list.verticalScrollBar().setValue(0)
        self._retitle()
        self.header.setToolTip("\n".join(each.name for each in shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._retitle()

    def _fill(self) -> None:
        if self._is_filled or not self.is_open:
            return
        self._is_filled = True
        for each in self._shown:
            self._column.addWidget(PlainLabel(each.name, bold=True))
            self._column.addWidget(
                PlainLabel(self._kind_line(each), "side" if each.is_grave else "quiet", 0.9)
            )
            self._column.addWidget(PlainLabel(each.hint))
            self._column.addSpacing(7)
        self._column.addStretch(1)

    def _kind_line(self, source: OtherShown) -> str:
        sides = {
            "left": self.tr("client's LEFT"),
            "right": self.tr("client's RIGHT"),
            "both": self.tr("both sides"),
        }
        words = [source.kind]
        if source.side in sides:
            words.append(sides[source.side])
        if source.is_grave:
            words.append(self.tr("do not miss"))
        return "  ·  ".join(words)

    def _retitle(self) -> None:
        """Name as many sources as the line holds."""
        names = ", ".join(_short(each.name) for each in self._shown)
        words, count = self.tr("Other than muscle ({count}): {names}"), len(self._shown)
        metrics = self.header.fontMetrics()
        if metrics.horizontalAdvance(words.format(count=count, names=names[:_FEWEST_LETTERS])) > self.room:
            self.set_title(self.tr("Other than muscle ({count})").format(count=count))
            return
        title = words.format(count=count, names=names)
        self.set_title(metrics.elidedText(title, Qt.TextElideMode.ElideRight, self.room))


def _short(name: str) -> str:
    """Return a name as it stands in a series: no bracket, and small unless it is a sign like "C2-3"."""
    plain = name.split(" (", 1)[0]
    return plain[:1].lower() + plain[1:] if plain[1:2].islower() else plain
