"""The commands of the screening: answers are added to a record, never taken out of it."""

from collections.abc import Callable, Iterable

from bodymap.anatomy.places import NamedPlace
from bodymap.screening.answers import (
    Answers,
    Cleared,
    ConditionSet,
    Event,
    IntakeConfirmed,
    SignAnswered,
)
from bodymap.screening.questions import GroupedQuestion, closed_again, none_of, opened


class Screen:
    """Answers of one client. Undo leaves them alone: a mistake is corrected by answering again.

    Parameters
    ----------
    read : returns the answers now and the questions on the screen.
    write : replaces the answers.

    `at` is the time the answer was given, ISO 8601, where somebody keeps a record; else empty.
    """

    def __init__(
        self,
        read: Callable[[], tuple[Answers, tuple[GroupedQuestion, ...]]],
        write: Callable[[Answers], None],
    ) -> None:
        self._read = read
        self._write = write

    def answer_question(self, topic: str, is_yes: bool, at: str = "") -> None:
        """Answer a grouped question: yes asks its signs one by one, no answers them all.

        Raises
        ------
        KeyError
            When the question is not on the screen.
        """
        question = next((each for each in self._read()[1] if each.topic == topic), None)
        if question is None:
            raise KeyError(topic)
        self._add(opened(question, at) if is_yes else closed_again(question, at))

    def answer_sign(self, sign: str, is_yes: bool, at: str = "") -> None:
        """Answer one sign, or correct its answer."""
        self._add([SignAnswered(sign, is_yes, at)])

    def answer_none(self, at: str = "") -> None:
        """Answer everything left on the screen with no."""
        self._add(none_of(self._read()[1], at))

    def set_condition(
        self, condition: str, is_yes: bool, places: Iterable[NamedPlace] = (), at: str = ""
    ) -> None:
        """Say that a condition of the client holds, and where if it is about a part of the body, or not."""
        self._add([ConditionSet(condition, is_yes, tuple(places), at)])

    def confirm_intake(self, at: str = "") -> None:
        """Say that all conditions were gone through at this visit."""
        self._add([IntakeConfirmed(at)])

    def clear_entry(self, clearance: Cleared) -> None:
        """Keep a clinician's agreement, or (not given) that it was taken back."""
        self._add([clearance])

    def restore(self, events: Iterable[Event]) -> None:
        """Take over the answers a record holds, such as the conditions of a known client."""
        self._write(Answers().with_events(events))

    def forget(self) -> None:
        """Start with nothing answered: another client."""
        self._write(Answers())

    def _add(self, events: Iterable[Event]) -> None:
        self._write(self._read()[0].with_events(events))
