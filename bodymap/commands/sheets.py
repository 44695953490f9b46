"""`bodymap sheets`: contact sheets of points and muscles for people to look at."""

import argparse
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.assets_location import assets_root
from bodymap.commands.outcome import DONE, InputError, say
from bodymap.commands.places import require_points

_TABLES = "docs/anatomy_muscles.md"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `sheets`."""
    parser.add_argument("--out", type=Path, default=Path("build/sheets"), metavar="DIR")
    parser.add_argument("--body", choices=[body.value for body in Body], help="both when not given")
    parser.add_argument("--points", nargs="+", metavar="POINT", help="only these, and no muscles")
    parser.add_argument("--no-muscles", action="store_true", help="leave the muscles out")


def run(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Draw the sheets."""
    if arguments.out.exists() and not arguments.out.is_dir():
        raise InputError(f"{arguments.out} is a file, not a folder.")
    require_points(atlas, arguments.points or [])
    from bodymap.export.sheets import write_point_sheets
    from bodymap.export.sheets_muscles import write_muscle_sheets

    tables = assets_root().parent / _TABLES
    for body in [Body(arguments.body)] if arguments.body else list(Body):
        count = sum(1 for _ in write_point_sheets(atlas, body, arguments.out, arguments.points))
        if not arguments.points and not arguments.no_muscles:
            count += sum(1 for _ in write_muscle_sheets(atlas, body, arguments.out, tables))
        say(f"{body}: {count} sheets in {arguments.out}")
    return DONE
