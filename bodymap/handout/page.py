"""One page to take home, in words: composed here, drawn and written elsewhere."""

from dataclasses import dataclass, replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Dose
from bodymap.anatomy.side import Side, Wording
from bodymap.anatomy.speech import with_capital
from bodymap.handout.alarm import alarm_signs
from bodymap.handout.choice import MOST_EXERCISES, MOST_POINTS, HandoutChoice, tidied
from bodymap.handout.offers import Offers, Withheld, detail_of, offers_for
from bodymap.handout.phrases import Phrases, phrases_of, reviewed_words, side_in_capitals
from bodymap.loading.figures import figure_words
from bodymap.screening.answers import Answers
from bodymap.session.care import dose_in_words
from bodymap.session.detail import ExerciseShown
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import resolve
from bodymap.session.state import PointFocus, SessionState
from bodymap.visit.record import GivenExercise, PointKey


@dataclass(frozen=True)
class HandoutPoint:
    """A point of the page: `side_words` in capitals, its plain name, and why in one sentence."""

    key: PointKey
    side_words: str
    title: str
    why: str


@dataclass(frozen=True)
class HandoutExercise:
    """An exercise of the page. `side_words` in capitals; `tip`: what the dose adds, or nothing.

    `figure_words` say what its figure shows.
    """

    id: str
    side: Side
    side_words: str
    name: str
    position: str
    steps: tuple[str, ...]
    dose: str
    tip: str
    feel: str
    stop: str
    cautions: str
    figure_words: str


@dataclass(frozen=True)
class Handout:
    """The page. Empty texts are not printed.

    Attributes
    ----------
    language : of the page, an ISO 639-1 code. phrases : its headings. choice : what it was composed of.
    points, exercises, changes : in the order they stand. soreness, alarm : sentences.
    honesty : what this is and is not. reviewed : by whom, or that nobody has yet.
    pictured : each point on the body, without anything about a client.
    left_out : what was chosen and is held back; for the screen, never for paper.
    """

    language: str
    phrases: Phrases
    choice: HandoutChoice
    points: tuple[HandoutPoint, ...]
    exercises: tuple[HandoutExercise, ...]
    changes: tuple[str, ...]
    soreness: tuple[str, ...]
    emergency: tuple[str, ...]
    doctor: tuple[str, ...]
    honesty: str
    reviewed: str
    pictured: tuple[Presentation, ...]
    left_out: tuple[Withheld, ...]


def compose(atlas: Atlas, state: SessionState, choice: HandoutChoice) -> Handout:
    """Return the page of a choice, in the language of the atlas and in plain words.

    Parameters
    ----------
    atlas : in the client's language. state : holds the answers, which decide what may go home.

    Raises
    ------
    HandoutRefusedError
        When the answers refer to an emergency.
    ValueError
        When there is no point, or more of something than a page takes.
    """
    if not 1 <= len(choice.points) <= MOST_POINTS or len(choice.exercises) > MOST_EXERCISES:
        raise ValueError("a page takes one or two points and at most four exercises")
    choice = tidied(choice)
    phrases = phrases_of(atlas.translate, choice.clinic.emergency)
    offers = offers_for(atlas, state, choice.points)
    shown = tuple(_on_body(atlas, choice, key) for key in choice.points)
    signs = alarm_signs(atlas, choice.body, choice.points)
    wanted = {given.exercise for given in choice.exercises}
    return Handout(
        language=atlas.language,
        phrases=phrases,
        choice=choice,
        points=tuple(_point(atlas, *each) for each in zip(choice.points, shown, strict=True)),
        exercises=_exercises(atlas, offers, choice.exercises),
        changes=tuple(atlas.factors[each].change.plain for each in choice.changes),
        soreness=_soreness(atlas, state, choice),
        emergency=signs.emergency,
        doctor=signs.doctor,
        honesty=phrases.honesty,
        reviewed=reviewed_words(atlas, choice),
        pictured=shown,
        left_out=tuple(each for each in offers.withheld if each.exercise in wanted),
    )


def _on_body(atlas: Atlas, choice: HandoutChoice, key: PointKey) -> Presentation:
    """Return the point on a clothed body as it is without a client."""
    bare = SessionState(body=choice.body, focus=PointFocus(key.point, key.side), answers=Answers())
    return resolve(atlas, bare)


def _point(atlas: Atlas, key: PointKey, shown: Presentation) -> HandoutPoint:
    name = atlas.points[key.point].name.for_reader(Wording.PLAIN)
    return HandoutPoint(key, side_in_capitals(atlas.translate, key.side), name, shown.caption)


def _exercises(atlas: Atlas, offers: Offers, given: tuple[GivenExercise, ...]) -> tuple[HandoutExercise, ...]:
    found = []
    for each in given:
        exercise = offers.allowed(each)
        if exercise is not None:
            found.append(_exercise(atlas, exercise, each))
    return tuple(found)


def _exercise(atlas: Atlas, shown: ExerciseShown, given: GivenExercise) -> HandoutExercise:
    entry = atlas.exercises[given.exercise]
    dose = _dose(entry.dose, given)
    return HandoutExercise(
        id=shown.id,
        side=given.side,
        side_words=side_in_capitals(atlas.translate, given.side),
        name=shown.name,
        position=shown.position,
        steps=shown.steps,
        dose=f"{with_capital(dose_in_words(atlas, replace(dose, note=None)))}.",
        tip=dose.note or "",
        feel=shown.feel,
        stop=shown.stop,
        cautions=shown.cautions,
        figure_words=figure_words(atlas, entry),
    )


def _dose(dose: Dose, given: GivenExercise) -> Dose:
    """Return the dose with the practitioner's numbers, which take the atlas's note about its own away."""
    hold = dose.hold_s if given.hold_s is None else (given.hold_s, given.hold_s)
    repetitions = dose.repetitions if given.repetitions is None else given.repetitions
    numbers = replace(dose, hold_s=hold, repetitions=repetitions)
    if given.per_day is not None:
        numbers = replace(numbers, times_a_day=given.per_day, days_a_week=None)
    return numbers if numbers == dose else replace(numbers, note=None)


def _soreness(atlas: Atlas, state: SessionState, choice: HandoutChoice) -> tuple[str, ...]:
    """Return what to expect after the treatment, nothing where no technique may be used."""
    treated = [key for key in choice.points if detail_of(atlas, state, key).treatment is not None]
    if not treated:
        return ()
    usual = atlas.translate(
        "handout", "It is common to feel sore for a day or two (24 to 48 hours) after the treatment."
    )
    return (usual, atlas.points[treated[0].point].after.soreness)
