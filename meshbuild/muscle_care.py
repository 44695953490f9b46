"""Muscles of head and trunk whose figures are wrong or too plain: each correction with its reason.

Positions are mm in the frame, right side, read off landmarks and neighbouring muscles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from meshbuild.loft import Stations
from meshbuild.muscle_care_limbs import LIMBS
from meshbuild.muscle_figures import Figure, Sheet
from meshbuild.muscle_parts import stations
from meshbuild.muscle_reshape import rounded, ruled, sheet_of, spread, stations_of, through


def masseter_superficial(figure: Figure) -> Figure:
    """The draft is a small rectangle: from two thirds of the arch to the whole angle, 12 mm thick."""
    origin = through([[-47, 1590, 114], [-55, 1599, 102], [-60, 1607, 92], [-62, 1611, 79]], 7)
    insertion = through(
        [[-43, 1537, 103], [-45, 1537, 92], [-47, 1538, 80], [-47, 1542, 69], [-48, 1555, 61]], 7
    )
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
    old = stations_of(figure)
    centre = through(
        [[-30, 1597, 107], [-36, 1601, 92], [-39, 1605, 76], [-41, 1609, 62]], len(old.half_major)
    )
    return figure.with_stations(replace(old, centre=centre), 9.0)


def latissimus(figure: Figure) -> Figure:
    """Twist about the lower border of teres major.

    From the axillary fold on, the upper fibres pass behind and below teres major and the lower ones
    before it, so that the ribbon turns half round and ends in front of teres major's tendon.
    """
    sheet = sheet_of(figure)
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


def rectus_abdominis(figure: Figure) -> Figure:
    """Its upper end lies under the pectoralis, not before it."""
    sheet = sheet_of(figure)
    grid = sheet.grid.copy()
    grid[-1, :, 2] -= 7.0
    grid[-2, :, 2] -= 3.0
    return rounded(figure.with_sheet(replace(sheet, grid=grid), figure.volume_ml), 0.0, 0.03)


def serratus_posterior_inferior(figure: Figure) -> Figure:
    """The scan lacks the latissimus over it: 8 mm deeper, onto the ribs."""
    sheet = sheet_of(figure)
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
    origin = through(
        [[-8, 1345, 119], [-9, 1325, 126], [-10, 1305, 131], [-9, 1288, 135], [-6, 1274, 139]], 6
    )
    insertion = through(
        [[-36, 1384, 101], [-48, 1356, 111], [-58, 1326, 125], [-64, 1296, 135], [-60, 1262, 136]], 6
    )
    grid = ruled(origin, insertion, 5, (0.0, 0.0, -2.0))
    return figure.with_sheet(Sheet(grid, np.full(grid.shape[:2], 2.0), 0.02, 0.3))


def levator_scapulae(figure: Figure) -> Figure:
    """The scan's strap starts at C3: up to the transverse process of the atlas."""
    old = stations_of(figure)
    return figure.with_stations(
        Stations(
            np.concatenate([[[-42, 1560, 31]], old.centre]),
            np.concatenate([[3.5], old.half_major]),
            np.concatenate([[2.0], old.half_minor]),
            np.concatenate([old.axis[:1], old.axis]),
        ),
        1.1 * (figure.volume_ml or 0.0),
    )


def rectus_capitis_anterior(figure: Figure) -> Figure:
    """The skull lies 10 mm lower than in the scan: from the front of the atlas to the basilar part."""
    path = through([[-25, 1566, 41], [-19, 1571, 46], [-12, 1575, 51]], 7)
    return figure.with_stations(stations(path, 4.0, 1.4, (0.5, 0.8, 0.3)))


def narrower(figure: Figure) -> Figure:
    """The three parts of the trapezius share borders: without the margin that made them overlap."""
    return figure.with_sheet(replace(sheet_of(figure), extend_across=0.15), figure.volume_ml)


def quadratus_lumborum(figure: Figure) -> Figure:
    """4 mm forward, off the aponeurosis behind it."""
    sheet = sheet_of(figure)
    return figure.with_sheet(replace(sheet, grid=sheet.grid + np.array([0.0, 0.0, 4.0])), figure.volume_ml)


def slips_end(figure: Figure) -> Figure:
    """Its broad end lies flat on the sheath: drawn to a point instead of a cut."""
    old = stations_of(figure)
    share = np.linspace(0, 1, len(old.half_major))
    taper = np.interp(share, [0, 0.2, 1], [0.45, 1.0, 1.0])
    return figure.with_stations(replace(old, half_major=old.half_major * taper), figure.volume_ml)


CARE: dict[str, Callable[[Figure], Figure]] = {
    **LIMBS,
    "frontalis": lambda figure: rounded(figure, 0.45, 0.1),
    "latissimus_dorsi": latissimus,
    "levator_scapulae": levator_scapulae,
    "masseter_deep": masseter_deep,
    "masseter_superficial": masseter_superficial,
    "occipitalis": lambda figure: rounded(figure, 0.12, 0.4),
    "pectoralis_major_abdominal": slips_end,
    "pterygoideus_lateralis": lateral_pterygoid,
    "quadratus_lumborum": quadratus_lumborum,
    "rectus_capitis_anterior": rectus_capitis_anterior,
    "rectus_abdominis": rectus_abdominis,
    "serratus_posterior_inferior": serratus_posterior_inferior,
    "serratus_posterior_superior": serratus_posterior_superior,
    "transversus_thoracis": transversus_thoracis,
    "trapezius_ascending": narrower,
    "trapezius_descending": narrower,
    "trapezius_transverse": narrower,
}


def cared_figure(part: str, figure: Figure) -> Figure:
    """The figure of a part after its correction, if it has one."""
    return CARE[part](figure) if part in CARE else figure
