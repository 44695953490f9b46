"""The page of places: for each part of the body its regions by the muscles that reach them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.export.book.matrix import by_region
from bodymap.export.book.page import Page


@dataclass(frozen=True)
class Group:
    """A part of the body and its regions by id (left and right as one), with their names."""

    id: str
    title: str
    region_names: Mapping[str, str]

    @property
    def regions(self) -> tuple[str, ...]:
        """The names in order."""
        return tuple(self.region_names.values())


def groups_of(atlas: Atlas) -> tuple[Group, ...]:
    """Return the groups of the own regions, from the head down."""
    found: dict[str, dict[str, str]] = {}
    for region in atlas.own_regions:
        found.setdefault(region.group, {})[region.id] = region.name
    return tuple(
        Group(group, group.replace("_", " ").capitalize(), found[group])
        for group in sorted(found, key=lambda group: _ORDER.index(group) if group in _ORDER else len(_ORDER))
    )


_ORDER = (
    "head", "face", "neck", "shoulder", "upper_back", "chest", "arm", "elbow", "forearm", "wrist", "hand",
    "fingers", "abdomen", "mid_back", "low_back", "pelvis", "hip", "thigh", "knee", "leg", "ankle", "foot",
    "toes",
)  # fmt: skip


def places_page(atlas: Atlas, muscles: Sequence[str]) -> Page:
    """Return the page; muscles that reach nothing in a group have no row there."""
    cells = by_region(atlas)
    groups = []
    for group in groups_of(atlas):
        rows = []
        for muscle in muscles:
            here = [cells.get((muscle, region)) for region in group.region_names]
            if any(here):
                name = atlas.muscles[muscle].name
                rows.append({"href": f"muscle_{muscle}.html", "title": name, "cells": here})
        shown: dict[str, Any] = {"id": group.id, "title": group.title, "regions": group.regions, "rows": rows}
        groups.append(shown)
    return Page("places.html", "Places", "places.html", {"groups": groups})
