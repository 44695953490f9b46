"""Everything in the window, laid out: it shows a presentation and knows no session."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bodymap.query.search import Hit
from bodymap.scene.palette import LIGHT, STANDARD, Palette
from bodymap.scene.picks import SurfacePick
from bodymap.session.legend import drawn_roles
from bodymap.session.presentation import Presentation
from bodymap.ui.annotations import CAPTION
from bodymap.ui.client_view import for_client
from bodymap.ui.hints import Hinted
from bodymap.ui.labels import PlainLabel, rule
from bodymap.ui.layers_strip import LayersStrip
from bodymap.ui.legend import LegendOverlay
from bodymap.ui.overlays import Overlays
from bodymap.ui.scrolling import scrolling
from bodymap.ui.side_panel import SidePanel
from bodymap.ui.status_strip import StatusStrip
from bodymap.ui.tab_order import step_over
from bodymap.ui.theme import Theme, backdrop_of
from bodymap.ui.top_bar import TopBar
from bodymap.ui.view_cube import ViewCube
from bodymap.ui.viewport import Viewport

if TYPE_CHECKING:
    from bodymap.ui.flat.pane import FlatPane
    from bodymap.ui.visit.visit_dock import VisitDock

_PANEL_WIDTH = 360
_PRESENTING_WIDTH = 420
_USUAL_POINTS = 10.0
_WIDEST = 1.35
_STUDY_SHARES = (300, 400)
"""Pixels of the study panel and of the card under it."""
_CLIENT_CAPTION = 1.5
"""24 points on a usual screen: read from three metres."""


class Workspace(QWidget):
    """Top bar, layers, body with legend and view cube, panel, status.

    Parameters
    ----------
    find
        Answers the search box.
    region_of
        Number of the own region of a skin pick.
    menu
        The window's menu.
    version_line
        Data version and review state, in a few words.
    """

    def __init__(
        self,
        find: Callable[[str], Sequence[Hit]],
        region_of: Callable[[SurfacePick], int],
        menu: QMenu,
        version_line: str,
    ) -> None:
        super().__init__()
        self.top_bar = TopBar(find, menu)
        self.layers = LayersStrip()
        self.viewport = Viewport(region_of)
        self.legend = LegendOverlay(self.viewport)
        self.cube = ViewCube(self.viewport)
        self._panel = SidePanel()
        self._panel_area = scrolling(self._panel)
        self._unread: Presentation | None = None
        self._words_timer = QTimer(self)
        self._words_timer.setSingleShot(True)
        self._words_timer.timeout.connect(self._fill_panel)
        self._is_presenting = self.is_flat = self._is_studying = False
        self._study: QWidget | None = None
        self._visit: VisitDock | None = None
        self._is_visited = self._wants_sources = False
        self._has_subject = True
        self._caption = ""
        self._overlays = Overlays(self.viewport, self.legend, self.cube)
        self._flat: FlatPane | None = None
        self._look = (STANDARD, LIGHT)
        self.status = StatusStrip(version_line)
        self.viewport.installEventFilter(self)
        self.viewport.camera_moved.connect(self.cube.turn)
        self.viewport.frame_shown.connect(self._on_frame_shown)
        self._lay_out()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.layers)
        middle.addWidget(self.viewport, 1)
        self._middle = middle
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.setChildrenCollapsible(False)
        self._right.addWidget(self._panel_area)
        middle.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(rule())
        column.addLayout(middle, 1)
        column.addWidget(self.status)

    def present(self, shown: Presentation, can_undo: bool, can_redo: bool) -> None:
        """Show a presentation everywhere; to a client only what is meant for clients."""
        if self._is_presenting:
            shown = for_client(shown)
        self._unread = shown
        if self._flat is not None and self.is_flat:
            self._flat.present(shown)
        else:
            self.viewport.present(shown)
        if self.is_flat or not self.viewport.awaits_frame:
            self._fill_panel()
        self.layers.present(shown)
        self.top_bar.present(shown)
        self.legend.present(drawn_roles(shown))
        self.status.present(can_undo, can_redo, shown.hidden_count)
        self._caption = shown.caption
        self._place_overlays()

    @property
    def flat(self) -> "FlatPane | None":
        """List and flat figure while they are shown."""
        return self._flat if self.is_flat else None

    def put_flat(self, pane: "FlatPane") -> None:
        """Keep list and flat figure beside the 3D view, out of sight."""
        self._flat = pane
        pane.hide()
        pane.dress(*self._look)
        self._middle.insertWidget(self._middle.indexOf(self.viewport), pane, 1)

    def show_flat(self, is_flat: bool) -> None:
        """Show list and flat figure or the 3D view, from the next presentation on."""
        self.is_flat = is_flat
        self.layers.setVisible(not is_flat and not self._is_presenting)
        self.viewport.setVisible(not is_flat)
        self.status.show_brush(not is_flat)
        if self._flat is not None:
            self._flat.setVisible(is_flat)

    def put_study(self, study: QWidget) -> None:
        """Keep the study panel over the other one, out of sight."""
        self._study = study
        study.hide()
        self._right.insertWidget(0, study)
        self._right.setSizes(list(_STUDY_SHARES))
        self._fit_panel()

    def show_study(self, is_studying: bool, has_subject: bool) -> None:
        """Show the study panel, with the other one below it while that has something to say."""
        self._is_studying, self._has_subject = is_studying, has_subject
        self._show_right()

    def put_visit(self, dock: "VisitDock") -> None:
        """Keep the dock of a visit in the place of the panel, out of sight."""
        self._visit = dock
        dock.hide()
        if self._is_presenting:
            dock.set_presenting(True)
        self._right.insertWidget(0, dock)
        self._fit_panel()

    def show_visit(self, is_visited: bool) -> None:
        """Show the dock of a visit in the place of the panels, or these again."""
        if is_visited != self._is_visited:
            self._is_visited = is_visited
            self._show_right()

    def show_sources(self, is_wanted: bool) -> None:
        """Show the panel under the dock, or the dock alone."""
        self._wants_sources = is_wanted
        self._show_right()

    def _show_right(self) -> None:
        """Show what stands beside the body: dock or study or panel; a client sees the timer or the card."""
        presenting, dock = self._is_presenting, self._visit
        has_dock = dock is not None and self._is_visited and (not presenting or dock.is_holding)
        if self._study is not None:
            self._study.setVisible(self._is_studying and not presenting and not has_dock)
        is_usual = self._has_subject or not self._is_studying or presenting
        self._panel_area.setVisible(self._wants_sources if has_dock else is_usual)
        if dock is not None:
            dock.setVisible(has_dock)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 (Qt's names)
        body = [self.viewport] if self._flat is None else [self.viewport, self._flat.places, self._flat]
        dock = [] if self._visit is None else [self._visit]
        areas = [self.top_bar, self.layers, *body, *dock, self._panel, self.status, self]
        return step_over(areas, QApplication.focusWidget(), next)

    def focus_body(self) -> None:
        """Give the keyboard to the body, in whichever view it is."""
        if self._flat is not None and self.is_flat:
            self._flat.focus_body()
        else:
            self.viewport.setFocus()

    def hinted(self) -> tuple[Hinted, ...]:
        """Return the buttons that have a command with keys."""
        switches = ((switch, f"layer_{layer.value}") for layer, switch in self.layers.switches.items())
        return (*self.top_bar.hinted(), *self.status.hinted(), *switches)

    @property
    def panel(self) -> SidePanel:
        """The panel, showing what was presented last; whoever asks for it does not wait for the body."""
        self._fill_panel()
        return self._panel

    def _on_frame_shown(self) -> None:
        if self._unread is not None:
            self._words_timer.start(0)  # painting the frame was asked for before and comes first

    def _fill_panel(self) -> None:
        """Bring the panel up to date: only after the body is painted, which is what the eye waits for."""
        shown, self._unread = self._unread, None
        if shown is not None:
            self._panel.present(shown)

    def dress(self, theme: Theme, palette: Palette) -> None:
        """Take a theme and the picture's palette."""
        backdrop = backdrop_of(theme)
        self._look = palette, backdrop
        self.viewport.recolour(palette, backdrop)
        self.legend.dress(palette, backdrop)
        self.cube.dress(backdrop)
        if self._flat is not None:
            self._flat.dress(palette, backdrop)
        for part in (self.layers, self.status, self.top_bar):
            part.dress(theme)
        for label in self.findChildren(PlainLabel):
            label.follow_font()
        self._fit_panel()
        self.legend.present(self.legend.roles)
        self._place_overlays()

    def set_presenting(self, is_presenting: bool) -> None:
        """Leave only the body, its words and the source's card, or show everything again."""
        for part in (self.top_bar, self.layers, self.status, self.cube):
            part.setVisible(not is_presenting)
        self.layers.setVisible(not is_presenting and not self.is_flat)
        if self._flat is not None:
            self._flat.set_presenting(is_presenting)
        self.panel.set_presenting(is_presenting)
        self._is_presenting = is_presenting
        if self._visit is not None:
            self._visit.set_presenting(is_presenting)
        self.show_study(self._is_studying, not self._is_studying or is_presenting)
        self.viewport.caption_factor = _CLIENT_CAPTION if is_presenting else CAPTION
        self._fit_panel()

    def _fit_panel(self) -> None:
        """Give the panel the width its text needs; the body keeps the rest."""
        larger = min(QApplication.font().pointSizeF() / _USUAL_POINTS, _WIDEST)
        width = _PRESENTING_WIDTH if self._is_presenting else round(_PANEL_WIDTH * larger)
        for part in (self._panel_area, self._study, self._visit):
            if part is not None:
                part.setFixedWidth(width)  # a splitter takes its own width from its parts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_overlays()
        return super().eventFilter(watched, event)

    def _place_overlays(self) -> None:
        self._overlays.place(self._caption, has_cube=not self._is_presenting)
