"""The red-flag questions of the picked places, as one line or open."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import RedFlag
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import Answer
from bodymap.session.presentation import CheckFirst, Question

MOST_QUESTIONS = 8
"""What fits on one screen and is really read."""
_OPEN_GROUPS = frozenset({"chest", "head"})
_OPEN_REGIONS = frozenset(
    {"brow", "eye", "calf_lower", "calf_middle", "calf_upper_inner", "calf_upper_outer"}
)
_OPEN_ON_THE_LEFT = frozenset({"arm", "elbow", "forearm"})


def check_first(atlas: Atlas, found: Answer, wording: Wording) -> CheckFirst | None:
    """Return the questions, gravest first and at most eight, or None when nothing was picked.

    Flags with the same question and action are asked once; what does not fit is asked in the last question.
    """
    if not found.red_flags:
        return None
    questions: dict[tuple[str, str], list[RedFlag]] = {}
    for flag in found.red_flags:
        questions.setdefault((flag.question, flag.action.word), []).append(flag)
    asked = list(questions.values())
    if len(asked) > MOST_QUESTIONS:
        rest = [flag for flags in asked[MOST_QUESTIONS - 1 :] for flag in flags]
        asked = [*asked[: MOST_QUESTIONS - 1], rest]
    shown = tuple(_question(flags, wording) for flags in asked)
    return CheckFirst(f"Check first: {len(shown)}", _is_open(atlas, found), shown)


def _question(flags: list[RedFlag], wording: Wording) -> Question:
    gravest = flags[0]
    texts = list(dict.fromkeys(flag.question for flag in flags))
    message = gravest.message.client if wording is Wording.PLAIN else gravest.message.therapist
    return Question(tuple(flag.id for flag in flags), gravest.action.word, " ".join(texts), message)


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
