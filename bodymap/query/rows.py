"""Hits as rows: what was found on several sides is one row with a choice of the side."""

from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.anatomy.side import Side
from bodymap.query.hits import Hit

_ORDER = (Side.MIDLINE, Side.LEFT, Side.RIGHT)


@dataclass(frozen=True)
class HitRow:
    """One thing that was found.

    `hits` holds it on each side it may mean: both at once (midline), left, right; one hit when it has no
    sides or a side was said.
    """

    hits: tuple[Hit, ...]

    @property
    def score(self) -> float:
        """0-100, that of its best hit."""
        return max(hit.score for hit in self.hits)


def rows_of(hits: Iterable[Hit]) -> tuple[HitRow, ...]:
    """Return hits, best first, as rows in the same order."""
    grouped: dict[tuple[object, ...], list[Hit]] = {}
    for hit in hits:
        grouped.setdefault((hit.kind, hit.id, hit.layer), []).append(hit)
    return tuple(
        HitRow(tuple(sorted(group, key=lambda hit: _ORDER.index(hit.side)))) for group in grouped.values()
    )
