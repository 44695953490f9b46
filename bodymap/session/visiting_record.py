"""The commands that write into the visit that is open. Times come from whoever calls: there is no clock."""

from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from bodymap.query.answer import answer
from bodymap.session.comparing import Comparing
from bodymap.session.state import PointFocus
from bodymap.visit.plan import plan_of
from bodymap.visit.record import (
    MOST_CHOSEN,
    Consent,
    ConsentArea,
    Feedback,
    Finding,
    GivenExercise,
    Habit,
    HeldPass,
    PainArea,
    Plan,
    PointKey,
    Quality,
    Since,
    TreatedPoint,
    Visit,
)

Kept = TypeVar("Kept", Finding, TreatedPoint)
Ticked = TypeVar("Ticked", bound=StrEnum)


class Recording(Comparing):
    """What hurts how much, what was found, what was done, what follows.

    Every command raises LookupError when no visit is open (or, a KeyError, when the atlas knows no such
    point on that side).
    """

    def rate(self, area: int, intensity: int | None) -> None:
        """Say how strong the pain of an area is, 0 to 10; None: not said."""
        self._change_area(area, intensity=_in_scale(intensity))

    def rate_after(self, area: int, intensity: int | None) -> None:
        """Say how strong it is at the re-check, 0 to 10; None: not said."""
        self._change_area(area, after=_in_scale(intensity))

    def toggle_quality(self, area: int, quality: Quality) -> None:
        """Say that the pain of an area feels so, or does not after all."""
        self._change_area(area, qualities=_toggled(Quality, self._visit().areas[area].qualities, quality))

    def set_since(self, since: Since) -> None:
        """Say what followed the visit before."""
        self._write(since=since)

    def note_finding(self, key: PointKey, **changes: object) -> None:
        """Note what examining a point showed: fields of `Finding`; nothing noted any more takes it out."""
        self._require_point(key)
        findings = self._visit().findings
        old = next((each for each in findings if each.key == key), Finding(key))
        new: Finding = replace(old, **changes)  # type: ignore[arg-type]
        kept = _put(findings, new) if new != Finding(key) else tuple(e for e in findings if e.key != key)
        self._write(findings=kept)

    def choose(self, key: PointKey) -> str:
        """Choose a point to treat; returns why not in one sentence, or nothing when it is chosen."""
        self._require_point(key)
        chosen = self._visit().chosen
        if key in chosen:
            return ""
        if len(chosen) >= MOST_CHOSEN:
            return self.atlas.translate(
                "visit", "One or two points are enough for today: take one back before you choose another."
            )
        self._write(chosen=(*chosen, key))
        return ""

    def unchoose(self, key: PointKey) -> None:
        """Take a point back; what was done at it stays in the record."""
        self._write(chosen=tuple(each for each in self._visit().chosen if each != key))

    def add_pass(self, key: PointKey, held: HeldPass) -> None:
        """Record one pass of pressure at a point."""
        self._require_point(key)
        old = self._treated(key) or TreatedPoint(key, self._technique_of(key))
        self._treat(replace(old, passes=(*old.passes, held)))

    def set_feedback(self, key: PointKey, feedback: Feedback | None) -> None:
        """Record the client's word about the last pass at a point; nothing when there was none."""
        old = self._treated(key)
        if old is not None and old.passes:
            last = replace(old.passes[-1], feedback=feedback)
            self._treat(replace(old, passes=(*old.passes[:-1], last)))

    def set_faded(self, key: PointKey, has_faded: bool | None) -> None:
        """Say whether the familiar pain let go within 30 s of the release; nothing when none was treated."""
        old = self._treated(key)
        if old is not None:
            self._treat(replace(old, has_faded=has_faded))

    def give_exercise(self, given: GivenExercise) -> None:
        """Give an exercise to take home, or change how often it is done."""
        if given.exercise not in self.atlas.exercises:
            raise KeyError(given.exercise)
        others = self._without(given)
        self._write(exercises=(*others, given))

    def take_back_exercise(self, given: GivenExercise) -> None:
        """Give the exercise no more."""
        self._write(exercises=self._without(given))

    def tick_habit(self, habit: Habit, is_ticked: bool) -> None:
        """Tick what keeps trouble going, or take the tick away."""
        habits = self._visit().habits
        if (habit in habits) is not is_ticked:
            self._write(habits=_toggled(Habit, habits, habit))

    def consent(self, area: ConsentArea, at: str) -> None:
        """Record that the client agreed to be touched there; a second time changes nothing."""
        consents = self._visit().consents
        if all(each.area is not area for each in consents):
            self._write(consents=(*consents, Consent(area, at)))

    def withdraw_consent(self, area: ConsentArea) -> None:
        """Record that the client does not agree, or not any more."""
        self._write(consents=tuple(each for each in self._visit().consents if each.area is not area))

    def write_notes(self, text: str) -> None:
        """Replace the notes; what is typed in one go is taken back in one go."""
        self._write("notes", notes=text)

    def compose_plan(self) -> None:
        """Compose the plan anew from what was found; lines of the practitioner's own stay."""
        state = self._state
        found = answer(self.atlas, state.body, state.picked, state.all_raised)
        self._write(plan=plan_of(self.atlas, self._visit(), state.answers, found, state.earlier))

    def change_plan(self, plan: Plan, *, is_typing: bool = False) -> None:
        """Replace the plan; what is typed in one go is taken back in one go."""
        self._write("plan" if is_typing else "", plan=plan)

    def end_visit(self, at: str) -> None:
        """Say when the visit ended; empty: it goes on."""
        self._write(ended=at)

    def _visit(self) -> Visit:
        if self._state.visit is None:
            raise LookupError("no visit is open")
        return self._state.visit

    def _write(self, slide: str = "", **changes: object) -> None:
        visit: Visit = replace(self._visit(), **changes)  # type: ignore[arg-type]
        self._become(slide, visit=visit)

    def _change_area(self, area: int, **changes: object) -> None:
        areas = list(self._visit().areas)
        changed: PainArea = replace(areas[area], **changes)  # type: ignore[arg-type]
        areas[area] = changed
        self._write(areas=tuple(areas))

    def _treated(self, key: PointKey) -> TreatedPoint | None:
        return next((each for each in self._visit().treated if each.key == key), None)

    def _treat(self, treated: TreatedPoint) -> None:
        self._write(treated=_put(self._visit().treated, treated))

    def _without(self, given: GivenExercise) -> tuple[GivenExercise, ...]:
        key = (given.exercise, given.side)
        return tuple(each for each in self._visit().exercises if (each.exercise, each.side) != key)

    def _technique_of(self, key: PointKey) -> str:
        return getattr(self.atlas.points[key.point].technique, "kind", "")

    def _require_point(self, key: PointKey) -> None:
        self._require(PointFocus(key.point, key.side))


def _in_scale(value: int | None) -> int | None:
    if value is not None and not 0 <= value <= 10:
        raise ValueError("a rating lies between 0 and 10")
    return value


def _toggled(order: type[Ticked], ticked: tuple[Ticked, ...], one: Ticked) -> tuple[Ticked, ...]:
    """Return the ticks with one more or less, in the order they are declared in."""
    changed = set(ticked) ^ {one}
    return tuple(each for each in order if each in changed)


def _put(kept: tuple[Kept, ...], new: Kept) -> tuple[Kept, ...]:
    """Return the entries with a new one in the place of the one about the same point, else at the end."""
    by_point = {each.key: each for each in kept}
    by_point[new.key] = new
    return tuple(by_point.values())
