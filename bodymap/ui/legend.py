"""The legend over the lower left of the body: what each colour and pattern means."""

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.scene.palette import LIGHT, STANDARD, Backdrop, Palette
from bodymap.session.presentation import Role, legend_words
from bodymap.ui.fonts import scaled
from bodymap.ui.source_card import tool_button
from bodymap.ui.swatches import legend_size, paint_legend

_LARGEST_POINTS = 14.5
_MOST_SHARE = 0.15
"""Of the picture; a legend that would cover more is opened by its button."""


class LegendOverlay(QWidget):
    """Painted from the same palette as the picture; clicks go through it.

    `button` opens and folds a legend that would cover much of the picture; it is hidden where none is needed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.roles: tuple[Role, ...] = ()
        self._palette: Palette = STANDARD
        self._backdrop: Backdrop = LIGHT
        self.setAccessibleName(self.tr("Legend"))
        self.button = tool_button(self.tr("Legend"), self.tr("What the colours mean"))
        self.button.setParent(parent)
        self.button.setCheckable(True)
        self.button.hide()
        self.hide()

    def dress(self, palette: Palette, backdrop: Backdrop) -> None:
        """Take the colours of a palette and its paper."""
        self._palette, self._backdrop = palette, backdrop
        self.update()

    def present(self, roles: tuple[Role, ...]) -> None:
        """Show the roles that are in the picture."""
        self.roles = roles
        words = legend_words(QCoreApplication.translate)
        self.setAccessibleDescription("; ".join(words[role] for role in roles))
        self.setVisible(bool(roles))
        self.resize(self.sizeHint())
        self.update()

    def fit(self, area: QSize) -> None:
        """Fold to the button where the whole would cover too much of an area and was not asked for."""
        size = self.sizeHint()
        is_large = size.width() * size.height() > _MOST_SHARE * area.width() * area.height()
        self.button.setVisible(is_large and bool(self.roles))
        self.button.adjustSize()
        self.setVisible(bool(self.roles) and (not is_large or self.button.isChecked()))

    def sizeHint(self) -> QSize:
        width, height = legend_size(self.roles, self._small())
        return QSize(round(width) + 1, round(height) + 1)

    def _small(self) -> QFont:
        font = QApplication.font()
        return scaled(font, min(0.9, _LARGEST_POINTS / font.pointSizeF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        paint_legend(painter, QPointF(0, 0), self.roles, self._palette, self._backdrop, self._small())
