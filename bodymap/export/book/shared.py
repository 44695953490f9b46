"""The pages of what belongs to many muscles: safety, exercises, factors, other sources, nerves, evidence."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.reference import Reviewed
from bodymap.export.book.entries import SIGNATURE, EntryReader, Field
from bodymap.export.book.page import Page
from bodymap.export.book.shown import (
    Chapter,
    EntryShown,
    cautions_shown,
    exercises_shown,
    factors_shown,
    shown,
)


def shared_pages(atlas: Atlas, reader: EntryReader) -> tuple[Page, ...]:
    """Return the pages in the order of the contents."""
    return (
        _safety(atlas, reader),
        _exercises(atlas, reader),
        _entries(
            "factors.html",
            "Perpetuating factors",
            [Chapter("What keeps points going", factors_shown(atlas, reader, atlas.factors))],
        ),
        _elsewhere(atlas, reader),
        _dermatomes(atlas, reader),
        _evidence(atlas, reader),
        _sources(atlas),
    )


def _entries(
    file: str,
    title: str,
    sections: Sequence[Chapter],
    lead: Sequence[Field] = (),
    unsigned: Sequence[tuple[str, Sequence[tuple[Field, ...]]]] = (),
) -> Page:
    """Return a page of entries; `lead` stands above, `unsigned` (title, entries) below."""
    content = {"sections": sections, "lead": lead, "unsigned": unsigned}
    return Page(file, title, "entries.html", content)


def _safety(atlas: Atlas, reader: EntryReader) -> Page:
    safety = atlas.safety
    sections = [
        Chapter("Hazards by place", cautions_shown(reader, safety.hazards)),
        Chapter("Conditions of the client", cautions_shown(reader, safety.conditions)),
        Chapter("Red flags", cautions_shown(reader, safety.red_flags)),
    ]
    topics = [reader.fields_of(topic) for topic in safety.topics]
    limits = [reader.fields_of(limit) for limit in safety.technique_limits]
    unsigned = [("Questions asked first", topics), ("Limits that hold everywhere", limits)]
    return _entries("safety.html", "Safety", sections, unsigned=unsigned)


def _exercises(atlas: Atlas, reader: EntryReader) -> Page:
    kinds = dict.fromkeys(exercise.kind for exercise in atlas.exercises.values())
    sections = [
        Chapter(
            kind.capitalize(),
            exercises_shown(atlas, reader, (e.id for e in atlas.exercises.values() if e.kind == kind)),
        )
        for kind in kinds
    ]
    return _entries("exercises.html", "Exercises", sections)


def _elsewhere(atlas: Atlas, reader: EntryReader) -> Page:
    regions = {region.id: region.name for region in atlas.own_regions}
    sources = _listed(
        reader, atlas.other_sources.values(), "other_sources.json", lambda entry: str(entry.name.plain)
    )
    notes = _listed(reader, atlas.region_notes.values(), "region_notes.json", lambda entry: regions[entry.id])
    sections = [
        Chapter("Pain from elsewhere than muscle", sources),
        Chapter("Places without a source", notes),
    ]
    return _entries("other_sources.html", "Other sources", sections)


def _dermatomes(atlas: Atlas, reader: EntryReader) -> Page:
    entries = _listed(reader, atlas.dermatomes.values(), "dermatomes.json", lambda entry: str(entry.name))
    lead = reader.fields_of(atlas.about_dermatomes)
    return _entries("dermatomes.html", "Dermatomes", [Chapter("The skin of each root", entries)], lead)


def _evidence(atlas: Atlas, reader: EntryReader) -> Page:
    findings = _listed(reader, atlas.evidence.items, "evidence.json", lambda entry: str(entry.topic))
    lead = reader.fields_of(atlas.evidence, frozenset({"items"}))
    return _entries("evidence.html", "Evidence", [Chapter("Findings", findings)], lead)


def _listed(
    reader: EntryReader, entries: Iterable[Any], file: str, titled: Callable[[Any], str]
) -> tuple[EntryShown, ...]:
    return tuple(shown(reader, entry, entry.id, titled(entry), file, SIGNATURE | {"id"}) for entry in entries)


def _sources(atlas: Atlas) -> Page:
    safety = atlas.safety
    entries: list[Reviewed] = [
        *atlas.muscles.values(), *atlas.points.values(), *atlas.exercises.values(), *atlas.factors.values(),
        *safety.hazards, *safety.conditions, *safety.red_flags, *atlas.evidence.items,
        *atlas.other_sources.values(), *atlas.dermatomes.values(), *atlas.region_notes.values(),
    ]  # fmt: skip
    cited = Counter(work for entry in entries for work in {each.work for each in entry.citations})
    works = [
        {"id": work.id, "words": work.in_words(""), "kind": work.kind, "count": cited[work.id]}
        for work in atlas.works.values()
    ]
    return Page("sources.html", "Sources", "sources.html", {"works": works})
