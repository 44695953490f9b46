"""Validate asset files or fragments of them: `python -m bodymap.loading.validate [--dir DIR] FILE...`.

A fragment is a plain JSON list of entries, in a file named after the list (`points.json`). Whole files are
objects as they lie in the assets. With `--dir`, every known file of that folder is validated.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bodymap.loading.names import NAMES_FOLDER, names_files
from bodymap.loading.problems import Problem, problems_of, read_text
from bodymap.loading.records import ENTRIES, FILES, NamesFile

MOST_BYTES = 10_000_000
"""No file of knowledge is larger; what is larger is not read at all."""


def validate_assets(folder: Path, names: Iterable[str] | None = None) -> list[Problem]:
    """Return everything wrong with the files of an assets folder, named relative to it.

    Parameters
    ----------
    names : of the files to look at; every known file and the names in every language when None.
    """
    names = (*FILES, *names_files(folder)) if names is None else names
    landmarks = _known_landmarks(folder / "landmarks.json")
    return [problem for name in names for problem in validate_file(folder / name, landmarks, name)]


def validate_file(path: Path, landmarks: frozenset[str] = frozenset(), shown: str = "") -> list[Problem]:
    """Return everything wrong with one file; its name says what it must hold.

    Parameters
    ----------
    path : a whole asset file, or a JSON list of entries named like one.
    landmarks : ids of all skin landmarks; when empty, names of landmarks are not looked up.
    shown : the file's name in the problems; the path when empty.
    """
    shown = shown or str(path)
    text, problems = read_text(path, shown, MOST_BYTES)
    if problems:
        return problems
    content, problems = _content(text, shown)
    if problems:
        return problems
    record = _record_of(path, content)
    if record is None:
        return [Problem(shown, "", f"a file of this name is not known ({', '.join(sorted(FILES))})")]
    try:
        TypeAdapter(record).validate_json(text)
    except ValidationError as error:
        return [*problems_of(error, content, shown), *_unknown_landmarks(content, landmarks, shown)]
    return [*_repeated_ids(content, shown), *_unknown_landmarks(content, landmarks, shown)]


def _content(text: str, shown: str) -> tuple[Any, list[Problem]]:
    """Return what JSON says, or why it says nothing that can be trusted."""
    try:
        return json.loads(text, object_pairs_hook=_without_twins), []
    except json.JSONDecodeError as error:
        return None, [Problem(shown, "", f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}")]
    except RecursionError:
        return None, [Problem(shown, "", "is nested too deeply")]
    except ValueError as error:  # a name twice, or a number with thousands of digits
        return None, [Problem(shown, "", str(error))]


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twin = next(name for index, (name, _) in enumerate(pairs) if name in dict(pairs[:index]))
        raise ValueError(f"{twin} stands twice in one object")
    return found


def _record_of(path: Path, content: Any) -> Any:
    if path.parent.name == NAMES_FOLDER:
        return NamesFile
    whole = {Path(name).name: record for name, record in FILES.items()}.get(path.name)
    is_whole_list = path.name in {"bones.json", "muscle_parts.json"}
    if isinstance(content, list) and not is_whole_list:
        entry = ENTRIES.get(path.stem)
        return None if entry is None else tuple[entry, ...]  # type: ignore[valid-type]
    return whole


def _repeated_ids(content: Any, shown: str) -> list[Problem]:
    problems = []
    for path, entries in _lists_of_entries(content):
        seen: set[tuple[Any, Any]] = set()
        for index, entry in enumerate(entries):
            key = (entry["id"], entry.get("side"))
            if key in seen:
                problems.append(Problem(shown, f"{path}[{index}].id", f"{entry['id']} is already used"))
            seen.add(key)
    return problems


def _lists_of_entries(content: Any) -> Iterator[tuple[str, list[Any]]]:
    lists = {"": content} if isinstance(content, list) else content
    for name, entries in lists.items():
        if isinstance(entries, list) and all(isinstance(e, dict) and "id" in e for e in entries):
            yield name, entries


_LANDMARK_FIELDS = frozenset({"at", "toward", "from", "to", "through", "labels"})


def _unknown_landmarks(content: Any, landmarks: frozenset[str], shown: str) -> list[Problem]:
    if not landmarks:
        return []
    return [
        Problem(shown, path, f"{name} is no landmark")
        for path, name in _landmark_names(content, "", False)
        if name.removeprefix("opposite:") not in landmarks
    ]


def _landmark_names(content: Any, path: str, is_anchor: bool) -> Iterator[tuple[str, str]]:
    if isinstance(content, str) and is_anchor:
        yield path.lstrip("."), content
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from _landmark_names(value, f"{path}[{index}]", is_anchor)
    elif isinstance(content, dict):
        for name, value in content.items():
            if name == "mix" and isinstance(value, dict):
                yield from ((f"{path}.mix".lstrip("."), key) for key in value)
            else:
                yield from _landmark_names(value, f"{path}.{name}", name in _LANDMARK_FIELDS)


def _known_landmarks(given: Path | None) -> frozenset[str]:
    if given is None or not given.is_file():
        return frozenset()
    if given.suffix == ".json":
        try:
            return frozenset(entry["id"] for entry in json.loads(given.read_text("utf-8"))["landmarks"])
        except (ValueError, KeyError, TypeError):  # said where that file itself is validated
            return frozenset()
    return frozenset(given.read_text("utf-8").split())


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every problem of the files named; return 1 when there is one, else 0."""
    parser = argparse.ArgumentParser(prog="python -m bodymap.loading.validate", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--dir", type=Path, help="validate every known file in this folder")
    parser.add_argument("--landmarks", type=Path, help="landmarks.json, or a text file of landmark ids")
    chosen = parser.parse_args(arguments)
    files = list(chosen.files)
    if chosen.dir is not None:
        names = {Path(name).name for name in FILES}
        files += sorted(path for path in chosen.dir.rglob("*.json") if path.name in names)
        files += [chosen.dir / name for name in names_files(chosen.dir)]
    if not files:
        parser.error("name a file or a --dir")
    landmarks = _known_landmarks(chosen.landmarks)
    problems = [problem for path in files for problem in validate_file(path, landmarks)]
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(files)} file(s), {len(problems)} problem(s)\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
