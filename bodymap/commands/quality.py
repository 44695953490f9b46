"""`bodymap check` and `bodymap bench`: is it right, is it fast."""

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap.assets_location import assets_root
from bodymap.commands.outcome import DONE, FOUND_PROBLEMS, InputError, say, say_json

if TYPE_CHECKING:
    from bodymap.checking.check import Report


def add_json_argument(parser: argparse.ArgumentParser) -> None:
    """Let a command answer in JSON."""
    parser.add_argument("--json", action="store_true", help="one JSON document for programs")


def add_check_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `bodymap check`."""
    add_json_argument(parser)
    parser.add_argument(
        "--report", type=Path, metavar="DIR", help="also write the review book, pages to read, print and sign"
    )
    parser.add_argument(
        "--only", nargs="+", metavar="MUSCLE", help="pages and pictures in the book of these muscles only"
    )


def add_bench_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `bodymap bench`."""
    add_json_argument(parser)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions and 10 s of idling")


def run_check(arguments: argparse.Namespace) -> int:
    """Check every asset; exit 1 when something is wrong."""
    from bodymap.checking.check import check_assets

    if arguments.only and arguments.report is None:
        raise InputError("--only chooses muscles of the review book: name its folder with --report DIR.")
    if arguments.report is not None and arguments.report.exists() and not arguments.report.is_dir():
        raise InputError(f"{arguments.report} is a file, not a folder.")
    report = check_assets(assets_root())
    if arguments.report is not None:
        _write_book(arguments.report, arguments.only, report)
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


def _write_book(directory: Path, only: list[str] | None, report: "Report") -> None:
    """Write the review book of what can be read; how far it is goes to stderr."""
    from bodymap.export.book.book import write_book
    from bodymap.loading.atlas import load_atlas

    atlas = load_atlas()
    for muscle in only or ():
        if muscle not in atlas.muscles:
            raise InputError(f'There is no muscle called "{muscle}". An id is such as trapezius.')
    muscles = sorted(set(only)) if only else list(atlas.muscles)
    problems = [str(problem) for problem in report.problems]
    for step in write_book(atlas, directory, muscles, report.counts, problems):
        sys.stderr.write(f"{step}\n")
    sys.stderr.write(f"The review book is {directory / 'index.html'}\n")


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
