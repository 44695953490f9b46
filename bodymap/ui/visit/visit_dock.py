"""The dock of a visit: six steps as large tabs, and under them the step in work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from bodymap.records.clock import Clock
from bodymap.session.presentation import Presentation
from bodymap.session.session import Session
from bodymap.session.visit_shown import NO_VISIT
from bodymap.ui.labels import PlainLabel
from bodymap.ui.referral_banner import ReferralBanner
from bodymap.ui.scrolling import scrolling
from bodymap.ui.visit import words
from bodymap.ui.visit.again_page import AgainPage
from bodymap.ui.visit.check_page import CheckPage
from bodymap.ui.visit.examine_page import ExaminePage
from bodymap.ui.visit.home_page import HomePage
from bodymap.ui.visit.hurts_page import HurtsPage
from bodymap.ui.visit.page import Page
from bodymap.ui.visit.touch import TouchButton
from bodymap.ui.visit.treat_page import TreatPage

_TREAT = 3


class VisitDock(QWidget):
    """Who is here, the steps, quiet reminders, the page of one step.

    Signals
    -------
    sources_toggled(is_wanted) : the usual panel in place of the page.
    """

    sources_toggled = Signal(bool)

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Visit"))
        self.client = PlainLabel("", factor=1.2, bold=True)
        self.sources = TouchButton(self.tr("Sources and technique"), is_checkable=True)
        self.sources.clicked.connect(self._on_sources)
        self.nudge = PlainLabel("", "quiet")
        self.referral = ReferralBanner()
        self.hurts, self.check = HurtsPage(session, clock), CheckPage(session, clock)
        self.examine, self.treat = ExaminePage(session, clock), TreatPage(session, clock)
        self.again, self.home = AgainPage(session, clock), HomePage(session, clock)
        self.pages: tuple[Page, ...] = (
            self.hurts,
            self.check,
            self.examine,
            self.treat,
            self.again,
            self.home,
        )
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(scrolling(page))
        self.tabs = self._make_tabs()
        self._lay_out()

    def _make_tabs(self) -> list[TouchButton]:
        tabs = []
        for number, (title, key) in enumerate(zip(words.steps(), words.STEP_KEYS, strict=True)):
            tab = TouchButton(f"{title} ({key})", is_checkable=True)
            tab.clicked.connect(lambda _, number=number: self.go_to(number))
            tabs.append(tab)
        return tabs

    def _lay_out(self) -> None:
        self._bar = QWidget()
        grid = QGridLayout(self._bar)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for number, tab in enumerate(self.tabs):
            grid.addWidget(tab, number // 3, number % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 0)
        column.setSpacing(4)
        for part in (self.client, self._bar, self.referral, self.nudge):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self.sources)
        self.go_to(0)

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self.stack.currentIndex()

    @property
    def is_treating(self) -> bool:
        """Whether the hold timer is in sight: Space belongs to it."""
        return self.step == _TREAT and self.stack.isVisible()

    @property
    def is_holding(self) -> bool:
        """Whether the treatment is open at a point: what a client sees of the dock."""
        return self.step == _TREAT and self.treat.has_hold

    def go_to(self, step: int) -> None:
        """Show a step."""
        self.stack.setCurrentIndex(step)
        for number, tab in enumerate(self.tabs):
            tab.show_checked(number == step)
        if self.sources.isChecked():
            self.sources.setChecked(False)
            self._on_sources(False)

    def present(self, shown: Presentation) -> None:
        """Show the visit that is open."""
        visit = shown.visit
        if visit is None:
            self._forget()
            return
        self.client.setText(visit.client or self.tr("Visit without a record: nothing is kept"))
        self.nudge.setText(visit.nudges[0] if visit.nudges else "")
        self.nudge.setToolTip("\n".join(visit.nudges))
        self.nudge.setVisible(bool(visit.nudges))
        self.referral.present(shown.referral)
        for page in self.pages:
            page.present(visit)
        self.check.ask(shown)

    def _forget(self) -> None:
        """Hold nothing of the visit that was closed, also out of sight."""
        for label in (self.client, self.nudge):
            label.setText("")
        self.nudge.setToolTip("")
        for page in self.pages:
            page.present(NO_VISIT)

    def set_presenting(self, is_presenting: bool) -> None:
        """Leave timer, its words and the four buttons for the client, or show everything again."""
        for part in (self.client, self._bar, self.nudge, self.sources):
            part.setVisible(not is_presenting)
        self.treat.set_presenting(is_presenting)

    def _on_sources(self, is_wanted: bool) -> None:
        self.stack.setVisible(not is_wanted)
        self.sources_toggled.emit(is_wanted)
