"""Visits side by side: how strong the pain was, as a line and in words, what was treated, what followed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.session.presentation import SideWords
from bodymap.ui.flat.skin_picture import Grain, SkinLayer, SkinPicture
from bodymap.ui.labels import PlainLabel, rule
from bodymap.visit.comparison import AreaOverTime, VisitsCompared, compare_visits, painful_skin
from bodymap.visit.record import Visit

_MOST = 10
_FIRST_SIZE = (980, 700)
_PICTURE_HEIGHT = 300
_MARGIN = 28.0
_DOT = 4.0


class IntensityChart(QWidget):
    """The strongest pain on arrival at each visit, 0 to 10, oldest first; also as accessible words."""

    def __init__(self, worst: Sequence[int | None], words: str) -> None:
        super().__init__()
        self._worst = tuple(worst)
        self.setAccessibleName(words)
        self.setMinimumHeight(180)

    def sizeHint(self) -> QSize:
        return QSize(480, 180)

    def place(self, index: int, intensity: int) -> QPointF:
        """Return where in the widget a visit's intensity is drawn."""
        frame = QRectF(self.rect()).adjusted(_MARGIN, 12, -_MARGIN, -12)
        steps = max(1, len(self._worst) - 1)
        return QPointF(
            frame.left() + frame.width() * index / steps, frame.bottom() - frame.height() * intensity / _MOST
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        last = len(self._worst) - 1
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        for level in (0, 5, _MOST):
            start = self.place(0, level)
            painter.drawLine(start, self.place(max(last, 1), level))
            painter.drawText(QPointF(2, start.y() + 4), str(level))
        rated = [(index, value) for index, value in enumerate(self._worst) if value is not None]
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink)
        painter.drawPolyline([self.place(*each) for each in rated])
        for each in rated:
            painter.drawEllipse(self.place(*each), _DOT, _DOT)
        painter.end()


class CompareVisits(QDialog):
    """A sheet of one client's visits, whose name it does not say."""

    def __init__(
        self,
        atlas: Atlas,
        visits: Sequence[Visit],
        wording: Wording,
        sides: SideWords,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Visits side by side"))
        found = compare_visits(atlas, visits, wording)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(PlainLabel(self.tr("Strongest pain on arrival, 0 to 10"), factor=1.25, bold=True))
        words = self._worst_words(found)
        self.chart = IntensityChart(found.worst, words)
        beside = QHBoxLayout()
        beside.addWidget(self.chart, 1)
        self.pictures = self._pictures(atlas, visits, found, sides)
        for title, picture in self.pictures:
            part = QVBoxLayout()
            part.addWidget(PlainLabel(title, bold=True))
            part.addWidget(picture)
            part.addStretch(1)
            beside.addLayout(part, 1)
        column.addLayout(beside)
        column.addWidget(PlainLabel(words))
        column.addWidget(rule())
        column.addWidget(PlainLabel(self.tr("Where it hurt"), factor=1.1, bold=True))
        for area in found.areas:
            column.addWidget(PlainLabel(self._area_words(area)))
        column.addWidget(rule())
        column.addWidget(PlainLabel(self.tr("What was treated, and what followed"), factor=1.1, bold=True))
        for each in found.points:
            date = found.started[each.visit][:10]
            column.addWidget(PlainLabel(f"{date}: {each.title}: {each.done}. {each.followed}"))
        column.addStretch(1)
        area_of_page = QScrollArea()
        area_of_page.setWidgetResizable(True)
        area_of_page.setWidget(page)
        QVBoxLayout(self).addWidget(area_of_page)
        self.resize(*_FIRST_SIZE)

    def _pictures(
        self, atlas: Atlas, visits: Sequence[Visit], found: VisitsCompared, sides: SideWords
    ) -> list[tuple[str, SkinPicture]]:
        """Return where it hurt at the first and the last visit, each under its date."""
        ordered = sorted(visits, key=lambda visit: (visit.started, visit.id))
        pictures = []
        for index in sorted({0, len(ordered) - 1} if ordered else ()):
            visit = ordered[index]
            title = self.tr("Drawn on {date}").format(date=visit.started[:10])
            areas = "; ".join(area.title for area in found.areas if area.at[index] is not None)
            picture = SkinPicture(atlas, sides, _PICTURE_HEIGHT)
            skin = SkinLayer(painful_skin(atlas, visit), Grain.SOLID)
            words = areas or self.tr("nothing was drawn")
            picture.show_skin(visit.body, (skin,), f"{title}: {words}")
            pictures.append((title, picture))
        return pictures

    def _worst_words(self, found: VisitsCompared) -> str:
        unsaid = self.tr("not rated")
        each = (
            f"{started[:10]}: {unsaid if worst is None else worst}"
            for started, worst in zip(found.started, found.worst, strict=True)
        )
        return "; ".join(each)

    def _area_words(self, area: AreaOverTime) -> str:
        return f"{area.title}: {area.words}"
