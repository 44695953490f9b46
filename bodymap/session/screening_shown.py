"""What is shown of the screening: questions, where they refer to, conditions of the client."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SignShown:
    """One sign that is asked for after a yes; `answer` None while it is open."""

    id: str
    words: str
    answer: bool | None


@dataclass(frozen=True)
class Question:
    """One grouped question. `is_open` shows its signs; `is_answered` when nothing of it is left to ask."""

    topic: str
    text: str
    is_open: bool
    is_answered: bool
    signs: tuple[SignShown, ...]


@dataclass(frozen=True)
class CheckFirst:
    """The questions of the places, at most eight.

    `line` stands when they are folded away; `is_open`: they must not be. `none_words` is the one button that
    answers what is left, empty when nothing is. `is_waiting`: technique waits for the answers.
    `language_note`: the questions are in another language than the line, empty when they are not.
    """

    line: str
    is_open: bool
    questions: tuple[Question, ...]
    none_words: str
    is_waiting: bool
    language_note: str = ""


@dataclass(frozen=True)
class Referral:
    """What the answers lead to; it stands above everything and cannot be closed.

    `step` names the gravest step in words, `messages` say what to do, gravest first. `is_emergency`: it
    covers the list of sources too.
    """

    step: str
    messages: tuple[str, ...]
    is_emergency: bool


@dataclass(frozen=True)
class ConditionShown:
    """One condition of the client, as it is asked at intake.

    `where` says in words which places it holds for, empty when it holds for the whole client or does not
    hold; `needs_place`: it is about a part of the body, and nobody said yet which. `effect`: what it changes.
    `clearance`: who agreed, and when; `can_be_cleared`: a clinician's agreement would lift it.
    """

    id: str
    question: str
    detail: str
    is_yes: bool
    where: str
    needs_place: bool
    effect: str
    follow_ups: tuple[SignShown, ...]
    can_be_cleared: bool
    clearance: str


@dataclass(frozen=True)
class Intake:
    """About the client: every condition, and whether they were gone through at this visit.

    `is_with_client`: somebody is going to be treated.
    """

    line: str
    is_with_client: bool
    is_confirmed: bool
    conditions: tuple[ConditionShown, ...]
