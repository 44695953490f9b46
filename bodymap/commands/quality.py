"""`bodymap check` and `bodymap bench`: is it right, is it fast."""

import argparse
from importlib.util import find_spec

from bodymap.assets_location import assets_root
from bodymap.commands.outcome import DONE, FOUND_PROBLEMS, InputError, say, say_json


def add_json_argument(parser: argparse.ArgumentParser) -> None:
    """Describe the argument of both commands."""
    parser.add_argument("--json", action="store_true", help="one JSON document for programs")


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
        say("Nothing is wrong." if report.is_ok else f"{len(report.problems)} problem(s).")
    return DONE if report.is_ok else FOUND_PROBLEMS


def run_bench(arguments: argparse.Namespace) -> int:
    """Measure the budgets; exit 1 when one is missed."""
    if find_spec("pyvistaqt") is None:
        raise InputError(
            "The benchmark compares with pyvistaqt, which is not installed: pip install 'bodymap[bench]'."
        )
    from bodymap.bench import run_bench as measure

    document = measure()
    if arguments.json:
        say_json(document)
    else:
        for row in document["rows"]:
            mark = "ok" if row["ok"] else "MISSED"
            say(f"{row['name']}: {row['value']} (ratio {row['ratio']}, budget {row['budget']}) {mark}")
    return DONE if all(row["ok"] for row in document["rows"]) else FOUND_PROBLEMS
