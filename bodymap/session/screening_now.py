"""The screening of a state: what is asked, what holds, where it refers to, and what is held back where."""

from dataclasses import dataclass, replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Deed
from bodymap.anatomy.side import Side
from bodymap.query.answer import Answer
from bodymap.query.ranking import best_of
from bodymap.screening.questions import GroupedQuestion
from bodymap.screening.referral import ReferralStep, referral_step
from bodymap.screening.rules import ActiveRule, active_rules, suspected_flags
from bodymap.screening.verdict import Verdict, verdict_of
from bodymap.session.check_first import questions_of
from bodymap.session.screened import waiting_words
from bodymap.session.state import Focus, MuscleFocus, PointFocus, SessionState


@dataclass(frozen=True)
class ScreeningNow:
    """`waiting` says in words what must be answered before technique shows, empty when nothing must.

    `blocked`: the sources, by (point, side), whose technique is held back.
    """

    questions: tuple[GroupedQuestion, ...]
    rules: tuple[ActiveRule, ...]
    referral: ReferralStep | None
    verdict: Verdict
    waiting: str
    blocked: frozenset[tuple[str, Side]]


def screening_now(atlas: Atlas, state: SessionState, found: Answer, shown: Focus | None) -> ScreeningNow:
    """Return the screening of a state whose answer is known and whose source is shown."""
    rules = active_rules(atlas, state.answers, is_with_client=state.is_with_client)
    point = shown.point if isinstance(shown, PointFocus) else None
    questions = questions_of(atlas, found, state.answers, point)
    return ScreeningNow(
        questions,
        rules,
        referral_step(rules),
        _verdict(atlas, state, rules, found, shown),
        waiting_for(atlas, state, questions),
        _blocked(atlas, rules, found),
    )


def suggesting(atlas: Atlas, state: SessionState, found: Answer) -> Answer:
    """Return the answer whose one or two to examine first leave out what an answer holds back."""
    if found.patch is None:
        return found
    rules = active_rules(atlas, state.answers, is_with_client=False)
    blocked = _blocked(atlas, rules, found)
    if not any((each.point, each.side) in blocked for each in found.best):
        return found
    free = tuple(match for match in found.matches if (match.point, match.side) not in blocked)
    return replace(found, best=best_of(atlas, state.body, found.patch, free))


def _verdict(
    atlas: Atlas, state: SessionState, rules: tuple[ActiveRule, ...], found: Answer, shown: Focus | None
) -> Verdict:
    if shown is None:
        return Verdict()
    if isinstance(shown, MuscleFocus):
        points = [point.id for point in atlas.points.values() if point.muscle == shown.muscle]
    else:
        points = [shown.point]
    verdicts = [verdict_of(atlas, rules, found, point, shown.side) for point in points]
    return Verdict(
        tuple(dict.fromkeys(rule for verdict in verdicts for rule in verdict.rules)),
        tuple(dict.fromkeys(rule for verdict in verdicts for rule in verdict.lifted)),
        any(verdict.is_emergency for verdict in verdicts),
        bool(suspected_flags(atlas.safety, state.answers)),
    )


def waiting_for(atlas: Atlas, state: SessionState, questions: tuple[GroupedQuestion, ...]) -> str:
    """Return what must be answered before technique shows, in words, empty when nothing must."""
    if not state.is_with_client:
        return ""
    if not state.answers.is_intake_confirmed:
        return waiting_words(atlas, is_intake_open=True)
    is_done = all(question.is_answered for question in questions)
    return "" if is_done else waiting_words(atlas, is_intake_open=False)


def _blocked(atlas: Atlas, rules: tuple[ActiveRule, ...], found: Answer) -> frozenset[tuple[str, Side]]:
    listed = {(match.point, match.side) for match in found.matches}
    listed |= {(here.point, here.side) for here in found.here}
    return frozenset(
        (point, side)
        for point, side in listed
        if verdict_of(atlas, rules, found, point, side).is_blocked(Deed.TECHNIQUE)
    )
