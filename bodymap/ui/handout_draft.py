"""A handout in the making: what it is about, and the page of what is chosen in its form."""

from PySide6.QtCore import QCoreApplication, QDate, Qt

from bodymap.anatomy.atlas import Atlas
from bodymap.handout.choice import MOST_POINTS, HandoutChoice
from bodymap.handout.offers import HandoutRefusedError, offers_for, suggested_changes, suggested_exercises
from bodymap.handout.page import Handout, compose
from bodymap.ui.desk import Desk
from bodymap.ui.handout_form import HandoutForm
from bodymap.ui.handout_language import atlas_in, date_words, today_words
from bodymap.ui.handout_logo import clinic_of
from bodymap.ui.handout_print import Paper, PaperPage, drawn_for, laid_out, page_html
from bodymap.visit.record import Client, GivenExercise, PointKey, Visit


def handed_points(desk: Desk, visit: Visit | None) -> tuple[PointKey, ...]:
    """Return the points a page is about: those of the visit, else the one that is looked at."""
    if visit is not None and (visit.chosen or visit.treated):
        return (visit.chosen or tuple(each.key for each in visit.treated))[:MOST_POINTS]
    detail = desk.session.presentation.detail
    return () if detail is None or detail.point is None else (PointKey(detail.point, detail.side),)


class HandoutDraft:
    """What a page is about, and what the screening allows on it.

    Raises
    ------
    HandoutRefusedError
        When there is nothing to hand over, or the answers refer to an emergency.
    """

    def __init__(self, desk: Desk, visit: Visit | None, client: Client | None) -> None:
        self._desk, self._visit, self._client = desk, visit, client
        self._atlases: dict[str, Atlas] = {}
        self._points = handed_points(desk, visit)
        if not self._points:
            raise HandoutRefusedError(
                QCoreApplication.translate(
                    "HandoutSheet", "Choose a tight spot first: the handout is about it."
                )
            )
        habits = () if visit is None else visit.habits
        self.offers = offers_for(desk.session.atlas, desk.session.state, self._points, habits)
        given = () if visit is None else visit.exercises
        self._given = tuple(each for each in given if self.offers.allowed(each)) or suggested_exercises(
            self.offers
        )

    def form(self) -> HandoutForm:
        """Return the form as it opens: in the client's language, with the visit's exercises."""
        form = HandoutForm(
            self.offers,
            [each.exercise for each in self._given],
            suggested_changes(self.offers),
            has_client=self._client is not None,
        )
        language = self._desk.session.atlas.language if self._client is None else self._client.language
        coming = "" if self._visit is None else self._visit.plan.next_visit
        words = date_words(language, QDate.fromString(coming, Qt.DateFormat.ISODate))
        form.choose(language, Paper(self._desk.store.now.handout_paper), words or coming)
        return form

    def page(self, form: HandoutForm) -> PaperPage:
        """Return the page of what is chosen now."""
        atlas, handout = self._composed(form)
        return laid_out(atlas, handout, drawn_for(atlas, handout), Paper(form.paper.currentData()))

    def html(self, form: HandoutForm) -> bytes:
        """Return the page as HTML, with every exercise that is ticked."""
        atlas, handout = self._composed(form)
        return page_html(handout, drawn_for(atlas, handout))

    def _composed(self, form: HandoutForm) -> tuple[Atlas, Handout]:
        language = str(form.language.currentData())
        if language not in self._atlases:
            self._atlases[language] = atlas_in(self._desk.session.atlas, language)
        atlas = self._atlases[language]
        return atlas, compose(atlas, self._desk.session.state, self._choice(form, language))

    def _choice(self, form: HandoutForm, language: str) -> HandoutChoice:
        client = self._client if form.is_named.isChecked() else None
        return HandoutChoice(
            points=self._points,
            exercises=tuple(self._as_given(each) for each in form.exercises.ticked),
            changes=form.changes.ticked,
            body=self._desk.session.state.body,
            date=today_words(language),
            next_visit=form.next_visit.text(),
            name="" if client is None else client.name,
            note=form.note.toPlainText(),
            clinic=clinic_of(self._desk.store.now),
        )

    def _as_given(self, exercise: str) -> GivenExercise:
        """Return an exercise with the visit's numbers, else the atlas's, on the side of its point."""
        sides = {each.exercise.id: each.key.side for each in self.offers.exercises}
        given = {each.exercise: each for each in self._given}
        return given.get(exercise, GivenExercise(exercise, sides[exercise]))
