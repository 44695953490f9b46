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
    ERASE = "erase"

    @property
    def is_stroke(self) -> bool:
        """Whether it leaves spots on the skin."""
        return self in (Deed.PAINT, Deed.ERASE)


class Drag:
    """One press of a mouse button until its release.

    Parameters
    ----------
    place
        Where the button went down.
    button, modifiers
        Which button, with which keys held.
    tool
        What the left button does without keys: ORBIT, PAINT or ERASE.
    """

    def __init__(
        self, place: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier, tool: Deed
    ) -> None:
        self.start = place
        self.button = button
        self.modifiers = modifiers
        self.last = place
        self.is_drag = False
        self.deed = _deed(button, modifiers, tool)

    def moved(self, place: QPointF) -> QPointF | None:
        """Return the step since the last call once the pointer has left the click's slop, else nothing."""
        if not self.is_drag:
            away = place - self.start
            if away.x() ** 2 + away.y() ** 2 < CLICK_SLOP_PX**2:
                return None
            self.is_drag = True
        step = place - self.last
        self.last = place
        return step


def _deed(button: Qt.MouseButton, modifiers: Qt.KeyboardModifier, tool: Deed) -> Deed:
    if button == Qt.MouseButton.RightButton:
        return Deed.ZOOM
    if button == Qt.MouseButton.MiddleButton or modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Deed.PAN
    if tool is Deed.PAINT and modifiers & Qt.KeyboardModifier.AltModifier:
        return Deed.ERASE
    return tool
