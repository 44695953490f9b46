"""One line over the body while a visit is open: whose it is, who works, and since when."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout

from bodymap.records.clock import Clock
from bodymap.ui.labels import PlainLabel
from bodymap.ui.workspace import Workspace
from bodymap.visit.record import Client, Visit


class VisitHeader(PlainLabel):
    """Out of sight without a visit. A save that failed stays said in it until it works.

    Attributes
    ----------
    practitioner : the name of the profile that is open.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__("", bold=True)
        self.practitioner = ""
        self._clock, self._words, self._problem = clock, "", ""
        self.setContentsMargins(12, 4, 12, 4)
        self.setAccessibleName(self.tr("The visit that is open"))
        self.hide()

    def put_into(self, workspace: Workspace) -> None:
        """Stand under the top bar."""
        layout = workspace.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self)

    def present(self, client: Client | None, visit: Visit | None, is_hidden: bool) -> None:
        """Say whose visit it is; only initials while somebody else may look."""
        if client is None or visit is None or not client.name:  # one without a record is nobody's
            self._words = ""
        else:
            began = datetime.fromisoformat(visit.started).timestamp()
            minutes = max(0, int((self._clock.wall() - began) // 60))
            words = self.tr("{client} · {practitioner} · {minutes} min")
            name = initials(client.name) if is_hidden else client.name
            self._words = words.format(client=name, practitioner=self.practitioner, minutes=minutes)
        self._show()

    def say_problem(self, words: str) -> None:
        """Say what is wrong, until it is taken back by no words."""
        self._problem = words
        self._show()

    def forget(self) -> None:
        """Hold no name any more."""
        self.practitioner = self._words = self._problem = ""
        self._show()

    def _show(self) -> None:
        text = " — ".join(each for each in (self._words, self._problem) if each)
        if text != self.text():
            self.setText(text)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))


def initials(name: str) -> str:
    """Return the first letters of the words of a name."""
    return "".join(f"{word[0].upper()}." for word in name.split())
