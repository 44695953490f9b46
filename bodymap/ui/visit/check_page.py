"""Check: the questions of the painted places, and about the client; technique waits for them."""

from PySide6.QtCore import Signal

from bodymap.records.clock import Clock
from bodymap.session.presentation import Presentation
from bodymap.session.session import Session
from bodymap.session.visit_shown import VisitShown
from bodymap.ui.check_first import CheckFirstPanel
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit.page import Page
from bodymap.ui.visit.touch import TOUCH, TouchButton


class CheckPage(Page):
    """Questions and intake.

    Signals
    -------
    about_client_requested().
    """

    about_client_requested = Signal()

    def __init__(self, session: Session, clock: Clock) -> None:
        super().__init__(session, clock)
        self.waiting = PlainLabel("", "warningText", bold=True)
        self.about_client = TouchButton(session.presentation.intake.line)
        self.about_client.clicked.connect(self.about_client_requested)
        self.questions = CheckFirstPanel()
        self.questions.none.setMinimumHeight(TOUCH)
        screen = session.screen
        self.questions.answered.connect(
            lambda topic, is_yes: screen.answer_question(topic, is_yes, self.now())
        )
        self.questions.sign_answered.connect(
            lambda sign, is_yes: screen.answer_sign(sign, is_yes, self.now())
        )
        self.questions.none_answered.connect(lambda: screen.answer_none(self.now()))
        for part in (self.waiting, self.about_client, self.questions):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def present(self, visit: VisitShown) -> None:
        self.waiting.setText(visit.waiting or self.tr("Nothing is left to ask."))

    def ask(self, shown: Presentation) -> None:
        """Show the questions and the line about the client."""
        self.about_client.say(shown.intake.line)
        self.questions.present(shown.check_first)
