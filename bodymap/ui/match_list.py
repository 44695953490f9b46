"""A list of sources: muscle and side, and the name of the point. No bars and no scores."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bodymap.anatomy.side import Side
from bodymap.session.presentation import MatchShown
from bodymap.ui.fonts import scaled, wrapped
from bodymap.ui.labels import COMMA

MATCH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PAD = 4
_GAP = 8
_LARGE_TEXT = 19
"""Height of a line in pixels from which on words are broken: more than a quarter larger than usual."""
_RANK_WIDTH = 26
_SEEN_ROWS = 3
"""The strongest sources, seen without scrolling."""


class _RowLine(NamedTuple):
    """A line of a row: words at the start, and a few in another colour at the end, which are never cut."""

    text: str
    colour: QColor
    bold: bool
    end: str = ""
    end_colour: QColor | None = None


def row_words(match: MatchShown) -> str:
    """Return a row as one sentence, for screen readers and copying."""
    parts = [f"{match.rank}. {match.muscle_name}", match.title, match.side_line, *match.reasons[:1]]
    if match.is_best:
        parts.append(QCoreApplication.translate("sources", "examine this first"))
    if match.is_blocked:
        parts.append(QCoreApplication.translate("sources", "no technique is shown here"))
    return "; ".join(part for part in parts if part)


class MatchModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.matches: tuple[MatchShown, ...] = ()

    def replace(self, matches: Sequence[MatchShown]) -> None:
        """Show other rows."""
        if tuple(matches) != self.matches:
            self.beginResetModel()
            self.matches = tuple(matches)
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.matches)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        match = self.matches[index.row()]
        if role == MATCH_ROLE:
            return match
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_words(match)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((match.muscle_name, match.latin, match.label, *match.reasons))
        return None


class MatchDelegate(QStyledItemDelegate):
    """Paints a row: muscle and side, and under it the name of the point; the reason is told by the card.

    `mark_of` gives small signs that stand after the name of a point, for a bookmark or a note.
    """

    mark_of: Callable[[MatchShown], str] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = self._wrapped(index.data(MATCH_ROLE), option, self._list.viewport().width())
        height = sum(self._height(option, line.bold) for line in lines)
        return QSize(100, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        match: MatchShown = index.data(MATCH_ROLE)
        palette: QPalette = option.palette
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        self._paint_rank(painter, option, match)
        self._paint_lines(painter, option, self._wrapped(match, option, option.rect.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Text if chosen else QPalette.ColorRole.Link))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def __init__(self, rows: QListView) -> None:
        super().__init__(rows)
        self._list = rows

    def _wrapped(self, match: MatchShown, option: QStyleOptionViewItem, width: int) -> list[_RowLine]:
        """Break large text rather than cut it; small text keeps to its line, and the tip says it whole."""
        lines = self._lines(match, option, self._text_width(width))
        if option.fontMetrics.lineSpacing() < _LARGE_TEXT:
            return lines
        broken = []
        for line in lines:
            metrics = QFontMetrics(scaled(option.font, 1.0, line.bold))
            parts = wrapped(line.text, metrics, self._room(line, metrics, self._text_width(width))) or [""]
            broken.append(line._replace(text=parts[0]))
            broken += [line._replace(text=part, end="") for part in parts[1:]]
        return broken

    def _room(self, line: _RowLine, metrics: QFontMetrics, width: int) -> int:
        return width - (metrics.horizontalAdvance(line.end) + _GAP if line.end else 0)

    def _lines(self, match: MatchShown, option: QStyleOptionViewItem, width: int) -> list[_RowLine]:
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = ink if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        accent = ink if chosen else palette.color(QPalette.ColorRole.Link)
        mark = self.mark_of(match) if self.mark_of is not None else ""
        side = COMMA.split(match.side_line, maxsplit=1)[0]  # against the pain: said by the card
        name = _RowLine(match.muscle_name, ink, True, side, accent)
        lines = [name, _RowLine(f"{match.title}  {mark}" if mark else match.title, ink, False)]
        if match.is_best:
            first, metrics = self.tr("examine first"), QFontMetrics(scaled(option.font, 1.0, True))
            both = name._replace(text=f"{match.muscle_name}  ·  {first}")
            if metrics.horizontalAdvance(both.text) <= self._room(both, metrics, width):
                lines[0] = both
            else:
                lines.insert(1, _RowLine(first, ink, True))
        if match.is_blocked:
            lines.append(_RowLine(self.tr("No technique is shown for this point"), quiet, False))
        return lines

    def _paint_rank(self, painter: QPainter, option: QStyleOptionViewItem, match: MatchShown) -> None:
        painter.setPen(self._lines(match, option, option.rect.width())[0].colour)
        painter.setFont(scaled(option.font, 1.1, bold=True))
        box = QRect(option.rect.left(), option.rect.top() + _PAD, _RANK_WIDTH, option.rect.height())
        box = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), str(match.rank))

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, lines: list[_RowLine]) -> None:
        top, width = option.rect.top() + _PAD, self._text_width(option.rect.width())
        for line in lines:
            height = self._height(option, line.bold)
            painter.setFont(scaled(option.font, 1.0, line.bold))
            metrics = painter.fontMetrics()
            box = QRect(option.rect.left() + _RANK_WIDTH + 4, top, width, height)
            box = QStyle.visualRect(option.direction, option.rect, box)
            room = self._room(line, metrics, width)
            elided = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(line.colour)
            painter.drawText(box, self._towards(option, Qt.AlignmentFlag.AlignLeft), elided)
            if line.end:
                painter.setPen(line.end_colour or line.colour)
                painter.drawText(box, self._towards(option, Qt.AlignmentFlag.AlignRight), line.end)
            top += height

    def _towards(self, option: QStyleOptionViewItem, edge: Qt.AlignmentFlag) -> int:
        where = QStyle.visualAlignment(option.direction, edge)
        return int(where | Qt.AlignmentFlag.AlignAbsolute)

    def _text_width(self, width: int) -> int:
        return width - _RANK_WIDTH - 3 * _PAD

    def _height(self, option: QStyleOptionViewItem, bold: bool) -> int:
        return QFontMetrics(scaled(option.font, 1.0, bold)).height()


class MatchList(QListView):
    """Rows that are chosen with a click or Enter.

    Signals
    -------
    match_chosen(point, side) : only the user chooses; ``present`` does not emit.
    """

    match_chosen = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._model = MatchModel(self)
        self.setModel(self._model)
        self._delegate = MatchDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    @property
    def matches(self) -> tuple[MatchShown, ...]:
        """The rows shown."""
        return self._model.matches

    def present(self, matches: Sequence[MatchShown], point: str | None, side: Side | None) -> None:
        """Show rows, with the one of the source looked at marked."""
        with QSignalBlocker(self.selectionModel()):
            self._model.replace(matches)
            self.clearSelection()
            for row, match in enumerate(matches):
                if match.point == point and match.side is side:
                    self.setCurrentIndex(self._model.index(row))
        self.updateGeometry()
        self.viewport().update()

    @property
    def first_rows_height(self) -> int:
        """Height in pixels of the strongest sources, or of all where there are fewer."""
        rows = range(min(self._model.rowCount(), _SEEN_ROWS))
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), self.first_rows_height) if self.matches else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # large text wraps otherwise

    def mark_with(self, mark_of: Callable[[MatchShown], str]) -> None:
        """Put small signs after the names of points, from now on."""
        self._delegate.mark_of = mark_of
        self.viewport().update()

    def _on_chosen(self, index: QModelIndex) -> None:
        match = self._model.matches[index.row()]
        self.match_chosen.emit(match.point, match.side)
