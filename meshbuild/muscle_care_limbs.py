"""Muscles of the limbs whose figures are wrong or too plain: each correction with its reason.

Positions are mm in the frame, right side, read off landmarks, bones and neighbouring muscles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from meshbuild.loft import Stations
from meshbuild.muscle_care_details import from_lateral_epicondyle, teres_major, triceps_medial
from meshbuild.muscle_figures import Branch, Figure, Sheet, load_figures
from meshbuild.muscle_hand_foot import PALMAR
from meshbuild.muscle_parts import stations
from meshbuild.muscle_reshape import rounded, rows_at, ruled, spread, stations_of, through


def deltoid_acromial(figure: Figure) -> Figure:
    """The figure's last row runs up the front border: rebuilt from the acromion over the side of the
    shoulder to the tuberosity, as thick as measured."""
    front = through(
        [[-163, 1425, 37], [-192, 1414, 48], [-208, 1375, 54], [-217, 1325, 48], [-225, 1278, 41]], 8
    )
    back = through(
        [[-178, 1421, 2], [-205, 1404, 4], [-226, 1368, 14], [-232, 1325, 24], [-228, 1279, 36]], 8
    )
    share = np.linspace(0, 1, 7)[None, :, None]
    grid = front[:, None] + share * (back - front)[:, None]
    grid = grid + np.sin(np.pi * share) * np.sin(np.pi * np.linspace(0, 1, 8))[:, None, None] * (
        -8.0,
        3.0,
        0.0,
    )
    thick = np.array([6.0, 13.0, 17.0, 18.0, 17.0, 14.0, 9.0, 3.0])[:, None] * np.ones(7)
    return figure.with_sheet(Sheet(grid, thick, 0.02, 0.2), figure.volume_ml)


def deltoid_clavicular(figure: Figure) -> Figure:
    """Both figures fold over themselves: rebuilt from the lateral third of the clavicle over the front
    of the shoulder to the deltoid tuberosity, between the pectoralis and the acromial part."""
    lateral = through(
        [[-149, 1434, 28], [-175, 1416, 50], [-197, 1375, 63], [-213, 1330, 57], [-222, 1285, 43]], 8
    )
    medial = through(
        [[-103, 1434, 57], [-131, 1413, 68], [-166, 1377, 74], [-199, 1330, 68], [-224, 1275, 50]], 8
    )
    share = np.linspace(0, 1, 7)[None, :, None]
    grid = lateral[:, None] + share * (medial - lateral)[:, None]
    grid = grid + np.sin(np.pi * share) * np.array([-2.0, 2.0, 3.0])
    thick = np.array([4.0, 8.0, 11.0, 12.0, 12.0, 10.0, 7.0, 3.0])[:, None] * np.ones(7)
    return figure.with_sheet(Sheet(grid, thick, 0.02, 0.2), 50.0)


def calcaneal_tendon(figure: Figure) -> Figure:
    """The figures lie 10 to 15 mm too far forward and start too low: from the lower ends of the calf
    muscles, broad and thin, to the heel, back under the skin."""
    centre = np.array(
        [[-127, 296, -50], [-128, 262, -46], [-130, 228, -44], [-133, 190, -43], [-135, 160, -43],
         [-137, 128, -44],
         [-138, 98, -47], [-138, 72, -51], [-138, 45, -56]], float
    )  # fmt: skip
    major = [24.0, 18.0, 12.0, 8.5, 6.8, 6.5, 7.0, 8.5, 10.0]
    minor = [1.2, 1.6, 2.4, 3.2, 3.6, 3.6, 3.4, 3.2, 2.8]
    return figure.with_stations(stations(centre, major, minor, (-1.0, 0.0, -0.2)))


def plantaris(figure: Figure) -> Figure:
    """The figure is implausibly large (35 ml): a belly of a finger's length, then a thin tendon."""
    centre = stations_of(figure).centre.copy()
    centre[0] = (-133, 528, -18)
    centre[-2:] += (-3.0, 0.0, -10.0)
    path = through(centre, 13)
    major = [3.0, 5.5, 6.0, 4.0, 1.8] + [1.7] * 8
    minor = [2.2, 3.8, 4.0, 2.6, 1.0] + [0.9] * 8
    return figure.with_stations(stations(path, major, minor, (-1.0, 0.0, -0.2)))


def pronator_quadratus(figure: Figure) -> Figure:
    """The figure covers half the width: from the ulna across to the radius, arched over both bones."""
    origin = spread((-294, 947, 66), (-305, 906, 76), 5)
    insertion = spread((-320, 947, 75), (-333, 906, 83), 5)
    grid = ruled(origin, insertion, 6, 3.0 * PALMAR)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 5.0), 0.02, 0.3), 4.2)


def interosseous_membrane_forearm(figure: Figure) -> Figure:
    """The figure is unusable: fibres from the radius down to the ulna, 3 cm lower."""
    radius = spread((-281, 1072, 47), (-326, 935, 68), 7)
    ulna = spread((-266, 1052, 38), (-304, 915, 71), 7)
    grid = ruled(radius + np.array([6.0, 0.0, -1.0]), ulna - np.array([6.0, 0.0, -1.0]), 4)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 1.2), 0.0, 0.1))


def interosseous_membrane_leg(figure: Figure) -> Figure:
    """Smoothed to a plane band between tibia and fibula."""
    tibia = through([[-150, 415, 4], [-150, 340, 6], [-150, 250, 5], [-148, 140, 1]], 8)
    fibula = through([[-160, 396, -12], [-163, 320, -10], [-159, 230, -10], [-154, 128, -6]], 8)
    grid = ruled(tibia, fibula, 4)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 1.5), 0.0, 0.1))


def supinator(figure: Figure) -> Figure:
    """Wrapped round the radius: from the ulna behind over the outer side to the front, sloping down and
    widening to the insertion."""
    top, bottom = np.array([-266, 1116, 40.0]), np.array([-290, 1050, 48.0])
    axis = (bottom - top) / np.linalg.norm(bottom - top)
    lateral = np.array([-1.0, 0.0, 0.0]) - axis * -axis[0]
    lateral /= np.linalg.norm(lateral)
    front = np.cross(axis, lateral)
    front *= np.sign(front[2])
    turn = np.radians(np.linspace(-150, 75, 9))[:, None, None]
    level = ruled(np.linspace(3, 12, 9)[:, None], np.linspace(30, 54, 9)[:, None], 6).transpose(1, 0, 2)
    reach = np.linspace(13.5, 12.6, 9)[:, None, None] * np.linspace(1.0, 0.92, 6)[None, :, None]
    grid = top + axis * level + reach * (np.cos(turn) * lateral + np.sin(turn) * front)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 5.0), 0.02, 0.3), 6.5)


def palmaris_longus(figure: Figure) -> Figure:
    """Its last stations sweep across the fingers: the tendon ends in a small fan, the palmar fascia."""
    old = stations_of(figure)
    keep = slice(0, 7)
    return figure.with_stations(
        Stations(
            np.concatenate([old.centre[keep], [[-332, 858, 103], [-335, 842, 108]]]),
            np.concatenate([old.half_major[keep], [5.0, 10.0]]),
            np.concatenate([old.half_minor[keep], [1.0, 0.8]]),
            np.concatenate([old.axis[keep], np.tile([[-1.0, 0.0, -0.12]], (2, 1))]),
        )
    )


def digit_muscle(kept: int) -> Callable[[Figure], Figure]:
    """Cut a belly before the stations that average all digits into a plate; the branches do the rest."""

    def cut(figure: Figure) -> Figure:
        old = stations_of(figure)
        belly = Stations(old.centre[:kept], old.half_major[:kept], old.half_minor[:kept], old.axis[:kept])
        return figure.with_stations(belly)

    return cut


def flexor_superficialis(figure: Figure) -> Figure:
    """As the other digit muscles; the tendons of ring and little finger, missing in the scan, follow
    the deep flexor's 2.5 mm nearer to the palm and end one joint earlier."""
    deep = load_figures().figures["flexor_digitorum_profundus"].branches[2:]
    start = figure.branches[0].points[0]
    added = tuple(
        Branch(np.concatenate([[start, 0.5 * (start + b.points[0])], b.points[:-1] + 2.5 * PALMAR]),
               np.full(len(b.points) + 1, 1.3))
        for b in deep
    )  # fmt: skip
    return digit_muscle(6)(replace(figure, branches=figure.branches + added))


def ended_above(height: float) -> Callable[[Figure], Figure]:
    """End a strap at a height (mm): the quadriceps tendons stop at the patella, not before or in it."""

    def cut(figure: Figure) -> Figure:
        old = stations_of(figure)
        count = len(old.half_major)
        last = float(np.interp(-height, -old.centre[:, 1], np.arange(count)))
        at = np.linspace(0, last, count)
        axis = rows_at(old.axis, np.rint(at))
        ended = Stations(
            rows_at(old.centre, at),
            np.interp(at, np.arange(count), old.half_major),
            np.interp(at, np.arange(count), old.half_minor),
            axis,
        )
        return figure.with_stations(ended, figure.volume_ml)

    return cut


LIMBS: dict[str, Callable[[Figure], Figure]] = {
    "calcaneal_tendon": calcaneal_tendon,
    "deltoid_acromial": deltoid_acromial,
    "deltoid_clavicular": deltoid_clavicular,
    "extensor_digitorum": lambda figure: from_lateral_epicondyle(digit_muscle(6)(figure)),
    "extensor_digitorum_longus": digit_muscle(6),
    "flexor_digitorum_brevis": digit_muscle(5),
    "flexor_digitorum_longus": digit_muscle(6),
    "flexor_digitorum_profundus": digit_muscle(5),
    "flexor_digitorum_superficialis": flexor_superficialis,
    "iliotibial_tract": lambda figure: rounded(figure, 0.12, 0.04),
    "interosseous_membrane_forearm": interosseous_membrane_forearm,
    "interosseous_membrane_leg": interosseous_membrane_leg,
    "palmaris_longus": palmaris_longus,
    "plantaris": plantaris,
    "pronator_quadratus": pronator_quadratus,
    "rectus_femoris": ended_above(516.0),
    "supinator": lambda figure: rounded(supinator(figure), 0.15, 0.2),
    "teres_major": teres_major,
    "triceps_brachii_medial": triceps_medial,
}
