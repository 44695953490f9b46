"""From the visit in the state to what is shown of it."""

from dataclasses import dataclass
from functools import cached_property

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.side import Side
from bodymap.query.answer import Answer, places_in_words, reasons, side_line
from bodymap.screening.verdict import verdict_of
from bodymap.session.check_first import questions_of, referral_shown
from bodymap.session.detail import FocusDetail, SectionName
from bodymap.session.panel import point_detail
from bodymap.session.screened import screened
from bodymap.session.screening_now import ScreeningNow, waiting_for
from bodymap.session.state import SessionState
from bodymap.session.treatment import in_words
from bodymap.session.visit_shown import (
    AreaShown,
    ChosenShown,
    ConsentShown,
    ExerciseOffer,
    FindingShown,
    PointShown,
    VisitShown,
)
from bodymap.visit.consent import consent_areas, consent_words
from bodymap.visit.nudges import nudges_of
from bodymap.visit.overlap import overlap_of, overlap_words
from bodymap.visit.record import MOST_CHOSEN, PainArea, PointKey, Visit
from bodymap.visit.suggestion import suggested, to_examine


def visit_shown(atlas: Atlas, state: SessionState, found: Answer, now: ScreeningNow) -> VisitShown | None:
    """Return the visit as it is shown, or None when none is open."""
    if state.visit is None:
        return None
    return _Showing(atlas, state, state.visit, found, now).shown()


@dataclass(frozen=True, eq=False)
class _Showing:
    """The visit with what is known around it."""

    atlas: Atlas
    state: SessionState
    visit: Visit
    found: Answer
    now: ScreeningNow

    def shown(self) -> VisitShown:
        visit, client = self.visit, self.state.client
        is_emergency = self.now.referral is not None and self.now.referral.is_emergency
        first = () if is_emergency else to_examine(self.atlas, self.found, visit.findings, self._blocked)
        best = suggested(self.atlas, self.found, visit.findings, self._blocked, self.state.wording)
        best = () if is_emergency else best
        named = [*first, *(each.key for each in best), *visit.chosen, *(each.key for each in visit.findings)]
        return VisitShown(
            id=visit.id,
            client=client.name if client is not None else "",
            started=visit.started,
            areas=tuple(self._area(index, area) for index, area in enumerate(visit.areas)),
            since=visit.since,
            has_earlier=bool(self.state.earlier),
            waiting=self.now.waiting,
            is_emergency=is_emergency,
            to_examine=tuple(self._point(key, self._why(key)) for key in first),
            findings=tuple(
                FindingShown(self._point(each.key), each, self._entry(each.key).confirm.restricted)
                for each in visit.findings
            ),
            suggested=tuple(self._point(each.key, each.reason) for each in best),
            chosen=tuple(self._chosen(key) for key in visit.chosen),
            can_choose=len(visit.chosen) < MOST_CHOSEN,
            consents=self._consents(named),
            nudges=self._nudges(),
            exercises=tuple(offer for key in visit.chosen for offer in self._offers(key)),
            habits=visit.habits,
            notes=visit.notes,
            plan=visit.plan,
            overlap=self._overlap(),
            ended=visit.ended,
        )

    @cached_property
    def _blocked(self) -> frozenset[PointKey]:
        examined = [each.key for each in self.visit.findings]
        listed = {PointKey(point, side) for point, side in self.now.blocked}
        return frozenset(listed | {key for key in examined if self._is_blocked(key)})

    def _is_blocked(self, key: PointKey) -> bool:
        return verdict_of(self.atlas, self.now.rules, self.found, key.point, key.side).is_blocked()

    def _entry(self, key: PointKey) -> TriggerPoint:
        return self.atlas.points[key.point]

    def _area(self, index: int, area: PainArea) -> AreaShown:
        located = {place.picked: place for place in self.found.places}
        places = tuple(located[each] for each in area.picked)
        sides = {place.side for place in places}
        side = sides.pop() if len(sides) == 1 else Side.MIDLINE
        return AreaShown(index, places_in_words(self.atlas, places, self.state.wording), side, area)

    def _why(self, key: PointKey) -> str:
        match = next(m for m in self.found.matches if (m.point, m.side) == (key.point, key.side))
        says = reasons(self.atlas, match, self.found, self.state.wording)
        return "; ".join(says[:2])

    def _point(self, key: PointKey, why: str = "") -> PointShown:
        given = {each.area for each in self.visit.consents}
        asked = consent_areas(self.atlas, key.point, key.side)
        return PointShown(
            key,
            self._entry(key).name.for_reader(self.state.wording),
            side_line(self.atlas, key.side, self.found.places),
            why,
            tuple(area for area in asked if area not in given),
            self._detail(key).blocked,
        )

    def _detail(self, key: PointKey) -> FocusDetail:
        if key not in self._details:
            self._details[key] = self._screened_detail(key)
        return self._details[key]

    @cached_property
    def _details(self) -> dict[PointKey, FocusDetail]:
        return {}

    def _screened_detail(self, key: PointKey) -> FocusDetail:
        """Return the panel of a point after the screen, asked for this point."""
        atlas, state, found = self.atlas, self.state, self.found
        verdict = verdict_of(atlas, self.now.rules, found, key.point, key.side)
        entry = self._entry(key)
        detail = point_detail(atlas, entry, key.side, found, (), state.wording, verdict, is_chosen=True)
        waiting = waiting_for(atlas, state, questions_of(atlas, found, state.answers, key.point))
        referral = referral_shown(atlas, self.now.referral, state.wording)
        return screened(atlas, detail, verdict, referral, waiting, state.wording)

    def _chosen(self, key: PointKey) -> ChosenShown:
        detail = self._detail(key)
        treatment = detail.treatment
        after = self._entry(key).after
        is_stretched = detail.section(SectionName.LENGTHEN) is not None
        return ChosenShown(
            at=self._point(key),
            technique=detail.card.technique if detail.card is not None and treatment is not None else "",
            pressure=in_words(self.atlas, treatment) if treatment is not None else "",
            treatment=treatment,
            treated=next((each for each in self.visit.treated if each.key == key), None),
            follow_up=(after.movements, after.heat) if is_stretched else (),
        )

    def _offers(self, key: PointKey) -> list[ExerciseOffer]:
        detail = self._detail(key)
        given = {(each.exercise, each.side): each for each in self.visit.exercises}
        offers = []
        for name in (SectionName.LENGTHEN, SectionName.KEEP):
            section = detail.section(name)
            for exercise in section.exercises if section is not None else ():
                is_strengthening = name is SectionName.KEEP
                own = given.get((exercise.id, key.side))
                offers.append(ExerciseOffer(key, exercise, is_strengthening, own))
        return offers

    def _consents(self, named: list[PointKey]) -> tuple[ConsentShown, ...]:
        given = {each.area: each.at for each in self.visit.consents}
        asked = {area for key in named for area in consent_areas(self.atlas, key.point, key.side)}
        words = consent_words(self.atlas)
        return tuple(
            ConsentShown(area, words[area], given.get(area, ""))
            for area in words
            if area in asked | set(given)
        )

    def _nudges(self) -> tuple[str, ...]:
        state = self.state
        nudges = nudges_of(self.atlas, self.visit, state.earlier, state.wording, state.answers)
        return tuple(nudge.words for nudge in nudges)

    def _overlap(self) -> tuple[str, ...]:
        """Return the drawing against the pattern of each chosen point, "{point}: {words}"."""
        found = [overlap_of(self.atlas, self.state.body, self.state.picked, key) for key in self.visit.chosen]
        words = self.atlas.translate("overlap", "{point}: {words}")
        return tuple(
            words.format(point=self._point(each.key).title, words=overlap_words(self.atlas, each))
            for each in found
            if each is not None
        )
