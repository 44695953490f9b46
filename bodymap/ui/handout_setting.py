"""What a page is made of: blocks that are measured before they are drawn, set closely or comfortably."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.anatomy.side import Side
from bodymap.ui.handout_body import BodyPicture
from bodymap.ui.handout_text import Paragraph, Run

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
SMALL_POINTS = 8.0
COLUMN_GAP = 110.0


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
        return 1500.0 if self.has_position else 1150.0


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


@dataclass(frozen=True)
class Setting:
    """How text is set on a page: its width in units, its density, and from which side it is read."""

    width: float
    density: Density
    is_mirrored: bool

    def text(
        self, runs: Sequence[Run] | str, width: float, points: float = 0.0, *, is_far: bool = False
    ) -> Paragraph:
        """Return a paragraph at the leading edge of its column, or at the far one."""
        align = RIGHT if self.is_mirrored != is_far else LEFT
        runs = (Run(runs),) if isinstance(runs, str) else runs
        if self.is_mirrored:
            runs = tuple(replace(run, text=_isolated(run.text)) for run in runs)
        return Paragraph(runs, points or self.density.points, width, align)

    def plain(self, words: Paragraph) -> Block:
        """Return a paragraph as a block."""
        return Block(words.height, lambda painter, top: words.draw(painter, 0.0, top))

    def x(self, start: float, width: float) -> float:
        """Return the left edge of a column that starts so far from the leading edge."""
        return self.width - start - width if self.is_mirrored else start

    def column(
        self, painter: QPainter, lines: Iterable[Paragraph], x: float, top: float, gap: float = 0.0
    ) -> None:
        """Draw paragraphs below each other."""
        for line in lines:
            line.draw(painter, x, top)
            top += line.height + gap


def heights(lines: Sequence[Paragraph], gap: float = 0.0) -> float:
    """Return the height of paragraphs below each other."""
    return sum(line.height for line in lines) + gap * max(len(lines) - 1, 0)


def _isolated(text: str) -> str:
    """Return a piece whose direction is its own: its full stop stays at its end, whatever stands around."""
    words = text.strip()
    return text.replace(words, f"\u2068{words}\u2069", 1) if words else text
