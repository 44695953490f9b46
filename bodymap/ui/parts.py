"""Which muscles and bones a command means, and what it does to them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.side import Side
from bodymap.session.session import Session
from bodymap.session.state import Structure
from bodymap.ui.viewport import Viewport


class Parts(QObject):
    """Hide, isolate and fade what is under the pointer, or without that the muscle of the source shown."""

    def __init__(self, session: Session, view: Viewport) -> None:
        super().__init__(view)
        self._session, self._view = session, view

    def meant(self) -> tuple[Structure, ...]:
        """Return the part under the pointer, else the parts of the source shown, else nothing."""
        pick = self._view.part_under_pointer
        return source_parts(self._session) if pick is None else (Structure(pick.id, pick.side),)

    def hide(self) -> None:
        """Hide them."""
        if parts := self._meant_or_beep():
            self._session.hide(*parts)

    def isolate(self) -> None:
        """Show only them, or everything again when they are alone already."""
        if parts := self._meant_or_beep():
            self._isolate(parts, is_rest_faded=False)

    def isolate_partly(self) -> None:
        """Fade everything else, or show it fully again."""
        if parts := self._meant_or_beep():
            self._isolate(parts, is_rest_faded=True)

    def _isolate(self, parts: tuple[Structure, ...], *, is_rest_faded: bool) -> None:
        state = self._session.state
        is_so_already = (state.isolated, state.is_rest_faded) == (frozenset(parts), is_rest_faded)
        self._session.isolate(() if is_so_already else parts, is_rest_faded)

    def fade(self) -> None:
        """Fade them, or show them fully again."""
        if parts := self._meant_or_beep():
            self._session.fade(*parts)

    def _meant_or_beep(self) -> tuple[Structure, ...]:
        parts = self.meant()
        if not parts:
            QApplication.beep()
        return parts


def source_parts(session: Session) -> tuple[Structure, ...]:
    """Return the parts of the muscle whose source is shown, on its side, also those that are hidden."""
    detail = session.presentation.detail
    if detail is None:
        return ()
    atlas = session.atlas
    point = None if detail.point is None else atlas.points[detail.point].part
    ids = {part.id for part in atlas.muscles[detail.muscle].parts if point in (None, part.id)}
    return tuple(
        Structure(part.id, part.side)
        for part in atlas.geometry.muscle_parts()
        if part.id in ids and part.side in (detail.side, Side.MIDLINE)
    )
