"""The sources of a pain as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterator

from bodymap.export.credits import credit_line, version_words
from bodymap.export.taken import Taken
from bodymap.query.choir import choir_regions, choir_string
from bodymap.session.presentation import MatchShown

COLUMNS = (
    "list", "rank", "client_side", "muscle", "latin", "place_to_search", "point", "label", "zone",
    "side_against_pain", "reasons", "where_it_hurts", "choir_regions", "body", "version", "credit",
)  # fmt: skip
_FROM, _HERE = "may come from", "under the finger"


def sources_csv(taken: Taken) -> bytes:
    """Return the sources as CSV: UTF-8 with its mark, commas, a heading, a row for each source.

    `client_side` is LEFT or RIGHT of the client; `list` says whether the pain may come from there or whether
    the search area lies under the finger. Version and credit stand in every row, so that none is lost.
    """
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    rows.writerows(_rows(taken))
    return text.getvalue().encode("utf-8-sig")


def _rows(taken: Taken) -> Iterator[tuple[object, ...]]:
    shown = taken.shown
    choir = choir_string(choir_regions(taken.atlas, shown.body, taken.found.places))
    tail = (shown.title, choir, shown.body.value, version_words(), credit_line(taken.atlas.translate))
    for name, matches in ((_FROM, shown.matches), (_HERE, shown.here)):
        for match in matches:
            yield (name, *_cells(match), *tail)


def _cells(match: MatchShown) -> tuple[object, ...]:
    return (
        match.rank,
        match.side.upper(),
        match.muscle_name,
        match.latin,
        match.title,
        match.point,
        match.label,
        match.kind.value if match.kind is not None else "",
        match.side_line,
        "; ".join(match.reasons),
    )
