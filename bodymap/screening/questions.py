"""The questions of the painted places: at most eight plain ones on one screen, their signs after a yes."""

from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.anatomy.safety import RedFlag, Safety, Sign
from bodymap.screening.answers import Answers, Event, SignAnswered, TopicOpened

MOST_QUESTIONS = 8
"""What fits on one screen and is really read; the data holds no more topics than this."""
ABOUT_YOU = "about-you"
"""The topic of age, illness before and medicines: it comes last, whatever else is asked."""
ASKED_DIRECTLY = 2
"""So few signs are asked by their own words instead of the words of their topic."""


@dataclass(frozen=True)
class AskedSign:
    """One sign, with its answer: yes, no, or None while it is open."""

    sign: Sign
    answer: bool | None


@dataclass(frozen=True)
class GroupedQuestion:
    """One plain question; `is_open` shows its signs: it was answered with yes, and which of them is asked."""

    topic: str
    text: str
    is_open: bool
    signs: tuple[AskedSign, ...]

    @property
    def is_direct(self) -> bool:
        """Whether it is asked by the words of its few signs."""
        return len(self.signs) <= ASKED_DIRECTLY

    @property
    def is_answered(self) -> bool:
        """Whether nothing of it is left to ask: a yes without a sign that fits is not an answer yet."""
        return all(asked.answer is not None for asked in self.signs) and (self.is_yes or not self.is_open)

    @property
    def is_yes(self) -> bool:
        """Whether one of its signs is there."""
        return any(asked.answer for asked in self.signs)


def asked_signs(safety: Safety, flags: Iterable[RedFlag], hazards: Iterable[str]) -> dict[str, float]:
    """Return the signs to ask about, with their weight: how particular they are to these places.

    Asked are the signs of the red flags, and what the rules of hazards wait for. A sign weighs the more, the
    fewer places its red flags are about; context weighs nothing.
    """
    found: dict[str, float] = {}
    for flag in flags:
        context = {sign.id for sign in flag.rule.context}
        for sign in flag.signs:
            found[sign] = found.get(sign, 0.0) + (0.0 if sign in context else 1.0 / len(flag.regions))
    wanted = set(hazards)
    for hazard in safety.hazards:
        for rule in hazard.rules if hazard.id in wanted else ():
            if rule.when is not None:
                for sign in (*rule.when.any_of, *rule.when.unanswered):
                    found[sign] = found.get(sign, 0.0) + 1.0 / len(hazard.regions)
    return found


def grouped(safety: Safety, asked: dict[str, float], answers: Answers) -> tuple[GroupedQuestion, ...]:
    """Return the questions: first those that are most about the painted places, last what fits the client.

    Signs answered with yes are asked again whatever is painted later, so that a mistake can be corrected;
    signs that follow from another answer or a condition are not asked at all.
    """
    present = answers.present(safety.implies)
    questions: list[tuple[float, GroupedQuestion]] = []
    for topic in safety.topics:
        signs = tuple(
            AskedSign(safety.signs[sign], True if sign in present else answers.signs.get(sign))
            for sign in topic.signs
            if answers.signs.get(sign) or (sign in asked and (sign in answers.signs or sign not in present))
        )
        if signs:
            is_open = topic.id in answers.opened or any(each.answer for each in signs)
            weight = 0.0 if topic.id == ABOUT_YOU else sum(asked.get(each.sign.id, 0.0) for each in signs)
            questions.append((weight, GroupedQuestion(topic.id, topic.question, is_open, signs)))
    return tuple(question for _, question in sorted(questions, key=lambda each: -each[0]))


def opened(question: GroupedQuestion, at: str = "") -> list[Event]:
    """Return the answer yes: its signs are asked one by one; of a single one the yes is the answer."""
    events: list[Event] = [TopicOpened(question.topic, True, at)]
    if len(question.signs) == 1:
        events.append(SignAnswered(question.signs[0].sign.id, True, at))
    return events


def none_of(questions: Iterable[GroupedQuestion], at: str = "") -> list[Event]:
    """Return the answer "none of these": no to every sign on the screen that is still open."""
    events: list[Event] = []
    for question in questions:
        events += [SignAnswered(asked.sign.id, False, at) for asked in question.signs if asked.answer is None]
        if question.is_open and not question.is_yes:
            events.append(TopicOpened(question.topic, False, at))
    return events


def closed_again(question: GroupedQuestion, at: str = "") -> list[Event]:
    """Return the correction of a question answered with yes by mistake: no to all of its signs."""
    events: list[Event] = [SignAnswered(asked.sign.id, False, at) for asked in question.signs]
    return [*events, TopicOpened(question.topic, False, at)]
