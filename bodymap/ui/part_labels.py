"""Names of muscles and bones in two columns beside the body, joined to them by thin lines, as in an atlas."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from bodymap.scene.naming import PartInSight
from bodymap.scene.palette import Backdrop
from bodymap.ui.fonts import scaled

_MARGIN = 14.0
_TOP = 44.0
_GAP = 26.0
_PAD = 5.0
_MOST_WIDE = 0.34
_MOST_IN_COLUMN = 16


@dataclass(frozen=True)
class Label:
    """A word to print: its text, the box it fills, and the place (widget pixels) its line leads to."""

    text: str
    box: QRectF
    place: QPointF


def laid_out(
    parts: Sequence[PartInSight],
    name_of: Callable[[PartInSight], str],
    area: QRectF,
    taken: Sequence[QRectF],
    font: QFont,
    ratio: float,
) -> tuple[Label, ...]:
    """Return labels that overlap neither each other nor what is taken, for as many parts as have room.

    Parameters
    ----------
    parts
        The largest first; those that come first get the room. A part of both sides is named once.
    name_of
        The word for a part.
    area, taken
        Where to print, and which boxes of it are not free (widget pixels).
    ratio
        Device pixels per widget pixel.
    """
    metrics = QFontMetricsF(_small(font))
    line = metrics.height() + 2.0 * _PAD - 3.0
    places = {part: QPointF(part.x_px, part.y_px) / ratio for part in parts}
    named: set[tuple[str, str]] = set()
    columns: dict[bool, list[PartInSight]] = {True: [], False: []}
    edges = _edges(list(places.values()), area)
    widest = area.width() * _MOST_WIDE
    for part in parts:
        is_left = places[part].x() < area.center().x()
        room = _rows(area, taken, is_left, edges, line)
        if (part.kind, part.id) not in named and len(columns[is_left]) < min(len(room), _MOST_IN_COLUMN):
            named.add((part.kind, part.id))
            columns[is_left].append(part)
    labels = []
    for is_left, column in columns.items():
        column.sort(key=lambda part: places[part].y())
        rows = _nearest_rows([places[p].y() for p in column], _rows(area, taken, is_left, edges, line))
        for part, top in zip(column, rows, strict=True):
            text = metrics.elidedText(name_of(part), Qt.TextElideMode.ElideRight, widest)
            wide = metrics.horizontalAdvance(text) + 2.0 * _PAD
            left = _column_left(area, edges, wide, is_left)
            labels.append(Label(text, QRectF(left, top, wide, line - 3.0), places[part]))
    return tuple(labels)


def paint_labels(painter: QPainter, labels: Sequence[Label], font: QFont, backdrop: Backdrop) -> None:
    """Print labels with their lines."""
    ink, paper = QColor(*backdrop.ink), QColor(*backdrop.top)
    paper.setAlpha(222)
    painter.setFont(_small(font))
    for colour, width in ((paper, 3.0), (ink, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.setBrush(ink)
        for label in labels:
            painter.drawLine(_line_start(label), label.place)
    painter.setPen(Qt.PenStyle.NoPen)
    for label in labels:
        painter.setBrush(ink)
        painter.drawEllipse(label.place, 2.2, 2.2)
        painter.setBrush(paper)
        painter.drawRoundedRect(label.box, 4.0, 4.0)
    painter.setPen(ink)
    for label in labels:
        painter.drawText(label.box, int(Qt.AlignmentFlag.AlignCenter), label.text)


def _small(font: QFont) -> QFont:
    return scaled(font, 0.88)


def _line_start(label: Label) -> QPointF:
    is_left = label.box.center().x() < label.place.x()
    return QPointF(label.box.right() if is_left else label.box.left(), label.box.center().y())


def _edges(places: list[QPointF], area: QRectF) -> tuple[float, float]:
    """Return how far the parts reach to the left and to the right."""
    across = [place.x() for place in places] or [area.center().x()]
    return min(across), max(across)


def _column_left(area: QRectF, edges: tuple[float, float], wide: float, is_left: bool) -> float:
    """Return where a box begins: beside the body where there is room, else at the edge of the picture."""
    if is_left:
        return max(edges[0] - _GAP - wide, area.left() + _MARGIN)
    return min(edges[1] + _GAP, area.right() - _MARGIN - wide)


def _rows(
    area: QRectF, taken: Sequence[QRectF], is_left: bool, edges: tuple[float, float], line: float
) -> list[float]:
    """Return the tops of the free rows of a column, from above."""
    wide = area.width() * _MOST_WIDE
    left = _column_left(area, edges, wide, is_left)
    rows, top = [], area.top() + max(_TOP, 2.4 * line)
    while top + line < area.bottom() - _MARGIN:
        box = QRectF(left, top, wide, line)
        if not any(box.intersects(other) for other in taken):
            rows.append(top)
        top += line
    return rows


def _nearest_rows(wanted: list[float], rows: list[float]) -> list[float]:
    """Return a row for each wanted height, in order, each its own and as near as the others let it be."""
    chosen: list[int] = []
    for number, height in enumerate(wanted):
        least = chosen[-1] + 1 if chosen else 0
        most = len(rows) - (len(wanted) - number)
        best = min(range(len(rows)), key=lambda row: abs(rows[row] - height))
        chosen.append(min(max(best, least), most))
    return [rows[row] for row in chosen]
