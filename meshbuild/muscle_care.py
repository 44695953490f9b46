"""Muscles whose figures are wrong or too plain: each correction with its reason.

Positions are mm in the frame, right side, read off landmarks and neighbouring muscles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from meshbuild.lattice import Floats
from meshbuild.loft import Stations
from meshbuild.muscle_figures import Branch, Figure, Sheet, load_figures
from meshbuild.muscle_hand_foot import PALMAR
from meshbuild.muscle_parts import stations


def spread(first: ArrayLike, last: ArrayLike, count: int) -> Floats:
    """``count`` points from one point to another: (count, 3)."""
    share = np.linspace(0, 1, count)[:, None]
    line: Floats = np.asarray(first, float) + share * (np.asarray(last, float) - np.asarray(first, float))
    return line


def through(points: ArrayLike, count: int) -> Floats:
    """``count`` points at even steps along a polyline: (count, 3)."""
    line = np.asarray(points, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    at = np.linspace(0, length[-1], count)
    return np.column_stack([np.interp(at, length, line[:, k]) for k in range(3)])


def ruled(origin: Floats, insertion: Floats, rows: int, bulge: ArrayLike = (0.0, 0.0, 0.0)) -> Floats:
    """Grid (rows, n, 3) between two borders, bowed by ``bulge`` mm in the middle."""
    share = np.linspace(0, 1, rows)[:, None, None]
    bow = 4 * share * (1 - share) * np.asarray(bulge, float)
    grid: Floats = origin[None] + share * (insertion - origin)[None] + bow
    return grid


def rounded(figure: Figure, origin: float, insertion: float) -> Figure:
    """Draw the corners in, so that an end is an arc and not a cut.

    origin, insertion : share of the length by which the corner columns are shorter.
    """
    sheet = _sheet(figure)
    rows, cols = sheet.grid.shape[:2]
    arc = 1 - np.sqrt(1 - 0.96 * np.linspace(-1, 1, cols) ** 2)
    grid, thick = np.empty_like(sheet.grid), np.empty_like(sheet.thickness)
    for column in range(cols):
        at = np.linspace(origin * arc[column], 1 - insertion * arc[column], rows) * (rows - 1)
        grid[:, column] = _rows_at(sheet.grid[:, column], at)
        thick[:, column] = np.interp(at, np.arange(rows), sheet.thickness[:, column])
    return figure.with_sheet(replace(sheet, grid=grid, thickness=thick), figure.volume_ml)


def smoothed(figure: Figure, passes: int = 2) -> Figure:
    """Average a noisy mid-surface over its neighbours; the border moves along itself only."""
    sheet = _sheet(figure)
    grid = sheet.grid.copy()
    for _ in range(passes):
        for view in (grid, grid.transpose(1, 0, 2)):
            view[1:-1] = 0.25 * view[:-2] + 0.5 * view[1:-1] + 0.25 * view[2:]
    return figure.with_sheet(replace(sheet, grid=grid), figure.volume_ml)


def masseter_superficial(figure: Figure) -> Figure:
    """The draft is a small rectangle: from two thirds of the arch to the whole angle, 12 mm thick."""
    origin = through([[-47, 1590, 114], [-55, 1599, 102], [-60, 1607, 92], [-62, 1611, 79]], 7)
    insertion = through([[-43, 1537, 103], [-45, 1537, 92], [-47, 1538, 80], [-47, 1542, 69], [-48, 1555, 61]], 7)
    grid = ruled(origin, insertion, 7, (-4.5, 0.0, 0.0))
    along = np.array([4.0, 7.5, 10.5, 12.0, 11.5, 9.0, 4.0])[:, None]
    across = np.array([0.6, 0.85, 1.0, 1.0, 1.0, 0.85, 0.6])[None]
    shaped = figure.with_sheet(Sheet(grid, along * across, 0.02, 0.2), 21.0)
    return rounded(shaped, 0.06, 0.14)


def masseter_deep(figure: Figure) -> Figure:
    """Back to the joint along the inner side of the arch, as wide as the upper ramus."""
    origin = through([[-53, 1604, 97], [-56, 1609, 84], [-55, 1612, 67]], 5)
    insertion = through([[-46, 1571, 96], [-49, 1570, 82], [-48, 1574, 66]], 5)
    thick = np.array([5.0, 6.0, 6.5, 6.0, 5.0, 3.0])[:, None] * np.array([0.7, 1, 1, 1, 0.7])[None]
    return figure.with_sheet(Sheet(ruled(origin, insertion, 6), thick, 0.02, 0.3), 5.5)


def lateral_pterygoid(figure: Figure) -> Figure:
    """The draft is short: from the lateral plate and maxillary tuberosity to the condylar neck, 46 mm."""
    old = _stations(figure)
    centre = through([[-30, 1597, 107], [-36, 1601, 92], [-39, 1605, 76], [-41, 1609, 62]], len(old.half_major))
    return figure.with_stations(replace(old, centre=centre), 9.0)


def latissimus(figure: Figure) -> Figure:
    """Twist about the lower border of teres major.

    From the axillary fold on, the upper fibres pass behind and below teres major and the lower ones
    before it, so that the ribbon turns half round and ends in front of teres major's tendon.
    """
    sheet = _sheet(figure)
    grid, count = sheet.grid.copy(), sheet.grid.shape[1]
    grid[5, :3, 1] -= (7, 4, 2)
    grid[5, :4, 2] -= 4
    # The aponeurosis covers the erector spinae.
    grid[1, 5:9, 2] -= (14, 19, 20, 12)
    grid[2, 5:9, 2] -= (7, 12, 11, 5)
    grid[6] = through([[-131, 1309, -49], [-132, 1290, -38], [-128, 1277, -20], [-119, 1273, -2]], count)
    grid[7] = spread((-143, 1306, -32), (-131, 1300, -8), count)
    grid[8] = spread((-152, 1315, -6), (-141, 1335, 3), count)
    grid[9] = spread((-160, 1322, 22), (-154, 1352, 22), count)
    return figure.with_sheet(replace(sheet, grid=grid), figure.volume_ml)


def deltoid_clavicular(figure: Figure) -> Figure:
    """Both figures fold over themselves: rebuilt from the lateral third of the clavicle over the front
    of the shoulder to the deltoid tuberosity, between the pectoralis and the acromial part."""
    lateral = through([[-149, 1434, 28], [-175, 1416, 50], [-197, 1375, 63], [-213, 1330, 57], [-222, 1285, 43]], 8)
    medial = through([[-103, 1434, 57], [-131, 1413, 68], [-166, 1377, 74], [-199, 1330, 68], [-224, 1275, 50]], 8)
    share = np.linspace(0, 1, 7)[None, :, None]
    grid = lateral[:, None] + share * (medial - lateral)[:, None]
    grid = grid + np.sin(np.pi * share) * np.array([-2.0, 2.0, 3.0])
    thick = np.array([4.0, 8.0, 11.0, 12.0, 12.0, 10.0, 7.0, 3.0])[:, None] * np.ones(7)
    return figure.with_sheet(Sheet(grid, thick, 0.02, 0.2), 50.0)


def deltoid_acromial(figure: Figure) -> Figure:
    """The figure's last row runs up the front border: rebuilt from the acromion over the side of the
    shoulder to the tuberosity, as thick as measured."""
    front = through([[-163, 1425, 37], [-192, 1414, 48], [-208, 1375, 54], [-217, 1325, 48], [-225, 1278, 41]], 8)
    back = through([[-178, 1421, 2], [-205, 1404, 4], [-226, 1368, 14], [-232, 1325, 24], [-228, 1279, 36]], 8)
    share = np.linspace(0, 1, 7)[None, :, None]
    grid = front[:, None] + share * (back - front)[:, None]
    grid = grid + np.sin(np.pi * share) * np.sin(np.pi * np.linspace(0, 1, 8))[:, None, None] * (-8.0, 3.0, 0.0)
    thick = np.array([6.0, 13.0, 17.0, 18.0, 17.0, 14.0, 9.0, 3.0])[:, None] * np.ones(7)
    return figure.with_sheet(Sheet(grid, thick, 0.02, 0.2), figure.volume_ml)


def rectus_abdominis(figure: Figure) -> Figure:
    """Its upper end lies under the pectoralis, not before it."""
    sheet = _sheet(figure)
    grid = sheet.grid.copy()
    grid[-1, :, 2] -= 7.0
    grid[-2, :, 2] -= 3.0
    return rounded(figure.with_sheet(replace(sheet, grid=grid), figure.volume_ml), 0.0, 0.03)


def calcaneal_tendon(figure: Figure) -> Figure:
    """The figures lie 10 to 15 mm too far forward and start too low: from the lower ends of the calf
    muscles, broad and thin, to the heel, back under the skin."""
    centre = np.array(
        [[-127, 296, -50], [-128, 262, -46], [-130, 228, -44], [-133, 190, -43], [-135, 160, -43], [-137, 128, -44],
         [-138, 98, -47], [-138, 72, -51], [-138, 45, -56]], float
    )  # fmt: skip
    major = [24.0, 18.0, 12.0, 8.5, 6.8, 6.5, 7.0, 8.5, 10.0]
    minor = [1.2, 1.6, 2.4, 3.2, 3.6, 3.6, 3.4, 3.2, 2.8]
    return figure.with_stations(stations(centre, major, minor, (-1.0, 0.0, -0.2)))


def plantaris(figure: Figure) -> Figure:
    """The figure is implausibly large (35 ml): a belly of a finger's length, then a thin tendon."""
    centre = _stations(figure).centre.copy()
    centre[0] = (-133, 528, -18)
    centre[-2:] += (-3.0, 0.0, -10.0)
    path = through(centre, 13)
    major = [3.0, 5.5, 6.0, 4.0, 1.8] + [1.7] * 8
    minor = [2.2, 3.8, 4.0, 2.6, 1.0] + [0.9] * 8
    return figure.with_stations(stations(path, major, minor, (-1.0, 0.0, -0.2)))


def serratus_posterior_inferior(figure: Figure) -> Figure:
    """The scan lacks the latissimus over it: 8 mm deeper, onto the ribs."""
    sheet = _sheet(figure)
    inward = np.array([0.0, 1.0, 0.0]) * sheet.grid + np.array([0.0, 0.0, 35.0]) - sheet.grid
    inward /= np.linalg.norm(inward, axis=-1, keepdims=True)
    depth = np.linspace(2.0, 8.0, sheet.grid.shape[0])[:, None, None]
    thin = np.minimum(sheet.thickness, 5.0)
    return figure.with_sheet(replace(sheet, grid=sheet.grid + depth * inward, thickness=thin), 30.0)


def serratus_posterior_superior(figure: Figure) -> Figure:
    """Too noisy to use: rebuilt from the spines of C6 to T2 to ribs 2 to 5 beyond their angles."""
    origin = through([[-4, 1492, 9], [-4, 1479, 8], [-4, 1461, 6], [-4, 1441, -4]], 6)
    insertion = through([[-76, 1448, 24], [-88, 1424, -2], [-95, 1398, -30], [-99, 1368, -48]], 6)
    grid = ruled(origin, insertion, 6, (0.0, 0.0, -5.0))
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 3.0), 0.02, 0.3), figure.volume_ml)


def transversus_thoracis(figure: Figure) -> Figure:
    """Rebuilt as a thin fan from the back of the lower sternum to cartilages 2 to 6."""
    origin = through([[-8, 1345, 119], [-9, 1325, 126], [-10, 1305, 131], [-9, 1288, 135], [-6, 1274, 139]], 6)
    insertion = through([[-36, 1384, 101], [-48, 1356, 111], [-58, 1326, 125], [-64, 1296, 135], [-60, 1262, 136]], 6)
    grid = ruled(origin, insertion, 5, (0.0, 0.0, -2.0))
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 2.0), 0.02, 0.3))


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
    grid = ruled(radius + (6.0, 0.0, -1.0), ulna + (-6.0, 0.0, 1.0), 4)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 1.2), 0.0, 0.1))


def interosseous_membrane_leg(figure: Figure) -> Figure:
    """Smoothed to a plane band between tibia and fibula."""
    tibia = through([[-150, 415, 4], [-150, 340, 6], [-150, 250, 5], [-148, 140, 1]], 8)
    fibula = through([[-160, 396, -12], [-163, 320, -10], [-159, 230, -10], [-154, 128, -6]], 8)
    grid = ruled(tibia, fibula, 4)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 1.5), 0.0, 0.1))


def supinator(figure: Figure) -> Figure:
    """Wrapped round the radius: from the ulna behind over the outer side to the front, sloping down."""
    top, bottom = np.array([-266, 1116, 40.0]), np.array([-290, 1050, 48.0])
    axis = (bottom - top) / np.linalg.norm(bottom - top)
    lateral = np.array([-1.0, 0.0, 0.0]) - axis * -axis[0]
    lateral /= np.linalg.norm(lateral)
    front = np.cross(axis, lateral)
    front *= np.sign(front[2])
    turn = np.radians(np.linspace(-150, 75, 9))[:, None, None]
    level = np.linspace(2, 50, 6)[None, :, None] + np.linspace(0, 14, 9)[:, None, None]
    reach = np.linspace(14.0, 10.5, 9)[:, None, None]
    grid = top + axis * level + reach * (np.cos(turn) * lateral + np.sin(turn) * front)
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 5.0), 0.02, 0.3), figure.volume_ml)


def palmaris_longus(figure: Figure) -> Figure:
    """Its last stations sweep across the fingers: the tendon ends in a small fan, the palmar fascia."""
    old = _stations(figure)
    keep = slice(0, 7)
    return figure.with_stations(
        Stations(
            np.concatenate([old.centre[keep], [[-332, 858, 103], [-335, 842, 108]]]),
            np.concatenate([old.half_major[keep], [5.0, 10.0]]),
            np.concatenate([old.half_minor[keep], [1.0, 0.8]]),
            np.concatenate([old.axis[keep], np.tile([[-1.0, 0.0, -0.12]], (2, 1))]),
        )
    )


def ended_above(height: float) -> Callable[[Figure], Figure]:
    """End a strap at a height (mm): the quadriceps tendons stop at the patella, not before or in it."""

    def cut(figure: Figure) -> Figure:
        old = _stations(figure)
        count = len(old.half_major)
        last = float(np.interp(-height, -old.centre[:, 1], np.arange(count)))
        at = np.linspace(0, last, count)
        axis = _rows_at(old.axis, np.rint(at))
        ended = Stations(
            _rows_at(old.centre, at),
            np.interp(at, np.arange(count), old.half_major),
            np.interp(at, np.arange(count), old.half_minor),
            axis,
        )
        return figure.with_stations(ended, figure.volume_ml)

    return cut


def narrower(figure: Figure) -> Figure:
    """The three parts of the trapezius share borders: without the margin that made them overlap."""
    return figure.with_sheet(replace(_sheet(figure), extend_across=0.15), figure.volume_ml)


def quadratus_lumborum(figure: Figure) -> Figure:
    """4 mm forward, off the aponeurosis behind it."""
    sheet = _sheet(figure)
    return figure.with_sheet(replace(sheet, grid=sheet.grid + (0.0, 0.0, 4.0)), figure.volume_ml)


def slips_end(figure: Figure) -> Figure:
    """Its broad end lies flat on the sheath: drawn to a point instead of a cut."""
    old = _stations(figure)
    share = np.linspace(0, 1, len(old.half_major))
    taper = np.interp(share, [0, 0.2, 1], [0.45, 1.0, 1.0])
    return figure.with_stations(replace(old, half_major=old.half_major * taper), figure.volume_ml)


def digit_muscle(kept: int) -> Callable[[Figure], Figure]:
    """Cut a belly before the stations that average all digits into a plate; the branches do the rest."""

    def cut(figure: Figure) -> Figure:
        old = _stations(figure)
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


CARE: dict[str, Callable[[Figure], Figure]] = {
    "calcaneal_tendon": calcaneal_tendon,
    "deltoid_acromial": deltoid_acromial,
    "deltoid_clavicular": deltoid_clavicular,
    "extensor_digitorum": digit_muscle(6),
    "extensor_digitorum_longus": digit_muscle(6),
    "flexor_digitorum_brevis": digit_muscle(5),
    "flexor_digitorum_longus": digit_muscle(6),
    "flexor_digitorum_profundus": digit_muscle(5),
    "flexor_digitorum_superficialis": flexor_superficialis,
    "frontalis": lambda figure: rounded(figure, 0.45, 0.1),
    "interosseous_membrane_forearm": interosseous_membrane_forearm,
    "interosseous_membrane_leg": interosseous_membrane_leg,
    "latissimus_dorsi": latissimus,
    "masseter_deep": masseter_deep,
    "masseter_superficial": masseter_superficial,
    "occipitalis": lambda figure: rounded(figure, 0.12, 0.4),
    "iliotibial_tract": lambda figure: rounded(figure, 0.12, 0.04),
    "pectoralis_major_abdominal": slips_end,
    "palmaris_longus": palmaris_longus,
    "plantaris": plantaris,
    "pronator_quadratus": pronator_quadratus,
    "pterygoideus_lateralis": lateral_pterygoid,
    "quadratus_lumborum": quadratus_lumborum,
    "rectus_abdominis": rectus_abdominis,
    "rectus_femoris": ended_above(516.0),
    "serratus_posterior_inferior": serratus_posterior_inferior,
    "serratus_posterior_superior": serratus_posterior_superior,
    "supinator": supinator,
    "transversus_thoracis": transversus_thoracis,
    "trapezius_ascending": narrower,
    "trapezius_descending": narrower,
    "trapezius_transverse": narrower,
}


def cared_figure(part: str, figure: Figure) -> Figure:
    """The figure of a part after its correction, if it has one."""
    return CARE[part](figure) if part in CARE else figure


def _sheet(figure: Figure) -> Sheet:
    assert figure.sheet is not None
    return figure.sheet


def _stations(figure: Figure) -> Stations:
    assert figure.stations is not None
    return figure.stations


def _rows_at(points: Floats, at: Floats) -> Floats:
    steps = np.arange(len(points))
    return np.column_stack([np.interp(at, steps, points[:, k]) for k in range(3)])
