"""About the client: the conditions as they are asked, and what each changes."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, Condition, Reach
from bodymap.anatomy.side import Wording
from bodymap.query.answer import in_series
from bodymap.query.places import place_title
from bodymap.screening.answers import Answers, Cleared
from bodymap.session.check_first import in_wording
from bodymap.session.screening_shown import ConditionShown, Intake, SignShown


def intake_shown(atlas: Atlas, answers: Answers, wording: Wording, *, is_with_client: bool) -> Intake:
    """Return every condition, with what was answered."""
    count = len(answers.conditions)
    if count:
        line = atlas.translate("intake", "About the client: {count} to keep in mind").format(count=count)
    elif answers.is_intake_confirmed:
        line = atlas.translate("intake", "About the client: nothing to keep in mind")
    else:
        line = atlas.translate("intake", "About the client")
    return Intake(
        line,
        is_with_client,
        answers.is_intake_confirmed,
        tuple(_shown(atlas, condition, answers, wording) for condition in atlas.safety.conditions),
    )


def _shown(atlas: Atlas, condition: Condition, answers: Answers, wording: Wording) -> ConditionShown:
    said = answers.conditions.get(condition.id)
    is_somewhere = any(rule.where is Reach.AFFECTED for rule in condition.rules)
    places = said.places if said is not None else ()
    present = answers.present(atlas.safety.implies)
    follow_ups = tuple(
        SignShown(
            sign.id,
            sign.words.for_reader(wording),
            True if sign.id in present else answers.signs.get(sign.id),
        )
        for sign in condition.follow_ups
    )
    clearance = answers.clearances.get(condition.id)
    return ConditionShown(
        id=condition.id,
        question=condition.question,
        detail=condition.detail or "" if wording is Wording.CLINICAL else "",
        is_yes=said is not None,
        where=in_series(atlas, [place_title(atlas, place, wording) for place in places]),
        needs_place=said is not None and is_somewhere and not places,
        effect=in_wording(condition.message, wording) if said is not None else "",
        follow_ups=follow_ups if said is not None else (),
        can_be_cleared=any(
            rule.until_cleared and rule.action < Action.REFER_ROUTINE for rule in condition.rules
        ),
        clearance="" if clearance is None else cleared_words(atlas, clearance),
    )


def cleared_words(atlas: Atlas, clearance: Cleared) -> str:
    """Return "Cleared by Dr Example, 2026-11-24: neck only"."""
    words = atlas.translate("intake", "Cleared by {who}, {date}").format(
        who=clearance.by, date=clearance.date
    )
    return f"{words}: {clearance.scope}" if clearance.scope else words
