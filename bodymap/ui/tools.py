"""What the left button holds: nothing, the brush or the eraser; buttons and body agree about it."""

from PySide6.QtCore import QObject

from bodymap.ui.drags import Deed
from bodymap.ui.workspace import Workspace


class Tools(QObject):
    """Takes up and puts away brush and eraser."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._view, self._status = workspace.viewport, workspace.status
        self._status.brush_toggled.connect(lambda is_on: self.take(Deed.PAINT if is_on else Deed.ORBIT))
        self._status.eraser_toggled.connect(lambda is_on: self.take(Deed.ERASE if is_on else Deed.ORBIT))

    @property
    def is_any_taken(self) -> bool:
        """Whether the left button does anything but turn the body."""
        return self._view.tool is not Deed.ORBIT

    def take(self, tool: Deed) -> None:
        """Paint, erase, or turn the body with the left button from now on."""
        self._view.tool = tool
        self._status.brush.setChecked(tool is Deed.PAINT)
        self._status.eraser.setChecked(tool is Deed.ERASE)
        self._view.update()

    def toggle(self, tool: Deed) -> None:
        """Take a tool up, or put it away when it is the one held."""
        self.take(Deed.ORBIT if self._view.tool is tool else tool)
