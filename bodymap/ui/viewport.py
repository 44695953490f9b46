"""The body in the window, the one file where Qt meets VTK: a frame is an image, Qt paints it and words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from bodymap.scene.camera import Camera
from bodymap.scene.palette import LIGHT, Backdrop, Palette
from bodymap.scene.picks import PartPick, Pick, SurfacePick
from bodymap.session.presentation import Presentation
from bodymap.session.state import DEFAULT_RADIUS
from bodymap.ui.annotations import CAPTION
from bodymap.ui.at_rest import AtRest
from bodymap.ui.brush_mark import paint_brush
from bodymap.ui.camera_motion import CameraMotion
from bodymap.ui.drags import Deed
from bodymap.ui.frames import Frames
from bodymap.ui.framings import Framings
from bodymap.ui.hands import Hands
from bodymap.ui.hover_tint import HoverTint
from bodymap.ui.picture_words import paint_words, word_boxes
from bodymap.ui.play import Play

if TYPE_CHECKING:
    from bodymap.scene.stage import Stage


class Viewport(QWidget):
    """Shows the stage and turns what the hand does into intents.

    Signals
    -------
    spot_picked(face, position, how) : a click on the skin. stroke_painted(spots, how), stroke_erased(spots) :
    a stroke of brush or eraser, [(face, position), ...]. point_picked(point, side), part_picked(kind, id,
    side) : a cross or a muscle or bone was clicked. empty_clicked() : a click beside the body. hovered(pick):
    what is under the pointer, or None. menu_requested(pick, place). camera_moved(camera). frame_shown() : a
    new frame is in.
    """

    spot_picked = Signal(int, object, object)
    stroke_painted = Signal(object, object)
    stroke_erased = Signal(object)
    point_picked = Signal(str, object)
    part_picked = Signal(str, str, object)
    empty_clicked = Signal()
    hovered = Signal(object)
    menu_requested = Signal(object, QPoint)
    camera_moved = Signal(object)
    frame_shown = Signal()

    def __init__(self, region_of: Callable[[SurfacePick], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Body"))
        self.setAccessibleDescription(
            self.tr(
                "The body in three dimensions. Click where it hurts. Drag to turn, wheel to zoom. "
                "Every place can also be chosen by name in the search box."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 320)
        self.brush_radius = DEFAULT_RADIUS
        self.tool = Deed.ORBIT
        self.caption_margins = (0.0, 0.0, 0.0, 0.0)
        self.caption_factor = CAPTION
        self._shown: Presentation | None = None
        self.backdrop = LIGHT
        self._pointer: QPointF | None = None
        self._hands = Hands(self)
        # Each frame of a flight is a light one, the last too: a dense one before the fine one were a hitch.
        self.motion = CameraMotion(self.look, self)
        self.framings = Framings(self)
        self._frames = Frames(self)
        self._frames.shown.connect(self._on_frame_shown)
        self._tint = HoverTint(self, self._frames, region_of)
        self.play = Play(self, self._frames)
        self.at_rest = AtRest(self)
        self._frames.rested.connect(self.at_rest.renew)

    @property
    def is_painting(self) -> bool:
        """Whether the left button paints."""
        return self.tool is Deed.PAINT

    # --- what is shown --------------------------------------------------------------------------------

    def attach(self, stage: "Stage") -> None:
        """Show a stage from now on, and draw its first frame at once."""
        self._shown = stage.shown
        stage.resize(self.device_size())
        stage.look(Camera().fitted(stage.vertices.astype(float), stage.canvas.size))
        self._frames.attach(stage)

    @property
    def stage(self) -> "Stage | None":
        """The stage shown, nothing before it is attached."""
        return self._frames.stage

    @property
    def image(self) -> QImage:
        """The frame shown now, in device pixels, without words."""
        return self._frames.image

    @property
    def awaits_frame(self) -> bool:
        """Whether a frame was asked for and is drawn at the end of this turn of the event loop."""
        return self._frames.is_due

    def present(self, shown: Presentation) -> None:
        """Show another presentation: one frame."""
        self._shown = shown
        if self.stage is not None and shown is not self.stage.shown:
            if (shown.places, shown.detail) != (self.stage.shown.places, self.stage.shown.detail):
                self.at_rest.second.hide()  # until the new picture is at rest
            self.play.stop()
            self.at_rest.forget_labels()
            self.stage.show(shown)
            self._tint.forget()
            self._frames.request(moving=True)  # an answer at once; the fine picture when nothing follows

    def recolour(self, palette: Palette, backdrop: Backdrop) -> None:
        """Take another palette and paper."""
        self.backdrop = backdrop
        self.at_rest.dress(backdrop)
        if self.stage is not None:
            self.stage.recolour(palette, backdrop)
            self._frames.request(moving=False)
        self.update()

    def close_stage(self) -> None:
        """Let go of VTK; nothing is drawn any more."""
        self.motion.stop()
        self.play.stop()
        self._frames.close()

    def device_size(self) -> tuple[int, int]:
        """Return width and height in device pixels."""
        ratio = self.devicePixelRatioF()
        return max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1)

    # --- camera ---------------------------------------------------------------------------------------

    @property
    def camera(self) -> Camera:
        """Where the viewer stands."""
        return self.stage.camera if self.stage is not None else Camera()

    def look(self, camera: Camera, moving: bool = True) -> None:
        """Stand somewhere else at once; ``moving`` draws a light frame and the dense one when at rest."""
        if self.stage is None or (camera == self.camera and moving):
            return
        self.stage.look(camera)
        self._tint.forget()
        self.at_rest.forget_labels()
        self.camera_moved.emit(camera)
        self._frames.request(moving)

    def fly_to(self, camera: Camera) -> None:
        """Move smoothly to another place."""
        if self.stage is not None:
            self.motion.fly(self.camera, camera)

    # --- painting -------------------------------------------------------------------------------------

    def _on_frame_shown(self) -> None:
        self._frames.image.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()
        self.frame_shown.emit()

    def sizeHint(self) -> QSize:
        return QSize(860, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.stage is not None:
            self.stage.resize(self.device_size())
            self._tint.forget()
            self._frames.request(moving=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.image.isNull():
            painter.fillRect(event.rect(), QColor(*self.backdrop.top))
        else:
            # In a window that has just grown the last frame fills it until the next one is drawn: no blank.
            painter.drawImage(self.rect(), self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._hands.is_down:
            self._tint.paint(painter)
        if self.tool is not Deed.ORBIT:
            is_eraser = self.tool is Deed.ERASE or self._hands.is_erasing
            paint_brush(painter, self, self._hands.stroke, self._pointer, self.backdrop, is_eraser=is_eraser)
        if self._shown is not None:
            paint_words(painter, self, self._shown)

    def word_boxes(self) -> list[QRectF]:
        """Return the boxes (widget pixels) in which words of the picture stand."""
        return word_boxes(self, self._shown)

    # --- what is under the pointer --------------------------------------------------------------------

    def pick_at(self, place: QPointF) -> Pick | None:
        """Return what is under a place of the widget."""
        if self.stage is None:
            return None
        ratio = self.devicePixelRatioF()
        return self.stage.pick(int(place.x() * ratio), int(place.y() * ratio))

    def skin_at(self, place: QPointF) -> SurfacePick | None:
        """Return the skin under a place of the widget, crosses or not."""
        ratio = self.devicePixelRatioF()
        return None if self.stage is None else self.stage.pick_skin(place.x() * ratio, place.y() * ratio)

    def part_at(self, place: QPointF) -> PartPick | None:
        """Return the muscle or bone seen under a place of the widget, through faint skin too."""
        ratio = self.devicePixelRatioF()
        return None if self.stage is None else self.stage.pick_part(place.x() * ratio, place.y() * ratio)

    @property
    def part_under_pointer(self) -> PartPick | None:
        """The muscle or bone seen under the pointer."""
        return None if self._pointer is None else self.part_at(self._pointer)

    def place_of(self, position: tuple[float, float, float]) -> QPointF:
        """Return where a body place (mm) is in the widget, whether or not it is in sight."""
        x, y = self.camera.project(np.array(position), self.device_size())[0]
        return QPointF(x + 0.5, y + 0.5) / self.devicePixelRatioF()

    def _hover(self, pick: Pick | None) -> None:
        self.hovered.emit(pick)
        self._tint.show(pick, is_still=not (self.motion.is_flying or self._frames.is_pending))
        if self.tool is not Deed.ORBIT:
            self.update()

    # --- events ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self.motion.stop()
        self.play.stop()
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._hands.is_down:
            self._hands.move(event.position())
        else:
            self._hover(self.pick_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hands.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.motion.stop()
        self._hands.wheel(event.angleDelta().y() or event.pixelDelta().y(), event.position())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._hands.zoom(1.0 / (1.0 + event.value()), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_start = event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.play.can_start
        if is_start:
            self.play.start()
        elif not self._hands.key(event):
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(None, self.mapToGlobal(self.rect().center()))
