"""The picture in the window with more pixels: the same view, strokes and words, sharper."""

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from bodymap.anatomy.speech import Translate
from bodymap.export.credits import credit_lines
from bodymap.scene.palette import Backdrop, Palette
from bodymap.session.legend import drawn_roles
from bodymap.ui.plate import Plate, printed
from bodymap.ui.viewport import Viewport

MOST_SCALE = 8
MOST_PIXELS = 64_000_000
"""A picture of so many pixels takes about a gigabyte while it is drawn."""


def fitting_scales(view: QWidget) -> list[int]:
    """Return the scales, 1 to 8, at which the view's picture can be drawn."""
    area = view.width() * view.height()
    return [scale for scale in range(1, MOST_SCALE + 1) if scale == 1 or area * scale**2 <= MOST_PIXELS]


def enlarged(
    view: Viewport, scale: int, palette: Palette, backdrop: Backdrop, translate: Translate
) -> QImage:
    """Return what the view shows with `scale` times its width and height in pixels, words and credit on it.

    The window's own picture is not touched.
    """
    stage = view.stage
    assert stage is not None  # the commands exist only while the body is shown
    size = stage.canvas.size
    large = view.width() * scale, view.height() * scale
    stage.render(smooth=True)  # aims, and takes the width of strokes from the window's size
    second = None
    try:
        stage.canvas.resize(large)
        pixels = stage.canvas.render(smooth=True)
        if view.at_rest.second.isVisible():
            wanted = view.at_rest.second.size() * scale
            second = stage.second_picture((wanted.width(), wanted.height()))
    finally:
        stage.canvas.resize(size)
    shown = stage.shown
    credit = "\n".join(credit_lines(translate))
    plate = Plate(
        pixels, stage.camera, shown.side_words, stage.notes, drawn_roles(shown), shown.caption, credit, scale
    )
    image = printed(plate, palette, backdrop)
    if second is not None:
        painter = QPainter(image)
        view.at_rest.second.print_on(painter, second, scale)
        painter.end()
    return image
