"""Nerve roots on the command line."""

import json

import pytest

from bodymap.cli import main


def test_find_names_the_roots_of_each_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "left big toe", "--json"]) == 0
    for place in json.loads(capsys.readouterr().out)["places"]:
        assert place["roots"][0] == "L5"
        assert not set(place["roots"]) & set(place["overlapping_roots"])
    assert main(["find", "right knee cap"]) == 0
    assert "Nerve roots that feel here: L4" in capsys.readouterr().out


def test_show_explains_the_skin_of_a_root(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "c6"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Skin of C6\n  Thumb side of the forearm")
    assert "Neighbours that overlap: C5, C7" in said
    assert "Lee 2008" in said
    assert main(["show", "C6", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["dermatome"]["id"] == "C6"
    assert {"foerster1933", "lee2008", "rupp2021"} <= {work["id"] for work in document["works"]}
