"""The red-flag questions of the picked places, as one line or open."""

from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, RedFlag
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import Answer
from bodymap.session.detail import FocusDetail, SectionName
from bodymap.session.presentation import CheckFirst, Question, Referral

REFERRAL_STEPS = {
    Action.REFER_ROUTINE: "Refer: routine",
    Action.REFER_SOON: "Refer soon",
    Action.REFER_TODAY: "Refer today",
    Action.REFER_EMERGENCY: "Emergency: now",
}
"""The four steps in words; every red flag leads to one of them."""
_DEEDS = frozenset({SectionName.FIND, SectionName.TREAT, SectionName.LENGTHEN, SectionName.KEEP})

MOST_QUESTIONS = 8
"""What fits on one screen and is really read."""
_OPEN_GROUPS = frozenset({"chest", "head"})
_OPEN_REGIONS = frozenset(
    {"brow", "eye", "calf_lower", "calf_middle", "calf_upper_inner", "calf_upper_outer"}
)
_OPEN_ON_THE_LEFT = frozenset({"arm", "elbow", "forearm"})


def check_first(
    atlas: Atlas, found: Answer, wording: Wording, answered: frozenset[str] = frozenset()
) -> CheckFirst | None:
    """Return the questions, gravest first and at most eight, or None when there is nothing to ask.

    Flags with the same question and action are asked once; what does not fit is asked in the last question.
    Questions answered with yes come first and stay, whatever is picked later, so that a mistake can be
    corrected.
    """
    flags = [*_answered(atlas, answered), *(flag for flag in found.red_flags if flag.id not in answered)]
    if not flags:
        return None
    questions: dict[tuple[str, str], list[RedFlag]] = {}
    for flag in flags:
        questions.setdefault((flag.question, flag.action.word), []).append(flag)
    asked = list(questions.values())
    if len(asked) > MOST_QUESTIONS:
        rest = [flag for flags in asked[MOST_QUESTIONS - 1 :] for flag in flags]
        asked = [*asked[: MOST_QUESTIONS - 1], rest]
    shown = tuple(_question(flags, wording, answered) for flags in asked)
    return CheckFirst(f"Check first: {len(shown)}", bool(answered) or _is_open(atlas, found), shown)


def referral_of(atlas: Atlas, answered: frozenset[str], wording: Wording) -> Referral | None:
    """Return what the questions answered with yes lead to, or None when there are none."""
    flags = _answered(atlas, answered)
    if not flags:
        return None
    gravest = flags[0].action
    messages = tuple(dict.fromkeys(_message(flag, wording) for flag in flags))
    return Referral(REFERRAL_STEPS[gravest], messages, gravest is Action.REFER_EMERGENCY)


def guarded(detail: FocusDetail, referral: Referral) -> FocusDetail:
    """Return the panel of a source without anything to do to it: a referral comes first."""
    return replace(
        detail,
        treatment=None,
        blocked=" ".join((f"{referral.step}.", *referral.messages)),
        card=None if detail.card is None else replace(detail.card, technique="", stretch=""),
        sections=tuple(section for section in detail.sections if section.name not in _DEEDS),
    )


def _answered(atlas: Atlas, answered: frozenset[str]) -> list[RedFlag]:
    flags = [flag for flag in atlas.safety.red_flags if flag.id in answered]
    return sorted(flags, key=lambda flag: (-flag.action, flag.id))


def _question(flags: list[RedFlag], wording: Wording, answered: frozenset[str]) -> Question:
    texts = list(dict.fromkeys(flag.question for flag in flags))
    return Question(
        tuple(flag.id for flag in flags),
        flags[0].action.word,
        " ".join(texts),
        _message(flags[0], wording),
        is_yes=all(flag.id in answered for flag in flags),
    )


def _message(flag: RedFlag, wording: Wording) -> str:
    return flag.message.client if wording is Wording.PLAIN else flag.message.therapist


def _is_open(atlas: Atlas, found: Answer) -> bool:
    """Tell whether the questions must not be closed: chest, left arm, head and calf."""
    for place in found.places:
        if place.own is None:
            continue
        group = atlas.region(place.own).group
        if group in _OPEN_GROUPS or place.own.id in _OPEN_REGIONS:
            return True
        if group in _OPEN_ON_THE_LEFT and place.side is Side.LEFT:
            return True
    return False
