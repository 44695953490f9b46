"""One page laid out: every block is measured first, and drawn only when all of them fit."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.anatomy.side import Side
from bodymap.handout.page import Handout, HandoutExercise
from bodymap.session.presentation import SideWords
from bodymap.ui import handout_marks as marks
from bodymap.ui.handout_body import BodyPicture
from bodymap.ui.handout_text import Paragraph, Run

DAYS = 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_GAP, _COLUMN_GAP = 50.0, 110.0
_SMALL = 8.0
_LABEL = 10.0
_PICTURE_SHARE = 0.40
_STOP_SIZE, _TICKS = 135.0, 165.0


@dataclass(frozen=True)
class Density:
    """How closely a page is set: points of the letters, size of figures in units, and how much is said.

    `has_steps`: steps stand beside a figure, too; an exercise without one keeps them always.
    """

    points: float
    figure_width: float
    figure_height: float
    has_position: bool
    has_steps: bool
    has_tip: bool

    @property
    def picture_height(self) -> float:
        """Units of the body's picture at least."""
        return 1500.0 if self.has_position else 1250.0


DENSITIES = (
    Density(12.0, 2000.0, 1100.0, True, True, True),
    Density(12.0, 1600.0, 900.0, False, True, False),
    Density(11.5, 1500.0, 800.0, False, True, False),
    Density(11.0, 1400.0, 750.0, False, True, False),
    Density(12.0, 1500.0, 800.0, False, False, False),
    Density(11.5, 1500.0, 700.0, False, False, False),
    Density(11.0, 1400.0, 620.0, False, False, False),
)
"""From the most comfortable to the closest; never under 11 points."""


@dataclass
class Block:
    """Something with a height, drawn at a height of the page."""

    height: float
    draw: Callable[[QPainter, float], object]


@dataclass(frozen=True, eq=False)
class Drawn:
    """The pictures of a page and its small print; `figures` by exercise and side, None: no figure."""

    body: tuple[BodyPicture, ...]
    figures: dict[tuple[str, Side], QImage | None]
    small_print: tuple[str, ...]
    logo: QImage | None = None


class PageLayout:
    """Lays out a page of a size (units) within margins."""

    def __init__(
        self, handout: Handout, drawn: Drawn, size: QSizeF, density: Density, *, is_right_to_left: bool
    ) -> None:
        self._handout, self._drawn, self._density = handout, drawn, density
        self._width = size.width()
        self._is_mirrored = is_right_to_left
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
            yield self._plain(self._text(heading, self._width))
        for number, exercise in enumerate(self._handout.exercises, start=1):
            yield self._exercise(number, exercise)
        yield from self._advice()
        yield self._alarm()
        yield from self._ending()

    def _head(self) -> Block:
        choice, phrases = self._handout.choice, self._handout.phrases
        clinic, logo = choice.clinic, self._drawn.logo
        logo_width = 0.0 if logo is None else min(360.0 * logo.width() / logo.height(), 1200.0)
        indent = logo_width + _COLUMN_GAP if logo_width else 0.0
        half = self._width * 0.55
        left = self._text([Run(clinic.name, True)], half - indent)
        lines = [choice.date]
        lines += [f"{phrases.therapist} {clinic.therapist}"] if clinic.therapist else []
        lines += [f"{phrases.for_whom} {choice.name}"] if choice.name else []
        right = [self._text(line, self._width - half, is_far=True) for line in lines if line]
        height = max(left.height, sum(each.height for each in right), 360.0 if logo_width else 0.0)

        def draw(painter: QPainter, top: float) -> None:
            if logo is not None:
                box = QRectF(
                    self._x(0, logo_width), top, logo_width, logo_width * logo.height() / logo.width()
                )
                painter.drawImage(box, logo)
            left.draw(painter, self._x(indent, half - indent), top)
            self._column(painter, right, self._x(half, self._width - half), top)
            marks.rule(painter, 0.0, self._width, top + height + 20.0)

        return Block(height + 20.0, draw)

    def _titles(self) -> Block:
        title = self._text([Run(self._handout.phrases.title, True)], self._width, points=18.0)
        points = [
            self._text([Run(f"{each.side_words}: ", True), Run(each.title, True)], self._width, points=13.0)
            for each in self._handout.points
        ]
        lines = [title, *points]
        return Block(_heights(lines), lambda painter, top: self._column(painter, lines, 0.0, top))

    def _body(self) -> Block:
        phrases = self._handout.phrases
        width = self._width * _PICTURE_SHARE
        room = self._width - width - _COLUMN_GAP
        words = [self._text([Run(each.why, True)], room) for each in self._handout.points if each.why]
        words += [self._text(self._handout.honesty, room)]
        if self._handout.soreness:
            said = " ".join(self._handout.soreness)
            words.append(self._text([Run(f"{phrases.soreness}: ", True), Run(said)], room))
        has_cross = any(each.has_cross for each in self._drawn.body)
        named = {True: phrases.place} if has_cross else {}
        legend = [
            (is_cross, self._text(words, width - 200.0, points=_LABEL))
            for is_cross, words in {**named, False: phrases.usual_area}.items()
        ]
        height = max(
            _heights(words, _GAP), self._density.picture_height + _heights([words for _, words in legend])
        )
        picture = QRectF(self._x(0.0, width), 0.0, width, height - _heights([words for _, words in legend]))

        def draw(painter: QPainter, top: float) -> None:
            self._pictures(painter, picture.translated(0.0, top))
            self._legend(painter, legend, picture.left(), top + picture.height(), width)
            self._column(painter, words, self._x(width + _COLUMN_GAP, room), top, _GAP)

        return Block(height, draw)

    def _pictures(self, painter: QPainter, box: QRectF) -> None:
        """Draw the body, its sides never mirrored, with the reader's sides at its edges."""
        count = len(self._drawn.body)
        phrases, points = self._handout.phrases, _LABEL if count == 1 else _SMALL
        width = (box.width() - (count - 1) * _COLUMN_GAP) / count
        for number, picture in enumerate(self._drawn.body):
            left = box.left() + number * (width + _COLUMN_GAP)
            sides = picture.sides(SideWords(phrases.your_right, phrases.your_left))
            if sides[0]:
                heads = [
                    Paragraph([Run(words, True)], points, width, align)
                    for words, align in zip(sides, (_LEFT, _RIGHT), strict=True)
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
            mark = x + 75.0 if not self._is_mirrored else x + width - 75.0
            if is_cross:
                marks.cross(painter, QPointF(mark, middle), 40.0)
            else:
                marks.patch(painter, QRectF(mark - 60.0, middle - 35.0, 120.0, 70.0))
            line.draw(painter, x if self._is_mirrored else x + 200.0, top)
            top += line.height

    def _exercise(self, number: int, exercise: HandoutExercise) -> Block:
        figure = self._drawn.figures.get((exercise.id, exercise.side))
        width = self._density.figure_width if figure is not None else 900.0
        room = self._width - width - _COLUMN_GAP
        words = self._exercise_words(number, exercise, room, has_figure=figure is not None)
        stop = self._text(
            [Run(f"{self._handout.phrases.stop} ", True), Run(exercise.stop)], room - _STOP_SIZE - 40.0
        )
        tallest = self._density.figure_height
        drawn = 0.0 if figure is None else min(width * figure.height() / figure.width(), tallest)
        height = max(_heights(words) + stop.height, drawn + 30.0 + _TICKS) + 20.0

        def draw(painter: QPainter, top: float) -> None:
            marks.rule(painter, 0.0, self._width, top)
            side = self._x(0.0, width)
            at = top + 20.0
            if figure is not None:
                scale = min(width / figure.width(), drawn / figure.height())
                size = QSizeF(figure.width(), figure.height()) * scale
                corner = QPointF(side + (width - size.width()) / 2, at)
                painter.drawImage(QRectF(corner, size), figure)
                self._name_halves(painter, QRectF(corner, size))
            boxes = QRectF(side, top + height - _TICKS - 20.0, width, _TICKS)
            marks.tick_boxes(painter, boxes, DAYS, is_mirrored=self._is_mirrored)
            left = self._x(width + _COLUMN_GAP, room)
            self._column(painter, words, left, at)
            low = at + _heights(words)
            sign = self._x(width + _COLUMN_GAP, _STOP_SIZE)
            marks.stop_sign(painter, QRectF(sign, low + 5.0, _STOP_SIZE, _STOP_SIZE))
            stop.draw(painter, left if self._is_mirrored else left + _STOP_SIZE + 40.0, low)

        return Block(height, draw)

    def _name_halves(self, painter: QPainter, box: QRectF) -> None:
        """Write above each half of a figure which it is; the start stands where the reader begins."""
        words = [self._handout.phrases.start, self._handout.phrases.end]
        for number, text in enumerate(reversed(words) if self._is_mirrored else words):
            label = Paragraph(text, _SMALL, box.width() / 2, _LEFT)
            label.draw(painter, box.left() + number * box.width() / 2, box.top())

    def _exercise_words(
        self, number: int, exercise: HandoutExercise, room: float, *, has_figure: bool
    ) -> list[Paragraph]:
        phrases, density = self._handout.phrases, self._density
        lead = [Run(f"{number}. {exercise.side_words}: ", True), Run(exercise.name, True)]
        words = [self._text(lead, room), self._text([Run(exercise.dose, True)], room)]
        if exercise.tip and density.has_tip:
            words[-1] = self._text([Run(f"{exercise.dose} ", True), Run(exercise.tip)], room)
        said = [exercise.position] if density.has_position or not has_figure else []
        said += exercise.steps if density.has_steps or not has_figure else ()
        if said:
            words.append(self._text([Run(f"{phrases.how} ", True), Run(" ".join(said))], room))
        words.append(self._text([Run(f"{phrases.feel} ", True), Run(exercise.feel)], room))
        return words

    def _advice(self) -> Iterable[Block]:
        phrases, handout = self._handout.phrases, self._handout
        parts = []
        if handout.changes:
            parts.append([Run(f"{phrases.changes}: ", True), Run(" ".join(handout.changes))])
        if handout.choice.note:
            parts.append([Run(f"{phrases.note}: ", True), Run(handout.choice.note)])
        for runs in parts:
            yield self._plain(self._text(runs, self._width))

    def _alarm(self) -> Block:
        phrases, handout = self._handout.phrases, self._handout
        room = self._width - 120.0
        parts = []
        if handout.emergency:
            parts.append([Run(f"{phrases.emergency} ", True), Run(" ".join(handout.emergency))])
        if handout.doctor:
            parts.append([Run(f"{phrases.doctor} ", True), Run(" ".join(handout.doctor))])
        parts.append([Run(phrases.call_us)])
        lines = [self._text(runs, room) for runs in parts]
        height = _heights(lines) + 60.0

        def draw(painter: QPainter, top: float) -> None:
            marks.frame(painter, QRectF(0.0, top, self._width, height))
            self._column(painter, lines, 60.0, top + 30.0)

        return Block(height, draw)

    def _ending(self) -> Iterable[Block]:
        if self._handout.choice.next_visit:
            runs = [Run(f"{self._handout.phrases.next_visit} {self._handout.choice.next_visit}", True)]
            yield self._plain(self._text(runs, self._width))

    def _footer(self) -> Block:
        lines = [self._text(each, self._width, points=_SMALL) for each in self._drawn.small_print]
        return Block(_heights(lines), lambda painter, top: self._column(painter, lines, 0.0, top))

    # --- pieces ---------------------------------------------------------------------------------------

    def _text(
        self, runs: Sequence[Run] | str, width: float, points: float = 0.0, *, is_far: bool = False
    ) -> Paragraph:
        """Return a paragraph at the leading edge of its column, or at the far one."""
        align = _RIGHT if self._is_mirrored != is_far else _LEFT
        runs = (Run(runs),) if isinstance(runs, str) else runs
        if self._is_mirrored:
            runs = tuple(replace(run, text=_isolated(run.text)) for run in runs)
        return Paragraph(runs, points or self._density.points, width, align)

    def _plain(self, words: Paragraph) -> Block:
        return Block(words.height, lambda painter, top: words.draw(painter, 0.0, top))

    def _x(self, start: float, width: float) -> float:
        """Return the left edge of a column that starts so far from the leading edge."""
        return self._width - start - width if self._is_mirrored else start

    def _column(
        self, painter: QPainter, lines: Iterable[Paragraph], x: float, top: float, gap: float = 0.0
    ) -> None:
        for line in lines:
            line.draw(painter, x, top)
            top += line.height + gap


def _heights(lines: Sequence[Paragraph], gap: float = 0.0) -> float:
    return sum(line.height for line in lines) + gap * max(len(lines) - 1, 0)


def _isolated(text: str) -> str:
    """Return a piece whose direction is its own: its full stop stays at its end, whatever stands around."""
    words = text.strip()
    return text.replace(words, f"\u2068{words}\u2069", 1) if words else text
