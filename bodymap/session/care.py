"""The panel's text about treating, lengthening and keeping."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Dose, Exercise
from bodymap.anatomy.points import NoSelfCare, TriggerPoint, WithheldTechnique
from bodymap.anatomy.safety import Deed
from bodymap.anatomy.side import Wording
from bodymap.loading.figures import figure_path, figure_words
from bodymap.screening.verdict import Verdict
from bodymap.session.detail import ExerciseShown, Line, Section, SectionName
from bodymap.session.treatment import in_words, self_treatment_of, treatment_of


def treat_section(atlas: Atlas, point: TriggerPoint, wording: Wording, verdict: Verdict) -> Section:
    """Return how the point is treated, or why no technique is shown and who to see."""
    technique = point.technique
    alone = _self_care(atlas, point, wording, verdict)
    if isinstance(technique, WithheldTechnique):
        why = Line(atlas.translate("panel", "No technique here"), technique.withheld.for_reader(wording))
        return Section(
            SectionName.TREAT, atlas.translate("panel", "Treat it"), (why, *alone), is_warning=True
        )
    treatment = treatment_of(atlas, point, verdict, wording)
    assert treatment is not None
    gentler = tuple(
        Line(atlas.translate("panel", "Gentler than usual"), reason) for reason in treatment.because
    )
    stop = atlas.translate(
        "panel", "Stop if it turns sharp, burning or electric, or makes you hold your breath."
    )
    lines = (
        Line(_technique_words(atlas, technique.kind), technique.summary.for_reader(wording)),
        Line(atlas.translate("panel", "Position"), technique.position.for_reader(wording)),
        Line(atlas.translate("panel", "Hand"), technique.hand),
        Line(atlas.translate("panel", "Direction"), technique.direction),
        Line(atlas.translate("panel", "Pressure"), in_words(atlas, treatment)),
        *gentler,
        Line(atlas.translate("panel", "Breathing"), technique.breathing),
        Line(atlas.translate("panel", "Release feels like"), technique.release_feel),
        Line(atlas.translate("panel", "Check again"), technique.recheck),
        Line(atlas.translate("panel", "Stop"), stop),
    )
    return Section(SectionName.TREAT, atlas.translate("panel", "Treat it"), lines + alone)


def _technique_words(atlas: Atlas, kind: str) -> str:
    return {
        "pressure_release": atlas.translate("panel", "Pressure release"),
        "pincer": atlas.translate("panel", "Pincer release"),
        "stroking": atlas.translate("panel", "Slow strokes along the band"),
        "contract_relax": atlas.translate("panel", "Contract and relax"),
        "positional_release": atlas.translate("panel", "Positional release"),
    }[kind]


def _self_care(atlas: Atlas, point: TriggerPoint, wording: Wording, verdict: Verdict) -> tuple[Line, ...]:
    care = point.self_care
    if isinstance(care, NoSelfCare):
        return (Line(atlas.translate("panel", "On your own"), care.unavailable),)
    held = verdict.held_back(Deed.SELF_CARE)
    if held:
        return tuple(
            Line(atlas.translate("panel", "Not on your own"), each.entry.message.client) for each in held
        )
    bare_hands = atlas.translate("panel", "Your own fingers or palm only, no tool or ball.")
    numbers = self_treatment_of(atlas, point, care, verdict, wording)
    return (
        Line(atlas.translate("panel", "On your own"), " ".join(care.steps)),
        Line(atlas.translate("panel", "With"), care.tool if numbers.tools_allowed else bare_hands),
        Line(atlas.translate("panel", "Pressure on your own"), in_words(atlas, numbers)),
    )


def lengthen_section(atlas: Atlas, point: TriggerPoint) -> Section:
    """Return the movements, heat and lengthening exercises that follow the release."""
    lines = [
        Line(atlas.translate("panel", "First move"), point.after.movements),
        Line(atlas.translate("panel", "Then warmth"), point.after.heat),
    ]
    if point.kind == "attachment":
        words = atlas.translate(
            "panel", "An attachment point: release the central point first and stretch gently."
        )
        lines.append(Line("", words))
    note = atlas.muscles[point.muscle].lengthening_note
    if note is not None and len(point.lengthening) < 2:
        lines.append(Line("", note))
    lines.append(Line(atlas.translate("panel", "Afterwards"), point.after.soreness))
    return Section(
        SectionName.LENGTHEN,
        atlas.translate("panel", "Lengthen it"),
        tuple(lines),
        exercises_shown(atlas, point.lengthening),
    )


def keep_section(atlas: Atlas, point: TriggerPoint, wording: Wording) -> Section:
    """Return strength, and the change that answers each perpetuating factor."""
    factors = [atlas.factors[factor] for factor in point.factors]
    lines = tuple(
        Line(factor.name.for_reader(wording), factor.change.for_reader(wording)) for factor in factors
    )
    return Section(
        SectionName.KEEP,
        atlas.translate("panel", "Keep it"),
        lines,
        exercises_shown(atlas, point.strengthening),
    )


def exercises_shown(atlas: Atlas, ids: tuple[str, ...]) -> tuple[ExerciseShown, ...]:
    """Return exercises as they are read."""
    return tuple(_shown(atlas, atlas.exercises[exercise]) for exercise in ids)


def _shown(atlas: Atlas, exercise: Exercise) -> ExerciseShown:
    return ExerciseShown(
        exercise.id,
        exercise.name,
        exercise.position,
        exercise.steps,
        dose_in_words(atlas, exercise.dose),
        exercise.feel,
        exercise.stop,
        exercise.cautions,
        figure_path(exercise.id),
        figure_words(atlas, exercise),
    )


def dose_in_words(atlas: Atlas, dose: Dose) -> str:
    """Return "hold 20 to 30 seconds, 3 times, twice a day"."""
    words = []
    if dose.hold_s is not None:
        least, most = dose.hold_s
        if least == most:
            words.append(atlas.translate("dose", "hold {seconds} seconds").format(seconds=least))
        else:
            hold = atlas.translate("dose", "hold {least} to {most} seconds")
            words.append(hold.format(least=least, most=most))
    words.append(_times(atlas, dose.repetitions))
    if dose.sets > 1:
        words.append(atlas.translate("dose", "{count} sets").format(count=dose.sets))
    if dose.times_a_day is not None:
        words.append(_times_a_day(atlas, dose.times_a_day))
    if dose.days_a_week == 1:
        words.append(atlas.translate("dose", "one day a week"))
    elif dose.days_a_week is not None:
        words.append(atlas.translate("dose", "{count} days a week").format(count=dose.days_a_week))
    sentence = atlas.translate("dose", ", ").join(words)
    return f"{sentence}. {dose.note}" if dose.note else sentence


def _times(atlas: Atlas, count: int) -> str:
    if count == 1:
        return atlas.translate("dose", "once")
    if count == 2:
        return atlas.translate("dose", "twice")
    return atlas.translate("dose", "{count} times").format(count=count)


def _times_a_day(atlas: Atlas, count: int) -> str:
    if count == 1:
        return atlas.translate("dose", "once a day")
    if count == 2:
        return atlas.translate("dose", "twice a day")
    return atlas.translate("dose", "{count} times a day").format(count=count)
