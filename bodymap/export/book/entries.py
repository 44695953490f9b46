"""Entries of the atlas as labelled fields: whatever an entry holds is in the book, fields of tomorrow too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.other_sources import FeltRegion
from bodymap.anatomy.reference import Citation
from bodymap.anatomy.side import Words

SIGNATURE = frozenset({"reviewed_by", "review_date"})
"""Fields that stand in the sign-off box instead."""
NOTHING = "none"
_IN_A_LINE = 60
"""Characters: items up to this length stand side by side, longer ones below each other."""
_IN_A_CELL = 70
_UNITS = {
    "hold_s": "hold (s)",
    "angle_deg": "angle (°)",
    "search_radius": "search radius (mm)",
    "length": "length (mm)",
}


@dataclass(frozen=True)
class Link:
    """Words that lead to another place of the book; `href` is empty when there is none."""

    text: str
    href: str


@dataclass(frozen=True)
class Field:
    """One field: text, both wordings, items of a list, or fields of its own."""

    label: str
    text: str = ""
    words: Words | None = None
    items: tuple[Link, ...] = ()
    groups: tuple[tuple["Field", ...], ...] = ()

    @property
    def is_inline(self) -> bool:
        """Whether the items are short enough to stand side by side; steps are a list anyway."""
        return self.label != "steps" and all(len(item.text) <= _IN_A_LINE for item in self.items)

    @property
    def columns(self) -> tuple[str, ...]:
        """The headings when the groups are short enough for a table with a row each, else nothing."""
        cells = [field for group in self.groups for field in group]
        if not all(field.is_cell for field in cells):
            return ()
        return tuple(dict.fromkeys(field.label for field in cells))

    @property
    def is_cell(self) -> bool:
        """Whether it fits into a cell of a table."""
        length = len(self.text) + sum(len(item.text) + 2 for item in self.items)
        return self.words is None and not self.groups and self.label != "" and length <= _IN_A_CELL

    @property
    def is_empty(self) -> bool:
        """Whether the entry says nothing here."""
        return self.text == NOTHING


class EntryReader:
    """Turns entries into fields; ids of other entries become their names with a link.

    Parameters
    ----------
    atlas
        What there is.
    muscles
        The muscles that have a page in this book.
    """

    def __init__(self, atlas: Atlas, muscles: frozenset[str]) -> None:
        self._atlas = atlas
        self._muscles = muscles
        safety = atlas.safety
        self._cautions = {e.id: e for e in (*safety.hazards, *safety.conditions, *safety.red_flags)}
        self._regions = {region.id: region.name for region in atlas.own_regions}
        self._leads: Mapping[str, Callable[[str], Link]] = {
            "muscle": self._muscle, "muscles": self._muscle, "covered_by": self._muscle,
            "agonists": self._muscle, "antagonists": self._muscle,
            "key": self._point, "satellites": self._point,
            "lengthening": self._exercise, "strengthening": self._exercise, "factors": self._factor,
            "hazards": self._caution, "conditions": self._caution, "red_flags": self._caution,
            "regions": self._region,
        }  # fmt: skip

    def fields_of(self, entry: Any, leave_out: frozenset[str] = SIGNATURE) -> tuple[Field, ...]:
        """Return the fields of a dataclass in their order, the citations last."""
        names = [field.name for field in fields(entry) if field.name not in leave_out]
        names.sort(key=lambda name: name == "citations")
        return tuple(self._field(name, getattr(entry, name)) for name in names)

    def _part(self, entry: Any) -> tuple[Field, ...]:
        """Return the fields of a dataclass inside another, without those that say nothing."""
        return tuple(field for field in self.fields_of(entry) if not field.is_empty)

    def _field(self, name: str, value: Any) -> Field:
        label = _UNITS.get(name, name.replace("_", " "))
        if isinstance(value, Words):
            return Field(label, words=value)
        if is_dataclass(value):
            return Field(label, groups=(self._part(value),))
        if isinstance(value, Mapping):
            return Field(label, groups=(tuple(self._field(key, each) for key, each in value.items()),))
        if isinstance(value, tuple):
            return self._several(name, label, value)
        if name in self._leads and isinstance(value, str):
            return Field(label, items=(self._leads[name](value),))
        return Field(label, text=_in_words(value))

    def _several(self, name: str, label: str, values: tuple[Any, ...]) -> Field:
        if not values:
            return Field(label, text=NOTHING)
        first = values[0]
        if isinstance(first, Citation):
            return Field(label, items=tuple(self._citation(each) for each in values))
        if isinstance(first, FeltRegion):
            return Field(label, items=tuple(self._felt(each) for each in values))
        if isinstance(first, tuple):
            groups = tuple(tuple(self._field("", each) for each in group) for group in values)
            return Field(label, groups=groups)
        if is_dataclass(first):
            return Field(label, groups=tuple(self._part(each) for each in values))
        if isinstance(first, int | float) and not isinstance(first, Enum):
            return Field(label, text=" to ".join(_in_words(each) for each in values))
        lead = self._leads.get(name)
        return Field(label, items=tuple(lead(each) if lead else Link(_in_words(each), "") for each in values))

    def _citation(self, citation: Citation) -> Link:
        work = self._atlas.works[citation.work]
        return Link(work.in_words(citation.locator), f"sources.html#{work.id}")

    def _muscle(self, muscle: str) -> Link:
        href = f"muscle_{muscle}.html" if muscle in self._muscles else ""
        return Link(self._atlas.muscle_name(muscle), href)

    def _point(self, point: str) -> Link:
        muscle = self._atlas.points[point].muscle
        href = f"muscle_{muscle}.html#{point}" if muscle in self._muscles else ""
        return Link(f"{point}: {self._atlas.points[point].name.plain}", href)

    def _exercise(self, exercise: str) -> Link:
        return Link(self._atlas.exercises[exercise].name, f"exercises.html#{exercise}")

    def _factor(self, factor: str) -> Link:
        return Link(self._atlas.factors[factor].name.plain, f"factors.html#{factor}")

    def _caution(self, caution: str) -> Link:
        return Link(f"{caution}: {self._cautions[caution].name}", f"safety.html#{caution}")

    def _felt(self, felt: FeltRegion) -> Link:
        return Link(f"{self._regions.get(felt.id, felt.id)} ({felt.side})", "")

    def _region(self, region: str) -> Link:
        return Link(self._regions.get(region, region), "")


def _in_words(value: Any) -> str:
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return (value.value if isinstance(value.value, str) else value.name.lower()).replace("_", " ")
    return f"{value:g}" if isinstance(value, float) else str(value)
