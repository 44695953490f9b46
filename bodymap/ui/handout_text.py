"""Paragraphs on paper: laid out once, so that what was measured is what is drawn, in either direction."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from bodymap.ui.fonts import readable_font

UNITS_A_POINT = 10
"""Lengths on paper are tenths of a point: fonts take whole pixels, and half a point must be possible."""
INK = QColor(20, 20, 24)
_NARROWED_PERCENT = 90


@dataclass(frozen=True)
class Run:
    """A piece of a paragraph."""

    text: str
    is_bold: bool = False


def paper_font(points: float, is_bold: bool = False) -> QFont:
    """Return the application's font as it is set on paper."""
    font = readable_font()
    font.setPixelSize(round(points * UNITS_A_POINT))
    font.setStretch(_NARROWED_PERCENT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # "first" is found and heard letter by letter
    font.setBold(is_bold)
    return font


class Paragraph:
    """Text wrapped to a width (units).

    Parameters
    ----------
    runs
        Its pieces, or one plain text.
    points, width
        Size of the letters, and of the column in units.
    align
        At which edge; the direction of the text is that of its first letters.
    """

    def __init__(
        self,
        runs: Sequence[Run] | str,
        points: float,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        runs = (Run(runs),) if isinstance(runs, str) else runs
        font = paper_font(points)
        self._layout = QTextLayout("".join(run.text for run in runs), font)
        option = QTextOption(align)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(runs, points))
        self.height = self._break(width, QFontMetricsF(font))

    def _break(self, width: float, metrics: QFontMetricsF) -> float:
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, top + metrics.ascent() - line.ascent()))
            top += metrics.height()
        self._layout.endLayout()
        return top

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at a place."""
        painter.setPen(INK)
        self._layout.draw(painter, QPointF(x, y))


def _formats(runs: Sequence[Run], points: float) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for run in runs:
        if run.is_bold and run.text:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = start, _utf16(run.text)  # type: ignore[misc]
            look = QTextCharFormat()
            look.setFont(paper_font(points, is_bold=True))
            bold.format = look  # type: ignore[misc]
            formats.append(bold)
        start += _utf16(run.text)
    return formats


def _utf16(text: str) -> int:
    """Return how many of Qt's characters a text has."""
    return len(text.encode("utf-16-le")) // 2
