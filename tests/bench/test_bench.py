"""The benchmark measures real things and says so in one shape; how fast this machine is, is no test."""

import json
from dataclasses import replace

import numpy as np
import pytest

from bodymap import cli
from bodymap.bench import plan
from bodymap.bench.children import Children, MeasureError, quiet_screen
from bodymap.bench.measures.picks import first_triangle
from bodymap.bench.row import Row, as_table
from bodymap.commands import quality
from bodymap.commands.outcome import BAD_INPUT, DONE, FOUND_PROBLEMS

_KEYS = {"name", "value", "baseline", "ratio", "budget", "ok"}
_TINY = replace(plan.QUICK, clicks=2, exact_picks=20)


def test_cheap_rows_are_measured_and_shaped_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(json.dumps(plan.run_bench(_TINY, (plan.pick_rows, plan.ranking_rows))))
    assert set(document) == {"machine", "rows"}
    assert document["machine"]["pyvistaqt"]
    rows = {row["name"]: row for row in document["rows"]}
    assert len(rows) == 4
    for row in rows.values():
        assert set(row) >= _KEYS
        assert (row["ratio"] is None) is (row["baseline"] is None)
        assert row["ok"] is ((row["value"] if row["ratio"] is None else row["ratio"]) <= row["budget"])
    assert rows["picks on another triangle than an exact ray caster"]["value"] == 0
    assert rows["pick, median of 1,000 pixels"]["value"] > 0
    assert "1 of 2" in capsys.readouterr().err


def test_the_program_shows_its_window_before_numpy_and_needs_nothing_heavy_to_answer() -> None:
    with quiet_screen() as environment:
        found = Children(environment).run("window_start")
    assert 0.0 < found["painted"] < found["seen"] < found["clickable"]
    assert found["early"] == []
    assert found["heavy"] == []


@pytest.mark.slow
def test_hovering_draws_no_frame_and_a_click_changes_pixels() -> None:
    rows = plan.run_bench(_TINY, (plan.hover_rows, plan.click_rows))["rows"]
    values = {row["name"]: row["value"] for row in rows}
    assert values["frames drawn by hovering"] == 0
    assert values["click on skin to changed pixels on the screen"] > 0


@pytest.mark.parametrize(("value", "is_ok"), [(39.0, True), (41.0, False)])
def test_a_row_is_ok_up_to_its_budget(value: float, is_ok: bool) -> None:
    assert Row("start", value, 100.0, 0.4, "ms").is_ok is is_ok
    assert Row("idle", value, None, 40.0, "ms").is_ok is is_ok


def test_exit_code_and_table_say_what_is_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [Row("fast", 1.0, 10.0, 0.5, "ms").as_document()]
    monkeypatch.setattr(plan, "run_bench", lambda _: {"machine": {"cores": 2}, "rows": rows})
    assert cli.main(["bench", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)["rows"][0]["ratio"] == 0.1
    rows.append(Row("slow", 9.0, 10.0, 0.5, "ms", "because").as_document())
    assert cli.main(["bench", "--quick"]) == FOUND_PROBLEMS
    assert capsys.readouterr().out.splitlines()[0] == "cores 2"
    line = next(line for line in as_table({"machine": {}, "rows": rows}).splitlines() if "slow" in line)
    assert line.endswith("MISSED")


def test_without_pyvistaqt_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "find_spec", lambda _: None)
    assert cli.main(["bench"]) == BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert "pyvistaqt" in err
    assert "pip install" in err
    assert err.count("\n") == 1


def test_a_measurement_that_hangs_or_fails_is_ended_and_named() -> None:
    with quiet_screen() as environment:
        children = Children(environment)
        with pytest.raises(MeasureError, match=r"idle took longer than"):
            children.run("idle", 60, limit_s=0.5)
        with pytest.raises(MeasureError, match=r"picks failed:[\s\S]*IndexError"):
            children.run("picks")


def test_the_exact_ray_caster_takes_the_nearest_triangle() -> None:
    near = np.array([[-1.0, -1.0, 1.0], [1.0, -1.0, 1.0], [0.0, 1.0, 1.0]])
    corners = near + np.array([[0, 0, 1.0], [0, 0, 0], [0, 0, -3], [5, 0, -0.5]])[:, None]
    assert first_triangle(corners, np.zeros(3), np.array([0.0, 0.0, 1.0])) == 1
    assert first_triangle(corners, np.zeros(3), np.array([0.0, 0.0, -1.0])) == 2
    with pytest.raises(ValueError, match="no triangle"):
        first_triangle(corners, np.zeros(3), np.array([0.0, 1.0, 0.0]))
