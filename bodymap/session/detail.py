"""The panel's text for one source, in the wording chosen: sections of labelled lines."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bodymap.anatomy.side import Side


class SectionName(StrEnum):
    """The sections of the panel, in the order they stand."""

    WHY = "why"
    WHERE = "where"
    UNIT = "unit"
    SAFE = "safe"
    FIND = "find"
    TREAT = "treat"
    LENGTHEN = "lengthen"
    KEEP = "keep"
    SURE = "sure"


class LinkKind(StrEnum):
    """What a link opens."""

    MUSCLE = "muscle"
    POINT = "point"


@dataclass(frozen=True)
class Link:
    """Words that open a muscle or a point, by id, on the side that is looked at."""

    kind: LinkKind
    id: str
    text: str


@dataclass(frozen=True)
class Line:
    """One labelled text; the label is empty where the text speaks for itself.

    `links` stand after the text, each by itself; where there are some the text may be empty.
    """

    label: str
    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class ExerciseShown:
    """An exercise as it is read; `id` leads to its pose and arrows in the atlas.

    `figure` is its picture (start and end side by side, right side) and `figure_words` what that shows.
    """

    id: str
    name: str
    position: str
    steps: tuple[str, ...]
    dose: str
    feel: str
    stop: str
    cautions: str
    figure: Path | None = None
    figure_words: str = ""


@dataclass(frozen=True)
class Section:
    """A section of the panel; `is_warning` when it must catch the eye before anything below it."""

    name: SectionName
    title: str
    lines: tuple[Line, ...]
    exercises: tuple[ExerciseShown, ...] = ()
    is_warning: bool = False


@dataclass(frozen=True)
class Treatment:
    """The technique in numbers, after all limits: for the pressure scale and the hold timer.

    Discomfort while pressing 0-10: target (least, most) and ceiling; hold in seconds (least, most).
    `because`: why it is gentler than usual for this client.
    """

    target: tuple[int, int]
    ceiling: int
    hold_s: tuple[int, int]
    passes: int
    tools_allowed: bool
    because: tuple[str, ...] = ()


@dataclass(frozen=True)
class Card:
    """The five lines to work from: why and side, where, cautions, technique, first stretch."""

    why: str
    where: str
    cautions: str
    technique: str
    stretch: str


@dataclass(frozen=True)
class FocusDetail:
    """Everything the panel shows about a source (or, with `point` None, about a muscle).

    `treatment` is None when the technique is withheld or blocked; then `blocked` says why.
    `language_note`: the texts are in another language than the headings, empty when they are not.
    """

    point: str | None
    muscle: str
    side: Side
    is_chosen: bool
    title: str
    subtitle: str
    side_line: str
    sections: tuple[Section, ...]
    treatment: Treatment | None
    blocked: str
    card: Card | None
    review_line: str
    language_note: str = ""

    def section(self, name: SectionName) -> Section | None:
        """Return the section of that name, or None when this source has none."""
        return next((section for section in self.sections if section.name is name), None)
