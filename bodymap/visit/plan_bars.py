"""What the screening leaves room for in a plan: nothing is planned that an answer speaks against."""

from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, Deed, Hazard
from bodymap.query.answer import Answer
from bodymap.query.ranking import is_withheld
from bodymap.screening.answers import Answers
from bodymap.screening.questions import asked_signs, grouped
from bodymap.screening.referral import ReferralStep, referral_step
from bodymap.screening.rules import ActiveRule, active_rules
from bodymap.screening.verdict import verdict_of
from bodymap.visit.record import PointKey


@dataclass(frozen=True)
class Bars:
    """What a plan must respect.

    Attributes
    ----------
    referral : where the answers send the client, or None.
    is_open : questions are still to be answered.
    is_hands_off : nothing is done by hand or as training: questions are open, an answer blocks everywhere, or
        a doctor must look within days or sooner.
    is_reduced : whatever is done is gentle. has_answer : the client said yes to anything at all.
    held : points where nothing is pressed, whoever the client is or for this one.
    unmoved : points whose muscle is not stretched or loaded either.
    """

    referral: ReferralStep | None
    is_open: bool
    is_hands_off: bool
    is_reduced: bool
    has_answer: bool
    held: frozenset[PointKey]
    unmoved: frozenset[PointKey]


def bars_of(atlas: Atlas, answers: Answers, found: Answer, keys: Iterable[PointKey]) -> Bars:
    """Return what the answers leave room for, at these points."""
    rules = active_rules(atlas, answers, is_with_client=True)
    referral = referral_step(rules)
    own = [each for each in rules if not isinstance(each.entry, Hazard)]
    verdicts = {key: verdict_of(atlas, rules, found, key.point, key.side) for key in keys}
    is_blocked = any(_blocks_all(each) for each in rules)
    is_open = _is_open(atlas, answers, found, verdicts)
    is_sent_on = referral is not None and referral.action >= Action.REFER_SOON
    return Bars(
        referral=referral,
        is_open=is_open,
        is_hands_off=is_open or is_blocked or is_sent_on,
        is_reduced=any(each.rule.action is Action.REDUCE for each in own),
        has_answer=bool(own or answers.conditions) or any(answers.signs.values()),
        held=frozenset(
            key
            for key, verdict in verdicts.items()
            if verdict.is_blocked(Deed.TECHNIQUE) or is_withheld(atlas.points[key.point])
        ),
        unmoved=frozenset(key for key, verdict in verdicts.items() if verdict.is_blocked(Deed.STRETCH)),
    )


def _is_open(atlas: Atlas, answers: Answers, found: Answer, keys: Iterable[PointKey]) -> bool:
    """Tell whether the intake or a question of the painted places or of the points is still unanswered."""
    hazards = [hazard for key in keys for hazard in atlas.points[key.point].hazards]
    asked = grouped(atlas.safety, asked_signs(atlas.safety, found.red_flags, hazards), answers)
    return not answers.is_intake_confirmed or not all(question.is_answered for question in asked)


def _blocks_all(each: ActiveRule) -> bool:
    is_lifted = each.cleared is not None and not each.cleared.places
    return each.rule.action is Action.BLOCK_EVERYWHERE and not is_lifted
