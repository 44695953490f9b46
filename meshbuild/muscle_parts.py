"""A muscle part as closed lattices: bellies first, then tendon branches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from meshbuild.lattice import Floats, Shape
from meshbuild.loft import Stations, sheet_lattice, strap_lattice
from meshbuild.muscle_figures import Branch, Figure

FULL: Shape = (21, 11, 5)
LIGHT: Shape = (8, 6, 3)
SMALL: Shape = (11, 7, 3)
SMALL_LIGHT: Shape = (6, 4, 2)
TENDON: Shape = (15, 5, 3)
TENDON_LIGHT: Shape = (8, 3, 2)


@dataclass
class Block:
    """One closed piece of a part.

    Attributes
    ----------
    lattice : (nu, nv, nw, 3) float64, mm, male; replaced as the piece is oriented and cleared.
    light : lattice shape of the light mesh.
    tendon : the whole piece is a tendon.
    slip : a digitation of the first piece, no belly of its own.
    name : of the belly, where a part has several.
    """

    lattice: Floats
    light: Shape = LIGHT
    tendon: bool = False
    slip: bool = False
    name: str = ""


@dataclass
class Part:
    """A part on one side (``right``, standing for both sides, or ``midline``)."""

    part: str
    side: str
    blocks: list[Block]
    v0: str = ""
    moved: list[Floats] = field(default_factory=list)


def figure_blocks(figure: Figure) -> list[Block]:
    """The belly of a figure and its digit tendons."""
    if figure.sheet is not None:
        s = figure.sheet
        belly = sheet_lattice(
            s.grid, s.thickness, FULL, figure.volume_ml, s.extend_along, s.extend_across, s.closed_along
        )
    elif figure.stations is not None:
        belly = strap_lattice(figure.stations, FULL, figure.volume_ml)
    else:
        raise ValueError("a figure needs stations or a sheet")
    return [Block(belly), *(tendon_block(branch) for branch in figure.branches)]


def tendon_block(branch: Branch) -> Block:
    """A digit tendon as a closed tube."""
    tube = strap(branch.points, branch.radius * 1.25, branch.radius * 0.8, (1.0, 0.0, 0.0), TENDON)
    return Block(tube, TENDON_LIGHT, tendon=True)


def strap(
    points: ArrayLike,
    half_major: ArrayLike | float,
    half_minor: ArrayLike | float,
    axis: ArrayLike,
    shape: Shape = SMALL,
    volume_ml: float | None = None,
    end_scale: float = 0.6,
) -> Floats:
    """A strap through a few points; ``axis`` is the rough direction of its major half width."""
    path = np.asarray(points, float)
    return strap_lattice(stations(path, half_major, half_minor, axis), shape, volume_ml, end_scale)


def stations(
    points: Floats, half_major: ArrayLike | float, half_minor: ArrayLike | float, axis: ArrayLike
) -> Stations:
    """Sections at given points; scalars and one direction hold for all of them."""
    count = len(points)
    direction = np.broadcast_to(np.asarray(axis, float), (count, 3))
    return Stations(
        np.asarray(points, float),
        np.broadcast_to(np.asarray(half_major, float), (count,)).copy(),
        np.broadcast_to(np.asarray(half_minor, float), (count,)).copy(),
        direction / np.linalg.norm(direction, axis=1, keepdims=True),
    )


def bellies(lattices: Sequence[Floats], names: Sequence[str]) -> list[Block]:
    """Several small bellies of one part."""
    return [Block(lattice, SMALL_LIGHT, name=name) for lattice, name in zip(lattices, names, strict=True)]
