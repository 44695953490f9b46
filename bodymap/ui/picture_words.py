"""The words upon the body in the window: sides, places, notes, caption, names at rest, and the invitation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from bodymap.session.presentation import Presentation
from bodymap.session.state import LayerName
from bodymap.ui.annotations import NOTE, Annotations
from bodymap.ui.fonts import scaled
from bodymap.ui.place_notes import place_notes

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport


def paint_words(painter: QPainter, view: "Viewport", shown: Presentation) -> None:
    """Print everything that is said upon the picture."""
    words, area = Annotations(view.font(), view.backdrop), QRectF(view.rect())
    words.sides(painter, area, view.camera, shown.side_words)
    beside = area.adjusted(*view.caption_margins)
    if view.stage is not None:
        notes, size = (*place_notes(view, shown), *view.stage.notes), view.device_size()
        covered = words.covered_by_caption(beside, shown.caption, view.caption_factor)
        words.notes(painter, notes, view.camera, size, view.devicePixelRatioF(), covered)
    words.caption(painter, beside, shown.caption, view.caption_factor)
    view.at_rest.paint(painter)
    if _wants_hint(view, shown):
        words.hint(painter, area, QCoreApplication.translate("Viewport", "Click where it hurts"))


def _wants_hint(view: "Viewport", shown: Presentation) -> bool:
    has_skin = LayerName.SKIN in shown.layers.visible
    is_asked = not shown.places and shown.detail is None and shown.study is None
    return is_asked and has_skin and not view.at_rest.labels


def note_places(view: "Viewport", shown: Presentation) -> list[QPointF]:
    """Return where the words beside places start and where they end, in widget pixels."""
    metrics = QFontMetricsF(scaled(view.font(), NOTE))
    notes = () if view.stage is None else (*place_notes(view, shown), *view.stage.notes)
    starts = [(view.place_of(note.position), metrics.horizontalAdvance(note.text)) for note in notes]
    return [place + QPointF(along * wide, 0.0) for place, wide in starts for along in (0.0, 0.5, 1.0)]


def word_boxes(view: "Viewport", shown: Presentation | None) -> list[QRectF]:
    """Return the boxes (widget pixels) in which words stand that nothing may cover."""
    if shown is None or not shown.caption:
        return []
    area = QRectF(view.rect()).adjusted(*view.caption_margins)
    words = Annotations(view.font(), view.backdrop)
    return [words.caption_box(area, shown.caption, view.caption_factor)]
