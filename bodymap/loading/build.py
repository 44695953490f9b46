"""Domain objects from parsed JSON, guided by the fields of the frozen dataclasses.

The start-up path comes through here: importing the strict records alone costs longer than reading every file.
What does not fit raises `MisfitError`; the caller then lets the records say everything that is wrong.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import IntEnum, StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bodymap.anatomy.points import LandmarkLine

Maker = Callable[[Any, str], Any]
"""(JSON value, language) to domain value."""

_NAMES_IN_FILE: dict[type, dict[str, str]] = {LandmarkLine: {"start": "from", "end": "to"}}


class MisfitError(Exception):
    """A value of a file does not fit the field it is for."""


@cache
def maker(hint: Any) -> Maker:
    """Return the function that makes a value of this type out of JSON."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _union(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if origin is dict:
        return _dictionary(maker(arguments[1]))
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint)
    if hint is str:
        return _text
    if isinstance(hint, type) and issubclass(hint, StrEnum | IntEnum):
        return _enumeration(hint)
    return _number(hint)


def _text(value: Any, language: str) -> str:
    """Return a plain string, or the text in the language (English where it has none)."""
    chosen = value.get(language, value.get("en")) if isinstance(value, dict) else value
    if not isinstance(chosen, str):
        raise MisfitError(f"no text: {chosen!r}")
    return chosen


def _number(hint: Any) -> Maker:
    accepted = (int, float) if hint is float else (hint,)

    def make(value: Any, _: str) -> Any:
        if type(value) not in accepted:
            raise MisfitError(f"no {hint.__name__}: {value!r}")
        return value

    return make


def _enumeration(kind: type[StrEnum] | type[IntEnum]) -> Maker:
    members: dict[Any, Any] = {
        (member.value if issubclass(kind, StrEnum) else member.name.lower()): member for member in kind
    }

    def make(value: Any, _: str) -> Any:
        if value not in members:
            raise MisfitError(f"no {kind.__name__}: {value!r}")
        return members[value]

    return make


def _tuple(arguments: tuple[Any, ...]) -> Maker:
    item = maker(arguments[0])
    length = None if arguments[-1] is Ellipsis else len(arguments)

    def make(value: Any, language: str) -> Any:
        found = value.get(language, value.get("en")) if isinstance(value, dict) else value
        if not isinstance(found, list) or (length is not None and len(found) != length):
            raise MisfitError(f"no list: {found!r}")
        return tuple([item(each, language) for each in found])

    return make


def _dictionary(item: Maker) -> Maker:
    def make(value: Any, language: str) -> Any:
        if not isinstance(value, dict):
            raise MisfitError(f"no object: {value!r}")
        return {key: item(each, language) for key, each in value.items()}

    return make


def _union(arguments: tuple[Any, ...]) -> Maker:
    if type(None) in arguments:
        inner = maker(next(argument for argument in arguments if argument is not type(None)))
        return lambda value, language: None if value is None else inner(value, language)
    choices = [({field.name for field in fields(choice)}, maker(choice)) for choice in arguments]

    def make(value: Any, language: str) -> Any:
        for names, choice in choices:
            if isinstance(value, dict) and names <= value.keys():
                return choice(value, language)
        raise MisfitError(f"none of the kinds allowed here: {value!r}")

    return make


def _object(kind: type) -> Maker:
    hints = get_type_hints(kind)
    renamed = _NAMES_IN_FILE.get(kind, {})
    plan = [
        (field.name, renamed.get(field.name, field.name), maker(hints[field.name])) for field in fields(kind)
    ]

    def make(value: Any, language: str) -> Any:
        if not isinstance(value, dict):
            raise MisfitError(f"no {kind.__name__}: {value!r}")
        made = {name: make_field(value[key], language) for name, key, make_field in plan if key in value}
        try:
            return kind(**made)
        except TypeError as error:
            raise MisfitError(str(error)) from error

    return make
