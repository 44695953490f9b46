"""The benchmark's plan: every budget, measured in this run beside its baseline."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

from bodymap.bench.children import Children, quiet_screen
from bodymap.bench.machine import machine
from bodymap.bench.row import Row

MS, US = 1e3, 1e6


@dataclass(frozen=True)
class Effort:
    """How much is measured."""

    starts: int = 7
    orbits: int = 3
    clicks: int = 24
    exact_picks: int = 400
    idle_s: float = 60.0
    selections: int = 2000


FULL = Effort()
QUICK = Effort(starts=5, orbits=2, clicks=8, exact_picks=60, idle_s=10.0, selections=200)

Measure = Callable[[Children, Effort], list[Row]]


def start_rows(children: Children, effort: Effort) -> list[Row]:
    """Fresh processes in turns; the first pair only warms the disk."""
    ours, plain = [], []
    for _ in range(effort.starts + 1):
        ours.append(children.run("window_start"))
        plain.append(children.run("plain_start"))
    needless = sorted({name for run in ours for name in (*run["early"], *run["heavy"])})
    moments = {name: _median(ours[1:], name) * MS for name in ("painted", "seen", "clickable")}
    baseline = _median(plain[1:], "seen") * MS
    note = f"skin seen after {moments['seen']:.0f} ms, clickable {moments['clickable']:.0f} ms"
    note += f"; imported too early: {', '.join(needless)}" if needless else ""
    against = "process start to the first frame of a plain pyvistaqt window"
    return [
        Row("process start to first frame, skin clickable", moments["clickable"], baseline, 0.40, "ms", note),
        Row(
            "process start to window painted", moments["painted"], baseline, 0.12, "ms", f"against {against}"
        ),
    ]


def orbit_rows(children: Children, effort: Effort) -> list[Row]:
    """Turning with everything shown, against PyVista's way."""
    ours, naive = [], []
    for _ in range(effort.orbits):
        ours.append(children.run("orbit"))
        naive.append(children.run("naive_orbit"))
    note = f"the smooth frame at rest: {_median(ours, 'at_rest') * MS:.0f} ms"
    values = _median(ours, "frame") * MS, _median(naive, "frame") * MS
    return [Row("orbit frame, everything shown, skin at 30 %", *values, 0.10, "ms", note)]


def click_rows(children: Children, effort: Effort) -> list[Row]:
    """A click against a plain frame of the picture that answers it."""
    found = children.run("clicks", effort.clicks)
    note = f"slowest of {effort.clicks}: {found['worst'] * MS:.0f} ms"
    values = found["click"] * MS, found["plain"] * MS
    return [Row("click on skin to changed pixels on the screen", *values, 1.3, "ms", note)]


def smoothness_rows(children: Children, _: Effort) -> list[Row]:
    """Every frame of ordinary interactions against the median one of its kind."""
    found = children.run("interactions")
    kinds = found["kinds"]
    worst = max(kinds, key=lambda name: kinds[name]["slowest"] / kinds[name]["median"])
    note = ", ".join(
        f"{name} {span['median'] * MS:.0f} (slowest {span['slowest'] * MS:.0f})"
        for name, span in kinds.items()
    )
    values = kinds[worst]["slowest"] * MS, kinds[worst]["median"] * MS
    return [Row(f"slowest frame of an interaction, against its median: {worst}", *values, 3.0, "ms", note)]


def blank_rows(children: Children, _: Effort) -> list[Row]:
    """The screen itself, looked at while the window is resized and the view is changed."""
    found = children.run("blanks")
    note = f"{found['looks']} looks at the pixels of the screen"
    return [Row("blank looks while resizing and changing the view", found["blanks"], None, 0.0, "", note)]


def pick_rows(children: Children, effort: Effort) -> list[Row]:
    """Picks against an exact ray caster."""
    found = children.run("picks", effort.exact_picks)
    note = f"{found['exact']} rays against every triangle, in double precision"
    return [
        Row("pick, median of 1,000 pixels", found["pick"] * US, None, 30.0, "us"),
        Row("picks on another triangle than an exact ray caster", found["differing"], None, 0.0, "", note),
    ]


def hover_rows(children: Children, _: Effort) -> list[Row]:
    """The pointer over regions."""
    found = children.run("hovers")
    note = f"pick, words, tint and repaint; {found['moves']} moves, slowest {found['worst'] * MS:.1f} ms"
    return [
        Row("hover, pointer moved to highlight painted", found["hover"] * MS, None, 1.0, "ms", note),
        Row("frames drawn by hovering", found["renders"], None, 0.0, ""),
    ]


def ranking_rows(children: Children, _: Effort) -> list[Row]:
    """Ranking a painted patch, and how its cost grows."""
    found = children.run("ranking")
    spans = {int(size): span * MS for size, span in found["spans"].items()}
    small, large = 2000, 8000
    times = large / small
    grown = spans[large], times * spans[small]
    note = ", ".join(f"{size}: {span:.2f} ms" for size, span in spans.items())
    return [
        Row("ranking a patch of 2,000 vertices", spans[2000], None, 2.0, "ms", f"{found['zones']} zones"),
        Row(f"ranking {times:g} x the vertices against {times:g} x the time", *grown, 1.2, "ms", note),
    ]


def point_rows(children: Children, _: Effort) -> list[Row]:
    """Does a frame cost more when more points are shown?"""
    found = children.run("point_frames")
    values = found["many"] * MS, found["without"] * MS
    return [Row("orbit frame with 500 points against none", *values, 1.15, "ms")]


def idle_rows(children: Children, effort: Effort) -> list[Row]:
    """The window left alone."""
    found = children.run("idle", effort.idle_s, limit_s=effort.idle_s + 120.0)
    note = f"over {effort.idle_s:.0f} s"
    return [
        Row("frames drawn while idle", found["renders"], None, 0.0, "", note),
        Row("processor while idle", found["share"] * 100.0, None, 1.0, "% of a core", note),
    ]


def memory_rows(children: Children, effort: Effort) -> list[Row]:
    """Memory at first and after many selections."""
    found = children.run("memory", effort.selections, limit_s=1200.0)
    note = f"{effort.selections} selections of 100 places that were all picked before"
    note += f"; {found['warm']:.0f} MiB when each was picked for the first time"
    return [
        Row("memory after the first frame", found["first"], None, 400.0, "MiB"),
        Row("memory grown by selecting", found["after"] - found["warm"], None, 5.0, "MiB", note),
    ]


PLAN: tuple[Measure, ...] = (
    start_rows, orbit_rows, click_rows, smoothness_rows, blank_rows, pick_rows, hover_rows, ranking_rows,
    point_rows, idle_rows, memory_rows,
)  # fmt: skip


def run_bench(effort: Effort = FULL, plan: tuple[Measure, ...] = PLAN) -> dict[str, Any]:
    """Measure everything in the plan and return the document of ``bodymap bench --json``.

    Returns
    -------
    ``{"machine", "rows": [{"name", "value", "baseline", "ratio", "budget", "ok", "unit", "note"}]}``,
    see `Row`.

    Raises
    ------
    MeasureError
        When a measured process fails or hangs.
    """
    rows = []
    with quiet_screen() as environment:
        children = Children(environment)
        where = machine()
        for number, measure in enumerate(plan, start=1):
            doc = (measure.__doc__ or "").partition("\n")[0]
            sys.stderr.write(f"bodymap bench: {number} of {len(plan)}: {doc}\n")
            rows += [row.as_document() for row in measure(children, effort)]
    return {"machine": where, "rows": rows}


def _median(runs: list[dict[str, Any]], name: str) -> float:
    return median(run[name] for run in runs)
