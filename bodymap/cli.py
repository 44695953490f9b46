"""The command `bodymap`: without arguments it opens the window."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from bodymap import __version__
from bodymap.anatomy.speech import with_capital
from bodymap.commands.outcome import BAD_INPUT, InputError

_OF_THE_WINDOW = frozenset({"--flat", "--safe-mode"})


class _Parser(argparse.ArgumentParser):
    """Argparse that says what is wrong in one sentence, without a usage block."""

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{with_capital(message)}. Try: {self.prog} --help")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from bodymap.commands import evidence, find, handout, pictures, quality, review, sheets, show, take_out

    parser = _Parser(
        prog="bodymap",
        description="Click where it hurts: which trigger points are described to refer pain there. "
        "Without a command, the window opens. For teaching; no medical device.",
    )
    parser.add_argument("--version", action="version", version=f"bodymap {__version__}")
    parser.add_argument("--flat", action="store_true", help="open list and flat figure, no 3D")
    parser.add_argument(
        "--safe-mode",
        action="store_true",
        help="open with the first day's settings; yours are left as they are",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    table: tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None]], ...] = (
        ("find", "where may this pain come from", find.add_arguments),
        ("show", "everything known about a point", show.add_arguments),
        ("evidence", "how sure is anybody, and by which studies", evidence.add_arguments),
        ("snapshot", "the window's picture of an answer as PNG", pictures.add_snapshot_arguments),
        ("csv", "the sources of a pain as a table for spreadsheets", take_out.add_table_arguments),
        ("choir", "a pain as regions of the CHOIR body map", take_out.add_choir_arguments),
        ("scene", "the body with an answer's source, zones and band as GLB", take_out.add_scene_arguments),
        ("flat", "an answer upon flat figures of the body, as SVG", take_out.add_flat_arguments),
        ("handout", "a page about a point to take home, as PDF or HTML", handout.add_arguments),
        ("export-geometry", "skin, bones, muscles and points as GLB and JSON", pictures.add_export_arguments),
        ("sheets", "contact sheets of points and muscles", sheets.add_arguments),
        ("review", "which points somebody has still to look at", review.add_arguments),
        ("check", "check every asset", quality.add_check_arguments),
        ("bench", "measure the budgets of speed and memory", quality.add_bench_arguments),
    )
    for name, explanation, add_arguments in table:
        add_arguments(commands.add_parser(name, help=explanation, description=explanation))
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 problems found, 2 bad input or something missing."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if set(given) <= _OF_THE_WINDOW:
        from bodymap.app import main as open_window

        return open_window(wants_flat="--flat" in given, is_safe="--safe-mode" in given)
    from bodymap.commands.places import joined_coordinates
    from bodymap.export.writing import WriteError
    from bodymap.loading.problems import AssetError

    try:
        return _run(build_parser().parse_args(joined_coordinates(given)))
    except (InputError, AssetError, WriteError, FileNotFoundError) as error:
        sys.stderr.write(f"bodymap: {error}\n")
        return BAD_INPUT
    except BrokenPipeError:  # the reader of the output has seen enough
        sys.stderr.close()
        return 0


def _run(arguments: argparse.Namespace) -> int:
    from bodymap.commands import evidence, find, handout, pictures, quality, review, sheets, show, take_out

    if arguments.command is None:
        raise InputError("Name a command, or none at all to open the window. Try: bodymap --help")
    if arguments.command == "check":
        return quality.run_check(arguments)
    if arguments.command == "bench":
        return quality.run_bench(arguments)
    from bodymap.loading.atlas import load_atlas

    runs = {
        "find": find.run,
        "show": show.run,
        "evidence": evidence.run,
        "snapshot": pictures.run_snapshot,
        "csv": take_out.run_table,
        "choir": take_out.run_choir,
        "scene": take_out.run_scene,
        "flat": take_out.run_flat,
        "handout": handout.run,
        "export-geometry": pictures.run_export,
        "review": review.run,
        "sheets": sheets.run,
    }
    return runs[arguments.command](load_atlas(), arguments)


if __name__ == "__main__":
    sys.exit(main())
