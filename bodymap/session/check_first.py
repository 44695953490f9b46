"""The questions of the painted places, as one line or open, and where the answers refer to."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, Message
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import Answer
from bodymap.screening.answers import Answers
from bodymap.screening.questions import GroupedQuestion, asked_signs, grouped
from bodymap.screening.referral import ReferralStep
from bodymap.session.screening_shown import CheckFirst, Question, Referral, SignShown

_OPEN_GROUPS = frozenset({"chest", "head"})
_OPEN_REGIONS = frozenset(
    {"brow", "eye", "calf_lower", "calf_middle", "calf_upper_inner", "calf_upper_outer"}
)
_OPEN_ON_THE_LEFT = frozenset({"arm", "elbow", "forearm"})


def questions_of(
    atlas: Atlas, found: Answer, answers: Answers, point: str | None
) -> tuple[GroupedQuestion, ...]:
    """Return what is asked about the painted places, and before the point looked at is pressed."""
    hazards = atlas.points[point].hazards if point is not None else ()
    return grouped(atlas.safety, asked_signs(atlas.safety, found.red_flags, hazards), answers)


def check_first(
    atlas: Atlas,
    found: Answer,
    questions: tuple[GroupedQuestion, ...],
    wording: Wording,
    *,
    is_with_client: bool,
    is_raised: bool,
) -> CheckFirst | None:
    """Return the questions as they are shown, or None when there is nothing to ask.

    `is_raised`: the words searched for raise red flags by themselves ("chest pain").
    """
    if not questions:
        return None
    left = [question for question in questions if not question.is_answered]
    is_yes = any(question.is_yes for question in questions)
    line, none_words = _line(atlas, len(left), is_yes)
    return CheckFirst(
        line,
        any(question.is_open for question in questions)
        or bool(left and (is_with_client or is_raised or _is_open(atlas, found))),
        tuple(_shown(atlas, question, wording) for question in questions),
        none_words,
        bool(left) and is_with_client,
        "" if atlas.language == "en" else atlas.translate("check", "The questions are in English."),
    )


def _line(atlas: Atlas, left: int, is_yes: bool) -> tuple[str, str]:
    """Return the line of the closed questions, and the button that answers what is left."""
    if left:
        others = (
            atlas.translate("check", "None of the others")
            if is_yes
            else atlas.translate("check", "None of these")
        )
        return atlas.translate("check", "Check first: {count}").format(count=left), others
    if is_yes:
        return atlas.translate("check", "Checked: see what was answered"), ""
    return atlas.translate("check", "Checked: none of these"), ""


def referral_words(atlas: Atlas, action: Action) -> str:
    """Return one of the four steps in words; every referral leads to one of them."""
    return {
        Action.REFER_ROUTINE: atlas.translate("referral", "Refer: routine"),
        Action.REFER_SOON: atlas.translate("referral", "Refer soon"),
        Action.REFER_TODAY: atlas.translate("referral", "Refer today"),
        Action.REFER_EMERGENCY: atlas.translate("referral", "Emergency: now"),
    }[action]


def referral_shown(atlas: Atlas, step: ReferralStep | None, wording: Wording) -> Referral | None:
    """Return where the answers refer to, in words."""
    if step is None:
        return None
    messages = tuple(dict.fromkeys(in_wording(message, wording) for _, message in step.reasons))
    return Referral(referral_words(atlas, step.action), messages, step.is_emergency)


def in_wording(message: Message, wording: Wording) -> str:
    """Return the message for this reader."""
    return message.client if wording is Wording.PLAIN else message.therapist


def _shown(atlas: Atlas, question: GroupedQuestion, wording: Wording) -> Question:
    signs = tuple(
        SignShown(asked.sign.id, asked.sign.words.for_reader(wording), asked.answer)
        for asked in question.signs
    )
    text = question.text
    if question.is_direct:
        words = atlas.translate("check", "; or ").join(sign.words for sign in signs)
        text = atlas.translate("check", "Does this fit: {signs}?").format(signs=words)
    return Question(question.topic, text, question.is_open, question.is_answered, signs)


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
