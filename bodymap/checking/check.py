"""`bodymap check`: read everything strictly, then ask every question about it."""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.checking.body import body_problems
from bodymap.checking.cautions import caution_problems
from bodymap.checking.clinical import clinical_problems
from bodymap.checking.counting import counts_of
from bodymap.checking.dermatomes import dermatome_problems
from bodymap.checking.entries import entry_problems
from bodymap.checking.exercises import exercise_problems
from bodymap.checking.figures import figure_count, figure_problems
from bodymap.checking.finding import finding_problems
from bodymap.checking.names import language_count, names_problems
from bodymap.checking.other_sources import other_source_problems
from bodymap.checking.review import authored_points, open_rows, read_rows, review_file, review_problems
from bodymap.checking.surface import surface_problems
from bodymap.checking.texts import text_problems
from bodymap.checking.tours import tour_problems
from bodymap.checking.words import word_problems
from bodymap.loading.atlas import load_atlas
from bodymap.loading.problems import AssetError, Problem
from bodymap.loading.records import FILES
from bodymap.loading.validate import validate_assets


@dataclass(frozen=True)
class Report:
    """What the check found; `counts` is empty when the assets could not be read at all.

    `open_reviews`: points somebody has still to look at. That is work to do, no problem.
    """

    problems: tuple[Problem, ...]
    counts: dict[str, int]
    open_reviews: tuple[str, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def as_document(self) -> dict[str, Any]:
        """Return the report for programs."""
        problems = [problem.as_dict() for problem in self.problems]
        return {"ok": self.is_ok, "problems": problems, "counts": self.counts}


def check_assets(folder: Path) -> Report:
    """Check the assets of a folder: schemas first; only what can be read is looked at further."""
    problems = validate_assets(folder)
    if problems:
        return Report(tuple(problems), {})
    documents = {name: json.loads((folder / name).read_text("utf-8")) for name in FILES}
    try:
        atlas = load_atlas(folder)
        found = [
            *entry_problems(atlas, documents, folder),
            *clinical_problems(atlas),
            *caution_problems(atlas),
            *other_source_problems(atlas),
            *exercise_problems(atlas),
            *figure_problems(atlas, folder),
            *text_problems(documents),
            *body_problems(atlas),
            *finding_problems(atlas),
            *dermatome_problems(atlas, folder),
            *surface_problems(atlas, documents["points.json"]["points"]),
            *word_problems(atlas),
            *tour_problems(atlas, folder),
            *names_problems(documents, folder),
        ]
        counts = {
            **counts_of(atlas),
            "languages": language_count(folder),
            "figures": figure_count(atlas, folder),
        }
        reviews = _open_reviews(atlas, folder, found)
    except AssetError as error:
        return Report(tuple(sorted([*error.problems, *text_problems(documents)])), {})
    return Report(tuple(sorted(_named(problem, documents) for problem in found)), counts, reviews)


def _open_reviews(atlas: Atlas, folder: Path, found: list[Problem]) -> tuple[str, ...]:
    """Return the open rows of a checkout's review, or add to `found` what is wrong with its file."""
    path = review_file(folder)
    if path is None:
        return ()
    wrong = review_problems(atlas, path)
    found += wrong
    if wrong:
        return ()
    still_open = open_rows(atlas, authored_points(folder), read_rows(path))
    return tuple(f"{key}: {reason}" for key, reason in still_open.items())


def _named(problem: Problem, documents: dict[str, Any]) -> Problem:
    """Return the problem with the id of its entry, which says more than its number in the list."""
    place = re.match(r"(\w+)\[(\d+)\]", problem.path)
    entries = documents[problem.file].get(place[1]) if place and problem.file in documents else None
    if not place or not isinstance(entries, list):
        return problem
    return replace(problem, message=f"{entries[int(place[2])]['id']}: {problem.message}")
