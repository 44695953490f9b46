"""What is under the pointer: its name in the status strip, and the menu of the right button."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from bodymap.anatomy.speech import with_capital
from bodymap.scene.picks import Pick, PointPick
from bodymap.session.session import Session
from bodymap.session.state import LayerName
from bodymap.ui.context_menu import MenuSubject, open_menu
from bodymap.ui.hover_words import words_of
from bodymap.ui.parts import Parts, source_parts
from bodymap.ui.workspace import Workspace


class Pointing(QObject):
    """Names what is under the pointer, and opens its menu.

    Attributes
    ----------
    menu_extras : each adds its own entries to the menu of the right button.
    """

    def __init__(self, session: Session, workspace: Workspace, parts: Parts) -> None:
        super().__init__(workspace)
        self._session, self._view, self._parts = session, workspace.viewport, parts
        self._label = workspace.status.hover
        self.menu_extras: list[Callable[[QMenu], object]] = []
        self._view.hovered.connect(self._on_hovered)
        self._view.menu_requested.connect(self._on_menu_requested)

    def _on_hovered(self, pick: Pick | None) -> None:
        state = self._session.state
        with_root = LayerName.DERMATOMES in state.layers.visible
        words = words_of(self._session.atlas, pick, state.wording, with_root=with_root)
        self._label.setText(with_capital(words))

    def _on_menu_requested(self, pick: Pick | None, place: QPoint) -> None:
        open_menu(self._view, self._session, self._subject(pick), place, self.menu_extras)

    def _subject(self, pick: Pick | None) -> MenuSubject:
        atlas, wording = self._session.atlas, self._session.state.wording
        words, radius = words_of(atlas, pick, wording), self._view.brush_radius
        detail = self._session.presentation.detail
        if isinstance(pick, PointPick) and detail is not None and detail.point == pick.point:
            # the cross of the source shown means its muscle, whatever lies over it there
            return MenuSubject(pick, words, source_parts(self._session), detail.title, radius)
        part = None if pick is None else self._view.part_under_pointer
        if part is not None:
            return MenuSubject(pick, words, self._parts.meant(), words_of(atlas, part, wording), radius)
        if pick is None and detail is not None:
            return MenuSubject(pick, words, self._parts.meant(), detail.title, radius)
        return MenuSubject(pick, words, (), "", radius)
