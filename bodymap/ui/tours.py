"""Tours of common complaints: pick the places, look at the source, and walk through the steps."""

from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.places import PickedPlace
from bodymap.anatomy.tours import Tour, TourShows
from bodymap.loading.tours import load_tours
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Presentation
from bodymap.session.state import PointFocus
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.side_panel import SidePanel


class Tours(QObject):
    """One tour at a time; it ends when the places it is about are not picked any more.

    Parameters
    ----------
    desk
        Whose session, picture and panel it leads through.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tour: Tour | None = None
        self._number = 0
        guide = self._panel.guide
        guide.back_requested.connect(partial(self._go, -1))
        guide.next_requested.connect(partial(self._go, 1))
        guide.end_requested.connect(self.end)
        desk.session.changed.connect(self._on_changed)
        desk.before_escape.append(self.end)
        self._panel.quick_start.offer([(tour.id, tour.name, tour.about) for tour in self.all.values()])
        self._panel.quick_start.tour_chosen.connect(self.start)

    @cached_property
    def all(self) -> dict[str, Tour]:
        """The tours by their ids."""
        return {tour.id: tour for tour in load_tours(language=self._desk.session.atlas.language)}

    @property
    def _panel(self) -> SidePanel:
        """The panel, up to date: it is asked for anew each time."""
        return self._desk.workspace.panel

    @property
    def is_running(self) -> bool:
        """Whether a tour is on the screen."""
        return self._tour is not None

    def commands(self) -> list[Command]:
        """Return a command for each tour, for the menu."""
        tours = self.tr("Tours")
        menu = QCoreApplication.translate("menus", "Help") + "/" + tours
        return [
            Command(f"tour_{tour.id}", menu, tour.name, (), partial(self.start, tour.id))
            for tour in self.all.values()
        ]

    def start(self, id_: str) -> None:
        """Pick a tour's places, look at its source from where it is seen best, and show the first step."""
        tour = self.all[id_]
        if self._desk.is_presenting:
            self._desk.toggle_presenting()
        self._tour, self._number = tour, 0
        focus = PointFocus(tour.source.point, tour.source.side)
        self._desk.session.select_places(tour.places, focus=focus)
        self._desk.frame_source()
        self._show(tour)
        self._panel.guide.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> bool:
        """Put the guide away; what is picked stays. Tell whether there was a tour."""
        if self._tour is None:
            return False
        self._tour = None
        guide = self._panel.guide
        had_focus = guide.isAncestorOf(QApplication.focusWidget() or self._panel)
        guide.hide()
        self._panel.show_everything()
        if had_focus:
            self._desk.workspace.viewport.setFocus()
        return True

    def stop(self) -> None:
        """Stop listening to the session, which outlives this filling of the window."""
        self._desk.session.changed.disconnect(self._on_changed)

    def _go(self, steps: int) -> None:
        tour = self._tour
        if tour is None:
            return
        self._number = max(self._number + steps, 0)
        if self._number >= len(tour.steps):
            self.end()
            return
        source = tour.source_at(self._number)
        detail = self._desk.session.presentation.detail
        if detail is None or (detail.point, detail.side) != (source.point, source.side):
            self._desk.session.focus_on(source.point, source.side)
            self._desk.frame_source()
        self._show(tour)

    def _show(self, tour: Tour) -> None:
        step = tour.steps[self._number]
        more = self._pressure() if step.shows is TourShows.TREAT else ""
        self._panel.guide.show_step(tour.name, self._number + 1, len(tour.steps), step.title, step.text, more)
        if step.shows is TourShows.SOURCES:
            self._panel.show_sources()
        elif step.shows is TourShows.CHECK_FIRST:
            self._panel.show_questions()
        else:
            self._panel.show_section(SectionName(step.shows.value))

    def _pressure(self) -> str:
        """Return pressure and hold of the source looked at in a line, empty when it is not pressed."""
        detail = self._desk.session.presentation.detail
        if detail is None or detail.treatment is None:
            return ""
        here = detail.treatment
        words = self.tr(
            "Discomfort while pressing, of 10: aim for {least} to {most}, never past {ceiling}. "
            "Hold {shortest} to {longest} seconds, at most {passes} times."
        )
        return words.format(
            least=here.target[0],
            most=here.target[1],
            ceiling=here.ceiling,
            shortest=here.hold_s[0],
            longest=here.hold_s[1],
            passes=here.passes,
        )

    def _on_changed(self, new: Presentation, _old: Presentation) -> None:
        if self._tour is None:
            return
        wanted = tuple(PickedPlace(place) for place in self._tour.places)
        if self._desk.session.state.picked != wanted or (
            new.referral is not None and new.referral.is_emergency
        ):
            self.end()
