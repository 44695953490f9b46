"""A font that can be read on every machine."""

from PySide6.QtGui import QFont, QFontDatabase

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
