"""What is chosen for a page to take home: points, exercises, changes, and what stands around them."""

from dataclasses import dataclass, field

from bodymap.anatomy.side import Body
from bodymap.visit.record import GivenExercise, PointKey

MOST_EXERCISES = 4
"""More than four are not done at home."""
MOST_POINTS = 2
MOST_CHANGES = 3


@dataclass(frozen=True)
class Clinic:
    """Who hands the page over. `emergency`: the number to call, empty: said in words. `logo`: a PNG."""

    name: str = ""
    therapist: str = ""
    emergency: str = ""
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, kw_only=True)
class HandoutChoice:
    """One page. The first point is the one drawn.

    `changes` are ids of perpetuating factors. `date` and `next_visit` are words, in the manner of the
    client's language; empty: not printed. `name` is that of the client, empty unless it was asked for.
    """

    points: tuple[PointKey, ...]
    exercises: tuple[GivenExercise, ...]
    changes: tuple[str, ...] = ()
    body: Body = Body.MALE
    date: str = ""
    next_visit: str = ""
    name: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    clinic: Clinic = field(default_factory=Clinic)
