"""Which rules hold now: those of the client's conditions, of red flags that fire, and of hazards."""

from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.safety import Action, Condition, Hazard, Reach, RedFlag, Rule, Safety, SafetyEntry
from bodymap.screening.answers import Answers, Cleared


@dataclass(frozen=True)
class ActiveRule:
    """A rule that holds; `places` says where the client is affected, `cleared` what lifts it."""

    entry: Hazard | Condition | RedFlag
    rule: Rule
    places: tuple[NamedPlace, ...] = ()
    cleared: Cleared | None = None


def fired_flags(safety: Safety, answers: Answers) -> tuple[RedFlag, ...]:
    """Return the red flags whose signs are there, gravest first, ties by id."""
    present = answers.present(safety.implies)
    fired = [flag for flag in safety.red_flags if flag.rule.fires(present)]
    return tuple(sorted(fired, key=lambda flag: (-flag.action, flag.id)))


def suspected_flags(safety: Safety, answers: Answers) -> tuple[RedFlag, ...]:
    """Return the red flags that do not fire, but with context and a part of their signs there."""
    present = answers.present(safety.implies)
    found = []
    for flag in safety.red_flags:
        context = {sign.id for sign in flag.rule.context}
        parts = {sign.id for signs in flag.rule.together for sign in signs} - context
        if not flag.rule.fires(present) and context & present and parts & present:
            found.append(flag)
    return tuple(found)


def active_rules(atlas: Atlas, answers: Answers, *, is_with_client: bool) -> tuple[ActiveRule, ...]:
    """Return the rules that hold, those of hazards last.

    Without a client nobody is pressed: a rule that waits for an answer then only warns, beside the technique.
    """
    safety = atlas.safety
    found: list[ActiveRule] = []
    for condition in safety.conditions:
        said = answers.conditions.get(condition.id)
        if said is not None:
            found += _of(safety, condition, answers, is_with_client, said.places)
    for flag in fired_flags(safety, answers):
        found += _of(safety, flag, answers, is_with_client)
    for hazard in safety.hazards:
        found += _of(safety, hazard, answers, is_with_client)
    return tuple(found)


def _of(
    safety: Safety,
    entry: Hazard | Condition | RedFlag,
    answers: Answers,
    is_with_client: bool,
    places: tuple[NamedPlace, ...] = (),
) -> list[ActiveRule]:
    return [
        ActiveRule(entry, rule, places, _clearance(entry, rule, answers))
        for rule in entry.rules
        if _holds(safety, entry, rule, answers, is_with_client)
    ]


def _clearance(entry: SafetyEntry, rule: Rule, answers: Answers) -> Cleared | None:
    """Return what lifts a rule: a clearance lifts "until cleared", never an emergency."""
    is_liftable = rule.until_cleared and rule.action < Action.REFER_ROUTINE
    return answers.clearances.get(entry.id) if is_liftable else None


def _holds(safety: Safety, entry: SafetyEntry, rule: Rule, answers: Answers, is_with_client: bool) -> bool:
    when = rule.when
    if when is None:
        return True
    present = answers.present(safety.implies)
    if present & set(when.unless):
        return False
    if not (when.any_of or when.conditions or when.unanswered):
        return True
    waits = is_with_client and any(
        sign not in answers.signs and sign not in present for sign in when.unanswered
    )
    return (
        bool(present & set(when.any_of))
        or waits
        or any(_concerns(safety, entry, answers, each) for each in when.conditions)
    )


def _concerns(safety: Safety, entry: SafetyEntry, answers: Answers, condition: str) -> bool:
    """Tell whether a condition that holds may lie where the entry applies: nobody said it lies elsewhere."""
    said = answers.conditions.get(condition)
    if said is None:
        return False
    known = next(each for each in safety.conditions if each.id == condition)
    is_somewhere = any(rule.where is Reach.AFFECTED for rule in known.rules)
    regions = set(getattr(entry, "regions", ()))
    return not is_somewhere or not said.places or any(place.id in regions for place in said.places)
