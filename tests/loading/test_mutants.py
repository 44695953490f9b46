"""Whatever is done to a file of knowledge, the answer is a list of problems, never another error (R5)."""

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from bodymap.assets_location import assets_root
from bodymap.loading.validate import MOST_BYTES, validate_file

MUTANTS = 3_000
MUTANTS_OF_THE_LONG_RUN = 30_000
_STRANGE = (
    None, True, -1, 10**40, 1e308, "", "x" * 5000, "\u202emirrored", "\x00", [], {}, [[]], {"id": None},
    "../../etc",
)  # fmt: skip


@pytest.fixture(scope="module")
def knowledge() -> list[Any]:
    """One point: every kind of field, and quick to read."""
    return json.loads((assets_root() / "points.json").read_text("utf-8"))["points"][:1]


def _spots(value: Any) -> list[tuple[Any, Any]]:
    """Return every (container, key) of a document."""
    found: list[tuple[Any, Any]] = []
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        found += [(value, key), *_spots(value[key])]
    return found


def _restructured(knowledge: list[Any], chance: random.Random) -> bytes:
    document = copy.deepcopy(knowledge)
    holder, key = chance.choice(_spots(document))
    act = chance.randrange(4)
    if act == 0:
        del holder[key]
    elif act == 1:
        holder[key] = chance.choice(_STRANGE)
    elif act == 2 and isinstance(holder, dict):
        holder[f"{key}_"] = holder[key]
    else:
        other, place = chance.choice(_spots(document))
        holder[key] = copy.deepcopy(other[place])
    return json.dumps(document).encode()


def _rewritten(text: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(text)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(spoilt))
        act = chance.randrange(4)
        if act == 0:
            spoilt[at] = chance.randrange(256)
        elif act == 1:
            del spoilt[at : at + chance.randint(1, 40)]
        elif act == 2:
            spoilt[at:at] = bytes(
                chance.choice((b"NaN", b"1e999", b'"', b"{", b"]", b"\xff", b"\xef\xbb\xbf"))
            )
        else:
            spoilt[at:at] = spoilt[: chance.randint(1, 60)]
    return bytes(spoilt)


@pytest.mark.parametrize(
    "mutants",
    [MUTANTS, pytest.param(MUTANTS_OF_THE_LONG_RUN, marks=[pytest.mark.long, pytest.mark.timeout(900)])],
)
def test_mutants_end_in_problems_or_pass(mutants: int, knowledge: list[Any], tmp_path: Path) -> None:
    chance = random.Random(20261124)
    text = json.dumps(knowledge).encode()
    file = tmp_path / "points.json"
    refused = 0
    for number in range(mutants):
        file.write_bytes(_rewritten(text, chance) if number % 2 else _restructured(knowledge, chance))
        problems = validate_file(file)
        assert all(problem.file == str(file) and problem.message for problem in problems)
        refused += bool(problems)
    assert refused > mutants / 2


def test_a_number_without_end_is_no_number(knowledge: list[Any], tmp_path: Path) -> None:
    endless = copy.deepcopy(knowledge)
    endless[0]["location"]["search_radius"] = float("inf")
    file = tmp_path / "points.json"
    file.write_text(json.dumps(endless).replace("Infinity", "1e999"))
    assert [
        p for p in validate_file(file) if p.path == "[0].location.search_radius" and "finite" in p.message
    ]


@pytest.mark.parametrize(
    ("content", "said"), [
        (b"[" * 100_000, "nested too deeply"),
        (b'[{"id": "a", "id": "b"}]', "id stands twice"),
        ("[]".encode("utf-16"), "cannot be read"),
        (b"\xef\xbb\xbf[]", "BOM"),
        (b'["' + b"x" * MOST_BYTES + b'"]', "larger than"),
        (b"7", "must be"),
        (b'"points"', "must be"),
        (b"null", "must be"),
    ],
)  # fmt: skip
def test_what_no_editor_writes_is_refused_in_words(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "points.json"
    file.write_bytes(content)
    problems = validate_file(file)
    assert problems
    assert any(said in str(problem) for problem in problems), problems
