"""To whom the answers send the client: routine, soon, today, or emergency now."""

from dataclasses import dataclass

from bodymap.anatomy.safety import Action, Condition, Hazard, Message, RedFlag
from bodymap.screening.rules import ActiveRule


@dataclass(frozen=True)
class ReferralStep:
    """The gravest step, and what to say, gravest first, each entry once."""

    action: Action
    reasons: tuple[tuple[str, Message], ...]

    @property
    def is_emergency(self) -> bool:
        """Whether nothing else may be done or shown before help is called."""
        return self.action is Action.REFER_EMERGENCY


def referral_step(rules: tuple[ActiveRule, ...]) -> ReferralStep | None:
    """Return where the rules that hold refer to, or None.

    A hazard refers the client only when an answer, not the place alone, makes it.
    """
    refers = [each for each in rules if each.rule.action >= Action.REFER_ROUTINE and _is_answered(each)]
    if not refers:
        return None
    refers.sort(key=lambda each: (-each.rule.action, each.entry.id))
    reasons = {each.entry.id: each.entry.message for each in refers}
    return ReferralStep(refers[0].rule.action, tuple(reasons.items()))


def _is_answered(each: ActiveRule) -> bool:
    if isinstance(each.entry, Hazard):
        return each.rule.when is not None
    return isinstance(each.entry, Condition | RedFlag)
