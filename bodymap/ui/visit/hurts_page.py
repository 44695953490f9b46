"""Where it hurts: each area drawn on the body, how strong it is now and how it feels."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.anatomy.speech import with_capital
from bodymap.records.clock import Clock
from bodymap.session.session import Session
from bodymap.session.visit_shown import AreaShown, VisitShown
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit import words
from bodymap.ui.visit.page import Page
from bodymap.ui.visit.touch import Choices, Rows


class AreaRow(QWidget):
    """One area: its name, its intensity, and folded away how it feels."""

    def __init__(self, session: Session, index: int) -> None:
        super().__init__()
        self._session, self._index = session, index
        self.title = PlainLabel("", "side", 1.1, bold=True)
        self.intensity = Choices(self.tr("Pain now (0 none, 10 worst imaginable)"), words.numbers(), 6)
        self.qualities = Choices("", words.qualities(), 3)
        self.intensity.chosen.connect(lambda value: session.rate(index, value))
        for quality, button in self.qualities.buttons.items():
            button.clicked.connect(lambda _, quality=quality: session.toggle_quality(index, quality))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.intensity, Folding(self.tr("How it feels (optional)"), self.qualities)):
            column.addWidget(part)

    def present(self, item: AreaShown) -> None:
        """Show an area."""
        self.title.setText(with_capital(item.title))
        self.intensity.show_value(item.area.intensity)
        self.qualities.show_value(*item.area.qualities)

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self


class HurtsPage(Page):
    """The areas of the drawing, and what followed the visit before."""

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__(session, clock)
        self.hint = PlainLabel(self.tr("Click where it hurts, or press B and paint it on the body."))
        self.areas: Rows[int, AreaShown] = Rows(lambda index: AreaRow(session, index))
        self.change = Choices(self.tr("Since the last visit"), words.changes(), 3)
        self.soreness = Choices(self.tr("Sore afterwards"), words.soreness(), 2)
        self.change.chosen.connect(lambda value: session.set_since(replace(self._since, change=value)))
        self.soreness.chosen.connect(lambda value: session.set_since(replace(self._since, soreness_h=value)))
        for part in (self.hint, self.areas, self.change, self.soreness):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def present(self, visit: VisitShown) -> None:
        self._since = visit.since
        self.hint.setVisible(not visit.areas)
        self.areas.present([(area.index, area) for area in visit.areas])
        for part in (self.change, self.soreness):
            part.setVisible(visit.has_earlier)
        self.change.show_value(visit.since.change)
        self.soreness.show_value(visit.since.soreness_h)
