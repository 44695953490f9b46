"""The desk: connects the session with the workspace, in both directions, and owns nothing else."""

import linecache
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QMenu

from bodymap.anatomy.side import Body, Side, Wording
from bodymap.query.answer import prepare
from bodymap.query.search import Hit, search
from bodymap.scene.camera import Camera
from bodymap.scene.direction import is_well_seen, staged
from bodymap.scene.palette import PALETTES
from bodymap.scene.picks import Pick
from bodymap.scene.views import ANGLES_DEG, View
from bodymap.session.presentation import Presentation
from bodymap.session.session import Session
from bodymap.session.state import LayerName, Selecting
from bodymap.ui.about_client import AboutClient
from bodymap.ui.context_menu import open_menu
from bodymap.ui.drags import Deed
from bodymap.ui.hover_words import part_name, words_of
from bodymap.ui.parts import Parts
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.theme import TEXT_SCALES, ThemeName, apply_theme, resolved
from bodymap.ui.tools import Tools
from bodymap.ui.workspace import Workspace

_PRESENTING_SCALE = 1.6


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
        self.menu_extras: list[Callable[[QMenu], object]] = []
        self.before_escape: list[Callable[[], bool]] = []
        self._connect_body()
        self._connect_panels()
        session.changed.connect(self._on_changed)
        workspace.viewport.brush_radius = store.now.brush_radius
        workspace.status.set_radius(store.now.brush_radius)
        self._reduce_motion(store.now.is_motion_reduced)
        workspace.viewport.at_rest.name_of = partial(part_name, session.atlas)
        workspace.viewport.at_rest.is_labelled = store.now.has_labels
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
        view.hovered.connect(self._on_hovered)
        view.menu_requested.connect(self._on_menu_requested)
        self.workspace.cube.view_requested.connect(self.look_from)

    def _connect_panels(self) -> None:
        work, session = self.workspace, self.session
        work.panel.match_chosen.connect(session.focus_on)
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
        work.top_bar.theme.clicked.connect(self.toggle_theme)
        work.top_bar.larger.clicked.connect(self.enlarge_text)
        work.top_bar.present_button.clicked.connect(self.toggle_presenting)

    def warm_up(self) -> None:
        """Read what the first click needs, so that it is as quick as the others."""
        stage = self.workspace.viewport.stage
        if stage is not None:
            linecache.clearcache()  # shiboken reads the source of every module and keeps it: 10 MB
            stage.warm_up()
            prepare(self.session.atlas, self.session.state.body)

    def close(self) -> None:
        """Stop listening and let go of VTK."""
        self.session.changed.disconnect(self._on_changed)
        self.workspace.viewport.close_stage()

    # --- from the session -----------------------------------------------------------------------------

    def _on_changed(self, new: Presentation, old: Presentation) -> None:
        self._present(new)
        if _source(new) != _source(old) or new.places != old.places:
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

    def _on_hit_chosen(self, hit: Hit) -> None:
        self.session.open_hit(hit)
        self.workspace.viewport.setFocus()

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
        AboutClient(self.session, self.workspace.window()).show()

    def escape(self) -> None:
        """Leave what asked to be left first, else presentation, else the brush, else clear."""
        if any(leave() for leave in self.before_escape):
            return
        if self.is_presenting:
            self.toggle_presenting()
        elif self.tools.is_any_taken:
            self.tools.take(Deed.ORBIT)
        else:
            self.clear()

    # --- pointer --------------------------------------------------------------------------------------

    def _on_hovered(self, pick: Pick | None) -> None:
        state = self.session.state
        with_root = LayerName.DERMATOMES in state.layers.visible
        words = words_of(self.session.atlas, pick, state.wording, with_root=with_root)
        self.workspace.status.hover.setText(words[:1].upper() + words[1:])

    def _on_menu_requested(self, pick: Pick | None, place: QPoint) -> None:
        words = words_of(self.session.atlas, pick, self.session.state.wording)
        open_menu(self.workspace.viewport, self.session, pick, words, place, self.menu_extras)

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
            view.frame_body(turned)
        else:
            view.fly_to(turned)

    def go_home(self) -> None:
        """Frame the whole body from where one looks now."""
        self.workspace.viewport.frame_body(self.workspace.viewport.camera)

    def reset_view(self) -> None:
        """Frame the whole body from the front."""
        self.workspace.viewport.frame_body(Camera())

    def frame_source(self) -> None:
        """Frame the source looked at and its pain, else what was isolated, else the whole body."""
        view = self.workspace.viewport
        subject = None if view.stage is None else view.stage.subject
        if subject is not None:
            view.fly_to(staged(view.camera, subject, view.device_size()))
        elif self.session.state.isolated:
            view.frame_parts(self.session.state.isolated)
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

    def toggle_clothed(self) -> None:
        """Plain clothes or the anatomy view; the choice is remembered."""
        is_clothed = not self.session.state.is_clothed
        self.session.set_clothed(is_clothed)
        self.store.change(is_clothed=is_clothed)

    def toggle_theme(self) -> None:
        """Light or dark."""
        is_dark = resolved(ThemeName(self.store.now.theme)).is_dark
        self.store.change(theme=(ThemeName.LIGHT if is_dark else ThemeName.DARK).value)
        self.dress()

    def toggle_palette(self) -> None:
        """The red of the textbooks, or colours that every eye tells apart."""
        names = list(PALETTES)
        following = names[(names.index(self.store.now.palette) + 1) % len(names)]
        self.store.change(palette=following)
        self.dress()

    def toggle_labels(self) -> None:
        """Print the names of muscles and bones, or none; the choice is remembered."""
        has_labels = not self.workspace.viewport.at_rest.is_labelled
        self.workspace.viewport.at_rest.set_labelled(has_labels)
        self.store.change(has_labels=has_labels)

    def toggle_motion(self) -> None:
        """Fly between views, or jump."""
        is_reduced = not self.store.now.is_motion_reduced
        self._reduce_motion(self.store.change(is_motion_reduced=is_reduced).is_motion_reduced)

    def _reduce_motion(self, is_reduced: bool) -> None:
        view = self.workspace.viewport
        view.motion.is_reduced = view.play.is_reduced = is_reduced

    def enlarge_text(self) -> None:
        """Take the next text size, after the largest the smallest."""
        larger = [scale for scale in TEXT_SCALES if scale > self.store.now.text_scale]
        self.store.change(text_scale=larger[0] if larger else TEXT_SCALES[0])
        self.dress()

    def dress(self) -> None:
        """Apply theme, palette and text size."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme = resolved(ThemeName(self.store.now.theme))
        scale = self.store.now.text_scale
        apply_theme(app, theme, max(scale, _PRESENTING_SCALE) if self.is_presenting else scale)
        self.workspace.dress(theme, PALETTES[self.store.now.palette])


def _source(shown: Presentation) -> tuple[str | None, str, Side] | None:
    detail = shown.detail
    return None if detail is None else (detail.point, detail.muscle, detail.side)
