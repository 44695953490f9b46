"""Home: exercises to give, habits, notes, the plan, and the drawing against the pattern."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from bodymap.anatomy.side import Side
from bodymap.records.clock import Clock
from bodymap.session.session import Session
from bodymap.session.visit_shown import ExerciseOffer, VisitShown
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit import words
from bodymap.ui.visit.date_field import DateField
from bodymap.ui.visit.overlap_pictures import OverlapPictures
from bodymap.ui.visit.page import Page
from bodymap.ui.visit.touch import TOUCH, Choices, Rows, TouchButton
from bodymap.visit.record import GivenExercise, Plan, PlanItem

_NOTES_HEIGHT = 90
_LINE_HEIGHT = 72


class OfferRow(TouchButton):
    """An exercise: pressed when it goes home."""

    def __init__(self, session: Session, key: tuple[str, Side]) -> None:
        super().__init__("", is_checkable=True)
        self._session, self._given = session, GivenExercise(*key)
        self.clicked.connect(self._on_clicked)

    def present(self, item: ExerciseOffer) -> None:
        """Show an exercise with its dose."""
        self.say(("✓ " if item.given else "") + f"{item.exercise.name}: {item.exercise.dose}")
        self.show_checked(item.given is not None)

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self

    def _on_clicked(self, is_given: bool) -> None:
        if is_given:
            self._session.give_exercise(self._given)
        else:
            self._session.take_back_exercise(self._given)


class PlanRow(QWidget):
    """One line of the plan: wanted or not, its words to change."""

    def __init__(self, page: "HomePage", index: int) -> None:
        super().__init__()
        self._page, self._index = page, index
        self.wanted = TouchButton("", is_checkable=True)
        self.wanted.clicked.connect(lambda is_on: page.change_item(index, is_wanted=is_on))
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(_LINE_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Words of this line"))
        self.text.textChanged.connect(self._on_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wanted)
        column.addWidget(self.text)

    def present(self, item: PlanItem) -> None:
        """Show a line."""
        when = self.tr("Today") if not item.week else self.tr("Week {number}").format(number=item.week)
        self.wanted.say(f"✓ {when}" if item.is_wanted else self.tr("{when}: left out").format(when=when))
        self.wanted.show_checked(item.is_wanted)
        _take_text(self.text, item.words)

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self

    def _on_text(self) -> None:
        self._page.change_item(self._index, is_typing=True, words=self.text.toPlainText())


class HomePage(Page):
    """What the client takes home.

    Signals
    -------
    handout_requested(), finish_requested().
    """

    handout_requested = Signal()
    finish_requested = Signal()

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__(session, clock)
        self._plan = Plan()
        self.overlap = PlainLabel("", "quiet")
        self.pictures = OverlapPictures(session)
        self.exercises_title = PlainLabel(self.tr("Exercises to give: two to four"), bold=True)
        self.exercises: Rows[tuple[str, Side], ExerciseOffer] = Rows(partial(OfferRow, session))
        self.habits = Choices(self.tr("What keeps it going"), words.habits(), 3)
        for habit, button in self.habits.buttons.items():
            button.clicked.connect(lambda is_on, habit=habit: session.tick_habit(habit, is_on))
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText(self.tr("Notes"))
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.notes.setTabChangesFocus(True)
        self.notes.textChanged.connect(lambda: session.write_notes(self.notes.toPlainText()))
        self.compose = TouchButton(self.tr("Compose the plan"))
        self.compose.clicked.connect(session.compose_plan)
        self.items: Rows[int, PlanItem] = Rows(partial(PlanRow, self))
        weeks = [(7, self.tr("1 week")), (14, self.tr("2 weeks")), (28, self.tr("4 weeks"))]
        self.next_visit = Choices(self.tr("Next visit in"), weeks, 3)
        self.next_visit.chosen.connect(self._on_next)
        self.date = DateField(self.tr("Date of the next visit"), self.tr("No date yet"))
        self.date.picked.connect(self._set_next)
        self.handout, self.finish = TouchButton(self.tr("Handout...")), TouchButton(self.tr("Finish visit"))
        self.handout.clicked.connect(self.handout_requested)
        self.finish.clicked.connect(self.finish_requested)
        for button in (self.handout, self.finish):
            button.setMinimumHeight(TOUCH + 8)
        for part in (
            self.overlap,
            self.pictures,
            self.exercises_title,
            self.exercises,
            self.habits,
            self.notes,
            self.compose,
            self.items,
            self.next_visit,
            self.date,
            self.handout,
            self.finish,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def present(self, visit: VisitShown) -> None:
        self._plan = visit.plan
        self.overlap.setText("\n".join(visit.overlap))
        self.overlap.setVisible(bool(visit.overlap))
        self.pictures.present(visit)
        offers = {(each.exercise.id, each.key.side): each for each in visit.exercises}
        self.exercises.present(list(offers.items()))
        self.exercises_title.setVisible(bool(offers))
        self.habits.show_value(*visit.habits)
        _take_text(self.notes, visit.notes)
        self.items.present(list(enumerate(visit.plan.items)))
        self.next_visit.show_value(*(d for d in (7, 14, 28) if visit.plan.next_visit == self._date_in(d)))
        self.date.show_date(self._date_in(0), visit.plan.next_visit)

    def change_item(self, index: int, is_typing: bool = False, **changes: object) -> None:
        """Change one line of the plan."""
        items = list(self._plan.items)
        items[index] = replace(items[index], **changes)  # type: ignore[arg-type]
        self._session.change_plan(replace(self._plan, items=tuple(items)), is_typing=is_typing)

    def _date_in(self, days: int) -> str:
        today = datetime.fromtimestamp(self._clock.wall(), UTC).astimezone().date()
        return (today + timedelta(days=days)).isoformat()

    def _on_next(self, days: object) -> None:
        self._set_next(self._date_in(days) if isinstance(days, int) else "")

    def _set_next(self, date: str) -> None:
        self._session.change_plan(replace(self._plan, next_visit=date))


def _take_text(field: QPlainTextEdit, text: str) -> None:
    if field.toPlainText() != text:
        with QSignalBlocker(field):
            field.setPlainText(text)
