"""Treat: the one or two points, the technique, the hold timer, the client's word, what follows."""

from functools import partial

from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from bodymap.records.clock import Clock
from bodymap.session.session import Session
from bodymap.session.visit_shown import ChosenShown, PointShown, VisitShown
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit import words
from bodymap.ui.visit.hold_face import HoldFace
from bodymap.ui.visit.holding import Holding
from bodymap.ui.visit.page import Consents, Page, PointHead
from bodymap.ui.visit.touch import Choices, Rows, TouchButton
from bodymap.visit.hold import hold_words, pressure_words
from bodymap.visit.record import Feedback, Found, PointKey


class _ToChoose(QWidget):
    """A point that could be treated, with the reason."""

    def __init__(self, session: Session, page: "TreatPage", key: PointKey) -> None:
        super().__init__()
        self.head, self.choose = PointHead(session), TouchButton("", is_checkable=True)
        self.choose.clicked.connect(lambda is_on: page.choose(key, is_on))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.choose)

    def present(self, item: tuple[PointShown, bool]) -> None:
        point, is_chosen = item
        self.head.present(point)
        self.choose.say(self.tr("Chosen: press to take back") if is_chosen else self.tr("Treat this one"))
        self.choose.show_checked(is_chosen)

    def as_widget(self) -> QWidget:
        return self


class TreatPage(Page):
    """Guided treatment of one point at a time."""

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__(session, clock)
        self.holding = Holding(session, clock, self)
        self.holding.ticked.connect(self._show_reading)
        self.holding.ended.connect(self._sound)
        self._work: PointKey | None = None
        self._is_presenting = False
        self._chosen: ChosenShown | None = None
        self.said = PlainLabel("", "warningText", bold=True)
        self.consents = Consents(self, session)
        self.points: Rows[PointKey, tuple[PointShown, bool]] = Rows(lambda key: _ToChoose(session, self, key))
        self.which = TouchButton(self.tr("The next point"))
        self.which.clicked.connect(self._next_point)
        self.technique, self.limits = PlainLabel(""), PlainLabel("", bold=True)
        self.face, self.words = HoldFace(), PlainLabel("", factor=1.2, bold=True)
        self.go = TouchButton(self.tr("Start the hold (Space)"))
        self.go.clicked.connect(self.holding.toggle)
        self.feedback = self._four()
        self.pressure = Choices(self.tr("Discomfort while pressing"), words.numbers(), 6)
        self.pressure.chosen.connect(self._on_pressure)
        self.faded = Choices(self.tr("Has the familiar feeling gone?"), words.yes_no(), 2)
        self.faded.chosen.connect(self._on_faded)
        self.follow_up = PlainLabel("")
        self.sound = TouchButton(self.tr("Soft sound at the end"), is_checkable=True)
        self.sound.setChecked(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self.guided = QWidget()
        guided = QVBoxLayout(self.guided)
        guided.setContentsMargins(0, 0, 0, 0)
        self.for_hands = (self.technique, self.limits, self.which, self.pressure, self.sound)
        for part in (
            self.which,
            self.technique,
            self.face,
            self.words,
            self.go,
            self._feedback_row,
            self.faded,
            self.follow_up,
            self.limits,
            self.pressure,
            self.sound,
        ):
            guided.addWidget(part)
        for part in (self.said, self.consents, self.guided, self.points):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _four(self) -> dict[Feedback, TouchButton]:
        """Make the four large buttons."""
        self._feedback_row = QWidget()
        grid = QGridLayout(self._feedback_row)
        grid.setContentsMargins(0, 0, 0, 0)
        buttons = {}
        for number, (word, text) in enumerate(words.feedbacks()):
            button = TouchButton(f"{text} ({words.FEEDBACK_KEYS[word]})", is_checkable=True)
            button.setMinimumHeight(64)
            button.clicked.connect(partial(self._on_word, word))
            grid.addWidget(button, 0, number)
            buttons[word] = button
        return buttons

    @property
    def has_hold(self) -> bool:
        """Whether a point is in work."""
        return self._chosen is not None

    def present(self, visit: VisitShown) -> None:
        chosen = {each.at.key: each for each in visit.chosen}
        if self._work not in chosen:
            self._work = next(iter(chosen), None)
        self._chosen = None if self._work is None else chosen[self._work]
        self._keys = list(chosen)
        self.holding.take(self._chosen)
        active = [each.at for each in visit.findings if each.finding.found is Found.ACTIVE]
        points = {each.key: each for each in (*(c.at for c in visit.chosen), *visit.suggested, *active)}
        points |= {each.key: each for each in visit.suggested}
        self.points.present([(key, (point, key in chosen)) for key, point in points.items()])
        self.consents.show_asked(visit.consents)
        waits = visit.waiting or ("" if points else self.tr("Examine first: nothing to treat was found yet."))
        self._say(waits)
        self.guided.setVisible(self._chosen is not None)
        self._show_chosen()
        self._show_reading()

    def _show_chosen(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        self.which.say(chosen.at.title)
        asked = self.tr("Ask first: see the question above.") if chosen.at.consents else ""
        self.technique.setText(chosen.at.blocked or asked or chosen.technique)
        self.limits.setText("" if chosen.treatment is None else chosen.pressure)
        last = chosen.treated.passes[-1] if chosen.treated and chosen.treated.passes else None
        for word, button in self.feedback.items():
            button.show_checked(last is not None and last.feedback is word)
        self.faded.show_value(None if chosen.treated is None else chosen.treated.has_faded)
        self.faded.setVisible(last is not None)
        self.follow_up.setText("\n".join(chosen.follow_up))
        self.follow_up.setVisible(last is not None and bool(chosen.follow_up))

    def _show_reading(self) -> None:
        reading = self.holding.reading
        for part in (self.face, self.go, self._feedback_row, self.words):
            part.setVisible(reading is not None)
        self.pressure.setVisible(reading is not None and not self._is_presenting)
        if reading is None:
            return
        self.face.present(reading)
        passes = self.tr("{number} of {count}").format(number=reading.pass_number, count=reading.passes)
        self.words.setText(f"{passes} · {hold_words(self._session.atlas, self.holding.limits, reading)}")
        self.go.say(self.tr("Release (Space)") if reading.is_running else self.tr("Start the hold (Space)"))
        self.go.setEnabled(reading.is_running or reading.can_start)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def choose(self, key: PointKey, is_wanted: bool) -> None:
        """Choose a point or take it back; more than the most there may be is answered with a sentence."""
        if not is_wanted:
            self._session.unchoose(key)
            return
        why_not = self._session.choose(key)
        if why_not:
            self._say(why_not)
            self.points.rows[key].choose.show_checked(False)  # type: ignore[attr-defined]
        else:
            self._work = key
            self._session.focus_on(key.point, key.side)

    def _next_point(self) -> None:
        if self._work in self._keys and not self.holding.is_running:
            self._work = self._keys[(self._keys.index(self._work) + 1) % len(self._keys)]
            self._session.focus_on(self._work.point, self._work.side)

    def _on_word(self, word: Feedback, _is_on: bool = True) -> None:
        self.say_feedback(word)

    def say_feedback(self, word: Feedback) -> None:
        """Take the client's word, by button or key."""
        self.holding.say(word)
        self._show_chosen()

    def _on_pressure(self, value: object) -> None:
        pressure = value if isinstance(value, int) else None
        self.holding.pressure = pressure
        self.pressure.show_value(pressure)
        if pressure is not None and self.holding.reading is not None:
            self._say(pressure_words(self._session.atlas, self.holding.limits, pressure))

    def _on_faded(self, value: object) -> None:
        if self._work is not None:
            self._session.set_faded(self._work, value if isinstance(value, bool) else None)

    def _sound(self) -> None:
        if self.sound.isChecked():
            QApplication.beep()

    def set_presenting(self, is_presenting: bool) -> None:
        """Leave the timer and the four buttons, or show everything again."""
        self._is_presenting = is_presenting
        for part in (*self.for_hands, self.points, self.consents):
            part.setVisible(not is_presenting)
