"""One page laid out: every block is measured first, and drawn only when all of them fit."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from bodymap.handout.page import Handout
from bodymap.session.presentation import SideWords
from bodymap.ui import handout_marks as marks
from bodymap.ui.handout_exercise import ExerciseRow
from bodymap.ui.handout_setting import (
    COLUMN_GAP,
    LEFT,
    RIGHT,
    SMALL_POINTS,
    Block,
    Density,
    Drawn,
    Setting,
    heights,
)
from bodymap.ui.handout_text import Paragraph, Run

_GAP = 42.0
_LABEL = 10.0
_PICTURE_SHARE = 0.40


class PageLayout:
    """Lays out a page of a size (units) within margins."""

    def __init__(
        self, handout: Handout, drawn: Drawn, size: QSizeF, density: Density, *, is_right_to_left: bool
    ) -> None:
        self._handout, self._drawn = handout, drawn
        self._set = Setting(size.width(), density, is_right_to_left)
        self._rows = ExerciseRow(self._set, handout.phrases)
        self._foot = self._footer()
        self._blocks = list(self._all())
        self._room = size.height() - self._foot.height - _GAP

    @property
    def fits(self) -> bool:
        """Whether all of it fits the page."""
        return self.height <= self._room

    @property
    def height(self) -> float:
        """Units that the blocks take."""
        return sum(block.height for block in self._blocks) + _GAP * (len(self._blocks) - 1)

    def draw(self, painter: QPainter) -> None:
        """Draw the page; what is left over of its height goes between the blocks."""
        spare = max(self._room - self.height, 0.0) / max(len(self._blocks), 1)
        gap = _GAP + min(spare, 2 * _GAP)
        top = 0.0
        for block in self._blocks:
            block.draw(painter, top)
            top += block.height + gap
        self._foot.draw(painter, self._room + _GAP)

    # --- blocks ---------------------------------------------------------------------------------------

    def _all(self) -> Iterable[Block]:
        yield self._head()
        yield self._titles()
        yield self._body()
        if self._handout.exercises:
            heading = [Run(f"{self._handout.phrases.exercises} ", True), Run(self._handout.phrases.days)]
            yield self._set.plain(self._set.text(heading, self._set.width))
        for number, exercise in enumerate(self._handout.exercises, start=1):
            yield self._rows.block(number, exercise, self._drawn.figures.get((exercise.id, exercise.side)))
        yield from self._advice()
        yield self._alarm()
        yield from self._ending()

    def _head(self) -> Block:
        choice, phrases = self._handout.choice, self._handout.phrases
        clinic, logo = choice.clinic, self._drawn.logo
        logo_width = 0.0 if logo is None else min(360.0 * logo.width() / logo.height(), 1200.0)
        indent = logo_width + COLUMN_GAP if logo_width else 0.0
        half = self._set.width * 0.55
        left = self._set.text([Run(clinic.name, True)], half - indent)
        lines = [choice.date]
        lines += [f"{phrases.therapist} {clinic.therapist}"] if clinic.therapist else []
        lines += [f"{phrases.for_whom} {choice.name}"] if choice.name else []
        right = [self._set.text(line, self._set.width - half, is_far=True) for line in lines if line]
        height = max(left.height, sum(each.height for each in right), 360.0 if logo_width else 0.0)

        def draw(painter: QPainter, top: float) -> None:
            if logo is not None:
                box = QRectF(
                    self._set.x(0, logo_width), top, logo_width, logo_width * logo.height() / logo.width()
                )
                painter.drawImage(box, logo)
            left.draw(painter, self._set.x(indent, half - indent), top)
            self._set.column(painter, right, self._set.x(half, self._set.width - half), top)
            marks.rule(painter, 0.0, self._set.width, top + height + 20.0)

        return Block(height + 20.0, draw)

    def _titles(self) -> Block:
        title = self._set.text([Run(self._handout.phrases.title, True)], self._set.width, points=18.0)
        points = [
            self._set.text(
                [Run(f"{each.side_words}: ", True), Run(each.title, True)], self._set.width, points=13.0
            )
            for each in self._handout.points
        ]
        lines = [title, *points]
        return Block(heights(lines), lambda painter, top: self._set.column(painter, lines, 0.0, top))

    def _body(self) -> Block:
        phrases = self._handout.phrases
        width = self._set.width * _PICTURE_SHARE
        room = self._set.width - width - COLUMN_GAP
        words = [self._set.text([Run(each.why, True)], room) for each in self._handout.points if each.why]
        words += [self._set.text(self._handout.honesty, room)]
        if self._handout.soreness:
            said = " ".join(self._handout.soreness)
            words.append(self._set.text([Run(f"{phrases.soreness}: ", True), Run(said)], room))
        has_cross = any(each.has_cross for each in self._drawn.body)
        named = {True: phrases.place} if has_cross else {}
        legend = [
            (is_cross, self._set.text(words, width - 200.0, points=_LABEL))
            for is_cross, words in {**named, False: phrases.usual_area}.items()
        ]
        height = max(
            heights(words, _GAP), self._set.density.picture_height + heights([words for _, words in legend])
        )
        picture = QRectF(
            self._set.x(0.0, width), 0.0, width, height - heights([words for _, words in legend])
        )

        def draw(painter: QPainter, top: float) -> None:
            self._pictures(painter, picture.translated(0.0, top))
            self._legend(painter, legend, picture.left(), top + picture.height(), width)
            self._set.column(painter, words, self._set.x(width + COLUMN_GAP, room), top, _GAP)

        return Block(height, draw)

    def _pictures(self, painter: QPainter, box: QRectF) -> None:
        """Draw the body, its sides never mirrored, with the reader's sides at its edges."""
        count = len(self._drawn.body)
        phrases, points = self._handout.phrases, _LABEL if count == 1 else SMALL_POINTS
        width = (box.width() - (count - 1) * COLUMN_GAP) / count
        for number, picture in enumerate(self._drawn.body):
            left = box.left() + number * (width + COLUMN_GAP)
            sides = picture.sides(SideWords(phrases.your_right, phrases.your_left))
            if sides[0]:
                heads = [
                    Paragraph([Run(words, True)], points, width, align)
                    for words, align in zip(sides, (LEFT, RIGHT), strict=True)
                ]
            else:
                heads = [Paragraph([Run(picture.title, True)], points, width, Qt.AlignmentFlag.AlignHCenter)]
            for head in heads:
                head.draw(painter, left, box.top())
            below = max(head.height for head in heads) + 10.0
            picture.paint(painter, QRectF(left, box.top() + below, width, box.height() - below), 5.5)

    def _legend(
        self,
        painter: QPainter,
        lines: Sequence[tuple[bool, Paragraph]],
        x: float,
        top: float,
        width: float,
    ) -> None:
        for is_cross, line in lines:
            middle = top + line.height / 2
            mark = x + 75.0 if not self._set.is_mirrored else x + width - 75.0
            if is_cross:
                marks.cross(painter, QPointF(mark, middle), 40.0)
            else:
                marks.patch(painter, QRectF(mark - 60.0, middle - 35.0, 120.0, 70.0))
            line.draw(painter, x if self._set.is_mirrored else x + 200.0, top)
            top += line.height

    def _advice(self) -> Iterable[Block]:
        phrases, handout = self._handout.phrases, self._handout
        parts = []
        if handout.changes:
            parts.append([Run(f"{phrases.changes}: ", True), Run(" ".join(handout.changes))])
        if handout.choice.note:
            parts.append([Run(f"{phrases.note}: ", True), Run(handout.choice.note)])
        for runs in parts:
            yield self._set.plain(self._set.text(runs, self._set.width))

    def _alarm(self) -> Block:
        phrases, handout = self._handout.phrases, self._handout
        room = self._set.width - 120.0
        parts = []
        if handout.emergency:
            parts.append([Run(f"{phrases.emergency} ", True), Run(" ".join(handout.emergency))])
        if handout.doctor:
            parts.append([Run(f"{phrases.doctor} ", True), Run(" ".join(handout.doctor))])
        parts.append([Run(phrases.call_us)])
        lines = [self._set.text(runs, room) for runs in parts]
        height = heights(lines) + 60.0

        def draw(painter: QPainter, top: float) -> None:
            marks.frame(painter, QRectF(0.0, top, self._set.width, height))
            self._set.column(painter, lines, 60.0, top + 30.0)

        return Block(height, draw)

    def _ending(self) -> Iterable[Block]:
        if self._handout.choice.next_visit:
            runs = [Run(f"{self._handout.phrases.next_visit} {self._handout.choice.next_visit}", True)]
            yield self._set.plain(self._set.text(runs, self._set.width))

    def _footer(self) -> Block:
        lines = [
            self._set.text(each, self._set.width, points=SMALL_POINTS) for each in self._drawn.small_print
        ]
        return Block(heights(lines), lambda painter, top: self._set.column(painter, lines, 0.0, top))
