"""What refers here: the first sources of the place the pointer rests on, with crosses over the picture."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.anatomy.speech import with_capital
from bodymap.session.presentation import MatchShown
from bodymap.ui.fonts import scaled
from bodymap.ui.labels import PlainLabel
from bodymap.ui.match_list import MatchList
from bodymap.ui.viewport import Viewport

_FLASH_MS = 450
_ARM = 6.0
_HALO, _FLASH_HALO = 10.0, 17.0
_HIDDEN_DEPTH = 25.0
"""mm under the skin up to which a source counts as lying on the side that is seen."""


class StudyRefers(QWidget):
    """The list of the place under the pointer, or of the one that was clicked.

    Signals
    -------
    match_chosen(point, side)
    """

    match_chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel("", bold=True)
        self.how = PlainLabel("", "quiet", 0.92)
        self.list = MatchList(self.tr("What refers here"))
        self.list.match_chosen.connect(self.match_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.how)
        column.addWidget(self.list, 1)
        self.present("", (), is_kept=False)

    def present(self, place: str, matches: Sequence[MatchShown], *, is_kept: bool) -> None:
        """Show the sources of a place, "" while the pointer rests on none."""
        title = with_capital(place) if place else self.tr("What refers here?")
        if is_kept:
            title = self.tr("Kept: {place}").format(place=title)
            how = self.tr("Esc lets go of it.")
        elif place and not matches:
            how = self.tr("No point of this map is described to refer to this place.")
        else:
            how = self.tr("Rest the pointer on the body. A click keeps the place.")
        self.title.setText(title)
        self.how.setText(how)
        self.list.present(matches, None, None)


class RefersMarks(QWidget):
    """Numbered crosses of the sources, painted over the finished picture: no frame is drawn for them."""

    def __init__(self, view: Viewport) -> None:
        super().__init__(view)
        self._view = view
        self._matches: tuple[MatchShown, ...] = ()
        self._is_flashing = False
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(self._settle)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Places that refer here"))
        view.camera_moved.connect(self.update)
        view.installEventFilter(self)
        self.hide()

    @property
    def matches(self) -> tuple[MatchShown, ...]:
        """The sources marked now."""
        return self._matches

    def present(self, matches: Sequence[MatchShown]) -> None:
        """Mark these sources, with a flash where motion is not reduced."""
        if tuple(matches) == self._matches:
            return
        self._matches = tuple(matches)
        self._is_flashing = bool(matches) and not self._view.motion.is_reduced
        if self._is_flashing:
            self._flash.start(_FLASH_MS)
        self.setGeometry(self._view.rect())
        self.setVisible(bool(matches))
        self.lower()
        self.update()

    def _settle(self) -> None:
        self._is_flashing = False
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), 0.95, bold=True))
        for match in reversed(self._matches):
            self._paint_mark(painter, match)

    def _paint_mark(self, painter: QPainter, match: MatchShown) -> None:
        centre, is_seen = self._view.place_of(match.position), self._is_in_sight(match)
        halo = _FLASH_HALO if self._is_flashing else _HALO
        painter.setOpacity(1.0 if is_seen else 0.55)
        painter.setPen(
            QPen(QColor(20, 20, 24), 1.4, Qt.PenStyle.SolidLine if is_seen else Qt.PenStyle.DashLine)
        )
        painter.setBrush(QColor(255, 214, 90) if self._is_flashing else QColor(255, 255, 255, 225))
        painter.drawEllipse(centre, halo, halo)
        painter.setPen(QPen(QColor(20, 20, 24), 2.6))
        for slope in (1.0, -1.0):
            arm = QPointF(_ARM, _ARM * slope)
            painter.drawLine(centre - arm, centre + arm)
        words = str(match.rank) if is_seen else self.tr("{rank}, far side").format(rank=match.rank)
        place = centre + QPointF(halo + 3.0, 5.0)
        painter.setPen(QColor(255, 255, 255))
        for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            painter.drawText(place + QPointF(x, y), words)
        painter.setPen(QColor(20, 20, 24))
        painter.drawText(place, words)

    def _is_in_sight(self, match: MatchShown) -> bool:
        stage = self._view.stage
        if stage is None:
            return False
        origin, place = stage.camera.position, np.array(match.position)
        away = float(np.linalg.norm(place - origin))
        hit = stage.figure.surface.pick(origin, (place - origin) / away)
        return hit is None or float(np.linalg.norm(np.array(hit.position) - origin)) > away - _HIDDEN_DEPTH
