"""What was answered, as a record of events: a corrected answer stays beside the one it replaces."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bodymap.anatomy.places import NamedPlace


@dataclass(frozen=True)
class SignAnswered:
    """A sign is there or not. `at` is the time of the visit's clock, or empty without one."""

    sign: str
    is_yes: bool
    at: str = ""


@dataclass(frozen=True)
class TopicOpened:
    """A grouped question was answered with yes: its signs are asked one by one; or it was closed again."""

    topic: str
    is_yes: bool
    at: str = ""


@dataclass(frozen=True)
class ConditionSet:
    """A condition of the client holds or not; `places` are the own regions affected, none: not said where."""

    condition: str
    is_yes: bool
    places: tuple[NamedPlace, ...] = ()
    at: str = ""


@dataclass(frozen=True)
class Cleared:
    """A clinician agreed to treatment in spite of an entry; `places`: where, none: everywhere.

    It lifts what holds "until cleared" and nothing else. `is_given` False takes it back.
    """

    entry: str
    by: str
    date: str
    scope: str = ""
    places: tuple[NamedPlace, ...] = ()
    is_given: bool = True
    at: str = ""


@dataclass(frozen=True)
class IntakeConfirmed:
    """The client's conditions were gone through at this visit, whether there are any or not."""

    at: str = ""


Event = SignAnswered | TopicOpened | ConditionSet | Cleared | IntakeConfirmed


@dataclass(frozen=True)
class Answers:
    """Everything answered so far, in order; the last answer to each question counts."""

    events: tuple[Event, ...] = ()

    def with_events(self, events: Iterable[Event]) -> "Answers":
        """Return the answers with these added, leaving out those that change nothing."""
        found = self
        for event in events:
            if not found.says(event):
                found = Answers((*found.events, event))
        return found

    def says(self, event: Event) -> bool:
        """Tell whether an event would change nothing: it is what was answered last."""
        match event:
            case SignAnswered(sign, is_yes):
                return self.signs.get(sign) is is_yes
            case TopicOpened(topic, is_yes):
                return (topic in self.opened) is is_yes
            case ConditionSet(condition, is_yes, places):
                known = self.conditions.get(condition)
                return (known is not None) is is_yes and (known is None or known.places == places)
            case Cleared(entry, by, date, scope, places, is_given):
                given = self.clearances.get(entry)
                if not is_given or given is None:
                    return given is None and not is_given
                return (given.by, given.date, given.scope, given.places) == (by, date, scope, places)
        return self.is_intake_confirmed

    @cached_property
    def signs(self) -> dict[str, bool]:
        """The last answer to every sign that was asked."""
        return {event.sign: event.is_yes for event in self.events if isinstance(event, SignAnswered)}

    @cached_property
    def opened(self) -> frozenset[str]:
        """Topics whose signs are asked one by one."""
        last = {event.topic: event.is_yes for event in self.events if isinstance(event, TopicOpened)}
        return frozenset(topic for topic, is_yes in last.items() if is_yes)

    @cached_property
    def conditions(self) -> dict[str, ConditionSet]:
        """The conditions that hold."""
        last = {event.condition: event for event in self.events if isinstance(event, ConditionSet)}
        return {condition: event for condition, event in last.items() if event.is_yes}

    @cached_property
    def clearances(self) -> dict[str, Cleared]:
        """The clearances that stand, by the entry they lift."""
        last = {event.entry: event for event in self.events if isinstance(event, Cleared)}
        return {entry: event for entry, event in last.items() if event.is_given}

    @cached_property
    def is_intake_confirmed(self) -> bool:
        """Whether the conditions were gone through at this visit."""
        return any(isinstance(event, IntakeConfirmed) for event in self.events)

    def present(self, implies: dict[str, tuple[str, ...]]) -> frozenset[str]:
        """Return the signs that hold, answered or implied by other signs and by conditions.

        What was answered with no is not implied by a sign or condition: the answer counts.
        """
        said = {sign for sign, is_yes in self.signs.items() if is_yes}
        implied = {other for each in (*said, *self.conditions) for other in implies.get(each, ())}
        return frozenset(said | {sign for sign in implied if self.signs.get(sign) is not False})
