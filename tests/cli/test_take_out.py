"""An answer as a table, as CHOIR regions and as a 3D file, from the command line."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.cli import main


@pytest.fixture(autouse=True)
def loaded_once(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bodymap.loading.atlas.load_atlas", lambda: atlas)


def test_the_table_lists_what_find_lists(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["csv", "left temple"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert main(["find", "left temple", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    listed = [(row["point"], row["client_side"].lower()) for row in rows if row["list"] == "may come from"]
    assert listed == [(match["point"], match["side"]) for match in found["matches"]]
    assert {row["choir_regions"] for row in rows} == {"102,104"}
    assert all("CC BY-SA 4.0" in row["credit"] and "data " in row["version"] for row in rows)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("left temple", "102,104"),
        ("right low back", "219"),
        ("left low back", "218"),
    ],
)
def test_choir_numbers_are_those_of_the_clients_side(
    capsys: pytest.CaptureFixture[str], words: str, numbers: str
) -> None:
    assert main(["choir", words]) == 0
    said = capsys.readouterr().out.strip().split(",")
    assert set(numbers.split(",")) <= set(said)
    assert main(["choir", words, "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["choir"].split(",") == said
    assert {each["side"] for each in document["regions"]} <= {words.split()[0], "midline"}


def test_a_missing_folder_is_said_in_one_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for command, ending in (("csv", "csv"), ("scene", "glb")):
        assert main([command, "left temple", "-o", str(tmp_path / "missing" / f"x.{ending}")]) == 2
        error = capsys.readouterr().err
        assert error.count("\n") == 1
        assert "does not exist" in error
        assert "Traceback" not in error


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_locked_folder_is_said_in_one_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert main(["csv", "left temple", "-o", str(tmp_path / "x.csv")]) == 2
    assert "may not be written to" in capsys.readouterr().err
