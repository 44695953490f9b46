"""The flat figure as a finished picture: page, caption, legend and credit, for files and paper."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage
from bodymap.export.credits import credit_lines
from bodymap.flat.painting import FLAT_ROLES
from bodymap.scene.palette import Backdrop, Palette
from bodymap.session.presentation import Presentation
from bodymap.ui.annotations import Annotations
from bodymap.ui.flat.picture import FlatPicture
from bodymap.ui.fonts import readable_font
from bodymap.ui.swatches import legend_size, paint_legend

_FONT_SHARE, _LEAST_FONT_PX = 13.5 / 800.0, 11
_EDGE = 12.0
_CREDIT_LINES = 3.2


def flat_image(
    atlas: Atlas,
    shown: Presentation,
    page: FlatPage,
    size: QSize,
    scale: int,
    palette: Palette,
    backdrop: Backdrop,
) -> QImage:
    """Return a page with what a presentation puts on it.

    Parameters
    ----------
    size, scale
        Of the figure in the window, and how many times larger it is drawn; words stand below it.
    """
    font = _font(size)
    roles = tuple(role for role in shown.legend if role in FLAT_ROLES)
    legend = legend_size(roles, font) if roles else (0.0, 0.0)
    credit = _CREDIT_LINES * QFontMetricsF(font).height()
    foot = max(legend[1], 4.0 * QFontMetricsF(font).height()) + credit + 2 * _EDGE
    width, height = float(size.width()), size.height() + foot
    image = QImage(QSize(round(width), round(height)) * scale, QImage.Format.Format_RGB32)
    image.fill(QColor(*backdrop.top))
    painter = QPainter(image)
    painter.scale(scale, scale)
    picture = FlatPicture(atlas, page, shown)
    picture.palette, picture.backdrop = palette, backdrop
    picture.paint(painter, QRectF(0, 0, width, size.height()), font)
    paint_legend(painter, QPointF(_EDGE, size.height()), roles, palette, backdrop, font)
    words = Annotations(font, backdrop)
    left = legend[0] + 2 * _EDGE
    words.caption(painter, QRectF(left, 0, width - left - _EDGE, height - credit), shown.caption)
    words.credit(painter, QRectF(0, 0, width, height), "\n".join(credit_lines(atlas.translate)))
    painter.end()
    return image


def _font(size: QSize) -> QFont:
    font = readable_font()
    font.setPixelSize(max(round(min(size.width(), size.height()) * _FONT_SHARE), _LEAST_FONT_PX))
    return font
