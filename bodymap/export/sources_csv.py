"""The sources of a pain as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterator

from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.speech import Translate
from bodymap.export.credits import credit_line, version_words
from bodymap.export.taken import Taken
from bodymap.query.choir import choir_regions, choir_string
from bodymap.session.presentation import MatchShown


def _headings(translate: Translate) -> tuple[str, ...]:
    return (
        translate("table", "list"),
        translate("table", "rank"),
        translate("table", "client_side"),
        translate("table", "muscle"),
        translate("table", "latin"),
        translate("table", "place_to_search"),
        translate("table", "point"),
        translate("table", "label"),
        translate("table", "zone"),
        translate("table", "side_against_pain"),
        translate("table", "reasons"),
        translate("table", "where_it_hurts"),
        translate("table", "choir_regions"),
        translate("table", "body"),
        translate("table", "version"),
        translate("table", "credit"),
    )


def _side(translate: Translate, side: Side) -> str:
    return {
        Side.LEFT: translate("table", "LEFT"),
        Side.RIGHT: translate("table", "RIGHT"),
        Side.MIDLINE: translate("table", "MIDLINE"),
    }[side]


def _kind(translate: Translate, kind: ZoneKind | None) -> str:
    words = {
        ZoneKind.ESSENTIAL: translate("table", "essential"),
        ZoneKind.SPILLOVER: translate("table", "spillover"),
        ZoneKind.AUTONOMIC: translate("table", "autonomic"),
    }
    return "" if kind is None else words[kind]


def _body(translate: Translate, body: Body) -> str:
    return translate("table", "male") if body is Body.MALE else translate("table", "female")


def sources_csv(taken: Taken) -> bytes:
    """Return the sources as CSV: UTF-8 with its mark, commas, a heading, a row for each source.

    `client_side` is LEFT or RIGHT of the client; `list` says whether the pain may come from there or whether
    the search area lies under the finger. All words are in the atlas's language. Version and credit stand in
    every row, so that none is lost.
    """
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_headings(taken.atlas.translate))
    rows.writerows(_rows(taken))
    return text.getvalue().encode("utf-8-sig")


def _rows(taken: Taken) -> Iterator[tuple[object, ...]]:
    shown, translate = taken.shown, taken.atlas.translate
    choir = choir_string(choir_regions(taken.atlas, shown.body, taken.found.places))
    tail = (shown.title, choir, _body(translate, shown.body), version_words(), credit_line(translate))
    lists = (
        (translate("table", "may come from"), shown.matches),
        (translate("table", "under the finger"), shown.here),
    )
    for name, matches in lists:
        for match in matches:
            yield (name, *_cells(translate, match), *tail)


def _cells(translate: Translate, match: MatchShown) -> tuple[object, ...]:
    return (
        match.rank,
        _side(translate, match.side),
        match.muscle_name,
        match.latin,
        match.title,
        match.point,
        match.label,
        _kind(translate, match.kind),
        match.side_line,
        "; ".join(match.reasons),
    )
