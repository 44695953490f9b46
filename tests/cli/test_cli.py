"""The command line answers as its users, people and programs, were promised."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import bodymap.checking.check  # noqa: F401  (before load_atlas is replaced: it keeps the real one)
from bodymap.anatomy.atlas import Atlas
from bodymap.cli import main


@pytest.fixture(autouse=True)
def loaded_once(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every command the atlas that is loaded already."""
    monkeypatch.setattr("bodymap.loading.atlas.load_atlas", lambda: atlas)


def answered(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    return json.loads(output.out)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert "Traceback" not in output.err
    return output.err


def test_find_gives_the_document_that_was_promised(capsys: pytest.CaptureFixture[str], atlas: Atlas) -> None:
    found = answered(capsys, "find", "left temple")
    assert list(found) == ["body", "red_flags", "places", "matches", "here", "best", "other", "note"]
    assert found["body"] == "male"
    place = found["places"][0]
    assert list(place) == ["id", "layer", "name", "side", "position", "roots", "overlapping_roots"]
    assert (place["id"], place["layer"], place["side"], place["name"]) == (
        "temple",
        "own",
        "left",
        "left temple",
    )
    assert place["position"][0] > 0
    for match in found["matches"]:
        assert list(match) == [
            "point", "muscle", "latin", "part", "side", "zone", "score", "reasons"
        ]  # fmt: skip
        assert match["point"] in atlas.points
        assert match["zone"] in ("essential", "spillover")
        assert 0 <= match["score"] <= 1
        assert match["reasons"]
    keys = [(-m["score"], m["point"], m["side"] == "right") for m in found["matches"]]
    assert keys == sorted(keys)
    assert len({(m["point"], m["side"]) for m in found["matches"]}) == len(keys)
    assert {"trapezius", "temporalis", "sternocleidomastoid"} <= {m["muscle"] for m in found["matches"][:8]}
    assert 1 <= len(found["best"]) <= 2
    assert all(0 <= best["explains"] <= 1 for best in found["best"])
    assert {"id", "action", "text"} == set(found["red_flags"][0])
    assert [list(each) for each in found["here"]] == [list(found["matches"][0])] * len(found["here"])


def test_a_paired_place_without_a_side_means_both_and_a_midline_place_the_middle(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert {p["side"] for p in answered(capsys, "find", "temple")["places"]} == {"left", "right"}
    assert {p["side"] for p in answered(capsys, "find", "temple", "--side", "right")["places"]} == {"right"}
    assert {p["side"] for p in answered(capsys, "find", "nose tip")["places"]} == {"midline"}


@pytest.mark.parametrize("form", [["--at", "-60,1600,90"], ["--at=-60,1600,90"]])
def test_coordinates_may_be_negative(capsys: pytest.CaptureFixture[str], form: list[str]) -> None:
    found = answered(capsys, "find", *form)
    assert [place["layer"] for place in found["places"]] == ["own", "choir"]
    assert {place["side"] for place in found["places"]} == {"right"}


def test_a_larger_brush_finds_no_less(capsys: pytest.CaptureFixture[str]) -> None:
    def sources(radius: str) -> set[tuple[str, str]]:
        document = answered(capsys, "find", "--at", "-60,1600,90", "--radius", radius)
        return {(match["point"], match["side"]) for match in document["matches"]}

    assert sources("5") <= sources("20") <= sources("60")


def test_no_match_is_an_answer_with_a_sentence(capsys: pytest.CaptureFixture[str], atlas: Atlas) -> None:
    for region in atlas.own_regions:
        found = answered(capsys, "find", f"{region.side} {region.name}")
        if not found["matches"]:
            assert found["note"].endswith(".")
            assert found["best"] == []
            return
    pytest.skip("every region has a source")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["find", "xyzzy"], "nearest names"),
        (["find", "QL"], "is a muscle"),
        (["find", "left temple", "--side", "right"], "says left"),
        (["find", "CHOIR 101", "--side", "left"], "contradicts the side"),
        (["find"], "Name a place"),
        (["find", "temple", "--at", "1,2,3"], "not both"),
        (["find", "--at", "1,2"], "three numbers"),
        (["find", "--at", "nan,0,0"], "three numbers"),
        (["find", "--at", "500,1600,90"], "from the skin"),
        (["find", "--at", "-60,1600,90", "--side", "left"], "client's right"),
        (["find", "temple", "--radius", "-4"], "radius"),
        (["find", "temple", "--body", "child"], "invalid choice"),
        (["show", "trapezius-99"], "nearest ids are trapezius"),
        (["snapshot", "left temple"], "required"),
        (["snapshot", "left temple", "-o", "/nowhere/to/be/found/x.png"], "does not exist"),
        (["snapshot", "left temple", "-o", "x.png", "--size", "9x9"], "no size"),
        (["snapshot", "left temple", "-o", "x.png", "--source", "nothing-1"], "no point"),
        (["dance"], "invalid choice"),
    ],
)
def test_bad_input_is_one_clear_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert said in refused(capsys, *arguments)


def test_show_knows_everything_about_a_point(capsys: pytest.CaptureFixture[str], atlas: Atlas) -> None:
    shown = answered(capsys, "show", "trapezius-1")
    assert shown["point"]["id"] == "trapezius-1"
    assert shown["muscle"]["latin"] == atlas.muscles["trapezius"].latin
    assert len(shown["lengthening"]) == len(atlas.points["trapezius-1"].lengthening)
    assert {(on["body"], on["side"]) for on in shown["on_body"]} == {
        (body, side) for body in ("male", "female") for side in ("left", "right")
    }
    assert all(len(on["band"]) >= 8 and on["zones"] and on["regions"] for on in shown["on_body"])


def test_show_says_that_a_muscle_has_no_described_point(
    capsys: pytest.CaptureFixture[str], atlas: Atlas
) -> None:
    """A muscle nobody has charted a point in is still known: attachments, action, stretch."""
    shown = answered(capsys, "show", "pronator_quadratus")
    assert shown["points"] == []
    assert "No point of this muscle is described" in shown["note"]
    assert all(shown[what] for what in ("lengthening", "strengthening", "factors", "works"))
    assert answered(capsys, "show", "trapezius")["note"] == ""
    assert main(["show", "pronator_quadratus"]) == 0
    said = capsys.readouterr().out
    assert "No point of this muscle is described" in said
    assert atlas.muscles["pronator_quadratus"].action in said


def test_a_complaint_asks_its_red_flags_before_it_answers(capsys: pytest.CaptureFixture[str]) -> None:
    found = answered(capsys, "find", "chest pain", "--side", "left")
    assert [flag["id"] for flag in found["red_flags"][:3]] == ["R13", "R14", "R15"]
    assert {place["side"] for place in found["places"]} == {"left"}
    assert main(["find", "calf", "swelling"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Check first: Is one calf or leg swollen, warm or tender?"
    assert lines[2].startswith("Where it hurts: left middle of the calf")


def test_people_get_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "left", "temple"]) == 0
    assert "examine the first ones first" in capsys.readouterr().out
    assert main(["show", "trapezius-1", "--clinical"]) == 0
    assert "Treat it" in capsys.readouterr().out


def test_check_gives_the_counts_that_were_promised(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", "--json"])
    document = json.loads(capsys.readouterr().out)
    assert list(document) == ["ok", "problems", "counts"]
    promised = [
        "muscles", "muscle_parts", "points_per_side", "regions", "choir_regions", "referral_links",
        "techniques", "stretches", "citations", "hazards", "conditions", "red_flags", "landmarks",
    ]  # fmt: skip
    assert list(document["counts"])[: len(promised)] == promised
    assert document["problems"] == []
    assert (document["ok"], code) == (True, 0)
    assert document["counts"]["points_per_side"] >= 60
    assert document["counts"]["choir_regions"] == 74


def test_without_a_command_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    import bodymap.app

    asked: list[dict[str, bool]] = []

    def window(**how: bool) -> int:
        asked.append(how)
        return 7

    monkeypatch.setattr(bodymap.app, "main", window)
    assert main([]) == 7
    assert main(["--flat"]) == 7
    assert main(["--safe-mode"]) == 7
    assert asked == [
        {"wants_flat": False, "is_safe": False},
        {"wants_flat": True, "is_safe": False},
        {"wants_flat": False, "is_safe": True},
    ]


_BLOCKED = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "vtk", "vtkmodules", "pyvista", "trimesh", "scipy"}:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Block())
from bodymap.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("arguments", [["find", "left temple", "--json"], ["show", "trapezius-1", "--json"]])
def test_the_core_answers_without_qt_and_vtk(arguments: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BLOCKED, *arguments], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
