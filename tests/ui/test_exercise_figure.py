"""The drawings of the exercises in the panel: the client's side, the theme's colours, words for readers."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.loading.figures import SIZE_PX, figure_path
from bodymap.session.detail import SectionName
from bodymap.ui.exercise_figure import ExerciseFigure, sided, tinted
from tests.ui.conftest import Window

_EXERCISE = "strength-bird-dog"


def picture() -> QImage:
    path = figure_path(_EXERCISE)
    assert path is not None
    return QImage(str(path))


def test_the_left_side_mirrors_each_half_so_that_the_start_stays_first(qapp: QApplication) -> None:
    right, left = sided(picture(), Side.RIGHT), sided(picture(), Side.LEFT)
    half = SIZE_PX[0] // 2
    assert (right.width(), right.height()) == SIZE_PX
    for start in (0, half):
        ours = right.copy(start, 0, half, right.height())
        turned = [[left.pixel(start + half - 1 - x, y) for x in range(0, half, 7)] for y in range(0, 480, 7)]
        assert turned == [[ours.pixel(x, y) for x in range(0, half, 7)] for y in range(0, 480, 7)]


def test_in_the_dark_lines_are_light_on_dark_paper(qapp: QApplication) -> None:
    paper, ink = QColor("#272c33"), QColor("#e9e8e3")
    dark = tinted(sided(picture(), Side.RIGHT), paper, ink)
    assert dark.pixelColor(2, 2) == paper
    seen = {dark.pixelColor(x, y).lightness() for x in range(0, 960, 3) for y in range(0, 480, 3)}
    assert max(seen) > ink.lightness() - 30


def test_an_opened_section_draws_its_exercises_and_says_them(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "heel_plantar", Side.LEFT))
    window.settle()
    card = window.work.panel.card
    card.show_only(SectionName.LENGTHEN)
    window.settle()
    drawn = card.findChildren(ExerciseFigure)
    assert drawn
    for figure in drawn:
        assert figure.isVisibleTo(card)
        assert figure.height() == figure.heightForWidth(figure.width()) > 60
        assert "start and end" in figure.accessibleDescription()
