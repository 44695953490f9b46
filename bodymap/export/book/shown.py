"""Entries as the pages show them, with what a signature needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.safety import Hazard, RedFlag, SafetyEntry
from bodymap.anatomy.side import Body, Side
from bodymap.export.book.entries import SIGNATURE, EntryReader, Field
from bodymap.export.book.matrix import SYMBOLS
from bodymap.export.book.pictures import picture_of
from bodymap.query.coverage import sends_to

_SIDES: Mapping[Side, str] = {Side.RIGHT: "same side", Side.LEFT: "other side", Side.MIDLINE: "midline"}
"""Of the right point."""
_ON_TOP = SIGNATURE | {"id", "name"}


@dataclass(frozen=True)
class EntryShown:
    """An entry with every field, the file it is written in, and who signed it."""

    id: str
    title: str
    fields: tuple[Field, ...]
    file: str
    reviewed_by: str
    review_date: str

    @property
    def is_reviewed(self) -> bool:
        """Whether somebody signed it."""
        return bool(self.reviewed_by and self.review_date)


@dataclass(frozen=True)
class Picture:
    """A picture and what it shows, for those who cannot see it."""

    file: str
    words: str


@dataclass(frozen=True)
class Sent:
    """A place a point sends pain to."""

    kind: str
    symbol: str
    place: str
    side: str
    share: str


@dataclass(frozen=True)
class PointShown(EntryShown):
    """A point with its pictures and places."""

    pictures: tuple[Picture, ...]
    sends: tuple[Sent, ...]


@dataclass(frozen=True)
class Chapter:
    """Entries of one kind under a heading."""

    title: str
    entries: tuple[EntryShown, ...]


def shown(
    reader: EntryReader, entry: Reviewed, id_: str, title: str, file: str, leave_out: Iterable[str] = _ON_TOP
) -> EntryShown:
    """Return an entry as it is shown; `leave_out` names the fields that stand elsewhere on the page."""
    fields = reader.fields_of(entry, frozenset(leave_out))
    return EntryShown(id_, title, fields, file, entry.reviewed_by, entry.review_date)


def point_shown(atlas: Atlas, reader: EntryReader, point: TriggerPoint) -> PointShown:
    """Return a point with its pictures on both bodies and its places."""
    return PointShown(
        id=point.id,
        title=point.name.plain,
        fields=reader.fields_of(point, SIGNATURE | {"id"}),
        file="points.json",
        reviewed_by=point.reviewed_by,
        review_date=point.review_date,
        pictures=tuple(
            Picture(
                picture_of(point.id, body),
                f"{point.name.plain}, right side of the {body} body: from the front, the right and the back, "
                "close with the bones, and the left point",
            )
            for body in Body
        ),
        sends=_sends(atlas, point.id),
    )


def _sends(atlas: Atlas, point: str) -> tuple[Sent, ...]:
    return tuple(
        Sent(
            link.kind.value,
            SYMBOLS[link.kind],
            atlas.region(link.place).name,
            _SIDES[link.place.side],
            f"{link.share_of_zone:.0%}",
        )
        for link in sends_to(atlas, Body.MALE, point, Side.RIGHT)
    )


def exercises_shown(atlas: Atlas, reader: EntryReader, ids: Iterable[str]) -> tuple[EntryShown, ...]:
    """Return exercises in the order of their ids."""
    return tuple(
        shown(reader, atlas.exercises[each], each, atlas.exercises[each].name, "exercises.json")
        for each in sorted(set(ids))
    )


def factors_shown(atlas: Atlas, reader: EntryReader, ids: Iterable[str]) -> tuple[EntryShown, ...]:
    """Return perpetuating factors in the order of their ids, with both names."""
    return tuple(
        shown(
            reader,
            atlas.factors[each],
            each,
            atlas.factors[each].name.plain,
            "factors.json",
            SIGNATURE | {"id"},
        )
        for each in sorted(set(ids))
    )


def cautions_shown(reader: EntryReader, entries: Iterable[SafetyEntry]) -> tuple[EntryShown, ...]:
    """Return hazards, conditions and red flags, in the order they are given."""
    return tuple(shown(reader, each, each.id, _titled(each), "safety.json") for each in entries)


def _titled(entry: SafetyEntry) -> str:
    kind = (
        "Hazard" if isinstance(entry, Hazard) else "Red flag" if isinstance(entry, RedFlag) else "Condition"
    )
    return f"{kind}: {entry.name}"
