"""What is added when the picture is at rest: the second view, and the names of muscles and bones."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from bodymap.scene.camera import Camera
from bodymap.scene.direction import framed
from bodymap.scene.naming import PartInSight
from bodymap.scene.palette import LIGHT, Backdrop
from bodymap.ui.part_labels import Label, laid_out, paint_labels
from bodymap.ui.picture_words import note_places
from bodymap.ui.second_view import SecondView

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport

_CLEAR = 6


class AtRest(QObject):
    """Belongs to one viewport; nothing here is drawn or asked for while the picture moves.

    Attributes
    ----------
    is_labelled : whether names are printed. name_of : the word for a part. labels : what is printed now.
    """

    def __init__(self, view: "Viewport") -> None:
        super().__init__(view)
        self._view = view
        self._backdrop: Backdrop = LIGHT
        self.is_labelled = False
        self.name_of: Callable[[PartInSight], str] = lambda part: part.id
        self.labels: tuple[Label, ...] = ()
        self.second = SecondView(view)
        self.second.turn_requested.connect(self._turn_so)

    def dress(self, backdrop: Backdrop) -> None:
        """Take the ink and paper of the picture."""
        self._backdrop = backdrop
        self.second.dress(backdrop)

    def set_labelled(self, is_labelled: bool) -> None:
        """Print the names of what is seen inside the body, or none."""
        self.is_labelled = is_labelled
        self._lay_labels()

    def forget_labels(self) -> None:
        """Print no names: the picture moves."""
        self.labels = ()

    def paint(self, painter: QPainter) -> None:
        """Print the names."""
        if self.labels:
            paint_labels(painter, self.labels, self._view.font(), self._backdrop)

    def renew(self) -> None:
        """Show beside the picture what it cannot show of source and pain, and name what it shows."""
        stage = self._view.stage
        if stage is None:
            return
        ratio, wanted = self._view.devicePixelRatioF(), self.second.wanted_size()
        picture = stage.second_picture((round(wanted.width() * ratio), round(wanted.height() * ratio)))
        places = [] if stage.subject is None else stage.subject.places.tolist()
        in_the_way = [self._view.place_of(tuple(place)) for place in places]
        self.second.present(picture, [*in_the_way, *note_places(self._view, stage.shown)])
        self._lay_labels()

    def _lay_labels(self) -> None:
        self.labels = ()
        stage = self._view.stage
        if self.is_labelled and stage is not None:
            self.labels = laid_out(
                stage.parts_in_sight(),
                self.name_of,
                QRectF(self._view.rect()),
                self._taken(),
                self._view.font(),
                self._view.devicePixelRatioF(),
            )
        self._view.update()

    def _taken(self) -> list[QRectF]:
        """Return the boxes in which something else stands."""
        over = [each for each in self._view.children() if isinstance(each, QWidget) and each.isVisible()]
        boxes = [QRectF(each.geometry()).adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR) for each in over]
        return [*boxes, *self._view.word_boxes()]

    def _turn_so(self, camera: Camera) -> None:
        """Turn the body as the second picture showed it."""
        stage = self._view.stage
        if stage is not None and stage.subject is not None:
            self._view.fly_to(framed(camera, stage.subject, self._view.device_size()))
            self._view.setFocus()
