"""`bodymap check` and `bodymap bench`: is it right, is it fast."""

import argparse
from importlib.util import find_spec

from bodymap.assets_location import assets_root
from bodymap.commands.outcome import DONE, FOUND_PROBLEMS, InputError, say, say_json


def add_json_argument(parser: argparse.ArgumentParser) -> None:
    """Let a command answer in JSON."""
    parser.add_argument("--json", action="store_true", help="one JSON document for programs")


def add_bench_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `bodymap bench`."""
    add_json_argument(parser)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions and 10 s of idling")


def run_check(arguments: argparse.Namespace) -> int:
    """Check every asset; exit 1 when something is wrong."""
    from bodymap.checking.check import check_assets

    report = check_assets(assets_root())
    if arguments.json:
        say_json(report.as_document())
    else:
        for problem in report.problems:
            say(str(problem))
        for name, count in report.counts.items():
            say(f"{name.replace('_', ' ')}: {count}")
        for row in report.open_reviews:
            say(f"review: {row}")
        say(f"review: {len(report.open_reviews)} open row(s)")
        say("Nothing is wrong." if report.is_ok else f"{len(report.problems)} problem(s).")
    return DONE if report.is_ok else FOUND_PROBLEMS


def run_bench(arguments: argparse.Namespace) -> int:
    """Measure the budgets; exit 1 when one is missed."""
    if find_spec("pyvistaqt") is None:
        raise InputError(
            "The benchmark compares with pyvistaqt, which is not installed: pip install 'bodymap[bench]'."
        )
    from bodymap.bench.children import MeasureError
    from bodymap.bench.plan import FULL, QUICK
    from bodymap.bench.plan import run_bench as measure
    from bodymap.bench.row import as_table

    try:
        document = measure(QUICK if arguments.quick else FULL)
    except MeasureError as error:
        raise InputError(f"The benchmark cannot go on: {error}") from error
    if arguments.json:
        say_json(document)
    else:
        say(as_table(document))
    return DONE if all(row["ok"] for row in document["rows"]) else FOUND_PROBLEMS
