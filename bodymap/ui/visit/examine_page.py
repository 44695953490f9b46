"""Examine: what pressing each point shows; only the pain the client knows makes it one to treat."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.records.clock import Clock
from bodymap.session.session import Session
from bodymap.session.visit_shown import FindingShown, PointShown, VisitShown
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit import words
from bodymap.ui.visit.page import Consents, Page, PointHead
from bodymap.ui.visit.touch import Choices, Rows
from bodymap.visit.record import Finding, Found, PointKey


class FindingRow(QWidget):
    """One point: found or not, and folded away what else was noticed."""

    def __init__(self, session: Session, key: PointKey) -> None:
        super().__init__()
        self._session, self._key = session, key
        self.head = PointHead(session)
        self.found = Choices("", words.found(), 3)
        self.found.chosen.connect(lambda value: self._note(found=value or Found.NOT_EXAMINED))
        self.signs = {
            "has_band": Choices(self.tr("Taut band felt"), words.yes_no(), 2),
            "has_spot": Choices(self.tr("A spot more tender than around it"), words.yes_no(), 2),
            "has_twitch": Choices(self.tr("It twitches"), words.yes_no(), 2),
            "is_referring": Choices(self.tr("Felt somewhere else, too"), words.yes_no(), 2),
        }
        more = QWidget()
        inner = QVBoxLayout(more)
        for field, choices in self.signs.items():
            choices.chosen.connect(partial(self._note_sign, field))
            inner.addWidget(choices)
        self.movement = PlainLabel("")
        self.before = Choices(self.tr("This movement before"), words.restrictions(), 2)
        self.before.chosen.connect(self._note_before)
        inner.addWidget(self.movement)
        inner.addWidget(self.before)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.head, self.found, Folding(self.tr("What else was noticed"), more)):
            column.addWidget(part)

    def present(self, item: FindingShown) -> None:
        """Show what is known of the point."""
        finding = item.finding
        self.head.present(item.at)
        self.found.show_value(finding.found)
        self.found.setEnabled(not item.at.blocked and not item.at.consents)
        for field, choices in self.signs.items():
            choices.show_value(getattr(finding, field))
        self.movement.setText(item.movement)
        self.before.show_value(finding.before)

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self

    def _note(self, **changes: object) -> None:
        self._session.note_finding(self._key, **changes)

    def _note_sign(self, field: str, value: object) -> None:
        self._note(**{field: value})

    def _note_before(self, value: object) -> None:
        movement = self._session.atlas.points[self._key.point].confirm.restricted
        self._note(before=value, movement=movement if value is not None else "")


class ExaminePage(Page):
    """What to examine first and what was found."""

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__(session, clock)
        self.title = PlainLabel("", bold=True)
        self.consents = Consents(self, session)
        self.rows: Rows[PointKey, FindingShown] = Rows(lambda key: FindingRow(session, key))
        for part in (self.title, self.consents, self.rows):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def present(self, visit: VisitShown) -> None:
        known = [each.at.key for each in visit.findings]
        first = [self._unexamined(point) for point in visit.to_examine if point.key not in known]
        entries = [*visit.findings, *first]
        asked = self.tr("Examine these first") if first else self.tr("What was found")
        self.title.setText(asked if entries else visit.waiting or self.tr("First say where it hurts."))
        self.consents.show_asked(visit.consents)
        self.rows.present([(entry.at.key, entry) for entry in entries])

    def _unexamined(self, point: PointShown) -> FindingShown:
        movement = self._session.atlas.points[point.key.point].confirm.restricted
        return FindingShown(point, Finding(point.key), movement)
