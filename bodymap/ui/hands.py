"""What hands do to the body: mouse, wheel, touchpad and arrow keys become camera moves and intents."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from bodymap.scene.picks import PartPick, Pick, PointPick, SurfacePick
from bodymap.session.state import Selecting
from bodymap.ui.drags import Deed, Drag

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport

_WHEEL_STEP = 1.0 / 960.0
_DRAG_ZOOM = 0.006
_KEY_ORBIT_PX = 40.0
_KEY_ZOOM = 0.85
_SPOT_SPACING = 0.8
_MOST_STEPS = 64
_KEY_STEPS = {
    Qt.Key.Key_Left: (_KEY_ORBIT_PX, 0.0),
    Qt.Key.Key_Right: (-_KEY_ORBIT_PX, 0.0),
    Qt.Key.Key_Up: (0.0, _KEY_ORBIT_PX),
    Qt.Key.Key_Down: (0.0, -_KEY_ORBIT_PX),
}
_ZOOM_KEYS = {
    Qt.Key.Key_Plus: _KEY_ZOOM,
    Qt.Key.Key_Equal: _KEY_ZOOM,
    Qt.Key.Key_Minus: 1.0 / _KEY_ZOOM,
}


class Hands:
    """Interprets the events of one viewport."""

    def __init__(self, view: "Viewport") -> None:
        self._view = view
        self._drag: Drag | None = None
        self._stroke: list[tuple[int, tuple[float, float, float]]] = []
        self._clicked_pick: Pick | None = None

    @property
    def stroke(self) -> list[tuple[float, float, float]]:
        """The places (mm) of the stroke that is being drawn."""
        return [position for _, position in self._stroke]

    @property
    def is_erasing(self) -> bool:
        """Whether the stroke that is being drawn takes away."""
        return self._drag is not None and self._drag.deed is Deed.ERASE

    @property
    def is_down(self) -> bool:
        """Whether a button is held."""
        return self._drag is not None

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if self._drag is None:
            self._drag = Drag(event.position(), event.button(), event.modifiers(), self._view.tool)
            self._stroke = []
            if self._drag.deed.is_stroke:
                self._paint_spot(event.position())
                self._view.update()

    def move(self, place: QPointF) -> None:
        """Go on with a drag."""
        before = QPointF() if self._drag is None else self._drag.last
        step = self._drag.moved(place) if self._drag is not None else None
        if self._drag is None or step is None:
            return
        view, camera = self._view, self._view.camera
        if self._drag.deed is Deed.ORBIT:
            view.look(camera.orbited(step.x(), step.y()))
        elif self._drag.deed is Deed.PAN:
            view.look(camera.panned(step.x(), step.y(), (view.width(), view.height())))
        elif self._drag.deed is Deed.ZOOM:
            self.zoom(float(np.exp(step.y() * _DRAG_ZOOM)), self._drag.start)
        else:
            self._paint_along(before, place)
            view.update()

    def release(self, event: QMouseEvent) -> None:
        """End a click, a drag or a stroke."""
        drag = self._drag
        if drag is None or event.button() != drag.button:
            return
        self._drag = None
        if drag.deed.is_stroke:
            self._end_stroke(drag)
        elif not drag.is_drag:
            self._clicked(drag)

    def _clicked(self, drag: Drag) -> None:
        view = self._view
        pick = self._clicked_pick = view.pick_at(drag.start)
        if drag.button == Qt.MouseButton.RightButton:
            view.menu_requested.emit(pick, view.mapToGlobal(drag.start.toPoint()))
            return
        if drag.button != Qt.MouseButton.LeftButton:
            return
        how = Selecting.TOGGLE if drag.modifiers & Qt.KeyboardModifier.ControlModifier else Selecting.REPLACE
        if isinstance(pick, SurfacePick):
            view.spot_picked.emit(pick.face, pick.position, how)
        elif isinstance(pick, PointPick):
            view.point_picked.emit(pick.point, pick.side)
        elif isinstance(pick, PartPick):
            view.part_picked.emit(pick.kind, pick.id, pick.side)
        elif how is Selecting.REPLACE:
            view.empty_clicked.emit()

    def _paint_along(self, start: QPointF, end: QPointF) -> None:
        """Paint between two places, however fast the hand was."""
        view, way = self._view, end - start
        radius_px = view.brush_radius / view.camera.size_of_pixel((view.width(), view.height()))
        length = float(np.hypot(way.x(), way.y()))
        steps = min(max(int(np.ceil(length / max(_SPOT_SPACING * radius_px, 1.0))), 1), _MOST_STEPS)
        for number in range(1, steps + 1):
            self._paint_spot(start + way * (number / steps))

    def _paint_spot(self, place: QPointF) -> None:
        pick = self._view.skin_at(place)
        if pick is None:
            return
        far = _SPOT_SPACING * self._view.brush_radius
        if all(np.linalg.norm(np.subtract(pick.position, old)) > far for _, old in self._stroke):
            self._stroke.append((pick.face, pick.position))

    def _end_stroke(self, drag: Drag) -> None:
        stroke, self._stroke = self._stroke, []
        if stroke and drag.deed is Deed.ERASE:
            self._view.stroke_erased.emit(stroke)
        elif stroke:
            self._view.stroke_painted.emit(stroke, Selecting.ADD)
        self._view.update()

    def double_click(self, event: QMouseEvent) -> None:
        """Frame what was clicked and turn around it from now on.

        The first click may have moved the camera, so what it met counts and not what lies there now.
        """
        if event.button() == Qt.MouseButton.LeftButton and self._clicked_pick is not None:
            self._view.framings.pick(self._clicked_pick)

    def wheel(self, turned: int, place: QPointF) -> None:
        """Zoom towards the pointer by eighths of a degree of the wheel."""
        self.zoom(float(np.exp(-turned * _WHEEL_STEP)), place)

    def zoom(self, factor: float, place: QPointF) -> None:
        """Scale the picture about what is under a place of the widget."""
        view = self._view
        pick = view.skin_at(place) or view.part_at(place)
        if pick is not None:
            anchor = np.array(pick.position)
        else:
            origin, direction = view.camera.ray(place.x(), place.y(), (view.width(), view.height()))
            anchor = origin + direction * (view.camera.distance / float(-direction @ view.camera.back))
        view.look(view.camera.zoomed(factor, anchor))

    def key(self, event: QKeyEvent) -> bool:
        """Turn with the arrows, zoom with plus and minus; return whether the key was one of them."""
        key, camera = Qt.Key(event.key()), self._view.camera
        if key in _KEY_STEPS:
            self._view.look(camera.orbited(*_KEY_STEPS[key]))
        elif key in _ZOOM_KEYS:
            self._view.look(camera.zoomed(_ZOOM_KEYS[key], np.array(camera.focal)))
        else:
            return False
        return True
