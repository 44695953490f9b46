"""What is kept is read back the same, or refused; what does not fit is told, with nothing else raised."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.records.codec import decode, encode
from bodymap.records.errors import DamagedError, UnfitError
from bodymap.visit.record import Client, Visit
from tests.records.samples import CLIENT, VISIT


@pytest.mark.parametrize("kept", [CLIENT, VISIT])
def test_everything_comes_back(kept: Client | Visit) -> None:
    assert decode(type(kept), encode(kept)) == kept


@given(st.from_type(Visit))
def test_any_visit_comes_back_or_is_refused(visit: Visit) -> None:
    try:
        text = encode(visit)
    except UnfitError:
        assert any(word in repr(visit) for word in ("nan", "inf"))
    else:
        assert decode(Visit, text) == visit


def test_a_visit_of_an_older_program_lacks_fields_and_gets_their_defaults() -> None:
    assert decode(Visit, '{"id": "a", "client": "b", "started": ""}') == Visit(id="a", client="b", started="")


@pytest.mark.parametrize("name", ["\ud800", "a" * 5_000_000])
def test_what_could_not_be_read_back_is_refused(name: str) -> None:
    with pytest.raises(UnfitError, match="cannot be saved"):
        encode(replace(CLIENT, name=name))


def set_to(*path: Any) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        *above, last, value = path
        for step in above:
            document = document[step]
        document[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        set_to("id", 5),
        set_to("unknown", 1),
        set_to("body", "other"),
        set_to("areas", {}),
        set_to("areas", 0, "intensity", True),
        set_to("areas", 0, "intensity", 5.0),
        set_to("areas", 0, "picked", 0, "kind", "place"),
        set_to("areas", 0, "picked", 0, "kind", ["spot"]),
        set_to("areas", 0, "picked", 0, "face", "12"),
        set_to("areas", 0, "picked", 0, "barycentric", [0.5, 0.5]),
        set_to("areas", 0, "picked", 0, "radius", float("nan")),
        set_to("events", 0, "kind", "unheard_of"),
        set_to("findings", 0, "after", 9),
        set_to("findings", 0, "key", None),
        set_to("plan", None),
    ],
)
def test_a_changed_document_is_damaged(change: Callable[[Any], None]) -> None:
    document = json.loads(encode(VISIT))
    change(document)
    with pytest.raises(DamagedError):
        decode(Visit, json.dumps(document))


def test_a_newer_document_is_read_without_what_is_unknown() -> None:
    document = json.loads(encode(VISIT)) | {"weather": "fine"}
    assert decode(Visit, json.dumps(document), is_lenient=True) == VISIT


def test_deep_nesting_is_damaged() -> None:
    with pytest.raises(DamagedError):
        decode(Visit, "[" * 200_000)
