"""`bodymap evidence`: the same findings for people and for programs."""

import json

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.cli import main


@pytest.fixture(autouse=True)
def loaded_once(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bodymap.loading.atlas.load_atlas", lambda: atlas)


def test_programs_get_every_finding_with_works_that_exist(
    capsys: pytest.CaptureFixture[str], atlas: Atlas
) -> None:
    assert main(["evidence", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document) == ["overall", "items", "works"]
    assert [item["id"] for item in document["items"]] == [item.id for item in atlas.evidence.items]
    cited = {each["work"] for item in document["items"] for each in item["citations"]}
    assert [work["id"] for work in document["works"]] == sorted(cited)
    assert all(set(words) == {"plain", "clinical"} for words in document["overall"].values())


def test_people_read_what_was_found_and_how_sure_it_is(
    capsys: pytest.CaptureFixture[str], atlas: Atlas
) -> None:
    assert main(["evidence"]) == 0
    plain = capsys.readouterr().out
    assert main(["evidence", "--clinical"]) == 0
    clinical = capsys.readouterr().out
    for item in atlas.evidence.items:
        assert f"({item.id})" in plain
        assert item.finding.plain in plain
        assert item.finding.clinical in clinical
    assert plain.count("How sure: ") == clinical.count("How sure: ") == len(atlas.evidence.items)
    assert "Effect: " not in plain
