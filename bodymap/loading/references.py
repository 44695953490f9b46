"""Ids that lead nowhere: every id of one entry must be an entry of its own kind."""

from collections.abc import Container, Iterable, Iterator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.dermatomes import Dermatome
from bodymap.anatomy.muscles import Exercise, Muscle
from bodymap.anatomy.other_sources import OtherSource
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.reference import Citation, Reviewed
from bodymap.anatomy.side import Side
from bodymap.loading.problems import Problem
from bodymap.loading.screening_references import screening_dangling


def dangling(atlas: Atlas) -> list[Problem]:
    """Return one problem for each id that no entry has."""
    found: list[Problem] = []
    for index, muscle in enumerate(atlas.muscles.values()):
        found += _of_muscle(atlas, muscle, f"muscles[{index}]")
    for index, point in enumerate(atlas.points.values()):
        found += _of_point(atlas, point, f"points[{index}]")
    for index, exercise in enumerate(atlas.exercises.values()):
        found += _of_exercise(atlas, exercise, f"exercises[{index}]")
    for index, factor in enumerate(atlas.factors.values()):
        found += _works("factors.json", f"factors[{index}]", factor, atlas)
    for index, source in enumerate(atlas.other_sources.values()):
        found += _of_other_source(atlas, source, f"other_sources[{index}]")
    for index, dermatome in enumerate(atlas.dermatomes.values()):
        found += _of_dermatome(atlas, dermatome, f"dermatomes[{index}]")
    found += _works_of("dermatomes.json", "about", atlas.about_dermatomes.citations, atlas)
    found += _of_safety(atlas)
    found += _of_words(atlas)
    for index, item in enumerate(atlas.evidence.items):
        found += _works("evidence.json", f"items[{index}]", item, atlas)
    return found


def _missing(file: str, path: str, ids: Iterable[str], known: Container[str], what: str) -> Iterator[Problem]:
    for index, each in enumerate(ids):
        if each not in known:
            yield Problem(file, f"{path}[{index}]", f"{each} is no {what}")


def _works(file: str, path: str, entry: Reviewed, atlas: Atlas) -> Iterator[Problem]:
    yield from _works_of(file, path, entry.citations, atlas)


def _works_of(file: str, path: str, citations: Iterable[Citation], atlas: Atlas) -> Iterator[Problem]:
    for index, citation in enumerate(citations):
        if citation.work not in atlas.works:
            yield Problem(
                file, f"{path}.citations[{index}].work", f"{citation.work} is no work of citations.json"
            )


def _of_muscle(atlas: Atlas, muscle: Muscle, path: str) -> Iterator[Problem]:
    file = "muscles.json"
    unit = muscle.functional_unit
    for name, ids in (
        ("functional_unit.agonists", unit.agonists),
        ("functional_unit.antagonists", unit.antagonists),
        ("covered_by", muscle.covered_by),
    ):
        yield from _missing(file, f"{path}.{name}", ids, atlas.inventory, "muscle of the inventory")
    if muscle.id not in atlas.inventory:
        yield Problem(file, f"{path}.id", f"{muscle.id} is no muscle of the inventory")
    for index, part in enumerate(muscle.parts):
        if not atlas.part_sides(part.id):
            yield Problem(file, f"{path}.parts[{index}].id", f"{part.id} is no part of muscle_parts.json")
    yield from _missing(file, f"{path}.lengthening", muscle.lengthening, atlas.exercises, "exercise")
    yield from _missing(file, f"{path}.strengthening", muscle.strengthening, atlas.exercises, "exercise")
    yield from _missing(file, f"{path}.factors", muscle.factors, atlas.factors, "factor")
    yield from _works(file, path, muscle, atlas)


def _of_point(atlas: Atlas, point: TriggerPoint, path: str) -> Iterator[Problem]:
    file = "points.json"
    if point.muscle not in atlas.muscles:
        yield Problem(file, f"{path}.muscle", f"{point.muscle} is no muscle")
    elif point.part not in {part.id for part in atlas.muscles[point.muscle].parts}:
        yield Problem(file, f"{path}.part", f"{point.part} is no part of {point.muscle}")
    if not atlas.part_sides(point.part):
        yield Problem(file, f"{path}.part", f"{point.part} is no part of muscle_parts.json")
    elif point.location.belly >= atlas.part_of_point(point.id, Side.RIGHT).bellies:
        yield Problem(file, f"{path}.location.belly", f"{point.part} has no belly {point.location.belly}")
    hazards = {hazard.id for hazard in atlas.safety.hazards}
    conditions = {condition.id for condition in atlas.safety.conditions}
    for name, ids, known, what in (
        ("key", point.key, atlas.points, "point"),
        ("satellites", point.satellites, atlas.points, "point"),
        ("location.covered_by", point.location.covered_by, atlas.inventory, "muscle of the inventory"),
        ("lengthening", point.lengthening, atlas.exercises, "exercise"),
        ("strengthening", point.strengthening, atlas.exercises, "exercise"),
        ("factors", point.factors, atlas.factors, "factor"),
        ("hazards", point.hazards, hazards, "hazard"),
        ("conditions", point.conditions, conditions, "condition"),
    ):
        yield from _missing(file, f"{path}.{name}", ids, known, what)
    line = point.location.landmark_line
    for name, landmark in (("from", line.start), ("to", line.end)):
        if landmark.removeprefix("opposite:") not in atlas.landmarks:
            yield Problem(file, f"{path}.location.landmark_line.{name}", f"{landmark} is no landmark")
    yield from _works(file, path, point, atlas)


def _of_exercise(atlas: Atlas, exercise: Exercise, path: str) -> Iterator[Problem]:
    file = "exercises.json"
    yield from _missing(file, f"{path}.muscles", exercise.muscles, atlas.inventory, "muscle of the inventory")
    for index, arrow in enumerate(exercise.arrows):
        if arrow.at.removeprefix("opposite:") not in atlas.landmarks:
            yield Problem(file, f"{path}.arrows[{index}].at", f"{arrow.at} is no landmark")
    yield from _works(file, path, exercise, atlas)


def _of_other_source(atlas: Atlas, source: OtherSource, path: str) -> Iterator[Problem]:
    file = "other_sources.json"
    own = {region.id for region in atlas.own_regions}
    flags = {flag.id for flag in atlas.safety.red_flags}
    yield from _missing(file, f"{path}.regions", [region.id for region in source.regions], own, "own region")
    yield from _missing(file, f"{path}.red_flags", source.red_flags, flags, "red flag")
    yield from _works(file, path, source, atlas)


def _of_dermatome(atlas: Atlas, dermatome: Dermatome, path: str) -> Iterator[Problem]:
    file = "dermatomes.json"
    yield from _missing(file, f"{path}.overlaps", dermatome.overlaps, atlas.dermatomes, "dermatome")
    yield from _works(file, path, dermatome, atlas)


def _of_safety(atlas: Atlas) -> Iterator[Problem]:
    regions = {region.id for region in atlas.own_regions}
    safety = atlas.safety
    for name, entries in safety.lists:
        for index, entry in enumerate(entries):
            path = f"{name}[{index}]"
            muscles = getattr(entry, "muscles", ())
            yield from _missing(
                "safety.json", f"{path}.muscles", muscles, atlas.inventory, "muscle of the inventory"
            )
            yield from _missing(
                "safety.json", f"{path}.regions", getattr(entry, "regions", ()), regions, "own region"
            )
            yield from _works("safety.json", path, entry, atlas)
    yield from screening_dangling(safety, atlas.inventory, regions)


def _of_words(atlas: Atlas) -> Iterator[Problem]:
    """Check what patients' words lead to, and the notes of regions."""
    regions = {region.id for region in atlas.own_regions}
    places = regions | atlas.landmarks.keys()
    flags = {flag.id for flag in atlas.safety.red_flags}
    for index, term in enumerate(atlas.search_terms):
        path = f"terms[{index}]"
        yield from _missing("search_terms.json", f"{path}.places", term.places, places, "region or landmark")
        yield from _missing("search_terms.json", f"{path}.muscles", term.muscles, atlas.muscles, "muscle")
        yield from _missing("search_terms.json", f"{path}.first", term.first, flags, "red flag")
    for index, note in enumerate(atlas.region_notes.values()):
        if note.id not in regions:
            yield Problem("region_notes.json", f"notes[{index}].id", f"{note.id} is no own region")
        yield from _works("region_notes.json", f"notes[{index}]", note, atlas)
