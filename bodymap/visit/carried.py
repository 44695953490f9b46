"""Which answers of the screening go from visit to visit, and which belong to one visit alone."""

from collections.abc import Iterable

from bodymap.screening.answers import Answers, Cleared, ConditionSet, Event
from bodymap.visit.record import Client, Visit


def kept(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return what is kept with the client: conditions and clearances.

    Signs are asked anew and the intake is confirmed anew at every visit.
    """
    return tuple(event for event in events if isinstance(event, ConditionSet | Cleared))


def opening_answers(client: Client, visit: Visit) -> Answers:
    """Return the answers a visit is opened with: the client's of now, then what this visit itself asked.

    Conditions that the client's record already took over from this visit are not said twice, so that an
    older answer never stands after a newer one.
    """
    own = kept(client.events)
    taken_over = frozenset(own)
    return Answers((*own, *(event for event in visit.events if event not in taken_over)))


def visit_events(client: Client, visit: Visit, now: Answers) -> tuple[Event, ...]:
    """Return the answers given at a visit in order: those it was opened with, then those since."""
    opened = opening_answers(client, visit).events
    if now.events[: len(opened)] == opened:
        return (*visit.events, *now.events[len(opened) :])
    return tuple(event for event in now.events if event not in kept(client.events))


def client_events(now: Answers) -> tuple[Event, ...]:
    """Return the conditions and clearances of now, to be kept with the client."""
    return kept(now.events)
