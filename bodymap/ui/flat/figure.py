"""The body as flat shapes: painted here, reached by mouse, keyboard and screen reader."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage
from bodymap.anatomy.places import NamedPlace
from bodymap.flat.inside import is_inside, middle
from bodymap.flat.painting import FlatPainting
from bodymap.flat.ways import neighbour
from bodymap.flat.words import view_title
from bodymap.query.places import place_title
from bodymap.scene.palette import LIGHT, STANDARD, Backdrop, Palette
from bodymap.session.presentation import Presentation
from bodymap.session.state import Selecting
from bodymap.ui.flat.brush import FlatBrush
from bodymap.ui.flat.picture import FlatPicture
from bodymap.ui.flat.shape_button import ShapeButton


class FlatFigure(QWidget):
    """One page of views.

    Signals
    -------
    place_picked(place, how), place_named(words) : under the pointer or the keyboard, "" for none.
    turned(pages) : page up or down.
    """

    place_picked = Signal(object, object)
    place_named = Signal(str)
    turned = Signal(int)

    def __init__(self, atlas: Atlas) -> None:
        super().__init__()
        self._atlas = atlas
        self._shown: Presentation | None = None
        self._picture: FlatPicture | None = None
        self._middles = np.zeros((0, 2))
        self._hovered: ShapeButton | None = None
        self._palette: Palette = STANDARD
        self._backdrop: Backdrop = LIGHT
        self.shapes: list[ShapeButton] = []
        self.setAccessibleName(self.tr("Body as shapes"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go to the next place, Enter picks it, Ctrl+Enter adds it.")
        )
        self.setMouseTracking(True)
        self.setMinimumSize(260, 260)

    # --- what is shown --------------------------------------------------------------------------------

    def present(self, shown: Presentation, page: FlatPage) -> None:
        """Show a presentation on a page."""
        old, self._shown = self._shown, shown
        if self._picture is None or self._picture.page is not page:
            self._picture = FlatPicture(self._atlas, page, shown)
            self._picture.palette, self._picture.backdrop = self._palette, self._backdrop
            self._make_shapes(page)
        else:
            self._picture.show(shown)
        if old is None or old.wording is not shown.wording:
            self._name_shapes()
        picked = {place.named for place in shown.places if place.named is not None}
        for shape in self.shapes:
            shape.mark(shape.place in picked)
        self.update()

    @property
    def page(self) -> FlatPage | None:
        """The page shown."""
        return None if self._picture is None else self._picture.page

    @property
    def paintings(self) -> tuple[FlatPainting, ...]:
        """What lies on each view of the page."""
        return () if self._picture is None else self._picture.paintings

    def dress(self, palette: Palette, backdrop: Backdrop) -> None:
        """Take the picture's palette and paper."""
        self._palette, self._backdrop = palette, backdrop
        if self._picture is not None:
            self._picture.palette, self._picture.backdrop = palette, backdrop
        self.update()

    def _make_shapes(self, page: FlatPage) -> None:
        """Replace the shapes; the keyboard stays at its place, or comes to the first."""
        before = next((shape.place for shape in self.shapes if shape.hasFocus()), None)
        for old in self.shapes:
            old.hide()
            old.deleteLater()
        self._hovered = None
        self.shapes = [ShapeButton(self, view, shape) for view in page.views for shape in view.shapes]
        self._middles = np.array([middle(shape.shape) for shape in self.shapes])
        for number, shape in enumerate(self.shapes):
            shape.picked.connect(lambda how, place=shape.place: self.place_picked.emit(place, how))
            shape.stepped.connect(lambda way, number=number: self._step(number, way))
            shape.focused.connect(lambda number=number: self._on_focused(number))
            shape.turned.connect(self.turned)
        self._name_shapes()
        self._fit_shapes()
        for shape in self.shapes:
            shape.show()
        entry = self.number_of(before) if before is not None else None
        self._make_entry(entry or 0)
        if before is not None:
            self.shapes[entry or 0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_shapes(self) -> None:
        assert self._shown is not None
        for shape in self.shapes:
            title = place_title(self._atlas, shape.place, self._shown.wording)
            shape.setAccessibleName(title)
            shape.setAccessibleDescription(view_title(self._atlas.translate, shape.view.id))

    def number_of(self, place: NamedPlace) -> int | None:
        """Return which shape of the page shows a place best, None where none does."""
        found = [number for number, shape in enumerate(self.shapes) if shape.place == place]
        return max(found, key=lambda number: self.shapes[number].extent, default=None)

    # --- keyboard -------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Give the keyboard to the shape looked at last."""
        entry = next(shape for shape in self.shapes if shape.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        entry.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, number: int, way: tuple[int, int]) -> None:
        self.shapes[neighbour(self._middles, number, way)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_entry(self, number: int) -> None:
        """Let the Tab key come to one shape only: the last that was looked at."""
        for other, shape in enumerate(self.shapes):
            is_entry = other == number
            shape.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus)

    def _on_focused(self, number: int) -> None:
        self._make_entry(number)
        self._name(self.shapes[number])
        self.update()

    def _name(self, shape: ShapeButton | None) -> None:
        words = self.tr("client's {place} ({view})") if shape is not None else ""
        if shape is not None:
            words = words.format(place=shape.accessibleName(), view=shape.accessibleDescription())
        self.place_named.emit(words)

    # --- mouse ----------------------------------------------------------------------------------------

    def shape_at(self, place: QPointF) -> ShapeButton | None:
        """Return the shape under a place of the widget."""
        if self._picture is None:
            return None
        scale, corner = self._fit(self._picture)
        spot = (place - corner) / scale
        return next((s for s in self.shapes if is_inside(s.shape.rings, spot.x(), spot.y())), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.shape_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, shape: ShapeButton | None) -> None:
        if shape is not self._hovered:
            self._hovered = shape
            self._name(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        shape = self.shape_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and shape is not None:
            is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            shape.setFocus(Qt.FocusReason.MouseFocusReason)
            self.place_picked.emit(shape.place, Selecting.TOGGLE if is_adding else Selecting.REPLACE)

    # --- painting -------------------------------------------------------------------------------------

    def _fit(self, picture: FlatPicture) -> tuple[float, QPointF]:
        return picture.fit(QRectF(self.rect()), QApplication.font())

    def place_of(self, shape: ShapeButton) -> QRectF:
        """Return the bounds of a shape in the widget."""
        assert self._picture is not None
        scale, corner = self._fit(self._picture)
        bounds = shape.path.boundingRect()
        return QRectF(bounds.topLeft() * scale + corner, bounds.size() * scale)

    def _fit_shapes(self) -> None:
        for shape in self.shapes:
            shape.setGeometry(self.place_of(shape).toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_shapes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_shapes()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(event.rect(), QColor(*self._backdrop.top))
            return
        painter.drawPixmap(
            0, 0, self._picture.pixels(self.size(), self.devicePixelRatioF(), QApplication.font())
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = next((shape for shape in self.shapes if shape.hasFocus()), None)
        for shape, width in ((self._hovered, 1.6), (focused, 3.2)):
            if shape is not None:
                self._mark(painter, self._picture, shape, width)
        named = self._hovered or focused
        if named is not None:
            labels = self._picture.labels(QApplication.font())
            labels.name(painter, QRectF(self.rect()), named.accessibleName(), self.place_of(named))

    def _mark(self, painter: QPainter, picture: FlatPicture, shape: ShapeButton, width: float) -> None:
        scale, corner = self._fit(picture)
        painter.save()
        painter.translate(corner)
        painter.scale(scale, scale)
        brush = FlatBrush(painter, self._palette, 1.0 / scale, {})
        brush.mark(shape.path, super().palette().highlight().color(), width)
        painter.restore()
