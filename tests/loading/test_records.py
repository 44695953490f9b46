"""Records say everything that is wrong, and change nothing that is right."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bodymap.assets_location import assets_root
from bodymap.loading.records import FILES
from bodymap.loading.records.zones import Zone
from bodymap.loading.validate import main, validate_assets, validate_file


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_survives_parsing_and_dumping(name: str) -> None:
    record = FILES[name]
    text = (assets_root() / name).read_text("utf-8")
    parsed = record.model_validate_json(text)
    again = record.model_validate_json(parsed.model_dump_json(by_alias=True, exclude_unset=True))
    assert again == parsed
    assert json.loads(again.model_dump_json(by_alias=True, exclude_unset=True)) == json.loads(text)


def test_the_shipped_assets_are_valid() -> None:
    assert [str(problem) for problem in validate_assets(assets_root())] == []


landmarks = st.sampled_from(["temple", "opposite:temple", "mastoid", "inion", "mcp_back_2"])
lengths = st.floats(0, 400)
anchors = st.recursive(
    landmarks,
    lambda inner: st.one_of(
        st.builds(lambda a, b, mm: {"at": a, "toward": b, "mm": mm}, inner, inner, lengths),
        st.builds(lambda a, b, t: {"at": a, "toward": b, "t": t}, inner, inner, st.floats(-0.5, 1.5)),
        st.dictionaries(landmarks, st.floats(0.1, 9), min_size=2).map(lambda mix: {"mix": mix}),
    ),
    max_leaves=4,
)
shapes = st.one_of(
    st.builds(
        lambda through, width: {"type": "stroke", "through": through, "width": width, "soft": 8},
        st.lists(anchors, min_size=2, max_size=5),
        st.floats(4, 160),
    ),
    st.builds(
        lambda at, radius: {"type": "blob", "at": at, "radius": radius, "soft": 0}, anchors, st.floats(3, 100)
    ),
)
zones = st.builds(
    lambda kind, side, drawn: {"kind": kind, "side": side, "shapes": drawn},
    st.sampled_from(["essential", "spillover", "autonomic"]),
    st.sampled_from(["ipsilateral", "contralateral", "bilateral", "midline"]),
    st.lists(shapes, min_size=1, max_size=4),
)


@given(zones)
def test_any_zone_survives_dumping_and_parsing(zone: dict[str, Any]) -> None:
    parsed = Zone.model_validate_json(json.dumps(zone))
    assert Zone.model_validate_json(parsed.model_dump_json()) == parsed


def _points() -> Any:
    return json.loads((assets_root() / "points.json").read_text("utf-8"))


def _messages(tmp_path: Path, document: Any, name: str = "points.json") -> list[str]:
    path = tmp_path / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return [
        f"{problem.path}: {problem.message}" for problem in validate_file(path, frozenset({"temple"}), name)
    ]


@pytest.mark.parametrize(
    ("where", "value", "said"),
    [
        (("location", "u"), 1.2, "points[0].location.u: input should be less than or equal to 1"),
        (("location", "search_radius"), "15", "points[0].location.search_radius: must be a number"),
        (("location", "reach"), "finge", "points[0].location.reach: must be 'finger'"),
        (("band", "length"), float("nan"), "points[0].band.length"),
        (("name", "plain"), {"en": " "}, "points[0].name.plain.en: must be one line of text"),
        (("name", "plain"), {"de": "x"}, 'points[0].name.plain: must hold the English text under "en"'),
        (("hazards",), ["H1"], "points[0].hazards[0]: must match"),
        (("citations",), [], "points[0].citations: must have at least 1, not 0"),
        (("colour",), "red", "points[0].colour: is not a field of this entry"),
    ],
)
def test_what_is_wrong_is_said_with_its_path(
    tmp_path: Path, where: tuple[str, ...], value: Any, said: str
) -> None:
    document = _points()
    spot = document["points"][0]
    for step in where[:-1]:
        spot = spot[step]
    spot[where[-1]] = value
    assert any(message.startswith(said) for message in _messages(tmp_path, document))


def test_pressure_above_seven_is_refused(tmp_path: Path) -> None:
    document = _points()
    taught = next(point for point in document["points"] if "pressure" in point["technique"])
    taught["technique"]["pressure"] = {"target": [4, 8], "ceiling": 7}
    assert any("target between 0 and the ceiling" in message for message in _messages(tmp_path, document))


def test_every_problem_of_a_file_is_listed(tmp_path: Path) -> None:
    document = _points()
    del document["points"][0]["band"]
    document["points"][1]["kind"] = "centre"
    document["points"][2]["id"] = document["points"][1]["id"]
    found = "\n".join(_messages(tmp_path, document))
    assert "points[0].band: is missing" in found
    assert "points[1].kind: must be 'central' or 'attachment'" in found


def test_an_unknown_landmark_and_a_repeated_id_are_found(tmp_path: Path) -> None:
    document = _points()
    document["points"][1]["id"] = document["points"][0]["id"]
    found = _messages(tmp_path, document)
    assert any(message.endswith("is no landmark") for message in found)
    assert any("is already used" in message for message in found)


def test_a_fragment_is_validated_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fragment = tmp_path / "points.json"
    fragment.write_text(json.dumps(_points()["points"]), encoding="utf-8")
    assert main([str(fragment)]) == 0
    fragment.write_text('[{"id": "a-1"}]', encoding="utf-8")
    assert main([str(fragment)]) == 1
    assert "[0].muscle: is missing" in capsys.readouterr().out


def test_broken_json_is_said_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "points.json"
    path.write_text('{"schema": 1,\n"points": [}', encoding="utf-8")
    assert "line 2" in str(validate_file(path)[0])


def test_records_are_frozen() -> None:
    point = TypeAdapter(FILES["points.json"]).validate_json((assets_root() / "points.json").read_bytes())
    with pytest.raises(ValueError, match="frozen"):
        point.points = ()
