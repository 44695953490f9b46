"""What is wrong with an asset file, said so that a person finds the spot."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import ValidationError  # importing it takes longer than loading the atlas


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong: the file (as it was asked for), the JSON path in it, and a sentence."""

    file: str
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.path}: {self.message}" if self.path else f"{self.file}: {self.message}"

    def as_dict(self) -> dict[str, str]:
        """Return the three fields for JSON."""
        return asdict(self)


class AssetError(Exception):
    """The assets cannot be used; `problems` lists everything that was found, not only the first."""

    def __init__(self, problems: "list[Problem]") -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in problems[:20])
        more = f"\n  and {len(problems) - 20} more" if len(problems) > 20 else ""
        super().__init__(f"{len(problems)} problem(s) in the assets:\n{lines}{more}")


def read_text(path: Path, shown: str, most_bytes: int) -> tuple[str, list[Problem]]:
    """Return the UTF-8 text of a file, or "" and the reason it cannot be read."""
    try:
        if path.stat().st_size > most_bytes:
            return "", [Problem(shown, "", f"the file is larger than {most_bytes} bytes")]
        return path.read_text(encoding="utf-8"), []
    except FileNotFoundError:
        return "", [Problem(shown, "", "the file is missing")]
    except (OSError, UnicodeDecodeError) as error:
        return "", [Problem(shown, "", f"the file cannot be read: {error}")]


Location = tuple[int | str, ...]

_TAGS = frozenset(
    {"landmark", "length", "share", "mix", "stroke", "blob", "taught", "withheld", "unavailable"}
)
_SENTENCES = {
    "missing": "is missing",
    "extra_forbidden": "is not a field of this entry",
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "bool_type": "must be true or false",
    "dict_type": "must be an object",
    "model_type": "must be an object",
    "model_attributes_type": "must be an object",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "finite_number": "must be a finite number",
}


def _sentence(error: Any) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    if kind == "literal_error":
        return f"must be {context['expected']}, not {json.dumps(error['input'], ensure_ascii=False)[:60]}"
    if kind == "string_pattern_mismatch":
        shown = json.dumps(error["input"], ensure_ascii=False)[:60]
        if context["pattern"] == r"^\S(.*\S)?$":
            return f"must be one line of text, not empty, without blanks at its ends, not {shown}"
        return f"must match {context['pattern']}, not {shown}"
    if kind == "value_error":
        return str(context.get("error", error["msg"]))
    if kind == "too_short":
        return f"must have at least {context['min_length']}, not {context['actual_length']}"
    message = str(error["msg"])
    return message[0].lower() + message[1:].replace("tuple", "list").replace("Tuple", "list")


def _json_path(location: Location, content: Any) -> str:
    """Turn pydantic's location into a JSON path, without the names of union members."""
    path, here = "", content
    for index, step in enumerate(location):
        is_last = index == len(location) - 1
        if isinstance(step, int):
            path += f"[{step}]"
            here = here[step] if isinstance(here, list) and step < len(here) else None
        elif isinstance(here, dict) and step in here:
            path += f".{step}"
            here = here[step]
        elif is_last and isinstance(here, dict) and step not in _TAGS:
            path += f".{step}"
    return path.lstrip(".")


def problems_of(error: "ValidationError", content: Any, shown: str) -> list[Problem]:
    """Return one problem for each finding of a validation; paths are as a reader of the file counts."""
    found = error.errors(include_url=False)
    places = [each["loc"] for each in found]
    return [
        Problem(shown, _json_path(each["loc"], content), _sentence(each))
        for each in found
        if each["type"] != "too_short" or not _is_inside(each["loc"], places)
    ]


def _is_inside(outer: Location, places: list[Location]) -> bool:
    """Tell whether a member of the list is wrong itself: then the list is not really too short."""
    return any(len(place) > len(outer) and place[: len(outer)] == outer for place in places)
