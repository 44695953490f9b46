"""Again: how strong the pain is after the treatment, and how the movement goes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.anatomy.speech import with_capital
from bodymap.records.clock import Clock
from bodymap.session.session import Session
from bodymap.session.visit_shown import AreaShown, FindingShown, VisitShown
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit import words
from bodymap.ui.visit.page import Page
from bodymap.ui.visit.touch import Choices, Rows
from bodymap.visit.record import PointKey


class AgainArea(QWidget):
    """One area with then and now."""

    def __init__(self, session: Session, index: int) -> None:
        super().__init__()
        self.title = PlainLabel("", "side", 1.1, bold=True)
        self.after = Choices(self.tr("Pain after (0 none, 10 worst imaginable)"), words.numbers(), 6)
        self.after.chosen.connect(lambda value: session.rate_after(index, value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.after)

    def present(self, item: AreaShown) -> None:
        """Show an area."""
        title, before = with_capital(item.title), item.area.intensity
        then = "" if before is None else self.tr("before: {number}").format(number=before)
        self.title.setText(f"{title} · {then}" if then else title)
        self.after.show_value(item.area.after)

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self


class AgainMovement(QWidget):
    """One movement after the treatment."""

    def __init__(self, session: Session, key: PointKey) -> None:
        super().__init__()
        self.title = PlainLabel("")
        self.after = Choices(self.tr("This movement now"), words.restrictions(), 2)
        self.after.chosen.connect(lambda value: session.note_finding(key, after=value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.after)

    def present(self, item: FindingShown) -> None:
        """Show a finding."""
        self.title.setText(item.movement)
        self.after.show_value(item.finding.after)

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self


class AgainPage(Page):
    """The re-check."""

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__(session, clock)
        self.areas: Rows[int, AreaShown] = Rows(lambda index: AgainArea(session, index))
        self.movements: Rows[PointKey, FindingShown] = Rows(lambda key: AgainMovement(session, key))
        self.column.addWidget(self.areas)
        self.column.addWidget(self.movements)
        self.column.addStretch(1)

    def present(self, visit: VisitShown) -> None:
        self.areas.present([(area.index, area) for area in visit.areas])
        tested = [each for each in visit.findings if each.finding.before is not None]
        self.movements.present([(each.at.key, each) for each in tested])
