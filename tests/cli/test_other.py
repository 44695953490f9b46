"""`bodymap find` names what else than muscle can be felt there."""

import json

import pytest

from bodymap.cli import main


def test_programs_get_every_source_with_its_hint(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "right point of the shoulder", "--json"]) == 0
    other = json.loads(capsys.readouterr().out)["other"]
    assert all(list(each) == ["id", "kind", "side", "name", "hint"] and all(each.values()) for each in other)
    by_id = {each["id"]: each for each in other}
    assert by_id["gall-bladder"]["kind"] == "viscera"
    assert by_id["diaphragm"]["side"] == "right"
    assert "spleen" not in by_id


def test_people_get_the_names_what_is_wrong_to_miss_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "left breast"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Other than muscle")]
    assert lines[0].startswith("Other than muscle, important not to miss: Heart; Lung and its lining;")
    assert "Joints of the ribs at the breastbone" in lines[1]
