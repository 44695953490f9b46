"""The panel's text about treating, lengthening and keeping."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Dose, Exercise
from bodymap.anatomy.points import NoSelfCare, TriggerPoint, WithheldTechnique
from bodymap.anatomy.safety import Deed
from bodymap.anatomy.side import Wording
from bodymap.screening.verdict import Verdict
from bodymap.session.detail import ExerciseShown, Line, Section, SectionName
from bodymap.session.treatment import in_words, self_treatment_of, treatment_of

_TECHNIQUES = {
    "pressure_release": "Pressure release",
    "pincer": "Pincer release",
    "stroking": "Slow strokes along the band",
    "contract_relax": "Contract and relax",
    "positional_release": "Positional release",
}
_BARE_HANDS = "Your own fingers or palm only, no tool or ball."


def treat_section(atlas: Atlas, point: TriggerPoint, wording: Wording, verdict: Verdict) -> Section:
    """Return how the point is treated, or why no technique is shown and who to see."""
    technique = point.technique
    alone = _self_care(atlas, point, wording, verdict)
    if isinstance(technique, WithheldTechnique):
        why = Line("No technique here", technique.withheld.for_reader(wording))
        return Section(SectionName.TREAT, "Treat it", (why, *alone), is_warning=True)
    treatment = treatment_of(atlas, point, verdict, wording)
    assert treatment is not None
    gentler = tuple(Line("Gentler than usual", reason) for reason in treatment.because)
    lines = (
        Line(_TECHNIQUES[technique.kind], technique.summary.for_reader(wording)),
        Line("Position", technique.position.for_reader(wording)),
        Line("Hand", technique.hand),
        Line("Direction", technique.direction),
        Line("Pressure", in_words(treatment)),
        *gentler,
        Line("Breathing", technique.breathing),
        Line("Release feels like", technique.release_feel),
        Line("Check again", technique.recheck),
        Line("Stop", "Stop if it turns sharp, burning or electric, or makes you hold your breath."),
    )
    return Section(SectionName.TREAT, "Treat it", lines + alone)


def _self_care(atlas: Atlas, point: TriggerPoint, wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    care = point.self_care
    if isinstance(care, NoSelfCare):
        return (Line("On your own", care.unavailable),)
    held = verdict.held_back(Deed.SELF_CARE)
    if held:
        return tuple(Line("Not on your own", each.entry.message.client) for each in held)
    numbers = self_treatment_of(atlas, point, care, verdict, wording)
    return (
        Line("On your own", " ".join(care.steps)),
        Line("With", care.tool if numbers.tools_allowed else _BARE_HANDS),
        Line("Pressure on your own", in_words(numbers)),
    )


def lengthen_section(atlas: Atlas, point: TriggerPoint) -> Section:
    """Return the movements, heat and lengthening exercises that follow the release."""
    lines = [Line("First move", point.after.movements), Line("Then warmth", point.after.heat)]
    if point.kind == "attachment":
        lines.append(Line("", "An attachment point: release the central point first and stretch gently."))
    note = atlas.muscles[point.muscle].lengthening_note
    if note is not None and len(point.lengthening) < 2:
        lines.append(Line("", note))
    lines.append(Line("Afterwards", point.after.soreness))
    return Section(
        SectionName.LENGTHEN, "Lengthen it", tuple(lines), exercises_shown(atlas, point.lengthening)
    )


def keep_section(atlas: Atlas, point: TriggerPoint, wording: Wording) -> Section:
    """Return strength, and the change that answers each perpetuating factor."""
    factors = [atlas.factors[factor] for factor in point.factors]
    lines = tuple(
        Line(factor.name.for_reader(wording), factor.change.for_reader(wording)) for factor in factors
    )
    return Section(SectionName.KEEP, "Keep it", lines, exercises_shown(atlas, point.strengthening))


def exercises_shown(atlas: Atlas, ids: tuple[str, ...]) -> tuple[ExerciseShown, ...]:
    """Return exercises as they are read."""
    return tuple(_shown(atlas.exercises[exercise]) for exercise in ids)


def _shown(exercise: Exercise) -> ExerciseShown:
    return ExerciseShown(
        exercise.id,
        exercise.name,
        exercise.position,
        exercise.steps,
        dose_in_words(exercise.dose),
        exercise.feel,
        exercise.stop,
        exercise.cautions,
    )


def dose_in_words(dose: Dose) -> str:
    """Return "hold 20 to 30 seconds, 3 times, twice a day"."""
    words = []
    if dose.hold_s is not None:
        least, most = dose.hold_s
        words.append(f"hold {least} seconds" if least == most else f"hold {least} to {most} seconds")
    words.append(_times(dose.repetitions))
    if dose.sets > 1:
        words.append(f"{dose.sets} sets")
    if dose.times_a_day is not None:
        words.append(f"{_times(dose.times_a_day)} a day")
    if dose.days_a_week is not None:
        words.append("one day a week" if dose.days_a_week == 1 else f"{dose.days_a_week} days a week")
    sentence = ", ".join(words)
    return f"{sentence}. {dose.note}" if dose.note else sentence


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
