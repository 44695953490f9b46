"""The study of muscles: connects its panel with the session, the body and the user's notebook."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.query.places import place_title
from bodymap.query.skin import region_of_face
from bodymap.scene.picks import Pick, PointPick, SurfacePick
from bodymap.session.presentation import Presentation
from bodymap.session.refers_here import FIRST, refers_here
from bodymap.session.session import Session
from bodymap.study.muscle_filter import MuscleFilter
from bodymap.study.notebook import Subject, SubjectKind
from bodymap.study.notebook_file import NotebookFile
from bodymap.ui.actions import Command
from bodymap.ui.note_keeper import NoteKeeper
from bodymap.ui.study_muscles import StudyMuscles
from bodymap.ui.study_notes import StudyNotes, mark_of
from bodymap.ui.study_panel import StudyPanel
from bodymap.ui.study_refers import RefersMarks, StudyRefers
from bodymap.ui.workspace import Workspace

REST_MS = 350
"""How long the pointer rests on a place before its sources are looked up."""


class Studying(QObject):
    """Shows the study while the session has a filter, and keeps the notebook.

    Parameters
    ----------
    session, workspace
        What is studied, and where its panel goes.
    file
        The user's notebook.
    """

    def __init__(self, session: Session, workspace: Workspace, file: NotebookFile) -> None:
        super().__init__(workspace)
        self._session, self._work = session, workspace
        self._place: NamedPlace | None = None
        self._last_pick: Pick | None = None
        atlas = session.atlas
        self.panel = StudyPanel(
            StudyMuscles(
                atlas, lambda muscle: mark_of(file.notebook.of(Subject(SubjectKind.MUSCLE, muscle)))
            ),
            StudyRefers(),
            StudyNotes(atlas),
        )
        self.keeper = NoteKeeper(session, self.panel.notes, file)
        self.marks = RefersMarks(workspace.viewport)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._look_up)
        workspace.put_study(self.panel)
        self._connect()
        self._present(session.presentation)

    def _connect(self) -> None:
        panel, session = self.panel, self._session
        session.changed.connect(self._on_changed)
        panel.left.connect(self.leave)
        panel.tabs.currentChanged.connect(self._on_page)
        panel.muscles.asked.connect(session.study)
        panel.muscles.muscle_chosen.connect(self._open_muscle)
        panel.refers.match_chosen.connect(session.focus_on)
        self.keeper.kept.connect(self._on_kept)
        self._work.viewport.hovered.connect(self._on_hovered)
        self._mark_lists()

    def _mark_lists(self) -> None:
        side_panel = self._work.panel
        for each in (self.panel.refers.list, side_panel.sources, side_panel.here):
            each.mark_with(
                lambda match: mark_of(self.keeper.book.of(Subject(SubjectKind.POINT, match.point)))
            )

    def commands(self) -> list[Command]:
        """Return the commands of the menu "Study"."""
        study = QCoreApplication.translate("menus", "Study")
        return [
            Command(
                "muscles_by_area_layer_and_nerve",
                study,
                self.tr("Muscles by area, layer and nerve"),
                ("T",),
                partial(self.toggle, self.panel.muscles),
            ),
            Command(
                "what_refers_here",
                study,
                self.tr("What refers here?"),
                ("W",),
                partial(self.toggle, self.panel.refers),
            ),
            Command(
                "notes_and_bookmarks",
                study,
                self.tr("Notes and bookmarks"),
                ("Ctrl+Shift+N",),
                self.write_note,
            ),
            Command(
                "bookmark_what_is_looked_at",
                study,
                self.tr("Bookmark what is looked at"),
                ("Ctrl+D",),
                self.bookmark_subject,
            ),
        ]

    def close(self) -> None:
        """Store what was written and stop listening."""
        self.panel.notes.store()
        self._rest.stop()
        self._session.changed.disconnect(self._on_changed)

    # --- coming and going -----------------------------------------------------------------------------

    def toggle(self, page: QWidget) -> None:
        """Open the study on a page, or leave it when that page is seen already."""
        if self.panel.is_open(page):
            self.leave()
        else:
            self.enter(page)

    def enter(self, page: QWidget) -> None:
        """Open the study on one of its pages."""
        if self._session.state.study is None:
            self._session.study(MuscleFilter())
        self.panel.open(page)

    def leave(self) -> None:
        """Close the study; the filter goes with it."""
        self._session.study(None)

    def end(self) -> bool:
        """Close the study; return whether it was open and seen."""
        is_open = self.panel.isVisible()
        if is_open:
            self.leave()
        return is_open

    # --- from the session -----------------------------------------------------------------------------

    def _on_changed(self, new: Presentation, old: Presentation) -> None:
        self._present(new)
        if new.study is not None and new.places and new.places != old.places:
            self.panel.open(self.panel.refers)

    def _present(self, shown: Presentation) -> None:
        is_chosen = shown.detail is not None and shown.detail.is_chosen
        has_subject = is_chosen or shown.referral is not None
        self._work.show_study(shown.study is not None, has_subject)
        if shown.study is None:
            self._forget()
            return
        self.panel.muscles.present(shown.study, None if shown.detail is None else shown.detail.muscle)
        subject = self._subject_of(shown)
        if subject is not None and subject != self.panel.notes.subject:
            self.panel.notes.look_at(subject)
        self.panel.notes.present(self.keeper.book, shown.wording)
        if shown.places:
            self._forget()
            self.panel.refers.present(shown.title, shown.matches[:FIRST], is_kept=True)
        elif self._place is None:
            self.panel.refers.present("", (), is_kept=False)

    def _subject_of(self, shown: Presentation) -> Subject | None:
        if shown.detail is not None and (shown.detail.is_chosen or not shown.places):
            if shown.detail.point is not None:
                return Subject(SubjectKind.POINT, shown.detail.point)
            return Subject(SubjectKind.MUSCLE, shown.detail.muscle)
        own = shown.places[-1].own if shown.places else None
        return None if own is None else Subject(SubjectKind.PLACE, own.id)

    # --- what refers here -----------------------------------------------------------------------------

    def _on_hovered(self, pick: Pick | None) -> None:
        self._last_pick = pick
        if not self.panel.is_open(self.panel.refers) or self._session.presentation.places:
            return
        place = self._place_of(pick)
        if place is not None and place != self._place:
            self._rest.start(REST_MS)
        else:
            self._rest.stop()

    def _on_page(self) -> None:
        if not self.panel.is_open(self.panel.refers):
            self._forget()

    def _place_of(self, pick: Pick | None) -> NamedPlace | None:
        if not isinstance(pick, SurfacePick):
            return None
        return region_of_face(self._session.atlas, pick.face, Layer.OWN)

    def _look_up(self) -> None:
        self._place = self._place_of(self._last_pick)
        if self._place is None:
            return
        atlas, state = self._session.atlas, self._session.state
        matches = refers_here(atlas, state, self._place)
        self.panel.refers.present(place_title(atlas, self._place, state.wording), matches, is_kept=False)
        self.marks.present(matches)

    def _forget(self) -> None:
        self._rest.stop()
        self._place = None
        self.marks.present(())

    # --- muscles and notes ----------------------------------------------------------------------------

    def _open_muscle(self, muscle: str) -> None:
        detail = self._session.presentation.detail
        self._session.focus_muscle(muscle, Side.RIGHT if detail is None else detail.side)

    def _on_kept(self) -> None:
        shown = self._session.presentation
        self.panel.notes.present(self.keeper.book, shown.wording)
        if shown.study is not None:
            self.panel.muscles.present(shown.study, None if shown.detail is None else shown.detail.muscle)
        self._mark_lists()

    def write_note(self) -> None:
        """Open the notes with the cursor in the note on what is looked at."""
        self.enter(self.panel.notes)
        self.panel.notes.text.setFocus()

    def bookmark_subject(self) -> None:
        """Bookmark what is looked at, or take the bookmark away."""
        subject = self._subject_of(self._session.presentation)
        self.enter(self.panel.notes)
        if subject is not None:
            note = self.keeper.book.of(subject)
            self.keeper.bookmark(subject, not (note and note.is_bookmarked))

    def add_to(self, menu: QMenu) -> None:
        """Add "Write a note" to the menu of the right button, about what is under the pointer."""
        pick = self._last_pick
        if isinstance(pick, PointPick):
            subject: Subject | None = Subject(SubjectKind.POINT, pick.point)
        else:
            place = self._place_of(pick)
            subject = None if place is None else Subject(SubjectKind.PLACE, place.id)
        subject = subject or self._subject_of(self._session.presentation)
        if subject is not None:
            menu.addAction(self.tr("Write a note..."), partial(self._write_about, subject))

    def _write_about(self, subject: Subject) -> None:
        self.enter(self.panel.notes)
        self.panel.notes.look_at(subject)
        self.panel.notes.text.setFocus()
