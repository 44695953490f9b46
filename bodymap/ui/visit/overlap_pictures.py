"""The client's drawing against the pattern of each chosen point, as small pictures with one legend."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.session.session import Session
from bodymap.session.visit_shown import ChosenShown, VisitShown
from bodymap.ui.flat.skin_picture import Grain, GrainLine, SkinLayer, SkinPicture
from bodymap.ui.labels import PlainLabel
from bodymap.ui.visit.touch import Rows
from bodymap.visit.overlap import PatternOverlap, overlap_of
from bodymap.visit.record import PointKey

_HEIGHT = 240


class OverlapPicture(QWidget):
    """One point: its name, and front and back of the body with drawing and pattern."""

    def __init__(self, session: Session, key: PointKey) -> None:
        super().__init__()
        self._session, self._key = session, key
        self._found: PatternOverlap | None = None
        self.title = PlainLabel("", bold=True)
        sides = session.presentation.side_words
        self.picture = SkinPicture(session.atlas, sides, _HEIGHT, is_close=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.picture)

    def present(self, item: ChosenShown) -> None:
        """Show a point; the picture is made anew only when drawing, body or point are others."""
        self.title.setText(item.at.title)
        found = overlap_in(self._session, self._key)
        if found is None or found is self._found:
            return
        self._found = found
        layers = (
            SkinLayer(found.pattern_only, Grain.DOTTED),
            SkinLayer(found.drawn_only, Grain.HATCHED),
            SkinLayer(found.both, Grain.SOLID),
        )
        words = self.tr("Picture of the drawing and of the pattern described for {point}")
        self.picture.show_skin(self._session.state.body, layers, words.format(point=item.at.title))

    def as_widget(self) -> QWidget:
        """Return the row."""
        return self


class OverlapPictures(QWidget):
    """A picture a chosen point, hidden while there is nothing to compare."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows: Rows[PointKey, ChosenShown] = Rows(lambda key: OverlapPicture(session, key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.rows)
        for grain, words in (
            (Grain.HATCHED, self.tr("Drawn, outside the pattern")),
            (Grain.SOLID, self.tr("Drawn, in the pattern")),
            (Grain.DOTTED, self.tr("In the pattern, not drawn")),
        ):
            column.addWidget(GrainLine(grain, words))

    def present(self, visit: VisitShown) -> None:
        """Show the pictures of the points that are chosen."""
        compared = [each for each in visit.chosen if overlap_in(self._session, each.at.key) is not None]
        self.rows.present([(each.at.key, each) for each in compared])
        self.setVisible(bool(compared))


def overlap_in(session: Session, key: PointKey) -> PatternOverlap | None:
    """Return the overlap of what is drawn now with a point's pattern."""
    return overlap_of(session.atlas, session.state.body, session.state.picked, key)
