"""What every step of a visit is made of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.records.clock import Clock, stamp
from bodymap.session.session import Session
from bodymap.session.visit_shown import ConsentShown, PointShown, VisitShown
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit.touch import Rows, TouchButton
from bodymap.visit.record import ConsentArea


class Page(QWidget):
    """One step: a column that shows the visit and writes into it."""

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__()
        self._session, self._clock = session, clock
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 6, 10, 10)
        self.column.setSpacing(8)

    def present(self, visit: VisitShown) -> None:
        """Show the visit."""
        raise NotImplementedError

    def now(self) -> str:
        """Return date and time as they are kept."""
        return stamp(self._clock)


class PointHead(QWidget):
    """A point by name, its side, why it is looked at, and why not to press; a press shows it on the body."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.name = TouchButton("")
        self.side = PlainLabel("", "side")
        self.why = PlainLabel("", "quiet")
        self.blocked = PlainLabel("", "warningText", bold=True)
        self._point: PointShown | None = None
        self.name.clicked.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.name, self.side, self.why, self.blocked):
            column.addWidget(part)

    def present(self, point: PointShown) -> None:
        """Show a point."""
        self._point = point
        self.name.say(point.title)
        for label, text in (
            (self.side, point.side_line),
            (self.why, point.why),
            (self.blocked, point.blocked),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def _look(self) -> None:
        if self._point is not None:
            self._session.focus_on(self._point.key.point, self._point.key.side)


class _ConsentRow(TouchButton):
    def present(self, item: ConsentShown) -> None:
        self.say(("✓ " if item.at else "") + item.words)
        self.show_checked(bool(item.at))

    def as_widget(self) -> QWidget:
        return self


class Consents(Rows[ConsentArea, ConsentShown]):
    """The questions about touch: one tap says that the client agreed, another takes it back."""

    def __init__(self, page: Page, session: Session) -> None:
        def make(area: ConsentArea) -> _ConsentRow:
            row = _ConsentRow("", is_checkable=True)
            row.clicked.connect(lambda is_on: _agree(page, session, area, is_on))
            return row

        super().__init__(make)

    def show_asked(self, asked: Sequence[ConsentShown]) -> None:
        """Show what is asked, answered or not."""
        self.present([(each.area, each) for each in asked])
        self.setVisible(bool(asked))


def _agree(page: Page, session: Session, area: ConsentArea, is_given: bool) -> None:
    if is_given:
        session.consent(area, page.now())
    else:
        session.withdraw_consent(area)
