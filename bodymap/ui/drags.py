"""Tells a click from a drag, and what a drag does."""

from enum import Enum

from PySide6.QtCore import QPointF, Qt

CLICK_SLOP_PX = 4.0


class Deed(Enum):
    """What a drag does to the picture."""

    ORBIT = "orbit"
    PAN = "pan"
    ZOOM = "zoom"
    PAINT = "paint"


class Drag:
    """One press of a mouse button until its release.

    Parameters
    ----------
    place
        Where the button went down.
    button, modifiers
        Which button, with which keys held.
    painting
        Whether the left button paints.
    """

    def __init__(
        self, place: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier, painting: bool
    ) -> None:
        self.start = place
        self.button = button
        self.modifiers = modifiers
        self._last = place
        self.is_drag = False
        self.deed = _deed(button, modifiers, painting)

    def moved(self, place: QPointF) -> QPointF | None:
        """Return the step since the last call once the pointer has left the click's slop, else nothing."""
        if not self.is_drag:
            away = place - self.start
            if away.x() ** 2 + away.y() ** 2 < CLICK_SLOP_PX**2:
                return None
            self.is_drag = True
        step = place - self._last
        self._last = place
        return step


def _deed(button: Qt.MouseButton, modifiers: Qt.KeyboardModifier, painting: bool) -> Deed:
    if button == Qt.MouseButton.RightButton:
        return Deed.ZOOM
    if button == Qt.MouseButton.MiddleButton or modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Deed.PAN
    return Deed.PAINT if painting else Deed.ORBIT
