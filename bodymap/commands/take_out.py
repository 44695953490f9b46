"""`bodymap csv`, `choir`, `scene` and `flat`: an answer as a table, a code, a 3D file and a flat figure."""

import argparse
import sys
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.commands.outcome import DONE, say, say_json
from bodymap.commands.places import add_place_arguments, asked_places
from bodymap.export.taken import Taken, taken_out
from bodymap.export.writing import write_whole
from bodymap.query.choir import choir_regions, choir_string
from bodymap.query.places import with_side
from bodymap.session.state import SessionState


def add_table_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `csv`."""
    add_place_arguments(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="OUT.CSV", help="stdout when not given")


def add_choir_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `choir`."""
    add_place_arguments(parser)
    parser.add_argument("--json", action="store_true", help="numbers with names and sides, for programs")


def add_scene_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `scene`."""
    add_place_arguments(parser)
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.GLB")


def add_flat_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `flat`."""
    add_place_arguments(parser)
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.SVG")


def run_table(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Write the sources as CSV into a file or to stdout."""
    from bodymap.export.sources_csv import sources_csv

    table = sources_csv(_taken(atlas, arguments))
    if arguments.output is None:
        sys.stdout.write(table.decode("utf-8-sig").replace("\r\n", "\n"))
    else:
        write_whole(arguments.output, table)
        say(f"Written to {arguments.output}")
    return DONE


def run_choir(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Say which regions of the CHOIR body map a pain lies in: "102,104"."""
    taken = _taken(atlas, arguments)
    regions = choir_regions(atlas, taken.shown.body, taken.found.places)
    if arguments.json:
        named = [{"id": each.id, "side": each.side.value, "name": each.name} for each in regions]
        say_json({"choir": choir_string(regions), "regions": named})
    else:
        say(choir_string(regions))
        for each in regions:
            sys.stderr.write(f"{each.id} {with_side(atlas, each.side, each.name)}\n")
    return DONE


def run_scene(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Write the body with the best source, its zones and band as one GLB file."""
    from bodymap.export.scene_glb import scene_glb
    from bodymap.scene.palette import STANDARD

    taken = _taken(atlas, arguments)
    write_whole(arguments.output, scene_glb(taken, STANDARD))
    say(f"{taken.shown.caption or taken.shown.status}\nWritten to {arguments.output}")
    return DONE


def run_flat(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Write the flat figure with an answer on it as SVG."""
    from bodymap.export.flat_figure import flat_svg
    from bodymap.scene.palette import STANDARD

    taken = _taken(atlas, arguments)
    write_whole(arguments.output, flat_svg(taken, STANDARD))
    say(f"{taken.shown.caption or taken.shown.status}\nWritten to {arguments.output}")
    return DONE


def _taken(atlas: Atlas, arguments: argparse.Namespace) -> Taken:
    asked = asked_places(atlas, arguments)
    state = SessionState(body=Body(arguments.body), picked=asked.picked, raised=asked.raised)
    return taken_out(atlas, state)
