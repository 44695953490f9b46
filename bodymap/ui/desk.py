"""The desk: connects the session with the workspace, in both directions, and owns nothing else."""

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.side import Body, Side, Wording
from bodymap.free_memory import hand_back
from bodymap.query.answer import prepare
from bodymap.query.search import Hit, search
from bodymap.scene.camera import Camera
from bodymap.scene.direction import is_well_seen, staged
from bodymap.scene.views import ANGLES_DEG, View, view_from
from bodymap.session.detail import Link, LinkKind
from bodymap.session.presentation import Presentation, Role
from bodymap.session.session import Session
from bodymap.session.state import LayerName, Selecting
from bodymap.ui.drags import Deed
from bodymap.ui.hover_words import part_name
from bodymap.ui.looks import Looks
from bodymap.ui.parts import Parts
from bodymap.ui.pointing import Pointing
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.tools import Tools
from bodymap.ui.workspace import Workspace

_AT_EASE_MS = 4000
"""So long after the last change nobody notices the milliseconds that handing memory back takes."""


class Desk(QObject):
    """Turns intents of the workspace into commands, and changes of the session into pictures."""

    def __init__(self, session: Session, workspace: Workspace, store: PreferenceStore) -> None:
        super().__init__(workspace)
        self.session = session
        self.workspace = workspace
        self.store = store
        self.is_presenting = False
        self._before_presenting: tuple[Wording, bool] | None = None
        self.tools = Tools(workspace)
        self.parts = Parts(session, workspace.viewport)
        self.pointing = Pointing(session, workspace, self.parts)
        self.before_escape: list[Callable[[], bool]] = []
        self.after_escape: list[Callable[[], bool]] = []
        self.after_presenting: list[Callable[[], object]] = []
        self.looks = Looks(workspace, store)
        self._ease = QTimer(self)
        self._ease.setSingleShot(True)
        self._ease.setInterval(_AT_EASE_MS)
        self._ease.timeout.connect(hand_back)
        self._connect_body()
        self._connect_panels()
        session.changed.connect(self._on_changed)
        workspace.viewport.brush_radius = store.now.brush_radius
        workspace.status.set_radius(store.now.brush_radius)
        workspace.viewport.at_rest.name_of = partial(part_name, session.atlas)
        self.dress()
        self._present(session.presentation)

    def _connect_body(self) -> None:
        view = self.workspace.viewport
        view.spot_picked.connect(self._on_spot_picked)
        view.stroke_painted.connect(self._on_stroke_painted)
        view.stroke_erased.connect(self._on_stroke_erased)
        view.point_picked.connect(self.session.focus_on)
        view.part_picked.connect(self._on_part_picked)
        view.empty_clicked.connect(self.clear)
        self.workspace.cube.view_requested.connect(self.look_from)

    def _connect_panels(self) -> None:
        work, session = self.workspace, self.session
        work.panel.match_chosen.connect(session.focus_on)
        work.panel.link_chosen.connect(self._on_link_chosen)
        work.panel.clear_requested.connect(self.clear)
        work.panel.check_first.answered.connect(session.screen.answer_question)
        work.panel.check_first.sign_answered.connect(session.screen.answer_sign)
        work.panel.check_first.none_answered.connect(session.screen.answer_none)
        work.panel.about_client_requested.connect(self.show_about_client)
        work.panel.place_chosen.connect(self.open_words)
        work.layers.layer_toggled.connect(self.set_layer)
        work.layers.opacity_changed.connect(session.set_skin_opacity)
        work.layers.peel_changed.connect(session.peel)
        work.layers.view_requested.connect(self.look_from)
        work.status.radius_changed.connect(self._on_radius_changed)
        work.status.undo_requested.connect(session.undo)
        work.status.redo_requested.connect(session.redo)
        work.status.restore_requested.connect(session.restore)
        work.top_bar.search.hit_chosen.connect(self._on_hit_chosen)
        work.top_bar.body.chosen.connect(self._on_body_chosen)
        work.top_bar.wording.chosen.connect(session.set_wording)
        work.top_bar.theme.clicked.connect(self.looks.toggle_theme)
        work.top_bar.larger.clicked.connect(self.looks.enlarge_text)
        work.top_bar.present_button.clicked.connect(self.toggle_presenting)

    def warm_up(self) -> None:
        """Read what the first click needs, so that it is as quick as the others."""
        stage = self.workspace.viewport.stage
        if stage is not None:
            stage.warm_up()
            prepare(self.session.atlas, self.session.state.body)
            hand_back()

    def close(self) -> None:
        """Stop listening and let go of VTK."""
        self._ease.stop()
        self.session.changed.disconnect(self._on_changed)
        self.workspace.viewport.close_stage()

    # --- from the session -----------------------------------------------------------------------------

    def _on_changed(self, new: Presentation, old: Presentation) -> None:
        self._present(new)
        self._ease.start()
        if not self.tools.is_any_taken and _asks_for_view(new, old):
            self.show_subject()

    def _present(self, shown: Presentation) -> None:
        self.workspace.present(shown, self.session.can_undo, self.session.can_redo)

    def show_subject(self) -> None:
        """Move the camera if the source and its pain are not well seen from where it is."""
        view = self.workspace.viewport
        stage, shown = view.stage, self.session.presentation
        if stage is None or not (shown.places or shown.detail):
            return
        subject = stage.subject
        if subject is not None and not is_well_seen(view.camera, subject, view.device_size()):
            view.fly_to(staged(view.camera, subject, view.device_size()))

    # --- where it hurts -------------------------------------------------------------------------------

    def _on_spot_picked(self, face: int, position: tuple[float, float, float], how: Selecting) -> None:
        self.session.select_pain(face, position, self.workspace.viewport.brush_radius, how)

    def _on_stroke_painted(self, spots: list[tuple[int, tuple[float, float, float]]], how: Selecting) -> None:
        self.session.paint_pain(spots, self.workspace.viewport.brush_radius, how)

    def _on_stroke_erased(self, spots: list[tuple[int, tuple[float, float, float]]]) -> None:
        self.session.erase_pain(spots, self.workspace.viewport.brush_radius)

    def _on_part_picked(self, kind: str, part: str, side: Side) -> None:
        if kind == "muscle" and part in self.session.atlas.muscle_of_part:
            self.session.focus_part(part, side)

    def _on_link_chosen(self, link: Link) -> None:
        """Open a muscle or point that the card names, on the side that is looked at."""
        detail = self.session.presentation.detail
        side = Side.RIGHT if detail is None else detail.side
        if link.kind is LinkKind.MUSCLE:
            self.session.focus_muscle(link.id, side)
        else:
            self.session.focus_on(link.id, side)

    def _on_hit_chosen(self, hit: Hit) -> None:
        self.session.open_hit(hit)
        self.workspace.focus_body()

    def open_words(self, words: str) -> None:
        """Open the first thing the search finds."""
        hits = search(self.session.atlas, words)
        if hits:
            self._on_hit_chosen(hits[0])

    def clear(self) -> None:
        """Forget the painful places and the source; never an emergency that was not read."""
        banner = self.workspace.panel.referral
        if banner.is_unread:
            banner.confirm.setFocus()
        else:
            self.session.clear()

    def show_about_client(self) -> None:
        """Open the conditions of the client."""
        from bodymap.ui.about_client import AboutClient  # not before it is wanted: it slows the start

        AboutClient(self.session, self.workspace.window()).show()

    def escape(self) -> None:
        """Leave what asked to be left first, else presentation, else the brush; else clear; else the rest."""
        if any(leave() for leave in self.before_escape):
            return
        if self.is_presenting:
            self.toggle_presenting()
        elif self.tools.is_any_taken:
            self.tools.take(Deed.ORBIT)
        elif self._is_clear:
            any(leave() for leave in self.after_escape)
        else:
            self.clear()

    @property
    def _is_clear(self) -> bool:
        state = self.session.state
        is_unread = self.workspace.panel.referral.is_unread
        return not (state.picked or state.raised or state.focus or is_unread)

    def _on_radius_changed(self, radius: float) -> None:
        self.workspace.viewport.brush_radius = radius
        self.store.change(brush_radius=radius)
        self.workspace.viewport.update()

    # --- how it is shown ------------------------------------------------------------------------------

    def set_layer(self, layer: LayerName, is_visible: bool) -> None:
        """Switch a layer; what lies inside the body makes the skin step back, or it would not be seen."""
        self.session.open_layer(layer, is_visible)

    def toggle_layer(self, layer: LayerName) -> None:
        """Switch a layer on or off."""
        self.set_layer(layer, layer not in self.session.state.layers.visible)

    def _on_body_chosen(self, body: Body) -> None:
        self.session.set_body(body)

    def look_from(self, name: str) -> None:
        """Turn to a standard view of the whole body, or of the source looked at."""
        view = self.workspace.viewport
        turned = view.camera.turned(*ANGLES_DEG[View(name)])
        if self.session.presentation.detail is None:
            view.framings.body(turned)
        else:
            view.fly_to(turned)

    def look_from_point(self) -> None:
        """Look straight at where the source shown is searched for."""
        view, shown = self.workspace.viewport, self.session.presentation
        marker = next((each for each in shown.markers if each.role is Role.FOCUSED_POINT), None)
        if view.stage is None or marker is None:
            QApplication.beep()
            return
        _, normal = view.stage.figure.surface.spot(np.array(marker.sought))
        view.framings.places([marker.sought], view_from(normal))

    def go_home(self) -> None:
        """Frame the whole body from where one looks now."""
        self.workspace.viewport.framings.body(self.workspace.viewport.camera)

    def reset_view(self) -> None:
        """Frame the whole body from the front."""
        self.workspace.viewport.framings.body(Camera())

    def frame_source(self) -> None:
        """Frame the source looked at and its pain, else what was isolated, else the whole body."""
        view = self.workspace.viewport
        subject = None if view.stage is None else view.stage.subject
        if subject is not None:
            view.fly_to(staged(view.camera, subject, view.device_size()))
        elif self.session.state.isolated:
            view.framings.parts(self.session.state.isolated)
        else:
            self.go_home()

    def toggle_presenting(self) -> None:
        """Show the client: large text, plain words, clothed, no lists; and back to what was before."""
        self.is_presenting = not self.is_presenting
        if self.is_presenting:
            self._before_presenting = (self.session.state.wording, self.session.state.is_clothed)
            self.session.set_manner(Wording.PLAIN, True)
        elif self._before_presenting is not None:
            self.session.set_manner(*self._before_presenting)
        self.dress()  # first: the labels made next take the new size
        self.workspace.set_presenting(self.is_presenting)
        self._present(self.session.presentation)
        for follow in self.after_presenting:
            follow()

    def toggle_clothed(self) -> None:
        """Plain clothes or the anatomy view; the choice is remembered."""
        self.set_clothed(not self.session.state.is_clothed)

    def set_clothed(self, is_clothed: bool) -> None:
        """Put plain clothes on the bodies or take them off."""
        self.session.set_clothed(is_clothed)
        self.store.change(is_clothed=is_clothed)

    def set_usual_wording(self, wording: Wording) -> None:
        """Speak so from now on, and each time the window opens."""
        self.store.change(wording=wording.value)
        self.session.set_wording(wording)

    def dress(self) -> None:
        """Apply theme, palette and text size."""
        self.looks.is_presenting = self.is_presenting
        self.looks.dress()


def _asks_for_view(new: Presentation, old: Presentation) -> bool:
    """Tell whether something else is to be seen; adding to what was picked leaves the camera to the hand."""
    has_other_source = _source(new) != _source(old)
    if has_other_source and new.detail is not None and new.detail.is_chosen:
        return True
    kept = {place.title for place in new.places} & {place.title for place in old.places}
    is_added_to = bool(kept) and len(new.places) != len(old.places)
    return (has_other_source or new.places != old.places) and not is_added_to


def _source(shown: Presentation) -> tuple[str | None, str, Side] | None:
    detail = shown.detail
    return None if detail is None else (detail.point, detail.muscle, detail.side)
