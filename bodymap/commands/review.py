"""`bodymap review`: which points somebody has still to look at, and noting that somebody did."""

import argparse
from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.assets_location import assets_root
from bodymap.checking import review
from bodymap.commands.outcome import DONE, InputError, say
from bodymap.commands.places import require_points


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of `review`."""
    parser.add_argument(
        "--update", nargs="*", metavar="POINT",
        help="note that somebody looked at the sheets of these points (all when none is named) as they are",
    )  # fmt: skip


def run(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """List the open rows; with --update renew the hashes of those looked at first."""
    path = review.review_file(assets_root())
    if path is None:
        raise InputError(f"{review.FILE} is kept in a checkout of the source only.")
    try:
        rows = review.read_rows(path) if path.exists() else []
    except ValueError as error:
        raise InputError(f"{review.FILE}: {error}.") from error
    authored = review.authored_points(assets_root())
    if arguments.update is not None:
        require_points(atlas, arguments.update)
        rows = review.looked_at(atlas, authored, rows, arguments.update or list(atlas.points))
        rows = _with_sheets(atlas, rows)
        review.write_rows(path, rows)
    still_open = review.open_rows(atlas, authored, rows)
    for key, reason in still_open.items():
        say(f"{key}: {reason}")
    say(f"{len(still_open)} open row(s) in {review.FILE}")
    return DONE


def _with_sheets(atlas: Atlas, rows: list[review.ReviewRow]) -> list[review.ReviewRow]:
    """Return the rows with the names of the sheets their points stand on now."""
    from bodymap.export.sheets import sheet_names

    names = {body: sheet_names(atlas, body) for body in Body}
    return [replace(row, sheet=names[row.key.body][row.point]) for row in rows]
