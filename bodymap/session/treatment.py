"""The technique in numbers after every limit: the strictest wins."""

from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import SelfCare, Technique, TriggerPoint
from bodymap.anatomy.safety import Action, Limits
from bodymap.anatomy.side import Wording
from bodymap.screening.verdict import REDUCED, Verdict
from bodymap.session.detail import Treatment


def treatment_of(
    atlas: Atlas, point: TriggerPoint, verdict: Verdict | None = None, wording: Wording = Wording.PLAIN
) -> Treatment | None:
    """Return the technique's numbers within the limits of place and client, or None when it is withheld."""
    technique = point.technique
    if not isinstance(technique, Technique):
        return None
    treatment = Treatment(
        technique.pressure.target, technique.pressure.ceiling, technique.hold_s, technique.passes, True
    )
    for limits in place_limits(atlas, point):
        treatment = limited(treatment, limits)
    return for_client(treatment, verdict, wording)


def self_treatment_of(
    atlas: Atlas, point: TriggerPoint, care: SelfCare, verdict: Verdict | None, wording: Wording
) -> Treatment:
    """Return the numbers of the self-care; its own tool was chosen for the place, so only a client's answer
    takes it away.
    """
    treatment = Treatment(care.pressure.target, care.pressure.ceiling, care.hold_s, care.passes, True)
    for limits in place_limits(atlas, point):
        treatment = limited(treatment, replace(limits, no_tools=False))
    return for_client(treatment, verdict, wording)


def place_limits(atlas: Atlas, point: TriggerPoint) -> list[Limits]:
    """Return the limits of what lies under the finger."""
    hazards = atlas.hazards_of(point.id)
    found = [hazard.limits for hazard in hazards if hazard.limits is not None]
    is_reduced = any(rule.action is Action.REDUCE for hazard in hazards for rule in hazard.rules)
    return [*found, REDUCED] if is_reduced else found


def for_client(treatment: Treatment, verdict: Verdict | None, wording: Wording) -> Treatment:
    """Return the treatment within the client's limits, with the reason of each that makes it stricter."""
    for limits, message in verdict.limits if verdict is not None else ():
        stricter = limited(treatment, limits)
        if stricter != treatment:
            words = message.client if wording is Wording.PLAIN else message.therapist
            because = tuple(dict.fromkeys((*treatment.because, words)))
            treatment = replace(stricter, because=because)
    return treatment


def limited(treatment: Treatment, limits: Limits) -> Treatment:
    """Return the treatment with whatever the limits make stricter."""
    ceiling = min(treatment.ceiling, limits.ceiling or treatment.ceiling)
    low, high = treatment.target
    if limits.target is not None:
        low, high = min(low, limits.target[0]), min(high, limits.target[1])
    longest = min(treatment.hold_s[1], limits.hold_s or treatment.hold_s[1])
    return replace(
        treatment,
        target=(min(low, ceiling), min(high, ceiling)),
        ceiling=ceiling,
        hold_s=(min(treatment.hold_s[0], longest), longest),
        passes=min(treatment.passes, limits.passes or treatment.passes),
        tools_allowed=treatment.tools_allowed and not limits.no_tools,
    )


def in_words(atlas: Atlas, treatment: Treatment) -> str:
    """Return the numbers as one sentence, with the name of the scale."""
    if treatment.passes == 1:
        times = atlas.translate("treatment", "once")
    else:
        times = atlas.translate("treatment", "at most {count} times").format(count=treatment.passes)
    no_tools = atlas.translate("treatment", "No tools.")
    sentence = atlas.translate(
        "treatment",
        "Discomfort while pressing {target} out of 10, never above {ceiling}; hold {hold} seconds, {times}.",
    ).format(
        target=_range(atlas, treatment.target),
        ceiling=treatment.ceiling,
        hold=_range(atlas, treatment.hold_s),
        times=times,
    )
    return sentence if treatment.tools_allowed else f"{sentence} {no_tools}"


def _range(atlas: Atlas, ends: tuple[int, int]) -> str:
    least, most = ends
    if least == most:
        return str(least)
    return atlas.translate("treatment", "{least} to {most}").format(least=least, most=most)
