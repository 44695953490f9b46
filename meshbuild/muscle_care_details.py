"""Shapes that a therapist's finger meets: heads, slips and rings that the figures draw as plain straps.

Positions are mm in the frame, right side, read off landmarks, the finished bones and neighbouring muscles.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from meshbuild.loft import Stations, sheet_lattice
from meshbuild.muscle_built import digitated
from meshbuild.muscle_figures import Branch, Figure, Sheet, load_landmarks
from meshbuild.muscle_parts import FULL, Block, figure_blocks, stations
from meshbuild.muscle_reshape import ruled, stations_of, through


def triceps_medial(figure: Figure) -> Figure:
    """The figure is a narrow strap at the inner side with a step: the head covers the whole back of the
    shaft below the radial groove, deep to the other two, and shows on both sides above the elbow."""
    height = np.array([1310.0, 1288.0, 1258.0, 1226.0, 1196.0, 1172.0, 1153.0, 1139.0])
    middle_x = np.interp(height, [1153, 1170, 1200, 1260, 1305], [-239.0, -233.8, -221.0, -207.3, -197.0])
    middle_z = np.interp(height, [1139, 1170, 1200, 1305], [29.0, 32.0, 29.5, 35.5])
    half_x = np.interp(height, [1139, 1155, 1172, 1200, 1305], [6.0, 17.0, 15.0, 11.0, 10.5])
    first = np.radians([-60, -72, -82, -88, -92, -90, -75, -60])
    last = np.radians([0, 22, 48, 72, 88, 90, 75, 60])
    thick = np.array([3.0, 6.5, 8.5, 9.5, 10.5, 9.5, 6.0, 3.5])
    turn = first[:, None] + np.linspace(0, 1, 9) * (last - first)[:, None]
    away = 0.5 * thick + 0.8
    back = np.interp(height, [1139, 1153, 1172, 1310], [13.0, 10.5, 9.0, 9.0])
    across = (half_x + away)[:, None] * np.sin(turn)
    grid = np.stack(
        [
            middle_x[:, None] - 0.96 * across,
            height[:, None] - 0.28 * across,
            middle_z[:, None] - (back + away)[:, None] * np.cos(turn),
        ],
        axis=-1,
    )
    border = np.array([0.55, 0.85, 1.0, 1.0, 1.0, 1.0, 1.0, 0.85, 0.55])
    return figure.with_sheet(Sheet(grid, thick[:, None] * border, 0.01, 0.1), None)


def from_lateral_epicondyle(figure: Figure) -> Figure:
    """The scan's belly starts below the elbow: its tendon comes from the lateral epicondyle."""
    old = stations_of(figure)
    start = load_landmarks()["humerus_lateral_epicondyle_R"] + (-2.0, 0.0, -6.0)
    return figure.with_stations(
        Stations(
            np.concatenate([start[None], old.centre]),
            np.concatenate([[2.5], old.half_major]),
            np.concatenate([[1.6], old.half_minor]),
            np.concatenate([old.axis[:1], old.axis]),
        )
    )


def teres_major(figure: Figure) -> Figure:
    """Its ends are cut straight: drawn in towards the inferior angle and to a thin flat tendon."""
    old = stations_of(figure)
    major = old.half_major * np.array([0.62, 0.82, 0.95, 1.0, 1.0, 1.0, 0.95, 0.85, 0.75])
    minor = old.half_minor * np.array([0.9, 1.0, 1.0, 1.0, 1.0, 1.0, 0.9, 0.75, 0.5])
    return figure.with_stations(replace(old, half_major=major, half_minor=minor), figure.volume_ml)


def pectoralis_minor() -> list[Block]:
    """Three slips from the outer faces of ribs 3 to 5 that meet below the coracoid process."""
    origin = through(
        [[-112, 1312, 112], [-104, 1312, 121], [-103, 1334, 112], [-94, 1343, 113], [-88, 1362, 104],
         [-78, 1373, 103]], 9
    )  # fmt: skip
    insertion = through([[-134, 1403, 52], [-130, 1406, 56], [-123, 1409, 55]], 9)
    grid = ruled(origin, insertion, 7)
    thick = np.array([3.0, 4.5, 6.0, 7.0, 7.5, 7.5, 5.0])[:, None] * np.ones(9)
    return digitated(Sheet(grid, thick, 0.01, 0.15), 3, 0.32, 26.0)


def extensor_digitorum_brevis() -> list[Block]:
    """The three lateral slips of the common short belly, to the second, third and fourth toe.

    It lies on the front of the calcaneus and the cuboid, beside the extensor hallucis brevis.
    """
    centre = np.array(
        [[-161, 54, 14], [-164, 57, 26], [-167, 55, 40], [-168, 50, 54], [-167, 45, 67], [-166, 42, 78]]
    ).astype(float)
    belly = stations(
        centre, [4.5, 7.0, 9.0, 10.0, 9.5, 8.0], [2.5, 3.8, 4.2, 3.6, 2.4, 1.4], (-0.87, -0.5, 0.0)
    )
    marks = load_landmarks()
    slips = []
    for toe, start in ((2, [-158, 46, 76]), (3, [-166, 42, 78]), (4, [-174, 37, 75])):
        first, head = np.array(start, float), marks[f"metatarsal_head_{toe}_R"]
        over = np.array([[0.0, 7.0, 0.0], [-4.0, 11.0, -4.0]])
        path = through([first, 0.5 * (first + head) + over[0], head + over[1]], 6)
        slips.append(Branch(path, np.array([2.2, 1.8, 1.5, 1.3, 1.2, 1.0])))
    return figure_blocks(Figure(None, belly, branches=tuple(slips)))


def external_anal_sphincter() -> list[Block]:
    """A ring round the last two centimetres of the anal canal, before the coccyx, behind the perineal body.

    It starts behind, on the midline, so that u and 1 - u mirror each other.
    """
    turn = np.linspace(0, 2 * np.pi, 13)[:, None]
    level = np.linspace(0, 1, 5)[None, :]
    grid = np.stack(
        [
            -(8.5 + 1.0 * np.sin(np.pi * level)) * np.sin(turn),
            859.0 + 17.0 * level + 0.0 * turn,
            -12.0 + 3.0 * level - 10.0 * np.cos(turn),
        ],
        axis=-1,
    )
    ring = sheet_lattice(grid, np.full(grid.shape[:2], 6.0), FULL, None, 0.0, 0.1, closed_along=True)
    return [Block(ring)]


def detailed_blocks() -> dict[str, list[Block]]:
    """The parts that are built here from landmarks, by id."""
    return {
        "extensor_digitorum_brevis": extensor_digitorum_brevis(),
        "external_anal_sphincter": external_anal_sphincter(),
        "pectoralis_minor": pectoralis_minor(),
    }
