"""Names in other languages: everything named, nothing unknown, nothing left in English."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from bodymap.loading.names import names_files
from bodymap.loading.problems import Problem

English = dict[str, dict[str, Any]]


def language_count(folder: Path) -> int:
    """Return how many languages everything is named in, English among them."""
    return 1 + len(names_files(folder))


def names_problems(documents: dict[str, Any], folder: Path) -> list[Problem]:
    """Return what is wrong with the names of each language.

    Parameters
    ----------
    documents : the parsed asset files, by their path below the folder.
    folder : of the assets.
    """
    english = english_names(documents)
    found = []
    for file in names_files(folder):
        names = json.loads((folder / file).read_text("utf-8"))
        if names["language"] != Path(file).stem:
            found.append(Problem(file, "language", f"must be {Path(file).stem}, the name of the file"))
        for kind, wanted in english.items():
            found += _ids(file, kind, wanted, names.get(kind, {}))
        found += _untranslated(file, english, names)
    return found


def english_names(documents: dict[str, Any]) -> English:
    """Return the English names, and patients' words, of everything that has to be named: by kind and id."""
    muscles, regions = documents["muscles.json"]["muscles"], documents["regions.json"]
    parts = {part["part"]: part["name"]["en"] for part in documents["meshes/muscle_parts.json"]}
    return {
        "muscles": _by_id(chain(documents["inventory.json"]["muscles"], muscles)),
        "parts": _by_id(part for muscle in muscles for part in muscle["parts"]) | parts,
        "bones": _by_id(documents["meshes/bones.json"]),
        "regions": _by_id(regions["own"]),
        "choir": _by_id(regions["choir"]),
        "landmarks": _by_id(documents["landmarks.json"]["landmarks"]),
        "points": {point["id"]: point["name"]["plain"]["en"] for point in documents["points.json"]["points"]},
        "words": {region["id"]: region["patient_words"]["en"] for region in regions["own"]},
    }


def _by_id(entries: Any) -> dict[str, Any]:
    return {entry["id"]: entry["name"]["en"] for entry in entries}


def _ids(file: str, kind: str, wanted: dict[str, Any], given: dict[str, Any]) -> Iterator[Problem]:
    what = "patients' words" if kind == "words" else "name"
    for missing in sorted(wanted.keys() - given.keys()):
        yield Problem(file, kind, f"{missing} has no {what}")
    for unknown in sorted(given.keys() - wanted.keys()):
        yield Problem(file, kind, f"{unknown} is not known")
    if kind == "words":
        for region, words in given.items():
            if not words or len(set(words)) < len(words):
                yield Problem(file, f"words.{region}", "must be at least one phrase, none of them twice")


def _untranslated(file: str, english: English, names: dict[str, Any]) -> Iterator[Problem]:
    same_words = set(names.get("same_as_english", ()))
    unused = set(same_words)
    for kind, wanted in english.items():
        for entry, name in names.get(kind, {}).items():
            if name != wanted.get(entry):
                continue
            if kind != "words" and name in same_words:
                unused.discard(name)
            else:
                yield Problem(file, f"{kind}.{entry}", "is still English (see same_as_english)")
    for name in sorted(unused):
        yield Problem(file, "same_as_english", f"{name} is the name of nothing in both languages")
