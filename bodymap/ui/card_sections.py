"""The sections of the panel as widgets: labelled lines, exercises, warnings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from bodymap.anatomy.side import Side
from bodymap.session.detail import ExerciseShown, Line, Link, Section
from bodymap.ui.exercise_figure import ExerciseFigure
from bodymap.ui.labels import PlainLabel


def section_body(section: Section, side: Side, open_link: Callable[[Link], object]) -> QWidget:
    """Build what stands under a section's heading.

    Figures show the client's `side`; `open_link` follows a link that was clicked.
    """
    body = QFrame()
    if section.is_warning:
        body.setObjectName("warning")
    column = QVBoxLayout(body)
    column.setContentsMargins(8, 4, 8, 10)
    column.setSpacing(6)
    for line in section.lines:
        _add_line(column, line)
        for link in line.links:
            column.addWidget(_link_button(link, open_link))
    for exercise in section.exercises:
        _add_exercise(column, exercise, side)
    return body


def _add_line(column: QVBoxLayout, line: Line) -> None:
    if line.label:
        column.addWidget(PlainLabel(line.label, "quiet", 0.9, bold=True))
    if line.text:
        column.addWidget(PlainLabel(line.text))


def _link_button(link: Link, open_link: Callable[[Link], object]) -> QPushButton:
    button = QPushButton(link.text)
    button.setObjectName("link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: open_link(link))
    return button


def _add_exercise(column: QVBoxLayout, exercise: ExerciseShown, side: Side) -> None:
    column.addWidget(PlainLabel(exercise.name, bold=True))
    if exercise.figure is not None:
        column.addWidget(ExerciseFigure(exercise.figure, exercise.figure_words, side))
    column.addWidget(PlainLabel(exercise.position))
    for number, step in enumerate(exercise.steps, start=1):
        column.addWidget(PlainLabel(f"{number}. {step}"))
    translate = QCoreApplication.translate
    for label, text in (
        (translate("exercise", "How often"), exercise.dose),
        (translate("exercise", "You should feel"), exercise.feel),
        (translate("exercise", "Stop when"), exercise.stop),
        (translate("exercise", "Take care"), exercise.cautions),
    ):
        if text:
            _add_line(column, Line(label, text))
