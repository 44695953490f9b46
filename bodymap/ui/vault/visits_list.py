"""The single visits of one client, newest first: when, how strong the pain was, what was treated."""

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.query.answer import side_word
from bodymap.visit.nudges import worst_of
from bodymap.visit.record import PointKey, Visit


class VisitsList(QListWidget):
    """Lines to read; the visits are compared and exported by the buttons beside."""

    def __init__(self, atlas: Atlas, wording: Wording) -> None:
        super().__init__()
        self._atlas, self._wording = atlas, wording
        self.setAccessibleName(self.tr("Visits of this client"))
        self.setWordWrap(True)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)

    def show_visits(self, visits: Sequence[Visit]) -> None:
        """Show visits in the order given, or say that there is none."""
        self.clear()
        for visit in visits:
            self.addItem(self._words_of(visit))
        if not visits:
            self.addItem(self.tr("No visit yet."))

    def _words_of(self, visit: Visit) -> str:
        worst = worst_of(visit)
        keys = dict.fromkeys(each.key for each in visit.treated)
        words = self.tr("{date}. Strongest pain, 0 to 10: {worst}. Points treated: {points}.")
        return words.format(
            date=visit.started[:10],
            worst=self.tr("not rated") if worst is None else worst,
            points="; ".join(map(self._title, keys)) or self.tr("none"),
        )

    def _title(self, key: PointKey) -> str:
        point = self._atlas.points.get(key.point)
        title = key.point if point is None else point.name.for_reader(self._wording)
        return f"{title}, {side_word(self._atlas, key.side)}"
