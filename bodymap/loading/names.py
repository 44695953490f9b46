"""Names in another language, laid over the English of the asset files before domain objects are made."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bodymap.loading.problems import AssetError, Problem

ENGLISH = "en"
NAMES_FOLDER = "names"


@dataclass(frozen=True)
class Names:
    """Names by kind and id; without any, everything keeps its English name."""

    language: str = ENGLISH
    by_kind: dict[str, dict[str, str]] = field(default_factory=dict)
    words: dict[str, list[str]] = field(default_factory=dict)

    def of(self, kind: str) -> dict[str, str]:
        """Return the names of a kind (`muscles`, `parts`, `bones`, `regions`, ...) by id."""
        return self.by_kind.get(kind, {})


def names_files(folder: Path) -> tuple[str, ...]:
    """Return the files of names in the assets folder, relative to it, one for each language but English."""
    return tuple(sorted(f"{NAMES_FOLDER}/{path.name}" for path in (folder / NAMES_FOLDER).glob("*.json")))


def read_names(folder: Path, language: str) -> Names:
    """Return the names of a language from `names/<language>.json` of the assets folder.

    Raises
    ------
    AssetError
        When the file is missing or is not for this language.
    """
    if language == ENGLISH:
        return Names()
    shown = f"{NAMES_FOLDER}/{language}.json"
    try:
        document = json.loads((folder / shown).read_bytes())
        by_kind = {kind: value for kind, value in document.items() if isinstance(value, dict)}
        if document["language"] != language:
            raise AssetError([Problem(shown, "language", f"must be {language}, the name of the file")])
    except (OSError, ValueError, KeyError) as error:
        raise AssetError([Problem(shown, "", f"the names cannot be read: {error}")]) from error
    return Names(language, by_kind, by_kind.pop("words", {}))


def lay_over(documents: dict[str, Any], names: Names) -> None:
    """Put the names into the parsed asset files, beside the English, in place."""
    for muscle in documents["muscles.json"]["muscles"]:
        _name(muscle, names, "muscles")
        for part in muscle["parts"]:
            _name(part, names, "parts")
    for entry in documents["inventory.json"]["muscles"]:
        _name(entry, names, "muscles")
    for point in documents["points.json"]["points"]:
        if point["id"] in names.of("points"):
            point["name"]["plain"][names.language] = names.of("points")[point["id"]]
    for region in documents["regions.json"]["own"]:
        _name(region, names, "regions")
        if region["id"] in names.words:
            region["patient_words"][names.language] = names.words[region["id"]]
    for region in documents["regions.json"]["choir"]:
        _name(region, names, "choir")
    for mark in documents["landmarks.json"]["landmarks"]:
        _name(mark, names, "landmarks")


def _name(entry: dict[str, Any], names: Names, kind: str) -> None:
    """Name an entry; a place's anatomical name follows, or a clinical title would be half in English."""
    if entry["id"] in names.of(kind):
        entry["name"][names.language] = names.of(kind)[entry["id"]]
        if "anatomical" in entry:
            entry["anatomical"][names.language] = names.of(kind)[entry["id"]]
