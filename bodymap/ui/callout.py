"""A box of words with back, next and skip, and the ring that shows what it speaks of."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel

_WIDTH_IN_LETTERS = 40
_MARGIN = 14
_WIDEST = 0.62
_GAP, _FAR = 26, 70
_TOP = 44
"""Below the words for the client's sides."""
_RING_WIDTH = 3.0
_CORNER = 10.0


class Callout(QFrame):
    """One step of a few; placed beside what it speaks of, never over it.

    Signals
    -------
    back_requested(), next_requested(), skip_requested().
    """

    back_requested = Signal()
    next_requested = Signal()
    skip_requested = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("callout")
        self._place = PlainLabel("", "quiet", 0.92)
        self._title = PlainLabel("", factor=1.25, bold=True)
        self._text = PlainLabel()
        self.skip = QPushButton(self.tr("Skip (Esc)"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.skip.clicked.connect(self.skip_requested)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for label in (self._place, self._title, self._text):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.hide()

    def say(self, number: int, count: int, title: str, text: str) -> None:
        """Show step `number` of `count` (from 1) and tell screen readers."""
        place = self.tr("{number} of {count}").format(number=number, count=count)
        self._place.setText(place)
        self._title.setText(title)
        self._text.setText(text)
        for label in (self._place, self._title, self._text):
            label.follow_font()
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.setAccessibleName(f"{place}: {title}")
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{title}. {text}")
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_beside(self, target: QRect, room: QRect) -> None:
        """Stand in `room`: right of the target if there is space, else left of it, else below."""
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        width = min(width, round(room.width() * _WIDEST))
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(width)
        self.setFixedHeight(height)
        is_right = room.right() - target.right() >= width + _FAR + _MARGIN
        left = target.right() + _FAR if is_right else target.left() - _GAP - width
        is_below = left < room.left() + _MARGIN
        left = max(min(left, room.right() - width - _MARGIN), room.left() + _MARGIN)
        top = target.bottom() + _GAP if is_below else target.center().y() - height // 2
        top = max(min(top, room.bottom() - height - _MARGIN), room.top() + _TOP)
        self.move(left, top)


class Ring(QWidget):
    """A ring round a target and a line to it from the callout; the pointer goes through it."""

    def __init__(self, over: QWidget, callout: Callout) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._callout = callout
        self._target = QRect()
        self._corner = _CORNER
        self.hide()

    def show_round(self, target: QRect, is_spot: bool) -> None:
        """Show the ring round a rectangle of the parent, or as a circle round a spot of the body."""
        parent = self.parentWidget()
        assert parent is not None
        self._target = target
        self._corner = target.width() / 2.0 if is_spot else _CORNER
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._callout.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Link)
        ring = QRectF(self._target).adjusted(-2, -2, 2, 2)
        start, end = self._line(QRectF(self._callout.geometry()), ring)
        for ink, width in ((self._paper(), _RING_WIDTH + 3.0), (accent, _RING_WIDTH)):
            painter.setPen(QPen(ink, width))
            painter.drawRoundedRect(ring, self._corner, self._corner)
            painter.drawLine(start, end)

    def _paper(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Base)

    def _line(self, box: QRectF, ring: QRectF) -> tuple[QPointF, QPointF]:
        """Return the shortest level line, or nearly so, from the box to the ring."""
        if box.top() > ring.bottom():
            x = min(max(ring.center().x(), box.left() + _CORNER), box.right() - _CORNER)
            return QPointF(x, box.top()), QPointF(ring.center().x(), ring.bottom())
        is_left = box.center().x() < ring.center().x()
        x_start, x_end = (box.right(), ring.left()) if is_left else (box.left(), ring.right())
        inset = min(self._corner, ring.height() / 2.0)
        y_end = min(max(box.center().y(), ring.top() + inset), ring.bottom() - inset)
        y_start = min(max(y_end, box.top() + _CORNER), box.bottom() - _CORNER)
        return QPointF(x_start, y_start), QPointF(x_end, y_end)
