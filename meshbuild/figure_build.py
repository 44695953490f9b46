"""Draw the figures of the exercises into ``assets/figures``: ``python -m meshbuild figures``."""

import os
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from meshbuild.figure_body import Body, load_body
from meshbuild.figure_ink import palette
from meshbuild.figure_scene import figure
from meshbuild.figure_table import Drawing, drawings
from meshbuild.frame import ROOT, Points

FOLDER = ROOT / "assets" / "figures"
_SOFTEN = 3


def build() -> None:
    """Write ``<exercise id>.png`` for every exercise of the table, and remove what is no longer in it.

    ``BODYMAP_FIGURES`` in the environment names some exercises, separated by commas, to draw only those.
    """
    wanted = drawings()
    chosen = os.environ.get("BODYMAP_FIGURES")
    FOLDER.mkdir(exist_ok=True)
    body = load_body("male")
    for name in chosen.split(",") if chosen else wanted:
        write(FOLDER / f"{name}.png", body, wanted[name])
    for stray in FOLDER.glob("*.png"):
        if stray.stem not in wanted:
            stray.unlink()


def write(path: Path, body: Body, drawing: Drawing) -> None:
    """Draw one figure and write it: 960 x 480 px, a palette of few greys, no date in the bytes."""
    picture = Image.fromarray(figure(body, drawing, *worked_skin(body, drawing)), mode="P")
    picture.putpalette(palette())
    picture.save(path, format="PNG", optimize=True, bits=4)


def worked_skin(body: Body, drawing: Drawing) -> tuple[Points, Points]:
    """Return twice (n,), 0 to 1: how far skin lies over any muscle of the exercise, and over its first."""
    over = [_over(body.sex, muscle, drawing.sides) for muscle in drawing.muscles]
    return np.max(over, axis=0), over[0]


@cache
def _body_of(sex: str) -> Body:
    return load_body(sex)


@cache
def _over(sex: str, muscle: str, sides: tuple[str, ...]) -> Points:
    body = _body_of(sex)
    share = body.over_muscle(muscle, sides).astype(np.float64)
    for _ in range(_SOFTEN):
        share = body.mean @ share
    return share
