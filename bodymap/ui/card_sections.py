"""The sections of the panel as widgets: labelled lines, exercises, warnings."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bodymap.session.detail import ExerciseShown, Line, Section
from bodymap.ui.labels import PlainLabel


def section_body(section: Section) -> QWidget:
    """Build what stands under a section's heading."""
    body = QFrame()
    if section.is_warning:
        body.setObjectName("warning")
    column = QVBoxLayout(body)
    column.setContentsMargins(8, 4, 8, 10)
    column.setSpacing(6)
    for line in section.lines:
        _add_line(column, line)
    for exercise in section.exercises:
        _add_exercise(column, exercise)
    return body


def _add_line(column: QVBoxLayout, line: Line) -> None:
    if line.label:
        column.addWidget(PlainLabel(line.label, "quiet", 0.9, bold=True))
    column.addWidget(PlainLabel(line.text))


def _add_exercise(column: QVBoxLayout, exercise: ExerciseShown) -> None:
    column.addWidget(PlainLabel(exercise.name, bold=True))
    column.addWidget(PlainLabel(exercise.position))
    for number, step in enumerate(exercise.steps, start=1):
        column.addWidget(PlainLabel(f"{number}. {step}"))
    for label, text in (
        ("How often", exercise.dose),
        ("You should feel", exercise.feel),
        ("Stop when", exercise.stop),
        ("Take care", exercise.cautions),
    ):
        if text:
            _add_line(column, Line(label, text))
