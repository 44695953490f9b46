"""Every exercise has its drawn figure, of the one size, and no picture lies there without an exercise."""

import struct
from collections.abc import Iterator
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.loading.figures import SIZE_PX, figure_path
from bodymap.loading.problems import Problem

MOST_BYTES = 5 * 1024 * 1024
"""All figures together: they are shipped, and a page with four of them is sent by mail."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = len(_SIGNATURE) + 8 + 8


def figure_problems(atlas: Atlas, folder: Path) -> list[Problem]:
    """Return exercises without a figure, pictures that are none of ours, and figures that weigh too much."""
    return [*_missing(atlas, folder), *_stray(atlas, folder)]


def figure_count(atlas: Atlas, folder: Path) -> int:
    """Return how many exercises have a figure."""
    return sum(figure_path(exercise, folder) is not None for exercise in atlas.exercises)


def _missing(atlas: Atlas, folder: Path) -> Iterator[Problem]:
    weight = 0
    for index, exercise in enumerate(atlas.exercises):
        path = figure_path(exercise, folder)
        if path is None:
            yield Problem("exercises.json", f"exercises[{index}]", f"has no figures/{exercise}.png")
            continue
        weight += path.stat().st_size
        if _size_of(path) != SIZE_PX:
            wanted = f"{SIZE_PX[0]} x {SIZE_PX[1]}"
            yield Problem(f"figures/{exercise}.png", "picture", f"is no PNG of {wanted} pixels")
    if weight > MOST_BYTES:
        yield Problem("figures", "all", f"weigh {weight} bytes, more than {MOST_BYTES}")


def _stray(atlas: Atlas, folder: Path) -> Iterator[Problem]:
    for path in sorted((folder / "figures").glob("*")):
        if path.stem not in atlas.exercises or path.suffix != ".png":
            yield Problem(f"figures/{path.name}", "picture", "belongs to no exercise")


def _size_of(path: Path) -> tuple[int, int] | None:
    """Return the width and height that a PNG says it has; None when it is no PNG."""
    with path.open("rb") as file:
        head = file.read(_HEADER)
    if len(head) < _HEADER or not head.startswith(_SIGNATURE):
        return None
    width, height = struct.unpack(">II", head[-8:])
    return int(width), int(height)
