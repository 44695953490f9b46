"""One exercise on a page: its drawing and tick boxes beside what to do, what to feel and when to stop."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.handout.page import HandoutExercise
from bodymap.handout.phrases import Phrases
from bodymap.ui import handout_marks as marks
from bodymap.ui.handout_setting import COLUMN_GAP, LEFT, SMALL_POINTS, Block, Setting, heights
from bodymap.ui.handout_text import Paragraph, Run

DAYS = 7
_STOP_SIZE, _TICKS = 135.0, 165.0
_UNDER = _TICKS + 35.0
"""Height that the tick boxes take: under the drawing, or under the words where these are few."""


class ExerciseRow:
    """Lays out exercises of a page."""

    def __init__(self, setting: Setting, phrases: Phrases) -> None:
        self._set, self._phrases = setting, phrases

    def block(self, number: int, exercise: HandoutExercise, figure: QImage | None) -> Block:
        """Return the row of an exercise; without a figure its words say more."""
        width = self._set.density.figure_width if figure is not None else 900.0
        room = self._set.width - width - COLUMN_GAP
        words = self._exercise_words(number, exercise, room, has_figure=figure is not None)
        halt = f"{exercise.stop} {exercise.cautions}" if self._set.density.has_tip else exercise.stop
        stop = self._set.text([Run(f"{self._phrases.stop} ", True), Run(halt)], room - _STOP_SIZE - 40.0)
        tallest = self._set.density.figure_height
        drawn = 0.0 if figure is None else min(width * figure.height() / figure.width(), tallest)
        label = self._set.text(self._phrases.start, width, SMALL_POINTS).height if figure is not None else 0.0
        said, seen = heights(words) + stop.height, label + drawn
        is_beside = not self._set.density.has_steps
        height = 20.0 + (max(said + _UNDER, seen) if is_beside else max(said, seen + _UNDER))

        def draw(painter: QPainter, top: float) -> None:
            marks.rule(painter, 0.0, self._set.width, top)
            side = self._set.x(0.0, width)
            at = top + 20.0
            if figure is not None:
                scale = min(width / figure.width(), drawn / figure.height())
                size = QSizeF(figure.width(), figure.height()) * scale
                corner = QPointF(side + (width - size.width()) / 2, at)
                self._name_halves(painter, QRectF(corner, size))
                _draw_image(painter, QRectF(corner + QPointF(0.0, label), size), figure)
            boxes = QRectF(side, top + height - _TICKS - 15.0, width, _TICKS)
            if is_beside:
                boxes.moveLeft(self._set.x(width + COLUMN_GAP, width))
            marks.tick_boxes(painter, boxes, DAYS, is_mirrored=self._set.is_mirrored)
            left = self._set.x(width + COLUMN_GAP, room)
            self._set.column(painter, words, left, at)
            low = at + heights(words)
            sign = self._set.x(width + COLUMN_GAP, _STOP_SIZE)
            marks.stop_sign(painter, QRectF(sign, low + 5.0, _STOP_SIZE, _STOP_SIZE))
            stop.draw(painter, left if self._set.is_mirrored else left + _STOP_SIZE + 40.0, low)

        return Block(height, draw)

    def _name_halves(self, painter: QPainter, box: QRectF) -> None:
        """Write above each half of a figure which it is; the start stands where the reader begins."""
        words = [self._phrases.start, self._phrases.end]
        for number, text in enumerate(reversed(words) if self._set.is_mirrored else words):
            label = Paragraph(text, SMALL_POINTS, box.width() / 2, LEFT)
            label.draw(painter, box.left() + number * box.width() / 2, box.top())

    def _exercise_words(
        self, number: int, exercise: HandoutExercise, room: float, *, has_figure: bool
    ) -> list[Paragraph]:
        phrases, density = self._phrases, self._set.density
        lead = [Run(f"{number}. {exercise.side_words}: ", True), Run(exercise.name, True)]
        words = [self._set.text(lead, room), self._set.text([Run(exercise.dose, True)], room)]
        if exercise.tip and density.has_tip:
            words[-1] = self._set.text([Run(f"{exercise.dose} ", True), Run(exercise.tip)], room)
        said = [exercise.position] if density.has_position or not has_figure else []
        said += exercise.steps if density.has_steps or not has_figure else ()
        if said:
            words.append(self._set.text([Run(f"{phrases.how} ", True), Run(" ".join(said))], room))
        words.append(self._set.text([Run(f"{phrases.feel} ", True), Run(exercise.feel)], room))
        return words


def _draw_image(painter: QPainter, box: QRectF, image: QImage) -> None:
    """Draw an image, made smaller beforehand where the device is coarser: thin lines would break."""
    wanted = round(box.width() * painter.worldTransform().m11())
    if 0 < wanted < image.width():
        image = image.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
    painter.drawImage(box, image)
