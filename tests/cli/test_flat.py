"""`bodymap flat` and `bodymap --flat`."""

from pathlib import Path

import pytest

from bodymap import app
from bodymap.cli import main


def test_flat_writes_the_figure_with_the_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "temple.svg"
    assert main(["flat", "left temple", "--body", "female", "-o", str(target)]) == 0
    assert "left temple" in capsys.readouterr().out
    drawing = target.read_text("utf-8")
    assert drawing.startswith("<?xml")
    assert drawing.endswith("</svg>\n")
    assert 'data-region="temple" data-side="left"' in drawing


def test_flat_says_in_one_sentence_why_it_cannot(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["flat", "left temple", "-o", str(tmp_path / "none" / "x.svg")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert main(["flat", "qwxzv", "-o", str(tmp_path / "x.svg")]) == 2
    assert not (tmp_path / "x.svg").exists()


@pytest.mark.parametrize("arguments", [["--flat"], []])
def test_the_option_opens_the_flat_window(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []

    def open_window(wants_flat: bool = False, **_others: bool) -> int:
        opened.append(wants_flat)
        return 0

    monkeypatch.setattr(app, "main", open_window)
    assert main(arguments) == 0
    assert opened == [bool(arguments)]
