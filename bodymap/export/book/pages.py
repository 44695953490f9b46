"""What stands on each page of the book."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bodymap import __version__
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import Body
from bodymap.export.book.entries import SIGNATURE, EntryReader
from bodymap.export.book.matrix import by_group, by_region
from bodymap.export.book.page import Contents, Page
from bodymap.export.book.pictures import picture_of
from bodymap.export.book.places import groups_of, places_page
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
        *_shared(atlas, reader),
        _sources(atlas),
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


def _shared(atlas: Atlas, reader: EntryReader) -> tuple[Page, ...]:
    """Return the pages of what belongs to many muscles."""
    safety = atlas.safety
    exercises = [
        Chapter(
            kind.capitalize(),
            exercises_shown(atlas, reader, (e.id for e in atlas.exercises.values() if e.kind == kind)),
        )
        for kind in ("lengthening", "strengthening", "control")
    ]
    cautions = [
        Chapter("Hazards by place", cautions_shown(reader, safety.hazards)),
        Chapter("Conditions of the client", cautions_shown(reader, safety.conditions)),
        Chapter("Red flags", cautions_shown(reader, safety.red_flags)),
    ]
    evidence = [
        Chapter(
            "Findings",
            tuple(
                shown(reader, item, item.id, item.topic, "evidence.json", SIGNATURE | {"id", "topic"})
                for item in atlas.evidence.items
            ),
        )
    ]
    overall = reader.fields_of(atlas.evidence, frozenset({"items"}))
    limits = [reader.fields_of(limit) for limit in safety.technique_limits]
    factors = [Chapter("What keeps points going", factors_shown(atlas, reader, atlas.factors))]
    return (
        _entries("safety.html", "Safety", cautions, limits=limits),
        _entries("exercises.html", "Exercises", exercises),
        _entries("factors.html", "Perpetuating factors", factors),
        _entries("evidence.html", "Evidence", evidence, lead=overall),
    )


def _entries(file: str, title: str, sections: list[Chapter], **more: Any) -> Page:
    return Page(file, title, "entries.html", {"sections": sections, "lead": (), "limits": ()} | more)


def _sources(atlas: Atlas) -> Page:
    safety = atlas.safety
    entries: list[Reviewed] = [
        *atlas.muscles.values(), *atlas.points.values(), *atlas.exercises.values(), *atlas.factors.values(),
        *safety.hazards, *safety.conditions, *safety.red_flags, *atlas.evidence.items,
    ]  # fmt: skip
    cited = Counter(work for entry in entries for work in {each.work for each in entry.citations})
    works = [
        {"id": work.id, "words": work.in_words(""), "kind": work.kind, "count": cited[work.id]}
        for work in atlas.works.values()
    ]
    return Page("sources.html", "Sources", "sources.html", {"works": works})


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
