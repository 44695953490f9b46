"""What is chosen for a page to take home: points, exercises, changes, and what stands around them."""

from dataclasses import dataclass, field, replace
from unicodedata import category

from bodymap.anatomy.side import Body
from bodymap.visit.record import GivenExercise, PointKey

MOST_EXERCISES = 4
"""More than four are not done at home."""
MOST_POINTS = 2
MOST_CHANGES = 3
_JOINERS = "\u200c\u200d"
"""Invisible, and needed to write some languages."""


@dataclass(frozen=True)
class Clinic:
    """Who hands the page over. `emergency`: the number to call, empty: said in words. `logo`: a PNG."""

    name: str = ""
    therapist: str = ""
    emergency: str = ""
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, kw_only=True)
class HandoutChoice:
    """One page.

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


def tidied(choice: HandoutChoice) -> HandoutChoice:
    """Return the choice whose written words hold no line ends and nothing that turns letters around."""
    clinic = choice.clinic
    return replace(
        choice,
        date=_one_line(choice.date),
        next_visit=_one_line(choice.next_visit),
        name=_one_line(choice.name),
        note=_one_line(choice.note),
        clinic=replace(
            clinic,
            name=_one_line(clinic.name),
            therapist=_one_line(clinic.therapist),
            emergency=_one_line(clinic.emergency),
        ),
    )


def _one_line(text: str) -> str:
    return " ".join("".join(" " if each.isspace() else each for each in text if _is_seen(each)).split())


def _is_seen(letter: str) -> bool:
    """Tell whether a letter is one that is seen, or space: no control, no change of direction."""
    return letter.isspace() or letter in _JOINERS or category(letter) not in ("Cc", "Cf")
