"""Opens, fills and closes the sheet of two sources side by side as the session says."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bodymap.session.comparison import ComparedShown, Comparison
from bodymap.session.presentation import Presentation
from bodymap.ui.desk import Desk

if TYPE_CHECKING:
    from bodymap.ui.compare_sheet import CompareSheet

_LONGEST_PX = 300
_PICTURE = QSize(340, 330)


class Comparing(QObject):
    """Shows the comparison of the session, and while one source waits for another, says so."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        session, workspace = desk.session, desk.workspace
        self._session, self._workspace, self._window = session, workspace, window
        desk.before_escape.append(self._end)
        self.sheet: CompareSheet | None = None
        session.changed.connect(self._on_changed)
        workspace.status.comparing_ended.connect(session.end_comparison)

    def start(self) -> None:
        """Show what the session compares already."""
        self._show(self._session.presentation)

    def stop(self) -> None:
        """Stop listening; the sheet goes."""
        self._session.changed.disconnect(self._on_changed)
        self._close()

    def _on_changed(self, new: Presentation, old: Presentation) -> None:
        if (new.comparison, new.set_aside) != (old.comparison, old.set_aside):
            self._show(new)

    def _show(self, shown: Presentation) -> None:
        button = self._workspace.status.comparing
        button.setVisible(bool(shown.set_aside))
        words = self.tr("C: compare with {source}").format(source=shown.set_aside)
        button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST_PX))
        button.setAccessibleName(words)
        button.setToolTip(self.tr("Choose another source and press C. Click here to give up comparing."))
        if shown.comparison is None:
            self._close()
            return
        from bodymap.ui.compare_sheet import CompareSheet  # the window opens before anything is compared

        if self.sheet is None:
            self.sheet = CompareSheet(self._window)
            self.sheet.finished.connect(self._on_finished)
            self.sheet.look_requested.connect(self._on_look)
        self.sheet.present(shown.comparison, self._pictures(shown.comparison))
        self.sheet.show()
        self.sheet.raise_()

    def _pictures(self, shown: Comparison) -> tuple[QImage, QImage] | None:
        if self._workspace.viewport.stage is None:
            return None
        return self._picture(shown.first), self._picture(shown.second)

    def _picture(self, shown: ComparedShown) -> QImage:
        from bodymap.scene.side_picture import picture_of  # the window opens without VTK, too

        view = self._workspace.viewport
        assert view.stage is not None
        ratio = view.devicePixelRatioF()
        wide, high = round(_PICTURE.width() * ratio), round(_PICTURE.height() * ratio)
        pixels = np.ascontiguousarray(picture_of(view.stage, shown.picture, (wide, high)))
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888).copy()
        image.setDevicePixelRatio(ratio)
        return image

    def _on_look(self, is_second: bool) -> None:
        compared = self._session.state.compared
        if len(compared) == 2:
            self._session.look_at(compared[int(is_second)])

    def _on_finished(self) -> None:
        self._drop()
        self._session.end_comparison()

    def _end(self) -> bool:
        """Give up comparing; return whether there was anything to give up."""
        is_comparing = bool(self._session.state.compared)
        self._session.end_comparison()
        return is_comparing

    def _close(self) -> None:
        if self.sheet is not None:
            self.sheet.finished.disconnect(self._on_finished)
            self.sheet.close()
            self._drop()

    def _drop(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None
