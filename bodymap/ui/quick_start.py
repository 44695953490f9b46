"""What stands in the panel before anything is picked: places and complaints to start with."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel
from bodymap.ui.tour_button import TourButton


class QuickStart(QWidget):
    """Buttons for three places, and one for each tour.

    Signals
    -------
    place_chosen(words) : the words to search for. tour_chosen(id). welcome_requested() : the first steps.
    """

    place_chosen = Signal(str)
    tour_chosen = Signal(str)
    welcome_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(8)
        self._column.addWidget(PlainLabel(self.tr("A place, for example"), "quiet", bold=True))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(6)
        self.buttons = []
        for words in (self.tr("Left temple"), self.tr("Low back"), self.tr("Outer elbow")):
            button = QPushButton(words)
            button.setAccessibleName(self.tr("Show {place}").format(place=words))
            button.clicked.connect(partial(self._choose, words))
            self.buttons.append(button)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._line.addWidget(button)
        self._column.addLayout(self._line)
        self._column.addSpacing(8)
        self._column.addWidget(
            PlainLabel(self.tr("Walk through a complaint, step by step"), "quiet", bold=True)
        )
        self.tours: list[TourButton] = []
        self._place_of_tours = self._column.count()
        self._column.addSpacing(8)
        self.welcome = QPushButton(self.tr("Show me around in three steps"))
        self.welcome.clicked.connect(self.welcome_requested)
        self._column.addWidget(self.welcome)
        self._column.addSpacing(8)
        self._column.addWidget(PlainLabel(self._what_this_is(), "quiet"))
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the places below each other where their words do not fit side by side."""
        super().resizeEvent(event)
        widest = max(button.sizeHint().width() for button in self.buttons)
        fits = len(self.buttons) * (widest + self._line.spacing()) <= self.width() - 24
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(side_by_side if fits else stacked)

    def _what_this_is(self) -> str:
        return self.tr(
            "BodyMap shows which muscles can refer pain to a place, and what helps. "
            "It is for learning and for trained hands: no diagnosis, and no medical device."
        )

    def offer(self, tours: Sequence[tuple[str, str, str]]) -> None:
        """Put a button for each tour: (id, name, what it is about)."""
        for number, (id_, name, about) in enumerate(tours):
            button = TourButton(name, about)
            button.clicked.connect(partial(self._choose_tour, id_))
            self._column.insertWidget(self._place_of_tours + number, button)
            self.tours.append(button)

    def _choose(self, words: str, _is_checked: bool = False) -> None:
        self.place_chosen.emit(words)

    def _choose_tour(self, id_: str, _is_checked: bool = False) -> None:
        self.tour_chosen.emit(id_)
