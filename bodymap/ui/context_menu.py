"""The menu of the right button over a muscle, bone, cross or place, and of the menu key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from bodymap.scene.picks import Pick, PointPick, SurfacePick
from bodymap.session.session import Session
from bodymap.session.state import DEFAULT_RADIUS, Focus, PointFocus, Selecting, Structure

translate = QCoreApplication.translate


@dataclass(frozen=True)
class MenuSubject:
    """What a menu is about.

    Attributes
    ----------
    pick : what was clicked, or None. words : its name with its side.
    parts : the muscle or bone meant: seen under the pointer, through faint skin too, or the source's.
    part_words : their name with its side. radius : mm, of a place picked from the menu.
    """

    pick: Pick | None
    words: str
    parts: tuple[Structure, ...]
    part_words: str
    radius: float = DEFAULT_RADIUS


def open_menu(
    parent: QWidget,
    session: Session,
    subject: MenuSubject,
    place: QPoint,
    extras: Sequence[Callable[[QMenu], object]] = (),
) -> QMenu:
    """Show the menu of what was clicked; it deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setAccessibleName(translate("context menu", "What can be done here"))
    if isinstance(subject.pick, SurfacePick):
        _add_place(menu, session, subject.pick, subject.radius)
    _add_parts(menu, session, subject)
    source = _source_of(session, subject)
    if source is not None:
        _add_source(menu, session, source)
    menu.addSeparator()
    if subject.words:
        menu.addAction(
            translate("context menu", "Copy name"), lambda: QGuiApplication.clipboard().setText(subject.words)
        )
    if session.presentation.hidden_count:
        menu.addAction(translate("context menu", "Show everything again"), session.restore)
    if session.presentation.places or session.state.focus is not None:
        menu.addAction(translate("context menu", "Clear"), session.clear)
    for add_to in extras:
        add_to(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


def _add_place(menu: QMenu, session: Session, pick: SurfacePick, radius: float) -> None:
    menu.addAction(
        translate("context menu", "What refers pain here?"),
        lambda: session.select_pain(pick.face, pick.position, radius),
    )
    if session.presentation.places:
        menu.addAction(
            translate("context menu", "It hurts here too"),
            lambda: session.select_pain(pick.face, pick.position, radius, Selecting.ADD),
        )


def _add_parts(menu: QMenu, session: Session, subject: MenuSubject) -> None:
    parts = subject.parts
    if not parts:
        return
    menu.addSection(subject.part_words)
    menu.addAction(translate("context menu", "Show only this"), lambda: session.isolate(parts))
    menu.addAction(
        translate("context menu", "Fade the others"), lambda: session.isolate(parts, is_rest_faded=True)
    )
    menu.addAction(translate("context menu", "Hide"), lambda: session.hide(*parts))
    menu.addAction(translate("context menu", "Fade or show fully"), lambda: session.fade(*parts))


def _source_of(session: Session, subject: MenuSubject) -> Focus | None:
    """Return the cross or the muscle that the menu is about."""
    if isinstance(subject.pick, PointPick):
        return PointFocus(subject.pick.point, subject.pick.side)
    if subject.parts and subject.parts[0].id in session.atlas.muscle_of_part:
        return session.muscle_of(subject.parts[0].id, subject.parts[0].side)
    return None


def _add_source(menu: QMenu, session: Session, source: Focus) -> None:
    menu.addSeparator()
    menu.addAction(translate("context menu", "Show where it may send pain"), lambda: session.look_at(source))
    shown = session.source_shown
    if shown is not None and shown != source and session.presentation.detail is not None:
        title = session.presentation.detail.title
        menu.addAction(
            translate("context menu", "Compare with {source}").format(source=title),
            lambda: session.compare(shown, source),
        )
