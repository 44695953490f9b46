"""The menu of the right button over a muscle, bone, cross or place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from bodymap.scene.picks import PartPick, Pick, PointPick
from bodymap.session.session import Session
from bodymap.session.state import Structure


def open_menu(
    parent: QWidget,
    session: Session,
    pick: Pick | None,
    words: str,
    place: QPoint,
    extras: Sequence[Callable[[QMenu], object]] = (),
) -> QMenu:
    """Show the menu of what was clicked; it deletes itself when it closes."""
    menu = QMenu(parent)
    if isinstance(pick, PartPick):
        _add_part(menu, session, pick)
    elif isinstance(pick, PointPick):
        menu.addAction("Show where it may send pain", lambda: session.focus_on(pick.point, pick.side))
    if words:
        menu.addAction("Copy name", lambda: QGuiApplication.clipboard().setText(words))
    if session.presentation.hidden_count or session.state.isolated or session.state.faded:
        menu.addAction("Show everything again", session.restore)
    if menu.isEmpty():
        menu.addAction("Clear", session.clear)
    for add_to in extras:
        add_to(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


def _add_part(menu: QMenu, session: Session, pick: PartPick) -> None:
    structure = Structure(pick.id, pick.side)
    if pick.kind == "muscle" and pick.id in session.atlas.muscle_of_part:
        menu.addAction("Show where it may send pain", lambda: session.focus_part(pick.id, pick.side))
        menu.addSeparator()
    menu.addAction("Show only this", lambda: session.isolate((structure,)))
    menu.addAction("Hide", lambda: session.hide(structure))
    menu.addAction("Fade or show fully", lambda: session.fade(structure))
