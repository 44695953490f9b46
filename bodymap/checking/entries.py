"""Ids and lists: sorted, unique, used; ids of public vocabularies only where they are certain."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.loading.problems import Problem
from bodymap.loading.zone_hash import source_hashes_of

_SORTED = (
    ("inventory.json", "muscles"),
    ("muscles.json", "muscles"),
    ("points.json", "points"),
    ("other_sources.json", "other_sources"),
    ("exercises.json", "exercises"),
    ("factors.json", "factors"),
    ("citations.json", "works"),
    ("landmarks.json", "landmarks"),
    ("safety.json", "hazards"),
    ("safety.json", "conditions"),
    ("safety.json", "red_flags"),
    ("evidence.json", "items"),
    ("search_terms.json", "terms"),
    ("region_notes.json", "notes"),
)


def entry_problems(atlas: Atlas, documents: dict[str, Any], folder: Path) -> list[Problem]:
    """Return unsorted lists, unused entries, uncertain ids, signs with two wordings and a stale bake."""
    return [
        *_unsorted(documents),
        *_unused(atlas, documents),
        *_uncertain(atlas),
        *_signs(documents["safety.json"]),
        *_sources_without_place(atlas),
        *_stale_bakes(documents, folder),
    ]


def _unsorted(documents: dict[str, Any]) -> Iterator[Problem]:
    for file, name in _SORTED:
        ids = [entry["id"] for entry in documents[file][name]]
        for index, (first, second) in enumerate(pairwise(ids), start=1):
            if first > second:
                yield Problem(
                    file, f"{name}[{index}]", f"{second} stands after {first}: lists are sorted by id"
                )


def _cited(content: Any) -> Iterator[str]:
    if isinstance(content, list):
        for each in content:
            yield from _cited(each)
    elif isinstance(content, dict):
        if content.keys() == {"work", "locator"}:
            yield content["work"]
        for each in content.values():
            yield from _cited(each)


def _unused(atlas: Atlas, documents: dict[str, Any]) -> Iterator[Problem]:
    cited = {work for document in documents.values() for work in _cited(document)}
    for index, work in enumerate(atlas.works):
        if work not in cited:
            yield Problem("citations.json", f"works[{index}]", f"nobody cites {work}")
    exercises = {
        each for point in atlas.points.values() for each in (*point.lengthening, *point.strengthening)
    }
    exercises |= {each for m in atlas.muscles.values() for each in (*m.lengthening, *m.strengthening)}
    for index, exercise in enumerate(atlas.exercises):
        if exercise not in exercises:
            yield Problem("exercises.json", f"exercises[{index}]", f"nothing leads to {exercise}")
    factors = {each for point in atlas.points.values() for each in point.factors}
    factors |= {each for muscle in atlas.muscles.values() for each in muscle.factors}
    for index, factor in enumerate(atlas.factors):
        if factor not in factors:
            yield Problem("factors.json", f"factors[{index}]", f"nothing leads to {factor}")


def _uncertain(atlas: Atlas) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for index, muscle in enumerate(atlas.muscles.values()):
        path = f"muscles[{index}].fma_id"
        if not muscle.fma_id:
            continue
        if muscle.fma_id not in atlas.inventory[muscle.id].fma_ids:
            yield Problem("muscles.json", path, f"{muscle.fma_id} is not certain: leave it empty")
        if muscle.fma_id in seen:
            yield Problem("muscles.json", path, f"{muscle.fma_id} is already the id of {seen[muscle.fma_id]}")
        seen[muscle.fma_id] = muscle.id


def _signs(safety: dict[str, Any]) -> Iterator[Problem]:
    """The same sign in two red flags is asked once, so it must have the same words."""
    words: dict[str, Any] = {}
    for index, flag in enumerate(safety["red_flags"]):
        rule = flag["rule"]
        for sign in [*rule["alone"], *(s for group in rule["together"] for s in group), *rule["context"]]:
            if words.setdefault(sign["id"], sign["words"]) != sign["words"]:
                yield Problem("safety.json", f"red_flags[{index}].rule", f"{sign['id']} has two wordings")


def _sources_without_place(atlas: Atlas) -> Iterator[Problem]:
    """Every region has its red flags asked."""
    flagged = {region for flag in atlas.safety.red_flags for region in flag.regions}
    for region_id in dict.fromkeys(region.id for region in atlas.own_regions):
        if region_id not in flagged:
            yield Problem("safety.json", "red_flags", f"no red flag is asked about for {region_id}")


def _stale_bakes(documents: dict[str, Any], folder: Path) -> Iterator[Problem]:
    for file, now in source_hashes_of(folder).items():
        if documents[file]["source_hash"] != now:
            what = file.removeprefix("meshes/").removesuffix(".json").replace("_", " ")
            message = f"points, landmarks or skin changed since the {what} were baked"
            yield Problem(file, "source_hash", message)
