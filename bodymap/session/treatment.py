"""The technique in numbers after every limit: the strictest wins."""

from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import Technique, TriggerPoint
from bodymap.anatomy.safety import Action, Limits
from bodymap.session.detail import Treatment

REDUCED = Limits(target=(2, 3), ceiling=4, hold_s=30, passes=1, no_tools=True)
"""What "reduce" means throughout the product: lower pressure, shorter, once, no tool."""


def treatment_of(atlas: Atlas, point: TriggerPoint) -> Treatment | None:
    """Return the technique's numbers within the limits of its hazards, or None when it is withheld."""
    technique = point.technique
    if not isinstance(technique, Technique):
        return None
    treatment = Treatment(
        technique.pressure.target, technique.pressure.ceiling, technique.hold_s, technique.passes, True
    )
    for hazard in atlas.hazards_of(point.id):
        if hazard.limits is not None:
            treatment = limited(treatment, hazard.limits)
        if any(rule.action is Action.REDUCE for rule in hazard.rules):
            treatment = limited(treatment, REDUCED)
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


def in_words(treatment: Treatment) -> str:
    """Return the numbers as one sentence, with the name of the scale."""
    low, high = treatment.target
    target = f"{low}" if low == high else f"{low} to {high}"
    least, most = treatment.hold_s
    hold = f"{least}" if least == most else f"{least} to {most}"
    times = "once" if treatment.passes == 1 else f"at most {treatment.passes} times"
    tool = "" if treatment.tools_allowed else " No tools."
    return (
        f"Discomfort while pressing {target} out of 10, never above {treatment.ceiling}; "
        f"hold {hold} seconds, {times}.{tool}"
    )
