"""Frozen dataclasses to plain JSON values and back: strict, with the kinds of a union named in the data."""

import json
import math
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum, IntEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from bodymap.anatomy.places import PickedPlace, PickedSpot
from bodymap.records.errors import DamagedError, UnfitError
from bodymap.screening.answers import Cleared, ConditionSet, IntakeConfirmed, SignAnswered, TopicOpened

Kept = TypeVar("Kept")

KINDS: Mapping[type, str] = {
    PickedSpot: "spot",
    PickedPlace: "place",
    SignAnswered: "sign",
    TopicOpened: "topic",
    ConditionSet: "condition",
    Cleared: "cleared",
    IntakeConfirmed: "intake",
}
"""Names in the data of what may stand in the same place; never changed, whatever the classes are called."""

MOST_BYTES = 4_000_000
"""Of one document: a visit with a very full drawing has some ten thousand."""


class _MisfitError(Exception):
    """A value that does not fit its field; the message is its path."""


def encode(kept: object) -> str:
    """Return a frozen dataclass as a JSON text.

    Raises
    ------
    UnfitError
        When it could not be read back the same: a number that is not finite, a broken text, too much.
    """
    try:
        text = json.dumps(to_plain(kept), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        size = len(text.encode())
    except ValueError as error:
        raise UnfitError from error
    if size > MOST_BYTES or decode(type(kept), text) != kept:
        raise UnfitError
    return text


def decode(kind: type[Kept], text: str, *, is_lenient: bool = False) -> Kept:
    """Return the dataclass of a JSON text.

    Parameters
    ----------
    kind : its class. is_lenient : leave out fields this program does not know (a newer file).

    Raises
    ------
    DamagedError
        When the text does not fit the class.
    """
    try:
        found: Kept = _read(kind, json.loads(text), "", is_lenient)
    except (ValueError, RecursionError, _MisfitError) as error:
        raise DamagedError(str(error)) from error
    return found


def to_plain(kept: Any) -> Any:
    """Return the value as dicts, lists, texts, numbers; enums as their values."""
    if is_dataclass(kept) and not isinstance(kept, type):
        plain = {each.name: to_plain(getattr(kept, each.name)) for each in fields(kept)}
        kind = KINDS.get(type(kept))
        return plain if kind is None else {"kind": kind, **plain}
    if isinstance(kept, tuple):
        return [to_plain(each) for each in kept]
    return kept.value if isinstance(kept, Enum) else kept


def _read(kind: Any, value: Any, path: str, is_lenient: bool) -> Any:
    if is_dataclass(kind):
        return _read_fields(kind, value, path, is_lenient)
    if get_origin(kind) is tuple:
        return _read_items(get_args(kind), value, path, is_lenient)
    if get_origin(kind) in (Union, UnionType):
        return _read_union(get_args(kind), value, path, is_lenient)
    return _read_leaf(kind, value, path)


def _read_fields(kind: Any, value: Any, path: str, is_lenient: bool) -> Any:
    if not isinstance(value, dict):
        raise _MisfitError(path)
    if kind in KINDS and value.get("kind") != KINDS[kind]:
        raise _MisfitError(f"{path}/kind")
    hints = _hints(kind)
    unknown = value.keys() - hints.keys() - ({"kind"} if kind in KINDS else set())
    if unknown and not is_lenient:
        raise _MisfitError(f"{path}/{min(unknown)}")
    needed = {each.name for each in fields(kind) if each.default is each.default_factory is MISSING}
    if needed - value.keys():
        raise _MisfitError(f"{path}/{min(needed - value.keys())}")
    read = {
        name: _read(hints[name], value[name], f"{path}/{name}", is_lenient) for name in hints if name in value
    }
    return kind(**read)


def _read_items(kinds: tuple[Any, ...], value: Any, path: str, is_lenient: bool) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _MisfitError(path)
    each = kinds[:1] * len(value) if kinds[-1] is Ellipsis else kinds
    if len(each) != len(value):
        raise _MisfitError(path)
    return tuple(
        _read(kind, item, f"{path}/{index}", is_lenient)
        for index, (kind, item) in enumerate(zip(each, value, strict=True))
    )


def _read_union(kinds: tuple[Any, ...], value: Any, path: str, is_lenient: bool) -> Any:
    if value is None and type(None) in kinds:
        return None
    named = {KINDS[kind]: kind for kind in kinds if kind in KINDS}
    if named:
        name = value.get("kind") if isinstance(value, dict) else None
        if not isinstance(name, str) or name not in named:
            raise _MisfitError(f"{path}/kind")
        return _read(named[name], value, path, is_lenient)
    (kind,) = (kind for kind in kinds if kind is not type(None))
    return _read(kind, value, path, is_lenient)


def _read_leaf(kind: Any, value: Any, path: str) -> Any:
    if kind is float and type(value) in (int, float) and math.isfinite(value):
        return float(value)
    plain = int if issubclass(kind, IntEnum) else str if issubclass(kind, Enum) else kind
    if type(value) is not plain or kind is float:
        raise _MisfitError(path)
    if not issubclass(kind, Enum):
        return value
    try:
        return kind(value)
    except ValueError as error:
        raise _MisfitError(path) from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
