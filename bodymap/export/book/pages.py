"""What stands on each page of the book."""

from collections.abc import Iterator, Mapping, Sequence

from bodymap import __version__
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import Body
from bodymap.export.book.entries import EntryReader
from bodymap.export.book.matrix import by_group, by_region
from bodymap.export.book.page import Contents, Page
from bodymap.export.book.pictures import picture_of
from bodymap.export.book.places import groups_of, places_page
from bodymap.export.book.shared import shared_pages
from bodymap.export.book.shown import (
    Chapter,
    Picture,
    cautions_shown,
    exercises_shown,
    factors_shown,
    point_shown,
    shown,
)


def all_pages(
    atlas: Atlas, muscles: Sequence[str], counts: Mapping[str, int], problems: Sequence[str]
) -> tuple[Contents, Iterator[Page]]:
    """Return the contents, and every page, made when its turn comes.

    Parameters
    ----------
    atlas
        What there is.
    muscles
        Ids of the muscles that get a page.
    counts, problems
        What the check counted and found.
    """
    reader = EntryReader(atlas, frozenset(muscles))
    common = (
        _index(atlas, muscles, counts, problems),
        places_page(atlas, muscles),
        *shared_pages(atlas, reader),
    )
    book = Contents(common, f"BodyMap {__version__}")

    def pages() -> Iterator[Page]:
        yield from common
        for muscle in muscles:
            yield _muscle(atlas, reader, atlas.muscles[muscle])

    return book, pages()


def _index(atlas: Atlas, muscles: Sequence[str], counts: Mapping[str, int], problems: Sequence[str]) -> Page:
    cells, groups = by_group(atlas), groups_of(atlas)
    rows = []
    for muscle in muscles:
        points = [point for point in atlas.points.values() if point.muscle == muscle]
        entries: list[Reviewed] = [atlas.muscles[muscle], *points]
        rows.append(
            {
                "href": f"muscle_{muscle}.html",
                "title": atlas.muscles[muscle].name,
                "points": len(points),
                "signed": sum(entry.is_reviewed for entry in entries),
                "cells": [cells.get((muscle, group.id)) for group in groups],
            }
        )
    reached = {region for _, region in by_region(atlas)}
    content = {
        "counts": {name.replace("_", " "): count for name, count in counts.items()},
        "problems": problems,
        "groups": groups,
        "muscles": rows,
        "signed": sum(row["signed"] for row in rows),  # type: ignore[misc]
        "signable": sum(row["points"] + 1 for row in rows),  # type: ignore[operator,misc]
        "unreached": [
            name for group in groups for region, name in group.region_names.items() if region not in reached
        ],
    }
    return Page("index.html", "Review book", "index.html", content)


def _muscle(atlas: Atlas, reader: EntryReader, muscle: Muscle) -> Page:
    points = [point for point in atlas.points.values() if point.muscle == muscle.id]
    sources: list[Muscle | TriggerPoint] = [muscle, *points]
    exercises = [each for source in sources for each in (*source.lengthening, *source.strengthening)]
    factors = [each for source in sources for each in source.factors]
    named = {each for point in points for each in (*point.hazards, *point.conditions)}
    safety = atlas.safety
    cautions = [each for each in (*safety.hazards, *safety.conditions) if each.id in named]
    content = {
        "latin": muscle.latin,
        "pictures": [
            Picture(
                picture_of(muscle.id, body),
                f"{muscle.name} of the {body} body on the skeleton from the front, the right and the back",
            )
            for body in Body
        ],
        "muscle": shown(reader, muscle, muscle.id, muscle.name, "muscles.json"),
        "points": [point_shown(atlas, reader, point) for point in points],
        "sections": [
            Chapter("Exercises", exercises_shown(atlas, reader, exercises)),
            Chapter("What keeps it going", factors_shown(atlas, reader, factors)),
            Chapter("Cautions", cautions_shown(reader, cautions)),
        ],
    }
    return Page(f"muscle_{muscle.id}.html", muscle.name, "muscle.html", content)
