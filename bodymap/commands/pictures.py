"""`bodymap snapshot` and `bodymap export-geometry`: the body as a picture and as files."""

import argparse
import re
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Picked
from bodymap.anatomy.side import Body, Side
from bodymap.commands.outcome import DONE, InputError, say
from bodymap.commands.places import add_place_arguments, asked_places, require_points
from bodymap.query.answer import answer
from bodymap.session.resolve import resolve
from bodymap.session.saved_view import SUFFIX, SavedView, ViewError, read_view
from bodymap.session.state import PointFocus, SessionState

VIEWS = ("front", "back", "left", "right", "auto")
_LEAST_PIXELS, _MOST_PIXELS = 64, 8192


def add_snapshot_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `snapshot`."""
    add_place_arguments(parser)
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.PNG")
    parser.add_argument("--source", metavar="POINT", help="the source to show; the best one when not given")
    parser.add_argument(
        "--view",
        default="auto",
        metavar="VIEW",
        help=f"{', '.join(VIEWS)}, or a *{SUFFIX} file saved in the window, which says all there is to see",
    )
    parser.add_argument("--size", metavar="WxH", default="1280x800")


def run_snapshot(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Draw the window's picture of an answer into a PNG."""
    size = _size(arguments.size)
    folder = arguments.output.absolute().parent
    if not folder.is_dir():
        raise InputError(f"The folder {folder} does not exist.")
    view = None if arguments.view in VIEWS else _saved(atlas, arguments)
    presentation = resolve(atlas, _asked(atlas, arguments) if view is None else view.state)
    from bodymap.export.snapshot import write_snapshot
    from bodymap.scene.views import camera_of

    stand = arguments.view if view is None else camera_of(view.standing)
    write_snapshot(atlas, presentation, arguments.output, stand, size)
    say(f"{presentation.caption or presentation.status}\nWritten to {arguments.output}")
    return DONE


def _asked(atlas: Atlas, arguments: argparse.Namespace) -> SessionState:
    body = Body(arguments.body)
    picked = asked_places(atlas, arguments).picked
    focus = _focus(atlas, body, picked, arguments.source) if arguments.source else None
    return SessionState(body=body, picked=picked, focus=focus)


def _saved(atlas: Atlas, arguments: argparse.Namespace) -> SavedView:
    """Return the view of a file, which takes no places or source beside it."""
    file = Path(arguments.view)
    if file.suffix != SUFFIX:
        raise InputError(f'"{arguments.view}" is no view: write {", ".join(VIEWS)}, or a *{SUFFIX} file.')
    if arguments.place or arguments.at or arguments.source:
        raise InputError(f"{file.name} says what is seen: leave out places and --source.")
    try:
        return read_view(atlas, file.read_bytes(), file.name)
    except OSError as error:
        raise InputError(f"{file.name} cannot be read: {error.strerror}. Choose another file.") from error
    except ViewError as error:
        raise InputError(str(error)) from error


def _focus(atlas: Atlas, body: Body, picked: tuple[Picked, ...], source: str) -> PointFocus:
    """Return the source on the side where it matches best, else on the side of the pain."""
    require_points(atlas, [source])
    found = answer(atlas, body, picked)
    sides = [match.side for match in found.matches if match.point == source]
    sides += [place.side for place in found.places if place.side is not Side.MIDLINE]
    return PointFocus(source, sides[0] if sides else Side.LEFT)


def _size(text: str) -> tuple[int, int]:
    fits = re.fullmatch(r"(\d+)x(\d+)", text)
    size = (int(fits[1]), int(fits[2])) if fits else (0, 0)
    if not all(_LEAST_PIXELS <= pixels <= _MOST_PIXELS for pixels in size):
        raise InputError(
            f'"{text}" is no size: write width x height in pixels, {_LEAST_PIXELS} to {_MOST_PIXELS}, '
            "such as 1280x800."
        )
    return size


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `export-geometry`."""
    parser.add_argument("directory", type=Path, metavar="DIR")
    parser.add_argument("--body", choices=[body.value for body in Body], default=Body.MALE.value)


def run_export(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Write skin, skeleton, muscles and points into a folder."""
    if arguments.directory.exists() and not arguments.directory.is_dir():
        raise InputError(f"{arguments.directory} is a file, not a folder.")
    from bodymap.export.geometry import export_geometry

    export_geometry(atlas, arguments.directory, Body(arguments.body))
    say(f"Written to {arguments.directory}")
    return DONE
