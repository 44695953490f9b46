"""A font that can be read on every machine."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

_WANTED = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial")


def readable_font() -> QFont:
    """Return the first of the well known families that is installed, else the system's own font."""
    families = set(QFontDatabase.families())
    for family in _WANTED:
        if family in families:
            return QFont(family)
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def scaled(font: QFont, factor: float, bold: bool = False) -> QFont:
    """Return a font larger by a factor, bold when asked."""
    larger = QFont(font)
    if font.pixelSize() > 0:
        larger.setPixelSize(max(round(font.pixelSize() * factor), 1))
    else:
        larger.setPointSizeF(font.pointSizeF() * factor)
    larger.setBold(bold)
    return larger


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return a text in lines that fit a width in pixels; only a single long word may stick out."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
