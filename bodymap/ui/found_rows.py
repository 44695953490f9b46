"""The list under the search box: a mark for the kind, the words, and at the end the sides or the keys."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bodymap.ui.found import Found, side_words

_FOUND = Qt.ItemDataRole.UserRole
_SIDE = Qt.ItemDataRole.UserRole + 1
_PAD = 8
_Index = QModelIndex | QPersistentModelIndex


class FoundRows(QListWidget):
    """Rows of what was found.

    Signals
    -------
    row_chosen(row) : with the pointer.
    """

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("found")
        self.setAccessibleName(self.tr("Search results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setItemDelegate(_FoundDelegate(self))
        self.itemClicked.connect(lambda item: self.row_chosen.emit(self.row(item)))

    def fill(self, rows: list[Found]) -> None:
        """Show these rows and mark the first that can be chosen."""
        self.clear()
        for found in rows:
            item = QListWidgetItem()
            item.setData(_FOUND, found)
            item.setData(_SIDE, 0)
            if found.is_heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
            self._word(item)
        self.setCurrentRow(next((row for row, found in enumerate(rows) if not found.is_heading), -1))

    def say(self, words: str) -> None:
        """Show only a sentence."""
        self.fill([Found(words)])

    def found(self, row: int) -> Found | None:
        """Return what a row stands for, none for a heading or no row."""
        found = self.item(row).data(_FOUND) if 0 <= row < self.count() else None
        return found if isinstance(found, Found) and not found.is_heading else None

    def side(self, row: int) -> int:
        """Return which of its sides is chosen in a row."""
        return int(self.item(row).data(_SIDE))

    def choose_side(self, row: int, side: int) -> bool:
        """Choose a side of a row; return whether there is such a side."""
        found = self.found(row)
        if found is None or not 0 <= side < len(found.hits):
            return False
        self.item(row).setData(_SIDE, side)
        self._word(self.item(row))
        return True

    def step(self, by: int) -> None:
        """Mark the next row that can be chosen, after the last the first."""
        choosable = [row for row in range(self.count()) if self.found(row) is not None]
        if choosable:
            here = choosable.index(self.currentRow()) if self.currentRow() in choosable else -1
            self.setCurrentRow(choosable[(here + by) % len(choosable)])

    def speech(self, row: int) -> str:
        """Return a row as a screen reader says it."""
        found = self.found(row)
        if found is None:
            return ""
        words = ", ".join(filter(None, (found.title_on(self.side(row)), found.subtitle, found.keys)))
        if len(found.hits) < 2:
            return words
        return self.tr("{words}. Left and right arrow choose the side").format(words=words)

    def _word(self, item: QListWidgetItem) -> None:
        found: Found = item.data(_FOUND)
        title = found.title_on(item.data(_SIDE))
        item.setText(f"{title}    ·    {found.subtitle}" if found.subtitle else title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.speech(self.row(item)) or title)

    def fitting_height(self, most_rows: int) -> int:
        """Return the height of the rows, of at most so many."""
        heights = [self.sizeHintForRow(row) for row in range(min(self.count(), most_rows))]
        return sum(heights) + 2 * self.frameWidth() + 6


class _FoundDelegate(QStyledItemDelegate):
    """Paints a row, and takes clicks on its sides."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found: Found = index.data(_FOUND)
        is_marked = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        ink = option.palette.color(roles.HighlightedText if is_marked else roles.Text)
        quiet = QColor(ink)
        quiet.setAlphaF(0.78)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_marked:
            painter.fillRect(option.rect, option.palette.color(roles.Highlight))
        painter.setPen(quiet if found.is_heading else ink)
        start = option.rect.left() + _PAD
        end = option.rect.right() - _PAD
        if not found.is_heading:
            size = option.fontMetrics.height()
            mark = QRect(start, option.rect.center().y() - size // 2 + 1, size, size)
            _mark(painter, found.kind, self._mirrored(option, mark))
            start += size + _PAD
            end = self._paint_end(painter, option, index, quiet)
        self._paint_words(painter, option, index, (start, end), quiet)
        painter.restore()

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, quiet: QColor
    ) -> int:
        """Paint sides or keys at the end of a row; return where they begin."""
        found, chosen = index.data(_FOUND), index.data(_SIDE)
        end = option.rect.right() - _PAD
        if found.keys:
            width = option.fontMetrics.horizontalAdvance(found.keys)
            place = QRect(end - width, option.rect.top(), width, option.rect.height())
            painter.setPen(quiet)
            painter.drawText(self._mirrored(option, place), Qt.AlignmentFlag.AlignVCenter, found.keys)
            return end - width - _PAD
        ink = painter.pen().color()
        for side, place in enumerate(chips(option, found)):
            shown = self._mirrored(option, place)
            painter.setPen(QPen(ink, 2.0 if side == chosen else 1.0))
            if side == chosen:
                filled = QColor(ink)
                filled.setAlphaF(0.16)
                painter.setBrush(filled)
            painter.drawRoundedRect(shown.adjusted(1, 1, -1, -1), 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink if side == chosen else quiet)
            painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, side_words(found.hits[side]))
            end = min(end, place.left() - _PAD)
        painter.setPen(ink)
        return end

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        span: tuple[int, int],
        quiet: QColor,
    ) -> None:
        found: Found = index.data(_FOUND)
        start, end = span
        room = max(end - start, 0)
        title = option.fontMetrics.elidedText(
            found.title_on(index.data(_SIDE)), Qt.TextElideMode.ElideRight, room
        )
        used = option.fontMetrics.horizontalAdvance(title)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        ink = painter.pen().color()
        top, height = option.rect.top(), option.rect.height()
        if not found.is_heading:
            ink = option.palette.color(
                QPalette.ColorRole.HighlightedText
                if option.state & QStyle.StateFlag.State_Selected
                else QPalette.ColorRole.Text
            )
        painter.setPen(ink)
        painter.drawText(self._mirrored(option, QRect(start, top, room, height)), aligned, title)
        left = room - used - 2 * _PAD
        if found.subtitle and left > 4 * _PAD:
            words = option.fontMetrics.elidedText(found.subtitle, Qt.TextElideMode.ElideRight, left)
            painter.setPen(quiet)
            place = QRect(start + used + 2 * _PAD, top, left, height)
            painter.drawText(self._mirrored(option, place), aligned, words)

    def _mirrored(self, option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            rows = self.parent()
            assert isinstance(rows, FoundRows)
            for side, place in enumerate(chips(option, index.data(_FOUND))):
                if self._mirrored(option, place).contains(event.position().toPoint()):
                    rows.choose_side(index.row(), side)  # the click that follows takes the row with it
        return super().editorEvent(event, model, option, index)


def chips(option: QStyleOptionViewItem, found: Found) -> list[QRect]:
    """Return where the sides of a row are painted, left to right; none for a row without a choice."""
    if len(found.hits) < 2:
        return []
    metrics = option.fontMetrics
    widths = [metrics.horizontalAdvance(side_words(hit)) + 2 * _PAD for hit in found.hits]
    left = option.rect.right() - _PAD - sum(widths) - 4 * (len(widths) - 1)
    places = []
    for width in widths:
        places.append(QRect(left, option.rect.top() + 3, width, option.rect.height() - 6))
        left += width + 4
    return places


def _mark(painter: QPainter, kind: str, place: QRect) -> None:
    """Draw a ring for a place, fibres for a muscle, an X for a point, an angle for an action."""
    inner = place.adjusted(3, 3, -3, -3)
    pen = QPen(painter.pen())
    pen.setWidthF(1.8)
    painter.save()
    painter.setPen(pen)
    if kind == "place":
        painter.drawEllipse(inner)
        painter.drawPoint(inner.center())
    elif kind == "muscle":
        for shift in (-4, 0, 4):
            painter.drawLine(inner.left() + 2, inner.bottom() + shift, inner.right() - 2, inner.top() + shift)
    elif kind == "point":
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        middle = inner.center()
        painter.drawLine(inner.left() + 2, inner.top(), middle.x() + 2, middle.y())
        painter.drawLine(middle.x() + 2, middle.y(), inner.left() + 2, inner.bottom())
    painter.restore()
